"""``python -m geo.data.rebuild [NAME ...] [--cache DIR]``: rebuild bundled data files.

Each builder is a function ``build(cache, out) -> list[Entry]`` that reads its packages from
``cache`` (fetching what is missing), writes its files below ``out`` and says what they are.
Builds are deterministic: the same packages give the same bytes. After a change to a file written
by hand, ``sources`` alone brings ``SOURCES.toml`` and ``curated.json`` up to date.
"""

from __future__ import annotations

import argparse
import importlib
import tempfile
import time
from pathlib import Path

from geo.data.rebuild.sources import DATA, write_sources

# Name of the builder -> module that holds its `build`; in the order they run.
BUILDERS = {
    "natural_earth": "geo.data.rebuild.natural_earth",
    "borders": "geo.data.rebuild.borders",
    "disputed": "geo.data.rebuild.disputed",
    "gazetteer": "geo.data.rebuild.gazetteer",
    "curated_areas": "geo.data.rebuild.curated_areas",
    "sources": "geo.data.rebuild.handmade",
}


def main() -> None:
    """Rebuild the named files (all of them by default) and record them in ``SOURCES.toml``."""
    parser = argparse.ArgumentParser(prog="python -m geo.data.rebuild", description=main.__doc__)
    parser.add_argument("names", nargs="*", choices=[[], *BUILDERS], help="builders to run")
    parser.add_argument("--cache", type=Path, help="keep and reuse fetched packages here")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        cache = options.cache or Path(scratch)
        cache.mkdir(parents=True, exist_ok=True)
        for name in options.names or BUILDERS:
            started = time.monotonic()
            entries = importlib.import_module(BUILDERS[name]).build(cache, DATA)
            write_sources(entries)
            for entry in entries:
                size = (DATA / entry.file).stat().st_size / 1e6
                print(f"{entry.file}: {size:.2f} MB")
            print(f"{name}: {time.monotonic() - started:.0f} s")


if __name__ == "__main__":
    main()
