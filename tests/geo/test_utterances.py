"""Who says what: passages with expected speakers, and texts made to break the reading."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from geo.languages import en_offices
from geo.model import Article, Candidate, Mention, Place, Utterance
from geo.utterances import find_utterances, speaker_at
from geo.utterances.sentences import layout
from tests.geo.speech_cases import DEVELOP, HELD, WAYS, Case, Said

_TO_REACH = 0.85  # of the stretches of the held passages


def _told(case: Case, said: Said) -> tuple[bool, str | None, str]:
    utterances = find_utterances(Article("a", case.text))
    start = case.text.index(said.words)
    found = speaker_at(utterances, start, start + len(said.words))
    if found is None:
        return said.speaker is None, None, "narrator"
    named = said.speaker is not None and said.speaker.lower() in found.speaker.lower()
    return named, found.iso, found.stance


@pytest.mark.parametrize("case", DEVELOP, ids=lambda case: case.text[:40])
def test_speakers(case: Case) -> None:
    for said in case.expected:
        assert _told(case, said) == (True, said.iso, said.stance), said


@pytest.mark.parametrize(("text", "speaker", "stance"), WAYS, ids=lambda value: str(value)[:50])
def test_ways_of_saying(text: str, speaker: str | None, stance: str) -> None:
    event = "two men were shot near Goma"
    text = text.replace("{E}", event)
    at = text.index(event)
    found = speaker_at(find_utterances(Article("a", text)), at, at + len(event))
    if speaker is None:
        assert found is None
    else:
        assert found is not None
        assert speaker.lower() in found.speaker.lower()
        assert found.stance == stance


def test_speakers_of_held_passages() -> None:
    wanted = [(case, said) for case in HELD for said in case.expected]
    right = sum(_told(case, said) == (True, said.iso, said.stance) for case, said in wanted)
    assert right / len(wanted) >= _TO_REACH, (
        f"speaker, country and stance of held passages: {right} of {len(wanted)}"
    )


def test_a_quotation_runs_over_paragraphs() -> None:
    text = (
        "“They crossed at dawn,” Kenyan governor Ali Hassan said. “We saw them.\n\n"
        "“They took 40 goats.”\n\nTraders closed their shops."
    )
    utterances = find_utterances(Article("a", text))
    at = text.index("40 goats")
    found = speaker_at(utterances, at, at + 8)
    assert found is not None
    assert "Ali Hassan" in found.speaker
    assert found.quoted
    assert speaker_at(utterances, text.index("Traders"), text.index("closed")) is None


def test_a_quotation_that_never_closes_ends() -> None:
    text = (
        "“We were hit, the Chadian army said. The road is open again.\n" + "Trucks drove on. " * 50
    )
    utterances = find_utterances(Article("a", text))
    at = text.rindex("Trucks")
    assert speaker_at(utterances, at, at + 6) is None


def test_the_place_tells_whose_police_it_is() -> None:
    text = "Police in Busia said two men were shot 3 km from the border."
    place = Place("p", "Busia", "settlement", 34.1, 0.5, country="KEN")
    at = text.index("Busia")
    mention = Mention(at, at + 5, "Busia", candidates=(Candidate(place, 1.0),))
    (found, *_) = find_utterances(Article("a", text), (mention,))
    assert found.iso == "KEN"


def test_home_tells_whose_army_it_is() -> None:
    (found, *_) = find_utterances(Article("a", "The army said it fired first.", home="NER"))
    assert found.iso == "NER"


def test_languages_without_words_have_no_utterances() -> None:
    assert find_utterances(Article("a", "Le ministre said no.", language="fr")) == ()


def test_forces_name_one_country_each() -> None:
    assert all(len(iso) == 3 for iso in en_offices.FORCES.values())


_PIECES = st.sampled_from(
    ["“", "”", '"', "‘", "’", "said", "he", "the ministry", "Iran", ",", ".", "\n", " ", "that",
     "according to", "X", "denied", "Khan", "and", "quoted", "as saying", "\u200c", "و", "km"]
)  # fmt: skip


@given(st.lists(_PIECES, max_size=60))
@settings(max_examples=80, deadline=None)
def test_offsets_hold_and_utterances_nest(pieces: list[str]) -> None:
    text = " ".join(pieces)
    page = layout(text)
    assert len(page.mask) == len(text)
    utterances = find_utterances(Article("a", text))
    assert list(utterances) == sorted(utterances, key=lambda u: (u.start, -u.end))
    for one in utterances:
        assert 0 <= one.start < one.end <= len(text)
        assert not any(_crosses(one, other) for other in utterances)


def _crosses(one: Utterance, other: Utterance) -> bool:
    return one.start < other.start < one.end < other.end


@pytest.mark.parametrize(
    "piece", ["30 30 km km of of ", "“a said b ", "said ", "'a ", "he said, ", ". ", "X said that "]
)
def test_time_grows_with_length_only(piece: str) -> None:
    """Twice the text may not cost four times the steps: counted in calls, not seconds."""
    import sys

    def steps(text: str) -> int:
        count = 0

        def tick(*_: object) -> None:
            nonlocal count
            count += 1

        layout.cache_clear()
        sys.setprofile(tick)
        try:
            find_utterances(Article("a", text))
        finally:
            sys.setprofile(None)
        return count

    once, twice = steps(piece * 900), steps(piece * 1800)
    assert twice < 3 * once + 1000


def test_hearsay_has_no_speaker() -> None:
    text = "Rebels took Masisi on Friday, according to reports. The army said it held the town."
    assert [u.speaker for u in find_utterances(Article(id="a", text=text))] == ["army"]


def test_a_dateline_stands_below_the_headline() -> None:
    text = (
        "Smugglers held after a chase into Slovakia\n\n"
        "UZHHOROD, Ukraine - Shots were heard. A lorry from Košice was held, the army said."
    )

    def mention(name: str, iso: str) -> Mention:
        place = Place(id=name, name=name, kind="settlement", lon=22.0, lat=48.0, country=iso)
        at = text.index(name)
        return Mention(at, at + len(name), name, "place", (Candidate(place, 1.0),))

    places = [mention("Slovakia", "SVK"), mention("UZHHOROD", "UKR"), mention("Košice", "SVK")]
    utterances = find_utterances(Article("a", text), places)
    found = speaker_at(utterances, text.index("A lorry"), text.index("held, "))
    assert found is not None
    assert found.iso == "UKR"
