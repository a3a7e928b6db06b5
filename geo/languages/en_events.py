# ruff: noqa: E501 - one wording a line
"""English words of events: what happened, to whom, by whom, and how many were hurt."""

from __future__ import annotations

# Words that tell an event, by its type; earlier types win where wordings overlap.
TRIGGERS: tuple[tuple[str, str], ...] = (
    (
        "drone",
        r"drone (?:strike|attack|raid)s?|(?:killer |armed |suicide |kamikaze )?(?:drones?|uavs?) (?:hit|struck|attacked|crashed|exploded|targeted|dropped|fell)|drone warfare",
    ),
    (
        "mine",
        r"(?:land ?mines?|anti-personnel mines?)(?: (?:blasts?|explosions?))?|mine (?:blasts?|explosions?)|mines?(?= (?:\w+ ){0,2}?(?:killed|wounded|injured|exploded|went off|maimed))|(?:stepped|drove|ran) on(?:to)? an? (?:land)?mine|improvised explosive devices?|ieds?|roadside bombs?",
    ),
    (
        "bombing",
        r"suicide (?:bomb\w*|attacks?|blasts?)|car bomb\w*|truck bomb\w*|bomb (?:attacks?|blasts?|explosions?)|bombings?|(?:\w+ )?bombs? (?:hit|struck|fell|exploded|went off|landed|killed)|explosions?|blasts?|detonated|blew (?:up|himself|herself)|exploded|grenade attacks?",
    ),
    (
        "airstrike",
        r"(?:missiles and drones|drones and missiles)(?: (?:have|had|also))? (?:hit|struck|destroyed|targeted|killed)|air ?-?strikes?|air raids?|aerial (?:bombardments?|bombings?|attacks?|strikes?|raids?)|air attacks?|bombing raids?|bombing runs?|(?:war ?planes?|fighter jets?|fighter planes?|jets|aircraft|helicopters?|gunships?) (?:have |had |also )?(?:hit|struck|bombed|attacked|pounded|targeted|strafed|bombarded)|bombed|strafed",
    ),
    (
        "shelling",
        r"(?:missile|rocket|mortar|artillery)(?: and \w+)? (?:strikes?|attacks?|fire|barrages?|salvos?|rounds?|shells?|shelling)|shelling|shelled|(?:missiles?|rockets?|mortars?|(?:artillery )?shells?)(?: rounds?)? (?:\w+ ){0,2}?(?:hit|struck|landed|fell|slammed|exploded|fired|crashed|came down|destroyed|damaged|killed)|bombard(?:ed|ment|ments|ing)|barrages?|fired (?:\w+ ){0,4}?(?:rockets?|missiles?|mortars?|shells?|artillery)|pounded",
    ),
    ("ambush", r"ambush(?:ed|es|ing)?"),
    (
        "abduction",
        r"abduct(?:ed|ions?|ing|s)|kidnap(?:ped|pings?|ping|s)?|(?:took|taken|held|seized) (?:\w+ ){0,3}?hostages?|hostage[- ]taking",
    ),
    (
        "raid",
        r"(?:cross-border |night |dawn |deadly |armed )?raids?|raided|raiding|stormed|overran|overrun|(?:seized|captured|took|taken|retook|occupied) (?:control of )?(?:the |a |an |one |two |three )?(?:[\w-]+ ){0,3}?(?:bases?|garrisons?|towns?|villages?|posts?|camps?|cit(?:y|ies)|outposts?|positions?|checkpoints?|hills?|hilltops?|airports?|barracks)",
    ),
    (
        "ground_clash",
        r"clash(?:es|ed|ing)?|gun ?-?fights?|gun ?-?battles?|fire ?-?fights?|exchanges? of (?:gun)?fire|exchang(?:ed|ing) (?:gun)?fire|traded (?:gun)?fire|shoot-?outs?|skirmish(?:es|ed)?|fought(?= (?:(?!wars?\b)[\w-]+ ){0,3}?(?:in|near|at|on|with|along|across|around)\b)|fighting|battles?|fierce combat|standoff|cross-border fire",
    ),
    (
        "operation",
        r"(?:(?:joint|military|security|intelligence-based|counter-?terror\w*|anti-\w+|clearance|search|ground|cross-border|special|police|large-scale|sweeping|combing|army|cordon) ){0,3}(?:operations?|offensives?|crackdowns?|sweeps?|manhunts?)(?! room| centre| center|al)",
    ),
    (
        "smuggling",
        r"smuggl(?:ing|ed|e)|seiz(?:ed|ures?|ing)|intercept(?:ed|ions?|ing)|confiscated|contraband|drug hauls?|traffick(?:ed|ing)",
    ),
    (
        "arrest",
        r"arrest(?:ed|s|ing)?|detain(?:ed|s|ing)?|detentions?|captured|apprehended|rounded up|took into custody|taken into custody",
    ),
    (
        "crossing",
        r"incursions?|intrusions?|intruded|intruding|infiltrat(?:ed|ions?|ing)|(?:illegally |unlawfully )?cross(?:ed|ing) (?:the (?:border|frontier|line)|into|illegally|over)|strayed|(?:violated|violating|violations? of) (?:\w+ ){0,4}?(?:air ?space|border|sovereignty|territory|frontier)|entered (?:\w+ ){0,4}?(?:territory|air ?space|soil)|(?:troops|forces|soldiers|fighters|gunmen|tanks|units|guards|patrols?|rebels|militants) (?:have |had )?(?:entered|moved into|pushed into|marched into)|pushed (?:\w+ ){0,3}?across|fled across|(?:advanced|moved|pushed|pressed) (?:[\w.]+ ){0,4}?(?:inside|into)(?= [A-Z])",
    ),
    (
        "attack",
        r"(?:armed |terror(?:ist)? |deadly |militant |cross-border |coordinated |brutal |arson |knife )*attack(?:s|ed|ing)?|assault(?:s|ed)?|opened fire|open(?:ing)? fire|shootings?|shot (?:dead|and killed|at|down|several|two|three|four|five|six|\d+|an?\b|at least|him|her|them)|gunned down|fired (?:on|at|upon|across|into|shots?|warning shots|several|tear gas|live)|came under (?:\w+ )?(?:attack|fire)|torched|massacres?|looted|burned down|burnt down|set (?:fire to|ablaze|alight)|gunfire|stabbed|hacked to death",
    ),
    (
        "airstrike",
        r"(?:(?:military|retaliatory|precision|cross-border|targeted|coordinated|deadly|precise|joint|overnight|punitive) )*strikes?(?! deal| action| force| a | an )|struck(?! by| a deal)|hit (?:targets?|camps?|bases?|hideouts?|positions?|(?:a |the |an |two |three |several )(?:\w+ ){0,4}?(?:camps?|bases?|villages?|homes?|houses?|posts?|convoys?|vehicles?|hideouts?|targets?|positions?|depots?))|retaliatory (?:military )?actions?|targeted",
    ),
    ("protest", r"protests?|protested|demonstrations?|demonstrators|rallied|riots?|rioting|unrest"),
    (
        "killing",
        r"kill(?:ed|ings?|s|ing)|murdered|murders?|slain|executed|beheaded|bodies (?:of \w+ \w+ )?(?:were|was) (?:found|recovered|discovered)|found dead|deaths? of|dead bod(?:y|ies)|assassinat(?:ed|ion)|died|drowned|lost their lives",
    ),
    (
        "incident",
        r"(?:border |the |cross-border )?(?:incidents?|encroach(?:ed|ment|ments|ing)|seized control|built an? (?:outpost|post|fence|camp)|set up an? (?:post|camp|checkpoint|outpost)|crash(?:ed)?|shot down|downed)",
    ),
)
# Wordings that look like an event and are none, or name one that has not happened.
NOT_EVENTS = (
    r"hunger strikes?|strikes? (?:a|an) |general strikes?|heart attacks?|strike force|rescue operations?|relief operations?"
    r"|aid operations?|mining operations?|operations? room|search and rescue|attack helicopters?|attack drones?|training exercise"
    r"|military exercises?|naval exercises?|strike group|raid sirens?|air raid sirens?|fighting age|battle group|fire ?fighters?"
    r"|bodyguards?|killer drones?|struck by lightning|arrest warrants?|business operations?|protest note|protest letter|note of protest"
    r"|lodged a (?:strong )?protest|border crossings? (?:point|points|was|were|has|remains?|at|in|between|near|with)|crossing points?|river crossing|in protest|to protest|resume operations?"
)
# In front of an event's noun: many events, none in particular, or none at all.
GENERIC_BEFORE = (
    r"\b(?:several|multiple|numerous|many|frequent|repeated|any|further|future|possible|potential|planned|such|regular|sporadic"
    r"|occasional|daily|most|all|previous(?! day)|past|alleged(?:ly)? planning|dozens of|hundreds of|a number of|number of|scores of|series of recent|increase in|rise in|surge in|wave of|spate of"
    r"|threats? of|risk of|prevent(?:ing)?|avoid(?:ing)?|plotting|planning|plan(?:s|ned)? (?:to|for)|preparing (?:for|to)|combat(?:ing)?|combatting|against|counter(?:ing)?|warned of|fears? of"
    r"|in case of|no|without|stop|halt|end|condemn(?:s|ed)? all|responsibility for (?:several|many|multiple|numerous)|imminent|allowing|anti)"
    r"(?:[\s-]+[\w’'“”\"-]+){0,3}[\s“\"-]*$"
)
# Where "series of" and "recent" do name one event.
SPECIFIC_BEFORE = r"\b(?:conducted|carried out|launched|hit|in)\s+(?:a )?(?:series of|several|multiple|numerous)\b|\bthe (?:recent|latest)\b"
UNREAL_BEFORE = (
    r"\b(?:would|will|could|may|might|should|must|can|cannot|won[’']t|if|unless|threaten(?:s|ed|ing)? to|vow(?:s|ed|ing)? to|refrain from"
    r"|plan(?:s|ned|ning)? to|want(?:s|ed)? to|intend(?:s|ed)? to|ready to|prepared to|not to|seek(?:s|ing)? to|aimed? (?:at|to)"
    r"|from launching|to launch|to carry out|to conduct|to be|called (?:for|on)|calls? for|urged|demand(?:s|ed|ing)?|warn(?:s|ed|ing)? (?:that|it))"
    r"(?:\s+[\w’'-]+){0,4}\s*$"
)
NEGATED_BEFORE = r"\b(?:no|not|never|neither|denied|without|did not|was not|were not|n[’']t)(?:\s+[\w’'-]+){0,3}\s*$"
# Where one event's clause ends and that of another begins.
CLAUSES = (
    r"[;]|,? (?:\b(?:while|whereas|following|prompting|in response to|in retaliation for|in retaliation to|in revenge for|to avenge|retaliating for|(?:after|before)(?! (?:dawn|dark|midnight|noon|sunrise|sunset|daybreak|nightfall|midday))|since|despite)\b)"
    r"|\b(?:a |in )?response to\b|\b(?:had |has |have )?(?:answered|avenged)\b|\b(?:an answer|a reply) to\b|\bcame (?:as|after|hours after|days after)\b|\bfollowed\b|\boccurred as\b|\bcoordinated with\b|\breportedly in response\b"
    r"|,? including\b|, (?:and|but) (?=(?:on |the |later |another |separately|in another))|\bseparately\b"
)
PASSIVE_BEFORE = (
    r"\b(?:was|were|been|being|are|is|got|be)\s+(?:\w+ly\s+|also\s+|then\s+|shot and\s+)?$"
)
# Who does it, when no name tells: heads of a bare actor.
ACTORS = (
    r"(?:unidentified |unknown |armed |masked |suspected |heavily armed |foreign )*(?:gunmen|gunman|militants?|rebels?|insurgents?|assailants?|attackers?|bandits?|fighters?"
    r"|terrorists?|extremists?|jihadists?|smugglers?|traffickers?|raiders|herdsmen|militiamen|guerrillas?|separatists?|cattle rustlers|rustlers|poachers|pirates|armed men"
    r"|armed group|soldiers|troops|forces|border guards|police|rangers|paramilitaries|warplanes|helicopters|jets|drones|mob)"
)
BY = r"\bby\s+(?P<np>[^,.;:()]{2,90})"
AIMED = r"\s*(?:[\w’'“”\"-]+\s+){0,3}?(?:on|against|targeting|targeted|at|upon|into|hitting|destroy(?:ed|ing))\s+(?P<np>[^,.;:()]{2,80})"
OBJECT = r"\s+(?P<np>(?!(?:in|on|at|by|near|after|when|and|with|for|during|from|to|inside|within|across|into|that|as|along|while|was|were|has|had)\b)[^,.;:()]{2,80})"
NP_ENDS = (
    r"\s(?:in|on|at|near|inside|within|after|before|when|while|that|which|who|during|from|early|late|and (?:killed|wounded|injured|left|said)|killing|leaving|killed|wounding"
    r"|wounded|injured|were|was|is|are|has|had|have|over|across|along|as|about|some|by|to|between|with|occurring|sheltering|overnight|yesterday|today|last|this|under|where|for|because|but)\b"
)
# Locating words before a place that an event is in.
LOCATING = (
    r"\b(?:in|inside|within|into|near|at|around|across|on|outside|along|through|over|off|towards?|striking|hit|struck|bombed|targeted|shelled|entered|crossed)\b"
    r"(?:\s+(?:the|its|their|a|an|neighbou?ring|nearby|remote|southern|northern|eastern|western|central|south-?eastern|south-?western|north-?eastern|north-?western|border|city|town|village|district|province|of|area|county|state|region|restive|mountainous|own|so-called|disputed|both|occupied|[\w’'“”\"-]+’s|[\w-]+'s)\b)*\s*[“\"‘']?$"
    r"|\b(?:in|inside|within|near|at|on|into)\s+(?:[\w’'“”\"-]+\s+){0,5}(?:city|town|village|district|area|region|province|county|outskirts|part|parts|south|north|east|west"
    r"|state|side|suburb|camp|valley|mountains|island|hamlet|port|locality|municipality|department)\s+of\s*$"
)
LAND_AFTER = r"^(?:[’']s?)?\s*(?:\w+\s+)?(?:territory|soil|side|land|territories|air ?space|waters|(?:border|frontier) (?:city|town|village|province|district|region|area|county|post|guards)|province|district|region|city|town|county|villages?|state)\b"
# Before a place: where people met or spoke, not where the event was.
NOT_SCENE = (
    r"\b(?:talks|visits?|visited|meetings?|met|summit|trip|conference|briefing|embassy|ambassador|envoy|consulate|office|reporters"
    r"|journalists|spokes\w+|ministry|ministries|officials?|officers?|government|parliament|court|diplomats?|authorities|hospital)\b[^,.;]{0,24}$"
)
# An event told for the first time: "an operation", "another raid".
INTRODUCES = r"\b(?:an?|another|a second|a third|a separate|a different)\s+(?:[\w-]+\s+){0,2}$"
# A sentence of another event of the day.
APART = (
    r"\b(?:the same (?:day|night|morning|evening)|hours (?:later|earlier)|later (?:that|the same) day|separately|elsewhere"
    r"|in (?:a|another) (?:separate|different|second|third) (?:\w+ )?(?:incident|attack|case|raid|strike|event)|a separate)\b"
)
# Weapons, which are no target.
WEAPONS = r"^(?:(?:\w+ )?(?:missiles?|rockets?|shells?|shots?|bombs?|rounds?|bullets?|mortars?|projectiles?|warning shots)|air|first|back|fire)$"
# A clause of what else went on at the time: "while both navies were training in the Gulf".
MEANWHILE = r"\b(?:while|whereas)\b|\b(?:came|occurred|happened) as\b"
RESPONSIBILITY = r"\b(?:claim(?:ed|s|ing)?|took|taken|takes|taking|accept(?:ed|s)?|admit(?:ted|s)?) (?:\w+ )?responsibility\b|\bclaimed (?:the|an?|this) (?:\w+ )?(?:attack|bombing|ambush|raid|killing)\b"

# --- people killed and injured -----------------------------------------------------------------
NUMBER = (
    r"(?:\d{1,3}(?:,\d{3})+|\d{1,5}|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
    r"|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a hundred)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|half a dozen|two dozen|three dozen|a dozen|dozens|scores|several|a|an)"
)
HEDGE = r"(?:(?P<hedge>at least|at most|up to|more than|over|nearly|almost|around|about|some|roughly|as many as|no fewer than|no less than|fewer than|less than|an estimated|approximately)\s+)?"
PEOPLE = (
    r"(?:(?!and\b|or\b|died|killed|dead|injured|wounded|hurt|were\b|was\b)[\w’'“”\"-]+\s+){0,4}?(?:people|persons?|soldiers?|troops|forces|civilians?|children|child|women|woman|men|man|girls?|boys?|militants?|terrorists?|officers?|policemen|police|guards?|fighters"
    r"|members?|villagers?|others?|individuals|nationals|personnel|workers?|farmers?|herders?|rebels?|insurgents?|smugglers?|migrants?|residents?|refugees?|shepherds?|fishermen|rangers|servicemen|conscripts"
    r"|travell?ers|passengers|drivers?|gunmen|attackers|traders|miners|pilgrims|citizens|of (?:its|their|the|them)(?: \w+)?)"
)
NOT_PEOPLE = r"[“\"‘]?(?:numbers?|cattle|cows?|goats?|sheep|animals?|camels?|livestock|horses?|dogs?|km|kilomet\w+|miles?|met(?:er|re)s?|days?|hours?|weeks?|months?|years?|per ?cent|percent|birds?)\b"
NOT_BETWEEN = r"(?:and|or|but|died|killed|dead|injured|wounded|hurt|were|was|when|while|after|who|which|that|in)\b"
BEING = r"have been|has been|had been|were|was|are|is|also|reportedly|confirmed|feared|being|left|later|then|believed|said to be"
KILLED = r"(?:killed|dead|slain|died|shot dead|gunned down|lost their lives|murdered|beheaded|executed|martyred|killing|kill|kills|massacred|drowned)"
INJURED = r"(?:injured|wounded|hurt|injuring|wounding|injures|wounds)"
NUMBER_WORDS = {
    word: number
    for number, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
    )
} | {
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
    "ninety": 90,
    "a hundred": 100,
    "a dozen": 12,
    "half a dozen": 6,
    "two dozen": 24,
    "three dozen": 36,
    "a": 1,
    "an": 1,
}
AT_LEAST = ("at least", "more than", "over", "no fewer than", "no less than")
AT_MOST = ("up to", "at most", "as many as", "fewer than", "less than", "nearly", "almost")
VAGUE = {"several": 3, "dozens": 24, "scores": 40}

# --- around an actor ---------------------------------------------------------------------------
FRONT = r"^[\s,“\"‘]*(?:(?:late |early )?(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b[\s,]*|that\s+)+"
INNER = r"^.*\b(?:for|to|that|in|on|with|regarding|of|against|by|from|should|the|who|a|an|as|were|was|had|has)\s+"
LAUNCH = (
    r"\b(?:launch(?:ed|ing)?|carr(?:ied|ying) out|conduct(?:ed|ing)?|execut(?:ed|ing)|stag(?:ed|ing)|mount(?:ed|ing)|fir(?:ed|ing)"
    r"|hit|struck|bomb(?:ed|ing)|target(?:ed|ing)|attack(?:ed|ing)|undertook|perform(?:ed|ing)|raided|stormed|shelled|killed"
    r"|ambushed|abducted|kidnapped|arrested|detained|seized|crossed|entered|pounded|opened|intercepted|captured|destroyed)\b"
)
# "Ten officers died": the subject is who was killed.
VICTIMS = r"died|drowned|lost their lives|deaths? of|found dead|bodies .*|dead bod(?:y|ies)"
# What may cling to the end of a side's name, and what is no side at all.
TRAIL = (
    r"who|which|that|whose|where|there|here|then|and|or|of|in|the same (?:day|night)|that (?:day|night|morning|evening)"
    r"|(?:early|late|earlier|later)|on|at|also|had|has|have|was|were"
)
FRAGMENTS = (
    r"^(?:(?:there|here|it|they|them|he|she|we|you|i|who|which|what|that|this|those|these|each|both|all|some|others?|one|none|many|several|more|most"
    r"|another|neither|few|such)(?: of (?:them|those|these|us|whom|which|it))?$"
    r"|(?:man|men|woman|people|person|those|anyone|someone|persons)$"
    r"|\d[\d.,]*\s?(?:km|kilomet\w+|miles?|m|met(?:er|re)s?|yards?|feet)\b"
    r"|(?:about|some|around|nearly|almost) \d[\d.,]*\s?(?:km|kilomet\w+|miles?)\b"
    r"|(?:accord\w*|reports?|responsibility|not|no|never|once|only|just|to|in|on|at|by|from|with|for|as|into|than)\b"
    r"|(?:\w+ )?(?:day|night|week|month|year|time|morning|evening)s?$)"
)
# Words that do not tell one side from another.
EMPTY = (
    "the a an of and in on its their his her our some several many two three four five six ten at least members fighters people group"
    " outfit militant militants armed forces s so called security soldiers targets target positions bases hideouts area border province"
    " dozen around number site sites"
).split()
