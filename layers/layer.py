"""What a map is made of: named layers of features, ready for any format."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry


@dataclass(frozen=True, slots=True)
class Feature:
    """One thing on the map.

    `geometry` is EPSG:4326, None where a thing is known but has no place. `properties` hold only
    what JSON can: text, numbers, booleans, None, lists and mappings of these.
    """

    id: str
    geometry: BaseGeometry | None
    properties: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Layer:
    """Features of one sort. `name` is the file it goes to, `title` what a reader calls it."""

    name: str
    title: str
    features: tuple[Feature, ...] = ()
