# ruff: noqa: E501 - one wording a line
"""English words of events: what happened, to whom, by whom, and how many were hurt."""

from __future__ import annotations

# Words that tell an event, by its type; earlier types win where wordings overlap.
TRIGGERS: tuple[tuple[str, str], ...] = (
    (
        "drone",
        r"drone (?:strike|attack|raid)s?|(?:(?<=was )|(?<=were )|(?<=been ))(?:hit|struck|attacked|targeted) by (?:an? |the |two |three |several )?(?:[\w-]+ ){0,2}?(?:drones?|uavs?)|(?:killer |armed |suicide |kamikaze )?(?:drones?|uavs?) (?:(?:that|which) )?(?:(?:had|have|has) )?(?:hit|struck|attacked|crashed|exploded|targeted|dropped|fell|damaged|destroyed|killed|wounded|crossed|flew|entered|violated|landed|came down|slammed|(?:was|were|been) (?:shot down|downed|intercepted|launched|destroyed|found))|(?:shot down|shoot(?:ing)? down|downed|downing|intercepted|brought down) (?:\w+ ){0,4}?(?:drones?|uavs?)|drone warfare|(?:crash|fall|wreckage|debris|fragments|remains|remnants|parts) of (?:an?|the|two|three|several|\d+) (?:[\w-]+ ){0,3}?(?:drones?|uavs?)|(?:drones?|uavs?)[’']?s? (?:wreckage|debris|crash)|(?:drones?|uavs?) (?:had |have |has )?(?:been |were |was )?(?:brought down|blamed)",
    ),
    (
        "mine",
        r"(?<=by a )mine(?! owner| worker)|(?:land ?mines?|anti-personnel mines?)(?: (?:blasts?|explosions?))?|mine (?:blasts?|explosions?)|mines?(?= (?:\w+ ){0,2}?(?:killed|wounded|injured|exploded|went off|maimed))|(?:stepped|drove|ran) (?:on(?:to)?|over) an? (?:\w+ )?(?:land)?(?:mine|explosive device|bomb|ied|booby[- ]trap)|booby[- ]traps?(?= (?:killed|wounded|injured|went off|exploded|laid|set)\b)|(?:set|setting) off an? (?:\w+ )?(?:land)?mine|(?:hit|struck|triggered|touched off) an? (?:\w+ ){0,2}?(?:land ?mine|mine|bomb|ied|explosive device)(?! (?:site|shaft|owner|worker|of\b))|(?:land ?|old |buried )?mines? (?:blew up|detonated|(?:had )?exploded|went off)|(?:improvised )?explosive devices?|ieds?|roadside (?:bombs?|charges?|blasts?|explosives?)|(?:land)?mines?(?= (?:(?:had|have|has|was|were) )?(?:been )?(?:laid|planted))",
    ),
    (
        "bombing",
        r"suicide (?:bomb\w*|attacks?|blasts?)|car bomb\w*|truck bomb\w*|bomb (?:attacks?|blasts?|explosions?)|bombings?|bombs? (?:tore|ripped|hit|struck|fell|falling|exploded|went off|landed|killed)|explosions?|blasts?|detonated|blew (?:up|himself|herself)|exploded|grenade attacks?|(?:hand )?grenades? (?:was |were |had been )?(?:thrown|lobbed|hurled|tossed|exploded|went off)|(?:threw|lobbed|hurled|tossed|throwing) (?:\w+ ){0,2}?(?:grenades?|petrol bombs?|explosives)|(?:set|setting) off (?:an? |two |three |several )?(?:\w+ )?(?:bombs?|devices?|explosives?|charges?)|(?:charges?|devices?|parcels?) (?:had |was |were )?(?:went off|gone off|exploded|detonated)|fire-?bombed|(?:dropped|dropping|drop) (?:an?|two|three|four|several|some|\d+) (?:[\w-]+ ){0,2}?(?:explosives?|grenades?|charges?|munitions?)",
    ),
    (
        "airstrike",
        r"(?:missiles and drones|drones and missiles)(?: (?:have|had|also))? (?:hit|struck|destroyed|targeted|killed)|air ?-?strikes?|(?:guided|glide|aerial) bombs?(?= (?:dropped )?on (?-i:[A-Z]))|(?:guided|glide|aerial) bombs? (?:had |have |has )?(?:hit|struck|fell|landed|killed)|air raids?|aerial (?:bombardments?|bombings?|attacks?|strikes?|raids?)|air attacks?|dropped (?:\w+ ){0,2}?bombs?|bombing raids?|bombing runs?|(?:war ?planes?|fighter jets?|(?:fighter )?planes?|jets|aircraft|helicopters?|gunships?) (?:have |had |also )?(?:hit|struck|bombed|attacked|pounded|targeted|strafed|bombarded|rocketed|fired on|destroyed|flattened|levelled|wrecked)|rocketed(?= (?:an?|the|two|three|several|its|their)\b)|bombed|strafed",
    ),
    (
        "shelling",
        r"(?:missile|rocket|mortar|artillery)(?: and \w+)? (?:strikes?|attacks?|fire|barrages?|salvos?|rounds?|shells?|shelling)|mortar bombs?|shelling|shelled|(?:missiles?|rockets?|katyushas?|mortars?|(?:artillery )?shells?)(?: rounds?)? (?:\w+ ){0,2}?(?:(?:from (?:[\w’'-]+ ){1,3}(?:side|territory|soil|positions?) )?(?:(?:had|have) (?:\w+ )?)?(?:fallen|come down)|hit|struck|landed|fell|flew|rained|aimed|slammed|exploded|fired|crashed|came down|destroyed|damaged|killed|wounded|injured|set|launched)|(?:artillery|tanks?|guns) (?:\w+ ){0,2}?(?:hit|struck|pounded|bombarded|targeted|returned fire|fired|opened fire|responded|shelled)|bombard(?:ed|ment|ments|ing)|launch(?:ing)? of (?:[\w-]+ ){0,4}?(?:missiles?|rockets?|projectiles?)|(?:fire|firing|guns) (?:had |has )?(?:hurt|killed|wounded|injured|hit|struck|damaged|destroyed)|barrages?|salvos?|salvoes|(?:artillery|mortar|rocket|gun) duels?|guns? opened up|opened up (?=(?:on|at|against|with)\b)|(?:fired|firing|launched|launching) (?:[\w-]+ ){0,4}?(?:rockets?|missiles?|mortars?|shells?|artillery)|pounded",
    ),
    ("ambush", r"ambush(?:ed|es|ing)?|lay in wait"),
    (
        "abduction",
        r"(?:took|taken|seized|snatched|grabbed|carried off|captured) (?:away )?(?:(?:at least|about|some|\d+|an?|two|three|four|five|six|seven|eight|nine|ten|several|dozens of|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|a dozen|scores of) )(?:\w+ )?(?:travellers|travelers|passengers|herders|shepherds|women|woman|girls?|boys?|child(?:ren)?|people|villagers?|pupils|students|herds?men|farmers?|loggers|fishermen|civilians|hostages?)|(?:officers?|soldiers?|men|man|woman|women|people|guards?|herds?men|villagers?|fishermen|workers?|students|pupils) (?:(?:was|were|had been|have been) (?:seized|snatched|taken)(?! over| control| ill| alive| prisoner| to (?:the |an? )?(?:\w+ )?(?:hospital|clinic|safety|morgue|court))|(?:seized|snatched|taken)(?= (?:away )?by\b))|(?:(?<=was )|(?<=were )|(?<=been ))(?:led|marched|dragged|whisked|frogmarched) away|(?:(?<=was )|(?<=were )|(?<=been ))(?:dragged|marched) (?:off |away )?(?:across|over) the (?:border|frontier|line|river)|(?:led|marched|dragged|whisked) (?:away|off)(?= (?:an?|the|two|three|four|five|six|seven|eight|nine|ten|\d+|him|her|them)\b)|bundled (?:\w+ ){1,4}?into|(?:took|taken|taking|pulled|dragged) (?:[\w-]+ ){1,4}?(?:off|from) (?:an?|the|two|three|their) (?:[\w-]+ ){0,2}?(?:bus|buses|minibus|truck|lorry|car|vehicle|taxi|train|boat|homes?|houses?|village|villages|field|fields|farms?|well|market)|(?:(?<=was )|(?<=were )|(?<=been ))(?:taken|snatched|seized|dragged) (?:off|from) (?:an?|the|his|her|their) (?:[\w-]+ ){0,2}?(?:bus|minibus|truck|lorry|car|vehicle|taxi|boats?|canoe|homes?|houses?|fields?|farms?|well|shop|church|mosque|school)(?! to (?:the |an? )?(?:\w+ )?(?:hospital|clinic|morgue))|took (?:(?!care )\w+ |\d+ )of them(?!\w)|(?:took|taken|taking|held|seized) hostage(?= )|(?:seizure|capture|taking|snatching)(?= of (?:at least )?(?:an?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+|several) (?:[\w-]+ ){0,2}?(?:seamen|sailors|fishermen|workers|people|men|women|civilians|soldiers|officers|nurses|pupils|students|villagers|hostages|farmers|herders|guards|passengers)\b)|(?:(?<=workers )|(?<=team )|(?<=crew )|(?<=sailors )|(?<=seamen )|(?<=fishermen )|(?<=journalists )|(?<=nurses )|(?<=engineers )|(?<=pupils )|(?<=students )|(?<=villagers )|(?<=farmers )|(?<=herders )|(?<=soldiers )|(?<=tourists ))seized(?= (?:at|in|near|off|on|from|by)\b)|(?:took|carried|led) away(?= (?:an?|the|two|three|four|five|six|seven|eight|nine|ten|\d+|his|her|him|them)\b)|hostages?|abduct(?:ed|ions?|ing|s)|kidnap(?:ped|pings?|ping|s)?|(?:took|taken|held|seized) (?:\w+ ){0,3}?hostages?|hostage[- ]taking|vanished|disappear(?:ed|ances?)|(?:went|gone) missing",
    ),
    (
        "raid",
        r"rustl(?:ed|ing)|stole (?:[\w’'-]+ ){0,3}?(?:vehicles?|motorcycles?|trucks?|lorr(?:y|ies)|cars?|boats?|engines?|weapons?|rifles?|radios?)|(?:stole|robbed|hijacked)(?= (?:[\w’'-]+ ){1,5}?at (?:gun|knife)point)|hijacked|held up(?= (?:an?|the|two|three|several|their) (?:[\w-]+ ){0,2}?(?:bus|buses|minibus|truck|lorry|lorries|taxi|convoy|vehicles?|cars?|traders?|travell?ers|passengers)\b)|made (?:off|away) with(?= (?:[\w,-]+ ){0,5}?(?:oxen|horses|donkeys|cattle|cows|goats|sheep|camels|livestock|animals|motorcycles?|vehicles?|weapons|rifles)\b)|broke into(?= (?:the|an?|his|her|their) (?:[\w-]+ ){0,3}?(?:posts?|offices?|stations?|houses?|homes?|depots?|barracks|prison|compound|armoury|store|customs))|(?:stole|(?<=had )stolen|(?<=have )stolen) (?:\w+ ){0,3}?(?:oxen|horses|donkeys|cattle|cows|goats|sheep|camels|livestock|animals)|(?:(?<=was )|(?<=were )|(?<=been ))(?:driven|herded|rustled) (?:off|away)(?! (?:by|with) (?:fire|gunfire|shots))|(?:herded|led) (?:off|away) (?:[\w,]+ ){0,4}?(?:cattle|cows|oxen|goats|sheep|camels|livestock|animals|head)|(?:boarded|towed)(?= (?:away )?(?:an?|the|its|their|two|three|four|five|six|several|\d+) (?:[\w-]+ ){0,3}?(?:boats?|trawlers?|vessels?|launch(?:es)?|canoes?|ships?|dhows?|skiffs?|cutters?|dinghy|dinghies|tugs?)\b)|(?:smashed|dismantled|destroyed|razed|flattened|wiped out)(?= (?:an?|the|two|three|several|their|its|\d+) (?:(?!refugee\b|displac)[\w-]+ ){0,3}?(?:camps?|hideouts?|bases?|strongholds?|dens?|lairs?)\b)|(?:bases?|garrisons?|towns?|posts?|outposts?|camps?|cit(?:y|ies)|villages?|strongholds?|barracks|airfields?|headquarters|forts?) (?:(?:at|in|of|near|on) (?:[\w’'-]+ ){1,3}?)?(?:(?:had|has|have) )?(?:fell|fallen)(?= (?:(?:early |late )?on \w+day )?to\b)|(?:tried|attempted|sought|attempting|trying) to (?:seize|storm|overrun|capture|retake|raid|break (?:into|through)|take(?= (?:the|an?|over|control)\b))(?! (?:the )?(?:moment|opportunity|power|initiative|attention))|(?:drove|driven|driving) (?:off|away) (?:[\w,]+ ){0,6}?(?:oxen|herd|flock|mules|donkeys|horses|cattle|cows|goats|sheep|camels|livestock|animals|head)|(?:cross-border |night |dawn |deadly |armed )?raids?|raided|raiding|stormed|overran|overrun|(?:captured|retook|retaken|recaptured|occupied)(?= (?-i:[A-Z]))|(?:seized|captured|took|taken|retook|retaken|recaptured|occupied) (?:control of )?(?:the |a |an |one |two |three )?(?:[\w-]+ ){0,3}?(?:bases?|garrisons?|towns?|villages?|posts?|camps?|cit(?:y|ies)|outposts?|positions?|checkpoints?|hills?|hilltops?|airports?|barracks)",
    ),
    (
        "ground_clash",
        r"clash(?:es|ed|ing)?|shot it out|gun ?-?fights?|gun ?-?battles?|fire ?-?fights?|exchanges? of (?:gun)?fire|exchang(?:ed|ing) (?:[\w-]+ )?(?:gun)?fire|(?:repelled|repulsed|beat back|beat off|beaten back|fought off|pushed back|drove back|drove off)(?= (?:[\w-]+ ){0,3}?(?:groups?|raiders|infiltrators|gunmen|column|force|unit|team|party|rebels|militants|attackers|fighters|saboteurs|intruders|soldiers|troops)\b)|traded (?:gun)?fire|(?:(?:sabotage |armed |infiltration |reconnaissance )(?:groups?|teams?|units?|parties|party)|gunmen|infiltrators|saboteurs|raiders|militants)(?: of (?:\w+|\d+))? (?:was|were|had been|has been|have been) (?:stopped|repelled|repulsed|beaten back|wiped out|thwarted|intercepted)|shoot-?outs?|skirmish(?:es|ed)?|fought(?= (?:(?!wars?\b)[\w-]+ ){0,3}?(?:in|near|at|on|with|along|across|around|for|over)\b)|fighting|battles?|fierce combat|fights?(?= (?:between|among|with|broke|erupted))|stand-?off|exchang(?:ed|ing) (?:\w+ )?shots|shot back|(?:answered|replied|responded|fired back) in kind|cross-border fire|brawls?|scuffl(?:es?|ed)|(?:military|border|armed|violent|minor|tense|brief|troop) face-?offs?|face-?offs?(?= (?:between (?:troops|soldiers|guards|border)|at|near|on|with)\b)|manhandled|mel[eé]es?|fist-?fights?|fisticuffs|came to blows|grappled|(?:stones|rocks)(?: and [\w-]+(?: [\w-]+)?)? (?:were |had been |have been )(?:thrown|hurled|pelted|flung)|(?:threw|hurled|flung|pelting|throwing|hurling) (?:stones|rocks)|in combat|combat with|pelted|threw stones|stone-throwing|returned fire|shooting (?:erupted|broke out)|hand-to-hand",
    ),
    (
        "operation",
        r"(?:(?:joint|military|security|intelligence-based|counter-?terror\w*|anti-\w+|clearance|search|ground|cross-border|special|police|large-scale|sweeping|combing|army|cordon) ){0,3}(?:operations?|offensives?|crackdowns?|sweeps?|manhunts?)(?! room| centre| center|al)|(?:cut(?: down)?|uprooted|eradicated|destroyed|burn(?:ed|t)|slashed|razed) (?:[\w.,]+ ){0,4}?(?:hectares|acres|plants|fields) of (?:marijuana|cannabis|coca|poppy|poppies|opium|hashish|khat)|(?:dismantled|destroyed|burn(?:ed|t)) (?:[\w-]+ ){0,5}?(?:laborator(?:y|ies)|labs)\b|(?:laborator(?:y|ies)|camps?|hideouts?|plantations?) (?:was|were|had been|have been|has been) (?:dismantled|razed|eradicated)",
    ),
    (
        "smuggling",
        r"(?:thwarted|foiled|prevented|frustrated|stopped) (?:[\w-]+ ){0,4}?(?:attempts?|bids?|plots?) to (?:smuggle|bring|traffic|run|move|carry)|smuggl(?:ing|ed|e)|seiz(?:ed|ures?|ing)|intercept(?:ed|ions?|ing)|confiscated|contraband|drug hauls?|traffick(?:ed|ing)|stopped (?:\w+ ){0,3}?(?:lorry|lorries|trucks?|vans?|cars?|boats?|bus|buses|minibus(?:es)?|pickups?|vehicles?)",
    ),
    (
        "arrest",
        r"arrest(?:ed|s|ing)?|detain(?:ed|s|ing)?|detentions?|captured|apprehended|rounded up|(?:gave|given|turned) (?:themselves|himself|herself) (?:up|in)|surrendered(?= (?:to (?:[\w’'-]+ ){0,3}?(?:police|army|troops|forces|rangers|guards|soldiers|authorities|marines|gendarmes|military|officers|patrol)|in|at|near|on|with|themselves|himself|after)\b)|(?:(?<=was )|(?<=were )|(?<=been ))(?:held|jailed)(?= (?:for (?:[\w-]+ ){1,3}?(?:hours?|days?|weeks?|months?|years?)|overnight|by (?:the )?(?:[\w-]+ )?(?:police|guards|army|troops|rebels|gunmen|authorities|kidnappers|captors)|without charge|in custody|incommunicado|captive|prisoner)\b)|picked up(?= (?:an?|two|three|four|five|six|seven|eight|nine|ten|several|\d+) (?:[\w-]+ ){0,2}?(?:men|man|woman|women|suspects?|people|youths?|migrants|smugglers|teenagers?|farmers?|herders?|shepherds?|villagers?|fisherm[ae]n|traders?|workers?|labourers?|refugees?|soldiers?|civilians?|boys?|girls?)\b)|(?:(?<=was )|(?<=were )|(?<=been ))(?:taken (?:alive|prisoner)|picked up)(?= (?:by|at|in|near|on|over|for|and)\b)|(?:took|taken|taking) (?:[\w-]+ ){1,7}?into custody|took into custody|taken into custody",
    ),
    (
        "incursion",
        r"(?:thwarted|foiled|prevented|frustrated|stopped) (?:[\w-]+ ){0,4}?(?:attempts?|bids?|plots?) (?:to (?:infiltrate|cross|enter|sneak|breach|penetrate)|(?:at|of) infiltration)|(?:mig-\d+|su-\d+|jets?|aircraft|helicopters?|planes?|warplanes?|gunships?) (?:had |have )?(?:flew|flown|circled|hovered|strayed)(?= [^.;]{0,40}?\b(?:over|into|across)\b)|(?:thwarted|foiled|prevented|frustrated) (?:[\w-]+ ){0,2}?(?:infiltration|incursion)(?: (?:bids?|attempts?|plots?))?|incursions?|intrusions?|intruded|intruding|infiltrat(?:ed|ions?|ing)|strayed (?:\w+ ){0,3}?(?:into|across|over)|(?:violated|violating|violations? of) (?:\w+ ){0,4}?(?:air ?space|border|sovereignty|territory|frontier)|entered (?:\w+ ){0,4}?(?:territory|air ?space|soil)|(?:troops|forces|soldiers|fighters|gunmen|tanks|units|guards|patrols?|rebels|militants|officers|marines|jets|helicopters?) (?:have |had )?(?:entered|moved into|pushed into|marched into|crossed)|(?:chased|pursued) (?!back\b)(?:\w+ ){0,4}?[\w. –-]{0,24}?(?:into|across|over)|entered(?= (?-i:[A-Z]))|(?:advanced|moved|pushed|pressed) (?:[\w.]+ ){0,7}?(?:inside|into)(?= [A-Z])|occupied(?= (?:[\w’']+ ){0,3}?[A-Z])|encroach(?:ed|ments?|ing)|(?:suspected |alleged |reported )?violation(?= (?:took|occurred|happened|lasted|was))",
    ),
    (
        "crossing",
        r"(?:illegally |unlawfully )?cross(?:ed|ing) (?:the (?:[\w’-]+ ){0,2}?(?:border|frontier|line|river|bridge)|into|illegally|over|from)|(?:(?<=had )|(?<=has )|(?<=have )|(?<=not ))crossed(?= (?:and|or|but)\b|[.,;”\"])|fled (?:[\w]+ ){0,3}?(?:across|into|over|to)(?= )|(?:waded|swam|rowed|paddled|trekked|sailed|walked) (?:across |over |through |into )?(?:the )?(?:[\w’-]+ ){0,2}?(?:river|border|frontier|fence|strait)(?! (?:town|post|village|city|crossing|police|guards?))(?: into)?|(?:streamed|poured|waded|swam) (?:across|over|into)(?= (?-i:[A-Z])| the (?:border|river|frontier))|(?:pushed|driven|forced|sent|turned) (?:\w+ ){0,4}?(?:back|across|over the (?:border|line)|to the (?:\w+ )?border)|(?:stepped|strayed|came) (?:over|across) the (?:border|line|frontier)|(?:(?<=was )|(?<=were )|(?<=been ))turned away(?= (?:on|at|by|near|from|in|off|before|as)\b)|walked over from(?= (?-i:[A-Z]))|crossed(?= the (?-i:[A-ZÀ-Þ]))|arrivals (?:from [\w’-]+ )?(?:were|have been|had been) (?:registered|recorded|counted)|(?:people|refugees|asylum[- ]seekers|migrants|families|villagers|residents|civilians|herders|households)(?:,? [\w’-]+){0,4}?,? (?:have|had|has) (?:arrived|crossed|poured|streamed)(?= (?:in|at|from|into|over|since)\b)|(?:pushing|driving|forcing) (?:\w+ ){0,5}?(?:back across|over the (?:border|line)|across the (?:border|line))|expelled|deported|expulsions?|(?:climb(?:ed)?|storm(?:ed)?|scaled?) the (?:\w+ )?fence",
    ),
    (
        "construction",
        r"(?:built|build(?:ing)?|erect(?:ed|ing)|construct(?:ed|ing)|set(?:ting)? up|plant(?:ed|ing)|rais(?:ed|ing)|hoisted) (?:\w+ ){0,3}?(?:outposts?|posts?|border fence|fence|wall|camps?|road|flags?|checkpoints?|watchtowers?|bunkers?|villages?|settlements?|tents)|(?:put(?:ting)? up|pitch(?:ed|ing)) (?:\w+ ){0,2}?(?:tents|posts?|fences?|flags?|signs|huts?|barriers?)|(?:buoys?|markers?|(?:boundary |border )(?:pillars?|stones?|posts?|signs?)) (?:[\w’']+ ){0,11}?(?:were|was|had been|have been) (?:lifted|removed|moved|shifted|uprooted|pulled|dug up|torn down|laid|planted|carried off)|(?:removed|tore down|pulled down|moved|moving|shifted|shifting|uprooted) (?!(?:towards?|to|along|near|past|through|from|on|at|into)\b)(?:\w+ ){0,3}?(?:buoys|(?:stone )?walls?|(?:border |boundary )?(?:markers?|pillars?|signs|stones?)(?! wall)|flags?|fence|wire)|(?:fences?|walls?|outposts?|posts?|camps?|watchtowers?|bunkers?|barriers?|tents|flags?|huts?)(?: [\w’'-]+){0,12}? (?:(?:was|were|had been|has been|have been|is being|are being|was being|were being) (?:built|erected|set up|put up|planted|hoisted|pitched|dug|installed)|(?:is|are|was|were) going up|went up)(?! in flames)",
    ),
    (
        "attack",
        r"(?:armed |terror(?:ist)? |deadly |militant |cross-border |coordinated |brutal |arson |knife )*attack(?:s|ed|ing)?|assault(?:s|ed)?|opened (?:[\w-]+ ){0,2}?fire|open(?:ing)? fire|fire from [^.;]{3,140}? (?:was|had been) opened|subjected (?:[\w’'-]+ ){0,5}?to (?:[\w-]+ ){0,2}?fire|(?:burned|burnt|torched)(?: down)? (?=(?:houses|homes|huts|shops|villages|granaries|crops)\b)|fire (?:was|had been) opened|shootings?|(?<=was )shot(?! down)(?: dead)?|(?<=being )shot(?: dead)?|(?:(?<=was )|(?<=were )|(?<=been ))(?:cut|mown|mowed) down|(?:targeting|attacking)(?= (?:civilians|villages?|villagers|its|their|the|an?|two|three)\b)|waylaid|sprayed (?:[\w’'-]+ ){1,5}?with (?:bullets|gunfire)|fell (?:up)?on (?=(?-i:[A-Z])|the (?:village|hamlet|town|camp|market|post|settlement)\b)|(?<=were )shot(?! down)(?: dead)?|(?<=been )shot(?: dead| down)?|shot (?:dead|and (?:fatally )?(?:killed|wounded|injured|hurt)|at\b(?! least)|down)|shot(?= (?:several|two|three|four|five|six|\d+|an?|at least|him|her|them)\b)|gunned down|(?:(?<=was )|(?<=were )|(?<=been ))(?:hit|struck|grazed|cut down) (?:in the [\w-]+ |twice |by accident )?by (?:an? |the |several |two |stray |rifle |rubber |plastic |single |enemy |machine-gun |sniper |automatic |small-arms |heavy ){0,3}(?:bullets?|rounds?|gunfire|shots?|pellets?|birdshot|volley|crossfire|(?<=rifle )fire|(?<=machine-gun )fire|(?<=sniper )fire|(?<=small-arms )fire|(?<=enemy )fire)|(?:shot|fired) first|shot (?:through|in) the(?= (?:head|chest|back|leg|neck|stomach|arm|heart|thigh|shoulder|foot|knee|abdomen|face)\b)|(?<=\bhe )wounded|(?<=they )wounded|(?<=guards )wounded|(?<=police )wounded|(?<=troops )wounded|(?<=soldiers )wounded|(?:forced|(?:tried|attempted|attempting|trying) to (?:force|break|push|fight)) (?:their|his|its|her) way (?:past|through|across|into|over)|rammed|set (?:upon|on) by|slaughter(?= (?:at|in|of (?:[\w-]+ ){0,3}?(?:people|villagers|civilians|men|women|children|herders|farmers|worshippers|miners|passengers))\b)|slaughtered(?= (?:[\w-]+ ){0,3}?(?:people|villagers|civilians|men|women|children|herders|farmers|worshippers|miners|passengers)\b)|carnage|bloodbath|(?:unprovoked|indiscriminate|heavy|targeted|repeated) firing|(?:violated|violating|violations? of) the (?:ceasefire|truce|armistice)|fired (?:[\w-]+ ){1,2}?(?:bullets|pellets|volleys|rounds)|fired in (?:self-defen[cs]e|response)|fired (?:an? )?(?:\w+ )?flares?|fired (?:\d+|two|three|four|five|six|several|many|repeated|dozens of) (?:times|rounds)|(?:hit|struck)(?= what (?:it|they|he|she|the|[A-Z]))|shot(?= (?-i:[A-Z])[\w’-]+ (?-i:[A-Z]))|fired (?:on|at|upon|across|into|(?:a |any |no )?shots?|warning shots|several|tear gas|live)|used tear gas|robbed|shots? (?:was|were|had been|has been) fired|(?:came|come|coming) under (?:an? )?(?:[\w-]+ ){0,2}?(?:attack|fire|hail|gunfire|assault|bombardment)|(?<=were )fired (?:on|at|upon)|(?<=was )fired (?:on|at|upon)|(?<=been )fired (?:on|at|upon)|destroyed(?= (?:\d+|several|two|three|four|five|six|seven|eight|nine|ten|dozens of) (?:[\w-]+ ){0,2}?(?:targets|positions|hideouts|caves|shelters|trenches|bunkers)\b)|(?:damaged|destroyed|burn(?:ed|t|ing)|wrecked|vandalised|sabotaged|blew up) (?:of )?(?:an?|the|some|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|\d+|dozens of|about \d+) (?:[\w-]+ ){0,2}?(?:pipelines?|bridges?|huts?|hamlets?|villages?|markets?|farms?|dredges?|houses?|homes?|camps?|schools?|churches|mosques?|shops?|stalls?|posts?|stations?|boats?|vehicles?|trucks?|lorry|lorries|cars?|bus|buses|tractors?|motorcycles?|tents?|shelters?|sheds?|granar(?:y|ies)|offices?|barns?|crops|fields?|power lines?|columns?|convoys?|depots?|warehouses?|tanks?|armoured vehicles?)|torched|massacres?|(?:(?<=was )|(?<=were )|(?<=been ))set (?:on fire|ablaze|alight)|looted|burned down|burnt down|set (?:fire to|ablaze|alight)|set (?:[\w-]+ ){1,5}?(?:ablaze|alight|on fire)|gunfire|(?:rifle|sniper|machine-gun|small[- ]arms|automatic|mortar) fire|(?<=was )wounded|(?<=were )wounded|(?<=been )wounded|stabbed|hacked (?:to death|to pieces|with)|(?:hacked|beat|beaten|stabbed|stoned|clubbed|burned|burnt|tortured|speared|trampled) (?:[\w-]+ ){1,6}?to death|firing (?:on|at|upon|into|across)(?= )|(?:punched|kicked)(?= (?:and|an?|the|two|three|several|him|her|them|\d+)\b)|roughed up|(?<=was )beaten|(?<=were )beaten|(?<=been )beaten|(?:(?<=had )|(?<=have )|(?<=has ))beaten(?= (?:an?|the|two|three|four|five|six|seven|several|\d+|him|her|them) )|(?:injured|wounded|hurt|slashed|struck|hit) with (?:an? |the )?(?:[\w-]+ )?(?:machetes?|kni(?:fe|ves)|axes?|clubs?|sticks?|stones?|iron (?:bar|rod)s?|bottles?|spears?|hoes?)|(?:(?<=was )|(?<=were )|(?<=been ))(?:burned|burnt|destroyed|damaged|smashed|wrecked|ransacked|vandalised)(?= by (?:[\w-]+ ){0,2}?(?:persons?|people|men|attackers|assailants|soldiers|troops|gunmen|rebels|raiders|bandits|militiamen|militants|youths|villagers|residents|herders|guards|police)\b)|beat(?= (?:up )?(?:an?|two|three|four|five|six|several|\d+) )|turned (?:his|her|their) (?:gun|guns|weapon|rifle)s? on",
    ),
    (
        "airstrike",
        r"(?:(?:military|retaliatory|precision|cross-border|targeted|coordinated|deadly|precise|joint|overnight|punitive) )*strikes?(?! deal| action| force| a | an )|retaliatory (?:military )?actions?",
    ),
    (
        "attack",
        r"striking(?= (?:an?|the|two|three|several|some|targets|positions|\d+) )|struck(?! by| a deal| (?:\w+ )?by lightning)|hit (?:targets?|camps?|bases?|hideouts?|positions?|(?:military |army |rebel |enemy )?(?:sites|bases|targets|posts|positions)|(?:a |the |an |two |three |several )(?:\w+ ){0,4}?(?:camps?|bases?|villages?|homes?|houses?|posts?|convoys?|vehicles?|hideouts?|targets?|positions?|depots?|sites?|facilities|ports?|airports?|stations?))|targeted",
    ),
    (
        "protest",
        r"marched(?= (?:(?:(?:on|last|this) )?\w+day (?:morning |afternoon |evening )?)?(?:in|on|through|to|across|down|along|from)\b)|took to the streets|pulled down their shutters|(?:blocked|blocking|blockaded|barricaded) (?:the|a|two|all) (?:[\w-]+ ){0,2}?(?:bridges?|roads?|highways?|crossings?|border|streets?|gates?|ports?|railway)|(?:blocked|blocking|blockaded|barricaded) (?-i:Route|Highway|Road|National|Ruta)(?= \w)|picketed|sit-ins?|burn(?:ed|t|ing) tyres|burn(?:ed|ing) tires|protests?|protested|demonstrations?|demonstrators|rallied|riots?|rioting|unrest",
    ),
    (
        "death",
        r"(?:bod(?:y|ies) (?:of (?:[\w-]+ ){1,4}|of [^.;]{3,90}?, )?(?:were|was|had been|have been|has been|have now been) (?:\w+ )?(?:found|recovered|discovered|seen|pulled|retrieved)|(?:found|finding|recovered|discovered|pulled|retrieved) (?!(?:from|on|near|with|in)\b)(?:[\w’'-]+ ){0,3}?bod(?:y|ies)|found (?:dead|frozen)|dead bod(?:y|ies)|drown(?:ed|ings?)|froze to death|perished|washed ashore)",
    ),
    (
        "killing",
        r"(?:(?:army|police|forces?|guards?|side|unit|brigade|rebels|militia|military) (?:had |has |have )?lost)(?= (?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|dozens of) (?:more )?(?:men|soldiers|fighters|officers|troops|guards|rangers|marines|policemen)\b)|fell to(?= (?:[\w’'-]+ ){1,4}?(?:bullets?|gunfire|fire|shells?|bombs?|guns)\b)|kill(?:ed|ings?|s|ing)|eliminated(?= (?:an?|two|three|four|five|six|\d+|several) )|embraced martyrdom|martyred|neutrali[sz]ed|gunned to death|put out of action[^\w\s]?(?= (?:an?|two|three|four|five|six|seven|eight|nine|ten|\d+|several|the|some|about)\b)|murdered|murders?|lynched|strangled|slain|execut(?:ed|ing)(?! (?:the|a) (?:plan|order|deal))|beheaded|(?:death )?toll|deaths?(?:,[^,.;]{3,30},)? of|assassinat(?:ed|ion)|died|lost (?:their|his|her) (?:lives|life)|bled to death|burn(?:ed|t) to death|beaten to death|stabbed to death|shot to death",
    ),
    (
        "incident",
        r"(?:border |the |cross-border )?(?:incidents?|seized control|(?:plane|jet|aircraft|helicopter|warplane)s? (?:had |have |has )?(?:\w+ )?crash(?:ed)?|shot down|downed)",
    ),
)
# How those wordings begin (their first three letters): what no word of begins is not looked at.
TRIGGER_STEMS = frozenset(
    (
        "abd adv aer air amb ant app arm arr ars art ass att bar bat beh bla ble bod bom bor bra bro bru bui bur cam cap car"
        " cla cle cli com con coo cor cou cra cro daw dea dem dep det die dis dow dri dro dru enc ent ere exc exe exp fie fig"
        " fir fis fle for fou fro gli gon gra gre gro gua gui gun hac han hel her hit hoi hos ied ill imp in inc inf int jet"
        " joi kam kid kil kni lan lar loo los man mar mas men mil min mis mor mov mur nig occ off ope ove pat pel peo per pla"
        " pol pou pre pro pul pun pup pus rai ral ran reb rec rem ret rio roa roc rou rus sca sea sec sei sen set she sho ski"
        " sla smu sna sol spe sta ste sto str stu sui swe tak tan tar ter the thr tol too tor tra tro tru tur uav uni unl unr"
        " van vil vio war wen wom wor dri lay rep ans dam sab wre cha pur rif sni mac aut thr lob hur tos wou put pit shi upr mov use rob bea lau des bee blo boa bou boy bun buo dra fac fla flu gav giv kat led mel old par pic pos ram raz scu sig sma sou sur tou tow tri try was wer whi wip cut mow way fel spr sus all wag kic pun rou blo neu emb deb bas gar vil str bar hea f-1 f-3 jet fig fro elm eli swa wad swi row pad tre poo hij mar pub thw foi mig ind boo lyn fen wal wat ten hut sub clu era lab hid ref asy fam res civ hou inj sit fin"
    ).split()
)
# Wordings that look like an event and are none, or name one that has not happened.
NOT_EVENTS = (
    r"assault (?:rifles?|weapons?|guns?|boats?|helicopters?|teams?|units?|forces?)\b|smuggling (?:routes?|networks?|rings?|gangs?|corridors?|trails?|paths?|trade)|(?:rescued|freed|released|liberated|saved) (?:[\w-]+ ){0,3}?(?:kidnapped|abducted|hostages?)|(?:talks|meetings?|elections?|polls?|vote|ceremony|funerals?|summit|rally|rallies|exercises?|drills?|service|match|games?|hearings?|trial) (?:was|were|had been|have been|been|are) held|the (?:detained|kidnapped|abducted|captured|arrested|seized|slain|killed|murdered|missing) (?:[a-z]+ )?(?:m[ae]n|wom[ae]n|boys?|girls?|soldiers?|officers?|guards?|fisherm[ae]n|workers?|driver|trader|herders?|villagers?|pupils|students|journalists?|sailors|crew|vessel|boat|ship)\b|hostage[- ]takers?|set (?:the )?(?:\w+ )?(?:audience|crowd|world|stage|internet|fans) (?:on fire|alight|ablaze)|slaughter (?:of|for|in) (?:the )?(?:cattle|sheep|goats|animals|poultry|livestock|pigs|abattoir\w*)|(?:raised|hoisted|waved|waving|raising) (?:\w+ )?white flags?|(?:days|weeks|nights|months) of killings?\b|sex(?:ual)? (?:assaults?|attacks?)|(?:verbal|political|personal|cyber|shark|dog|bear|asthma|panic|scathing|rhetorical|media|attack) (?:attacks?|ads?|assaults?)|strike (?:price|rate|zone|partner|duo)"
    r"|(?:labou?r|teachers[’']?|nurses[’']?|union|rail|tube|transit|doctors[’']?|pilots[’']?) strikes?|strike action|on strike|went on strike|strikes? by (?:workers|teachers|nurses|doctors)|voice protests?|fire(?:d|s)? (?:his|her|its|the) (?:coach|manager|staff|employees?)"
    r"|hunger strikes?|strikes? (?:a|an) |general strikes?|heart attacks?|strike force|rescue operations?|relief operations?"
    r"|aid operations?|mining operations?|operations? room|search and rescue|attack helicopters?|attack drones?|training exercise"
    r"|military exercises?|naval exercises?|strike group|raid sirens?|air raid sirens?|fighting age|battle group|fire ?fighters?"
    r"|bodyguards?|fighting (?:ended|stopped|ceased|subsided)|killer drones?|struck by lightning|arrest warrants?|business operations?|protest note|protest letter|note of protest"
    r"|lodged a (?:strong )?protest|border crossings? (?:point|points|was|were|has|remains?|at|in|between|near|with)|crossing points?|river crossing|in protest|to protest|resume operations?"
)
# In front of an event's noun: many events, none in particular, or none at all.
GENERIC_BEFORE = (
    r"\b(?:ha(?:s|ve|d) seen|several|multiple|numerous|many|frequent|repeated|any|further|future|possible|potential|planned|such|regular|sporadic"
    r"|occasional|daily|most|all|previous(?! day)|past|alleged(?:ly)? planning|dozens of|hundreds of|a number of|number of|scores of|series of recent|increase in|rise in|surge in|wave of|spate of"
    r"|threats? of|risk of|prevent(?:ing)?|avoid(?:ing)?|plotting|planning|plan(?:s|ned)? (?:to|for)|preparing (?:for|to)|combat(?:ing)?|combatting|against|counter(?:ing)?|warned of|fears? of"
    r"|in case of|no|without|stop|halt|end|condemn(?:s|ed)? all|responsibility for (?:several|many|multiple|numerous)|imminent|allowing|anti)"
    r"(?:[\s-]+[\w’'“”\"-]+){0,3}[\s“\"-]*$"
)
# Where "series of" and "recent" do name one event.
SPECIFIC_BEFORE = r"\b(?:an?|the) (?:first|second|third|new|fresh|further) (?:wave|round|series|spate|string) of\b|\b(?:last|first|latest|second|third|fourth) such\b|\b(?:conducted|carried out|launched|hit|in)\s+(?:a )?(?:series of|several|multiple|numerous)\b|\bthe (?:recent|latest)\b"
UNREAL_BEFORE = (
    r"\b(?:whether|how many|plotted to|conspir\w+ to|attempt(?:s|ed|ing)? to|dreamed of|would|will|could|(?-i:may)|might|should|must|can|cannot|won[’']t|if|unless|(?:request(?:s|ed)? that|urge[sd]? (?:that|the)|calls? upon)[^.;]{0,110}|threaten(?:s|ed|ing)? to|vow(?:s|ed|ing)? to|refrain from"
    r"|plan(?:s|ned|ning)? to|want(?:s|ed)? to|intend(?:s|ed)? to|ready to|prepared to|not to|seek(?:s|ing)? to|aimed? (?:at|to)"
    r"|from launching|to launch|to carry out|to conduct|(?<!thought )(?<!believed )(?<!said )(?<!known )(?<!suspected )(?<!reported )(?<!presumed )to be|called (?:for|on)|calls? for|urged|demand(?:s|ed|ing)?|warn(?:s|ed|ing)? (?:that|it))"
    r"(?:\s+[\w’'-]+){0,4}\s*$"
)
NEGATED_BEFORE = r"\b(?:no|none|nobody|not|never|neither|denied|without|did not|was not|were not|n[’']t)(?:\s+(?!(?:killed|hurt|injured|wounded|harmed|casualties|injuries|confirm\w*|know|say|said|claim(?:ed)?|comment\w*|rule[sd]?|acknowledge\w*|mention\w*|give|believe|think|clear)\b)[\w’'-]+){0,3}\s*$"
# Where one event's clause ends and that of another begins.
CLAUSES = (
    r"[;]|,? (?:\b(?:while|whereas|following(?! (?:day|morning|night|evening|afternoon|week|month|year)\b)|prompting|in response to|(?:in )?(?:retaliation|reprisal|revenge) (?:for|to)|to avenge|retaliating for|(?<!sent )(?<!named )(?:after|before)(?! (?:dawn|dark|midnight|noon|sunrise|sunset|daybreak|nightfall|midday|(?:the|a|an) (?:[\w-]+ ){0,3}?(?:station|post|court|house|embassy|gates?|building|committee|council|parliament|church|mosque|judge|cameras?)\b|being able|(?:they|he|she|it) could))|since(?! (?:\d|last|early|mid|late|then|yesterday|the (?:weekend|start)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)))|despite)\b)"
    r"|\b(?:a |in )?response to\b|,? \bunlike (?=(?:on|in|at|during|the|that|those|last)\b)|\b(?:had |has |have )?(?:answered|avenged)\b(?! in kind)|\b(?:an answer|a reply) to\b|\bcame (?:as|after|hours after|days after)\b|\b(?:drew|triggered|provoked|sparked|prompted)(?= an?\b)|\bfollowed\b(?! the (?:track|trail|foot)| them| him| by (?:an?other|a second|shots|shooting|gunfire|gunshots|heavy|more|bursts))|\boccurred as\b|\bcoordinated with\b|\breportedly in response\b"
    r"|(?P<soft>:(?=\s))|(?:(?<=day)|(?<=\d)|(?<=week)|(?<=month)|(?<=year)), when\b|,? including (?=(?:the|an?|one|last|that) (?:[\w-]+ ){0,4}?(?:attack|strike|raid|ambush|bombing|killing|clash|assault|shelling)\b)|,(?= where (?:[\w’-]+ ){1,6}?(?:said|says|claimed|claims) (?:that )?(?:it|they|its)\b)|, (?:and|but) (?=(?:on |the |later |another |separately|in another))|,? and (?=(?:the )?[A-Z][\w’-]+(?: [\w’-]+){0,3}? (?:had )?(?:replied|responded|retaliated|answered|hit back) with\b)|\bseparately\b|,? and that (?!(?:they|he|she|it|this|these|those|there|his|her|their|its|no|none|nobody|damage)\b)"
)
# A sentence that opens with another event: "A day after the raids on the town, ...".
OPENING_CLAUSE = (
    r"(?:[\w-]+ ){0,4}?(?:after|before|following|since|despite|in response to|in retaliation for)\s[^,.;]{4,140},"
    r"|(?:On|In|At|Within)\s(?:[\w-]+\s){0,3}of\s(?:the|that|this)\s[^,.;]{3,60},"
)
TEMPORAL = ("after", "before", "following", "since")
# "..., nine hours after the killings, customs agents ...": what only says when, between commas.
PLAIN_FINITE = r"\b(?:was|were|had|has|have|is|are|said|says|killed|hit|struck)\b"
WHEN_ONLY = r"\s*(?:the|that|this|these|those|an?|its|their|\w+day[’']s)\s[^,.;:]{2,100},\s(?!(?:in|of|from|to) which|wh|killing|leaving|wounding|injuring|and\b)"
PASSIVE_BEFORE = (
    r"\b(?:was|were|been|being|are|is|got|be)\s+(?:\w+ly\s+|also\s+|then\s+|shot and\s+)?$"
)
# Who does it, when no name tells: heads of a bare actor.
ACTORS = (
    r"(?:unidentified |unknown |armed |masked |suspected |heavily armed |foreign )*(?:gunmen|gunman|militants?|rebels?|insurgents?|assailants?|attackers?|bandits?|fighters?"
    r"|terrorists?|extremists?|jihadists?|smugglers?|traffickers?|raiders|herdsmen|militiamen|guerrillas?|separatists?|cattle rustlers|rustlers|thieves|robbers|kidnappers|infiltrators|intruders|tribesmen|poachers|pirates|armed men"
    r"|armed group|armed men|gangs?|gang members|cartels?|youths|villagers|raiders|snipers?|protesters|residents|army|navy|air force|military|coast ?guards?|marines|gendarmes|guards?|patrols?|commandos|policem[ae]n|soldiers?|troops|forces|border guards|police|rangers|paramilitaries|warplanes|helicopters|jets|drones|mob)"
)
BY = r"\bby\s+(?P<np>[^,.;:()]{2,90})"
AIMED = r"\s*(?:[\w’'“”\"-]+\s+){0,3}?(?:on(?! (?:\w+day|\d|[A-Z][a-z]+ \d))|against|targeting|targeted|at|upon|into|hitting|destroy(?:ed|ing))\s+(?!least\b|most\b|about\b|dawn\b|night\b|the time\b|\d)(?P<np>[^,.;:()]{2,80})"
OBJECT = r"\s+(?P<np>(?=at (?:least|most)\b|(?!(?:in|on|at|by|near|after|when|and|with|for|during|from|to|inside|within|across|into|that|as|along|while|was|were|has|had|over|under|through|between|among|off|beside|around|against|towards?|behind|outside|upon|onto|beyond|because|before|until|since|but|or)\b))[^,.;:()]{2,80})"
NP_ENDS = (
    r"\s(?:(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west) of|com(?:e|ing) (?:from|across|over)|in|on|at|off|near|inside|within|after|before|when|while|that|which|who|during|from|early|late|and (?:killed|wounded|injured|left|said)|killing|leaving|killed|wounding"
    r"|wounded|injured|were|was|is|are|has|had|have|over|across|along|as|by|to|between|with|occurring|sheltering|overnight|yesterday|today|last|this|under|where|for|because|but)\b|(?<!\bof)\s(?:about|some)\b|\s(?:about |some |barely |roughly )?\d[\d.,]*\s?(?:km|kilomet|miles?|met(?:er|re)s?|m\b)"
)
# --- what qualifies an event's word -----------------------------------------------------------
FLED = r"fled.*"
GENERIC_AFTER = (
    r"\s+(?:are|is|were|have become|remain) (?:common|frequent|rare|routine|a (?:daily|regular))"
)
# A figure for a long time, no event: "115 drowned last year".
STATISTIC = r"\b(?:last|this|each|every|the past|a) year\b|\bso far\b|\bsince (?:\d{4}|January|then|the start)|\bover the (?:past|last)\b|\byears?\b"
# "last year a councillor was | arrested": one act, no figure.
OF_ONE = r"\b(?:an?|the|one)\s+(?!(?:number|total|dozen|hundred|thousand)\b)(?:[\w-]+\s){1,5}(?:was|had been)\s+(?:\w+ly\s)?\Z"
CLASHES = ("ground_clash",)
RECIPROCAL = r"(?:\b(?:both|two) (?:countries|sides|nations|governments)\b|\beach (?:other|of them)\b)[^,;]*\Z"
NONE_SUCH = r"\bno\b"
POINTING = r"\b(?:the|this|these|those|both)\s+(?!(?:last|previous|first|latest) such)(?:[\w’'“”\"-]+\s+){0,3}$|\bthat\s+(?:\w+\s+)?$"
WEAK = r"targeted|wounded|smuggling|trafficking|(?:the |border |cross-border )?incidents?"
MANY = (
    r".*(?:ambushes|robberies|attacks|strikes|raids|clashes|protests?|unrest|smuggling|trafficking|operations|fighting"
    r"|bombings|kidnappings|incursions|killings|incidents|battles|demonstrations|deaths of|expulsions)"
)
CONDEMNED = r"\b(?:condemn|denounc|decri|protest|deplor|slam|criticis|criticiz)\w*\b[^.;]*$"
JOINT = r"\bjoint(?:ly)?\b"
TWO_NAMES = r"\b[A-Z][\w’']+ and [A-Z]"
# What came of the event told before, no event of its own.
CONSEQUENCE = (
    r"\b(?:an?|the) (?:second|third|fourth|fifth|sixth) (?:man|woman|boy|girl|person|soldier|officer|guard|fisherman|herder|villager|suspect|migrant|victim),? (?:was|had|is|died|has|later|who)\b|\b(?:attackers?|assailants|gunmen|raiders|killers|bandits|thieves)\b[^.;]{0,90}\bfled\b|\b(?:attackers|assailants|suspects?|gunmen|killers|perpetrators|culprits|kidnappers|captors)\b[^.;]{0,40}\b(?:arrested|detained|captured|apprehended|picked up|held|killed|gunned down|shot|died)\b"
    r"|\b(?:arrested|detained|picked up|held|charged|questioned)\s+(?:over|for|in connection with|after) (?:that|the|this|those)\b"
    r"|\b(?:later|since|subsequently)\s+(?:been\s+)?(?:arrested|detained|captured)\b|\b(?:arrested|detained|captured)\s+(?:\w+\s+){0,3}?(?:suspects?|attackers|gunmen)\b"
    r"|\bheard\s+(?:\w+\s+){0,4}?(?:explosions?|blasts?|shots|gunfire|shooting)\b|\bin custody\b|\b(?:driver|man|men|woman|people|smugglers?)\b[^.;]{0,30}\b(?:was|were) (?:arrested|detained)\b"
)
BOTH = r"\bboth\b"
NOBODY = (
    r"\b(?:no|nobody|none|neither|no-one|not)\b[^.;]{0,40}\b(?:claim(?:ed)?|taken|took|accepted)\b"
)
DENYING_CONTENT = (
    r"\A[\s“\"‘]*(?:that )?(?:no|not (?:one|a single)|none of (?:our|its|their))\s+(?:[\w’-]+\s+){0,3}?(?:soldiers?|troops|forces?|units?|shots?|aircraft|planes?"
    r"|drones?|missiles?|shells?|officers?|guards?|ships?|jets?|such|attacks?|strikes?|operations?|incursions?|raids?|metre|meter|man|men)\b"
    r"|\b(?:did not|had not|has not|have not|didn[’']t|never)\s+(?:cross|enter|fire|strike|struck|attack|leave|left|shell|shoot|violate|take part|carry|target)"
    r"|\bno (?:part|role|hand|involvement)\b|\bnot\s+(?:involved|responsible|behind)\b|\bnothing to do with\b"
)
# Triggers whose subject is the one attacked.
SUFFERED = r"(?:come|came|coming) under .*|vanished|disappear.*|(?:went|gone) missing"
# Whoever is told to be hurt, when nothing else says whom it was aimed at.
HARMED = (
    r"\b(?:killed|killing|injured|injuring|wounded|wounding|left|leaving|damaged|damaging|destroyed|destroying|wrecked|burned|burnt|torched|executing|executed|abducted|kidnapped|detained|arrested)\s+(?P<np>(?:at least |about |some |up to |more than )?"
    r"(?!in\b|on\b|at\b|by\b|of\b|was\b|were\b|is\b|when\b|and\b|during\b|near\b|as\b)[^,.;:()]{2,60})"
)
# Of those who are made to cross: no incursion, whoever makes them.
MADE_TO_CROSS = r"(?:pushed|driven|forced|sent|turned|expel|deport|expuls).*"
# Who seizes as robbers do.
ROBBERS = "gunmen rebels bandits militants militiamen insurgents raiders fighters pirates gang gangs jihadists".split()
# Soldiers, guards and their craft: when they cross, it is an incursion.
SOLDIERS = (
    "troops soldiers soldier forces army units tanks guards patrol patrols jets jet helicopter helicopters aircraft warplanes drone"
    " drones military marines gendarmes police officers policemen militants fighters rebels gunmen insurgents navy boat boats"
    " vessel vessels ship ships warship warships cutter coastguard bomber bombers fighter plane planes"
).split()
# A death or a find is an incident only where people cross.
BORDERLY = r"\b(?:migrants?|refugees?|asylum|border\w*|frontier|smuggl\w+|cross(?:ed|ing)|wall|fence|coast ?guard|deserts?)\b"

# --- places ------------------------------------------------------------------------------------
BORDER_OF = r"\b(?:border|frontier|boundary|line)s? (?:with|to|between|of|from)\s+(?:the )?$"
SAID_AFTER = r"\s+(?:said|says|states|stated|maintains|maintained|insists|insisted|told|reports|announced|claimed|reported|confirmed|added|denied)\b"
HEARD = r"\b(?:heard|felt|seen) (?:as far (?:away )?as |from )?(?:in|at|across|near)\s+(?:the )?$|\b(?:to|in) (?:an?|the|his|her|their) (?:\w+ )?(?:cells?|morgue|mortuary)\b (?:in|at|near)\s+(?:the )?$|\bto (?:an?|the)? ?(?:\w+ )?(?:hospital|clinic|prison|jail|court|police station|morgue)\b (?:in|at|near)\s+(?:the )?$"
OF_TOWN = r"\b(?:hit|struck|shelled|bombed|pounded|attacked|rocked|targeted)\s+(?:the\s+)?(?:centre|center|heart|middle|outskirts|edge|suburbs|north|south|east|west)\s+of\s+\Z|\b(?:on|against|at|in)\s+(?:[\w’'-]+\s+){1,4}of\s+\Z"
PLACE_WORDS = frozenset(
    "city district county town village area province region state valley the".split()
)
JOINING = ("and", "or")
# Locating words before a place that an event is in.
LOCATING = (
    r"\b(?:(?:bridge|road|crossing|gate|highway|trail) to|in|inside|within|into|near|at|around|across|on|outside|along|through|over|off|(?:north|south|east|west|northwest|northeast|southwest|southeast) of|striking|hit|struck|bombed|targeted|shelled|entered|crossed|attacked|raided|stormed|overran|seized|captured|retook|looted|burned|burnt|reached|pounded|bombarded|occupied)\b"
    r"(?:\s+(?:the|its|their|a|an|neighbou?ring|nearby|remote|southern|northern|eastern|western|central|south-?eastern|south-?western|north-?eastern|north-?western|border|city|town|village|district|province|of|area|county|state|region|restive|mountainous|own|so-called|disputed|both|occupied|[\w’'“”\"-]+’s|[\w-]+'s)\b)*\s*[“\"‘']?$"
    r"|\b(?:in|inside|within|near|at|on|into)\s+(?:[\w’'“”\"-]+\s+){0,5}(?:city|town|village|district|area|region|province|county|outskirts|part|parts|south|north|east|west"
    r"|state|side|suburb|camp|valley|mountains|island|hamlet|port|locality|municipality|department)\s+of\s*$"
)
LAND_AFTER = r"^(?:[’']s?)?\s*(?:\w+\s+)?(?:territory|soil|side|land|territories|air ?space|waters|(?:border|frontier) (?:city|town|village|province|district|region|area|county|post|guards)|province|district|region|city|town|county|villages?|state)\b"
# Before a place: where people met or spoke, not where the event was.
NOT_SCENE = (
    r"\b(?:talks|visits?|visited|meetings?|met|summit|trip|conference|briefing|embassy|ambassador|envoy|consulate|cells?|prison|jail|office|reporters"
    r"|journalists|spokes\w+|ministry|ministries|officials?|officers?|government|parliament|court|diplomats?|authorities|hospital)\b[^,.;]{0,24}$"
    r"|\b(?:(?:cross|slipp|head|mov|flee|fl|driv|went|gone|ran|return)\w* back|withdrew|withdrawn|retreated|escaped|disappeared|towards?)\b[^,.;]{0,30}$"
)
# An event told for the first time: "an operation", "another raid".
INTRODUCES = r"\b(?:an?|another|a second|a third|a separate|a different)\s+(?!(?:second|third|fourth|fifth|sixth) (?:man|woman|boy|girl|person|soldier|officer|guard|fisherman|herder|villager)\b)(?!(?<=second |.third )(?:man|woman|boy|girl|person|soldier|officer|guard)\b)(?:[\w-]+\s+){0,2}$"
# A sentence of another event of the day.
_OTHER = r"(?:separate|unrelated|unconnected|different|second|third|further|similar)"
APART = (
    r"\b(?:(?<!they had )(?<!it had )(?<!forces had )(?<!men had )(?<!fighters had )(?<!troops had )(?<!army had )(?<!he had )(?<!we had )(?<!have )(?:nothing|anything) to do with|no (?:known )?(?:link|connection) (?:to|with)|not (?:linked|connected|related) (?:to|with)|(?:on )?the same (?:day|night|morning|evening)|also on \w+day|hours (?:later|earlier|after|before)|later (?:bombed|struck|shelled|hit|attacked|fired|launched|carried out|raided|pounded|responded)|meanwhile|in other (?:news|developments|incidents)|in another (?:matter|development)|later (?:that|the same) day|separately|elsewhere|returned fire|(?:in|fired|shot|hit) (?:kind|back)|retaliat(?:ed|ion|ing)|responded with|in response"
    rf"|in (?:an?|another|what [^,;]{{3,40}} as an?) {_OTHER} (?:\w+ )?(?:incident|attack|case|raid|strike|event|episode|development|clash)|an? {_OTHER} (?:\w+ )?(?:incident|attack|case|raid|strike|matter|episode|clash)"
    r"|on (?:the opposite|the far|a different) (?:side|bank|shore|stretch)|further (?:north|south|east|west|up|down|along|inland)|across the (?:river|lake|water))\b"
)
# The other side's story of the same: "told another story", "disputed that version", "fired first".
RIVAL_VERSION = (
    r"\b(?:(?:told|tells?) (?:another|a different) (?:story|tale)|(?:gave|offered|had|presented) (?:another|a different|its own|their own|a rival) (?:account|version|story)"
    r"|(?:disput|contest|reject|den|challeng|question|contradict|dismiss)(?:ed|ied|ing|es) (?:that|this|the|such|any) (?:version|account|claim|story|accusation|charge|report|description|allegation)s?"
    r"|(?:opened fire|fired|shot|attacked|begun|began|started|struck|provoked it|crossed) first|(?:was|were) the first to (?:fire|shoot|attack|open)|first (?:opened fire|fired|shot|attacked|crossed|struck)|it was [\w’' ]{3,40} (?:that|who) (?:had )?(?:first )?(?:begun|began|started|fired|opened|attacked|crossed)"
    r"|on the contrary|\b(?:it|the (?:\w+ )?(?:attack|raid|incident|clash|ambush|strike|shooting|blast|operation)) (?:had )?(?:happened|occurred|took place|taken place)\b)"
)
MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
# Who says in so many words that another's account is wrong.
CONTESTS = r"\b(?:disput|contest|challeng|question|contradict|rebut)(?:ed|ied|ing|es|s) (?:that|this|the|such|any|his|her|its|their) (?:\w+ )?(?:version|account|claim|story|accusation|charge|report|description|allegation)s?\b|\b(?:ruled out|brushed (?:aside|off)|shrugged off|scoffed at|waved away|would not hear of|dismissed|rejected|denied) (?:any|the|that|this|such|all) (?:such )?(?:\w+ )?(?:flight|attack|charge|link|raid|strike|shelling|incursion|crossing|role|involvement|report|claim|suggestion|accusation|allegation|shooting|firing|version)s?\b|\b(?:charge|claim|accusation|allegation|report|version|account)s? (?:was|were) (?:brushed (?:aside|off)|dismissed|rejected|denied|waved away)\b"
# The same if it names no place and day of its own.
COUNTER_CHARGE = r"\baccus(?:ed|ing) [\w’' -]{3,40} of (?:having )?(?:first )?(?:cross|fir|attack|provok|start|violat|shell|enter|shoot|open)"
# A day told by another event: "the same day", "hours after the attack", "nine days after he ...".
# "In the raid, unlike | on 16 January, ...": the day is another event's.
UNLIKE = r"\bunlike\s*\Z"
SAME_DAY = r"\bthat same (?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:the same (?:day|night|morning|afternoon|evening)|that (?:day|night|morning|afternoon|evening)|(?:\w+ )?hours (?:after|before|later|earlier)|on the day of)\b"
DAYS_FROM = r"\b(?:(?P<n>an?|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2})\s+days?|(?:the )?day)\s+(?P<way>after|before)\s*$"
# "A week before the attack": no day of that attack's own.
OFFSET_BEFORE = r"\b(?:days?|weeks?|months?|hours?|years?|minutes?|eve|time|wake)\s+(?:after|before|since|of|from|following)\s+(?:the|that|this)\s+(?:[\w-]+\s+){0,3}$"
# "The burning of a boat": told for the first time.
OF_NEW = r"(?:.*\b)?(?:of|(?:in|during) which)\s+(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d+|some|several|at least|dozens)\b"
DAMAGE = r"(?:damaged|destroyed|wrecked|burn(?:ed|t)) "
OF_DAY = r"\s+(?:of|from)\s+(?:last |early |late )?(?:\w+day|\d|[A-Z]\w+ \d)"
A_DAY = rf"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day|\b\d{1, 2} {MONTH}|\b{MONTH} \d{1, 2}\b"
# Weapons, which are no target.
WEAPONS = r"^(?:(?:\w+ )?(?:devices?|charges?|explosives?|missiles?|grenades?|drones?|mines?|rockets?|shells?|shots?|bombs?|rounds?|bullets?|mortars?|projectiles?|warning shots)|air|first|back|fire)$"
# A clause of what else went on at the time: "while both navies were training in the Gulf".
MEANWHILE = r"\b(?:while|whereas)\b|\b(?:came|occurred|happened) as\b"
RESPONSIBILITY = r"\bsaid (?:was|were) (?:its|their) work\b|\bsaid (?:it|they) (?:had )?(?:carried out|was behind|were behind)\b|\b(?:claim(?:ed|s|ing)?|took|taken|takes|taking|accept(?:ed|s)?|admit(?:ted|s)?) (?:\w+ )?responsibility\b|\bclaimed (?!that (?:the|an?|its?|their|his|her|no|both|two|three|some|\d+)\b)(?:the|an?|this|that|both|all) (?:[\w-]+ ){0,2}?(?:attacks?|bombings?|ambush(?:es)?|raids?|killings?|strikes?|assaults?|shelling|blasts?|explosions?|kidnappings?|abductions?|operations?|barrages?|shootings?|salvo(?:e?s)?)\b"

# --- around an actor ---------------------------------------------------------------------------
FRONT = r"^[\s,“\"‘]*(?:(?:late |early )?(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b(?: (?:morning|afternoon|evening|night))?(?: of (?:last|this|the same) week)?[\s,]*|that\s+)+"
INNER = r"^.*\b(?:for|to|that|in|on|with|regarding|of|against|by|from|should|the|who|a|an|as|were|was|had|has)\s+"
LAUNCH = (
    r"\b(?:wounded|injured|shot|resort(?:ed|ing) to|engaged in|unleash(?:ed|ing)|wag(?:ed|ing)|commit(?:ted|ting)|perpetrat(?:ed|ing)|led|made|launch(?:ed|ing)?|carr(?:ied|ying) out|conduct(?:ed|ing)?|execut(?:ed|ing)|stag(?:ed|ing)|mount(?:ed|ing)|fir(?:ed|ing)|(?:repl(?:ied|ying)|respond(?:ed|ing)|retaliat(?:ed|ing)|answer(?:ed|ing)|hit back|struck back)(?= (?:[\w ]{2,20} )?with)"
    r"|hit|struck|bomb(?:ed|ing)|target(?:ed|ing)|attack(?:ed|ing)|undertook|perform(?:ed|ing)|raided|stormed|shelled|killed"
    r"|ambushed|abducted|kidnapped|arrested|detained|seized|crossed|entered|pounded|opened|intercepted|captured|destroyed)\b"
)
# "Ten officers died": the subject is who was killed.
VICTIMS = r"died|fell to|embraced martyrdom|drowned|lost (?:their|his|her) (?:lives|life)|(?:bled|froze) to death|deaths? of|found dead|bodies .*|dead bod(?:y|ies)"
# What may cling to the end of a side's name, and what is no side at all.
TRAIL = (
    r"based|armed|backed|up|close|who|which|that|whose|where|there|here|then|and|or|of|in|the same (?:day|night)|that (?:day|night|morning|evening)"
    r"|(?:early|late|earlier|later)|on|at|also|had|has|have|was|were"
)
FRAGMENTS = (
    r"^(?:an?$|(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen)$|weekend$|(?:about |some |at least )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|several|many|dozens of) (?:others?|more|of them)$|(?:at least |about |some )?(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|several|dozens|many|most) of (?:them|these|those)$|(?:soil|territory|land)$|(?:anyone|anybody|nobody|someone|somebody|everyone)\b|(?:(?:that|this|the same|the) )?(?:stretch|area|border|frontier|line|spot|scene|sky|region|operation|incident)$|(?:around|about|shortly|just|soon) \w+(?: (?:on|in|before|after|at)\b.*)?$|(?:launched|fired|sent|flown|coming|heading|carrying|when|while|after)\b|(?:been|being|so it|staging .*|having .*|there|here|it|they|them|he|she|we|you|i|who|which|what|that|this|those|these|each|both|all|some|others?|one|none|many|several|more|most"
    r"|another|neither|few|such)(?: of (?:them|those|these|us|whom|which|it))?$"
    r"|(?:people|person|those|anyone|someone|persons|nobody|no one|him|her|each other|number of .*|toll|him .*|them .*)$"
    r"|\d[\d.,]*\s?(?:km|kilomet\w+|miles?|m|met(?:er|re)s?|yards?|feet)\b"
    r"|(?:about|some|around|nearly|almost|more than|less than|over|under|up to|at least|roughly) \d[\d.,]*\s?(?:km|kilomet\w+|miles?|m|met(?:er|re)s?|yards?|feet)\b"
    r"|(?:accord\w*|reports?|responsibility|not|no|never|once|only|just|to|in|on|at|by|from|with|for|as|into|than)\b"
    r"|(?:\w+ )?(?:day|night|week|month|year|time|morning|evening)s?$)"
)
# Words that do not tell one side from another.
EMPTY = (
    "the a an of and in on its their his her our some several many two three four five six ten at least members fighters people group"
    " outfit militant militants armed forces s so called security soldiers targets target positions bases hideouts area border province"
    " dozen around number site sites"
).split()

OWNED = rf"{RESPONSIBILITY}|\bcarried (?:it|this) out\b|\bsaid (?:it|its fighters|they|its men) (?:was|were|had been) behind\b"
# Where the subject of a word begins: after "when", "that" and their like.
SUBORDINATE = r".*\b(?:when|while|after|that|until|because|where|before|as|which)\s+(?!(?:dawn|dusk|noon|midday|midnight|daybreak|sunrise|sunset|nightfall|dark|daylight|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b)(?=\S+\s)"
AUXILIARY_LAST = (
    r"(?:[\s,]+(?:had|has|have|also|then|later|reportedly|jointly|on \w+day|\w+ly))+\s*$"
)
# Where a side's name ends and the place begins: "officers at the Nogales crossing".
SIDE_ENDS = r"\s(?:at|near|inside|in|on|along|across)\s+(?:the\s+)?(?=[A-Z]|border|frontier|village|town|city|area|region)"
NOT_AGENTS = r"(?:(?:[\w-]+ ){0,2}?(?:fragments?|shrapnel|splinters?|debris|branches|stones|rocks|bottles|ricochets?)\b|\w+ accounts?\b|(?:the )?(?:border|frontier|river|road|lake|coast|way|side|line|shore|sea)\b|land|sea|air|road|mistake|police said|\d|foot|the time)\b"
SELF = r"^(?:it|its|they|their|his(?= (?:men|fighters|forces|troops|soldiers|units?|brigade|movement|group|army|police|patrol))|we|our|(?:the )?(?:country|army|group|nation)[’']s)(?!\w)"
# In somebody's own words only these are that somebody; "they" are the others.
OWN_WORDS = r"^(?:we|our|us)(?!\w)"
LATE = r"\b(?:dead$|an? (?:hour|day|week|month|fortnight)\b|an? kilomet\w+|a mile|the previous\b|(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+) (?:days?|hours?|weeks?|km|kilomet\w+|miles?|met(?:er|re)s?)|the (?:previous|same|next) (?:day|night|evening|morning|afternoon)|overnight|the day before|(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday)\b.*"
POSSESSED = r"\b(?:its|their|our)\b(?:\s+(?!(?:side|territory|soil|border|land|waters|country|when|that|after|as|while|in|on|at|the)\b)[\w’'“”\"-]+){0,6}[\s“\"-]*$"
OWNER = r"(?P<np>[A-Z][\w’'“”\"-]*(?:(?:\s+(?:and|al|of the))?\s+[\w’'“”\"-]+){0,6})\s*$"
QUOTED = r"[“\"‘][^”\"’]*[”\"’]"
VERBAL = r"(?:(?<!\bi)ed|put out of action[^\w\s]?|under .*|went off|gone off|beaten|slain|waylaid|down|hostage|fell (?:up)?on|striking|blew up|threw .*|drove .*|beat|lay in wait|stolen? .*|(?:taken|snatched|seized|dragged) (?:off|from) .*|broke|struck|hit|overran|overrun|driven|held|taken|shot|took|fled|set|built|fought)\b"
PARTY_ARTICLES = (
    r"^(?:the|an?|its|their|his|her|our|of|one of|some of|at least|as many as|at most)\s+"
)
PRONOUN_SIDE = r"^(?:the )?\w+(?:[’']s)?\s*"
POSSESSOR = r"(?P<who>.+?)(?:[’']s?)(?:\s|$)"
ASKING = ("what ", "who ")
# Of an act whose object stands before it: "workers kidnapped on 26 March".
TAKES_OBJECT = r"(?:(?:taken|snatched|seized|dragged) (?:off|from) .*|shot (?:in|through) the|stabbed|beaten|hanged|gunned down|slain|abducted|kidnapped|arrested|detained|captured|seized|wounded|injured|killed|ambushed|shot|shelled|bombed|raided|executed|murdered)"
NO_OBJECT = r"\s*(?:[.,;]|$|(?:between|along|outside|around|across|inside|off|aboard|early|late|head|chest|back|legs?|neck|stomach|arm|heart|thigh|shoulder|foot|knee|abdomen|face|on|in|at(?! least| most)|by|near|last|from|since|during|when|while|and|the previous|overnight|this|yesterday|today|after|before)\b)"
# Where it was launched from, not where it hit.
LAUNCHED_FROM = (
    r"\b(?:fired|launched|opened fire|came|flown|coming|crossed)\s+(?:\w+\s+){0,4}?from\b"
)
FROM_FIRST = r"\s*from\b"
NUMBERED = r"(?:at least |about |some |around |more than )?(?:\d[\d,]*|an?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens of|hundreds of)\s"
# "were killed after gunmen attacked": what led to it; not "two days after".
LED_TO_IT = r"\bfollowing\s*\Z|(?<!day )(?<!days )(?<!week )(?<!weeks )(?<!month )(?<!months )(?<!year )(?<!years )\b(?:after|when|as)\s*\Z"
OCCASION = r"\b(?:after|when|as|while|following|because)\s*\Z"

# --- what is no incident, whatever its words ---------------------------------------------------
# Deaths that tell nothing of violence by themselves.
DIED = r"died|embraced martyrdom|lost (?:their|his|her) (?:lives|life)|(?:bled|froze|burn(?:ed|t)) to death|deaths? of|(?:death )?toll"
# Disease, disaster, accident and sport around a word of an event.
NOT_VIOLENT = (
    r"\b(?:virus|flu|influenza|h\dn\d|ebola|infect\w+|disease|epidemic|outbreak|cancer|illness|pneumonia|vaccin\w+|poultry|birds?|chickens?|ducks?|culled|culling"
    r"|earthquake|flood\w*|storm|hurricane|tornado|cyclone|landslide|avalanche|wildfire|heat ?wave|crash(?:ed)?|overturned|collision|collided|rollover|derail\w+|overdose|suicide(?! (?:bomb|attack|car|vest|drone))"
    r"|heart failure|thirst|dehydration|frostbite|old age|natural causes|hospice|patients?|obituar\w+|funeral home)\b"
)
SPORT = (
    r"\b(?:goalkeeper|midfielder|half-time|playoffs?|penalty (?:area|kick|shoot-?out)|innings?|wickets?|quarterback|touchdown|team-?mates?|semi-?finals?|grand prix|world cup|home run"
    r"|(?:goals?|striker|league|coach|tournament|championship|scor(?:ed|ing|er)|fixture|pitcher|season|club|players?)\b.{0,200}?\b(?:goals?|striker|league|coach|tournament|championship|scor(?:ed|ing|er)|fixture|pitcher|season|club|players?|match|game))\b"
)
HARMED_BEFORE = (
    r"\s(?:was|were|had been|have been|has been)\s+(?:\w+ly\s+)?"
    r"(?:killed|injured|wounded|hurt|abducted|kidnapped|ambushed|shot|attacked|arrested|detained)\b"
)
# What is seized on the way over a border, and who carries out an operation that is one of arms.
CONTRABAND = (
    r"\b(?:smuggl\w+|traffick\w+|contraband|border\w*|frontier|customs|kg|kilo\w*|tonnes?|tons?|drugs?|narcotics?|cocaine|heroin|cannabis|hashish|opium"
    r"|marijuana|captagon|fentanyl|meth\w*|pills|cartridges|grenades?|medicines?|alcohol|weapons?|rifles?|arms|ammunition|explosives|cigarettes|fuel|diesel|cattle|goods|gold|ivory|migrants?)\b"
)
ARMED = (
    r"\b(?:army|armies|military|troops|soldiers?|forces|police|security|guards?|militants?|rebels?|insurgen\w+|smugglers?|terror\w*|gangs?|fighters?"
    r"|gunmen|bandits?|offensive|counter\w*|border\w*|ambush\w*|cartel|guerrillas?|operatives?|gendarm\w+|rangers|commandos?)\b"
)
