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
# A count of a long time, not of one event: "since 2021", "so far this year".
SO_FAR = r"\bsince (?:(?:the )?(?:start|beginning) of (?:the|this) (?:year|month)|(?:19|20)\d\d|(?:last |early |mid-|late )?(?:jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)[a-z]*(?! \d)|(?:last )?(?:year|spring|summer|autumn|winter))|\bso far (?:this|in)\b|\b(?:this|last|each|every|per) (?:year|month|season)\b|\bin (?:the )?(?:past|last) (?:\w+ )?(?:years?|months?|decades?)\b|\ba year\b|\b(?:a|per) month\b"
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
WEEKDAY = r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b"
# "JAMMU, Feb 11 (PTI) A man was shot on Wednesday": the first day is that of the report.
WIRE_DAY = rf"\A\W*[^\W\d_][\w’'. /-]{{1,40}}, {MONTH}\.? \d{{1,2}} \([A-Z]{{2,10}}\)\s+"
# "in the same town": where the event told before was.
SAME_PLACE = r"\b(?:in|at|near|on|to) (?:the|that|this) (?:very )?same (?:[\w-]+ )?(?:town|city|village|area|place|spot|district|region|locality|sector|road|stretch|market|crossing|post|camp|pass|bend|valley|province|county|(?!day|days|time|night|week|month|year|hour|moment|way|rate|level|speed|afternoon|morning|evening|weekend|period|reason|group|man|men|people|kind|side)[a-z]+)\b"
# "..., where | the group said it had killed 30": what happened there.
THERE = r"\s*(?:where|in which|during which|at which|in the course of which)\s"
# "Two were wounded and taken to the hospital in X", "died in hospital in X": not the scene.
TREATED = r"\b(?:taken|flown|brought|rushed|carried|reach\w*|admitted|evacuated|transferred|referred|treated|died|dying|airlifted|driven|ferried)\b[^.;]{0,60}\b(?:hospitals?|clinics?|infirmary|morgue|mortuary|health (?:centre|center|post)|medical (?:centre|center)|institute of medicine)\b[^.;]{0,30}\Z"
# "X was the scene of an assault": where it was.
SCENE_OF = r"\s+(?:was|became|has been|had been|were)\s+(?:also\s+|again\s+|once\s+)?the\s+(?:scene|site|target|object)\s+of\b"
# "A guard stabbed at the border | died on Thursday": the day of a death is not that of the act.
DIED_ON = r"\b(?:died|succumbed|passed away)\s+(?:of (?:his|her|their) (?:wounds|injuries)\s+)?(?:early |late )?on\s"
# How a sentence goes on about whom the one before told of, up to its verb.
GOES_ON = r"\W*(?:The|They|He|She|It|His|Her|Their|These|Those|Both|All|[A-ZÀ-Þ][\w’-]+ [A-ZÀ-Þ][\w’-]+,)(?=\s)[^.;]{0,80}?\s(?=\w+ed\b|was\b|were\b|had\b|came\b|went\b|took\b|left\b|set\b|began\b|fell\b|broke\b|got\b|drove\b|rode\b)"
# Another event of the day: "Across the border, ...", "In the morning ...".
ELSEWHERE = r"\W*(?:Across the (?:border|frontier|line|river|water)|(?:Further|Farther) (?:north|south|east|west|up|down|along|inland)|Elsewhere|On the (?:other|opposite|far) (?:side|bank)|In a separate)\b"
# The same day, but no other event for that: "In the morning ...".
IN_THE_DAY = r"\W*(?:In the (?:morning|afternoon|evening|night)|Earlier|Later|Also)\b"
# "Two rounds | struck a school": what came of the shooting.
STRAY = r"\b(?:bullets?|rounds?|shots|fragments|splinters|shrapnel|debris)\s+(?:also\s+|had\s+)?\Z"
# "were brought to hospital on Monday after | guards fired at them": the same day.
BROUGHT_IN = r"\b(?:brought|taken|rushed|flown|carried|admitted)\b[^.;]{0,60}\b(?:hospital|clinic|infirmary)\b"
# ", which the command denies": who contests what the words before tell.
WHICH_DENIED = r",\s(?:which|something|a charge(?: that)?|an accusation(?: that)?|a claim(?: that)?|an allegation(?: that)?)\s(?P<np>(?:the\s)?[\w’'. -]{2,60}?)\s(?:has\s|have\s|had\s)?(?:promptly\s|flatly\s|later\s)?(?:denie[sd]|rejects?|rejected|disputes?|disputed|dismissed|dismisses)\b"
# 'spoke of "a | kidnapping"', 'called it | murder': what was told before, in their words.
CALLED_IT = r"\b(?:spoke of|speaks of|(?:called|calls|termed|branded|labelled) (?:it|this|that|them|the \w+)|(?:described|denounced|condemned) (?:it|this|that|the \w+) as|denounced|condemned)\s+(?:what \w+ (?:called|termed)\s+)?[“\"‘]?(?:an?\s+)?(?:[\w-]+\s+){0,2}[“\"‘]?\Z"
# "the raiders" who were met afterwards.
THE_ATTACKERS = r"(?:attackers?|raiders?|gunm[ae]n|assailants?|intruders?|infiltrators?|kidnappers?|captors?|bandits?|invaders?|rustlers?|thieves)"
# "Islamic State | in the Greater Sahara": part of a name.
OF_GROUP = r"\b(?:(?:Islamic State|Qaeda)(?:\s+(?:in|of))?|(?:Front|Army|Movement|Forces|Organi[sz]ation|Council)\s+(?:of|for))\s+(?:(?:the|Greater)\s+)*\Z"
# "residents of X | set fire to": where it was.
PEOPLE_OF = r"\b(?:residents|villagers|inhabitants|people|herders|farmers|traders|shopkeepers|youths)\s+(?:of|in|at)\s+(?:the\s+)?\Z"
# "escaped over the canal into | Peru": where they went.
FLED_TO = r"\b(?:escap\w+|retreat\w*|withdr\w+|slipp\w+|(?:made|sped|rode|drove|ran|got) (?:off|away))\s+(?:[\w’'-]+\s+){0,5}\Z"
# "has previously claimed responsibility for several attacks": not for the one just told.
OTHER_ACTS = r"\b(?:previously|in the past|often|repeatedly|regularly|frequently|routinely)\b[^.;]{0,40}\bclaim|\bresponsibility for (?:several|many|multiple|numerous|other|previous|past|earlier|similar|dozens|(?:a|the) (?:number|series|string|spate) of)\b"
# "F-16 | raids": from the air.
FLOWN = r"\b(?:F-\d+|MiG-\d+|Su-\d+|Mirage|jets?|bombers?|fighters? (?:jets?|planes?)|helicopters?|warplanes?)\s\Z"
# Where they went afterwards or came from: "retreated | into Belarusian territory".
AWAY = r"\b(?:escap\w+|retreat\w*|withdr\w+|slipp\w+|vanish\w*|disappear\w*|(?:made|sped|rode|drove|ran|got) (?:off|away))\s+(?:[\w’'-]+\s+){1,4}\Z|\b(?:retreat\w*|withdr\w+|escap\w+|return\w*|flee\w*|fled|slipp\w+|disappear\w*|vanish\w*|pulled back|drove back|went back|ran back|crossed back|headed|heading|made off|driven back|pushed back|turned back|towards?|from)\s+(?:back\s+)?\Z|\b(?:displaced|refugees|sought refuge|sheltering)\b[^.;]{0,60}\Z"
# "nothing to do with it": a denial, whoever says so.
NOT_OURS = r"\bden(?:y|ies|ied) (?:any|having)\b|\bno [A-Z]\w+ (?:took part|was involved|were involved|had (?:crossed|entered|fired|taken part))\b|\bnothing to do with\b|\bno (?:part|role|hand|involvement) in\b|\bnot (?:behind|responsible for)\b"
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
# "demanded an inquiry on Friday into the | death of a man": the day of the demand.
ASKED_INTO = rf"(?=[^.;]*{WEEKDAY})[^.;]*\b(?:inquir(?:y|ies)|enquir(?:y|ies)|investigations?|probe|accusations|apolog(?:y|ies)|explanations?|answers?|condolences|outrage|anger|blame)\b(?: on \w+day)?(?: [\w’'-]+){{0,3}}? (?:into|over|about|for)\s+(?:(?:the|an?|what)\s+)?(?:[\w’'-]+\s+){{0,4}}\Z"
# "Nine in custody over ...", "a body with gunshot wounds": violence, border or not.
SLAIN = r"\b(?:gunshot|bullets?|shot|stabbed|behead\w*|decapitat\w*|mutilat\w*|tortur\w+|(?:hands|feet|wrists) (?:were )?(?:tied|bound)|blindfold\w*|cartel|rifles?|executed)\b"
# "died | of his wounds on Sunday": of what was told before.
OF_WOUNDS = r"\s+(?:from |of )(?:(?:his|her|their|the) )?(?:\w+ )?(?:wounds|injuries)\b"
