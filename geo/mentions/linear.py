"""A linear model as readable JSON: named features, one weight each."""

from __future__ import annotations

import functools
import json
from collections.abc import Mapping
from pathlib import Path

from geo.errors import DataError

PATH = Path(__file__).parents[1] / "data" / "toponym_weights.json"


@functools.cache
def weights(model: str) -> Mapping[str, float]:
    """The weights of one model ("recognise", "rank", ...) of ``toponym_weights.json``."""
    try:
        table: dict[str, dict[str, float]] = json.loads(PATH.read_text(encoding="utf-8"))["weights"]
        return table[model]
    except (FileNotFoundError, KeyError):
        raise DataError(
            f"{PATH} is missing or has no model {model!r}; reinstall, or train it again: "
            "python -m geo.data.rebuild.weights CORPORA."
        ) from None


def score(model: Mapping[str, float], features: Mapping[str, float]) -> float:
    """Sum of weight times value over the features; a feature without a weight counts nothing."""
    total, weight = 0.0, model.get
    for name, value in features.items():  # a loop is quicker than `sum` here, and this is run most
        total += weight(name, 0.0) * value
    return total
