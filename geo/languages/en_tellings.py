# ruff: noqa: E501 - one wording a line
"""English words of how an event is told: when, where, again, or only as what others did."""

from __future__ import annotations

from geo.languages.en_events import MONTH

# "..., killing five in the clash": of what was told before.
BACK_IN = r"[^.;]{0,160}?\bin (?:the|that|this) (?:same )?(?:[\w-]+ ){0,2}?(?:clash|clashes|fighting|battle|exchange|fight|firefight|skirmish|shoot-?out|engagement|confrontation)\b(?! (?:on|in|at|near) )"
# A trade, not an act: "a corridor for the smuggling of arms".
TRADE = r"\b(?:corridors?|routes?|hubs?|havens?|gateways?|conduits?|hotbeds?|transit|known|notorious|used|combat\w*|fight\w*|curb\w*|stem|tackl\w+|rampant|widespread|against)\b[^.;]{0,40}\Z"
# "promised to | build a wall"; "began to build" is done.
TO_DO = r"(?<!began )(?<!started )(?<!continued )(?<!continues )(?<!continue )\bto\s+(?:\w+ly\s+)?\Z|\b(?:of|for|about|on)\s+\Z"
# "hours later he was | shot": of somebody told of before.
PRONOUN = r"(?<!that )\b(?:he|she|they)\s+(?:(?:was|were|had|has|have|been|then|also|later|\w+ly)\s+)*\Z|\bthen\s+\Z"
# Who only heard it tells of what was told before.
HEARD_IT = (
    r"\bheard\s+(?:[\w-]+\s+){0,4}?(?:explosions?|blasts?|shots|gunfire|shooting|shelling|firing)\b"
)
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
WEEKDAY = r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b"
# "JAMMU, Feb 11 (PTI) A man was shot on Wednesday": the first day is that of the report.
WIRE_DAY = rf"\A\W*[^\W\d_][\w’'. /-]{{1,40}}, {MONTH}\.? \d{{1,2}} \([A-Z]{{2,10}}\)\s+"
# "in the same town": where the event told before was.
SAME_PLACE = r"\b(?:in|at|near|on|to) (?:the|that|this) (?:very )?same (?:[\w-]+ )?(?:town|city|village|area|place|spot|district|region|locality|sector|road|stretch|market|crossing|post|camp|pass|bend|valley|province|county)\b"
# Where they went afterwards or came from: "retreated | into Belarusian territory".
AWAY = r"\b(?:retreat\w*|withdr\w+|escap\w+|return\w*|flee\w*|fled|slipp\w+|disappear\w*|vanish\w*|pulled back|drove back|went back|ran back|crossed back|headed|heading|made off|driven back|pushed back|turned back|towards?|from)\s+(?:back\s+)?\Z|\b(?:displaced|refugees|sought refuge|sheltering)\b[^.;]{0,60}\Z"
# "nothing to do with it": a denial, whoever says so.
NOT_OURS = r"\bnothing to do with\b|\bno (?:part|role|hand|involvement) in\b|\bnot (?:behind|responsible for)\b"
# "fired from within | Yemen": not where it hit.
OUT_OF = r"\bfrom\s+(?:deep\s+)?(?:within|inside|across)\s+(?:the\s+)?\Z"
# "until Monday": when it ended, not when it was.
ENDED = r"\b(?:until|till|ended on|stopped on|lasted)\b"
# "was in hospital on Monday after | being shot": the day is not that of the shot.
SINCE_THEN = r"\b(?:after|following)\s*\Z"
# "During the operation, | a patrol was attacked": what only says when.
MEANTIME = r"\A\W*(?:(?:On|In|At) the )?(?:During|In|Amid|After|Before|Following|Throughout|night|day|morning) (?:the|that|this|those) (?:[\w-]+ ){0,3}\Z"
NEXT_DAY = r"\bthe (?:following|next) (?:day|morning|night|afternoon|evening)\b"
# "Three days earlier, a lorry ...": counted from the event told before.
DAYS_ON = r"\b(?P<n>an?|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2})\s+(?P<unit>days?|weeks?)\s+(?P<way>earlier|before|previously|later|afterwards)(?=,|\s(?!the|that|this|it|he|she|they)\b)"
# What was seized, and who was held, came of what was told before: "two rifles were seized".
TAKEN = r"(?:seized|confiscated|arrested|detained|picked up|apprehended)"
SUSPECTS = r"\bsuspects?\b"
# "The death toll rose to nine on Monday": the day of the count.
COUNT_ROSE = r"\btoll\b[^.;]{0,140}?\b(?:rose|risen|climbed|reached|stood|passed|jumped|grew)\b[^.;]{0,40}?\bon (?:mon|tues|wednes|thurs|fri|satur|sun)day\b"
# "The man was challenged and ... | shot": somebody told of before.
VICTIM = r"(?:\w+ )?(?:man|woman|boy|girl|youth|victims?|deceased|couple|child|teenager|intruder|infiltrator|migrant)"
