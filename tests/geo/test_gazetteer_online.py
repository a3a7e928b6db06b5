"""The geocoder: what it is asked and when, what becomes of its answers, and of its failures."""

from __future__ import annotations

import itertools
import sqlite3
import sys
import time
from pathlib import Path

import pytest

import geo
from geo.borders import Borders
from geo.errors import GazetteerError
from geo.gazetteers import Gazetteer, learn, open_gazetteer
from geo.gazetteers.joined import JoinedGazetteer
from geo.gazetteers.online import OnlineGazetteer, service
from geo.gazetteers.online.answers import places_in
from geo.gazetteers.online.cache import DAYS, Cache, default_path
from geo.model import Article
from tests.geo.geocoder_server import NOMINATIM, OTHER, PHOTON, SHOP, Geocoder, reply, serving

TEXT = "Two men were killed 5 km west of Zardchah, Iran, the police said."


@pytest.fixture(autouse=True)
def own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("SARHAD_CACHE", str(tmp_path))
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
    return tmp_path


class Told(list[str]):
    """What the user is told."""

    def __call__(self, text: str) -> None:
        self.append(text)


def opened(url: str, told: Told, kind: str = "nominatim") -> OnlineGazetteer:
    return OnlineGazetteer.open(f"{kind}={url}", told)


@pytest.mark.parametrize(
    ("kind", "body", "path"),
    [("nominatim", [SHOP, OTHER, NOMINATIM], "/geo/search"), ("photon", PHOTON, "/geo/api")],
)
def test_an_answer_becomes_a_place(kind: str, body: object, path: str) -> None:
    told, server = Told(), Geocoder(reply(body))
    with serving(server) as url:
        gazetteer = opened(f"{url}/geo", told, kind)
        assert gazetteer.learn(["Zardchah"])
    (place,) = gazetteer.lookup("ZARDCHAH")
    assert (place.id, place.kind, place.country) == ("osm:node/77", "settlement", "IRN")
    assert (place.lon, place.lat) == (62.75, 27.05)
    assert place.admin1 == "Sistan and Baluchestan Province"
    assert 2_000 < place.radius_m < 4_000  # a box of 4 by 4.4 km
    assert "OpenStreetMap" in place.source
    assert gazetteer.get("osm:node/77") == place
    assert gazetteer.names(place.id)[0] == "Zardchah"
    ((asked_path, query, agent, _),) = server.asked
    assert asked_path.rstrip("/") == path
    assert query["q"] == "Zardchah"
    assert agent.startswith("sarhad")
    assert told == []


def test_nothing_is_fetched_unless_asked() -> None:
    server = Geocoder(reply([NOMINATIM]))
    with serving(server) as url:
        world = open_gazetteer()
        assert not learn(world, ["Zardchah"])
        assert world.lookup("Zardchah") == ()
        asked = open_gazetteer(online=f"nominatim={url}")
        asked.lookup("Zardchah")
        list(asked.prefixes("zardchah"))
    assert server.asked == []


def test_only_names_that_nothing_holds_are_asked_once() -> None:
    server = Geocoder(reply([NOMINATIM]))
    with serving(server) as url:
        gazetteer = open_gazetteer(online=f"nominatim={url}")
        assert learn(gazetteer, ["Panjgur", "Zardchah", "zardchah", "Kyiv", "", "x" * 500])
        assert not learn(gazetteer, ["ZARDCHAH"])
    assert [query["q"] for _, query, _, _ in server.asked] == ["Zardchah"]
    assert gazetteer.lookup("Zardchah")[0].country == "IRN"


def test_articles_name_places_that_only_the_geocoder_knows(
    gazetteer: Gazetteer, osm: Borders
) -> None:
    article = Article(id="a", text=TEXT)
    offline = geo.read(article, gazetteer, osm)
    assert [m.place for m in offline.mentions if m.text == "Zardchah"] == [None]
    with serving(Geocoder(reply([NOMINATIM]))) as url:
        online = open_gazetteer(online=f"nominatim={url}")
        reading = geo.read(article, online, osm)
        (found,) = geo.find_places("Zardchah", online)
    (place,) = [m.place for m in reading.mentions if m.text == "Zardchah"]
    assert place is not None
    assert place.id == found.place.id == "osm:node/77"
    assert "OpenStreetMap" in online.attribution


def test_answers_are_kept_on_disk(own_cache: Path) -> None:
    server = Geocoder(reply([NOMINATIM]))
    with serving(server) as url:
        assert opened(url, Told()).learn(["Zardchah"])
        assert opened(url, Told()).learn(["Zardchah"])
        assert not opened(url, Told(), "photon").learn(["Zardchah"])  # another service, other words
    assert len(server.asked) == 2
    assert default_path() == own_cache / "geocoder.sqlite"


def test_that_nothing_is_known_is_kept_too() -> None:
    server = Geocoder(reply([]))
    with serving(server) as url:
        for _ in range(3):
            assert not opened(url, Told()).learn(["Zardchah"])
    assert len(server.asked) == 1


FAULTS = [
    (reply({"error": "busy"}, 500), "HTTP status 500"),
    (reply(b"", 503), "no answer within"),
    (reply(b"forbidden", 403), "HTTP status 403"),
    (reply(b"<html>sorry</html>"), "not JSON"),
    (reply(b"\xff\xfe\x00"), "not JSON"),
    (reply(b"[" * 200_000), "not JSON"),
    (reply("a text"), "no list of places"),
    (reply([1, 2]), "no list of places"),
    (reply([{"lat": "north", "lon": "1", "display_name": "Zardchah"}]), "no list of places"),
    (reply({"error": "no such thing"}), "no such thing"),
    (reply(b"[]" + b" " * 3_000_000), "longer than"),
    (reply([NOMINATIM | {"lat": "127.05"}]), "no list of places"),
    (reply(b'[{"lat"', Content_Length="5000"), "not JSON"),
]  # fmt: skip


@pytest.mark.parametrize(("fault", "word"), FAULTS, ids=[word for _, word in FAULTS])
def test_a_bad_answer_is_told_and_the_next_name_is_asked(fault: object, word: str) -> None:
    told = Told()
    with serving(Geocoder(fault, reply([NOMINATIM]))) as url:  # type: ignore[arg-type]
        gazetteer = opened(url, told)
        assert gazetteer.learn(["Somewhere", "Zardchah"])
    assert len(told) == 1
    assert word in told[0]
    assert "Somewhere" in told[0]
    assert "127.0.0.1" in told[0]


@pytest.mark.parametrize(
    "body",
    [
        [],
        [{}],
        [NOMINATIM | {"lat": None, "lon": None}],
        [NOMINATIM | {"address": 7, "namedetails": "x", "boundingbox": "box", "name": 9}],
        [SHOP],
        [OTHER],
    ],
)
def test_answers_that_are_no_place_of_this_name_teach_nothing_wrong(body: list[object]) -> None:
    told = Told()
    with serving(Geocoder(reply(body))) as url:
        gazetteer = opened(url, told)
        gazetteer.learn(["Zardchah"])
    for place in gazetteer.lookup("Zardchah"):
        assert (place.lon, place.lat) == (62.75, 27.05)
        assert place.radius_m > 0


def test_a_service_that_keeps_failing_is_left_alone() -> None:
    told, server = Told(), Geocoder(reply(b"", 500))
    with serving(server) as url:
        opened(url, told).learn([f"Place {chr(97 + n)}" for n in range(20)])
    assert len(server.asked) == 3
    assert "left alone" in told[-1]


def test_too_many_requests_waits_as_long_as_it_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    slept: list[float] = []
    monkeypatch.setattr(service, "_OWN_PAUSE_S", 0.0)
    told, server = Told(), Geocoder(reply(b"", 429, Retry_After="7"), reply([NOMINATIM]))
    with serving(server) as url:
        asked = service.open_service(f"nominatim={url}", slept.append)
        gazetteer = OnlineGazetteer(asked, Cache.open(), told)
        assert gazetteer.learn(["Zardchah"])
    assert [seconds for seconds in slept if seconds] == [7.0]
    assert told == []


@pytest.mark.parametrize("header", [{"Retry_After": "3600"}, {}, {"Retry_After": "soon"}])
def test_too_many_requests_ends_the_asking_when_waiting_does_not_help(
    header: dict[str, str],
) -> None:
    told, server = Told(), Geocoder(reply(b"", 429, **header))
    with serving(server) as url:
        asked = service.open_service(f"nominatim={url}", lambda _: None)
        OnlineGazetteer(asked, Cache.open(), told).learn(["Zardchah", "Elsewhere"])
    assert len(server.asked) == (1 if header.get("Retry_After") == "3600" else 2)
    assert "too many requests" in told[0]
    assert "left alone" in told[1]


@pytest.mark.parametrize("drip_s", [0.0, 0.05])
def test_a_slow_server_is_not_waited_for(drip_s: float, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(service, "_TIMEOUT_S", 0.3)
    told, server = Told(), Geocoder(reply(b" " * 200 + b"[]"), drip_s=drip_s)
    if not drip_s:
        server.take = lambda *_: (time.sleep(0.6), reply([]))[1]  # type: ignore[method-assign]
    with serving(server) as url:
        assert not opened(url, told).learn(["Zardchah"])
    assert "no answer within" in told[0]


def test_no_server_at_all_is_told() -> None:
    told = Told()
    assert not opened("http://127.0.0.1:9", told).learn(["Zardchah"])
    assert "cannot be reached" in told[0]


def test_requests_are_spaced(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(service, "_OWN_PAUSE_S", 0.15)
    server = Geocoder(reply([]))
    with serving(server) as url:
        opened(url, Told()).learn(["Aba", "Beb", "Cec"])
    times = [at for *_, at in server.asked]
    assert min(b - a for a, b in itertools.pairwise(times)) >= 0.14


def test_the_public_services_get_one_request_a_second() -> None:
    for kind in ("nominatim", "photon"):
        assert service.open_service(kind)._pause_s >= 1.0


@pytest.mark.parametrize(
    "text", ["google", "nominatim=ftp://x", "photon=localhost", "nominatim=http://x/?q=1", ""]
)
def test_an_unknown_geocoder_is_an_error(text: str) -> None:
    with pytest.raises(GazetteerError, match="geocoder"):
        OnlineGazetteer.open(text)


def test_a_missing_geopy_names_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "geopy.geocoders", None)
    with pytest.raises(GazetteerError, match=r"pip install 'sarhad\[online\]'"):
        JoinedGazetteer.open((), "nominatim")


def test_the_cache_forgets_what_is_old_and_what_is_too_much(tmp_path: Path) -> None:
    today = [1_000]
    db = sqlite3.connect(":memory:")
    db.execute("CREATE TABLE answer (url, name, day, size, json, PRIMARY KEY (url, name))")
    cache = Cache(db, lambda: today[0], most_bytes=5_000)
    cache.put("u", "a", [{"x": "é"}])
    assert cache.get("u", "a") == [{"x": "é"}]
    assert cache.get("v", "a") is None
    today[0] += DAYS
    assert cache.get("u", "a") is None
    for number in range(200):
        cache.put("u", f"n{number}", ["x" * 100])
    (size,) = db.execute("SELECT total(size) FROM answer").fetchone()
    assert size <= 5_000
    assert cache.get("u", "n199") == ["x" * 100]
    assert cache.get("u", "n0") is None
    db.close()


def test_a_cache_that_cannot_be_used_stops_nothing(tmp_path: Path) -> None:
    damaged, told = tmp_path / "damaged.sqlite", Told()
    damaged.write_bytes(b"no database at all" * 100)
    Cache.open(damaged, told).put("u", "a", [])
    assert Cache.open(damaged, told).get("u", "a") == []
    assert told == []
    (tmp_path / "file").write_text("in the way")
    nowhere = Cache.open(tmp_path / "file" / "cache.sqlite", told)
    nowhere.put("u", "a", [])
    assert nowhere.get("u", "a") is None
    assert "cannot be kept" in told[0]


def test_names_must_resemble_what_was_asked() -> None:
    names = [
        place.name
        for asked in ("Zardchah", "Zard Chah", "Zardcha", "زردچاه", "Bordchah", "Zard")
        for place, _ in places_in([NOMINATIM], asked, "test")
    ]
    assert len(names) == 4
