"""Points in whatever GDAL opens (GeoPackage, Shapefile, FlatGeobuf …), read batch by batch."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from geo.errors import GeometryError
from layers.export.points.batches import ROWS, Batch, PointFile, of_points, other_crs, to_degrees

if TYPE_CHECKING:
    import pyarrow as pa


def open_vector(path: Path) -> PointFile:
    """The one layer of points in a file; other CRSs than WGS 84 are reprojected."""
    import pyarrow as pa
    import pyogrio

    layer = _layer(path)
    about = pyogrio.read_info(path, layer=layer, force_feature_count=True)
    crs = other_crs(about["crs"], path)
    with pyogrio.open_arrow(path, layer=layer, batch_size=1, use_pyarrow=True) as (meta, reader):
        geometry = meta["geometry_name"] or "wkb_geometry"
        columns = [field for field in reader.schema if field.name != geometry]
    schema = pa.schema(field.remove_metadata() for field in columns)
    opened = _Layer(path, layer, geometry, crs, schema, max(about["features"], 1))
    return PointFile(schema, False, opened.batches)


@dataclass(frozen=True, slots=True)
class _Layer:
    """A layer that can be read: its geometry column, CRS (None is WGS 84) and other columns."""

    path: Path
    name: str
    geometry: str
    crs: str | None
    schema: pa.Schema
    features: int

    def batches(self) -> Iterator[Batch]:
        """The points in the file's order."""
        import pyarrow as pa
        import pyogrio

        done = 0
        with pyogrio.open_arrow(
            self.path, layer=self.name, batch_size=ROWS, use_pyarrow=True
        ) as opened:
            for batch in _read(opened[1], self.path):
                shapes = batch.column(batch.schema.names.index(self.geometry))
                wkb = shapes.to_numpy(zero_copy_only=False)
                lon, lat = to_degrees(*of_points(wkb, self.path, done), self.crs)
                table = pa.Table.from_batches([batch])
                table = table.select(self.schema.names).cast(self.schema)
                done += batch.num_rows
                yield Batch(table, lon, lat, done / self.features)


def _layer(path: Path) -> str:
    import pyogrio
    from pyogrio.errors import DataSourceError

    try:
        layers = pyogrio.list_layers(path)
    except DataSourceError as error:
        reason = str(error).split(";", maxsplit=1)[0].rstrip(".")  # GDAL's hints are left out
        raise GeometryError(f"{path} cannot be read as points: {reason}") from error
    held = [str(name) for name, kind in np.atleast_2d(layers).tolist() if kind is not None]
    points = [
        str(name)
        for name, kind in np.atleast_2d(layers).tolist()
        if kind is not None and "Point" in kind
    ]
    if not held:
        raise GeometryError(f"{path} holds no points")
    if len(held) > 1 and len(points) != 1:
        raise GeometryError(
            f"{path} holds several layers ({', '.join(held)}); save the one you mean alone"
        )
    return (points or held)[0]


def _read(reader: Any, path: Path) -> Iterator[Any]:
    import pyarrow as pa

    try:
        yield from reader
    except pa.ArrowException as error:
        raise GeometryError(f"{path} is damaged: {error}") from error
