"""Names and extents of provinces and districts, gathered while the rows of a dump go by."""

from __future__ import annotations

import math
from dataclasses import dataclass, field

from geo.gazetteers.geonames.rows import Row

_MOST = 200_000  # codes; GeoNames has 50,000. Bounds the memory that a faulty dump takes
_M_PER_DEG = 111_195.0
_LEAST_M = 5_000.0
_AREA_CODES = {"ADM1": 1, "ADM2": 2}


@dataclass(slots=True)
class Area:
    """One province or district: its own row, and sums over the settlements inside."""

    name: str = ""
    id: int = 0
    members: int = 0
    lon: float = 0.0
    lat: float = 0.0
    sums: list[float] = field(default_factory=lambda: [0.0] * 4)

    def add(self, lon: float, lat: float) -> None:
        """Count a settlement; offsets are from the first one, so that 180° is no seam."""
        if not self.members:
            self.lon, self.lat = lon, lat
        self.members += 1
        east = ((lon - self.lon + 180) % 360 - 180) * math.cos(math.radians(self.lat))
        north = lat - self.lat
        for at, value in enumerate((east, north, east * east, north * north)):
            self.sums[at] += value

    @property
    def extent_m(self) -> float:
        """Radius of the even disc in which settlements scatter as they do here, and a quarter."""
        if not self.members:
            return 0.0
        east, north, east2, north2 = (value / self.members for value in self.sums)
        spread = math.sqrt(max(0.0, east2 + north2 - east * east - north * north))
        return max(_LEAST_M, 1.25 * math.sqrt(2) * spread * _M_PER_DEG)


class Areas:
    """All of them by code: "IR.04" a province, "IR.04.123" a district."""

    def __init__(self) -> None:
        self.by_code: dict[str, Area] = {}

    def add(self, row: Row) -> None:
        """Take from a row what it says of its province and district."""
        if not row.admin1 or row.admin1 == "00":
            return
        codes = [f"{row.country}.{row.admin1}"]
        if row.admin2:
            codes.append(f"{codes[0]}.{row.admin2}")
        if row.class_ == "P":
            for code in codes:
                if (area := self._area(code)) is not None:
                    area.add(row.lon, row.lat)
        elif row.class_ == "A" and row.code in _AREA_CODES:
            level = _AREA_CODES[row.code]
            area = self._area(codes[level - 1]) if len(codes) >= level else None
            if area is not None:
                area.name, area.id = row.name, row.id

    def name(self, code: str, name: str) -> None:
        """Give an area the name that ``admin1CodesASCII.txt`` or ``admin2Codes.txt`` has for it."""
        if (area := self._area(code)) is not None:
            area.name = name

    def _area(self, code: str) -> Area | None:
        area = self.by_code.get(code)
        if area is None and len(self.by_code) < _MOST:
            area = self.by_code[code] = Area()
        return area
