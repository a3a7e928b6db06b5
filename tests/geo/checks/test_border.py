"""Border verdicts for hand-made countries whose distances are known."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pytest
import shapely
from geographiclib.geodesic import Geodesic

from geo.checks import CHECKS, run
from geo.checks.case import LIKELIHOOD, word
from geo.checks.chances import countries, field_of, signed_km
from geo.checks.measure import area_km2, gap_km, nearest, nearest_border
from geo.density import spots
from geo.model import (
    Account,
    Article,
    BorderLine,
    Claim,
    DisputedArea,
    Incident,
    Reading,
    Region,
    Verdict,
)
from geo.regions import region
from tests.geo.squares import (
    EQUATOR_DEGREE_KM,
    Areas,
    Squares,
    claim,
    geodesic_km,
    km,
    mention,
)

MAIN, MOVED = Squares(), Squares(shift=0.02)
ARTICLE = Article("a", "text")


def verdicts(
    *claims: Claim, incidents: tuple[Incident, ...] = (), **regions: Region
) -> tuple[Verdict, ...]:
    drawn = {c.id: region(c, Areas(), MAIN) for c in claims} | regions  # type: ignore[arg-type]
    found = run(
        (Reading(ARTICLE, claims=claims),), drawn, incidents, {"osm": MAIN, "natural-earth": MOVED}
    )
    json.dumps([dict(verdict.values) for verdict in found])
    assert found == run(
        (Reading(ARTICLE, claims=claims),), drawn, incidents, {"osm": MAIN, "natural-earth": MOVED}
    )
    return found


def test_scale_is_in_order() -> None:
    assert [name for name, _ in LIKELIHOOD] == ["certain", "very likely", "likely", "undecided"]
    assert [word(p) for p in (1.0, 0.99, 0.95, 0.7, 0.5, 0.0)] == [
        "certain",
        "certain",
        "very likely",
        "likely",
        "undecided",
        "undecided",
    ]


def shares(weighted: np.ndarray) -> dict[str, float]:
    return countries(weighted, MAIN.country_at(weighted[0], weighted[1]))


def test_chances_of_a_box_across_the_border() -> None:
    # Three quarters of its width lie east of the meridian; on the equator widths are areas.
    even = field_of(Region("a", shapely.box(-0.1, -0.1, 0.3, 0.1)))
    assert even is not None
    found = shares(spots(even.shape, even.density))
    assert found == pytest.approx({"EEE": 0.75, "WWW": 0.25}, abs=0.01)
    coast = field_of(Region("a", shapely.box(1.5, -0.1, 2.5, 0.1)))
    assert coast is not None
    at_sea = shares(spots(coast.shape, coast.density))
    assert at_sea == pytest.approx({"EEE": 0.5, "": 0.5}, abs=0.01)


def test_signed_distances() -> None:
    line = MAIN.line("EEE", "WWW").geometry
    degree = EQUATOR_DEGREE_KM
    even = field_of(Region("a", shapely.box(-0.1, -0.1, 0.3, 0.1)))
    assert even is not None
    weighted = spots(even.shape, even.density)
    (low, middle, high), foot = signed_km(weighted, line, weighted[0] > 0, (0.2, 0.0))
    assert foot.distance_km == pytest.approx(0.2 * degree, abs=0.01)
    assert low == pytest.approx((-0.1 + 0.05 * 0.4) * degree, abs=0.5)
    assert middle == pytest.approx(0.1 * degree, abs=0.5)
    assert high == pytest.approx((-0.1 + 0.95 * 0.4) * degree, abs=0.5)


def test_nearest_point_of_the_line() -> None:
    found = nearest(0.5, 0.25, MAIN.line("EEE", "WWW").geometry)
    assert found.distance_km == pytest.approx(
        geodesic_km(0.5, 0.25, 0, found.nearest_lat), abs=1e-3
    )
    assert found.nearest_lon == pytest.approx(0, abs=1e-9)
    assert nearest_border(0.5, 0.9, "EEE", MAIN) == "EEE-NNN"
    assert nearest_border(5.5, 5.5, "III", MAIN) is None


def test_nearest_border_across_the_antimeridian() -> None:
    class Apart(Squares):
        """EEE borders WWW at the prime meridian, and NNN just across longitude 180."""

        def line(self, a: str, b: str) -> BorderLine:
            found = super().line(a, b)
            x = 179.5 if "NNN" in found.pair else 0.0
            return replace(found, geometry=shapely.LineString([(x, 60), (x, 70)]))

    assert nearest_border(-179.5, 65.0, "EEE", Apart()) == "EEE-NNN"


def test_land_that_nobody_claims_is_told() -> None:
    class Unclaimed(Squares):
        """A square that no country claims."""

        def disputed(self, country: str | None = None) -> tuple[DisputedArea, ...]:
            return (DisputedArea("Bir Tawil", (), shapely.box(0.4, -0.1, 0.6, 0.1)),)

    made = claim("containment", "in Town", anchors=(mention("Town", 0.5, 0.0, "EEE"),))
    drawn = {made.id: region(made, Areas(), MAIN)}  # type: ignore[arg-type]
    reading = Reading(ARTICLE, claims=(made,))
    (found,) = run((reading,), drawn, (), {"osm": Unclaimed()})
    assert "100% of it lies in Bir Tawil, which no country claims." in found.text


def test_gap_between_shapes() -> None:
    first, second = shapely.box(0, 0, 1, 1), shapely.box(2, 0, 3, 1)
    # Both boxes face each other across one degree, narrowest at their northern corners.
    assert gap_km(first, second) == pytest.approx(geodesic_km(1, 1, 2, 1), abs=0.01)
    assert gap_km(first, first) == 0


def test_depth_claim_is_certain_and_measured() -> None:
    (found,) = verdicts(
        claim(
            "depth",
            "20 km inside",
            distance=km(20, precision=0.5),
            side_iso="EEE",
            border="EEE-WWW",
        )
    )
    assert (found.check, found.subject, found.outcome) == ("border", "a#c1", "certain")
    assert found.values["probability"] == {"EEE": 1.0}
    assert (found.values["word"], found.values["threshold"]) == ("certain", 0.99)
    low, middle, high = found.values["distance_km"]  # type: ignore[misc]
    assert 0 < low < middle < high < 20 * 1.9 + 2.7
    assert middle == pytest.approx(20 * 0.85, abs=2.5)
    assert found.values["nearest"][0] == pytest.approx(0, abs=1e-6)  # type: ignore[index]
    assert "from the EEE–WWW border" in found.text
    assert set(found.values["rules"]) == {"wieczorek-2004", "georef-2020"}  # type: ignore[call-overload]


def test_a_second_source_that_differs_is_told() -> None:
    # The second source's line is 0.02 degrees (2.2 km) further east and runs through this box.
    box = shapely.box(0.001, -0.1, 0.028, 0.1)
    place = mention("Post", 0.015, 0.0, "EEE")
    drawn = {"a#c1": Region("a#c1", box, box, (0.015, 0.0))}
    (found,) = verdicts(claim("containment", "at Post", anchors=(place,)), **drawn)
    assert found.outcome == "certain"
    assert "By the line of Natural Earth it would be likely in WWW." in found.text
    sources = found.values["sources"]
    assert isinstance(sources, dict)
    assert sources["natural-earth"]["probability"] == pytest.approx(
        {"WWW": 19 / 27, "EEE": 8 / 27}, abs=0.01
    )
    assert found.values["flips"] == ["By the line of Natural Earth it would be likely in WWW."]


def test_said_country_against_the_place() -> None:
    inside = mention("Town", 0.5, 0.0, "EEE", radius_m=2000)
    (found,) = verdicts(
        claim("containment", "in Town", anchors=(inside,), side_iso="EEE", border="EEE-WWW")
    )
    low, high = 0.5 * EQUATOR_DEGREE_KM - 2, 0.5 * EQUATOR_DEGREE_KM + 2
    assert f"Town lies {low:.0f} to {high:.0f} km from the line inside EEE." in found.text
    assert found.values["side_agrees"] is True


def test_refused_claims_get_no_verdict() -> None:
    assert verdicts(claim("depth", "5 km inside", distance=km(5))) == ()


def test_accounts_in_different_countries_are_disputed() -> None:
    east, west = shapely.box(0.5, 0, 0.6, 0.1), shapely.box(-0.6, 0, -0.5, 0.1)
    incident = Incident(
        "i1",
        "strike",
        accounts=(
            Account("East", "EEE", "claims", (), west),
            Account("West", "WWW", "claims", (), east),
            Account("Witness", None, "claims", (), None),
        ),
    )
    found = next(v for v in verdicts(incidents=(incident,)) if v.check == "border")
    assert found.outcome == "disputed"
    assert "East: certain in WWW; West: certain in EEE" in found.text


def test_registry() -> None:
    assert list(CHECKS) == ["border", "agreement", "stated_facts"]


def test_area_is_that_of_the_ellipsoid() -> None:
    # A box with edges along parallels, by Karney's polygon area on a dense outline.
    box = shapely.segmentize(shapely.box(60, 25, 63, 28), 0.01)
    polygon = Geodesic.WGS84.Polygon()
    for lon, lat in box.exterior.coords[:-1]:
        polygon.AddPoint(lat, lon)
    expected = abs(polygon.Compute()[2]) / 1e6
    assert area_km2(box) == pytest.approx(expected, rel=1e-6)
