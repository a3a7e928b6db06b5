# ruff: noqa: E501 - one wording a line
"""English words of who says what: verbs of saying, speakers and what they speak for."""

from __future__ import annotations

# --- verbs of saying: every form news uses, by what the speaker does to the content -----------
SAYING = (
    "said says say saying stated states stating added adds adding told tells telling declared "
    "declares declaring announced announces announcing claimed claims claim claiming alleged alleges "
    "allege alleging reported reports report reporting accused accuses accuse accusing disclosed "
    "discloses insisted insists insisting asserted asserts asserting maintained argued argues "
    "warned warns warning explained explains noted notes noting revealed reveals wrote writes "
    "tweeted posted informed informs emphasized emphasised stressed stresses stressing remarked "
    "complained denounced denounces denouncing decried decries condemned condemning criticized criticised estimated estimates described "
    "describing testified briefed recounted blamed blames blaming charged reiterated continued "
    "clarified specified specifying indicated indicates suggested vowed demanded protested "
    "boasted responded replied protests recalled recalls insist pointed concluded believes "
    "retorted retorts countered counters contended contends contend maintain maintains swore swears "
    "reckons reckon believe hinted agree agreed agrees argue testifies recounts "
    "holds hold answered answers answering swear thinks think feared fears fear swears swore maintains contends contended contend maintain alleges ruled spoke speaks speak place put puts found finds placed places located locates gave gives complained lamented objected "
    "read reads repeated repeats repeating remarks commented comments commenting quipped observed bared fumed "
    "replies responds complains laments clarifies specifies emphasizes emphasises concludes boasts criticises criticizes writes write commented quips informing speculates speculated surmises surmised presumes presumed supposes supposed"
).split()
CONFIRMING = (
    "confirmed confirms confirm confirming acknowledged acknowledges acknowledging admitted admits "
    "admitting verified verifies verifying corroborated conceded concedes conceding concede"
).split()
DENYING = (
    "denied denies deny denying rejected rejects rejecting refuted refutes refuting dismissed "
    "dismisses dismissing disputed disputes disputing rebuffed repudiated rubbished termed terms dubbed called calls calling "
    "branded branding labelled labeled labelling"
).split()
# Verbs that can stand before the speaker: `"...," said Khan`.
INVERTING = (
    "said says say added adds wrote warned declared noted claimed insisted alleged explained stated argued "
    "recalled complained conceded reported announced confirmed admitted replied asserted contended "
    "retorted countered acknowledged continued told stressed boasted lamented protested "
    "remarked commented quipped repeated observed concluded"
).split()
INVERTING_PLAIN = ("said", "says", "say")  # after words without quotes too
# After words without quotes, where the speaker ends the sentence: "…, complained the mayor."
INVERTING_LAST = "complained lamented boasted insisted argued replied retorted countered added wrote commented quipped remarked stressed continued".split()
# Verbs that mean speech only when a clause, a quotation or "responsibility" follows or precedes.
WEAK = (
    "continued charged estimated estimates described maintained reports report claims "
    "claim states notes responded protested posted warning noted protests stressed demanded "
    "deny dispute confirm concede"
).split()
# Where somebody "put the attack": at a distance, or what happens put anywhere.
_WHERE_PUT = r"(?:rather|much|farther|further|nearer|closer|north|south|east|west|as|some|about|around|roughly|well|\d[\d.,]*|two|three|four|five|six|seven|eight|nine|ten|a dozen|half|just)"
_PUT = r"(?:start|scene|site|spot|position|place|point|incident|attack|clash|location|ambush|crossing|crash|wreck|landing|firing|blast|strike|camp|fall|deaths?|dead|wounded|injured|shooting|raid|battle|fighting|explosion|collision|arrest|post|launch|impact|hit|find|discovery|line|boats?|vessel|hamlet|village|killing|murder|abduction|kidnapping|sighting|number|toll|figure|distance|date|time)"
# Verbs that mean speech only in these surroundings (what follows the verb).
ONLY_BEFORE = {
    **dict.fromkeys(
        "holds hold found finds concluded ruled insist agree agreed agrees contend maintain maintains hinted".split(),
        r"\s+that\b",
    ),
    **dict.fromkeys(
        "presumes presumed supposes supposed believes believe thinks think feared fears fear reckons reckon swears swore swear".split(),
        r"\s+(?:that|the|it|they|he|his|her|their|its|there|[A-Z]|some|no|at least|\d|two|three|four|five|six|seven|eight|nine|ten)\b|,",
    ),
    **dict.fromkeys(
        "put puts placed places place located locates gave gives".split(),
        rf"\s+(?:the|its|their|that)\s+(?:[\w-]+\s+){{1,3}}?{_WHERE_PUT}\b"
        rf"|\s+(?:the|its|their|that)\s+(?:[\w-]+\s+){{0,3}}?{_PUT}s?(?: of [^,.;:]{{2,40}}?)?\s+(?:{_WHERE_PUT}|at|in|on|inside|within|near)\b"
        r"|\s+(?:it|them)\s+(?:rather |much |some |about |roughly |well |firmly |squarely )?(?:at|in|on|inside|within|near|nearer|closer|farther|further|\d+)\b(?! end)"
        r"|\s+(?:the|its|their|that)\s+(?:\w+\s+){1,3}?[\"“‘'\ue000]",
    ),
    **dict.fromkeys(("read", "reads"), r"\s*[,.:]|\s*$"),  # "..., the statement read"
    # "answered that December raid" is no saying.
    **dict.fromkeys(
        "answered answers answering".split(),
        r"\s+that (?:the|it|they|he|she|its|his|her|their|there|no|none|some|an?)\b"
        r"|\s+that [A-Z]\w+ (?:troops|forces|soldiers|police|guards|army|had|has|was|were)\b|,?:?\s*[\"“‘\ue000]",
    ),
    "pointed": r"\s+out\b",
    **dict.fromkeys("spoke speaks speak".split(), r"\s+of\b"),
    **dict.fromkeys(
        "repeated repeats repeating commented comments commenting remarks observed".split(),
        r"\s+that\b|,(?:\s|$)|\.?$|:?\s*[\"“‘\ue000]",
    ),
    **dict.fromkeys(
        "maintains maintain contends contend contended".split(),
        r"\s+(?:that\b|it\b|its\b|the\b|an?\b|no\b|[A-Z]|\d|(?:some|at least|two|three|four|five|six|seven|eight|nine|ten)\b)",
    ),
}
# Those of them that may close a sentence as well: "…, the inquiry found."
CLOSE_TOO = "found finds concluded believes believe thinks think feared fears fear reckons reckon ruled insist agreed contends maintains".split()
# Verbs whose object is a person told or accused, not what is said.
ADDRESSING = "told tells telling informed informs briefed warned warns assured assures reassured reminded reminds cautioned".split()
# "Rejected Venezuelan claims": there "claims" is a noun.
REFUSED = (
    r"\b(?:den(?:y|ies|ied|ying)|reject\w*|dismiss\w*|refut\w*|disput\w*|contest\w*|investigat\w*|confirm\w*|repeat\w*)"
    r"\s+(?:as \w+ )?(?:(?:the |its |their |an? )?\w+[’']s?\s+|[A-Z][\w-]+\s+|earlier\s+|recent\s+|false\s+){0,3}$"
    r"|(?<![\w-])\d+\s+$"  # "12 claims"
)
# The subject of 'X hit back: "…"' must look like somebody who speaks.
SPEAKERLIKE = (
    r"\b(?!The\b|There\b|This\b|That\b|It\b|A\b|An\b|His\b|Her\b|Their\b|Its\b|Our\b|One\b|In\b|On\b|At\b)[A-Z][\w’'-]+"
    r"|\b(?:minist\w+|officials?|spokes\w+|army|police|government|mayor|governor|commander|general|chief|officer|residents?|villagers?"
    r"|elders?|he|she|they|He|She|They)\b"
)
CITING = frozenset({"citing", "quoting"})
# What is cited but is nobody: "quoting radar data".
THINGS_CITED = (
    r"^(?:its|his|her|their) |\b(?:data|images?|imagery|footage|videos?|photographs?|photos?|figures|records?|documents?|logs?|maps?|coordinates"
    r"|evidence|information|intelligence|law|reasons?|concerns?|fears?|treaty|agreement)\b"
)
QUOTING = "quoted quotes quoting cited cites citing".split()

# --- little words around the verb --------------------------------------------------------------
AUXILIARIES = (
    *"has have had is are was were be been being also later earlier then further previously separately again repeatedly immediately reportedly officially initially subsequently publicly still now would will did does do not never not yet categorically strongly flatly jointly reportedly since meanwhile however too quickly briefly explicitly vehemently angrily formally swiftly promptly only simply merely once routinely often always long both swiftly anonymously firmly bluntly totally".split(),
    "at first",
    "at last",
)
NOUNS_OF_SAYING = (
    "claims claim reports report notes states protests demands comments remarks repeats".split()
)
SINGULAR_NOUNS = ("report", "claim")  # no verbs after "a", "this"
WHILE_SAYING = ("while", "after", "before", "by")  # "conceded it while denying any losses"
PASSIVE = "was were is are been be being being".split()
CONJUNCTIONS = (
    "while but whereas although though after when because that where which whether if since before "
    "until unless despite amid as so with what following even citing quoting"
).split()
PREPOSITIONS = "of in on at to from near by with for into about during after via over under without through".split()
# What a stretch between commas is when it is not another name of the speaker.
ADVERBIAL = (
    r"(?:however|meanwhile|too|though|in turn|for (?:its|his|her|their) part|in (?:a|an|the|its|his|her|"
    r"their|response|reaction|reply|return|addition|remarks|comments)\b|on |at |late |early |earlier|later|"
    r"through |calling |describing |dismissing |rejecting |having |"
    r"speaking|talking|who|whose|which|where|quoting|citing|(?:quoted|cited|interviewed|contacted|questioned) |addressing|writing|according|as "
    r"|yesterday|today|from|during|via|through|after|before|when|while|again|meeting|visiting|"
    r"asked|appearing|briefing|responding|reacting|known |called |nicknamed |led |headed |commanded |based |backed |aged |once )"
)
# What may stand before a subject without a comma: when, where, in what medium it is said.
_TIME = (
    r"(?:[Tt]he )?(?:(?:[Mm]on|[Tt]ues|[Ww]ednes|[Tt]hurs|[Ff]ri|[Ss]atur|[Ss]un)day(?: (?:morning|afternoon|evening|night))?"
    r"|\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,8}(?: \d{4})?|(?:January|February|March|April|May|June|July|August"
    r"|September|October|November|December|Jan\.?|Feb\.?|Aug\.?|Sept?\.?|Oct\.?|Nov\.?|Dec\.?)(?: \d{1,2})?(?:,? \d{4})?"
    r"|(?:same|next|following|previous) (?:day|night|morning|evening|week)|(?:morning|evening|night|eve) of [\w ]{3,16}?)"
)
_MEDIUM = (
    r"(?:statements?|messages?|briefing|conference|interview|posts?|videos?|channel|account|broadcast|website|page|letter|speech"
    r"|address|reports?|tweet|thread|bulletin|communiqu[eé]|release|session|meeting|hearing|remarks|comments|recording|call|note"
    r"|television|radio|TV|media|visit|ceremony|programme|show|rally|summit|forum|capital)"
)
LEADING = (
    rf"(?:(?:[Ee]arly|[Ll]ate|[Ee]arlier|[Ll]ater) )?(?:[Oo]n |[Bb]y |[Ii]n )?{_TIME},?"
    r"|(?:(?:[Ee]arly|[Ll]ate|[Ee]arlier|[Ll]ater) )?(?:[Oo]n )?(?:[Mm]on|[Tt]ues|[Ww]ednes|[Tt]hurs|[Ff]ri|[Ss]atur|[Ss]un)day"
    r"|(?:[Yy]esterday|[Tt]oday|[Ll]ast (?:week|month|night|year)|[Tt]his (?:week|month|morning)|[Ee]arlier|[Ll]ater"
    r"|(?:[Hh]ours|[Mm]inutes|\w+ (?:days?|hours?|weeks?)) (?:earlier|later|before|after that)|[Ll]ater (?:that|the same) day)"
    rf"|(?:[Ii]n|[Oo]n|[Aa]t|[Vv]ia|[Tt]hrough|[Dd]uring|[Oo]ver) (?:an?|the|his|her|its|their|that|this)(?: [\w’'-]+){{0,4}}? {_MEDIUM}"
    r"(?: (?:on|to|in|at|with|by|from|for) (?:the )?[A-Z]\w+(?: [A-Z]\w+)?(?= (?:the|an?|its|his|her|it|he|she)\b)| on [A-Z]\w+day| there)?"
    r"|(?:[Oo]n|[Vv]ia|[Tt]hrough) (?:X|Twitter|Telegram|Facebook|WhatsApp|Weibo|WeChat|Truth Social|(?:state )?(?:television|TV|radio))"
    r"|[Ii]n (?:response|reply|turn|return|addition|reaction|retaliation)"
    r"|(?:[Ii]n|[Aa]t|[Ff]rom) [A-Z][\w’-]+(?: [A-Z][\w’-]+)?(?= (?:the|an?|its|his|her|it|he|she|(?:on )?\w+day"
    r"|President|Prime|Foreign|Defen[cs]e|Interior|Minister|General|Gen|Governor|Colonel|Secretary|Senator|Sheikh|Mullah|King|Queen|Pope)\b)"
)
# A place that a sentence opens with, before whoever speaks there.
SEAT = r"(?:Meanwhile,? |But |And )?(?:(?:Across|Over) the (?:[A-Z]\w+|border|river|line|frontier|water|lake)(?: [Rr]iver)?,? )?(?:[Ii]n|[Aa]t|[Ff]rom|[Oo]ver in|[Bb]ack in) (?:(?:[A-Z][\w’'-]+|(?<=[a-z] )(?:department|province|district|region|state|county|oblast|governorate))[ ,]*){1,5}(?:on \w+day,? )?"
# After a verb of saying: "said in Kampala that", and where that ends.
TOLD_THERE = (
    r"\s+(?:on \w+day )?(?:in|at|from) (?:an? (?:[a-z’'-]+ ){1,3}(?:in|at|near|outside) )?[A-Z]"
)
# Who says nothing is somewhere as well: "in Bissau the general staff declined to comment".
SILENT = (
    r"\b(?:declined|refused to (?:comment|say|answer)|could not be reached|would neither|would not (?:say|comment)"
    r"|did not (?:answer|reply|respond|comment)|(?:(?:is|are) (?:still |now )?(?:looking into|investigating)|(?:has|have) (?:opened|launched|ordered) an?) |(?:made|had) no comment|was not available|neither confirmed)\b"
)
TOLD_OF = r"\s+of\b"
TOLD_ENDS = r"\bthat\b|[,:;\"“‘\ue000]|\b(?:he|she|they|it|the|his|her|their)\b"
DETERMINERS = r"the|an?|his|her|its|their|some|several|no|two|three|four|five|more|at least"
# An apposition that says where a speaker's place lies, not who speaks ("residents of X, a village …").
WHERE_APPOSED = (
    r",\s+(?:[^,]*\b\d[\d.,]*\s?(?:km|kilomet(?:er|re)s?|miles?)\b"
    r"|(?:an?|the) (?:[\w’'-]+ ){0,3}?(?:village|town|hamlet|settlement|city|district|suburb|island|port)"
    r"(?=$|,|\s(?:\d|in|on|near|of|north|south|east|west|about|some|that|where|close|just|along|by)\b)).*$"
)
# "What it called an incursion": there the verb names something, in its subject's words.
WHAT_IT = r"(?:\b(?:in|on|inside|at|near|into|from|over|across)\s+)?\bwhat (?:it|he|she|they|(?P<who>(?:the |its |his |their )?[^\s,.;:]+(?: [^\s,.;:]+){0,4}?))\s+$"
# "Ankara's version is that", "in Ankara's telling".
VERSION = (
    r"(?:\b[Ii]n (?:the )?|\b[Bb]y (?:the )?)?(?P<who>\b[A-Z][\w’'-]*(?: [\w’'-]+){0,4}?)[’']s? (?:telling|version|account|reading)"
    r"(?: of (?:events|it|what happened|the \w+))?(?:,|:(?=\s)| (?:is|was) that\b| has it that\b|(?<=account) (?=(?:the|an?|its|his|they|he|it)\b))"
)
# "Called the report a lie": a verb that denies only with such words.
CALLING = (
    "termed terms dubbed called calls calling branded branding labelled labeled labelling".split()
)
CALLED_FALSE = (
    r"\s+(?!for\b|on\b)(?:(?!denial)[^.;:,]){0,60}?[“\"‘]?\b(?:lies?|fake|false|baseless|untrue|fabricat\w+|nonsense|propaganda|unfounded"
    r"|groundless|a provocation|incorrect|misleading|disinformation|misinformation|a fiction|an? (?:\w+ )?invention|staged|theatre|theater|an insult|slander\w*|libel|smears?|absurd|rubbish|fantasy|fairy tales?|laughable|ridiculous)\b"
)
ATTRIBUTION = (
    r"according to|as (?:reported|stated|claimed|quoted|described|told|announced|confirmed) by"
    r"|as per|in the words of|(?<=, )citing|quoting|reported by|attributed to"
)
# "X's statement in which it claimed", "a statement by X": the noun that has a speaker.
# Speakers that are nobody: what they say is the reporter's to answer for.
HEARSAY = frozenset(
    (
        "report",
        "reports",
        "initial reports",
        "some reports",
        "unconfirmed reports",
        "rumors",
        "rumours",
    )
)

# Messages that are those of whoever spoke last, and whose report "the report" is.
ITS_MESSAGES = (
    "a statement",
    "a communiqué",
    "a press release",
    "a note",
    "a message",
    "one statement",
)
THE_REPORTS = ("the report", "the document", "the study", "the paper")
REPORT = "report"
NOBODY = r"(?:nobody|no[- ]?one|none|neither|no (?:group|side|country|party|organi[sz]ation|militia|faction|immediate))\b"
MESSAGES = (
    r"statements?|remarks?|comments?|message|communiqu[eé]|claims?|announcement|reports?|briefing"
    r"|press release|post|letter|speech|interview|tweet|video|bulletin"
)

# Before a noun that looks like a verb of saying, and after a verb that tells none.
NOUN_BEFORE = r"\b(?:the|an?|its|his|her|their|our|these|those|of|some|recent|several|no|such|two|both|three|neighbou?ring|member)\s+(?:(?:only|sole|first|latest)\s+)?$"
TAKES_LIVES = r"\s+(?:\w+\s+)?(?:lives?|casualt)\b"
NOT_SAID = r"\s+(?:\w+\s+)?(?:lives?|to be|to have|casualt)\b"
# "Replied with a strike", "responded to the shells": no saying.
NOT_WORDS = r"\s+(?:with (?!(?:an? )?(?:\w+ )?(?:statement|denial|note|letter|list))|to (?:the |an? |its |their )?(?:\w+ )?(?:shells?|shelling|fire|shots?|attacks?|strikes?|bullets?|rockets?|raids?|gunfire|provocations?|calls?|reports? of)\b|by (?!(?:saying|letter|phone|e-?mail|text)))"
REPLIES = ("replied", "replies", "responded", "responds", "answered", "answers")
# Whom a clause that follows a verb of saying may open with.
COUNTED = (
    r"\s+(?:both|all|most|many|several|nobody|none|neither|two|three|four|five|six|seven|eight)\b"
)
# "One of at least five |reported since Sunday": there it is no verb of saying.
REPORTED = "reported"
OF_SEVERAL = r"\b(?:at least|of the|more than|of|some) (?:two|three|four|five|six|seven|eight|nine|ten|a dozen|several|many|\d+)\s+$"
# "Did not say how": nothing is told.
UNTOLD = r"\s+(?:how|whether|when|where|who|why|if|what|which)\b"
# A verb that tells what somebody is reproached with, not what they say: "loggers blamed for".
REPROACHED = r"\s+(?:for|of|with|over)\b"
REPROACHES = "blamed accused criticised criticized condemned charged".split()
# "…, the mayor went on, …"
GOING_ON = ("went on", "goes on", "held", "holds")
WENT_ON = r"\s*(?:[,.]|$)"
# A verb that ends its sentence, or names the medium, and its subject after a comma: ", the agency reports."
CLOSED = r"\s*(?:[.;]|$)|\s+(?:(?:local |state |the )?(?:reporters|journalists|media|press)|parliament|lawmakers|mps|diplomats|[A-Z]\w+(?: [A-Z]\w+)?)\s*(?:[.;]|$)|\s+on (?:Facebook|X|Twitter|Telegram|Instagram|Weibo|social media|its \w+|his \w+|her \w+)\b"
CLOSING = r",\s+(?:[a-z]+ ){1,5}(?:[A-Z][\w’'.-]+ ){1,3}$|,\s+(?:(?:[Tt]he|an?|its|his|her|local|state|police|officials|he|she|they|it)\s|[A-Z])(?:(?![’']s\s+\S*\s*$)[^,;:\"“”]){1,80},?\s$|,\s+(?:he|she|they|it)\s$"
# What a body did that is told of between it and its verb: "the court that heard the case found".
HEARING = r"(?:heard|tried|examined|investigated|reviewed|studied|looked|found|runs|ran|oversees|monitors|governs|controls)\b"
# What a warning or report comes by, and no speaker: "warned by radio".
BY_MEANS = r"(?:\w+ )?(?:radio|phone|telephone|text|e-?mail|letter|mail|post|loudspeaker|word of mouth|name|far|law|then|now)\b"
# "… as the governor put it".
AS_PUT_IT = (
    r",?\s+as\s+(?P<who>[^,.;:“”\"]{2,80}?)\s+(?:put|puts|described|describes|has|had)\s+it\b"
)
# What tells more of a speaker before the verb: "residents reached by telephone said".
REACHED = r"(?:reached|contacted|interviewed|quoted|cited|speaking|reachable) (?:by|over|on|via|from|there)"
# What befell a speaker, told between the noun and the verb: "survivors rescued on Wednesday said".
BEFELL = (
    r"(?<!was)(?<!were)(?<!been)(?<!being)(?<!who)\s(?:published|issued|obtained|compiled|rescued|freed|released|rounded up|treated|questioned|evacuated|deported|expelled)"
    r"(?: (?:on|in|at|by|from|last|earlier)\s[^,;:]{2,40})?"
)

# --- names and noun phrases ---------------------------------------------------------------------
PERSON_NAME = (
    r"\b(?:[A-Z][\w’'-]+|[A-Z]\.)(?:\s(?:[A-Z][\w’'-]+|[A-Z]\.|al|bin|ibn|ul|ur|de|la|del|van|von|el|den"
    r"|ud|dos|da))*\s[A-Z][\w-]+"
)
OWN_NAME = r"(?:^|, )[A-Z][\w-]+ (?:[a-z]{2,3} )?[A-Z]"  # of a described speaker's own
TITLES = (
    r"the|mr|mrs|ms|dr|gen|general|lt|lieutenant|col|colonel|maj|major|brig|brigadier|capt|captain|sgt"
    r"|sergeant|adm|admiral|gov|governor|minister|president|prime minister|senator|sen|commander"
    r"|chief|spokesman|spokeswoman|spokesperson|foreign|interior|defen[cs]e|first|sheikh|mullah|maulvi"
    r"|sheriff|mayor|inspector|superintendent|ambassador|king|queen|prince|officer"
)
ARTICLES = "the|an?|its|his|her|their|both|some|one"
THAT = "that "
ITS = "its "
THAT_ONES = r"that \w+[’']s\b"  # "that country's army", where "that" joins nothing
POSSESSIVES = ("that country’s ", "that country's ", "its ", "their ", "his ", "her ")
JOINT_NAMES = r"\band\b"  # "officials of Chad and Sudan"
SEVERAL_STATES = r"\b(?:both|two|neighbou?ring)\b"
# A person's office told in a clause: ", who chairs the local council".
HEADING = r",?\s+(?:who\s+(?:chairs|heads|leads|commands|runs|governs|oversees|represents|speaks for)|on behalf of|speaking for|for)\s+(?P<what>[^,.;]{3,60})"

OWNER_OF_MESSAGE = rf"(?:^|[\s,])(?P<who>[^,.;]{{2,80}}?)[’']s?\s+(?:\w+\s+)?(?:{MESSAGES})\b"

# --- a speaker's head noun --------------------------------------------------------------------
PERSON_PRONOUNS = ("he", "she", "him", "her", "his")
THEY = "they"
# "When Trinidad's coast guard fired on them. The service …": whose service it is.
ITS_BODY = r"(?P<who>[A-Z][\w’'-]+(?: [A-Z][\w-]+)?)[’']s (?:coast ?guard|coastguard|navy|border guards?|police|army|air force|gendarmerie|customs|rangers)\b"
GROUP_PRONOUNS = ("it", "they", "them", "its", "their")
# "Its note speaks of": the owner of the message speaks.
OWN_MESSAGE = r"(?P<who>its|their|his|her) (?:\w+ )?(?:statement|note|communiqu[eé]|letter|message|report|video|post|release|complaint|protest)s?"
# Words for one kind of speaker; "the spokesman" may point back to "a spokeswoman".
ROLES: dict[str, str] = {
    word: role
    for role, words in {
        "spokesperson": "spokesperson spokesman spokeswoman spokespeople spokesmen speaker",
        "ministry": "ministry mofa mod department office",
        "army": "army military forces troops soldiers navy force",
        "police": "police policemen constabulary",
        "policeman": "policeman policewoman sergeant constable inspector superintendent detective lieutenant corporal",
        "commissioner": "commissioner",
        "prefect": "prefect",
        "councillor": "councillor councilor councilman councilwoman",
        "chairman": "chairman chairwoman chairperson chair",
        "prosecutor": "prosecutor",
        "lawyer": "lawyer attorney",
        "secretary": "secretary",
        "head": "head headman headmaster",
        "director": "director manager",
        "teacher": "teacher schoolteacher",
        "priest": "priest imam bishop pastor",
        "relative": "mother father brother sister widow son daughter cousin uncle aunt",
        "group": "group outfit militia organisation organization movement faction rebels militants "
        "insurgents front party",
        "official": "official officials officer officers authorities authority administrator",
        "minister": "minister premier",
        "president": "president",
        "governor": "governor",
        "general": "general commander colonel brigadier major captain commandant",
        "agency": "agency network broadcaster channel newspaper daily outlet station media website",
        "witness": "witness witnesses resident residents villager villagers local locals farmer "
        "herder shopkeeper driver survivor survivors trader",
        "government": "government administration cabinet regime junta",
        "senator": "senator lawmaker mp parliamentarian",
        "mayor": "mayor",
        "ambassador": "ambassador envoy diplomat",
        "statement": "statement communique communiqué release",
        "service": "gendarmerie carabineros coastguard coastguards rangers customs service guard guards agency directorate committee command patrol",
        "journalist": "journalist reporter correspondent",
        "analyst": "analyst expert researcher",
        "doctor": "doctor medic surgeon nurse",
        "elder": "elder chief",
        "source": "source sources",
        "two": "two both",
    }.items()
    for word in words.split()
}
# Roles of people who speak for no state.
CIVIL = frozenset("relative witness doctor teacher priest lawyer elder journalist analyst".split())
# Nouns no body's name ends in, or too many.
NO_BODIES = frozenset(
    "minister president governor general colonel captain spokesman spokeswoman spokesperson mayor man woman".split()
)
# Heads of an organisation's description: "the rebel group X", "X, an agency".
GROUP_HEADS = (
    r"group|militia|faction|movement|organi[sz]ation|outfit|front|rebels?|militants?|insurgents?|guerrillas?|gang"
    r"|cartel|legion|jihadists?|separatists?"
)
ORGANISATION_HEADS = (
    rf"{GROUP_HEADS}|party|alliance|coalition|network|agency|ministry|council|union|company"
)
GROUP_ROLES = "ministry army police group agency government service two".split()

# --- what turns a quotation into a denial -----------------------------------------------------
DENIALS = (
    r"\b(?:(?:is|are|was|were) (?:not (?:correct|true|accurate)|untrue|false|baseless|incorrect|wrong|a lie"
    r"|fabricated|fake)|fake news|no truth|baseless|categorically (?:deny|reject)|we (?:deny|reject)"
    r"|there (?:was|were|has been|have been) no \w*(?: ?\w+)? ?(?:attacks?|strikes?|incidents?|operations?|incursions?|raids?|crossings?|shelling)"
    r"|no such (?:attack|strike|incident|operation|incursion|raid)|nothing of the (?:kind|sort)"
    r"|did not (?:happen|take place|occur)|never (?:happened|took place|occurred))\b"
)
# Verbs and auxiliaries that show where a subject ends.
FINITE = (
    "was were is are has have had will would could can may might did does do came went took killed "
    "heard knew flew drove rode swept blew caught spoke threw dug hid built drew sank stole withdrew "
    "slept spent sought paid meant burnt grew felt thought "
    "said says fell hit struck began fled shot sent left rose lay lies lie stood met held gave got made "
    "saw ran fought lost found brought led told drew broke set put fired became"
).split()
# Words in -ed that describe a noun rather than tell what it did.
DESCRIBING = (
    "armed united unidentified unnamed backed based exiled retired elected appointed wounded injured "
    "displaced masked disputed banned outlawed so-called alleged designated suspected combined "
    "uniformed occupied trained linked aligned led accused detained kidnapped divided contested allied "
    "advanced mixed related listed red hundred sacred limited named called bed shed speed seed feed need "
    "mohammed muhammad ahmed mohamed hamed saeed saied rashed majed khaled waleed fahed "
    "informed concerned affiliated sanctioned mandated deposed interested unprecedented"
).split()

# --- before a verb of saying -------------------------------------------------------------------
NOT_CONFIRMED = r"\b(?:not|never|n[’']t|neither|declined to|refused to|could not|unable to|yet to)\b[^,.;]{0,24}$"
WHEN_SAID = (
    r"(?:late |early |this )?(?:on |this )?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|evening|night))?"
    r"|in (?:a|an|its|his|her|their) (?:statement|message|report|post|interview|tweet|letter)"
    r"(?: (?:on|to|via) \w+)?|on (?:facebook|x|twitter|telegram|instagram|weibo|television|tv|state (?:tv|radio|television))"
    r"|by (?:telephone|phone|text(?: message)?|e-?mail|radio)|here|there|yesterday|today|this (?:week|morning|month)|last week"
)
