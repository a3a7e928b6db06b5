# ruff: noqa: E501 - one wording a line
"""English words that count the dead and the hurt."""

from __future__ import annotations

_ONES = "one|two|three|four|five|six|seven|eight|nine"
_TEENS = "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
_TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
MONTHS = r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b"

# --- numbers -------------------------------------------------------------------------------------
NUMBER = rf"(?:\d{{1,3}}(?:,\d{{3}})+|\d{{1,5}}(?![\d.,:]*\d)|(?:{_TENS})(?:[- ](?:{_ONES}))?|{_TEENS}|{_ONES}|half a dozen|(?:two|three) dozen|a dozen|a hundred|dozens|scores|several|an?)"
# What stands before a number, in the words of `AT_LEAST` and its like.
HEDGE = r"(?:(?P<hedge>at least|at most|up to|more than|over|nearly|almost|around|about|some|roughly|as many as|no fewer than|no less than|fewer than|less than|an estimated|approximately|only|just)\s+)?"
AT_LEAST = ("at least", "more than", "over", "no fewer than", "no less than")
AT_MOST = ("up to", "at most", "as many as", "fewer than", "less than", "nearly", "almost")
VAGUE = {"several": 3, "dozens": 24, "scores": 40}
NUMBER_WORDS = {
    word: number
    for number, word in enumerate(f"zero|{_ONES}|{_TEENS}".split("|"))
} | {word: 10 * number for number, word in enumerate(_TENS.split("|"), start=2)} | {
    "a hundred": 100,
    "a dozen": 12,
    "half a dozen": 6,
    "two dozen": 24,
    "three dozen": 36,
    "a": 1,
    "an": 1,
}  # fmt: skip
# Between the ends of a range: "six to eight", "between six and eight", "three and possibly five".
TO = r"to|-|–|or|and (?:possibly|perhaps|maybe)|perhaps|possibly"
BETWEEN = r"between\s+"
# A number that is a day, a year, a caliber, or counts something else than people.
NOT_A_COUNT = rf"(?:{MONTHS}|per ?cent\b|%|km\b|kilomet|miles?\b|met(?:er|re)s?\b|m\b|kg\b|[ap]\.?m\b|o[’']clock|times\b|dollars|euros|(?:of (?:the (?:dead|wounded|injured|victims)|whom)\b))"
YEAR_BEFORE = r"\b(?:in|since|of|by|until|from|during|before|after)\s+\Z"
YEAR = r"(?:19|20)\d\d"

# --- people --------------------------------------------------------------------------------------
NOT_PEOPLE = r"[“\"‘]?(?:numbers?|cattle|cows?|goats?|sheep|animals?|camels?|livestock|horses?|dogs?|km|kilomet\w+|miles?|met(?:er|re)s?|days?|hours?|weeks?|months?|years?|minutes?|per ?cent|percent|birds?|attacks?|strikes?|raids?|clash(?:es)?|shells?|missiles?|rockets?|drones?|mines?|rounds?|shots?|bombs?|houses?|homes?|huts?|vehicles?|trucks?|times?|toll|blow|wounds?|blast|explosion|operation)\b"
# Words at which a count and what was done to those counted are no longer one phrase.
NOT_BETWEEN = rf"(?:left|leaving|dozens|scores|several|half|{_ONES}|{_TEENS}|{_TENS}|and|or|but|died|killed|dead|injured|wounded|hurt|were|was|had|have|has|when|while|after|who|which|that|in|said|an?|the|its|his|her|their|\d+)(?![\w-])"
AND = r"(?:and|along with|as well as|plus)"
OWN = r"(?:(?P<more>at least|more than|over)\s+|(?:his|her|their|its|the|another|a further|about|around|some|nearly|up to)\s+)?"
# "a girl of 14": an age.
AGED = r"\b(?:girl|boy|man|woman|child|youth|son|daughter|pupil|student|aged?)(?: of)? \Z"
# One person told by what they are to another: "the mayor and his driver".
ONE_MORE = (
    r"(?:his|her|its|their)\s+(?!(?:others?|rest|group|body|bodies)\b)[a-z]+(?<!s)\b(?!\s+of\b)"
)
# "Five people, among them two children, were killed": no more than five.
AMONG = r"(?:,\s+(?:including|among (?:them|whom)|one of them|most of them|all of them|many of them|some of them|mostly|all)\b[^.;]{2,90}?,|,[^,;]{2,60},|\s+\([^()]{2,60}\)|\s+who\s[^,.;]{2,50}?)?"
BEING = r"have been|has been|had been|were|was|are|is|had|have|has|also|reportedly|confirmed|feared|being|left|later|then|believed|said to be|slightly|seriously|badly|lightly|gravely|severely|\w+ly"

# --- what was done -------------------------------------------------------------------------------
KILLED = r"(?:killed|dead|slain|died|shot dead|gunned down|lost their lives|lost (?:his|her) life|murdered|beheaded|executed|martyred|killing|kill|kills|massacred|drowned|perished|hacked to death|beaten to death|burn(?:ed|t) to death)"
INJURED = r"(?:injured|wounded|hurt|stabbed|maimed|injuring|wounding|hurting|maiming|injures|wounds|beaten|shot and (?:wounded|injured)|treated in \w+|being treated|hospitali[sz]ed|(?:taken|flown|rushed|brought|admitted|evacuated) to (?:the |a )?(?:\w+ ){0,2}?(?:hospital|clinic))"
# Ways to count the dead, with {who} for the number; each with words of which its clause has one.
DEATHS = (
    ("death", r"\bdeaths?\s+of\s+{who}"),
    (
        "killing murder beheading execution massacre",
        r"\b(?:killing|murder|beheading|execution|massacre)s?\s+of\s+{who}(?!\s+(?:years?|months?|days?))",
    ),
    ("lives life", r"\b(?:lives of|life of)\s+{who}"),
    (
        "toll",
        r"\b(?:death )?toll\D{{0,40}}?(?:\bfrom\s+\w+\s+)?\b(?:at|to|of|is|was|reached|stands at|climbed to)\s+{who}",
    ),
    (
        "number",
        r"\bnumber (?:of (?:the |its |their )?(?:\w+ )?(?:dead|killed|deaths|people killed|victims|those killed|losses)|killed)\D{{0,60}}?(?:\bfrom\s+\w+\s+)?\b(?:at|to|is|was|reached)\s+{who}",
    ),
    (
        "losses dead deaths fatalities",
        r"\b(?:its |their |\w+ )?(?:losses|the dead|deaths|fatalities)\D{{0,12}}?\bat\s+{who}",
    ),
    (
        "lost",
        r"\b(?:army|police|side|force|unit|rebels?|command|it|they|group|brigade)\s+(?:had |has |have )?(?:also )?lost\s+{who}(?=\s+(?:men|soldiers|fighters|officers|troops|people|members|of its|in\b|and\b)|[.,;])",
    ),
    ("bodies", r"\bbodies of\s+{who}"),
    (
        "bodies corpses dead",
        r"\b(?:found|collected|counted|recovered|retrieved|buried|handed over|pulled|received)\s+{who}(?:\s+[a-z]+)?\s+(?:bodies|corpses|dead)\b",
    ),
    ("buried counted", r"\b(?:buried|counted)\s+{who}(?=\s*[.,;”\"]|\s*$)"),
    ("bodies", r"\b{who}(?:\s+\w+){{0,2}}\s+bodies\b"),
    ("deaths fatalities", r"\b{who}\s+(?:deaths|fatalities)\b"),
)
# Ways to count the hurt.
WOUNDS = (
    (
        "with",
        r"\b{who}(?:\s+[a-z]+){{1,2}}?\s+with\s+(?:an?\s+)?(?:[\w-]+\s+){{0,2}}?(?:wounds?|injur\w+|burns)\b",
    ),
    (
        "lost",
        r"\b{who}(?:\s+[a-z]+){{0,3}}?\s+lost\s+(?:his|her|an?|one)\s+(?:\w+\s+){{0,2}}?(?:foot|leg|arm|hand|eye|limb)s?\b",
    ),
    (
        "found",
        r"\b{who}(?:\s+[a-z]+){{0,2}}?\s+(?:was|were|had been|has been)\s+found\b[^.,;]{{0,50}}?\bwith\s+(?:an?\s+)?(?:[\w-]+\s+){{0,2}}?(?:wounds?|injur\w+|burns)\b",
    ),
    ("injur", r"\binjur(?:y|ies) (?:to|of)\s+{who}"),
    (
        "hit shot",
        r"\b{who}(?:\s+[a-z]+){{0,3}}?\s+(?:was|were|had been)\s+(?:hit|shot)\s+in\s+(?:the|his|her|their)\b",
    ),
)
# "They found a fourth body": so many in all.
ORDINALS = {
    word: n
    for n, word in enumerate(
        "second third fourth fifth sixth seventh eighth ninth tenth".split(), start=2
    )
}
ORDINAL_BODY = (
    rf"\ban?\s+(?P<nth>{'|'.join(ORDINALS)})\s+(?:body|victim|corpse|person died|soldier died)\b"
)
SINGLE_DEATH = r"\b(?:a|one) (?:single )?death\b"
NO_DEAD = r"\b(?:no one|nobody|no[- ]one|none|no (?:\w+ )?(?:soldiers?|people|person|civilians?|officers?|men))\s+(?:\w+\s+){0,3}?(?:killed|died|dead)\b|\blost (?:nobody|no one|no men|no soldiers)\b|\bno (?:deaths|fatalities|losses|one dead)\b|\b(?:deny|denied|denying) (?:any |having )?(?:losses|lost)\b"
NO_HURT = r"\b(?:no one|nobody|no[- ]one|none|no (?:\w+ )?(?:soldiers?|people|person|civilians?|officers?|men))\s+(?:\w+\s+){0,3}?(?:hurt|injured|wounded|harmed|hit)\b|\bno injuries\b"
AFTER_COUNT = r"in\b|and\b|on\b|at\b|near\b|by\b|when\b|of (?:its|their|his|our)\b"
OBJECT_STARTS = r"the|an?|one|two|three|four|five|six|seven|eight|nine|ten|\d+|its|his|her|their|several|at least|more than"
# An earlier count that the article itself replaces.
SUPERSEDED = r"\b(?:first (?:been )?(?:put|reported|said)|initially|earlier (?:count|toll|report)|previous (?:count|toll)|an earlier)\b"
# "killing Ali Rahimi, a trader, his wife and three others": who is named and who is counted.
KILLING = r"\b(?:killed|killing|murdered|murdering)\s+(?=[A-Z]|(?:his|her|its|their|the)\s)"
NAMED_ONE = r"(?:(?i:gen|lt|col|maj|brig|capt|sgt|dr|mr|mrs|ms|rev)\.\s+|(?:[A-Z][\w’-]+\s+|al-)){1,5}[A-Z][\w’-]+(?:\s*\(\d+\))?|(?:his|her|its|their|the)\s+(?:[a-z-]+\s+){0,2}?(?!others?\b|rest\b)[a-z-]+(?<!s)"
# "four men, and 11 were wounded": the next number counts others.
OF_OTHERS = r"\s+(?:\w+\s+){0,2}?(?:wounded|injured|hurt|wounding|injuring|arrested|detained|captured|missing)\b"
# One person told without a number who is hurt.
PERSON_HURT = r"\b(?:wounding|injuring|maiming)\s+(?:the|his|her|its)\s+(?:[\w’-]+\s+){0,2}?(?!(?:rest|others)\b)[a-z-]+(?<!s)\b(?=\s*(?:[.,;]|$|in\b|and\b|on\b|at\b))"
# One person, named or told by office, who is told to be dead.
PERSON_KILLED = (
    r"\b[A-Z][\w’-]+ [A-Z][\w’-]+(?:,[^,.;]{1,40},)? (?:was |had been )?(?:\w+ly )?(?:shot dead|murdered|gunned down|beheaded|died|drowned|(?<=was )killed)\b"
    r"|\b(?:[Tt]he|[Hh]is|[Hh]er|[Ii]ts) (?!(?:group|family|crew|police|unit|patrol|rest|toll|number|team|band|party|most|army|same|other|two|three|four|five|six|attackers?|fighting|shooting|attack|cattle)\b)[a-z-]+(?<!s) (?:was|had been) (?:\w+ly )?(?:killed|shot dead|murdered|gunned down|beheaded|found dead)\b"
    r"|\b(?:killed|shot dead|murdered|gunned down|killing)\s+(?:an?|the|his|her|its)\s+(?:[\w’-]+\s+){0,3}?(?!(?:deal|time|bill|plan)\b)"
    r"(?:\w+(?:man|er|or|ist|ian|ee|ant|herd)|boy|girl|guard|priest|pilot|soldier|cleric|judge|chief|nurse|child|youth|\w+,)(?!\w)"
    r"|\bthe body of an?\b|\b[Aa] body (?:was|had been)\b"
)
DONE_STEMS = "kill dead died slain shot gunned lost murder behead execut martyr massac drown perish death".split()
HURT_STEMS = "injur wound hurt stab maim beaten hospital treated".split()
KILLED_STEMS = "kill dead died slain toll bod death murder execut behead massac drown shot gunned lost martyr fatal lives life perish losses buried corpse counted".split()
INJURED_STEMS = "injur wound hurt stab maim beaten hospital treated lost hit shot harm".split()
A_NUMBER = r"an?\s+[“\"‘]?(?:\w+\s+)?(?:number|couple|handful|group|series|total)\b"
