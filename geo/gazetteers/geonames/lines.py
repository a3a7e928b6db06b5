"""The lines of a text file or of the one in a ``.zip``, numbered, in bounded memory."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from geo.errors import GazetteerError

LONGEST = 1 << 19  # bytes; the longest lines of GeoNames have some ten thousand characters
_STEP = 20_000  # lines from one report of progress to the next


def lines(path: Path, progress: Callable[[float], None]) -> Iterator[tuple[int, bytes | None]]:
    """Numbers from 1 and lines without their ends; None for a line longer than `LONGEST` bytes.

    `progress` is given the share of the file that is read, from 0 to 1. Raises `GazetteerError`
    when the file cannot be read to its end.
    """
    try:
        with _opened(path) as (file, size):
            done, number = 0, 0
            while line := file.readline(LONGEST):
                number += 1
                done += len(line)
                if len(line) == LONGEST and not line.endswith(b"\n"):
                    done += _skip(file)
                    yield number, None
                else:
                    yield number, line.rstrip(b"\r\n")
                if number % _STEP == 0:
                    progress(min(1.0, done / max(1, size)))
            progress(1.0)
    except FileNotFoundError:
        raise GazetteerError(f"{path}: no such file.") from None
    except (OSError, EOFError, zipfile.BadZipFile, zlib.error, RuntimeError) as error:
        raise GazetteerError(f"{path}: cannot be read to its end: {error}.") from error


def _skip(file: IO[bytes]) -> int:
    """Read on to the end of a line that is too long; how many bytes that was."""
    skipped = 0
    while rest := file.readline(LONGEST):
        skipped += len(rest)
        if rest.endswith(b"\n"):
            break
    return skipped


@contextmanager
def _opened(path: Path) -> Iterator[tuple[IO[bytes], int]]:
    if path.suffix.lower() != ".zip":
        with path.open("rb") as file:
            yield file, path.stat().st_size
        return
    with zipfile.ZipFile(path) as archive:
        member = _member(path, archive)
        with archive.open(member) as file:
            yield file, member.file_size


def _member(path: Path, archive: zipfile.ZipFile) -> zipfile.ZipInfo:
    """The file of an archive that has its name, or the only one beside ``readme.txt``."""
    texts = [
        info
        for info in archive.infolist()
        if info.filename.lower().endswith(".txt") and "readme" not in info.filename.lower()
    ]
    named = [info for info in texts if Path(info.filename).stem == path.stem]
    found = named or texts
    if len(found) != 1:
        inside = ", ".join(info.filename for info in archive.infolist()[:5]) or "nothing"
        raise GazetteerError(f"{path}: no {path.stem}.txt in it (there is: {inside}).")
    return found[0]
