"""Results kept for what was asked last, where geometries are told apart as objects.

A geometry is never changed once it is made, and the same one is handed on from step to step. To
compare it by its coordinates, as `functools.lru_cache` does, would read all of them each time.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache, wraps
from typing import Any, ParamSpec, TypeVar

from shapely.geometry.base import BaseGeometry

P = ParamSpec("P")
R = TypeVar("R")


class _Same:
    """A geometry that equals only itself; the cache that holds it keeps its identity in use."""

    __slots__ = ("shape",)

    def __init__(self, shape: BaseGeometry) -> None:
        self.shape = shape

    def __hash__(self) -> int:
        return id(self.shape)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and self.shape is other.shape


def kept(most: int) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """Keep the last results of a function; its arguments are geometries and hashable values."""

    def decorate(work: Callable[P, R]) -> Callable[P, R]:
        """The function that looks its last results up first."""

        @lru_cache(maxsize=most)
        def known(*args: Any, **named: Any) -> R:
            """The work itself, by what is looked up."""
            return work(*map(_bare, args), **{name: _bare(value) for name, value in named.items()})

        @wraps(work)
        def asked(*args: P.args, **named: P.kwargs) -> R:
            """What callers see: geometries are sealed on the way in."""
            return known(
                *map(_sealed, args), **{name: _sealed(value) for name, value in named.items()}
            )

        return asked

    return decorate


def _sealed(value: object) -> object:
    """A value to look up by: a geometry as itself, several as themselves."""
    if isinstance(value, BaseGeometry):
        return _Same(value)
    return tuple(map(_sealed, value)) if isinstance(value, tuple) else value


def _bare(value: Any) -> Any:
    """The value that was sealed."""
    if isinstance(value, _Same):
        return value.shape
    return tuple(map(_bare, value)) if isinstance(value, tuple) else value
