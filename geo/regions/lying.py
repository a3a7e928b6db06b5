"""What shapes are known to lie in because they were cut to it, so that it need not be measured.

A province that was cut to its country meets that country in all of itself. To find that out anew
by an overlay takes long, and their common edge would leave seams.
"""

from __future__ import annotations

import weakref

from shapely.geometry.base import BaseGeometry

_AROUND: dict[int, tuple[weakref.ref[BaseGeometry], tuple[BaseGeometry, ...]]] = {}
"""By the identity of a shape, for as long as there is that shape."""


def note_inside(
    shape: BaseGeometry, *outer: BaseGeometry, like: BaseGeometry | None = None
) -> None:
    """Remember that a shape was cut to others, and so lies in what these were cut to as well.

    It also lies in all that the shape it was made from lies in, `like`, which is not remembered.
    """
    nearest = (*_around(shape), *outer, *(() if like is None else _around(like)))
    wider = [further for one in outer for further in _around(one)]
    told = {id(one): one for one in (*nearest, *wider) if one is not shape}
    if not told:
        return
    number = id(shape)
    alive = weakref.ref(shape, lambda _: _AROUND.pop(number, None))
    _AROUND[number] = alive, tuple(told.values())


def lies_in(inner: BaseGeometry, outer: BaseGeometry) -> bool:
    """Whether a shape is known to have been cut to another."""
    return any(one is outer for one in _around(inner))


def _around(shape: BaseGeometry) -> tuple[BaseGeometry, ...]:
    alive, outer = _AROUND.get(id(shape), (None, ()))
    return outer if alive is not None and alive() is shape else ()
