"""Imports run downwards only, so that a stage never depends on a later one."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent

# From the bottom up; modules on one line may not import each other, except within one package.
ORDER = [
    {"geo.errors", "geo.model", "geo.data"},
    {"geo.geodesy", "geo.grammar", "geo.names"},
    {"geo.countries"},
    {"geo.borders", "geo.gazetteers", "geo.languages"},
    {"geo.articles"},
    {"geo.mentions"},
    {"geo.places", "geo.utterances"},
    {"geo.dates"},
    {"geo.claims", "geo.doubt", "geo.density"},
    {"geo.regions"},
    {"geo.incidents"},
    {"geo.checks"},
    {"geo.explain"},
    {"geo.analysis", "geo.records"},
    {"geo.tables", "geo.conventions"},
    {"geo.measure", "geo.phrases"},
    {"layers.layer"},
    {
        "layers.style",
        "layers.compact",
        "layers.detail",
        "layers.meridian",
        "layers.rivers",
        "layers.tiles",
    },
    {"layers.claimants", "layers.basemap"},
    {"layers.build", "layers.framing"},
    {"layers.drawing"},
    {"layers.page_data"},
    {"layers.html", "layers.report", "layers.export"},
    {"layers.case"},
    {"layers.surroundings"},
    {"layers.cli"},
]
RANK = {name: rank for rank, names in enumerate(ORDER) for name in names}
MODULES = sorted(
    path
    for package in ("geo", "layers")
    for path in (ROOT / package).rglob("*.py")
    if "rebuild" not in path.parts
)


def unit(module: str) -> str | None:
    """The entry of `ORDER` that a dotted module name belongs to."""
    parts = module.split(".")
    return next((n for n in (".".join(parts[:2]), parts[0]) if n in RANK), None)


def dotted(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


def imports(path: Path) -> set[str]:
    """Every project module a file imports, deferred imports included."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            found |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return {name for name in found if name.split(".")[0] in ("geo", "layers")}


@pytest.mark.parametrize("path", MODULES, ids=dotted)
def test_imports_run_downwards(path: Path) -> None:
    own = unit(dotted(path))
    if own is None:
        assert dotted(path) in ("geo", "layers"), f"{path} has no place in ORDER"
        return
    for name in imports(path):
        other = unit(name)
        if other is not None and other != own:
            assert RANK[other] < RANK[own], f"{own} imports {other}, which stands above it"


def test_layers_sees_only_the_model() -> None:
    for path in MODULES:
        module = dotted(path)
        # The command line, and the basemap that it fills, use the public API.
        if module.startswith("layers") and not module.startswith(
            ("layers.cli", "layers.surroundings")
        ):
            geo = {name for name in imports(path) if name.startswith("geo")}
            assert all(n == "geo" or n.startswith(("geo.model", "geo.errors")) for n in geo), module
