"""Answers of geocoders on disk: asked once, kept for ninety days, at most fifty megabytes.

They lie in ``sarhad/geocoder.sqlite`` in the user's cache folder (``$XDG_CACHE_HOME``, by default
``~/.cache``), or in the folder that ``$SARHAD_CACHE`` names. The file may be deleted at any time.
"""

from __future__ import annotations

import json
import os
import sqlite3
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

DAYS = 90
MOST_BYTES = 50_000_000
_DAY_S = 86_400
_SETUP = """
CREATE TABLE IF NOT EXISTS answer
  (url TEXT, name TEXT, day INTEGER, size INTEGER, json TEXT, PRIMARY KEY (url, name))
"""


def default_path() -> Path:
    """Where the cache lies unless it is told otherwise."""
    own = os.environ.get("SARHAD_CACHE")
    base = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    return (Path(own) if own else base / "sarhad") / "geocoder.sqlite"


class Cache:
    """The file of answers. Where none can be kept, every name is asked anew."""

    def __init__(
        self,
        db: sqlite3.Connection | None,
        today: Callable[[], int] = lambda: int(time.time() // _DAY_S),
        most_bytes: int = MOST_BYTES,
    ) -> None:
        self._db, self._today, self._most = db, today, most_bytes

    @classmethod
    def open(
        cls, path: Path | None = None, problem: Callable[[str], None] = lambda _: None
    ) -> Cache:
        """The cache in this file; a damaged one is begun anew."""
        path = path or default_path()
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            try:
                return cls(_connect(path))
            except sqlite3.DatabaseError as error:
                if isinstance(error, sqlite3.OperationalError):
                    raise
                path.unlink()
                return cls(_connect(path))
        except (OSError, sqlite3.Error) as error:
            problem(f"{path}: answers of the geocoder cannot be kept: {error}.")
            return cls(None)

    def get(self, url: str, name: str) -> list[object] | None:
        """The answer of this service for this name, unless it is too old or was never given."""
        sql = "SELECT json FROM answer WHERE url = ? AND name = ? AND day > ?"
        for (text,) in self._run(sql, url, name, self._today() - DAYS):
            try:
                answer = json.loads(text)
            except ValueError:
                return None
            return answer if isinstance(answer, list) else None
        return None

    def put(self, url: str, name: str, answer: list[object]) -> None:
        """Keep an answer, and drop the oldest ones when there are too many."""
        text = json.dumps(answer, ensure_ascii=False)
        row = (url, name, self._today(), len(text.encode()) + len(url) + len(name), text)
        self._run("INSERT OR REPLACE INTO answer VALUES (?, ?, ?, ?, ?)", *row)
        for (held,) in self._run("SELECT total(size) FROM answer"):
            if held > self._most:
                self._run("DELETE FROM answer WHERE day <= ?", self._today() - DAYS)
                self._run(
                    "DELETE FROM answer WHERE rowid IN (SELECT rowid FROM answer ORDER BY day, "
                    "rowid LIMIT (SELECT 1 + count(*) / 10 FROM answer))"
                )

    def _run(self, sql: str, *values: object) -> list[tuple[Any, ...]]:
        if self._db is None:
            return []
        try:
            with self._db:
                return self._db.execute(sql, values).fetchall()
        except sqlite3.Error:  # a full disk or another program's lock: only the cache suffers
            return []


def _connect(path: Path) -> sqlite3.Connection:
    db = sqlite3.connect(path, timeout=5, check_same_thread=False)
    try:
        with db:
            db.execute(_SETUP)
    except sqlite3.Error:
        db.close()
        raise
    return db
