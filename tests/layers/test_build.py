"""Layers: what goes where, and that nothing the readers must see is lost."""

from __future__ import annotations

import json

import pytest

from geo.model import Analysis
from layers.build import build, incident_title
from layers.claimants import NARRATOR_KEY, short_title, voice_key, voices
from layers.layer import Layer
from tests.layers.sample import BASEMAP, sample


@pytest.fixture(scope="module")
def layers() -> dict[str, Layer]:
    return {layer.name: layer for layer in build(sample(), BASEMAP.names)}


def test_layers_have_the_names_of_their_files(layers: dict[str, Layer]) -> None:
    assert list(layers) == ["borders", "places", "claims", "incidents", "checks"]


def test_properties_are_json_and_ids_unique(layers: dict[str, Layer]) -> None:
    for layer in layers.values():
        ids = [feature.id for feature in layer.features]
        assert len(ids) == len(set(ids))
        for feature in layer.features:
            assert json.loads(json.dumps(feature.properties, allow_nan=False)) == feature.properties


def test_every_claim_is_kept_refused_and_left_out_ones_too(layers: dict[str, Layer]) -> None:
    claims = {feature.id: feature for feature in layers["claims"].features}
    assert len(claims) == len(sample().claims) == 46
    refused = [f for f in claims.values() if f.properties["kind"] == "travel_time"]
    assert len(refused) == 11
    assert all(f.geometry is None and "how fast" in str(f.properties["refused"]) for f in refused)
    captions = [f for f in claims.values() if f.properties["scope"] == "caption"]
    assert [f.geometry for f in captions] == [None]


def test_rival_accounts_stay_apart(layers: dict[str, Layer]) -> None:
    first = [f for f in layers["incidents"].features if f.properties["incident"] == "i1"]
    assert [f.properties["claimant_title"] for f in first] == ["Northland", "Southland"]
    assert [f.properties["stance"] for f in first] == ["claims", "denies"]
    assert first[0].geometry is not None
    assert first[1].geometry is not None
    assert not first[0].geometry.equals(first[1].geometry)


def test_check_of_an_incident_is_the_line_between_its_places(layers: dict[str, Layer]) -> None:
    checks = {f.id: f for f in layers["checks"].features}
    line = checks["agreement:i1"].geometry
    assert line is not None
    assert line.geom_type == "LineString"
    assert checks["stated_facts:a1#f1"].geometry is None


def test_borders_tell_gaps_from_line(layers: dict[str, Layer]) -> None:
    kinds = [f.properties["kind"] for f in layers["borders"].features]
    assert kinds == ["line", "gap"]


def test_places_are_merged_and_countries_kept(layers: dict[str, Layer]) -> None:
    places = {f.properties["name"]: f.properties for f in layers["places"].features}
    assert set(places) == {"Marrak", "Tel Amin", "Ostrabad", "Green Hill", "Southland"}
    assert places["Marrak"]["mentions"] == 5
    assert places["Marrak"]["articles"] == ["a1", "a2", "a3", "a4", "a5"]


def test_place_in_a_comment_form_is_no_place() -> None:
    from dataclasses import replace

    analysis = sample()
    late = tuple(
        replace(r, mentions=tuple(replace(m, start=350, end=356) for m in r.mentions))
        for r in analysis.readings
    )
    found = {layer.name: layer for layer in build(replace(analysis, readings=late))}
    assert found["places"].features == ()


def test_empty_case_has_empty_layers() -> None:
    empty = Analysis("Nothing", (), {}, (), (), ())
    assert all(layer.features == () for layer in build(empty))


@pytest.mark.parametrize(
    ("attribution", "iso", "stance", "key"),
    [
        ("The  Army Spokesman", "XSU", "claims", "XSU"),
        ("The  Army Spokesman", None, "claims", "the army spokesman"),
        (None, None, "narrator", NARRATOR_KEY),
        ("The Courier", None, "narrator", NARRATOR_KEY),
    ],
)
def test_voice_key(attribution: str | None, iso: str | None, stance: str, key: str) -> None:
    assert voice_key(attribution, iso, stance) == key  # type: ignore[arg-type]


def test_countries_come_first_and_the_narrator_last() -> None:
    found = voices(sample(), BASEMAP.names)
    assert [v.key for v in found] == ["XSU", "XNA", "a witness", NARRATOR_KEY]
    assert [v.rank for v in found] == [0, 1, 2, None]
    assert [v.title for v in found][:2] == ["Southland", "Northland"]


@pytest.mark.parametrize(
    ("kind", "place", "country", "title"),
    [
        ("airstrike", "Juba", "South Sudan", "Airstrike, Juba"),
        ("ground_clash", None, "Peru", "Ground clash, Peru"),
        ("drone", None, None, "Drone incident, place not told"),
    ],
)
def test_an_incident_is_titled_by_what_and_where(
    kind: str, place: str | None, country: str | None, title: str
) -> None:
    assert incident_title(kind, place, country) == title


def test_a_claimant_is_titled_short_and_with_a_capital() -> None:
    assert short_title("residents of Goma") == "Residents of Goma"
    long = short_title("a spokesman for the joint command of " + "the allied forces " * 9)
    assert long.startswith("A spokesman for the joint command")
    assert long.endswith(" …")
    assert len(long) <= 64
