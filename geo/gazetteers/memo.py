"""What was made of names, remembered for the names asked last."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")
_LONGEST = 100  # characters of a name that is worth remembering


class Memo(dict[str, T]):
    """The results of a function of a name, each made once while it is asked for now and then.

    At most twice `most` are held: those of the names asked since the last time that it was full,
    and those asked in the time before. As a dictionary it answers quicker than a cache would.
    """

    def __init__(self, make: Callable[[str], T], most: int) -> None:
        super().__init__()
        self._make, self._most = make, most
        self._before: dict[str, T] = {}

    def __missing__(self, name: str) -> T:
        if len(name) > _LONGEST:
            return self._make(name)
        made = self._before[name] if name in self._before else self._make(name)
        if len(self) >= self._most:
            self._before = dict(self)
            self.clear()
        self[name] = made
        return made
