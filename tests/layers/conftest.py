"""One browser for all tests of the page, and pages to open in it."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from geo.model import Analysis
from layers.build import build
from layers.html import page as render
from tests.layers.browsing import ARGS, SIZE, Open, Visit
from tests.layers.hostile import HOSTILE
from tests.layers.sample import BASEMAP, sample


@pytest.fixture(scope="session")
def browser() -> Iterator[Any]:
    """Chromium without any host it could reach."""
    chromium = shutil.which("chromium") or shutil.which("chromium-browser")
    if chromium is None:
        pytest.skip("no chromium on this machine")
    sync_api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
    with sync_api.sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=chromium, args=ARGS)
        yield running
        running.close()


def _written(folder: Path, name: str, analysis: Analysis, **options: Any) -> Path:
    html = render(analysis, build(analysis, BASEMAP.names), BASEMAP, **options)
    path = folder / f"{name}.html"
    path.write_text(html, encoding="utf-8")
    return path


class Pages(dict[str, Path]):
    """Pages by name, each written when it is first asked for."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.folder = folder

    def __missing__(self, name: str) -> Path:
        many = len(HOSTILE)
        make: dict[str, tuple[Callable[[], Analysis], bool]] = {
            "plain": (sample, False),
            "text": (sample, True),
            "hostile": (lambda: sample(many, hostile=True, articles=many), True),
            "large": (lambda: sample(400, articles=40), False),
        }
        analysis, with_text = make[name]
        self[name] = _written(self.folder, name, analysis(), with_text=with_text)
        return self[name]


@pytest.fixture(scope="session")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Pages:
    return Pages(tmp_path_factory.mktemp("pages"))


@pytest.fixture(scope="session")
def shared(browser: Any) -> Iterator[dict[tuple[object, ...], Any]]:
    """Browser contexts, one a window size and colour scheme."""
    contexts: dict[tuple[object, ...], Any] = {}
    yield contexts
    for context in contexts.values():
        context.close()


@pytest.fixture
def visit(browser: Any, pages: Pages, shared: dict[tuple[object, ...], Any]) -> Iterator[Open]:
    """Opens a page; afterwards: no request, no complaint in the console, nothing ran."""
    visits: list[Visit] = []

    def go(
        name: str = "plain", hash_: str = "", size: tuple[int, int] = SIZE, scheme: Any = "light"
    ) -> Any:
        if (size, scheme) not in shared:
            shared[size, scheme] = browser.new_context(
                viewport={"width": size[0], "height": size[1]},
                reduced_motion="reduce",
                color_scheme=scheme,
            )
        visits.append(Visit(shared[size, scheme], pages[name].as_uri()))
        return visits[-1].open(hash_)

    yield go
    for one in visits:
        one.close()
