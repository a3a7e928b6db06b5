from __future__ import annotations

import pytest

from geo.gazetteers import Gazetteer
from tests.geo.toponym_passages import passages, score


@pytest.mark.parametrize("half", ["dev", "held"])
def test_names_found_and_put_in_their_country(half: str, gazetteer: Gazetteer) -> None:
    total = score(half, gazetteer)
    listed = "\n".join(total.wrong)
    assert total.precision >= 0.93, listed
    assert total.recall >= 0.90, listed
    assert total.country >= 0.82, listed


def test_there_are_many_borders() -> None:
    both = [passage for half in ("dev", "held") for passage in passages(half)]
    assert len(both) >= 120
    assert len({passage.border for passage in both}) >= 25
