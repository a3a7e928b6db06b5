# ruff: noqa: E501 - one wording a line
"""English words for offices, forces and media: whether somebody speaks for a state, and which."""

from __future__ import annotations

PROPER_NAME = (
    r"[A-ZÀ-Þ][\w’'-]*(?:\s(?:(?:al|of|the|for|de|del|e|ul)\s)*(?:[ae][lsn]-)?[A-ZÀ-Þ0-9][\w’'-]*)*"
)
# Where the head of a speaker's noun phrase ends.
HEAD_ENDS = r",|\b(?:of|for|from|in|at|who|with|on|near|based)\b"
NAMED_AS = r"\b(?:{heads})s?\s+(?:called |known as )?[“\"‘]?$"
APPOSED_AS = r",? (?:an?|the) (?:[\w’-]+ ){{0,4}}?(?:{heads})\b"
GROUPISH = (
    r"group|groups|militia|militias|rebel|rebels|militants|insurgents|insurgency|guerrillas?|faction"
    r"|movement|separatists?|outfit|front|cartel|gang|opposition|alliance of"
)
# Heads that speak for their state. With no country named, the place or the context gives it.
OFFICIAL = (
    "ministry minister spokesperson spokesman spokeswoman spokespeople official officials officer "
    "officers authorities authority army military navy force forces troops police government "
    "president premier governor commander general colonel brigadier major captain lieutenant "
    "sergeant ambassador envoy diplomat embassy consulate mayor commissioner chief secretary guard "
    "guards gendarmerie gendarmes patrol levies rangers prosecutor prosecutors cabinet "
    "administration intelligence security defence defense customs foreign interior presidency "
    "parliament senator lawmaker constabulary soldier soldiers policeman command headquarters "
    "chiefs immigration migration administrator magistrate prefect superintendent directorate council wing regime junta "
    "chancellor charge minister's leader sheriff agents carabineros militia's marshal admiral "
    "agent investigator investigators detective detectives gendarme prefecture municipality councillor councillors councilor councilors councilman councilwoman alderman harbourmaster "
    "ranger warden coroner judge ombudsman legislator mp mps congressman congresswoman "
    "vice-governor deputies chairman chairwoman chairperson colonels generals "
    "gen col lt maj capt sgt brig cmdr adm insp supt cpl garda gardai dig dsp acp dcp ssp commodore "
    "court tribunal corps "
    "president's office department service inspector deputy coastguard"
).split()
# Heads of what is a state's: "the head of Isfara district".
HEAD_OF = (
    r"\b(?:head|heads|chief|director|leader|boss) of (?:the )?(?:[\w-]+ ){0,4}?(?:district|region|province|municipality|county|administration|police|service"
    r"|services|border guard|coastguard|intelligence|customs|directorate|department|prison|garrison|crossing)\b"
)
# Who speaks for no state whatever country is named with it.
STATELESS = (
    "militant militants rebel rebels insurgent insurgents militia militias guerrilla guerrillas "
    "separatist separatists extremist extremists jihadist jihadists gunmen fighters outfit banned "
    "group terrorists terror outlawed opposition dissident exiled witness witnesses eyewitness "
    "eyewitnesses resident residents villager villagers local-journalist journalist journalists "
    "activist activists rights watchdog observatory monitor charity ngo hospital doctor doctors "
    "medic medics analyst analysts expert experts researcher elder tribesman tribesmen farmer "
    "farmers herder herders shepherd trader traders driver survivor survivors relative relatives "
    "family mother father brother businessman shopkeeper smuggler smugglers refugee refugees "
    "migrant migrants aid humanitarian lawyer professor historian institute think-tank cartel gang "
    "movement faction front fighters commander-of-the-rebels nationalists citizen citizens "
    "protesters passenger teacher student fisherman fishermen priest bishop nun priests church "
    "union scholar nomads community organisation organization men women worker workers labourers nationals "
    "tourists hikers youths porters vigilante vigilantes families parents widow widows neighbours neighbors"
).split()
# Heads that make a person of one of those a speaker for a state again ("head of the state media").
SCHOLARLY = r"\b(?:institute|university|cent(?:er|re) (?:for|at|in|of)|centre|think tank|foundation|observatory|college|hospital|wilson center)\b"
STATE_BODIES = (
    r"\b(?:state(?: run| owned)?|official|government|national)(?: \w+)? (?:media|agency|television|tv|radio|broadcaster|newspaper)\b"
    r"|\b(?:migration|statistics|immigration|border|space|intelligence|security|customs|police|disaster|protection|investigation|anti drug|asylum)"
    r"(?: \w+)? (?:agency|network|institute)\b|\b(?:xinhua|tass|irna|kcna|anadolu|yonhap|sana|ria novosti|global times|press tv)\b"
)
MEDIA = (
    "media agency television tv radio broadcaster newspaper daily channel news outlet website "
    "network press"
).split()
# Whose word "press" is of an office, not of a medium.
PRESS_OFFICE = r"\b(?:press|media|news) (?=(?:officer|office|secretary|service|spokes\w+|attache|aide|adviser|department|wing|cell)\b)"
# Named movements with no state (or that hold territory without being one).
MOVEMENTS = (
    "jaish al adl|jundallah|ansar al furqan|baloch(?:istan)? liberation|baluchistan liberation|bla|blf"
    "|tehrik e taliban|ttp|pakistani taliban|islamic state|isis|isil|daesh|al qaeda|al shabaab|al shabab"
    "|boko haram|hamas|hezbollah|hizbollah|hizbullah|houthis?|ansar allah|islamic jihad|pkk|ypg|pyd|sdf"
    "|syrian democratic forces|free syrian army|hayat tahrir al sham|hts|m23|adf|allied democratic forces"
    "|fdlr|codeco|lord s resistance army|lra|rapid support forces|rsf|spla n|splm n|tplf|tigray"
    "|oromo liberation|ola|fano|eln|farc|segunda marquetalia|clan del golfo|tren de aragua|ulfa|nscn|knla"
    "|karen national|arakan army|kachin independence|kia|jnim|aqim|front for change|fact|polisario"
    "|afghan resistance|national resistance front|lashkar e taiba|jaish e mohammed|hizbul mujahideen"
    "|pjak|kdpi|pdki|komala|popular mobilization|kataib|united nations|unifil|monusco|nato|frontex"
    "|human rights watch|amnesty|red cross|red crescent|doctors without borders|msf|acled|crisis group"
    "|un|iom|unhcr|au|amisom|atmis|eu|european union|african union|ecowas|organisation for migration"
    "|sinaloa cartel|wagner|arsa|rohingya|balawaristan|halvash|haalvsh|kurdistan freedom|taliban fighters"
    "|international criminal court|international court|court of human rights|court of justice|press corps"
    r"|transnistria\w*|pridnestrov\w*|south ossetia\w*|abkhaz\w*|artsakh|nagorno karabakh|somaliland|tskhinvali|sukhumi|tiraspol|stepanakert"
    "|minusca|unmiss|minusma|unamid|undof|osce|eulex|eumm|unama|unsmil|unmik|kfor|eufor|ecomog|ecomig|ecomib|minurso|minustah|samim"
    "|multinational|us led|un led|international coalition|verification mechanism|verification commission|sadc|wfp|ocha|unicef|icrc|igad|csto|freedom of russia|liberty of russia|russian volunteer corps|(?<!uganda )people s defen[cs]e|donetsk people s|luhansk people s"
)
# Forces and seats of government known by a name that holds no country word, by country.
FORCES: dict[str, str] = {
    name: iso
    for iso, names in {
        "AFG": "taliban|islamic emirate|general directorate of intelligence|andsf",
        "ARG": "gendarmería nacional|gendarmería|casa rosada|naval prefecture|prefectura naval|télam",
        "BRA": "itamaraty|planalto|polícia federal|policia federal",
        "CHE": "fedpol",
        "DEU": "bundeswehr|bundespolizei",
        "ECU": "carondelet",
        "EST": "kapo",
        "FIN": "supo",
        "IDN": "tni|polri|bakamla",
        "IRL": "garda|gardaí|an garda síochána|taoiseach",
        "ITA": "carabinieri|guardia di finanza|farnesina",
        "LTU": "vsat",
        "MAR": "makhzen",
        "MYS": "wisma putra|bukit aman|esscom",
        "PER": "andina|pnp",
        "PHL": "malacañang|pcg",
        "PRY": "senad",
        "SOM": "nisa",
        "SWE": "säpo",
        "ARM": "yerevan",
        "BGD": "border guard bangladesh|bgb",
        "CAN": "rcmp|royal canadian mounted police",
        "CHL": "carabineros|la moneda",
        "CHN": "cctv|cgtn|people s liberation army|pla|zhongnanhai",
        "COD": "fardc",
        "COL": "casa de nariño|gaula",
        "DZA": "anp|el mouradia|algérie presse service",
        "EGY": "camp david",
        "ETH": "endf",
        "ESP": "guardia civil|moncloa",
        "FRA": "élysée|quai d orsay",
        "GBR": "psni|police service of northern ireland|downing street|whitehall|ministry of defence in london",
        "IND": "bsf|border security force|assam rifles|sashastra seema bal|ssb|itbp|delhi|south block",
        "IRN": "irgc|islamic revolutionary guard corps|islamic revolution guards corps"
        "|islamic revolutionary guards corps|revolutionary guards?|quds force|quds base|basij|faraja|fars|tasnim|mehr news|isna|mizan",
        "IRQ": "iraqi joint operations command|popular mobilisation",
        "ISR": "idf|israel defense forces|israel defence forces|mossad|shin bet|tel aviv|jerusalem",
        "KAZ": "akorda",
        "KEN": "kdf",
        "LBN": "laf",
        "LBY": "lna|gna|gnu",
        "MEX": "sedena|marina armada|instituto nacional de migración",
        "MLI": "fama",
        "MMR": "tatmadaw|junta in naypyidaw|state administration council",
        "MOZ": "fadm",
        "NGA": "aso rock|mnjtf",
        "PAN": "senafront",
        "PAK": "ispr|inter services public relations|frontier corps|pakistan rangers|rangers sindh"
        "|balochistan levies|levies|ctd|rawalpindi|gilgit scouts|rescue 1122",
        "PRK": "kcna|workers party",
        "KOR": "joint chiefs of staff in seoul|blue house",
        "RUS": "kremlin|fsb|rosgvardia|gru|sputnik",
        "RWA": "rdf|rwanda defence force",
        "SDN": "saf",
        "SSD": "sspdf|spla",
        "THA": "royal thai army|royal thai police",
        "TUR": "tsk|mit|beştepe",
        "TZA": "tpdf",
        "UGA": "updf",
        "UKR": "gur|hur|sbu|zsu|bankova",
        "USA": "pentagon|fbi|dea|cia|homeland security|white house|centcom|us central command|state department|cbp|capitol hill"
        "|customs and border protection|border patrol|national guard|texas dps|ice",
        "VEN": "fanb|miraflores|bolivarian national armed forces|bolivarian armed forces",
        "VNM": "vpa|vietnam news agency",
        "ZAF": "sandf|saps|sanparks",
        "ZWE": "zdf",
    }.items()
    for name in names.split("|")
}
# Other words for a state, and words of the country tables that mean something else in a subject.
COUNTRY_WORDS = {
    "dr congo": "COD",
    "drc": "COD",
    "congo brazzaville": "COG",
    "u s": "USA",
    "uk": "GBR",
    "britain": "GBR",
    "kiev": "UKR",
    "new delhi": "IND",
    "ankara": "TUR",
    "türkiye": "TUR",
    "turkiye": "TUR",
    "turkey": "TUR",
    "burma": "MMR",
    "ivory coast": "CIV",
    "washington": "USA",
    "russia": "RUS",
    "iran": "IRN",
    "syria": "SYR",
    "venezuela": "VEN",
    "bolivia": "BOL",
    "tanzania": "TZA",
    "moldova": "MDA",
    "vietnam": "VNM",
    "laos": "LAO",
    "north korea": "PRK",
    "south korea": "KOR",
    "north korean": "PRK",
    "south korean": "KOR",
    "south sudan": "SSD",
    "south sudanese": "SSD",
    "eswatini": "SWZ",
    "czech republic": "CZE",
    "palestinian": "PSE",
    "kosovo": "XKX",
    "united states": "USA",
    "azerbaijani": "AZE",
    "azeri": "AZE",
    "thai": "THA",
    "america": "USA",
    "beijing": "CHN",
    "prishtina": "XKX",
    "trinidad": "TTO",
    "bosnia": "BIH",
    "emirates": "ARE",
    "uae": "ARE",
    "east timor": "TLS",
    "macedonia": "MKD",
    "png": "PNG",
    "swaziland": "SWZ",
    "nay pyi taw": "MMR",
    "somali region": "ETH",
    "kinshasa": "COD",
    "brazzaville": "COG",
    "seoul": "KOR",
    "pyongyang": "PRK",
    "tehran": "IRN",
    "teheran": "IRN",
    "kabul": "AFG",
    "juba": "SSD",
    "mexico": "MEX",
    "la paz": "BOL",
    "dar es salaam": "TZA",
    "bujumbura": "BDI",
    "cotonou": "BEN",
    "abidjan": "CIV",
    "colombo": "LKA",
    "putrajaya": "MYS",
    "ramallah": "PSE",
    "naypyitaw": "MMR",
    "xinhua": "CHN",
    "tass": "RUS",
    "ria novosti": "RUS",
    "irna": "IRN",
    "kcna": "PRK",
    "anadolu": "TUR",
    "yonhap": "KOR",
    "press tv": "IRN",
    "national news agency": "LBN",
    "petra": "JOR",
    "spa": "SAU",
    "suna": "SDN",
    "ukrinform": "UKR",
    "belta": "BLR",
    "armenpress": "ARM",
    "azertac": "AZE",
    "kabar": "KGZ",
    "khovar": "TJK",
    "antara": "IDN",
    "bernama": "MYS",
    "kuna": "KWT",
    "wam": "ARE",
}
NOT_COUNTRY_WORDS = (
    "georgetown",
    "victoria",
    "san juan",
    "stanley",
    "kingston",
    "hamilton",
    "santiago",
    "dane",
    "pole",
    "thailander",
    "yank",
    "scot",
    "brit",
)
# Before a country word that is not who speaks: "pro-Iranian"; and words that are one in capitals only.
NOT_OF = ("pro", "anti", "non")
ONLY_UPPER = {"us": ("US", "U.S"), "san jose": ("San José",)}
# "Iran-backed", "Kabul-based": a country word that is not who speaks.
NOT_SPOKEN_FOR = "backed based aligned linked led installed controlled occupied sponsored trained supported born made allied funded origin".split()
