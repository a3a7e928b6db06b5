"""Run every measurement, or those named: ``python -m bench [NAME …]``."""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path

NAMES = sorted(
    path.stem
    for path in Path(__file__).parent.glob("*.py")
    if not path.stem.startswith("_") and "def main(" in path.read_text(encoding="utf-8")
)


def main() -> None:
    wanted = sys.argv[1:] or NAMES
    unknown = sorted(set(wanted) - set(NAMES))
    if unknown:
        sys.exit(f"no measurement {unknown[0]!r}; there are: {', '.join(NAMES)}")
    for name in wanted:
        print(f"\n## {name}\n", flush=True)
        import_module(f"bench.{name}").main()


if __name__ == "__main__":
    main()
