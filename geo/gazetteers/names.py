"""Normalised names, as the gazetteers compare them; the work is done in `geo.names`."""

from geo.names import bounded, is_boundary, key, normalise, source_span

__all__ = ["bounded", "is_boundary", "key", "normalise", "source_span"]
