"""The commands, run as a user runs them; answers from elsewhere than the code."""

from __future__ import annotations

import csv
import json
import re
import shlex
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
import shapely
from click.testing import CliRunner, Result
from geographiclib.geodesic import Geodesic
from shapely.geometry import shape

from layers.cli import main

ROOT = Path(__file__).parents[2]
BAND = ("band", "--border", "IRN-PAK")
Run = Callable[..., Result]


@pytest.fixture
def run() -> Run:
    def call(*args: object, text: str | None = None) -> Result:
        result = CliRunner().invoke(main, [str(a) for a in args], input=text)
        if result.exception and not isinstance(result.exception, SystemExit):
            raise result.exception
        return result

    return call


def test_help_names_every_command(run: Run) -> None:
    text = run("--help").output
    assert all(f"  {name}" in text for name in ("map", "read", "locate", "check", "band", "border"))


def test_help_imports_nothing_that_costs() -> None:
    code = (
        "import sys\nfrom click.testing import CliRunner\nfrom layers.cli import main\n"
        "CliRunner().invoke(main, ['--help'])\n"
        "heavy = {'numpy', 'shapely', 'pandas', 'geopandas', 'folium', 'matplotlib', 'pyproj'}\n"
        "print(sorted(heavy & set(sys.modules)))"
    )
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert out.stdout.strip() == "[]"


def test_read_answers_in_order(run: Run) -> None:
    lines = [
        {"id": "a", "text": "Two men were killed 5 km inside Chad.", "published": "2024-05-02"},
        {"id": "b", "text": ""},
        {"id": "c", "text": "Rebels attacked a post 12 miles north of Goma."},
    ]
    result = run("read", "-", text="\n".join(json.dumps(line) for line in lines))
    records = [json.loads(line) for line in result.stdout.splitlines()]
    assert [r["id"] for r in records] == ["a", "b", "c"]
    assert records[1] == {"id": "b", "failed": "is empty"}
    assert result.exit_code == 1
    (depth,) = (c for c in records[0]["claims"] if c["min_km"])
    assert (depth["kind"], depth["min_km"], depth["side_iso"]) == ("depth", 5, "TCD")
    (goma,) = (c for c in records[2]["claims"] if c["min_km"])
    assert goma["min_km"] == pytest.approx(12 * 1.609344)
    assert (goma["anchor"], goma["direction_deg"]) == ("Goma", 0)


def test_band_is_the_stated_depth(run: Run, tmp_path: Path) -> None:
    out = tmp_path / "band.geojson"
    line_file = tmp_path / "line.geojson"
    assert run("border", "KEN-UGA", "-o", line_file).exit_code == 0
    args = ("--border", "KEN-UGA", "--side", "Kenya", "--from", 20, "--to", 30)
    assert run("band", *args, "-o", out).exit_code == 0
    band = shape(json.loads(out.read_text())["features"][0]["geometry"])
    line = shape(json.loads(line_file.read_text())["features"][0]["geometry"])
    vertices = [c for part in shapely.get_parts(line) for c in part.coords]
    lon, lat = band.representative_point().coords[0]
    nearest = min(
        Geodesic.WGS84.Inverse(lat, lon, y, x)["s12"]
        for x, y in vertices
        if abs(x - lon) < 0.5 and abs(y - lat) < 0.5
    )
    assert 19_990 <= nearest <= 30_200  # vertices only: the line may pass a little nearer


def test_check_keeps_bad_rows_and_names_them(run: Run, tmp_path: Path) -> None:
    points = tmp_path / "p.csv"
    points.write_text("name,lon,lat\nSaravan,62.33,27.37\nnowhere,61,\nswapped,28,97\n")
    out = tmp_path / "out.csv"
    result = run("check", points, "--border", "IRN-PAK", "-o", out)
    assert result.exit_code == 1
    assert "2 points have no usable position" in result.stderr
    rows = list(csv.DictReader(out.read_text().splitlines()))
    assert [r["name"] for r in rows] == ["Saravan", "nowhere", "swapped"]
    assert rows[0]["country"] == "IRN"
    assert 40_000 < float(rows[0]["distance_m"]) < 48_000
    assert "swapped" in rows[2]["problem"]


@pytest.mark.parametrize(
    ("args", "status", "message"),
    [
        (("border", "IRN-BRA", "-o", "x.geojson"), 2, "AFG"),
        (("border", "IRN", "-o", "x.geojson"), 2, "no pair of countries"),
        (("border", "IRN-Atlantis", "-o", "x.geojson"), 2, "Atlantis"),
        (("border", "IRN-PAK", "-o", "x.shp"), 1, "no format for '.shp'"),
        (("border", "IRN-PAK", "--source", "osn", "-o", "x.geojson"), 2, "natural-earth, osm"),
        ((*BAND, "--side", "IRN", "--from", "50", "--to", "40", "-o", "x.kml"), 2, "50"),
        ((*BAND, "--side", "IND", "--from", "4", "--to", "5", "-o", "x.kml"), 2, "two sides"),
        (("locate", "nothing at all"), 2, "says where"),
        (("places", "Xyzzyville"), 1, "no place is called"),
        (("map", "nowhere.txt", "-o", "out"), 1, "nowhere.txt: does not exist"),
        (("map", "a.txt", "-o", "out", "--formats", "shp"), 2, "use any of csv, fgb, geojson"),
        (("map", "a.txt", "-o", "out", "--published", "soon"), 2, "write 2024-01-18"),
    ],
)  # fmt: skip
def test_errors_are_one_clear_line(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    args: tuple[str, ...], status: int, message: str,
) -> None:  # fmt: skip
    monkeypatch.chdir(tmp_path)
    result = run(*args)
    assert result.exit_code == status
    assert message in result.stderr
    assert not list(tmp_path.iterdir())


def test_readme_commands_run(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    (tmp_path / "points.csv").write_text("lon,lat\n62.3,27.3\n")
    (tmp_path / "my-articles").mkdir()
    article = "---\npublished: 2024-05-02\n---\nTwo men were killed 5 km inside Chad.\n"
    (tmp_path / "my-articles" / "one.md").write_text(article)
    monkeypatch.chdir(tmp_path)
    blocks = re.findall(r"```sh\n(.*?)```", readme, re.DOTALL)
    lines = [line.split("  #")[0].strip() for block in blocks for line in block.splitlines()]
    commands = [line for line in lines if "sarhad " in line]
    assert len(commands) > 6
    for command in commands:
        before, _, call = command.rpartition("| ")
        text = shlex.split(before)[1] if before else None
        result = run(*shlex.split(call)[1:], text=text)
        assert result.exit_code == 0, f"{command}\n{result.output}"


def test_readme_gazetteer_file_is_read(run: Run, tmp_path: Path) -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    (text,) = (b for b in re.findall(r"```toml\n(.*?)```", readme, re.DOTALL) if "[[place]]" in b)
    own = tmp_path / "own.toml"
    own.write_text(text, encoding="utf-8")
    result = run("places", "Pasgah 12", "--places", own)
    assert "Post 12  [facility]" in result.output
    assert "27.1500, 61.4200" in result.output


def test_readme_python_runs() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    (code,) = re.findall(r"```python\n(.*?)```", readme, re.DOTALL)
    code = "import warnings; warnings.simplefilter('error')\n" + code
    out = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=False
    )
    assert out.returncode == 0, out.stderr
    assert "40 to 50 kilometers inside Iranian territory" in out.stdout


def test_help_answers_in_twice_the_time_of_an_empty_program() -> None:
    from bench.start import ratio

    assert ratio(runs=5) <= 2
