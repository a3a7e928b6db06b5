"""Patterns, rules, tokens and numbers; and for every rule sentences that fit it and that do not."""

from __future__ import annotations

import tomllib
from itertools import chain, pairwise, product
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.claims import find_claims
from geo.claims.select import read, select
from geo.errors import GrammarError
from geo.grammar import Chart, Grammar, Item, Lexicon, Rule
from geo.grammar.numbers import Distance, value_of
from geo.grammar.patterns import compile_pattern
from geo.grammar.tokens import normal, sentence_starts, tokenise
from geo.grammar.wordings import phrases, rules
from geo.languages import LANGUAGES, language
from geo.model import Article
from tests.geo.passages import Touching, find

ENGLISH = language("en")
HERE = Path(__file__).parent
CORPORA: dict[str, dict[str, Any]] = {
    code: tomllib.loads(file.read_text(encoding="utf-8")) if file.exists() else {}
    for code in LANGUAGES
    for file in [HERE / f"corpus_{code}.toml"]
}
PLACES = {
    "Goma": "COD",
    "Rutshuru": "COD",
    "Kilis": "TUR",
    "Herat": "AFG",
    "Adre": "TCD",
    "Kursk": "RUS admin1",
    "Lima": "PER",
}


def fired(code: str, text: str) -> set[str]:
    """Names of the rules of a text's claims and facts, its refusals and headings of lists."""
    words = language(code)
    mentions = find(text, PLACES | CORPORA[code].get("places", {}))
    claims, _ = find_claims(Article("x", text, language=code), mentions, (), Touching())
    chart, starts = read(text, mentions, words)
    kept, facts = select(chart, starts, words)
    refused = [m for m in words.claim_grammar.matches(chart) if not m.rule.kind]
    headings = [m for m in kept if "heading" in m.rule.flags]  # of a list: no claim of its own
    return {claim.rule for claim in claims} | {m.rule.name for m in (*facts, *refused, *headings)}


def examples(key: str) -> list[tuple[str, str, str]]:
    return [
        (code, name, text)
        for code, corpus in CORPORA.items()
        for name, entry in corpus.items()
        for text in entry.get(key, ())
    ]


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_rule_has_examples_that_fit_and_that_do_not(code: str) -> None:
    words, corpus = language(code), CORPORA[code]
    rules = {rule.name for rule in (*words.refusals, *words.facts, *words.claims)}
    assert corpus.keys() - {"places"} == rules
    assert all(entry["yes"] and entry["no"] for name, entry in corpus.items() if name in rules)


@pytest.mark.parametrize("code", LANGUAGES)
def test_words_around_claims_are_in_the_form_that_they_are_compared_in(code: str) -> None:
    context, numbers = language(code).context, language(code).numbers
    groups = [value for value in vars(context).values() if isinstance(value, tuple | frozenset)]
    for word in chain.from_iterable([*groups, numbers.units, numbers.scales, numbers.joiners]):
        assert normal(word) == word


@pytest.mark.parametrize(("code", "name", "text"), examples("yes"))
def test_the_rule_fires(code: str, name: str, text: str) -> None:
    assert name in fired(code, text)


@pytest.mark.parametrize(("code", "name", "text"), examples("no"))
def test_the_rule_does_not_fire(code: str, name: str, text: str) -> None:
    assert name not in fired(code, text)


def chart(words: str, **kinds: str) -> Chart:
    """Tokens of the words, and for each kind an item at every word it lists."""
    made = Chart(words, tokenise(words))
    for kind, listed in kinds.items():
        for i, token in enumerate(made.tokens):
            if token.word in listed.split():
                made.add(Item(kind, i, i + 1, token.word))
    return made


@pytest.mark.parametrize(
    ("pattern", "words", "fits"),
    [
        ("a b", "a b", "a b"),
        ("a b? c", "a c", "a c"),
        ("a b? c", "a b c", "a b c"),
        ("a|b c", "b c", "b c"),
        ("(a b / c) d", "c d", "c d"),
        ("(a b / c) d", "a b d", "a b d"),
        ("(a b / c) d", "a d", None),
        ("a !b c?", "a b", None),
        ("a !b c?", "a c", "a c"),
        ("a !(b c)", "a b d", "a"),
        ("a !(b c)", "a b c", None),
        ("a (b (c / d)?)?", "a b d e", "a b d"),
        ("X y", "p y", "p y"),
        ("X y", "q y", None),
    ],
)
def test_pattern(pattern: str, words: str, fits: str | None) -> None:
    grammar = Grammar([Rule("r", "R", pattern)])
    made = chart(words, X="p")
    found = [" ".join(made.words(m.first, m.last)) for m in grammar.matches(made) if m.first == 0]
    assert found == ([] if fits is None else [fits])


@given(st.lists(st.sampled_from("abc"), max_size=6))
def test_pattern_agrees_with_a_list_of_all_it_accepts(words: list[str]) -> None:
    pattern = "a b? (c / b a?) c?"
    accepted = {
        " ".join(word for word in parts if word)
        for parts in product(["a"], ["b", ""], ["c", "b", "b a"], ["c", ""])
    }
    text = " ".join(words)
    grammar = Grammar([Rule("r", "R", pattern)])
    made = Chart(text, tokenise(text))
    got = next((m.last for m in grammar.matches(made) if m.first == 0), 0)
    ends = [n for n in range(1, len(words) + 1) if " ".join(words[:n]) in accepted]
    assert got == max(ends, default=0)


@pytest.mark.parametrize("pattern", ["(a", "a)", "? a", "a? b?", ""])
def test_bad_pattern_is_refused(pattern: str) -> None:
    with pytest.raises(GrammarError):
        compile_pattern(pattern)


@pytest.mark.parametrize("text", ["no header\n    a", "x: name", "x: one\n    a\nx: one\n    b"])
def test_bad_rules_are_refused(text: str) -> None:
    with pytest.raises(GrammarError):
        rules(text)


def test_rules_are_read_with_kind_maker_conditions_and_long_patterns() -> None:
    (rule,) = rules("BORDER by line: the border [event far]\n    the\n      border")
    assert (rule.kind, rule.make, rule.name) == ("BORDER", "line", "the border")
    assert (rule.pattern, rule.event, rule.flags) == ("the border", True, {"far"})


def test_phrases_and_lexicon_take_the_longest() -> None:
    lexicon = Lexicon({"NEAR": phrases("close; close to; in the\n vicinity of")})
    made = Chart(
        "close to it, in the vicinity of it", tokenise("close to it, in the vicinity of it")
    )
    lexicon.annotate(made)
    assert [(i.first, i.last) for n in range(9) for i in made.at(n, "NEAR")] == [(0, 2), (4, 8)]


def test_unknown_language_is_named() -> None:
    with pytest.raises(GrammarError, match="'xx'"):
        language("xx")
    assert all(language(code).code == code for code in LANGUAGES)


@given(st.text(max_size=80))
def test_tokens_are_exact_ordered_and_lose_no_letter(text: str) -> None:
    tokens = tokenise(text)
    assert all(a.end <= b.start for a, b in pairwise(tokens))
    covered = {i for token in tokens for i in range(token.start, token.end)}
    assert all(i in covered for i, c in enumerate(text) if not c.isspace())


def test_a_fraction_stays_one_character_whatever_hides_before_it() -> None:
    assert [token.word for token in tokenise("\u200b½ 1½")] == ["½", "1", "½"]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("It fell 3 km from Goma. Two died.", 2),
        ("Brig. Gen. Ali said so. He left.", 2),
        ("It was 3 km. from the border.", 1),
        ("“It fell.” He left.", 2),
        ("A HEADING\nThen the text", 2),
        ('It lay "on our side". He left.', 2),
        ("It was 40 km off (25 miles). He left.", 2),
        ("It was pillar 3. He left.", 2),
        ("It was J. Smith who left.", 1),
        ("He was 40\nkm from Goma", 1),
        ("a\n\nb", 2),
    ],
)
def test_sentences(text: str, count: int) -> None:
    tokens = tokenise(text)
    assert len(sentence_starts(text, tokens, ENGLISH.context.abbreviations)) == count


@pytest.mark.parametrize(
    ("digits", "number", "step"),
    [
        ("30", 30, 10),
        ("31", 31, 1),
        ("1,500", 1500, 100),
        ("1.500", 1.5, 0.001),
        ("1,5", 1.5, 0.1),
        ("12,345.6", None, None),
        ("1,234,567", 1234567, 1),
        ("0,750", 0.75, 0.001),
        ("۳۰", 30, 10),
        ("٣٠", 30, 10),
        ("1.2.3", None, None),
        ("10²", None, None),
        ("③", None, None),
    ],
)
def test_digits(digits: str, number: float | None, step: float | None) -> None:
    amount = value_of(digits)
    assert (amount and amount.low) == number
    assert (amount and amount.step) == (step if step is None else pytest.approx(step))


MILE = 1.609344


@pytest.mark.parametrize(
    ("text", "low", "high", "hedge"),
    [
        ("40 to 50 km", 40, 50, None),
        ("40-50km (25-31 miles)", 40, 50, None),
        ("between 12 and 18 km", 12, 18, None),
        ("from 300 to 400 metres", 0.3, 0.4, None),
        ("500 metres to 2 km", 0.5, 2, None),
        ("half a kilometre", 0.5, 0.5, None),
        ("two and a half miles", 2.5 * MILE, 2.5 * MILE, None),
        ("two-and-a-half miles", 2.5 * MILE, 2.5 * MILE, None),
        ("a mile and a half", 1.5 * MILE, 1.5 * MILE, None),
        ("1½ km", 1.5, 1.5, None),
        ("1 1/2 miles", 1.5 * MILE, 1.5 * MILE, None),
        ("three-quarters of a mile", 0.75 * MILE, 0.75 * MILE, None),
        ("1,5 km", 1.5, 1.5, None),
        ("1,500 metres", 1.5, 1.5, None),
        ("1\u00a0500 m", 1.5, 1.5, None),
        ("twenty-five kilometres", 25, 25, None),
        ("two hundred and fifty metres", 0.25, 0.25, None),
        ("a few hundred metres", 0.2, 0.5, None),
        ("dozens of kilometres", 24, 99, None),
        ("half a dozen kilometres", 6, 6, None),
        ("a kilometre or two", 1, 2, None),
        ("20 nautical miles", 37.04, 37.04, None),
        ("600 feet", 0.18288, 0.18288, None),
        ("400 yards", 0.36576, 0.36576, None),
        ("30-kilometre", 30, 30, None),
        ("about 15 km", 15, 15, "about"),
        ("nearly 15 km", 15, 15, "nearly"),
        ("just over 15 km", 15, 15, "just over"),
        ("up to 15 km", 0, 15, "up to"),
        ("less than 15 km", 0, 15, "less than"),
        ("no more than 15 km", 0, 15, "no more than"),
        ("at least 15 km", 15, None, "at least"),
        ("more than 15 km", 15, None, "more than"),
        ("some 15 km or more", 15, None, "some … or more"),
        ("within a few hundred metres", 0, 0.5, "within"),
        ("3\u200b0 km", 30, 30, None),
        ("۳۰ km", 30, 30, None),
        ("40\nkm", 40, 40, None),
    ],
)
def test_distance(text: str, low: float, high: float | None, hedge: str | None) -> None:
    made, _ = read(text, (), ENGLISH)
    items = [item for i in range(len(made.tokens)) for item in made.at(i, "DIST")]
    item = max(items, key=lambda found: found.last - found.first)
    assert (item.first, item.last) == (0, len(made.tokens))
    assert isinstance(item.value, Distance)
    interval = item.value.interval
    assert interval.min_km == pytest.approx(low)
    assert interval.max_km == (None if high is None else pytest.approx(high))
    assert interval.hedge == hedge


@pytest.mark.parametrize("text", ["M23 km", "$30 m", "S-300 km", "1.2.3 km", "kilo", "5th km of"])
def test_no_number_is_read_where_there_is_none(text: str) -> None:
    made, _ = read(text, (), ENGLISH)
    found = [item.value for i in range(len(made.tokens)) for item in made.at(i, "DIST")]
    assert not [d for d in found if isinstance(d, Distance) and not d.vague]


def test_precision_is_half_the_last_significant_digit() -> None:
    for text, half in (("30 km", 5), ("31 km", 0.5), ("1.5 km", 0.05), ("42 miles", MILE / 2)):
        made, _ = read(text, (), ENGLISH)
        (item,) = made.at(0, "DIST")
        assert isinstance(item.value, Distance)
        assert item.value.interval.precision_km == pytest.approx(half)
