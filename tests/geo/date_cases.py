# ruff: noqa: E501 - one passage a line
"""Passages written for these tests: when the event told at some words happened.

`DEVELOP` was used while writing the rules; `HELD` only measures them.
"""

from __future__ import annotations

from typing import NamedTuple


class Case(NamedTuple):
    """A text, its publication date, words in it, and the date of what they tell (ISO or None)."""

    published: str | None
    text: str
    words: str
    expected: str | None


# 2023-06-15 was a Thursday, 2024-03-04 a Monday, 2022-01-05 a Wednesday, 2021-09-19 a Sunday.
DEVELOP: tuple[Case, ...] = (
    Case("2023-06-15", "Niger said Thursday its military carried out strikes in Bosso.", "strikes", None),
    Case("2023-06-15", "The army's strikes, Niamey said Wednesday, came two days after rebels bombed Bosso. Nine people were killed in the strikes.", "killed", None),
    Case("2023-06-15", "Gunmen attacked a police post in Mandera on Saturday night, killing two.", "attacked", "2023-06-10"),
    Case("2023-06-15", "Jets struck two villages before dawn on Monday.", "struck", "2023-06-12"),
    Case("2023-06-15", "Police said on Wednesday that gunmen attacked the post on Monday.", "attacked", "2023-06-12"),
    Case("2023-06-15", "Police said on Wednesday that gunmen attacked the post.", "attacked", None),
    Case("2023-06-15", "The ministry said Wednesday it carried out strikes.", "strikes", None),
    Case("2023-06-15", "Gunmen attacked the post on Tuesday, the governor told reporters on Thursday.", "attacked", "2023-06-13"),
    Case("2023-06-15", "Troops crossed the river on June 10, the army said.", "crossed", "2023-06-10"),
    Case("2023-06-15", "Troops crossed the river on 28 December.", "crossed", "2022-12-28"),
    Case("2023-06-15", "Troops crossed the river on Dec. 28, 2019.", "crossed", "2019-12-28"),
    Case(None, "Troops crossed the river on Dec. 28, 2019.", "crossed", "2019-12-28"),
    Case(None, "Troops crossed the river on Tuesday.", "crossed", None),
    Case(None, "Troops crossed the river on 28 December.", "crossed", None),
    Case("2023-06-15", "Shells fell on the town yesterday.", "Shells fell", "2023-06-14"),
    Case("2023-06-15", "Shells fell on the town overnight.", "Shells fell", "2023-06-14/2023-06-15"),
    Case("2023-06-15", "Shells fell on the town this morning.", "Shells fell", "2023-06-15"),
    Case("2023-06-15", "Three farmers were abducted two days ago near the canal.", "abducted", "2023-06-13"),
    Case("2023-06-15", "Three farmers were abducted last month near the canal.", "abducted", "2023-05"),
    Case("2023-06-15", "In January, rebels raided the same post.", "raided", "2023-01"),
    Case("2022-01-05", "In March rebels raided the same post.", "raided", "2021-03"),
    Case("2023-06-15", "In 2017, rebels raided the same post.", "raided", "2017"),
    Case("2023-06-15", "The kingdom announced on Thursday that it had bombed the camp, following the raid on its post three days prior.", "raid on", "2023-06-12"),
    Case("2023-06-15", "The kingdom said Thursday it bombed the camp two days after rebels shelled its post.", "shelled", "2023-06-13"),
    Case("2024-03-04", "On Saturday, a mine killed two herders. The blast happened 3 km from the border.", "blast happened", "2024-03-02"),
    Case("2024-03-04", "A mine killed two herders on Saturday.\nThe explosion happened 3 km from the border.", "explosion", "2024-03-02"),
    Case("2024-03-04", "On Sunday, Kabul said its men had come under fire.", "come under fire", None),
    Case("2024-03-04", "The general on Sunday denied that his men fired.", "fired", None),
    Case("2024-03-04", "“They attacked us on Friday,” the mayor said on Sunday.", "attacked us", "2024-03-01"),
    Case("2024-03-04", "A patrol was ambushed on Friday, while on Saturday rockets hit the town.", "ambushed", "2024-03-01"),
    Case("2024-03-04", "A patrol was ambushed on Friday, while on Saturday rockets hit the town.", "rockets hit", "2024-03-02"),
    Case("2024-03-04", "Clashes broke out between 1 and 3 March on the plateau.", "Clashes", "2024-03-01/2024-03-03"),
    Case("2024-03-04", "The raid took place on the eve of March 3.", "raid", "2024-03-02"),
    Case("2024-03-04", "Fighting went on this week.", "Fighting", "2024-03-04"),
    Case("2024-03-04", "Soldiers shot a fisherman last week.", "shot", "2024-02-26/2024-03-03"),
    Case("2021-09-19", "The minister said on Saturday that the previous day's attack killed four.", "attack", "2021-09-17"),
    Case("2021-09-19", "In early August smugglers shot a guard.", "shot", "2021-08-01/2021-08-10"),
    Case("2021-09-19", "The two states have long fought over the valley.", "fought", None),
    Case("2021-09-19", "A guard was killed on September 14. Local officials said the gunmen fled south.", "killed", "2021-09-14"),
    Case("2021-09", "A guard was killed on September 14.", "killed", "2021-09-14"),
    Case("2021-09", "A guard was killed last month.", "killed", "2021-08"),
)  # fmt: skip

HELD: tuple[Case, ...] = (
    Case("2023-06-15", "Rebels took the village on Sunday, a spokesman said in a statement on Tuesday.", "took the village", "2023-06-11"),
    Case("2023-06-15", "Army spokesman Col. Odhiambo announced Tuesday that nine raiders were killed at dawn on Monday.", "nine raiders were killed", "2023-06-12"),
    Case("2023-06-15", "Speaking on Wednesday, the mayor said the bridge was blown up a day earlier.", "blown up", "2023-06-13"),
    Case("2023-06-15", "The drone was shot down on the night of 9 June.", "shot down", "2023-06-09"),
    Case("2023-06-15", "The drone was shot down last Friday.", "shot down", "2023-06-09"),
    Case("2023-06-15", "Four were arrested in the past 24 hours.", "arrested", "2023-06-14/2023-06-15"),
    Case("2023-06-15", "A patrol boat was fired on earlier today.", "fired on", "2023-06-15"),
    Case("2023-06-15", "A patrol boat was fired on in late May.", "fired on", "2023-05-21/2023-05-31"),
    Case("2023-06-15", "On November 2, 2020, a truce ended the war. On Tuesday, a sniper killed a sapper.", "sniper", "2023-06-13"),
    Case("2023-06-15", "Last year, a sniper killed a sapper.", "sniper", "2022"),
    Case("2023-06-15", "The ministry confirmed on Thursday that a shepherd had been shot.", "shot", None),
    Case("2023-06-15", "Bandits struck the market on Monday. Two days later, they burned the school.", "burned", "2023-06-14"),
    Case("2023-06-15", "The bomb went off on Tuesday.\nResidents carried the wounded to Garissa. The attack came 5 km from the border.", "attack came", "2023-06-13"),
    Case("2023-06-15", "Officials told AFP on Thursday that the plane crashed on Wednesday evening.", "crashed", "2023-06-14"),
    Case("2022-01-05", "Kazakh guards detained six men on 30 December, state media reported on Tuesday.", "detained", "2021-12-30"),
    Case("2022-01-05", "Kazakh guards detained six men on New Year's Eve.", "detained", "2021-12-31"),
    Case("2022-01-05", "Three weeks after the truce, shells hit the quarry on Monday.", "shells hit", "2022-01-03"),
    Case("2022-01-05", "Shelling resumed in December.", "Shelling", "2021-12"),
    Case("2024-03-04", "The army said Sunday that a patrol was attacked overnight.", "attacked", "2024-03-02/2024-03-03"),
    Case("2024-03-04", "“It happened yesterday,” he told a radio station.", "happened", "2024-03-03"),
    Case("2024-03-04", "Paramilitaries looted the depot at the weekend.", "looted", "2024-03-02/2024-03-03"),
    Case("2024-03-04", "The 2 February raid killed three villagers.", "raid", "2024-02-02"),
    Case("2024-03-04", "A convoy was hit on Feb. 29.", "hit", "2024-02-29"),
    Case("2024-03-04", "In a report published on Monday, the group said troops burned two hamlets.", "burned", None),
    Case("2024-03-04", "For decades, herders have crossed here.", "crossed", None),
    Case("2021-09-19", "The two armies exchanged fire on Thursday night, each blaming the other.", "exchanged fire", "2021-09-16"),
    Case("2021-09-19", "Rockets landed in the port early on Sunday.", "Rockets landed", "2021-09-19"),
    Case("2021-09-19", "Two men drowned on 19 August 2021 while crossing.", "drowned", "2021-08-19"),
)  # fmt: skip
