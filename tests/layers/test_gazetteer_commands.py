"""`sarhad places`, `sarhad gazetteer import` and `--online`, as a user runs them."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from layers.cli import main
from tests.geo.geocoder_server import NOMINATIM, PHOTON, Geocoder, reply, serving
from tests.geo.test_gazetteer_geonames import BAD, DUMP, GOOD


def run(*args: str | Path) -> Result:
    return CliRunner().invoke(main, [str(arg) for arg in args])


def test_places_tells_all_that_is_known() -> None:
    result = run("places", "Taftan")
    assert result.exit_code == 0
    for words in ("Taftan  [settlement]  ", "[mountain]", "Iran", "تفتان", "extent", "source: "):
        assert words in result.output
    note = run("places", "Koh-e-Sabz").output
    assert "Placed to fit reported distances" in note
    assert "position ±30 km" in note


def test_places_as_json() -> None:
    result = run("places", "سراوان", "--json")
    first = json.loads(result.output)[0]
    assert first["country"] == "IRN"
    assert first["lon"] == pytest.approx(62.33, abs=0.05)
    assert {"Saravan", "سراوان"} <= set(first["names"])
    for field in ("id", "kind", "admin1", "radius_m", "population", "source", "score", "why"):
        assert first[field], field
    (lake,) = json.loads(run("places", "Lake Peipus", "--json").output)
    west, south, east, north = lake["bbox"]
    assert (west, south, east, north) == pytest.approx((26.95, 57.85, 28.15, 59.0), abs=0.1)


def test_a_name_that_nothing_holds_is_told() -> None:
    result = run("places", "Absurdistan-upon-Nowhere")
    assert result.exit_code == 1
    assert "no place is called" in result.stderr
    assert run("places", "x" * 1_000_000).exit_code == 1
    assert run("places", " ").exit_code == 1


def test_a_dump_is_imported_and_used(tmp_path: Path) -> None:
    dump, out, log = tmp_path / "XX.txt", tmp_path / "my.sgz", tmp_path / "faults.txt"
    dump.write_text(DUMP + "".join(f"{bad}\n" for bad, _ in BAD), encoding="utf-8")
    result = run("gazetteer", "import", dump, "-o", out, "--log", log)
    assert result.exit_code == 1  # some lines were left out
    assert f"{out}: 10 places with 13 names, from 25 lines" in result.stdout
    assert "3 lines left out: latitude" in result.stdout
    assert f"{dump}, line 15: latitude" in result.stderr
    assert len(log.read_text(encoding="utf-8").splitlines()) == len(BAD)
    assert (
        "Deh Zard  [settlement]  Ostan-e Zard, Iran"
        in run("places", "Deh Zard", "--places", out).stdout
    )
    located = run("locate", "10 km east of Deh Zard, Iran", "--places", out)
    assert located.exit_code == 0


def test_many_faults_are_counted_not_listed(tmp_path: Path) -> None:
    dump = tmp_path / "XX.txt"
    dump.write_text(f"{GOOD}\n" + "bad\n" * 500, encoding="utf-8")
    result = run("gazetteer", "import", dump, "-o", tmp_path / "my.sgz")
    assert len(result.stderr.splitlines()) == 21
    assert "and 480 more" in result.stderr


def test_what_is_no_dump_is_one_sentence(tmp_path: Path) -> None:
    dump = tmp_path / "XX.txt"
    dump.write_bytes(b"\x00" * 5_000)
    result = run("gazetteer", "import", dump, "-o", tmp_path / "my.sgz")
    assert result.exit_code == 2
    assert "not a dump of GeoNames" in result.stderr
    assert not (tmp_path / "my.sgz").exists()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_stopped_import_leaves_nothing(tmp_path: Path, number: signal.Signals) -> None:
    dump = tmp_path / "XX.txt"
    lines = [GOOD.replace("3\t", f"{id_}\t", 1) for id_ in range(1, 150_000)]
    dump.write_text("\n".join(lines), encoding="utf-8")
    # A job in the background is started with interrupts ignored, which a program inherits.
    heed = "import signal; signal.signal(signal.SIGINT, signal.default_int_handler)"
    main = "from layers.cli import main; main()"
    command = [sys.executable, "-c", f"{heed}; {main}", "gazetteer", "import"]
    with subprocess.Popen(
        [*command, str(dump), "-o", str(tmp_path / "my.sgz")], stderr=subprocess.PIPE
    ) as process:
        until = time.monotonic() + 60
        while not list(tmp_path.glob(".sarhad-import-*/places")) and time.monotonic() < until:
            time.sleep(0.01)
        process.send_signal(number)
        assert process.wait(60) == 1
        assert process.stderr is not None
        assert b"Traceback" not in process.stderr.read()
    assert [path.name for path in tmp_path.iterdir()] == ["XX.txt"]


@pytest.mark.parametrize(("kind", "body"), [("nominatim", [NOMINATIM]), ("photon", PHOTON)])
def test_online_asks_the_geocoder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str, body: object
) -> None:
    monkeypatch.setenv("SARHAD_CACHE", str(tmp_path))
    server = Geocoder(reply(body))
    with serving(server) as url:
        geocoder = f"{kind}={url}"
        assert run("places", "Zardchah", "--geocoder", geocoder).exit_code == 1
        assert server.asked == []
        found = run("places", "Zardchah", "--online", "--geocoder", geocoder)
        article = tmp_path / "a.txt"
        article.write_text("Two men were killed in the village of Zardchah, Iran, on Monday.")
        read = run("read", article, "--online", "--geocoder", geocoder)
        located = run("locate", "5 km west of Zardchah", "--online", "--geocoder", geocoder)
    assert "OpenStreetMap" in found.stdout
    record = json.loads(read.stdout)
    assert "osm:node/77" in {place["place_id"] for place in record["places"]}
    assert located.exit_code == 0
    assert len(server.asked) == 1  # then from the cache


def test_a_failing_geocoder_stops_no_article(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SARHAD_CACHE", str(tmp_path))
    texts = [f"A man was killed near the village of Zard{end}, Iran." for end in ("cha", "dar")]
    lines = [json.dumps({"id": str(n), "text": text}) for n, text in enumerate(texts)]
    with serving(Geocoder(reply(b"oops", 500))) as url:
        result = CliRunner().invoke(
            main,
            ["read", "-", "--online", "--geocoder", f"nominatim={url}"],
            input="\n".join(lines),
        )
    assert result.exit_code == 0
    assert [json.loads(line)["id"] for line in result.stdout.splitlines()] == ["0", "1"]
    assert "HTTP status 500" in result.stderr


def test_a_missing_geopy_is_one_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "geopy.geocoders", None)
    result = run("places", "Zardchah", "--online")
    assert result.exit_code == 2
    assert result.stderr == "sarhad: --online needs geopy: pip install 'sarhad[online]'\n"
