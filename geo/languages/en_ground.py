# ruff: noqa: E501 - one wording a line
"""English words that tell which country an official speaks for who names none."""

from __future__ import annotations

SEVERAL_OF = r"s$|^(?:some|several|two|three|four|five|six|\d+|many|dozens|hundreds)\b"  # people
# Whose forces act at the head of a sentence: "Nigerian troops killed 20 bandits".
FORCES_OF = (
    r"(?:On \w+day,? )?(?P<who>(?:(?:The|An?|Two|Three|Four|Five) )?(?:[A-Z][\w.’'-]+\s){1,3})(?:(?:security|border|special|armed|air|ground|army|police|navy|customs|fishery|coast|naval|federal|state|military|park|forest|frontier|national|immigration|traffic)\s)?"
    r"(?:units?|soldiers?|officer|guard|ranger|marine|trooper|agent|conscripts?|servicem[ae]n|sailors?|pilots?|policem[ae]n|gendarmes?|coastguards?|helicopters?|inspectors|policemen|servicemen|gunners|artillery|drones|prefects|detectives|investigators|prosecutors|commandos|paratroopers|authorities|marines|troops|soldiers|forces|guards|police|rangers|warplanes|jets|agents|patrols?|marines|officers|commandos)\b"
)
# "Six soldiers of the Guyana Defence Force were wounded".
MEN_OF = r"(?:On \w+day,? )?(?:[\w-]+ ){0,4}?(?:soldiers?|troops|members?|officers?|guards?|rangers?|marines?|sailors?|policem[ae]n|men|patrol|unit|agents?|constables?|conscripts?) (?:of|from) (?:the )?(?P<who>[A-Z][\w.’'-]+(?: (?:of (?:the )?)?[A-Z][\w’'-]+){0,4})"
# Words that turn to the other side, and verbs that answer it.
TURNING = (
    r";\s|\b(?:but|however|for (?:his|her|its|their) part|in turn|meanwhile|on the contrary|contrary to|whereas|while|by contrast|on the other (?:hand|side|bank)"
    r"|across the (?:border|river|line|frontier|lake|water|stream|fence|strait|valley|bay|gulf|[A-Z]\w+)|over the (?:border|line|river|fence)|asked (?:about|for comment)|contacted|in (?:response|reply))\b"
)
ANSWERING = (
    "replied retorted countered denied denies rejected rejects dismissed dismisses disputed disputes refuted refutes responded"
    " contradicted called"
).split()
# After a people's name: their ground is meant.
GROUND = r"\s+(?:side|bank|soil|territory|territorial|waters|airspace|shore|land|ground|village|town|hamlet|district|province|region|county|border village|border town)\b"
FROM_THE = "from the "  # the other side
SEATED = r"\b(?:of|in|at|from|for)\s+(?:the\s+)?(?P<of>[A-Z][\w’-]*(?:\s[A-Z][\w-]*)*)|(?P<own>[A-Z][\w-]*(?:\s[A-Z][\w-]*)*)[’']s?\s"
ANYBODY = "it said"  # a clause without anything before its subject

# Who is a soldier or speaks for soldiers.
SOLDIERLY = "army military navy force forces troops commander general gen colonel col brig maj airforce chiefs".split()
# Officials of a place, whose country is that of the town or district they speak of.
LOCAL = frozenset(
    "county district regional provincial local municipal town village governor mayor commissioner police sheriff prefect councillor councilor constituency harbourmaster coroner ranger warden".split()
)
