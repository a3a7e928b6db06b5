"""Rules, matches and the values that claims are made of; no words of any language.

In order: `tokens` (text → tokens), `patterns` (a rule's pattern → automaton), `rules` (chart,
lexicon, grammar), `numbers` (distances), `anchors` (places, lands, borders), and `wordings`, what a
language has to give.
"""

from __future__ import annotations

from geo.grammar.rules import Chart, Grammar, Item, Lexicon, Match, Rule

__all__ = ["Chart", "Grammar", "Item", "Lexicon", "Match", "Rule"]
