from __future__ import annotations

from geo.gazetteers.memo import Memo


def test_a_name_is_asked_once_and_few_are_kept() -> None:
    asked: list[str] = []

    def make(name: str) -> str:
        asked.append(name)
        return name.upper()

    memo = Memo(make, 10)
    assert [memo["goma"], memo["goma"]] == ["GOMA", "GOMA"]
    assert asked == ["goma"]
    for number in range(1000):
        assert memo[str(number)] == str(number)
        assert memo["goma"] == "GOMA"
        assert len(memo) <= 10
    assert asked.count("goma") == 1  # asked all the time, so never forgotten


def test_what_is_too_long_for_a_name_is_not_kept() -> None:
    memo = Memo(len, 10)
    assert memo["x" * 1_000_000] == 1_000_000
    assert not memo
