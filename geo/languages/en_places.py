"""English words around place names: what a capitalised word next to a name says about it.

Words and wordings only; `geo.mentions` and `geo.places` decide what they mean together.
"""

from __future__ import annotations

from geo.languages import en_bodies


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# A place is likely after these.
LOCATIVE = _words(
    "in at near outside across around toward towards through into throughout within inside "
    "via off along onto opposite adjoining bordering amid surrounding reach reached leave leaving "
    "left visit visited visiting "
    "entering entered above below nearby overlooking"
)
MOTION = _words("from to between beyond until")

# After a name: it is part of an organisation, a team, an outlet, a firm.
ORGANISATION = _words(
    "university college school schools academy institute council commission committee department "
    "ministry board agency bureau office court courts senate congress assembly parliament "
    "legislature police sheriff army navy force forces guard guards corps authority association "
    "federation foundation society club union league party front movement church cathedral "
    "diocese temple mosque hospital clinic bank company corp corporation inc ltd llc group "
    "holdings airlines airways industries press times post news herald tribune journal gazette "
    "chronicle observer star sun mail telegraph mirror daily weekly today magazine radio tv "
    "television network channel orchestra symphony museum library theatre theater festival cup "
    "bowl championship championships open marathon stadium arena center centre hotel hall house "
    "fc united rovers wanderers athletic rangers giants eagles bulldogs tigers lions bears chiefs "
    "cardinals cowboys rams raiders knights warriors wildcats panthers hawks broncos mets yankees "
    "democrats republicans administration government embassy consulate headquarters accords "
    "agreement treaty convention protocol summit declaration services service elementary middle "
    "high parkway highway avenue street road boulevard lane drive plaza square mall project act "
    "show auto fire chamber coalition organization organisation committee crisis"
)

# Words that make a name a kind of place: word -> kind asked for. Capitalised next to a name they
# belong to it ("Taftan County"); in lower case they only describe it ("Panjgur district").
KIND_WORDS: dict[str, str] = {
    **dict.fromkeys(
        "county counties district tehsil taluka shahrestan parish canton "
        "municipality borough co raion rayon woreda cercle arrondissement lga upazila".split(),
        "admin2",
    ),
    **dict.fromkeys(
        "province state region governorate oblast krai prefecture department division "
        "voivodeship emirate wilaya vilayet territory".split(),
        "admin1",
    ),
    **dict.fromkeys(
        "city town village hamlet settlement township twp municipal suburb "
        "neighbourhood neighborhood resort port".split(),
        "settlement",
    ),
    **dict.fromkeys(
        "river lake sea gulf strait bay ocean canal channel lagoon reservoir creek "
        "delta stream rivers basin sound harbor harbour falls".split(),
        "water",
    ),
    **dict.fromkeys(
        "mount mountain mountains mt peak hill hills range volcano pass desert "
        "valley plateau heights".split(),
        "mountain",
    ),
    **dict.fromkeys("island islands isle isles peninsula archipelago atoll cape".split(), "island"),
    **dict.fromkeys(
        "airport airbase base barracks camp fort prison mine dam bridge "
        "refinery station checkpoint park forest".split(),
        "facility",
    ),
    **dict.fromkeys("crossing terminal".split(), "crossing"),
    **dict.fromkeys("country nation republic kingdom".split(), "country"),
    **dict.fromkeys("area sector enclave exclave zone".split(), "area"),
}
# Kind words that stand before the name when they belong to it ("Mount Taftan", "Lake Chad").
LEADING_KIND = _words(
    "mount mt lake river cape gulf strait bay port fort ft camp isle rio río "
    "cordillera sierra jebel jabal wadi koh kuh tel tell"
)
# Kind words after which a name follows "of": "the city of X".
OF_KIND = (
    frozenset(word for word, kind in KIND_WORDS.items() if kind != "facility")
    | en_bodies.PLURAL_KIND.keys()
    | _words("capital outskirts suburbs streets province")
)
# Kind words that make an unknown capitalised word before or after them a place.
NAMING_KIND = _words(
    "city town village hamlet settlement township county district tehsil province governorate "
    "oblast prefecture municipality river lake island valley mountains strait gulf pass area "
    "region crossing"
)

# What goes on after the kind of place that a name is explained by: "Rask, a city in …".
AFTER_KIND = _words("in of on near at about some that which where with close just from by and")

DIRECTIONS = _words(
    "north south east west northern southern eastern western northeast northwest southeast "
    "southwest northeastern northwestern southeastern southwestern central upper lower"
)

_COMPASS = {"north": "northern", "south": "southern", "east": "eastern", "west": "western"}
OTHER_DIRECTION: dict[str, str] = {**_COMPASS, **{long: short for short, long in _COMPASS.items()}}

MONTHS_DAYS = _words(
    "january february march april may june july august september october november december jan "
    "feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday "
    "saturday sunday mon tue tues wed thu thurs fri sat sun"
)

# Single words that are names of places somewhere, and nearly always mean something else.
COMMON_WORDS = _words(
    "a about above according act after again air al all alan along also although american an and "
    "i've i'm i'd i'll we've we're they've you're it's don't can't federal metro annual assistant "
    "commonwealth soul commerce defense defence agriculture transportation honda toyota molotov "
    "another any are area as ask at aurora authorities back bad bar battle bay be beach bear "
    "because before best big bill black blue book both boy bridge bush but by call camp can case "
    "castle center central century chance church city class clay clear close club coal college "
    "come cook corner could council country county court cross dale date day dead deal death "
    "delta democrat democrats despite did do dog door down dream drive during each eagle early "
    "east easy ecology education elite emergency energy english enterprise even every everyone "
    "experts eye fair faith fall family far farm farmer father few field fire first fish five flat "
    "flood flora fly for force forest forward four fox free freedom friend from full fun game gap "
    "gas gate general get given global go god gold good grand grant grass gray great green grey "
    "ground group guide half hall hand happy hard has have he head health heart heaven hell her "
    "here hey high hill him his history holiday home honor hope hot house how however human ice "
    "if image imperial in independence independent industry internet is island it its job joint "
    "joy judge just justice keep key kids king know lady lake land last late latin law lead league "
    "least left legal less liberal liberty life light like line lion little live lived local loco "
    "long look lord loss love low made magic mail main major make male man many march mark market "
    "master may mayor me media men mercury middle might mile military mill mine mission mobile "
    "model modern money moon more most mother mountain mouse much must my nation national navy "
    "near need never new news next nice night nine no nobody none noble normal north northern not "
    "nothing now number oak of off office officer official officials oil old on once one only open "
    "opposition or orange order other our out over owner page palace pan panama parent park part "
    "party past path peace people perhaps petroleum pine plan plane plant play plus point police "
    "pool poor pope port post power prayer premier present president press price pride prime "
    "prison private progress project protestant province public queen question quick radio rain "
    "read reading real red reform region relief report republic republican republicans rescue "
    "research rest rich right rise river road rock rocky role roman rose royal run russell safe "
    "said sale salt same saint sand saw say says school sea season seat second see self senate "
    "sense september service seven several shadow shall she ship short show side since sir six "
    "small smart smith so social some son song soon source south southern special speed split "
    "sport spring square staff star state station steel still stone stop storm story strange "
    "street strong student such summer sun sunshine superior support sure sweet table take talent "
    "target taylor team ten term than that the their them then there these they thing this those "
    "though three through time to today together too top total tour tower town trade train travel "
    "tree trinity truth try turkey two under union united unity universal university up upon us "
    "valley value very veteran via victory view village vision voice vote wake walker wall want "
    "war was water way we weather wednesday week well were west western what wheel when where "
    "which while white who whole why wide wild will win wind winner winter wise with wolf woman "
    "women wonder wood word work worker world would wow year yes yet you young your youth zone "
    "allah islam islamic muslim christian catholic jewish jews jew sunni shia shiite buddhist "
    "hindu internet facebook twitter google youtube apple amazon covid corona ebola zika bible "
    "quran koran ramadan eid christmas easter thanksgiving labor labour conservative "
    "revolutionary guards army air force taliban hamas hezbollah houthi houthis daesh isis isil "
    "baath boko haram shabaab basij quds agosta ataturk levies rangers x"
)

# Names that contain a place and are none: newspapers, agencies, militias, firms, teams, prizes.
NOT_PLACES = frozenset(
    """arab news|the washington post|washington post|new york times|the new york times|
new york post|new york daily news|los angeles times|la times|chicago tribune|boston globe|
boston herald|wall street journal|financial times|times of india|the times of india|
hindustan times|times of israel|jerusalem post|al jazeera|voice of america|bbc|cnn|afp|
agence france presse|associated press|reuters|tasnim|tasnim news agency|fars news|
fars news agency|mehr news agency|dawn|tolo news|tolonews|khaama press|kathmandu post|
bangkok post|dhaka tribune|straits times|the straits times|japan times|moscow times|
kyiv independent|kyiv post|gulf news|khaleej times|south china morning post|korea herald|
korea times|sydney morning herald|toronto star|irish times|press trust of india|
islamic state|islamic state of iraq and syria|islamic state of iraq and the levant|
jaish al adl|jaish ul adl|jaish al-adl|jaysh al adl|jundallah|lashkar e taiba|
lashkar e jhangvi|balochistan liberation army|baloch liberation army|
baluchistan liberation army|balochistan liberation front|united nations|european union flag|
european commission|european parliament|european council|world health organization|
world bank|world economic forum|african national congress|boko haram|al shabaab|al qaeda|
al qaida|hezbollah|wall street|main street|red cross|red crescent|
white house|foreign office|downing street|scotland yard|world war|cold war|great war|
world cup|super bowl|olympic games|nobel prize|new year|new years|new year's eve|
black lives matter|tea party|green party|labour party|labor day|memorial day|
marks and spencer|bank of america|air france|air india|american airlines|british airways|
delta air lines|southwest airlines|united airlines|turkish airlines|british petroleum|
royal dutch shell|morgan stanley|goldman sachs|santa claus|french fries|english language|
panama papers|paris agreement|kyoto protocol|geneva conventions|geneva convention|
oslo accords|camp david accords|treaty of lisbon|stockholm syndrome|
spanish flu|german shepherd|persian cat|german measles|swiss army knife|
kurdistan workers party|kurdistan workers' party|islamic state in iraq|
islamic state in the greater sahara|islamic state in west africa|tehrik i taliban pakistan|
tehreek e taliban pakistan|kurdistan democratic party|assam rifles|
sana news agency|yediot aharonot|holy land foundation|
promised land|mad cow|bird flu""".replace("\n", "").split("|")
)

# Adjectives of regions and states that are no country: word -> the name the gazetteer knows.
REGION_ADJECTIVES: dict[str, str] = {
    "european": "Europe",
    "europeans": "Europe",
    "african": "Africa",
    "africans": "Africa",
    "asian": "Asia",
    "asians": "Asia",
    "latin american": "Latin America",
    "latin americans": "Latin America",
    "north american": "North America",
    "north americans": "North America",
    "south american": "South America",
    "south americans": "South America",
    "central american": "Central America",
    "central americans": "Central America",
    "west african": "West Africa",
    "east african": "East Africa",
    "southeast asian": "Southeast Asia",
    "south asian": "South Asia",
    "central asian": "Central Asia",
    "middle eastern": "Middle East",
    "scandinavian": "Scandinavia",
    "caribbean": "Caribbean",
    "caucasian": "Caucasus",
    "kashmiri": "Kashmir",
    "kashmiris": "Kashmir",
    "south ossetian": "South Ossetia",
    "south ossetians": "South Ossetia",
    "north ossetian": "North Ossetia",
    "abkhaz": "Abkhazia",
    "abkhazian": "Abkhazia",
    "chechen": "Chechnya",
    "chechens": "Chechnya",
    "crimean": "Crimea",
    "crimeans": "Crimea",
    "darfuri": "Darfur",
    "tibetan": "Tibet",
    "tibetans": "Tibet",
    "catalan": "Catalonia",
    "catalans": "Catalonia",
    "corsican": "Corsica",
    "sicilian": "Sicily",
    "sicilians": "Sicily",
    "sardinian": "Sardinia",
    "bavarian": "Bavaria",
    "siberian": "Siberia",
    "punjabi": "Punjab",
    "sindhi": "Sindh",
    "balkan": "Balkans",
    "balkans": "Balkans",
    "saharan": "Sahara",
    "texan": "Texas",
    "texans": "Texas",
    "californian": "California",
    "californians": "California",
    "floridian": "Florida",
    "hawaiian": "Hawaii",
    "alaskan": "Alaska",
    "minnesotan": "Minnesota",
    "minnesotans": "Minnesota",
    "virginian": "Virginia",
    "ohioan": "Ohio",
    "ohioans": "Ohio",
    "kentuckian": "Kentucky",
    "londoner": "London",
    "londoners": "London",
    "new yorker": "New York",
    "new yorkers": "New York",
    "parisian": "Paris",
    "parisians": "Paris",
    "gazan": "Gaza",
    "gazans": "Gaza",
    "muscovites": "Moscow",
    "berliners": "Berlin",
    "scottish": "Scotland",
    "scots": "Scotland",
    "welsh": "Wales",
    "english": "England",
    "northern irish": "Northern Ireland",
    "tigrayan": "Tigray",
    "tigrayans": "Tigray",
    "quebecois": "Quebec",
    "québécois": "Quebec",
    "queenslander": "Queensland",
    "zanzibari": "Zanzibar",
}

# Shortened words inside names, with what they stand for.
ABBREVIATIONS: dict[str, str] = {
    "n": "north",
    "s": "south",
    "e": "east",
    "w": "west",
    "co": "county",
    "twp": "township",
    "ft": "fort",
    "mt": "mount",
    "st": "saint",
    "pt": "point",
    "is": "island",
    "prov": "province",
}

# Provinces and states as English-language news shortens them: as written -> name, country.
SHORT_PROVINCES: dict[str, tuple[str, str]] = {
    **{
        short: (name, "USA")
        for name, shorts in {
            "Alabama": "Ala. AL",
            "Alaska": "AK",
            "Arizona": "Ariz. AZ",
            "Arkansas": "Ark. AR",
            "California": "Calif. Cal. CA",
            "Colorado": "Colo. CO",
            "Connecticut": "Conn. CT",
            "Delaware": "Del. DE",
            "Florida": "Fla. FL",
            "Georgia": "Ga. GA",
            "Hawaii": "HI",
            "Idaho": "ID",
            "Illinois": "Ill. IL",
            "Indiana": "Ind. IN",
            "Iowa": "IA",
            "Kansas": "Kan. Kans. KS",
            "Kentucky": "Ky. KY",
            "Louisiana": "La. LA",
            "Maine": "ME",
            "Maryland": "Md. MD",
            "Massachusetts": "Mass. MA",
            "Michigan": "Mich. MI",
            "Minnesota": "Minn. MN",
            "Mississippi": "Miss. MS",
            "Missouri": "Mo. MO",
            "Montana": "Mont. MT",
            "Nebraska": "Neb. Nebr. NE",
            "Nevada": "Nev. NV",
            "New Hampshire": "N.H. NH",
            "New Jersey": "N.J. NJ",
            "New Mexico": "N.M. NM",
            "New York": "N.Y. NY",
            "North Carolina": "N.C. NC",
            "North Dakota": "N.D. ND",
            "Ohio": "OH",
            "Oklahoma": "Okla. OK",
            "Oregon": "Ore. OR",
            "Pennsylvania": "Pa. Penn. PA",
            "Rhode Island": "R.I. RI",
            "South Carolina": "S.C. SC",
            "South Dakota": "S.D. SD",
            "Tennessee": "Tenn. TN",
            "Texas": "Tex. TX",
            "Utah": "UT",
            "Vermont": "Vt. VT",
            "Virginia": "Va. VA",
            "Washington": "Wash. WA",
            "West Virginia": "W.Va. WV",
            "Wisconsin": "Wis. WI",
            "Wyoming": "Wyo. WY",
        }.items()
        for short in shorts.split()
    },
    **{
        short: (name, "CAN")
        for name, shorts in {
            "Alberta": "Alta. AB",
            "British Columbia": "B.C. BC",
            "Manitoba": "Man. MB",
            "New Brunswick": "N.B. NB",
            "Newfoundland and Labrador": "N.L. NL",
            "Nova Scotia": "N.S. NS",
            "Ontario": "Ont. ON",
            "Prince Edward Island": "P.E.I. PEI",
            "Quebec": "Que. QC",
            "Saskatchewan": "Sask. SK",
        }.items()
        for short in shorts.split()
    },
    **{
        short: (name, "AUS")
        for name, shorts in {
            "New South Wales": "NSW N.S.W.",
            "Queensland": "Qld Qld. QLD",
            "Victoria": "Vic. VIC",
            "Tasmania": "Tas. TAS",
            "South Australia": "SA",
            "Western Australia": "WA",
        }.items()
        for short in shorts.split()
    },
}

INITIAL_GENERIC = _words("the this that these those a an")

# Small words inside names of which nothing else is known ("Koh e Xyz", "San Xyz del Mar").
PARTICLES = _words("e i y de del di da do dos das la le les el al ul ur us du des van der den von")

# Small words inside names ("Rio de Janeiro", "Koh e Sabz", "Trinidad and Tobago").
CONNECTORS = _words(
    "of the de del di da do dos das la le les el al ul ur us e i y du des van der "
    "den von zu am an auf sur sous en na nad upon on and bin ibn"
)
