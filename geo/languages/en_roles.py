# ruff: noqa: E501 - one wording a line
"""English words of who acts and who is acted on: agents, objects, blame, responsibility."""

from __future__ import annotations

PREPOSITIONS = r"by|on|upon|onto|against|at|of|targeting|hitting|striking|destroying|among|into|in|near|from|inside|within|across|along|with|between|during|for|to|outside|around|over|beside|off|under|through|amid|about|after|before|since"
# Where a noun phrase ends: "of" goes on with it, other prepositions end it.
STOPS = rf"[,;:.()–—]|\s(?:(?!of\b)(?:{PREPOSITIONS})|who|which|that|when|while|where|as|because|so|killed|killing|left|leaving|wounded|wounding|injuring|destroying|was|were|is|are|has|had|have|said|says|early|late|overnight|yesterday|today|last|this|but|than|it|they|he|she|and (?:killed|wounded|injured|left|said|then|the|was|were|a)|reportedly|allegedly|then|also)\b"
# Nouns of an act and the preposition before whom it was done to; "of" for acts on a thing or person.
TOWARDS = ("on", "upon", "against", "targeting", "at", "onto", "hitting", "striking", "destroying")
# A time, a number or a pronoun after a preposition: no side.
NOT_A_SIDE = r"(?:the (?:previous|same|next|following)\b|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:(?:early|late|last|this|next)\s)|\d|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\b|may\s\d|dawn|dusk|noon|midnight|night|day|the (?:night|day|morning|evening|afternoon|early|first|second|third|last|ground|spot|scene|air|road to)\b|least|most|about\s\d|foot|horseback|motor\w+|patrol\b|them\b|him\b|her\b|it\b|us\b|me\b|board\b|gunpoint\b|knifepoint\b|fire\b|condition\b|X\b|Telegram|Twitter)"
# What a weapon did after its noun: "mortar fire from X hit a school".
HIT = r"[“”\"’]?\s*(?:(?:had|has|have)\s+)?(?:\w+ly\s+)?(?:hit|hits|struck|destroyed|damaged|flattened|reached|(?:landed|fell|exploded|came down|went off|gone off|detonated|blew up)(?: (?:on|late|early) \w+day(?: \w+)?)? (?:in|on(?! \w+day)|near|inside|under|beneath|beside)|slammed into|crashed into|tore through|targeted|set (?:fire to|ablaze)|burned|gutted|killed|wounded|injured|left)\s+"
# After "X was ...": who gave it, fired it, sent it.
SENT = r"\b(?:fired|launched|sent|dropped|flown|thrown|hurled|lobbed|planted|laid|set off|detonated|operated|staged|carried out|conducted)\s+(?:[\w’'-]+\s+){0,4}?by\s+"
FIRED_FROM = r"\bfrom\s+(?:the\s+|an?\s+)?(?P<np>(?:[\w’'-]+\s+){1,3}?(?:positions?|side|bases?|troops|forces|army|soldiers|guns|posts?|batteries|warships?|aircraft|jets|planes|guards|fighters|militants|rebels|gunmen|police|snipers|navy|patrols?|militiamen))\b"
WEAPON_NOUN = r"\b(?:drones?|uavs?|missiles?|rockets?|(?:artillery |mortar |tank )?shells?|mortars?|bombs?|projectiles?|rounds?|bullets?|grenades?|devices?|explosives?|mines?|landmines?|artillery|gunfire|shellfire|(?:artillery |mortar |sniper |machine-gun |tank |direct |heavy |hostile |friendly |small[- ]arms |rifle |automatic )fire|snipers?[’']?s? bullet|salvos?|barrages?|munitions?)\b"
# Words before a weapon that show that it is no subject: "was wounded by a | rocket fired".
UNDER = r"\b(?:by|from|of|with|in|under)\s+(?:(?:an?|the|\d+|one|two|three|four|five|six|several|some|dozens of|stray|homemade|armed|[A-Z][\w-]+|\w+an|\w+ese|\w+i|\w+ish)\s+){0,3}$"
# "It was the army that opened fire".
CLEFT = r"\b[Ii]t (?:was|is) (?:not [^,;]{2,40} but )?(?P<np>[^,;:.]{2,60}?)\s+(?:that|who)\s+(?:\w+\s+){0,2}?$"
# Between commas, about a subject: ", backed by two helicopters,".
PARENTHESIS = r",\s+(?:(?:to|of|for|on|by|in) (?:which|whom)|(?:it|he|she|they|(?:the )?\w+) said|who|which|whose|whom|backed|supported|acting|accompanied|armed|wearing|travel\w+|riding|dressed|numbering|led|based|using|some|many|most|all|both|including|among|mostly|believed|thought|said to|apparently|allegedly|reportedly|disguised|loyal|known|called|according|in|near|from|outside|an?|the|one)\b[^,;:]{0,160},(?=\s)"
RELATIVE = r"^(?P<np>[^,;:“\"]{3,90}?)\s+(?:who|which)\s+(?=\w)"
# "blamed on X", "attributed the raid to X", "claimed by X": who did it, told after the event.
BLAMED_ON = "|".join(
    form.replace("NP", f'[“"]?(?P<np{n}>[^,.;:()“"]{{2,90}})').replace(
        "NQ", f'[“"]?(?P<np{n}>[^,.;:()“”"]{{2,90}}?)[”"]?'
    )
    for n, form in enumerate(
        (
            r"\b(?:blam(?:e|ed|es|ing)|pinned)\s+(?:[\w’'-]+\s+){0,4}?on\s+NP",
            r"\bsuspect(?:s|ed)?\s+(?=(?:the|an?)\s|[A-Z])(?!the (?:attack|raid|men|gunmen)\b)NQ(?=\s+of\s+(?:the\s+|an?\s+)?(?:[a-z]+ing|murder|attack|raid|ambush|abduction|robbery|theft)\b|\s+in the\b|[,.;]|$)",
            r"\battribut(?:e|ed|es|ing)\s+(?:[\w’'-]+\s+){0,8}?to\s+NP",
            r"\b(?:carried out|perpetrated|committed|staged|mounted|conducted|launched|executed|masterminded)\s+(?:[\w’'-]+\s+){0,4}?by\s+NP",
            r"\bthe work of\s+NP",
            r"\bpoint(?:ed|s|ing) (?:(?:the|a|an accusing) finger )?at\s+NP",
            r"\bput (?:the )?blame (?:\w+ )?on\s+NP",
            r"\b(?:accus(?:ed|es|ing))\s+(?!of\b)NQ(?=\s+of\b(?!\s+(?:sheltering|harbou?ring|training|backing|supporting|arming|funding|financing|failing|lying|inventing|spreading|staging|hosting|protecting|doing|turning|allowing|letting|tolerating|encouraging|fuelling|stoking|exaggerating|hiding|trying|wanting|seeking|planning))|[,.;]|$)",
            r"\bblam(?:ed|es|ing)\s+(?!both\b|each\b|it\b|the (?:attack|raid|shelling|strike|blast|killing|ambush))NQ(?=\s+for\b|\s+and\b|[,.;]|$)",
            r"\b(?:said|says|thought|believed|known|suspected|alleged) to (?:belong to|be (?:from|(?:members|elements|fighters) of))\s+NP",
            r"\b(?:perpetrators|attackers|assailants|gunmen|raiders|culprits|kidnappers|killers)\s+(?:are|were|is|was)\s+(?:widely\s+)?(?:believed|thought|said|suspected|known)\s+to\s+(?:be|have been)\s+NP",
            r"\bNQ(?=\s+(?:was|were|is|are|has been|have been|had been)\s+(?:\w+ly\s+)?accused\s+(?:on \w+day\s+)?of\b)",
            r"\b(?:laid|planted|fired|dropped|placed|buried)\s+by\s+NP",
            r"\b(?:held|holds)\s+NQ(?=\s+responsible\b)",
            r"\bNQ(?=\s+(?:was|were|had been|is|are)\s+behind\s+(?:the|this|that|it)\b)",
        )
    )
)
MAY_BLAME = r"suspect|blam|pinn|attribut|\bby\b|work of|point|accus|\bto (?:be|have been|belong)\b|responsible|behind"
_ACT = r"(?:attacks?|bombings?|ambush(?:es)?|raids?|killings?|strikes?|assaults?|shelling|blasts?|explosions?|kidnappings?|abductions?|operations?|barrages?|salvo(?:e?s)?|shootings?|bombardments?|murders?)"
# "claimed by X", "X claimed the attack": who says that they did it.
OWNED_BY = rf"\b(?:[Ii]t|[Tt]hat|which|[Rr]esponsibility|{_ACT})\b[^.;:“\"]{{0,60}}?\b(?:claimed|owned)\s+(?:[\w’'-]+\s+){{0,6}}?by\s+(?P<np>[^,.;:()“\"]{{2,90}})"
# "a raid that X said was its work".
OWNED_IN_PASSING = rf"\b{_ACT},? (?:that|which) (?P<np>(?:the )?[A-ZÀ-Þ][^,.;:()“\"]{{2,60}}?)\s(?:(?:has|had|have|later)\s)?(?:said (?:was (?:its|their) (?:own )?(?:work|doing)|(?:it|they) (?:had )?carried out|its (?:fighters|men) (?:had )?carried out)|claimed(?! (?:that|to)\b))"
# "a commander of X claimed that ambush": the subject owns it.
OWNING = rf"\b(?:(?:has |have |had )?(?:\w+ly )?(?:claim(?:ed|s)|took|taken|takes|accept(?:ed|s)|assumed) (?:\w+ )?responsibility|(?:has |have |had )?(?:\w+ly )?claimed (?!that (?:the|an?|its?|their|his|her|no|both|two|three|some|\d+)\b)(?:the|that|this|both|all) (?:[\w-]+ ){{0,2}}?{_ACT}|claimed it(?= (?:on|in|through|via|hours|the|later)\b))\b"
# What says when it was told, not when it was: "acknowledged the attack on Sunday".
TOLD_OF = r"\b(?:acknowledg|confirm|admit|condemn|den(?:y|ied)|denounc|announc|disclos|recall|claim|describ|disput|reject|dismiss|protest|own)\w*\s+(?:(?:the|that|this|its|their|responsibility for the|part in the|any role in the)\s+)(?:[\w-]+\s+){0,3}$"
NO_SIDE = (
    "both rivals rebels’ side either others another unknown unidentified casualties no number group toll dead"
    " blast shooting incident firing fire attack mystery ambush raid shelling strike assault killing bombing"
).split()
# What is hurt, not by name: "killing five of them".
OF_THEM = r"(?:\w+\s+)?(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|several|some|many|most|all)?\s*(?:of (?:them|these|those)|others?|more|people|persons?|civilians?|dead|casualties)?$"
# "gunmen of the Northern Front (NF)": no part of a subject.
ACRONYM = r"\s\([A-ZÀ-Þ][\w’/.-]{1,14}\)"
# "four porters | with 120 kg of hashish | were arrested".
LADEN = r"\swith\s(?:\d|an?\s|some\s|several\s|two\s|three\s|four\s|five\s|bags|sacks|guns|rifles)[^,;]{2,80}?(?=\s(?:was|were|had been|have been)\s)"
# Past tenses that end a subject, besides the common ones.
IRREGULAR = r"(?<!-)\b(?:burst|beat|crept|swam|rode|stormed|broke|took|tore|slid|slipped|swung|forgot|wore|won|bit|chose|dealt|fed|froze|hung|hurt|laid|leapt|lent|lit|rang|shook|shut|slit|spat|split|stuck|strode|swore|taught|threw|woke|wove|wrote|cut)\b"
# "The army base at Goma | fell | to the March Front".
FELL_TO = r"(?P<np>.*\S)\s(?:(?:had|has|have)\s)?(?:fell|fallen)"
TAKER = r"\bto\s+(?P<np>(?!the (?:ground|floor)\b)[^,.;:()]{3,80})"
PEOPLE_TAKEN = r"(?P<np>[a-z]+) (?:(?:was|were|had been|have been) )?(?:seized|snatched|taken)"
# "In the morning Hezbollah": whoever it is, without when and where they spoke.
AT_FIRST = (
    r"^(?:In|On|At|By|From)\s(?:the\s)?(?:[a-z]+\s)+(?=[A-Z])|^(?:In|At|From)\s[A-Z][\w’-]+,\s"
)
# "said it had aimed at soldiers", "said its men planted the bomb": they say they did it.
OWN_ACT = r"^\W*(?:(?:in|on|via) [^,;.]{2,40} )?(?:that )?(?:it|they|(?:its|his|their) (?:own )?(?:fighters|men|forces|units?|members|gunmen|soldiers|commandos|bombers?|brigades?))\s+(?:(?:had|have|has)\s+)?(?:\w+ly\s+|also\s+)?(?:aimed|targeted|fired|planted|laid|placed|set off|detonated|launched|done (?:it|so|this)|did it|carried (?:it|this|that) out|carried out (?:it|this|that|the)|hit|struck|mined|(?:was|were) behind)\b"
HURT_BY = r"\b(?:killed|wounded|injured|hurt|maimed|blinded)\s+(?:\w+ly\s+)?(?:by|in|when|as)\s+(?:(?:an?|the)\s+)?(?:[\w-]+\s+){0,2}$"
# "the army said | rockets fired ...": the army fired none.
SAID_THAT = r"\b(?:said|says|say|claimed|claims|reported|announced|alleged|stated|told [\w ]{2,30})(?:\s+that)?[\s“\"]*$"
# "In 2011 Chinese soldiers": no part of who.
DATED_FIRST = r"^(?:In|On|Since|By|During)\s(?:early\s|late\s|mid-)?(?:(?:19|20)\d\d|(?:January|February|March|April|May|June|July|August|September|October|November|December)(?:\s\d{1,2}\b)?(?:,?\s(?:19|20)\d\d)?(?:\slast\syear)?|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:\s(?:morning|afternoon|evening|night))?),?\s+(?=\S)|^among (?:them|whom),?\s"
PERSON = r"\b(?:spokes(?:wo)?man|spokesperson|officer|official|commander|minister|chief|governor|mayor|resident|witness|colonel|general|captain|inspector)\b"
# "The strikes were not | an attack on Iran": no denial that they were.
NOT_SUCH = rf"\b{_ACT} (?:was|were|is|are|had been) (?:not|never|by no means|no) (?:\w+ly )?(?:an? )?(?:[\w-]+ )?$"
# "Clashes have become frequent, and | several guards have | died".
NEW_SUBJECT = r",\s+(?:and|but)\s+(?P<last>(?!(?:was|were|had|has|have|then|later|also|is|are|so|that|which|who)\b)[^,;]{3,70}?\s(?:have|has|had|was|were)\s+(?:\w+ly\s+|since\s+|also\s+|been\s+)*)\Z"
SHOOTER = (
    r"\s+(?:the\s+)?(?P<np>[^,.;:]{3,60}?)[’']s?\s(?:bullets?|fire|gunfire|shells?|bombs?|guns)"
)
# "hit what it called hideouts of the rebels".
SO_CALLED = r"^\s*what\s+(?:[\w’-]+\s){1,4}?(?:called|calls|described as|describes as|termed|terms|said (?:was|were)|says (?:was|were|is|are)|considers?|deemed|labelled|believed (?:was|were|to be))\s+"
# "killed by a shot from an Azerbaijani position".
SHOT_FROM = r"\b(?:shots?|fire|gunfire|bullets?|shells?|rounds?|rockets?|missiles?|mortars?)\s+(?:(?:that )?(?:was |were )?(?:fired|launched|coming)\s+)?(?=from\s)"
# "Bangkok | answered | with raids": who did stands in the clause before.
ANSWERED = r"\b(?:answered|replied|responded|retaliated|hit back|struck back)\s*\Z"
# Who suffers: "the army lost three men", "X was hit by".
LOSING = r"\b(?P<np>[^,.;:()]{2,60}?)\s+(?:had |has |have )?lost\s+(?:at least |about |some |more than )?(?:\w+)\s+(?:men|soldiers|fighters|officers|troops|people|members|guards|policemen)\b"
PEOPLE = r"\b(?:people|men|women|girls|boys|fishermen|fishers|farmers|villagers|workers|herders|herdsmen|loggers|miners|soldiers|officers|guards|traders|nurses|doctors|teachers|students|pupils|journalists|migrants|refugees|hostages|crew|sailors|tourists|drivers?|man|woman|boy|girl|fisherman|farmer|worker|soldier|officer|guard|trader|civilians?|residents|citizens|suspects?|smugglers?)\b"
# What is done to a thing within the word itself: "shot down a drone", "seized the post".
INSIDE = r"(?:.*? )??(?:shot down|shoot(?:ing)? down|downed|downing|intercepted|brought down|seized|captured|recaptured|took|taken|retook|retaken|occupied|removed|tore down|pulled down|moved|set(?! (?:fire|off|up)\b)|stolen?|drove off|drove away|made off with|stopped|damaged|destroyed|burn(?:ed|t|ing)|wrecked|sabotaged)(?: control)?(?: of)? (?P<np>(?!hostage\b|alive\b|prisoner\b|into\b|from\b|off\b).*?\w)(?: (?:ablaze|alight|on fire|into custody|(?:off|from) (?:an?|the|two|three|their) .*))?"
# Who steps on a mine is hit by it.
STEPPED = r"(?:stepped|drove|ran) (?:on|onto|over)\b.*|(?:set|setting) off an? .*mine|(?:hit|struck|triggered|touched off) an? .*(?:mine|bomb|ied|device)"
BODIES_OF = r"^(?:[Tt]he |[Aa] )?(?:\w+ )?bod(?:y|ies) of\s+"
HE = r"^(?:he|she|they|it|(?:his|her|their)\s[\w-]+)$"
WHEN = r"\s(?:when|after|as|while|before)\s"
# Before the subject: "In 2022 a youth", "Near Goma two men".
PLACED_FIRST = r"^(?:In|On|At|By|Since|During|Near|Off|Along|Around|Last|This)\s+[^,]{2,40}?\s+(?=(?:agents|police|officers|soldiers|troops|gunmen|rebels|militants|bandits|guards|rangers|villagers|residents|herders|armed|masked|unidentified|suspected|an?|the|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+ [a-z]|some|at least|about|dozens)\s)"
ORDINAL_UNIT = r"^(?:[Tt]he )?\d+(?:st|nd|rd|th)\s+(?!Jan|Feb|Mar(?:ch)?\b|Apr|May\b|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[A-Z]"
ONE_OF = r"^(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d+)\s"
SIDE_ONLY = r"\b(?:side|bank|territory|soil)$"
BLAMED_BEFORE = r"\b(?:blam\w+|attribut\w+|pinn\w+)\s+(?:(?!on\b|to\b)[\w’'-]+\s+){0,4}$"
# States whose name in news is another than the standard's.
NEWS_NAMES = {"TUR": "Turkey"}
# Two sides at once: neither by name.
BOTH = r"(?:the )?(?:both|two)\s"
# Of who is attacked and holds out: "repelled an | attack".
REPELLED = r"\b(?:repelled|repulsed|beat(?:en)? (?:back|off)|fought off|foiled|withstood|thwarted|came under|suffered|faced)\s+(?:an?\s+|the\s+)?(?:[\w-]+\s+){0,2}$"
# "The man was killed": somebody told of before.
THE_VICTIM = r"\b[Tt]he (?:\w+ )?(?:device|bomb|missile|rocket|shell|drone|mine|charge|projectile|bullet|weapon|aircraft|plane|helicopter|vehicle|convoy|patrol|team)s?\b[^.;]{0,60}?\s(?:was|were|had been|has been)\s$|\b[Tt]he (?:\w+ )?(?:man|men|woman|women|boy|girl|youth|victims?|dead|couple|child|children|teenager|suspect)\b[^.;]{0,24}?\s(?:was|were|had been|has been)\s$"
# "..., in which a corporal was shot".
IN_WHICH = r"^.*\b(?:in|of|during|for|at) (?:which|whom)\s+(?=\S+\s)"
# "A faction, the Tenth Front, | claimed it".
APPOSED_NAME = r"(?P<np>[^,;.]{3,60}, (?:the )?[A-ZÀ-Þ][\w’-]*(?: [\w’-]+){0,4}),?\s*(?:(?:has|have|had|later|then)\s+)*$"
# "The barrage was in reply to ...": whoever says so did it.
IN_REPLY = r"\s+(?:was|were|had been|came)\s+(?:an?\s+|in\s+|as\s+)*[“\"‘]?(?:in |a |an )*(?:reply|response|retaliation|revenge|answer|reprisal)\b"
# "..., a roofer, Elmer Zelaya, 31, who was | struck".
WHO_WAS = r"^.*\b(?P<np>(?:an?|two|three|four|five|six|his|her|the)\s[^,]{2,50}),(?: [^,]{1,40},){0,2} who (?:was|were|had been)\s*$"
# "While sappers were at work, | smugglers": no part of the subject.
FRONTED = r"^\W*(?:(?:Further|Farther) \w+,\s+)?(?:While|As|When|After|Before|In|During|Since|At|On|By|Across|Near|Outside|Inside|Off|Along|Further|Farther)\s[^,;]{3,100},\s+(?:(?:in|near|at|on|outside|off|opposite)\s[^,;]{2,60},\s+)?(?=(?:the|an?|some|[a-z]+s|[A-Z])\b)"
# Who acknowledges it tells of what was told before: 'acknowledged "a complex | attack'.
ACKNOWLEDGED = r"\b(?:acknowledg|confirm|admit|conced)\w*\s+(?:to\s+|(?:that\s+)?there (?:was|were|had been|has been)\s+)?[“\"‘]?an?\s+(?:[\w-]+\s+){0,2}$"
# Where a weapon came down.
CAME_DOWN = (
    "landed",
    "fell",
    "exploded",
    "crashed",
    "came down",
    "went off",
    "detonated",
    "blew up",
)
WHERE = ("in", "on", "at", "near", "inside", "into", "across", "under", "beneath")
# What stands between commas before a verb: "the raiders, 200 in number, | struck".
ASIDE = r",\s+(?P<aside>[^,;:]{2,120}),\s+(?P<rest>(?:(?:was|were|had|has|have|been|being|are|is|also|then|later|\w+ly)\s+)*)\Z"
# No verb but what makes one of an act's noun: "clashes broke out", "an attack was carried out".
HAPPENED = r"\A(?P<with>(?:\s+with\s+[\w-]+(?:\s+and\s+[\w-]+)?)?)\s+(?:(?:had|has|have)\s+)?(?:(?:was|were|been|being)\s+(?:carried out|launched|conducted|staged|mounted|executed|perpetrated|reported|made|directed|aimed|trained|going on|under way|raging)|erupted|broke out|broken out|took place|taken place|occurred|happened|flared(?: up)?|continued|raged|began|started|resumed|intensified)\b"
# Who kills himself with a bomb.
BOMBER = r"suicide bombers?"
# More than an auxiliary before a verb: somebody is named.
BEGUN = (
    r"\b(?!(?:was|were|had|has|have|been|being|are|is|also|then|later)\b)[^\W\d_]{2,}(?<!ly)\b|\d"
)
# "accused X of | shelling", "responsible for | bombing".
OF_DOING = r"\b(?:of|for|by|began|started|kept|continued|was|were|is|are|been)\s+(?:\w+ly\s+)?\Z"
# A day after a preposition: no more of a phrase than that.
DAY_ONLY = r"(?:(?:early|late|last|this)\s)?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:\s(?:morning|afternoon|evening|night))?\b"
# "..., after | being shot": whoever the clause before is about.
CARRIED_ON = r"\s*(?:being|having been|getting)\s+\Z"
# "KAMPALA (Reuters) - ", "TAPACHULA.- ": where a report was written.
DATELINE = r"\A\W*(?P<city>[^\W\d_][\w’'/. -]{2,40}?)(?:, [A-Z][\w .]{2,20}?)?(?:,? [A-Z][a-z]+\.? \d{1,2}(?:, \d{4})?)?(?:\s*[(/][^()/]{2,40}[)/])?(?:\s*(?:--|[-–—:])\s+|\.[-–—]\s*|(?<=\))\s+|\.\s+(?=[A-Z]))"
# Where a noun phrase goes on about itself: "teams acting on a tip-off", "gunmen armed with rifles".
ABOUT_ITSELF = r"\s(?:of (?:having|being|illegally|deliberately|again)|(?:in turn|in return|instead) of|in uniform|acting|(?:armed|equipped) with|riding|trying|carrying|wearing|dressed|travell?ing|working|operating|returning|(?:backed|supported|accompanied|aided) by|disguised|numbering|using|seeking|attempting|attached|stationed|on motor\w+|on horse\w+|on foot)\b.*\Z"
# A plural that acts: "customs agents", "herders".
MANY_PEOPLE = (
    r"(?:[Tt]he |[Ss]ome |[Tt]wo |[Tt]hree )?(?:[\w’'-]+ ){0,3}[a-z]{3,}(?:s|men|women|people)\Z"
)
# "... a patrol that had | crossed": who did it stands right before.
THAT_DID = r"(?P<np>[^,;:.“\"]{3,120})\s(?:who|which|that)\s+(?:(?:had|have|has|then|later|also|allegedly|reportedly|apparently)\s+)*\Z"
BY_FIRST = r"\A\s*(?:by|at|on|with|from|of|to|in|against)\s+"
# Who acts stands within the word itself: "Dozens of Northern | soldiers crossed".
HEADED = r"(?P<head>troops|forces|soldiers|fighters|gunmen|tanks|units|guards|patrols?|rebels|militants|officers|marines|jets|helicopters?)\s(?:have |had )?(?:entered|moved|pushed|marched|crossed)"
# "a drone of the northern army": whose weapon.
OF_WHOM = r"\A\s+of\s+(?:the\s+)?(?P<np>[^,;:]{2,60})"
# Answering fire tells of the same fight unless it hits something elsewhere.
ANSWERED_FIRE = r"\b(?:returned fire|shot back|fired back|responded)\b"
# Before a word in "-ed" that describes: "112 | undocumented migrants", "the | wounded guard".
DESCRIBED = r"(?:\A|\s)(?:the|an?|its|their|his|her|some|several|\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|dozens of|hundreds of|of)\s\Z"
# "the terrorist, foreign-backed X militia": a comma within a noun phrase.
ADJECTIVES = r"\b(terrorist|outlawed|banned|proscribed|notorious|criminal|armed),\s+(?=[\w-]+(?:ed|an|ish|ese|ic)\b|[A-Z])"
# "claimed to have | shot dead": the speaker's own act.
OWN_CLAIM = r"\b(?:claimed|claims|said|admitted|boasted|acknowledged) to have\s+(?:\w+ly\s+)?\Z"
# "at 7:40 a.m. armed men attacked": no part of who did it.
CLOCK = r"\b(?:[Aa]t|[Aa]round|[Aa]bout) (?:about |around )?\d{1,2}(?:[:.]\d{2}\s?(?:[ap]\.?m\.?|hrs|hours|local time)?|\s?(?:[ap]\.?m\b\.?|hrs|hours|local time)),?\s"
