"""Every error a user can cause: each says what was wrong, where, and what to do about it."""


class GeoError(Exception):
    """Base of all errors that Sarhad raises on purpose; its text is meant for the user."""


class ArticleError(GeoError):
    """An article or its ``case.toml`` cannot be read."""


class BorderError(GeoError):
    """A border was asked for that does not exist, or a border file cannot be used."""


class CountryError(GeoError):
    """A country code or name is not known."""


class DataError(GeoError):
    """A bundled data file is missing or does not match its checksum."""


class GazetteerError(GeoError):
    """A gazetteer file cannot be read; the message names the line."""


class GeometryError(GeoError):
    """Coordinates, distances or shapes that no geometry can be made from."""


class GrammarError(GeoError):
    """A phrase that holds no claim, or a rule that contradicts its own examples."""


class OutputError(GeoError):
    """A result cannot be written where it was asked for."""
