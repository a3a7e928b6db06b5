"""The other tools that `bench.geodesy` measures beside: installed when they can be, each isolated.

A peer gets the line and the points of a `Task` and answers with a band, distances and processor
seconds. One that does not install is left out, and the table says why. Nothing is left behind but
the folder `HOME` (and PostGIS, when apt installed it).
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from tempfile import gettempdir

import geopandas
import numpy as np
import shapely

HOME = Path(gettempdir()) / "sarhad-peers"
HERE = Path(__file__).parent
TURF_POINTS = 500
"""Turf looks at every edge for every point; its time is scaled up from this many."""


@dataclass(frozen=True)
class Task:
    """A line, points (N, 2), the two distances of a band, and a folder for files."""

    line: shapely.Geometry
    points: np.ndarray
    inner_m: float
    outer_m: float
    folder: Path

    def write(self) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        (self.folder / "line.wkb").write_bytes(shapely.to_wkb(self.line))
        np.save(self.folder / "points.npy", self.points)
        geometry = shapely.to_geojson(self.line)
        (self.folder / "line.geojson").write_text(
            f'{{"type": "Feature", "properties": {{}}, "geometry": {geometry}}}'
        )
        sample = self.points[:TURF_POINTS].tolist()
        (self.folder / "points.json").write_text(json.dumps(sample))


@dataclass(frozen=True)
class Answer:
    """What a tool made of a task: None where it cannot do it. Seconds are processor seconds."""

    name: str
    band: shapely.Geometry | None = None
    band_s: float | None = None
    distances: np.ndarray | None = None
    points_s: float | None = None


class MissingPeerError(Exception):
    """A tool did not install or start; the text says why."""


def run(*command: str | Path, **options: object) -> str:
    """What a command prints; `MissingPeerError` with its last line when it fails."""
    try:
        done = subprocess.run(
            [str(part) for part in command], capture_output=True, text=True, check=False, **options
        )
    except FileNotFoundError as error:
        raise MissingPeerError(f"{command[0]} is not installed") from error
    if done.returncode:
        lines = (done.stderr or done.stdout).strip().splitlines() or ["no message"]
        raise MissingPeerError(f"`{command[0]}` failed: {lines[-1][:200]}")
    return done.stdout


def planes(line: shapely.Geometry) -> dict[str, object]:
    lon, lat = shapely.get_coordinates(line).mean(axis=0)
    return {
        "UTM": geopandas.GeoSeries([line], crs=4326).estimate_utm_crs(),
        "azimuthal": f"+proj=aeqd +lat_0={lat} +lon_0={lon} +datum=WGS84",
    }


def geopandas_peers(task: Task, timed: Callable) -> list[Answer]:
    """Buffers in a plane, and `sjoin_nearest` between points and edges that are there already."""
    answers = []
    for name, crs in planes(task.line).items():
        plane = geopandas.GeoSeries([task.line], crs=4326).to_crs(crs)
        points, edges = (
            geopandas.GeoDataFrame(geometry=shapes, crs=4326).to_crs(crs)
            for shapes in (shapely.points(task.points), _edges(task.line))
        )
        joined, seconds = timed(lambda p=points, e=edges: p.sjoin_nearest(e, distance_col="m"))
        metres = joined["m"].groupby(level=0).min().to_numpy()
        for quad_segs in (16, 512):
            band, band_s = timed(
                lambda q=quad_segs, p=plane: p.buffer(task.outer_m, quad_segs=q).difference(
                    p.buffer(task.inner_m, quad_segs=q)
                )
            )
            answers.append(
                Answer(
                    f"geopandas, {name}, quad_segs {quad_segs}",
                    band.to_crs(4326).iloc[0],
                    band_s,
                    *((metres, seconds) if quad_segs == 16 else (None, None)),
                )
            )
    return answers


def _edges(line: shapely.Geometry) -> np.ndarray:
    parts = [shapely.get_coordinates(part) for part in shapely.get_parts(line)]
    return shapely.linestrings(np.vstack([np.stack((p[:-1], p[1:]), axis=1) for p in parts]))


def turf_peers(task: Task) -> list[Answer]:
    """Turf.js, its default of 8 steps a quarter circle, and 512."""
    home = HOME / "turf"
    if not (home / "node_modules" / "@turf").exists():
        home.mkdir(parents=True, exist_ok=True)
        (home / "package.json").write_text("{}")
        run("npm", "install", "--silent", "@turf/turf", cwd=home)
    answers = []
    for steps in (8, 512):
        seconds = json.loads(run("node", HERE / "peers_turf.mjs", task.folder, home, str(steps)))
        band = shapely.from_geojson((task.folder / "band.geojson").read_text())
        name = f"Turf.js, {steps} steps"
        if steps == 8:
            metres = np.array(json.loads((task.folder / "distances.json").read_text()))
            scaled = seconds["points"] * len(task.points) / TURF_POINTS
            answers.append(Answer(name, band, seconds["band"], metres, scaled))
        else:
            answers.append(Answer(name, band, seconds["band"]))
    return answers


def isolated_peer(task: Task, name: str, package: str) -> Answer:
    """A library in an environment of its own."""
    python = HOME / "venv" / "bin" / "python"
    if not python.exists():
        run(sys.executable, "-m", "venv", HOME / "venv")
    run(python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", package)
    for old in ("outer.wkb", "inner.wkb"):
        (task.folder / old).unlink(missing_ok=True)
    printed = run(python, HERE / "peers_isolated.py", name, task.folder)
    said = json.loads(printed.splitlines()[-1])
    band = None
    if (task.folder / "outer.wkb").exists():
        outer, inner = (
            shapely.make_valid(shapely.from_wkb((task.folder / f"{which}.wkb").read_bytes()))
            for which in ("outer", "inner")
        )
        band = outer.difference(inner)
    label = {"spherely": "S2 (spherely)", "sedonadb": "SedonaDB geography"}[name]
    metres = np.load(task.folder / "distances.npy")
    return Answer(f"{label} {said['version']}", band, said.get("band"), metres, said["points"])


def postgis_peers(task: Task) -> list[Answer]:
    """PostGIS geography, in a cluster of its own that listens on a socket and is gone after."""
    bin_ = _postgres()
    home = HOME / "postgres"
    shutil.rmtree(home, ignore_errors=True)
    home.mkdir(parents=True)
    as_user: list[str] = []
    if os.geteuid() == 0:
        shutil.chown(home, "postgres")
        as_user = ["runuser", "-u", "postgres", "--"]
    data = home / "data"
    run(*as_user, bin_ / "initdb", "-D", data, "-A", "trust", "-U", "postgres", "--no-sync")
    options = f"-c listen_addresses='' -c unix_socket_directories={home}"
    control = [*as_user, bin_ / "pg_ctl", "-D", data, "-w", "-s"]
    # The server keeps what it inherits open: it must not get the pipes that `run` waits on.
    subprocess.run(
        [*map(str, control), "-l", str(home / "log"), "-o", options, "start"],
        check=True,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        return _ask_postgis(task, home)
    finally:
        run(*control, "-m", "immediate", "stop")


def _postgres() -> Path:
    """Where PostgreSQL's programs are; installed with apt when they are not and we may."""

    def found() -> list[Path]:
        extensions = Path("/usr/share/postgresql").glob("*/extension/postgis.control")
        return sorted(Path("/usr/lib/postgresql") / e.parts[-3] / "bin" for e in extensions)

    if not found():
        if os.geteuid():
            raise MissingPeerError(
                "PostGIS is not installed (apt install postgis postgresql-postgis)"
            )
        run("apt-get", "update", "-qq")
        run("apt-get", "install", "-y", "-qq", "--no-install-recommends", "postgresql-postgis")
    if not found():
        raise MissingPeerError("PostGIS did not install")
    return found()[-1]


def _ask_postgis(task: Task, home: Path) -> list[Answer]:
    """Every statement in one session; its processor time is what the kernel counts for it."""
    csv = task.folder / "points.csv"
    np.savetxt(
        csv,
        np.column_stack((np.arange(len(task.points)), task.points)),
        fmt=("%d", "%.17g", "%.17g"),
        delimiter=",",
    )
    csv.chmod(0o644)
    session = subprocess.Popen(
        ["psql", "-h", str(home), "-U", "postgres", "-qAt", "-v", "ON_ERROR_STOP=1"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )

    def ask(sql: str) -> str:
        session.stdin.write(f"{sql};\nselect 'done';\n")
        session.stdin.flush()
        lines: list[str] = []
        while not lines or lines[-1] != "done":
            line = session.stdout.readline()
            if not line:
                raise MissingPeerError("PostGIS gave up on a statement")
            lines.append(line.strip())
        return lines[-2] if len(lines) > 1 else ""

    def cpu(pid: str) -> float:
        fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    wkb = shapely.to_wkb(task.line, hex=True)
    ask("create extension postgis; set max_parallel_workers_per_gather = 0; set jit = off")
    ask(f"create table l as select st_setsrid('{wkb}'::geometry, 4326)::geography g")
    ask("create table t (id int, x float8, y float8)")
    ask(f"copy t from '{csv}' csv")
    ask("create table p as select id, st_setsrid(st_makepoint(x, y), 4326)::geography g from t")
    pid = ask("select pg_backend_pid()")
    version = ask("select postgis_lib_version()")
    before = cpu(pid)
    ask("create table d as select p.id, st_distance(p.g, l.g) m from p, l")
    points_s = cpu(pid) - before
    metres = np.array(ask("select string_agg(m::text, ' ' order by id) from d").split(), float)
    answers = []
    for quad_segs in (8, 512):
        around = "st_buffer(g, {}, 'quad_segs=" + str(quad_segs) + "')::geometry"
        before = cpu(pid)
        ask(
            f"create table b{quad_segs} as select st_difference("
            f"{around.format(task.outer_m)}, {around.format(task.inner_m)}) g from l"
        )
        band_s = cpu(pid) - before
        band = shapely.from_wkb(ask(f"select st_ashexewkb(g) from b{quad_segs}"))
        name = f"PostGIS {version} geography, quad_segs {quad_segs}"
        timed = (metres, points_s) if quad_segs == 512 else (None, None)
        answers.append(Answer(name, band, band_s, *timed))
    session.stdin.close()
    session.wait()
    return answers


def answers(task: Task, timed: Callable) -> tuple[list[Answer], list[str]]:
    """What all peers that could be had answered, and a line for each that could not."""
    task.write()
    found: list[Answer] = []
    missing: list[str] = []
    calls: dict[str, Callable[[], list[Answer]]] = {
        "PostGIS": lambda: postgis_peers(task),
        "SedonaDB": lambda: [isolated_peer(task, "sedonadb", "apache-sedona[db]")],
        "S2 (spherely)": lambda: [isolated_peer(task, "spherely", "spherely")],
        "Turf.js": lambda: turf_peers(task),
        "geopandas": lambda: geopandas_peers(task, timed),
    }
    for name, call in calls.items():
        try:
            found += call()
        except MissingPeerError as problem:
            missing.append(f"{name}: {problem}")
    return found, missing
