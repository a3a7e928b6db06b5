"""Opening a page and looking at it; a visit notes everything that a page must not do."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

ARGS = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run "
    "--disable-background-networking --disable-component-update --disable-sync"
).split()
ARGS.append("--host-resolver-rules=MAP * ~NOTFOUND")
SIZE, PHONE = (1400, 900), (390, 844)
Open = Callable[..., Any]


class Visit:
    """One tab, what it complained of, and what it asked for."""

    def __init__(self, context: Any, address: str) -> None:
        self.address = address
        self.troubles: list[str] = []
        self.requests: list[str] = []
        self.tab = context.new_page()
        self.tab.on("console", lambda message: self.troubles.append(message.text))
        self.tab.on("pageerror", lambda error: self.troubles.append(str(error)))
        self.tab.on("dialog", lambda dialog: (self.troubles.append("dialog"), dialog.dismiss()))
        self.tab.on("request", lambda request: self.requests.append(request.url))

    def open(self, hash_: str = "") -> Any:
        """The tab, once its map is drawn."""
        self.tab.goto(self.address + hash_)
        until(self.tab, "window.sarhad && window.sarhad.ready")
        until(self.tab, "document.querySelector('.name') !== null")
        return self.tab

    def close(self) -> None:
        """End the visit; fails the test if anything ran, was asked for or went wrong."""
        hacked = self.tab.evaluate("window.hacked")
        self.tab.close()
        assert hacked is None
        assert self.troubles == []
        asked = [url.split("#")[0] for url in self.requests if not url.startswith("data:")]
        assert set(asked) <= {self.address}


def until(tab: Any, condition: str) -> None:
    """Wait for a condition; playwright's own way needs `eval`, which the page forbids."""
    for _ in range(400):
        if tab.evaluate(f"() => Boolean({condition})"):
            return
        tab.wait_for_timeout(25)
    pytest.fail(f"{condition} never came true")


def settle(tab: Any) -> None:
    """Let the map draw what was changed."""
    tab.evaluate("() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 30)))")


def seen(tab: Any, selector: str) -> int:
    """How many elements are to be seen."""
    script = "(s) => [...document.querySelectorAll(s)].filter((n) => n.checkVisibility()).length"
    return int(tab.evaluate(script, selector))


def row(incident: str) -> str:
    """Selector of the button that opens a row."""
    return f'tr[data-subject="{incident}"] th button'
