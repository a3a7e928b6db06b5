"""How long `sarhad --help` takes, as a ratio to an empty click program in the same run."""

from __future__ import annotations

import subprocess
import sys
import time

EMPTY = "import click\n@click.group()\ndef main():\n    pass\nmain(['--help'])"
OURS = "from layers.cli import main\nmain(['--help'])"


def best(code: str, runs: int) -> float:
    """The shortest of several runs of a fresh interpreter, in seconds: the one least disturbed."""
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        subprocess.run([sys.executable, "-c", code], check=True, stdout=subprocess.DEVNULL)
        times.append(time.perf_counter() - start)
    return min(times)


def ratio(runs: int = 7) -> float:
    """Ours over the empty program's."""
    return best(OURS, runs) / best(EMPTY, runs)


def main() -> None:
    print(f"`sarhad --help` takes {ratio():.2f} times an empty click program (at most 2)")
