"""`sarhad map`: a finished folder, the same bytes each time, and nothing lost to a bad article."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SEED = ROOT / "seeds" / "iran-pakistan"
LAYERS = ("borders", "places", "claims", "incidents", "checks", "contours")
FILES = (
    {"map.html", "map.png", "map.svg", "report.pdf", "case.json", "datapackage.json"}
    | {"case.gpkg", "case.qgs", "case.kml"}
    | {f"{name}.geojson" for name in LAYERS}
    | {f"{name}.csv" for name in ("places", "claims", "incidents")}
)


def sarhad(*args: object, hash_seed: int = 0) -> subprocess.CompletedProcess[str]:
    code = "from layers.cli import main\nmain()"
    return subprocess.run(
        [sys.executable, "-c", code, *map(str, args)],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONHASHSEED": str(hash_seed), "PYTHONPATH": str(ROOT)},
    )


def contents(folder: Path) -> Mapping[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


@pytest.fixture(scope="module")
def finished(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("map") / "out"
    result = sarhad("map", SEED, "-o", folder, hash_seed=1)
    assert result.returncode == 0, result.stderr
    return folder


def test_two_runs_give_the_same_bytes(finished: Path, tmp_path: Path) -> None:
    assert sarhad("map", SEED, "-o", tmp_path, hash_seed=2).returncode == 0
    first, second = contents(finished), contents(tmp_path)
    assert set(first) == FILES
    assert [name for name in sorted(FILES) if first[name] != second[name]] == []


def test_the_page_asks_no_network_and_is_small(finished: Path) -> None:
    html = (finished / "map.html").read_text(encoding="utf-8")
    assert len(html.encode()) <= 1_500_000
    assert "Content-Security-Policy" in html
    assert "<script src" not in html
    assert 'rel="stylesheet"' not in html


def test_every_shape_leads_back_to_its_words(finished: Path) -> None:
    case = json.loads((finished / "case.json").read_text(encoding="utf-8"))
    texts = {path.stem: path.read_text(encoding="utf-8") for path in SEED.glob("*.md")}
    claims = {c["id"]: (a["id"], c) for a in case["articles"] for c in a["claims"]}
    features = json.loads((finished / "claims.geojson").read_text(encoding="utf-8"))["features"]
    drawn = [f for f in features if f["geometry"]]
    assert len(drawn) > 40
    for feature in drawn:
        article, claim = claims[feature["id"].split("/")[0]]
        assert texts[article][claim["start"] : claim["end"]] == claim["text"]


def test_the_kept_map_is_what_the_command_writes(finished: Path) -> None:
    """Words, readings and verdicts; digits of coordinates may differ between machines."""
    kept = json.loads((ROOT / "maps/iran-pakistan/case.json").read_text(encoding="utf-8"))
    fresh = json.loads((finished / "case.json").read_text(encoding="utf-8"))

    def told(case: dict[str, object]) -> list[object]:
        articles = [
            [(c["text"], c["kind"], c["attribution"], c["event_date"]) for c in a["claims"]]
            for a in case["articles"]  # type: ignore[attr-defined]
        ]
        incidents = [
            (i["type"], i["date"], i["place"], i["claimed_by"], i["denied_by"])
            for i in case["incidents"]  # type: ignore[attr-defined]
        ]
        return [articles, incidents]

    assert told(kept) == told(fresh), "maps/iran-pakistan is stale: run `make map` and commit it"


def test_bad_articles_are_named_and_the_rest_is_mapped(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    good = "Two soldiers were killed 5 km inside Chad on Monday, the army of Chad said.\n"
    (folder / "good.md").write_text(f"---\npublished: 2024-05-02\n---\n{good}")
    (folder / "undated.txt").write_text(good)
    (folder / "empty.txt").write_text("")
    (folder / "binary.txt").write_bytes(bytes(range(256)) * 20)
    (folder / "spanish.txt").write_text(
        "La policía de la ciudad fronteriza dijo el lunes que dos hombres fueron muertos a tiros "
        "cuando cruzaban el río, y que la búsqueda de un tercero sigue en las colinas."
    )
    (folder / "long.txt").write_text(good * 70_000)
    (folder / "case.toml").write_text('borders = ["CMR-TCD", "BRA-TCD", "Chad"]')
    result = sarhad("map", folder, "-o", tmp_path / "out")
    assert result.returncode == 1
    told = [line.split(": ", 2)[1:] for line in result.stderr.splitlines()]
    lines = {Path(source).stem: why for source, why in told}
    assert set(lines) == {"undated", "empty", "binary", "spanish", "long", "case"}
    assert "no publication date" in lines["undated"]
    borders = [why for source, why in told if source.endswith("case.toml")]
    assert ["share no land border" in why for why in borders] == [True, False]
    assert "no pair of countries" in borders[1]
    case = json.loads((tmp_path / "out" / "case.json").read_text(encoding="utf-8"))
    assert [a["id"] for a in case["articles"]] == ["good", "undated"]
    assert len(case["failures"]) == 7
    assert set(contents(tmp_path / "out")) == FILES


def test_a_map_that_spans_the_world_is_written(tmp_path: Path) -> None:
    result = sarhad("map", ROOT / "tests" / "cases" / "five-borders", "-o", tmp_path)
    assert result.returncode == 0, result.stderr
    assert set(contents(tmp_path)) == FILES
    assert (tmp_path / "map.html").stat().st_size <= 1_500_000
