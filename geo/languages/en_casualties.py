# ruff: noqa: E501 - one wording a line
"""English words that count the dead and the hurt."""

from __future__ import annotations

_ONES = "one|two|three|four|five|six|seven|eight|nine"
_TEENS = "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
_TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
MONTHS = r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b"

# --- numbers -------------------------------------------------------------------------------------
NUMBER = rf"(?:\d{{1,3}}(?:,\d{{3}})+|\d{{1,5}}(?![\d.,:]*\d)|(?:an?|{_ONES}) (?:hundred|thousand)(?: and (?:{_TENS})(?:[- ](?:{_ONES}))?| and (?:{_TEENS}|{_ONES}))?|(?:{_TENS})(?:[- ](?:{_ONES}))?(?:-odd)?|{_TEENS}|half a dozen|(?:two|three|four|five|several) dozen|a dozen|a score|a couple|{_ONES}|dozens|scores|hundreds|several|an?)"
# What stands before a number, in the words of `AT_LEAST` and its like.
HEDGE = r"(?:(?:(?:a total of|in all|another|a further)\s+)?(?P<hedge>at least|at the very least|a minimum of|at most|up to|more than|well over|upwards of|in excess of|over|above|past|nearly|almost|close to|around|about|some|roughly|as many as|no fewer than|not fewer than|no less than|not less than|no more than|fewer than|less than|an estimated|approximately|only|just|all)\s+)?(?:(?:another|a further|a total of)\s+)?"
AT_LEAST = (
    "at least", "at the very least", "a minimum of", "more than", "well over", "upwards of", "in excess of",
    "over", "above", "past", "no fewer than", "not fewer than", "no less than", "not less than",
)  # fmt: skip
AT_MOST = ("up to", "at most", "as many as", "no more than", "fewer than", "less than")
VAGUE = {"several": 3, "dozens": 24, "several dozen": 36, "scores": 40, "hundreds": 200}
NUMBER_WORDS = {
    word: number
    for number, word in enumerate(f"zero|{_ONES}|{_TEENS}".split("|"))
} | {word: 10 * number for number, word in enumerate(_TENS.split("|"), start=2)} | {
    "a dozen": 12,
    "half a dozen": 6,
    "two dozen": 24,
    "three dozen": 36,
    "four dozen": 48,
    "five dozen": 60,
    "a score": 20,
    "a couple": 2,
    "a": 1,
    "an": 1,
}  # fmt: skip
# Between the ends of a range: "six to eight", "between six and eight", "three and possibly five".
TO = r"to|-|–|or|and (?:possibly|perhaps|maybe)|perhaps|possibly"
BETWEEN = r"between\s+"
# A number that is a day, a year, a caliber, or counts something else than people.
NOT_A_COUNT = rf"(?:{MONTHS}|per ?cent\b|%|km\b|kilomet|miles?\b|met(?:er|re)s?\b|m\b|kg\b|[ap]\.?m\b|o[’']clock|times\b|dollars|euros|(?:of (?:the (?:dead|wounded|injured|victims)|whom)\b)|of them (?!(?:was|were|had|have|has|is|are|died|later|also|in|on|at|seriously|critically|badly|gravely|severely|slightly|fatally|killed|wounded|injured|dead|hurt|lost|fell|perished|drowned|survived|escaped|did|could|would|may|\w+ed)\b)|sides?\b|nations\b|countries\b|governments\b)"
YEAR_BEFORE = r"\b(?:in|since|of|by|until|from|during|before|after)\s+\Z"
YEAR = r"(?:19|20)\d\d"

# --- people --------------------------------------------------------------------------------------
NOT_PEOPLE = r"[“\"‘]?(?:numbers?|(?:cattle|cows?|mules?|donkeys?|oxen|ox|yaks?|buffalo(?:es)?|calves|calf|lambs?|pigs?|goats?|sheep|animals?|camels?|livestock|horses?)(?! (?:thie|rustler|raider|herder|keeper|trader|dealer|smuggler|owner|farmer|buyer|guard|merchant))|dogs?|km|kilomet\w+|miles?|met(?:er|re)s?|days?|hours?|weeks?|months?|years?|minutes?|per ?cent|percent|birds?|attacks?|strikes?|raids?|clash(?:es)?|shells?|missiles?|rockets?|drones?|mines?|rounds?|shots?|bombs?|houses?|homes?|huts?|vehicles?|trucks?|times?|toll|blow|wounds?|blast|explosion|operation)\b"
# Words at which a count and what was done to those counted are no longer one phrase.
NOT_BETWEEN = rf"(?:left|without|leaving|dozens|scores|several|half|{_ONES}|{_TEENS}|{_TENS}|and|or|but|died|killed|martyred|slain|murdered|shot|missing|arrested|detained|captured|abducted|dead|injured|wounded|hurt|were|was|had|have|has|when|while|after|who|which|that|in|said|an?|the|its|his|her|their|\d+)(?![\w-])"
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
KILLED = r"(?:embraced martyrdom|killed|neutrali[sz]ed|put out of action[^\w\s]?|eliminated|dead|slain|died|(?:fatally )?shot dead|fatally shot|executing|murdering|beheading|massacring|martyring|slaying|lost (?:his|her|their) life|put to death|hanged|lynched|gunned down|lost their lives|lost (?:his|her) life|murdered|beheaded|executed|martyred|killing|kill|kills|massacred|drowned|perished|hacked to death|beaten to death|burn(?:ed|t) to death|bled to death|stabbed to death|shot to death|succumbed|left dead|shot (?:through|in) the head)"
INJURED = r"(?:(?:grazed|scalded|cut|hit|struck)(?= (?:in the \w+ )?(?:by|with) an? (?:[\w-]+ )?(?:splinters?|bullet|machete|knife|blade|shrapnel|stone|pellet|fragment|round|rock|axe|spear|arrow))|(?:being )?cared for|concussed|knocked down|burned(?= (?:by(?= (?:fire|flames?|acid|phosphorus|the |an? ))|in)\b)|injured|wounded|hurt|stabbed|maimed|injuring|wounding|hurting|maiming|injures|wounds|beaten|shot and (?:wounded|injured)|treated in \w+|being treated|hospitali[sz]ed|(?:taken|flown|rushed|brought|admitted|evacuated) to (?:the |a )?(?:\w+ ){0,2}?(?:hospital|clinic))"
# Ways to count the dead, with {who} for the number; each with words of which its clause has one.
DEATHS = (
    ("death", r"\bdeaths?\s+of\s+{who}"),
    (
        "killing murder beheading execution massacre",
        r"\b(?:killing|murder|beheading|execution|massacre)s?\s+of\s+{who}(?!\s+(?:years?|months?|days?))",
    ),
    ("lives life", r"\b(?:lives of|life of)\s+{who}"),
    ("number", r"\bnumber of (?:[\w-]+ ){{1,3}}?(?:it|they|he) (?:had )?killed\s+at\s+{who}"),
    ("lives", r"\bloss of\s+{who}\s+(?:\w+\s+)?lives\b"),
    (
        "number toll tally total",
        r"\b(?:bringing|brought|brings|taking|raising) (?:the )?(?:\w+ )?(?:number|toll|tally|total) (?:of (?:the )?(?:dead|deaths|killed|victims|people killed) )?(?:\w+ ){{0,4}}?to\s+{who}",
    ),
    (
        "number",
        r"\b(?:bringing|brought|brings|taking|raising) to\s+{who}(?= the (?:number|total|toll) (?:of )?(?:the )?(?:\w+ )?(?:dead|killed|deaths|victims))",
    ),
    (
        "toll",
        r"\b(?:death )?toll\b[^.;]{{0,180}}?\b(?:rose|risen|climbed|grew|jumped|mounted|stands|stood|reached|passed|up)\s+(?:to |at |beyond )?(?!an?\s){who}",
    ),
    (
        "toll",
        r"\b(?:death )?toll\D{{0,40}}?(?:\bfrom\s+\w+\s+)?\b(?:at|to|of|is|was|reached|stands at|climbed to)\s+(?!an?\s){who}",
    ),
    (
        "count figure tally number",
        r"\bput(?:s|ting)? (?:the |its |their |his )?(?:body )?(?:count|figure|tally|number|total)(?: of (?:the )?(?:dead|killed|deaths|victims))? (?:\w+ )?at\s+{who}(?!\s+(?:wounded|injured|hurt|arrested|missing))",
    ),
    (
        "life lives",
        r"\b(?:cost|claimed|took|taken|claiming|costing)\s+(?:[\w’'-]+\s+){{0,4}}?{who}\s+(?:\w+\s+)?lives\b",
    ),
    (
        "killed murder executed behead shot",
        r"\b{who}\s[^.;]{{2,90}}?\b(?:was|were)\s(?:fired (?:on|upon|at)|shot at|attacked|ambushed|abducted|kidnapped|seized|captured|stoned|chased|robbed)\b[^.;,]{{0,80}}?\band (?:\w+ )?(?:killed|murdered|shot dead|executed|beheaded)\b",
    ),
    (
        "lives",
        r"\b{who}\s+(?:\w+\s+)?lives\s+(?:were|was|had been|have been)\s+(?:lost|taken|claimed)\b",
    ),
    (
        "number",
        r"\bnumber (?:of (?:the |its |their )?(?:\w+ )?(?:dead|killed|deaths|people killed|victims|those killed|losses)|killed)\D{{0,60}}?(?:\bfrom\s+\w+\s+)?\b(?:at|to|is|was|reached)\s+{who}",
    ),
    (
        "losses dead deaths fatalities",
        r"\b(?:its |their |\w+ )?(?:losses|the dead|deaths|fatalities)\D{{0,12}}?\b(?:at|as)\s+{who}",
    ),
    (
        "lost",
        r"\b(?:army|police|side|force|unit|rebels?|command|it|they|group|brigade)\s+(?:had |has |have )?(?:also )?lost\s+{who}(?=\s+(?:(?:more )?(?:men|soldiers|fighters|officers|troops|people|members|guards|rangers|marines|policemen)|of its|in\b|and\b)|[.,;])",
    ),
    ("bodies remains", r"\b(?:bodies|remains) of\s+{who}"),
    (
        "death fatal",
        r"\b(?:death toll of|with|resulted in|caused|causing|reported|recorded|claimed)\s+{who}\s+(?:deaths?|fatalit(?:y|ies)|dead)\b",
    ),
    (
        "loss lost",
        r"\b(?:loss of|lost)\s+{who}\s+of\s+(?:its|their|his|our)\s+(?:own\s+)?(?:[\w-]+\s+)?(?:men|soldiers|troops|fighters|officers|members|own|personnel)\b",
    ),
    (
        "loss",
        r"\b(?:with|for|at|against|suffered) (?:the )?loss of\s+{who}(?=\s+(?:\w+\s+)?(?:men|soldiers|fighters|officers|troops|people|members|guards|rangers)\b|[.,;])",
    ),
    (
        "fell fallen",
        r"(?<!shells )(?<!rockets )\b{who}(?:\s+(?!shells|rockets|bombs|missiles|mortars|rounds|posts|bases|towns|villages)[a-z-]+){{0,4}}?(?:,? and\s+(?:\w+)\s+[a-z-]+)?\s+(?:(?:had|have|has)\s+)?(?:fell|fallen)(?=\s*[.,;]|\s+(?:and|in (?:the )?(?:battle|combat|action|fight\w*|clash\w*|attack|ambush)|to|under)\b|$)",
    ),
    (
        "dead",
        r"\b{who}(?:\s+[a-z-]+){{0,3}}?(?:\s+of\s+(?:[\w-]+\s+){{1,4}}?)?\s+(?:(?:seized|kidnapped|abducted|taken|captured|arrested|held|missing|wounded|shot|attacked)\s+[^,.;]{{2,60}}?\s+)?(?:are|is|were|was)\s+(?:now\s+)?dead\b",
    ),
    (
        "hack stab beat burn ston",
        r"\b(?:hacked|beat|stabbed|stoned|clubbed|burned|burnt|tortured)\s+{who}(?:\s+[\w-]+){{0,4}}?\s+to\s+death\b",
    ),
    ("shot", r"\bshot\s+{who}(?:\s+[\w-]+){{0,4}}?\s+dead\b"),
    (
        "against",
        r"\bagainst\s+{who}\s+(?:of the|for the|on the|enemy|assailants|attackers|rebels|militants)\b",
    ),
    (
        "bodies corpses dead",
        r"\b(?:found|collected|counted|recovered|retrieved|buried|handed over|pulled|received)\s+{who}(?:\s+[a-z]+)?\s+(?:bodies|corpses|dead)\b",
    ),
    ("buried counted", r"\b(?:buried|counted)\s+{who}(?=\s*[.,;”\"]|\s*$)"),
    ("bodies corpses coffins", r"\b{who}(?:\s+\w+){{0,2}}\s+(?:bodies|corpses|coffins)\b"),
    ("deaths fatalities", r"\b{who}\s+(?:deaths|fatalities)\b"),
)
# Ways to count the hurt.
WOUNDS = (
    (
        "hospital clinic infirmary",
        r"\b{who}(?:\s+(?!and\b|or\b)[\w-]+){{0,3}}?\s+(?:(?:is|are|was|were|remains?|remained|lies?|lay)\s+(?:still\s+)?in|ended up in|recover(?:s|ed)? in|(?:is|are|was|were) (?:being cared for|recovering|recuperating) (?:in|at))\s+(?:an?\s+|the\s+)?(?:[\w’'-]+\s+){{0,3}}?(?:hospital|clinic|infirmary|intensive care)\b",
    ),
    (
        "wound burn injur",
        r"\b{who}(?:\s+[a-z-]+){{0,2}}?\s+(?:reached|arrived|came|turned up|were brought|was brought|were taken|was taken|were admitted|was admitted)\b[^.;,]{{0,60}}?\s+with\s+(?:an?\s+)?(?:[\w-]+\s+){{0,2}}?(?:wounds?|injur\w+|burns)\b",
    ),
    ("treat", r"\b(?:treated|treating)\s+{who}(?=\s+(?:\w+\s+)?for\b)"),
    (
        "treat receiv admit",
        r"\b(?:treated|treating|received|admitted|took in)\s+{who}(?=\s+(?:\w+\s+)?(?:wounded|injured|casualties)\b|\s+[a-z]+\s+(?:with|for)\s+(?:[\w-]+\s+){{0,2}}?(?:wounds?|injur\w+|burns)\b)",
    ),
    (
        "struck beat hit slash cut burn hack",
        r"\b{who}(?:\s+[a-z-]+){{0,3}}?\s+(?:was|were|had been)\s+(?:struck|hit|beaten|slashed|cut|burned|burnt|hacked|clubbed|knifed)\s+(?:(?:on|over|across|about|in) (?:the|his|her|their) [a-z]+ )?with\s+(?:an?|the|his|their|iron|rifle|sticks|stones|machetes|knives|batons|clubs)\b",
    ),
    (
        "graz bruis burn cut scald concuss nicked",
        r"\b{who}(?:\s+[a-z-]+){{0,3}}?(?:\s+who\s+(?:was|were)\s+[^,.;]{{2,40}}?)?,?\s+(?:who\s+)?(?:was|were|had been)\s+(?:\w+ly\s+)?(?:grazed|bruised|burned|burnt|cut|scalded|nicked|slashed)\s+(?:on|in|about|across|around|by(?=\s(?:fire|flames?|acid|an?|the|phosphorus|splinters?|fragments?|debris|shrapnel|barbed|razor)\b))\s",
    ),
    (
        "burned burnt wounded hurt injured maimed",
        r"\b(?:left|leaving)\s+{who}(?:\s+[a-z-]+){{0,3}}?\s+(?:(?:badly|seriously|severely|slightly|gravely|critically)\s+)?(?:burned|burnt|maimed|blinded|disfigured)\b",
    ),
    (
        "suffer sustain receiv nurse have had escaped got",
        r"\b{who}(?:\s+[a-z]+){{0,4}}?(?:,[^,;]{{2,60}},)?\s+(?:suffered|sustained|received|nursed|have|had|escaped with|got away with)\s+(?:an?\s+|minor\s+|light\s+|slight\s+|serious\s+|severe\s+|grave\s+)*(?:[\w-]+\s+){{0,2}}?(?:wounds?|injur\w+|burns|cuts|bruises|fractures?|broken\s+(?:ribs?|arms?|legs?|bones?|nose|jaw|hand|wrists?)|concussion)\b",
    ),
    (
        "cost",
        r"\bcost(?:ing)?\s+(?P<n>an?|one)(?:\s+[a-z]+){{1,3}}?\s+(?:his|her|an?|one|both)\s+(?:\w+\s+)?(?:foot|feet|legs?|arms?|hands?|eyes?|limbs?)\b",
    ),
    (
        "with",
        r"\b{who}(?:\s+[a-z]+){{1,2}}?\s+with\s+(?:an?\s+)?(?:[\w-]+\s+){{0,2}}?(?:wounds?|injur\w+|burns|cuts|bruises|fractures|broken \w+)\b",
    ),
    (
        "lost",
        r"\b{who}(?:\s+[\w-]+){{0,3}}?\s+lost\s+(?:his|her|an?|one|both|part of)\s+(?:\w+\s+){{0,2}}?(?:foot|feet|leg|arm|hand|eye|limb)s?\b",
    ),
    (
        "found",
        r"\b{who}(?:\s+[a-z]+){{0,2}}?\s+(?:was|were|had been|has been)\s+found\b[^.,;]{{0,50}}?\bwith\s+(?:an?\s+)?(?:[\w-]+\s+){{0,2}}?(?:wounds?|injur\w+|burns)\b",
    ),
    ("injur", r"\binjur(?:y|ies) (?:to|of)\s+{who}"),
    (
        "wounded injured hurt",
        r"\bnumber of [^.;]{{2,60}}?\band of (?:the )?(?:wounded|injured|hurt) (?:\w+ )?(?:at|to)\s+{who}",
    ),
    ("injur", r"\b{who}\s+injuries\b"),
    ("wounded injured", r"\bthe (?:wounded|injured) at\s+{who}"),
    (
        "left",
        r"\bleft\s+{who}(?:\s+[\w-]+){{0,3}}?\s+with\s+(?:an?\s+)?(?:[\w-]+\s+){{0,2}}?(?:wounds?|injur\w+|burns|cuts|bruises|shattered \w+|broken \w+|fractures?)\b",
    ),
    (
        "condition",
        r"\b{who}(?:\s+[\w-]+){{0,3}}?\s+(?:is|are|was|were|remains?|remained)\s+in\s+(?:an?\s+)?(?:\w+\s+)?condition\b",
    ),
    (
        "injured wounded",
        r"\bnumber (?:of (?:the |its )?(?:\w+ )?(?:injured|wounded|people (?:injured|wounded|hurt)))\b\D{{0,60}}?\b(?:at|to|is|was|reached)\s+{who}",
    ),
    (
        "treat",
        r"\b{who}(?:\s+[\w-]+){{0,3}}?\s+(?:were|was|are|is|had been|have been)\s+(?:being\s+)?treated\s+for\b",
    ),
    (
        "nurs",
        r"\b{who}(?:\s+[\w-]+){{0,3}}?\s+(?:were|was|are|is)\s+nursing\s+(?:[\w-]+\s+){{0,2}}?(?:wounds?|injur\w+|burns|cuts)\b",
    ),
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
ORDINAL_BODY = rf"\ban?\s+(?P<nth>{'|'.join(ORDINALS)})\s+(?:body|victim|corpse)\b"
SINGLE_DEATH = r"\b(?:a|one) (?:single )?death\b"
NO_DEAD = r"\b(?:no one|nobody|no[- ]one|none|no (?:\w+ )?(?:soldiers?|people|person|civilians?|officers?|men))\s+(?:\w+\s+){0,3}?(?:killed|died|dead)\b|\blost (?:nobody|no one|no men|no soldiers)\b|\bno (?:deaths|fatalities|losses|one dead)\b|\b(?:deny|denied|denying) (?:any |having )?(?:losses|lost)\b"
# "Around nine on Sunday": a time of day.
CLOCK_BEFORE = r"\A\W*(?:around|about|at|just (?:before|after)|shortly (?:before|after)|soon after|before|after)\s+\Z"
CLOCK_AFTER = r"\s+(?:on|in the|that|last|yesterday)\b"
NO_HURT = r"\b(?:no one|nobody|no[- ]one|none|no (?:\w+ )?(?:soldiers?|people|person|civilians?|officers?|men))\s+(?:\w+\s+){0,3}?(?:hurt|injured|wounded|harmed|hit)\b|\bno injuries\b"
AFTER_COUNT = r"in\b|and\b|on\b|at\b|near\b|by\b|when\b|of (?:its|their|his|our)\b"
OBJECT_STARTS = r"him|them|it|us|me|the|an?|one|two|three|four|five|six|seven|eight|nine|ten|\d+|its|his|her|their|several|at least|more than"
# "..., and the mayor made it five": another's count of the same.
RECOUNTED = r"\b(?:ma(?:de|kes) it|puts? it at|(?:puts?|put) (?:the )?(?:toll|figure|count|tally|number) at)\s+(?P<n>{number})\b(?!\s+(?:wounded|injured|hurt|times|clear))"
# An earlier count that the article itself replaces.
SUPERSEDED = r"\b(?:first (?:been )?(?:put|reported|said)|initially|earlier (?:count|toll|report)|previous (?:count|toll)|an earlier)\b"
# Whom a list names and counts, one by one, and where it stands in its clause.
ITEM_JOINTS = r",?\s+(?:and|along with|as well as|plus)\s+|,\s+"
LIST_TO_LAST = r"(?P<list>[^;:]+?,?\s+(?:and|along with|as well as|plus)\s+[^,;:]+?(?:,?\s+and\s+[^,;:]+?)?)(?:,|\Z)"
NAMED_ITEM = r"(?:(?:[A-Z]\.|[A-ZÀ-Þ][\w’-]+|al-[\w’-]+)\s+)+(?:al-)?[A-ZÀ-Þ][\w’-]+(?:\s+\(\d+\))?"
TITLED_NAME = r"(?:(?:Gen|Lt|Col|Maj|Brig|Capt|Sgt|Dr|Mr|Mrs|Ms|Rev)\.?|Sergeant|Corporal|Captain|Major|Colonel|Private|Lieutenant|Inspector|Constable|Chief)\s+[A-ZÀ-Þ]"
OWNED_BY = r"(?:his|her|its|their|the|another|a further|\w+[’']s)\s+"
ONE_PERSON = r"(?:his|her|its|their|the|another|one)\s+(?!(?:others?|rest|group|body|bodies|family|crew|team|unit|patrol|police|army|people|men|women|children|two|three|four)\b)(?:[\w’'-]+\s+){0,4}?[a-z-]+(?<!s)\Z"
LISTED_SUBJECT = r"(?:\A|[.;:(–—]\s*|\s[-–—]\s|\b(?:that|when|after|where|while|which|said|as|but)\s+)(?P<np>(?!at least|about|some|around|up to)[^.;:()]{5,120}?,?\s(?:and|along with|as well as)\s[^.;:(),]{2,60}?),?\s+\Z"
LIST_STOPS = r"[.;:]|\s(?:in|on|at|near|when|while|before|after|during|with|by|from|that|was|were|as|who|whose|which|including|among|early|late|last|inside|outside|just|about|\w+day)\b|,?\s+and\s+(?:wound|injur|leav|left|hurt|maim|burn|tak|took|abduct|kidnap|set|stole|steal|fled|destroy|damag|seiz|captur|loot|escap|drove|torch)\w*|,\s+(?:wound|injur|leav|hurt|maim|burn|according|said|officials|police)\w*"
LIST_KILLED = r"\b(?:killed|killing|murdered|murdering|shot dead|gunned down|executed|executing)\s+(?=[A-Z]|(?:an?|his|her|its|their|the|one|two|three|four|five|six|seven|eight|nine|ten)\s)"
LIST_HURT = r"\b(?:wounded|wounding|injured|injuring|hurt|hurting|maimed|maiming)\s+(?=[A-Z]|(?:an?|his|her|its|their|the|one|two|three|four|five|six|seven|eight|nine|ten)\s)"
LIST_DIED = r"\b(?:(?:was|were|had been|have been|has been|being)\s+(?:\w+ly\s+)?(?:killed|murdered|shot dead|gunned down|executed|beheaded)|(?:(?:had|have|has)\s+)?(?:died|fell|fallen|perished|drowned|lost their lives))\b"
LIST_GOT_HURT = r"\b(?:was|were|had been|have been|has been)\s+(?:\w+ly\s+)?(?:wounded|injured|hurt|burned(?! by\b)|maimed)\b"
NOT_LISTED = r"\b(?:was|were|had|has|have|is|are|lost|died|fell|shot|hit|(?!armed\b|unarmed\b|retired\b|aged\b)[a-z]{3,}ed)\b"
# "four men, and 11 were wounded": the next number counts others.
OF_OTHERS = r"\s+(?:(?!and\b)\w+\s+){0,2}?(?:injuries|wounded|injured|hurt|wounding|injuring|arrested|detained|captured|missing)\b"
# One person told without a number who is hurt.
PERSON_HURT = r"\b(?:[Hh]is|[Hh]er|[Ii]ts|[Tt]he|[Aa]n?|[Oo]ne) (?:[\w-]+ )?(?!(?:car|house|vehicle|boat|truck|bus|school|post|van|lorry|building|window|wall|pick-?up|helicopter|plane|aircraft|drone|ship|vessel|tent|home|mosque|church|station|camp|town|village|city|area|base|convoy|patrol|crowd|group|family|hut|market|clinic|hospital|bridge|tank|tractor|canoe|launch|position|outpost|checkpoint|camel|cow|dog)\b)[a-z-]+(?<!s),? (?:who )?(?:was|had been) (?:also )?(?:hit|struck|grazed|shot) (?:in the (?!head)|by an? (?:stray )?(?:bullet|round|splinter|fragment|shot|pellet|stone))|\b(?:[Hh]is|[Hh]er|[Ii]ts|[Tt]he) [a-z-]+(?<!s)(?:, an? [^,.;]{2,40},)? lost (?:an?|his|her|one|both) (?:\w+ )?(?:eye|leg|arm|foot|hand)s?\b|\band (?:wounded|injured|hurt) (?:the|his|her|its) (?:[\w’-]+ )?(?!(?:rest|others)\b)[a-z-]+(?<!s)\b|\b(?:[Hh]is|[Hh]er|[Tt]heir) (?!(?:group|family|crew|unit|patrol|home|house|car|vehicle|boat)\b)[a-z-]+(?<!s) (?:was|had been) (?:\w+ly )?(?:wounded|injured|hurt)\b|\b[Tt]he (?!(?:group|family|crew|unit|patrol|other|home|house|car|vehicle|boat|police|army)\b)(?:[\w-]+ )?[a-z-]+(?<!s) (?:was|had been) (?:\w+ly )?(?:wounded|injured)\b|\bcost(?:ing)? (?:him|her) (?:his|her|both|an?|one) (?:\w+ )?(?:foot|feet|legs?|arms?|hands?|eyes?|sight)\b|\b(?:[Aa]nother|(?i:an?|the) (?:second|third|fourth|fifth)) (?:(?:[\w-]+ ){0,2}?[a-z-]+(?<!s),? )?(?:(?:was|had been) )?(?:\w+ly )?(?:wounded|injured|hurt|stabbed|beaten|shot in)\b|\b[Tt]he [a-z-]+(?<!s),? (?:whom )?(?:he|she|they|it|police|guards|soldiers|troops) (?:had )?(?:wounded|injured|shot in)\b|\b(?:an?|the|[Hh]is|[Hh]er) [a-z]+(?<!s)[’\']s (?:hand|arm|leg|nose|jaw|wrist|foot) was broken\b|\b(?:[Oo]ne|[Aa]n? (?:[\w-]+ )?\w+) (?:had been|was) (?:grazed|scalded)\b|\b(?:wounding|injuring|maiming)\s+(?:the|his|her|its)\s+(?:[\w’-]+\s+){0,2}?(?!(?:rest|others)\b)[a-z-]+(?<!s)\b(?=\s*(?:[.,;]|$|in\b|and\b|on\b|at\b))|\band (?:his|her|its|their|the|an?) (?!(?:group|family|crew|unit|patrol|other)\b)(?:[\w-]+ )?[a-z-]+(?<!s) (?:\w+ly )?(?:wounded|injured|hurt)\b|\b(?:wounding|injuring|hurting|maiming|breaking) (?:his|her) (?:\w+ )?(?:hand|arm|leg|foot|face|head|eye|shoulder|back|knee|thigh|hip|neck|jaw|nose)s?\b|\b(?:an?|the|his|her|one) (?:[\w-]+ )?[a-z-]+(?<!s),? who (?:was|had been) (?:\w+ly )?(?:bruised|grazed|cut|burned|scalded|concussed|slightly hurt|hurt|injured|wounded)\b|\b(?:[Aa]|[Tt]he) (?:third|fourth|fifth|second) (?:[\w-]+ )?[a-z-]+(?<!s) (?:was|had been) (?:struck|hit|beaten|slashed|stabbed|cut|knifed)\b|\b[Oo]ne (?:was|had been) (?:hit|shot|struck) in (?:the|his|her)\b"
# One person, named or told by office, who is told to be dead.
PERSON_KILLED = (
    r"\b[Aa]nother (?:[\w-]+ ){0,2}?[a-z-]+(?<!s) (?:was |had been )?(?:killed|shot dead|murdered|gunned down|died|drowned)\b|\b[A-Z][\w’-]+ [A-Z][\w’-]+(?:,[^,.;]{1,40},)? (?:was |had been )?(?:\w+ly )?(?:shot dead|murdered|gunned down|beheaded|died|drowned|(?<=was )killed)\b"
    r"|\b(?:[Tt]he|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir) (?!(?:group|family|crew|police|unit|patrol|rest|toll|number|team|band|party|most|army|same|other|two|three|four|five|six|attackers?|fighting|shooting|attack|cattle)\b)[a-z-]+(?<!s) (?:(?:was|had been) (?:\w+ly )?(?:killed|shot dead|murdered|gunned down|beheaded|found dead|left dead|shot (?:through|in) the head|stabbed to death|burn(?:ed|t) to death)|(?:later |also )?(?:died|succumbed|bled to death))\b"
    r"|\b(?:killed|shot dead|murdered|gunned down|killing)\s+(?:an?|the|his|her|its)\s+(?:[\w’-]+\s+){0,3}?(?!(?:deal|time|bill|plan)\b)"
    r"(?:\w+(?:man|er|or|ist|ian|ee|ant|herd)|boy|girl|head|leader|deputy|mother|father|son|daughter|wife|husband|brother|sister|baby|infant|captain|sergeant|corporal|colonel|sentry|constable|guard|priest|pilot|soldier|cleric|judge|chief|nurse|child|youth|\w+,)(?!\w)"
    r"|\bthe body of an?\b|\b[Aa] body (?:was|had been)\b"
    r"|\b(?:[Tt]he|[Hh]is|[Hh]er|[Aa]n?) (?!(?:group|family|crew|police|unit|patrol|team|band|party|army)\b)(?:[\w-]+ )?[a-z-]+(?<!s), (?:an?|aged|\d)[^,.;]{1,40}, (?:was (?:killed|shot dead|murdered|gunned down)|(?:later )?(?:died|succumbed))\b"
    r"|\b(?:killing|murdering) [A-ZÀ-Þ][\w’-]+(?: [A-ZÀ-Þ][\w’-]+){1,3}(?=\s*(?:\(\d|,|[.;]|$|and (?:wound|injur|hurt|leav)))"
    r"|\b[Aa]n? (?!(?:group|family|crew|unit|patrol|team|band|party|shell|rocket|missile|drone)\b)(?:[\w-]+ )?[a-z-]+(?<!s) (?:stepped on|trod on|drove over|was hit|was struck|was shot|was stabbed|was beaten|was attacked)\b[^.;]{3,90}?\band (?:later |then )?(?:died|succumbed|bled to death)\b"
    r"|\b(?:[A-ZÀ-Þ][\w’-]+|[Hh]e|[Ss]he) (?:later )?(?:died|succumbed) (?:on the spot|instantly|at the scene|on the way|in hospital|at once|of (?:his|her) (?:wounds|injuries)|from (?:his|her) (?:wounds|injuries)|there)\b"
)
DONE_TO = r"\b(?:kill\w*|dead|died|shot|wound\w*|injur\w*|hurt|bod(?:y|ies)|lost|hospital\w*|burn\w*|murder\w*|perish\w*|drown\w*|fell)\b"
DONE_STEMS = "neutrali action eliminat kill dead died slain shot gunned lost murder behead execut martyr massac drown perish death bled succumb left".split()
HURT_STEMS = "injur wound hurt stab maim beaten hospital treated graz scald cut cared concuss knocked burn hit struck".split()
KILLED_STEMS = "neutrali action eliminat hack stab beat burn ston kill dead died slain toll bod death murder execut behead massac drown shot gunned lost martyr fatal lives life perish losses buried corpse counted put coffin bled succumb left fell fallen loss casualt remains victim".split()
INJURED_STEMS = "break condition nurs injur wound hurt stab maim beaten hospital treated lost hit shot harm burn bruise cuts fractur broken graz scald cut cared concuss knocked struck cost clinic treat casualt reach received".split()
A_NUMBER = r"an?\s+[“\"‘]?(?:\w+\s+)?(?:number|couple|handful|group|series|total|(?:hill|hilltop|village|town|camp|post|outpost|base|bridge|market|school|column|convoy|boat|truck|bus|house|checkpoint|position|building|church|mosque|river|road|field|forest|border|raid|attack|clash|ambush)(?![\s-]+(?:guard|elder|chief|leader|driver|owner|teacher|worker|trader|pilot|commander|resident|policeman|soldier|official)))\b"
# Who the people counted are; earlier kinds win where a phrase has words of several.
KINDS = (
    (
        "attackers",
        r"\benemy\b[\w ]*|\b(?:attackers?|assailants?|aggressors?|gunm[ae]n|militants?|insurgents?|rebels?|jihadi(?:st)?s?|terrorists?|extremists?|bandits?|raiders?|guerrillas?|smugglers?|traffickers?|kidnappers?|captors?|infiltrators?|intruders?|robbers?|rustlers?|thie(?:f|ves)|poachers?|suspects?|militiam[ae]n|dissidents?|hitm[ae]n|bombers?|cadres?|fighters?|operatives?|criminals?|outlaws?|dacoits?|gangsters?|gang members?)\b",
    ),
    (
        "forces",
        r"\b(?:soldiers?|troops|troopers?|servicem[ae]n|servicew?om[ae]n|service members?|officers?|policem[ae]n|policew?om[ae]n|police|guards?|guardsm[ae]n|jawans?|conscripts?|recruits?|sailors?|marines?|airmen|pilots?|gendarmes?|carabineros?|rangers?|reservists?|peacekeepers?|sergeants?|corporals?|privates?|lieutenants?|captains?|majors?|colonels?|generals?|commandos?|paratroopers?|military personnel|security personnel|personnel|members of the (?:security|armed|defence|defense|police|border)[\w ]*|(?:its|their|his|our) (?:own )?(?:men|forces|members)|(?:of )?its own|constables?|askaris?|sentr(?:y|ies)|lawmen|agents?)\b",
    ),
    (
        "civilians",
        r"\b(?:civilians?|villagers?|farmers?|herders?|herdsm[ae]n|shepherds?|women|woman|girls?|boys?|child(?:ren)?|babies|baby|infants?|toddlers?|pupils?|students?|teachers?|nurses?|doctors?|traders?|merchants?|fisherm[ae]n|fishers?|workers?|labourers?|laborers?|miners?|drivers?|passengers?|residents?|inhabitants?|locals|migrants?|refugees?|pilgrims?|worshippers?|monks?|priests?|imams?|chiefs?|elders?|journalists?|reporters?|porters?|families|mothers?|fathers?|sons?|daughters?|brothers?|sisters?|wi(?:fe|ves)|husbands?|grand\w+|couple|medics?|tourists?|engineers?|geologists?|bystanders?|shoppers?|customers?|guests?|councillors?|mayors?|loggers?|hunters?|honey \w+|schoolchildren|teenagers?|tribesmen)\b",
    ),
)
# Besides those counted before.
MORE_BEFORE = r"\b(?:another|a further|an additional)\s+\Z"
MORE_AFTER = r"\s+(?:more|others?|other \w+|second|third|fourth|fifth|sixth)\b"
# A number that stands for all so far.
WHOLE = r"\b(?:rose|risen|climbed|grew|grown|jumped|mounted|increased|revised|updated|now (?:at|stands|put))\b"
# Some of those counted already: "among the dead are two women".
SOME_OF = r"\b(?:among (?:the |its )?(?:\w+ )?(?:dead|victims?|killed|slain|wounded|injured|casualties)|of the (?:dead|victims|killed|wounded|injured)|those killed (?:include|were)\w*|the (?:dead|victims?|casualties|wounded|injured) (?:include|were|are|was)\w*|the (?:dead|victims|wounded|injured)[^.;]{0,20}\binclud\w+|including|of (?:whom|them|which)(?= (?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d+) \w+))\b[^.;,]{0,60}\Z"
# The noun phrase of the people counted, from the number on.
PEOPLE_END = r"(?:\s+(?!(?:were|was|had|have|has|is|are|who|which|that|when|while|after|before|in|on|at|near|from|with|by|and|or|but|killed|dead|died|wounded|injured|hurt|lost|during|as|including|among)\b)[“\"]?[\w’'-]+[”\"]?){0,6}"
# "A man who shielded his sons is among the dead": one of those counted already.
AMONG_THE = (
    r"\bamong (?:the |its )?(?:\w+ )?(?:dead|victims?|killed|slain|wounded|injured|casualties)\b"
)
# Of the side of whoever counts: "36 of its citizens".
OWN_SIDE = r"\bof (?:its|their|our|his)\b|\b(?:its|our) own\b"
