"""GeoNames dumps: imported once into an indexed file, then a gazetteer like any other.

Line by line (`lines`, `rows`, `features`, `areas`) into the file (`writing`), and back (`reading`).
"""

from geo.gazetteers.geonames.reading import GeoNamesGazetteer, is_imported
from geo.gazetteers.geonames.writing import Summary, import_dump

__all__ = ["GeoNamesGazetteer", "Summary", "import_dump", "is_imported"]
