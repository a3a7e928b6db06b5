# ruff: noqa: E501 - one wording a line
"""English words of time: dates, weekdays, and what is told relative to the day of publication."""

from __future__ import annotations

MONTHS = {
    word: number
    for number, names in enumerate(
        (
            "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul",
            "august aug", "september sept sep", "october oct", "november nov", "december dec",
        ),
        start=1,
    )
    for word in names.split()
}  # fmt: skip
WEEKDAYS = {
    word: number
    for number, names in enumerate(
        ("monday mon", "tuesday tues tue", "wednesday wed", "thursday thurs thur", "friday fri",
         "saturday sat", "sunday sun")
    )
    for word in names.split()
}  # fmt: skip
NUMBERS = {
    word: number
    for number, names in enumerate(
        ("", "a an one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
         "eleven", "twelve", "thirteen", "fourteen")
    )
    for word in names.split()
}  # fmt: skip
ORDINALS = {
    word: number
    for number, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(), start=1
    )
}  # fmt: skip
# Feasts on fixed days, (month, day).
FEASTS = {
    "new year's day": (1, 1), "new year’s day": (1, 1), "new year": (1, 1),
    "new year's eve": (12, 31), "new year’s eve": (12, 31),
    "christmas eve": (12, 24), "christmas day": (12, 25), "christmas": (12, 25),
    "boxing day": (12, 26), "nowruz": (3, 20), "valentine's day": (2, 14), "may day": (5, 1),
    "bastille day": (7, 14), "halloween": (10, 31), "all saints' day": (11, 1), "all saints": (11, 1),
    "all souls' day": (11, 2), "all souls": (11, 2), "epiphany": (1, 6), "st stephen's day": (12, 26),
    "candlemas": (2, 2), "women's day": (3, 8), "orthodox christmas": (1, 7),
    "armistice day": (11, 11), "remembrance day": (11, 11), "victory day": (5, 9), "st patrick's day": (3, 17),
    "midsummer": (6, 24), "st john's day": (6, 24), "feast of st john": (6, 24), "assumption day": (8, 15),
    "feast of the assumption": (8, 15), "labour day": (5, 1), "world refugee day": (6, 20), "human rights day": (12, 10),
    "april fools' day": (4, 1), "all hallows' eve": (10, 31), "twelfth night": (1, 5), "juneteenth": (6, 19),
}  # fmt: skip

# Feasts that move with Easter Sunday: days after it.
EASTER = {
    "ash wednesday": -46, "palm sunday": -7, "maundy thursday": -3, "good friday": -2, "holy saturday": -1,
    "easter sunday": 0, "easter day": 0, "easter monday": 1, "easter": 0, "ascension day": 39,
    "shrove tuesday": -47, "easter saturday": -1, "easter eve": -1, "whitsun": 49, "whit sunday": 49, "pentecost": 49, "whit monday": 50, "corpus christi": 60,
}  # fmt: skip

ORTHODOX = {
    "orthodox easter": 0,
    "orthodox easter sunday": 0,
    "orthodox good friday": -2,
    "orthodox palm sunday": -7,
}
# Feasts of calendars of moons, by the table in `geo.dates.feasts` that has them.
MOONS = {
    **{f"{eid}{gap}{name}": table for table, names in (("fitr", ("fitr",)), ("adha", ("adha", "azha")))
       for eid in ("eid al", "eid ul", "eid-al", "eid-ul", "id al", "id ul") for gap in "- " for name in names},
    "ashura": "ashura", "ashoura": "ashura", "ramadan": "ramadan", "ramazan": "ramadan", "lunar new year": "lunar",
    "chinese new year": "lunar", "tet": "lunar", "diwali": "diwali", "deepavali": "diwali",
    "the feast of the sacrifice": "adha", "feast of the sacrifice": "adha", "kurban bayram": "adha",
}  # fmt: skip
NTH_WEEKDAY = {
    "thanksgiving": (11, 3, 4),
    "thanksgiving day": (11, 3, 4),
    "martin luther king day": (1, 0, 3),
}
ALL_FEASTS = sorted((*FEASTS, *EASTER, *ORTHODOX, *MOONS, *NTH_WEEKDAY), key=len, reverse=True)

_MONTH = r"(?:jan(?:uary|\.)?|feb(?:ruary|\.)?|mar(?:ch|\.)?|apr(?:il|\.)?|may|june?\.?|july?\.?|aug(?:ust|\.)?|sept?(?:ember|\.)?|oct(?:ober|\.)?|nov(?:ember|\.)?|dec(?:ember|\.)?)"
_LONG_MONTH = r"(?:january|february|april|june|july|august|september|october|november|december)"
_DAY = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?"
_ORDINAL = "|".join(ORDINALS)
_YEAR = r"(?:19|20)\d\d"
_WEEKDAY = r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day)"
_COUNT = rf"(?:{'|'.join(NUMBERS)}|\d{{1,3}}|couple of|a couple of|several|a few)"
_TO = r"\s?(?:-|–|—|to|and|until)\s?"
_PART = r"(?:morning|afternoon|evening|night|midnight|dawn|noon)"

# Name of the production in `geo.dates`, and the wording it reads; the first that fits wins.
PATTERNS: tuple[tuple[str, str], ...] = (
    ("iso", rf"\b(?P<y>{_YEAR})-(?P<m>0\d|1[0-2])-(?P<d>[0-3]\d)\b"),
    ("iso", rf"\b(?P<d>1[3-9]|2\d|3[01])\.(?P<m>0?[1-9]|1[0-2])\.(?P<y>{_YEAR})\b"),
    ("iso", rf"\b(?P<d>1[3-9]|2\d|3[01])/(?P<m>0?[1-9]|1[0-2])/(?P<y>{_YEAR})\b"),
    ("iso", rf"\b(?P<m>0?[1-9]|1[0-2])/(?P<d>1[3-9]|2\d|3[01])/(?P<y>{_YEAR})\b"),
    ("day_range", rf"\b(?P<d>{_DAY})(?:{_TO}| and )(?P<d2>{_DAY})(?: of)? (?P<m>{_MONTH})\b(?:,? (?P<y>{_YEAR})\b)?"),
    ("day_range", rf"\b(?P<m>{_MONTH}) (?P<d>{_DAY}){_TO}(?P<d2>{_DAY})\b(?!,? ?\d)(?:,? (?P<y>{_YEAR})\b)?"),
    ("day_span", rf"\b(?P<d>{_DAY})(?: of)? (?P<m>{_MONTH}){_TO}(?P<d2>{_DAY})(?: of)? (?P<m2>{_MONTH})(?!\w)(?:,? (?P<y>{_YEAR})\b)?"),
    ("day_span", rf"\b(?P<m>{_MONTH}) (?P<d>{_DAY}){_TO}(?P<m2>{_MONTH}) (?P<d2>{_DAY})\b(?!:|\.\d)(?:,? (?P<y>{_YEAR})\b)?"),
    ("day", rf"\bthe (?P<d>{_ORDINAL}) (?:day )?of (?P<m>{_MONTH})(?!\w)(?:,? (?P<y>{_YEAR})\b)?"),
    ("day", rf"\b(?P<d>{_DAY})(?: of)? (?P<m>{_MONTH})(?!\w)(?:,? (?P<y>{_YEAR})\b|,? (?:of )?(?P<rel>last year|this year)\b)?"),
    ("day", rf"\b(?P<m>{_MONTH}) (?:the )?(?P<d>{_DAY})\b(?!:|\.\d)(?:,? (?P<y>{_YEAR})\b|,? (?:of )?(?P<rel>last year|this year)\b)?"),
    ("month", rf"\b(?:in |at |by |towards? |around )?the (?P<part>first half|second half|(?:first|second|third|last) (?:week|days|few days)|(?:beginning|start|middle|end)(?: days)?) of (?P<m>{_MONTH})(?!\w| \d{{1,2}}\b)(?:,? (?P<y>{_YEAR})\b|,? (?P<rel>last year|this year)\b)?"),
    ("month_day", r"\b(?:on|of|until|since|between|around|by) the (?P<d>(?:3[01]|[12]\d|[1-9])(?:st|nd|rd|th))\b(?P<back> of last month)?(?: of (?:this|the current) month)?(?! (?:of|infantry|brigade|division|battalion|regiment|corps|army|armoured|mechani[sz]ed|mountain|guards|century|district|squadron|company|floor|parallel|meridian|hour|minute|anniversary|birthday|street|avenue|kilomet))(?=[ ,.;]|$)"),
    ("last_week_day", rf"\b(?:on )?(?P<w>{_WEEKDAY})(?:,? of)? last week\b|\blast week (?:on )?(?P<v>{_WEEKDAY})\b"),
    ("week_ago_day", rf"\ba week ago (?:on )?(?P<w>{_WEEKDAY})\b|\b(?:on )?(?P<v>{_WEEKDAY}) (?:a week ago|before last)\b"),
    ("weekdays_ago", rf"\b(?P<n>{_COUNT}) (?P<w>{_WEEKDAY})s ago\b"),
    ("month", rf"\b(?:(?P<part>early|mid|late)[ -])?(?P<m>{_MONTH})(?: of)?,? (?P<y>{_YEAR})\b"),
    ("month", rf"\b(?P<part>early|mid|late)(?:[ -]| in )(?P<m>{_MONTH})(?!\w)(?: (?:of )?(?P<rel>last year|this year)\b)?"),
    ("month", rf"\b(?:in|during|(?P<back>last)|this|since|of|past|by)\s(?P<m>{_MONTH})(?!\w|\.? \d)(?: (?:of )?(?P<rel>last year|this year)\b)?"),
    ("month", rf"\b(?P<m>{_LONG_MONTH})(?:[’']s)?(?= (?:attack|strike|raid|incident|clash|bombing|airstrike|ambush|operation|shelling|offensive|killing|assault|war|exchange|incursion|blast|fighting|violence))"),
    ("year", rf"\b(?:in|during|since|of|back in)\s(?:early |mid-?|late |the summer of )?(?P<y>{_YEAR})(?!\w|-|[ ]?(?:km|m|people))"),
    ("previous_day", r"\b(?:the )?(?:previous|preceding) (?:day|evening|night|afternoon|morning)(?:[’']s)?|\bthe (?:day|night|evening|morning) before(?= (?:inside|in|near|on|at|by|was|were|is|had|has|hit|struck|left|killed)\b)|\bthe (?:day|night|evening|morning) before(?=[,.;]|$| \d| when\b| as\b| the (?!\w+ (?:attack|strike)))|\b(?:a|one) (?:day|night) (?:earlier|before|prior)\b"),
    ("next_day", r"\b(?:the )?(?:next|following) (?:day|morning|night|afternoon|evening)\b|\b(?:a|one) day later\b|\bthe day after(?=[,.;]|$)"),
    ("same_day", r"\b(?:the|that) same (?:day|night|morning|evening)\b|\b(?:that|the same) (?:day|night|morning|evening)\b|\bhours (?:earlier|later|before|prior)\b|\blater (?:in the|that|the same) (?:day|night)\b|\bon the (?:very )?(?:day|night|morning|evening) of the (?=(?:\w+ )?(?:attack|raid|assault|ambush|clash|shooting|bombing|strike|killing|blast|incident|crossing)s?\b)"),
    ("before_yesterday", r"\bthe day before yesterday\b"),
    ("before_yesterday", r"\bthe (?:night|evening|morning) before last\b"),
    ("before_last", r"\bthe (?P<unit>week|month|year) before last\b"),
    ("ago", rf"\b(?P<n>{_COUNT}) (?P<unit>day|week|month|year|hour|night|fortnight)s? ago(?: today)?\b"),
    ("earlier", rf"\b(?P<n>{_COUNT}) (?P<unit>day|week|month|year|night|hour)s? (?:earlier|prior|before|previously)\b(?! (?:the|an?|its|their|this|that|it|they)\b)"),
    ("later", rf"\b(?P<n>{_COUNT}) (?P<unit>day|week|month|year|night|hour)s? later\b"),
    ("after", rf"\b(?:just |less than |barely |only |some |about |nearly )?(?:(?P<n>{_COUNT}|the) (?P<unit>day|week|hour|night)s?|(?P<unit2>hours|days))(?: after| since| following)\b"),
    ("before", rf"\b(?:just |barely |only )?(?:(?P<n>{_COUNT}|the) (?P<unit>day|week|night)s?|(?P<unit2>hours)) before\b"),
    ("eve", r"\bon the eve of\b"),
    ("overnight", rf"\b(?P<w>{_WEEKDAY}) (?:night|evening)(?:{_TO}| into )(?P<w2>{_WEEKDAY})\b"),
    ("overnight", rf"\bovernight(?:,)?(?: (?:on|from|between|of|(?P<into>into|to)))?(?: (?P<w>{_WEEKDAY}))?(?:(?:{_TO}| into )(?P<w2>{_WEEKDAY}))?|\b(?:the )?night (?:of|between|from) (?P<v>{_WEEKDAY})(?:(?:{_TO}| into )(?P<v2>{_WEEKDAY}))?"),
    ("overnight", rf"\b(?P<w>{_WEEKDAY})(?: and (?:on )?|{_TO})(?P<w2>{_WEEKDAY})\b(?P<back> before last)?"),
    ("overnight", rf"\b(?:in|during|on|over) the night (?P<into>to|into) (?P<w>{_WEEKDAY})\b"),
    ("weekday", rf"\b(?P<next>next |this coming |coming )?(?P<last>last )?(?:(?:early|late) (?:on )?)?(?P<w>{_WEEKDAY})s?(?P<s>[’']s)?(?: {_PART})?\b(?! (?:prayers|sermon|Times|Mirror))"),
    ("today", r"\b(?:(?:earlier |later )?today(?:[’']s)?|this (?:morning|afternoon|evening)|tonight|(?:(?:a few|some|several|just) )?(?:hours|minutes) ago|right now|just now|at this (?:hour|moment)|as we (?:speak|write)|we are (?:also |now |just )?(?:hearing|getting|receiving)|in the (?:early|small) hours of (?:today|this morning))\b"),
    ("last_night", r"\b(?:late )?last (?:night|evening)\b"),
    ("yesterday", r"\byesterday(?:[’']s)?\b"),
    ("previous_weekend", r"\b(?:over |at |on |during )?the (?:previous|preceding) weekend\b|\bthe weekend before\b(?=[,.;]|$)"),
    ("weekend", r"\b(?:over|at|on|during|through|throughout|since|this|last|past) (?:the )?(?:past |last |whole )?weekend\b"),
    ("past_hours", r"\b(?:in|over|during|within) the (?:past|last|previous) (?:(?:(?P<n>\d{1,3})|twenty-four|few|several) hours|day|night)\b"),
    ("past_days", rf"\b(?:in|over|during|within|for) the (?:past|last) (?P<n>{_COUNT}) (?P<unit>day|week)s\b"),
    ("month_part", r"\b(?:(?P<early>early|late|mid)[ -]|(?:(?:at|in|by|towards?|around) )?the (?P<part>beginning|start|middle|end) of )(?P<which>last|this|the) month\b"),
    ("this", r"\b(?:earlier|later) in the (?P<unit>week|month|year)\b|\b(?:at|since) the (?:start|beginning|end) of the (?P<unit3>week)\b"),
    ("last", r"\b(?:late |early |earlier )?last (?P<unit>week|month|year)(?:[’']s)?\b"),
    ("last", r"\b(?:in |over |during )?the (?:past|previous) (?P<unit>week|month|year)(?:[’']s)?\b"),
    ("this", r"\b(?:earlier |later |late |early )?this (?P<unit>week|month|year)(?:[’']s)?\b"),
    ("feast_weekend", r"\b(?:over |at |on |during )?(?:the )?(?P<feast>easter|whitsun|pentecost|christmas|new year) weekend\b"),
    ("feast", r"\b(?:(?P<nth>first|second|third|fourth) day of (?:the )?)?(?P<feast>" + "|".join(ALL_FEASTS) + rf")\b(?:,? (?P<y>{_YEAR})\b|,? (?P<rel>last year|this year)\b)?"),
)  # fmt: skip

# How those wordings begin, if not with a number: first three letters, or all of a shorter word.
STEMS = frozenset(
    (
        "a abo an apr at aug bac bar box by chr com cou day dec dur ear eig ele feb fiv fol for fou fri hal hou in jan jul jun jus"
        " las lat les mar may mid mon nea new nex nig nin nov now oct of on one onl ove pas pre sat sep sev sin six som sun"
        " ten tha the thi thr thu tod ton tue twe two val wed wit yes bas eas pal goo hol asc whi pen cor mau ash by tow aro"
        " min rig as we sec thi fou thr dur new pen whi all epi st can wom ort eid id ash ram lun chi tet diw dee arm rem vic thn fea mid lab wor hum apr jun kur shr sac unt bet whi"
    ).split()
)
# Little words that begin many of them, and what has to follow.
LITTLE = frozenset("a an at by for in of on one the".split())
AFTER_LITTLE = (
    rf"\w+\s+(?:the\s+|an?\s+|barely\s+|only\s+)?(?:\d|{_MONTH}|early|mid|late|last|past|previous|preceding|next|following|same|day|night|evening|morning|week|month|feast"
    r"|year|hour|eve\b|couple|few|small|summer|wee|fortnight|first|second|third|beginning|start|middle|end\b)"
)
ALSO_VERBS = r"\b(?:may|march|mar|sun|sat|wed)\b"  # in small letters: "may", "march"
SINCE = r"\bsince (?:the |about |around )?(?:early |mid-?|late )?\Z"
SINCE_THEN = r",? (?:when|in which)\b"  # "the worst raid since May 2011, when 40 died": in May 2011
SINCE_LAST = r"\bsince\s*\Z"
SINCE_FIRST = "since "
# A noun whose date is not the event's: "in a statement on Monday".
STATEMENT_NOUNS = (
    r"(?:statement|statements|briefing|conference|report|interview|message|communiqu[eé]|(?:(?:in|via|with) (?:a|its|his|her)|media|an? (?:blog|social|facebook|telegram|instagram|online|web|weibo|public|short|separate|later)) post|announcement"
    r"|remarks|speech|letter|tweet|bulletin|broadcast|hearing|press release|phone call|visit|meeting|talks"
    r"|summit|session|sermon|funeral|ceremony|debate|comments|address|published|released|issued|posted|aired|speaking|talking)"
)
# Nouns that point back to an event told before.
EVENT_NOUNS = (
    "attack strike airstrike raid incident operation clash explosion blast bombing shelling ambush "
    "assault shooting killing bombardment incursion firefight skirmish violence fighting mine drone "
    "abduction kidnapping arrest exchange offensive barrage crossing intrusion battle gunfight landmine "
    "shootout massacre disappearance seizure standoff brawl collision ramming sinking crash drowning "
    "robbery theft murder execution beheading looting pursuit hijacking stampede crush detonation "
    "stabbing beating sabotage capture detention rescue"
).split()
ENDINGS = "e?s|ed"
CLAUSE_MARK = r";|, but\b|, while\b|, and that\b"
ANY_EVENT = ("incident", "violence")
# An event told there for the first time, or another one.
FIRST_TOLD = rf"\b(?:an?|another|a second|a third|a separate)\s+(?:[\w-]+\s+){{0,2}}(?:{'|'.join(EVENT_NOUNS)})\b"
# What is told was at another time than the news, though no day is named.
OTHER_TIME = (
    r"\b(?:earlier (?:attack|strike|incident|raid|clash)|previously|previous(?! (?:day|night|evening|morning|afternoon|weekend))|has (?:since|been)|have (?:since|been)|had (?:already|previously|earlier)"
    r"|last time|in recent (?:months|weeks|days)|used to|will|would|every (?:day|week|month|year)|usually|sometimes|always|never)\b"
)
POINTING_BACK = (
    r"\b(?:the|that|this|these|those|latest|both)\s+(?:[\w’'-]+\s+){0,2}"
    rf"(?P<noun>{'|'.join(EVENT_NOUNS)})(?:e?s)?\b"
    r"|\b(?:the|those) (?P<victims>dead|victims?|wounded|injured|bodies|casualties|attackers|assailants|gunmen"
    r"|deceased|killed|slain|perpetrators)\b"
)
# A sentence about something that happens elsewhere: "Meanwhile", "Farther north".
ELSEWHERE = r"(?:meanwhile|elsewhere|separately|(?:farther|further) (?:north|south|east|west|up|down|inland|along|away|off)\w*|downstream|upstream|in (?:a|another) (?:separate|different|unrelated|second) (?:case|incident|development|matter))\b"
# What stands or goes on at the time of writing: "are being held in", "counts ten posts", "a picture of".
STANDING = (
    r"\b(?:(?:is|are)(?: still| now| \w+ly)? (?:being|encamped|camped|stationed|deployed|based|held|dug in|stuck|sheltering|staying|living|waiting|building|hiding|piling up)"
    r"|counts?|sits|still (?:holds?|controls?|occup(?:y|ies))|(?<!to )(?<!as )(?:has|have) (?:never |not |long )?been|(?<!to )(?:has|have) (?:blown|gone|fallen|died|happened|landed)"
    r"|sheltering|numbered|(?:photographs?|pictures?|images?|footage) of)\b"
)
CLAUSE_STARTS = r"[;:]\s|,? (?:but|while|whereas|though|although|and that)\b"
# What an event is told by, where no noun names it: "a vessel rammed their boat".
EVENT_VERBS = (
    r"\b(?:rammed|shot|killed|wounded|injured|hit|struck|fired|shelled|bombed|ambushed|abducted|kidnapped|seized|detained|arrested|crossed|entered|strayed"
    r"|burned|burnt|stormed|died|drowned|crashed|exploded|landed|fell|sank|attacked|raided|looted|stabbed|beaten|captured|stopped|intercepted|chased|robbed"
    r"|torched|blown up|went off|detonated|came down|shot down|opened fire|came under fire|taken|drove off|pushed back|found|discovered|recovered|stoned|stole)\b"
)
# "The shooting is said to have occurred on Monday": a sentence that dates what was told before it.
DATED_AFTER = (
    r"(?:as |since |because )?[\"“‘]?(?:it|this|that|all this|(?:the|this|that|these|those) (?:[\w’'-]+ ){0,2}?[\w’'-]+)"
    r"(?:, [^,.;]{2,60},)?\s+(?:(?:is|are|was|were) (?:said|believed|reported|thought|understood) to have |reportedly |had |apparently )?"
    r"(?:happened|occurred|took place|taken place|unfolded|transpired|began|started|dates? (?:from|back))\b"
    r"|(?:it|he|she|they|the \w+) (?:gave|put) the date (?:as|at)\b|(?:it|he|she|they) dated (?:it|this|that|the \w+) to\b"
)
OPENS_BACK = r"[\"“‘]?(?:the|it|they|this|that|these|those|he|she|both|all|its|their|another|two|three|one)\b"
OPENS_WITH_PRONOUN = r"[\"“‘]?(?:it|they|this|that|he|she|both|all of)\b"
# "closed until Monday": when it ended.
UNTIL = r"\b(?:until|till)\s+(?:(?:late|early|the|on)\s+)?\Z"
# "That same Tuesday": one told of before.
THAT_SAME = r"\b(?:that|the|this) (?:very )?same\s+\Z"
# A day in a list of such: ", and on Saturday" dates what follows it.
AND_ON = r",? and (?:then )?(?:again )?(?:on )?\Z"
# "They came on Friday, after troops had been fired on": clauses of one and the same day.
SAME_TIME = r",? (?:while|after|when|as|where|before)\b"
FLED = r"\b(?:fled|flees?|sought|streamed|poured|arrived|buried|rallied)\b"  # after what, they do not say
# Verbs of moving, whose day is that of what they tell: "arrived on Tuesday in the village".
MOVED = r"\b(?:arrived|flew|travell?ed|returned)\b"
BLOCKED = ("blocked", "released", "visited")
PASSIVE = r"\b(?:was|were|been|being)\s+$"
# A sentence that turns to another matter: "accuses", "another", "in turn".
NEW_MATTER = r"\b(?:accus\w+|blam\w+|in turn|another|similar|a second|also)\b"
# "More than eighty were killed on Monday": the toll of what was told before.
TOLL = r"(?:(?:more|fewer|less) than |at least |some |about |around |up to |nearly |almost )?(?:\w+|\d[\d,.]*)(?: [\w-]+){0,4}? (?:was|were) (?:also )?(?:killed|wounded|injured|hurt|arrested|captured|detained|shot|seized)\b"
# Words of history: what is told is not the news.
HISTORY = (
    r"\b(?:in the past|over the (?:past |last )?(?:(?:few|several|\w+) )?(?:years|decades)|for (?:over |more than"
    r"|almost |nearly )?(?:\w+ )?(?:years|decades)|has long|have long|had long|historically|in recent years"
    r"|(?:since|in) (?:the )?(?:19|20)\d0s|decades?|years ago|centur(?:y|ies)|over the years|routinely"
    r"|repeatedly accus\w+|has previously|have previously|had previously|previously claimed|several attacks"
    r"|is known for|has claimed responsibility for (?:several|many|numerous|a number|dozens)|in previous years"
    r"|frequent(?:ly)?|years of|often|regularly(?! scheduled)|fought (?:a|three|two) wars?|since independence)\b"
)
BREAKS = r"(?:[;]|,? and that\b|\b(?:answered|avenged)\b|\b(?:response|answer|reply|retaliation) (?:to|for)\b|,? (?:while(?! \w+ing\b)|whereas|but|although|though)\b|,? (?:(?:after|before)(?! (?:(?:it|he|she|they|his|her|their)\b|\w+ing\b|dawn|dark|midnight|noon|sunrise|sunset|daybreak|nightfall|midday))|following|since|because of|despite|amid|in response to|in retaliation for|came as|comes as|followed)\b)"
STATEMENT_LINK = r"(?:in|at|during|via|through|to|from|by|with|on|over)\s"
AT_TIME = "on|late|early"
# Between a verb of saying and the day it was said.
LINK_TO_DAY = (
    r"(?:\s+as saying)?(?:\s+here)?(?:\s+out)?(?:\s+(?:so|as much|again|twice|once|repeatedly))*(?:\s+(?:anonymously|later|also|on condition of anonymity))?"
    rf"(?:\s+{STATEMENT_LINK}[^,;:]{{0,90}}?)?"
    r"[\s,]*(?:on|late|early|in|later)?\s*$"
)
# "Accused the army of Mali on Tuesday": verbs with an object before the day they were said.
BLAMING = "accused accuses accuse blamed blames condemned denounced criticised criticized".split()
BLAMED_ON_DAY = (
    r"\s+(?![^,;:]{0,60}\b(?:of|for)\s+(?:having\s+)?\w+ing\b)[^,;:]{2,60}?\s+(?:on|late|early)?\s*"
)
ADDRESSEE = (
    r"\s+(?:(?!(?:on|late|early|that|by|in|at|during|via|over|from)\b)[\w.’'&-]+\s?){1,6}(?=\s|$)"
)
THAT = r"\bthat\b"
THAT_OR_ON = r"\b(?:that|on)\b"
NOT_FINITE = "scheduled|televised"
BEFORE_SUBJECT = ("", "the", "a", "an", "however")
# What says when news came, not when the event was: "it emerged on Tuesday that".
REVEALED = (
    r"\b(?:(?:was|were|been) (?:told|informed|notified|made public|revealed|made known)|emerged|came to light|became (?:known|public)|learned|learnt"
    r"|(?:news|word|reports?|details|confirmation|pictures|footage) (?:came|broke|emerged|reached|surfaced))\b[^,.;]{0,30}$"
)
REVEALED_THEN = r"\s*,?\s*(?:it (?:emerged|transpired|became known|came to light|was revealed|turned out)|(?:news|word) (?:came|broke|reached))\b"
# "He said on 18 March, the day of the raid": the event's day as well.
SAME_AS_EVENT = r",? (?:the|on the) (?:very |same )?day (?:of|when|that)\b"
# The time of a day, whose day is that of the statement when no other is told.
TIME_OF_DAY = r"\b(?:(?:at|before|after|around|since|towards?|until) (?:dawn|daybreak|sunrise|first light|midnight|midday|noon|sunset|dusk|nightfall)|in the (?:early|small) hours|at (?:about |around )?(?:[1-9]|1[01])(?:[.:]\d\d)? ?a\.?m\b)"
# What people do because of an event, or besides it, on another day.
REACTIONS = (
    r"\b(?:protested|condemned|denounced|summoned|called in|visited|met|spoke|flew|arrived|travell?ed|returned|voted|handed (?:back|over)"
    r"|released|buried|lodged|rallied|marched|demonstrated|sentenced|jailed|convicted|traded (?:blame|accusations|barbs)|showed|aired|blocked)\b(?! (?:fire|the fire))[^,.;]{0,45}$"
)
# "Reported the killing of": the day of the report is taken for the event's, none other being told.
ANNOUNCED = (
    r"\s+(?:the |an? )?(?:\w+ )?(?:killing|death|deaths|arrest|arrests|seizure|capture|detention|elimination"
    r"|interception|rescue|release)\b"
)
# Words for one and the same armed act, told again in other words.
EXPLOSIONS = "mine landmine explosion blast bomb detonat grenade".split()
ACTS = (
    "strike airstrike attack raid operation action assault bombing shelling bombardment ambush shooting "
    "killing clash firefight gunfight exchange fire shot kill skirmish standoff scuffle incursion violation encounter shootout"
).split()
