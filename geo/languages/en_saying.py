# ruff: noqa: E501 - one wording a line
"""English ways of saying without one verb of saying: "made clear that", "by his count"."""

from __future__ import annotations

# Verbs that tell what somebody says only before "that" or "how", or beside a quotation.
THAT_VERBS = (
    "assured assures assuring reassured cautioned cautions proclaimed proclaims pleaded pleads affirmed affirms attested "
    "attests averred avers opined narrated narrates related relates divulged volunteered interjected signalled signaled underlined underlines "
    "underscored underscores joked shouted cried radioed texted deplored deplores regretted regrets mused "
    "reminded reminds vouched vouches suspects suspected suspect thought established "
    "determined determines documented documents recorded records remembers remembered remember learned learnt "
    "thundered scoffed snapped exclaimed whispered murmured predicted discovered calculated calculates suggests "
    "warn explain complain stress suggest estimate recall reveal announce declare assert conclude predict affirm reiterate emphasise emphasize caution charge remember "
    "noticed inferred implied implies hopes hoped knows knew doubts doubted guesses guessed saw see sees heard hears"
).split()
# What follows them then: "assured them that", "remembers how", or the end after a quotation.
AFTER_THAT_VERB = r"\s+(?:[^,.;:“”\"\ue000]{2,40}?\s+)?(?:that|how)\b|,?\s*:?\s*[\"“‘\ue000]"
# Who sees, hears or counts something tells of it: "residents saw two helicopters".
WITNESSING = "logged recorded registered measured saw heard counted spotted watched witnessed observed noticed remembers remembered recalls recalled described".split()
WITNESSES = r"\b(?:witness\w*|residents?|villagers?|locals|survivors?|neighbou?rs?|observatory|watchdog|network|institute|mechanism|commission|panel|surveyors?|engineers?|seismolog\w+|authorities|ministry|inspectors|investigators|experts|fisherm[ae]n|farmers?|herders?|herdsm[ae]n|shepherds?|shopkeepers?|nurses?|doctors?|medics?|drivers?|teachers?|peacekeepers?|mission|kfor|unifil|osce|unmiss|minusca|monusco|passers-by|onlookers|travellers|travelers|traders?|observers|monitors|passengers?|correspondents?|reporters?|journalists?|refugees|migrants|pastoralists|elders?)\b"

# Several words that together tell a saying, by stance; their subject stands before them.
_CERTAIN = r"(?:adamant|certain|sure|convinced|confident|positive|insistent|satisfied|in no doubt|of the (?:view|opinion))"
_KEEN = r"(?:quick|keen|careful|anxious|at pains|at great pains)"
_TO_SAY = r"(?:say|add|point out|stress|note|insist|claim|assert|suggest|declare|underline|emphasi[sz]e|make clear)"
_THAT = r"(?:\s+on \w+day)?(?:\s+that\b|(?=\s+(?:it|he|she|they|its|his|her|their|the|an?|no|some|at least|two|three|four|five|six|seven|eight|nine|ten|\d|[A-Z])\b))"
CLAIMING = (
    r"(?:is|are|was|were|remained) (?:\w+ )?(?:categorical|adamant|blunt|clear|emphatic|firm|unequivocal|definite|curt|scathing|dismissive|defiant|brief)(?: (?:about|on) [^.;:]{2,30})?:(?=\s)|"
    rf"(?:lets?|letting) it be known{_THAT}|(?:makes?|made|making) (?:it )?(?:\w+ )?(?:clear|plain|known){_THAT}"
    rf"|(?:is|are|was|were|remains?|remained|seems?|seemed) (?:\w+ )?{_CERTAIN}{_THAT}"
    r"|(?:has|have|had) it that\b|would have (?:it|us believe) that\b|(?:takes?|took) the view that\b"
    rf"|(?:goes|went|go) (?:so|as) far as to {_TO_SAY}{_THAT}|(?:is|are|was|were) {_KEEN} to {_TO_SAY}{_THAT}|hastened to {_TO_SAY}{_THAT}"
    r"|(?:draws?|drew) attention to the fact that\b|(?:is|are|was|were) on record as saying(?: that\b)?|(?:leaves?|left) no doubt that\b"
    r"|(?:takes?|took|accepted|accepts) (?:full )?responsibility for\b|(?:does|do|did) not (?:deny|dispute|contest)(?: that)?\b"
    r"|(?:has|have) (?:its|his|her|their) own (?:account|version):"
    r"|(?:has|have|had|sees?|saw|tells?|told) it (?:otherwise|differently|another way):"
    r"|asked [^,.;:“”\"\ue000]{2,40} to explain (?:how|why|what)\b|demand(?:ed|s) (?:an explanation|to know)\b|(?:lodged|filed|made) an? (?:\w+ )?(?:protest|complaint) (?:over|about|against)\b"
    r"|(?:released|published|posted|issued|shared|circulated|aired) (?:an? |the |its |his |her )?(?:\w+ ){0,2}?(?:video|footage|photograph|photo|picture|image|map|chart|recording|clip)s? (?:showing|purporting to show|said to show|which shows?|that shows?)(?: how| that)?\b"
    r"|(?:let slip|gave out|gives out|put(?:s)? about|put it about|spread word) that\b|(?:is|are|was|were) (?:working|operating|acting|proceeding) on the (?:assumption|theory|basis|premise) that\b"
    r"|(?:recorded|marked|plotted|fixed|logged|listed) the (?:place|site|spot|position|location|incident) (?:as|at|in|on|inside)\b"
    r"|(?:calls?|called|termed|describe[sd]?|labelled) (?:it|this|that|the \w+) (?:as )?an? (?:\w+ )?(?:incursion|raid|attack|violation|intrusion|invasion|ambush|aggression|crossing|breach|strike|response|robbery|murder)\b"
    rf"|(?:has|have|had) (?:no|little|not the (?:least|slightest)) doubt{_THAT}|expresse[sd] (?:\w+ ){{0,2}}(?:regret|sorrow|concern|alarm|anger|outrage|dismay) that\b"
    r"|(?:wants?|wanted) it (?:to be )?known that\b|(?:swears?|swore|complains?|complained|vows?|vowed|writes|write|repeats|repeated) to (?:us|\w+(?: \w+)?) that\b"
    r"|(?:stands?|stood|sticks?|stuck) (?:by|to) (?:its|his|her|their) (?:\w+ )?(?:account|version|story|claim|statement|position|line|word) that\b"
    r"|(?:takes?|took|claims|claimed) (?:the )?credit for\b"
    r"|describe[sd]? (?:how|being|having|seeing|hearing|watching|finding)\b|(?:spoke|speaks?) (?:in|at|on|to|before) [^,.;:\ue000]{2,40}? of\b"
    r"|(?:posted|writes?|wrote) (?:on|to|in|via) [^,.;:\ue000]{1,30}? that\b|(?:wants?|wanted|asks?|asked) to know (?:if|whether|why|how|what)\b"
    r"|(?:is|are|was|were) (?:agreed|unanimous|of one mind|at one) that\b|(?:will|would) (?:have it|only say|only confirm|admit only|say only)(?: that)?\b"
    r"|(?:puts?) it to \w+(?: \w+)? that\b|summon(?:ed|s) [^,.;:“”\"\ue000]{2,60}? (?:over|about)\b"
)
DENYING = (
    r"(?:rules?|ruled|ruling) out(?: the (?:possibility|idea|notion))?(?: that)?\b|(?:contests?|contested|challenges?|challenged)"
    r" (?:that\b|the (?:claim|assertion|report|account|version|allegation|suggestion|notion) that\b)"
    r"|(?:pours?|poured) (?:cold water|scorn) on\b|scoffed at\b|laughed off\b|(?:takes?|took) issue with\b"
    r"|(?:describes?|described|dismisses|dismissed) as (?:\w+ )?(?:false|fiction|fabricat\w+|baseless|untrue|nonsense|lies|propaganda|unfounded) (?:an? |the )?(?:claims?|reports?|suggestions?|allegations?)\b"
)
CONFIRMING = r"owned up\b|owned that\b|came clean\b"

# What one of must be in a sentence for any of these three.
CLAIMING_HINTS = (
    "categorical|blunt|emphatic|firm|unequivocal|definite|curt|scathing|dismissive|defiant|brief|be known|clear|plain|known|adamant|certain|sure|convinced|confident|positive|insistent|satisfied|no doubt|of the view|of the opinion"
    "|has it|have it|had it|believe that|the view|far as to|quick to|keen to|careful to|anxious to|pains to|hastened|attention to|on record|responsib"
    "|otherwise:|differently:|another way:|not deny|not dispute|not contest|own account|own version|to explain|explanation|to know|protest|complaint|summon|it to"
    "|showing| show|shows|let slip|gave out|gives out|about that|about that|spread word|assumption|theory|basis|premise|ecorded|arked|lotted|fixed|ogged|isted|call|ermed|abelled|doubt|xpress|it known|swear|swore|omplain|vow|wrote|write|repeat|stand|stood|stick|stuck|credit|escribe|spoke|speak|posted|unanimous|one mind|at one|agreed|only|have it"
).split("|")
DENYING_HINTS = "rule|ruling|contest|challeng|cold water|scorn|scoffed|laughed off|issue with|escribe|dismiss".split(
    "|"
)
CONFIRMING_HINTS = ("owned ", "came clean")

# Asides that name whose word the rest of the sentence is, each with what one of must be in a sentence.
_WHO = r"(?P<who>(?:[Tt]he |[Aa]n? |[Ii]ts |[Hh]is |[Hh]er |[Tt]heir )?[^\s,.;:“”\"]+(?: [^\s,.;:“”\"]+){0,6}?)"
_RECKONING = r"(?:account|reckoning|count|calculations?|estimates?|estimation|telling|admission|charts?|maps|records|logs?|tally|measurements?|figures)"
_RECKONED = (
    "account",
    "reckon",
    " count",
    "calculat",
    "estimat",
    "telling",
    "admission",
    "chart",
    " map",
    "record",
    " log",
    "tally",
    "measure",
    "figure",
)
ASIDES: tuple[tuple[tuple[str, ...], str], ...] = (
    (_RECKONED, rf"\b[Bb]y {_WHO}[’']s? (?:own )?{_RECKONING}\b,?"),
    (_RECKONED, rf"\b[Bb]y (?P<who>his|her|its|their) (?:own )?{_RECKONING}\b,?"),
    (
        (" words", " view", "opinion", " eyes", "estimation"),
        rf"\b[Ii]n {_WHO}[’']s? (?:own )?(?:words|view|opinion|eyes|estimation)\b,?",
    ),
    (("to be believed",), rf"\b[Ii]f {_WHO} (?:is|are) to be believed\b,?"),
    (("elieve ",), rf"(?:,|^|[—–-]) ?(?:if one is )?[Tt]o believe {_WHO}(?=[,.;]|$)"),
    (
        (" of ",),
        rf"\b[Ii]n the (?:version|account|telling|words|view|opinion|estimation|reading) of {_WHO}(?=[,.;:]|$)",
    ),
    ((" tell it",), rf"\b[Tt]o hear {_WHO} tell it\b,?"),
    (
        (" so ",),
        rf"(?:,|[—–-]) (?:or )?so {_WHO} (?:says?|said|claims?|claimed|has it|have it|maintains?|insists?|believes?)\b(?=[.,;]|$)",
    ),
    (
        ("hat is ", "hat’s ", "hat's "),
        rf"(?:,|[—–-]) (?:or )?(?:at least )?that(?: is|[’']s) (?:what|how) {_WHO} (?:says?|said|tells?|told|claims?|puts? it|sees? it|recalls?|remembers?)\b(?: [^,.;:]{{2,30}})?(?=[.,;]|$)",
    ),
    (("if ",), rf"(?:,|^|[—–-]) ?[Ii]f {_WHO} (?:is|are) right\b,?"),
    ((" go by ",), rf"(?:,|^|[—–-]) ?(?:[Ii]f one is )?(?:[Tt]o go|going) by {_WHO}(?=[,.;]|$)"),
    (
        (" far as ",),
        rf"\b(?:[Ss]o|[Aa]s) far as {_WHO} (?:knows?|is concerned|are concerned|can tell|could tell)\b,?",
    ),
    (
        ("Per ", " per "),
        r"(?:(?<=, )|^|(?<=\. ))[Pp]er (?P<who>(?:the |an? )?[^\s,.;:“”\"]+(?: [^\s,.;:“”\"]+){0,6}?)(?=[,.])",
    ),
    ((" tells it", " tell it", " the story"), rf"\b[Aa]s {_WHO} tells? (?:it|the story)\b,?"),
    (("ord from ",), rf"\b[Ww]ord from {_WHO} (?:is|was) that\b"),
)
# "…, as the inquiry later noted.", "that is how the mayor tells it".
AS_SAID = r"(?:,| [—–-]) as (?P<who>[^,.;:“”\"\ue000]{2,80}?) (?:(?:later|since|then|also|now|already|itself|himself|herself|themselves) )?(?:noted|notes|said|says|told \w+|acknowledged|admitted|admits|conceded|concedes|found|reported|reports|recalled|recalls|remembered|remembers|pointed out|points out|stated|testified|explained|explains|established|confirmed|learned|learnt|discovered|showed|claims|claimed|announced|wrote)(?=[.;]|$)"
HOW_TOLD = r"\b(?:is|was|[’']s) how (?P<who>[^,.;:“”\"\ue000]{2,90}?) (?:describe[sd]?|puts?|tells?|told|saw|sees|explain(?:s|ed)|remember(?:s|ed)|recall(?:s|ed)|recounts?|recounted|relates?|related) (?:it|that|this|things|the \w+|what happened)\b"
# "The ministry's statement that …", "the claim of the army that …": nouns of saying and their owners.
_NOUN = r"(?:statement|claim|assertion|report|allegation|contention|insistence|accusation|suggestion|announcement|declaration|testimony|warning|complaint|charge|conclusion|finding|assurance|admission)s?"
NOUN_OF_SAYING = rf"\b(?:[Tt]he |[Aa]n? |[Tt]hat )(?:\w+ )?{_NOUN} (?:of|by|from|made by) (?P<who>[^,.;:“”\"\ue000]{{2,80}}?) that\b"
ITS_NOUN = rf"(?P<who>(?:\b(?:[Tt]he|[Aa]n?) )?[^\s,.;:“”\"\ue000]+(?: [^\s,.;:“”\"\ue000]+){{0,5}}?)[’']s? (?:\w+ )?{_NOUN} that\b"
# "rejected | the rebels' claim that": somebody else's stance.
REFUSES = r"\b(?:den(?:y|ies|ied|ying)|reject\w*|dismiss\w*|refut\w*|disput\w*|contest\w*|challeng\w*|ridicul\w*|question\w*)(?: as \w+)?\s+$"
_LINE_OF = r"(?:version|account|story|line|position|explanation|view|answer|reply|reading|verdict|word|message)"
LINE_OF = rf"(?:\b[Tt]he (?:\w+ )?{_LINE_OF} (?:of|in|from|put out by|given by) (?P<who>[^,.;:“”\"\ue000]{{2,60}}?) (?:is|was|remains|remained) that\b)"
ITS_LINE = rf"(?P<who>\b(?:[Tt]he )?[^\s,.;:“”\"\ue000]+(?: [^\s,.;:“”\"\ue000]+){{0,5}}?)[’']s? (?:\w+ )?{_LINE_OF} (?:is|was|remains|remained) that\b"
# "The army disagreed: …", "the mayor was more forthcoming: …".
OTHERWISE = (
    r"\b(?:(?:strongly |flatly |politely )?(?:disagree[sd]?|differ(?:s|ed)|demur(?:s|red)|object(?:s|ed)|counter(?:s|ed)|protest(?:s|ed)|insist(?:s|ed)|retort(?:s|ed)|answer(?:s|ed)|repl(?:y|ies|ied)|respond(?:s|ed)|shot back|hit back|explain(?:s|ed)|elaborate[sd]?|clarif(?:ies|ied)|inform(?:s|ed)|warn(?:s|ed)|report(?:s|ed)|recall(?:s|ed)|remember(?:s|ed))"
    r"|contradict(?:s|ed)|correct(?:s|ed) (?:itself|himself|herself|themselves|this|that|them|him|her|it|the \w+)|beg(?:s|ged)? to differ|(?:thinks?|thought|knows?|knew) (?:otherwise|better|differently)"
    r"|(?:moved|moves|shifted) the (?:scene|site|place|spot|incident)|(?:is|are|was|were) (?:far |much |rather |a little )?(?:more |less )?(?:forthcoming|candid|precise|specific|explicit|blunt|firm|cautious|guarded|frank|open|detailed|exact|certain|adamant|clear|sure)"
    r"|(?:puts?|places?|placed) (?:it|the \w+) (?:\w+ )?(?:closer|nearer|farther|further|elsewhere|lower|higher)|(?:accepts?|accepted|rejects?|rejected|dismiss(?:es|ed)|disputes?|disputed|denies|denied|contests?|contested) (?:both|it|this|that|them|either|neither|all of it|the \w+(?: \w+)?)"
    r"|(?:changed|changes|revised|revises|amended|updated) (?:its|his|her|their|the) (?:story|account|version|figure|statement)|went further|goes further|went into detail|(?:took|takes) the (?:same|opposite|other) view|(?:sent out|put out|issued|released) an? (?:\w+ )?(?:message|statement|note|communiqu[eé]))"
    r"(?:,? [^.;:“”\"\ue000]{0,40}?)?:\s"
)
# "For Managua the camp stands on …": whose view it is.
FOR_WHOM = r"(?:(?<=[:;] )|(?<=[.] )|^)[Ff]or (?P<who>[^,.;:“”\"\ue000]{2,40}?)(?:, (?:who|whose|which) [^,;:]{2,60},|,)? (?=(?:it|the|its|their|all|no|this|that|there|they|he|she)\b)"
# "The police have the two men crossing at dawn": whom an account shows doing what.
HAS_DOING = r"\b(?:has|have) (?:the|its|an?|two|three|four|five|some|his|her|their|both|all) [^,.;:“”\"\ue000]{2,60}? (?:detained|arrested|killed|shot|captured|seized|neutrali[sz]ed|taken|dying|dead|falling|landing|lying|crossing|stopped|hit|firing|fleeing|entering|walking|standing|[“\"])"
# "Kigali's account is different: …", "the governor gave another version: …".
DIFFERING = (
    r"\b(?:version|account|story|answer|explanation|location|position|reply|response|verdict|tally|communiqu[eé]|statement|view|line|message"
    r"|denial|description|picture|word|reading|figures?|distance)\b[^.;:“”\"\ue000]{0,60}:\s"
)
# "That is not how the widow saw it: …".
SEEN = r"\bhow (?P<who>[^:;“”\"\ue000]{2,80}?),? (?:saw|sees|remembers?|remembered|tells?|told|recalls?|recalled|describes?|described|puts?) (?:it|that|things|the \w+)\b[^:“”\"\ue000]{0,30}:\s"
OWNED = r"(?P<who>.{2,80}?)[’']s? (?:own |official |first )?(?:version|account|story|answer|explanation|reply|response|verdict|tally|communiqu[eé]|statement|view|line|message|denial|description|reading)$"
# "Tamaulipas State Guard, press bulletin No. 41: …".
HEADED = r"(?P<who>[A-Z][^,:.“”\"]{3,60}),? (?:press |news |public )?(?:bulletin|release|statement|communiqu[eé]|notice)\b[^:]{0,30}:\s"
# A capital for its government, before a clause: "Prishtina: the officers were inside Kosovo".
CAPITAL_FIRST = r"(?P<who>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,2}):\s(?=[a-z])"
# What must be in a sentence for each of these.
AS_HINT, HOW_HINT, SHOWN_HINT, FOR_HINT = " as ", " how ", " by ", "or "
HAS_HINTS = (" has ", " have ")
# "A video released by the rebels shows how …".
SHOWN_BY = r"\b(?:video|footage|photograph|photo|picture|image|map|chart|recording|clip|document)s? (?:released|published|posted|issued|shared|circulated|provided|made|taken|aired) by (?P<who>[^,.;:“”\"\ue000]{2,60}?)(?: on \w+day)? (?:shows?|showed|appears? to show|purports? to show|purported to show)(?: how| that)?\b"
# "The Defence Ministry: not one of its vehicles crossed".
OFFICE_FIRST = r"(?P<who>[A-Z][^:,.“”\"]{3,60}):\s(?=[a-z])"
# What somebody is "said to have" said: the words between them and the verb.
SAID_TO = r"\s+(?:is|are|was|were)\s+(?:said|reported|alleged|understood|believed|known|quoted|thought)\s+to(?:\s+have)?\s*$"
# Any verb that follows a quotation and its speaker: '"…," the widow sobbed on Monday'.
ANY_VERB = r"(?P<who>[^“”\".;:\ue000]{2,90}?)\s(?P<verb>[a-z]{3,}(?:ed|s))\b(?=[.,;]|\s(?:on|in|at|to|by|from|over|as|late|early|yesterday|today|this|last|when|after|before)\b|$)"
# "X issued a statement |saying": the issuer speaks.
ISSUED = r"\b(?:issued|released|published|posted|sent|put out|circulated|read out|carried|signed) (?:an?|its|his|her|their|another) (?:[\w’'-]+ ){0,3}(?:statement|communiqu[eé]|release|note|message|letter|video|bulletin|report)s?(?: (?:on|late|early|in|to) [^,.;:]{2,40})?\s+$"
# What a reporter adds about a place in somebody's reported words: ", which lies 3 km from the line".
DESCRIPTIVE = r",\s(?:which|where)\s(?:lies|is|stands|sits|straddles|borders|faces)\b[^,.;:]{2,120}"
# A medium and what was done with it: "in a video |posted on", a date that follows.
MEDIA_DONE = (
    r"\b(?:statement|press release|release|video|recording|remarks|comments|broadcast|conference|interview|letter|report|post|message|note|article|footage|clip|briefing|bulletin|communiqu[eé]|hearing|speech|address|call|tweet|document|memo|e-?mail|text|session|meeting|ceremony|affidavit|complaint)s?"
    r" (?:\w+ly )?(?:\w+ed|sent|read|seen|shown|broadcast|given|held|put|written|made)\b"
)
# A time that ends a clause with its verb of saying: ", the mayor said |two days later".
TIMED = (
    r"\s*(?:the (?:day|week|night|morning) (?:after|before)|the (?:same|next|following|previous) \w+|(?:this|that|last|next) (?:day|week|month|morning|evening|night|afternoon|year)"
    r"|(?:an?|\w+) (?:days?|hours?|weeks?|months?) (?:later|after|before|earlier|ago)|shortly (?:after|before)|afterwards?|again|simply|angrily|flatly|wearily|drily|dryly|curtly)\b"
)
# "…, police said. | Most were hit near A": the count of those told of goes on with the report.
_NUMBER = r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,3})"
COUNTED_OF_THEM = rf"(?:most|some|none|several|both|all|others|{_NUMBER}) (?:of (?:the|them|those|these)\b|(?:other |more )?(?:[\w-]+ ){{0,3}}?(?:was|were|had|took|turned|died|escaped|fled|crossed|drowned|fell|landed|hit|happened|came)\b)"
# "…," says Khadija. "Her brother was killed at …": whose kin it is tells it.
KIN_OF_SPEAKER = r"(?:his|her|their) (?:\w+ )?(?:brother|sister|mother|father|husband|wife|sons?|daughters?|children|child|cousin|uncle|aunt|nephew|niece|neighbou?rs?|family|parents|baby)\b"
STANDING_FACT = r"\b(?:is|are|lies|lie|stands|stand|has|have|runs|run|will|would|can|may|remains?|borders|belongs|shares?)\b"
# A body's own report, in the present tense: ", the border service reports."
BULLETIN = r"\b(?:reports|writes|informs|states|communicates|notes)\b(?: (?:in|on) [^.;:]{2,50})?\s*\.?\s*$"
# Two words that deny nothing, and what "not" before a number denies: "not one metre inside".
CERTAIN = (("no", "doubt"), ("no", "question"), ("no", "wonder"), ("not", "far"))
NO_ONE = frozenset("no nobody none nothing neither nowhere".split())
CROSSED = frozenset("set crossed entered strayed ventured penetrated violated".split())
# "No rockets at all had been fired from …"; "on our soil, nobody has been attacked".
NONE_DID = (
    r"\b(?P<none>[Nn]o|[Nn]ot one|[Nn]ot a single|[Nn]obody|[Nn]othing|[Nn]one|[Nn]either|[Nn]ever)\b(?! doubt| question| closer| farther| further| nearer| more| less| fewer| later)(?:(?! (?:when|while|after|as|before|because|who|which|that|until|since)\b)[^,.;:“”\"]){0,50}"
    r"\b(?:had|has|have|was|were|did|came|crossed|entered|took place|occurred|happened|fell|landed|fired)\b(?:(?! (?:when|while|after|as|before|because|who|which|that|until|since)\b)[^,.;:“”\"]){0,30}[“\"]?\s*$"
)
NOBODY_AFTER = r",?\s+(?P<none>nobody|no one|nothing|no such \w+|none of (?:us|our|its|his|them)|not one|not a single)\b(?: \w+){0,3} (?:has|had|have|was|were|did|is|are|ever)\b"
NOT = "not"
NOT_ONE = frozenset("one a an single in at on inside within beyond near the".split())
# "Families disagree.": who speaks in the sentence after it.
DISAGREES = (
    r"(?:But |Yet |And )?(?P<who>[^,.;:]{3,70}?) (?:disagrees?|differs?|demurs?|(?:disputes?|den(?:y|ies)|contests?|contradicts?|rejects?) (?:it|this|that|him|her|them|both|the \w+)|(?:tells?|has|have|gives?) an?(?:other)? (?:different )?(?:story|version|account)"
    r"|sees? it (?:otherwise|differently)|(?:says?|thinks?|insists?) otherwise|objects?|protests?|beg to differ|(?:is|are) (?:not impressed|unconvinced|not convinced|angry|furious|indignant|certain|adamant|sceptical|skeptical)|(?:does|do) not (?:accept|believe|buy) (?:it|this|that|him|her|the \w+))\W*"
)
# Who "it" is in "X published pictures of a man lying, it wrote, …".
PUBLISHES = (
    r"(?P<who>[^,.;:\ue000]{3,80}?)(?:, for (?:its|his|her|their) part,| meanwhile| also| has| in turn| then)*"
    r" (?:published|releas(?:ed|es)|publishes|show(?:ed|s)|posted|issued|presented|circulated|sent|protest(?:ed|s)|reject(?:ed|s)|dismiss(?:ed|es)|condemn(?:ed|s)|denie[ds]|denounce[ds]|summon(?:ed|s)|expresse[ds]|thanked|complain(?:ed|s)|demand(?:ed|s)|dispute[ds]|disown(?:ed|s)|opened an?|lodged)\b"
)
# Who has let out a map or a report, of which the next sentence tells: "It places the hamlet …".
ISSUES = r"\b(?:released|published|issued|showed|shown|presented|produced|circulated|distributed|displayed|put out|shared|posted) (?:\w+ ){0,2}?(?:map|chart|report|picture|statement|list|video|graphic|photograph|image|sketch|dossier|note|communiqu[eé])s?\b"
