"""Import of a GeoNames dump: time, memory, size of the file, and how fast it answers.

``python -m bench.gazetteer [ROWS [FOLDER]]`` writes an invented dump of so many rows (a million by
default; GeoNames has twelve) with names, alternates in five scripts, provinces and districts, and
imports it as the command line does. ``python -m bench gazetteer`` takes the default.
"""

from __future__ import annotations

import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from geo.gazetteers.geonames import GeoNamesGazetteer

_SYLLABLES = (
    "ba be bi bo bu da de di do du ga go gu ha ka ke ki ko ku la le li lo ma me mi mo na ne ni no "
    "pa pe po ra re ri ro ru sa se si so ta te ti to tu va vi ya za zo shan dar gar pur abad stan "
    "burg ville ton ford grad ovo"
).split()
_SCRIPTS = {
    "cyrillic": ("абвгдеклмнопрстузия", 3),
    "arabic": ("ابتجدرسشکلمنوهی", 4),
    "chinese": ("北京上海山东西南大河口城州江", 20),
    "devanagari": ("कखगतदनपबमरलसहजव", 20),
}
_CLASSES = (
    ["P.PPL"] * 40
    + ["H.STM"] * 15
    + ["T.MT", "T.HLL", "T.ISL"] * 4
    + ["S.SCH", "S.HTL", "S.FRM"] * 6
    + ["L.LCTY"] * 5
    + ["A.ADM3"] * 3
    + ["S.AIRP", "S.PSTB", "H.LK", "V.FRST", "R.RD"]
)
_COUNTRIES = "IR PK AF IN CN RU UA US MX CO VE BR NG NE ML SD TD CD RW ET SO TR SY IQ".split()


def write_dump(path: Path, rows: int, seed: int = 1) -> None:
    """An invented dump; the same rows and seed give the same bytes."""
    draw = random.Random(seed)
    words = [_word(draw).title() for _ in range(200_000)]
    provinces = [f"{country}\t\t{first:02d}" for country in _COUNTRIES for first in range(20)]
    with path.open("w", encoding="utf-8", newline="\n") as file:
        for id_, where in enumerate(provinces[:rows], start=1):
            file.write(_line(id_, draw.choice(words), "", draw, "A.ADM1", where))
        for id_ in range(len(provinces) + 1, rows + 1):
            name = draw.choice(words)
            if draw.random() < 0.5:
                name += " " + draw.choice(words)
            code, where = draw.choice(_CLASSES), draw.choice(provinces)
            file.write(_line(id_, name, _alternates(draw), draw, code, where))


def _word(draw: random.Random) -> str:
    return "".join(draw.choices(_SYLLABLES, k=draw.randint(2, 4)))


def _alternates(draw: random.Random) -> str:
    names = [
        "".join(draw.choices(letters, k=draw.randint(3, 9)))
        for letters, one_in in _SCRIPTS.values()
        if draw.randrange(one_in) == 0
    ]
    return ",".join(names)


def _line(id_: int, name: str, others: str, draw: random.Random, code: str, where: str) -> str:
    lat, lon = draw.uniform(-60, 75), draw.uniform(-180, 180)
    people = int(draw.paretovariate(0.6)) % 1_000_000 if code[0] == "P" else 0
    class_, _, code = code.partition(".")
    return (
        f"{id_}\t{name}\t{name}\t{others}\t{lat:.5f}\t{lon:.5f}\t{class_}\t{code}\t{where}\t"
        f"{draw.randrange(200):03d}\t\t\t{people}\t\t{draw.randrange(3000)}\tAsia/Tehran\t2024-01-01\n"
    )


def measure(rows: int, folder: Path) -> None:
    dump, out = folder / "allCountries.txt", folder / "world.sgz"
    write_dump(dump, rows)
    print(f"{rows:,} rows, {dump.stat().st_size / 1e6:,.0f} MB")
    started = time.perf_counter()
    command = [sys.executable, "-c", "from layers.cli import main; main()"]
    subprocess.run([*command, "gazetteer", "import", str(dump), "-o", str(out)], check=True)
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    print(
        f"import: {used.ru_utime + used.ru_stime:,.0f} s of processor time "
        f"({time.perf_counter() - started:,.0f} s in all), at most {used.ru_maxrss / 1024:,.0f} MB "
        f"of memory, file {out.stat().st_size / 1e6:,.0f} MB"
    )
    gazetteer = GeoNamesGazetteer(out)
    _time("lookup", gazetteer.lookup)
    _time("prefixes of four words", lambda words: tuple(gazetteer.prefixes(words)))


def _time(what: str, ask: Callable[[str], tuple[object, ...]]) -> None:
    draw = random.Random(2)
    size = 1 if what == "lookup" else 4
    texts = [" ".join(_word(draw) for _ in range(size)) for _ in range(20_000)]
    started = time.process_time()
    known = sum(bool(ask(text)) for text in texts)
    micro = (time.process_time() - started) / len(texts) * 1e6
    print(f"{what}: {micro:,.0f} µs each ({known:,} of {len(texts):,} known)")


def main() -> None:
    own = Path(sys.argv[0]).stem == "gazetteer"
    rows = int(sys.argv[1].replace("_", "")) if own and len(sys.argv) > 1 else 1_000_000
    folder = sys.argv[2] if own and len(sys.argv) > 2 else None
    with tempfile.TemporaryDirectory(dir=folder, prefix="sarhad-bench-") as scratch:
        measure(rows, Path(scratch))


if __name__ == "__main__":
    main()
