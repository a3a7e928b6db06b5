"""Files that are written whole or not at all."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from geo.errors import OutputError


def write_text(path: Path, text: str) -> None:
    """Write UTF-8 text beside `path`, then rename it there; `OutputError` if that fails.

    Half a surrogate pair, which no UTF-8 can hold, becomes a question mark.
    """
    content = text.encode("utf-8", "replace")
    write_with(path, lambda beside: beside.write_bytes(content))


def write_with(path: Path, write: Callable[[Path], object]) -> None:
    """Let `write` fill a file beside `path` (same suffix), then rename it to `path`.

    An interrupted or failed write leaves an old `path` as it was. Raises `OutputError`.
    """
    with _reported(path.parent):
        path.parent.mkdir(parents=True, exist_ok=True)
    with _reported(path), tempfile.TemporaryDirectory(prefix=".sarhad-", dir=path.parent) as folder:
        beside = Path(folder) / path.name
        write(beside)
        beside.replace(path)


def make_folder(path: Path) -> None:
    """Create an output folder; `OutputError` when a file is in its place or it is not writable."""
    with _reported(path):
        path.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=".sarhad-", dir=path):
            pass


@contextmanager
def _reported(path: Path) -> Iterator[None]:
    try:
        yield
    except FileExistsError as error:
        raise OutputError(f"{path} is a file; name a folder to write into") from error
    except NotADirectoryError as error:
        raise OutputError(f"{path} cannot be written: a part of it is a file") from error
    except OSError as error:
        reason = error.strerror or str(error)
        raise OutputError(f"{path} cannot be written: {reason}") from error
