"""Passages with what is to be read in them, and hand-made mentions to read them with.

A passage file is JSON Lines. `places` maps each name that occurs to its country and kind
("PAK", or "PAK admin1"); countries and demonyms come from the table here, so that reading claims is
measured apart from finding places. `speech` lists stretches and who says them. A passage without
`places` is read by the whole chain only, with the gazetteer and the borders of the world.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from geo.articles.debris import find_sections
from geo.errors import BorderError
from geo.model import Article, BorderLine, Candidate, DateRange, Mention, Place, Utterance

FOLDER = Path(__file__).parent.parent / "passages"

# iso: lon, lat, names, demonyms
_COUNTRIES = """
AFG 66 34 Afghanistan | Afghan Afghans
AGO 18 -12 Angola | Angolan Angolans
ARG -65 -35 Argentina | Argentine Argentinian
ARM 45 40 Armenia | Armenian Armenians
AZE 48 40 Azerbaijan | Azerbaijani Azerbaijanis
BDI 30 -3 Burundi | Burundian Burundians
BEN 2 10 Benin | Beninese
BFA -2 12 Burkina_Faso | Burkinabe
BGD 90 24 Bangladesh | Bangladeshi Bangladeshis
BGR 25 43 Bulgaria | Bulgarian
BLR 28 53 Belarus | Belarusian
BOL -65 -17 Bolivia | Bolivian
BRA -53 -11 Brazil | Brazilian
BTN 90 27 Bhutan | Bhutanese
CAF 21 7 Central_African_Republic CAR | Central_African
CAN -100 60 Canada | Canadian
CHE 8 47 Switzerland | Swiss
CHL -71 -33 Chile | Chilean
CHN 105 35 China | Chinese
CMR 12 6 Cameroon | Cameroonian
COD 23 -3 Democratic_Republic_of_Congo DR_Congo DRC Congo | Congolese
COL -73 4 Colombia | Colombian Colombians
CRI -84 10 Costa_Rica | Costa_Rican
DJI 42 11 Djibouti | Djiboutian
DOM -70 19 Dominican_Republic | Dominican Dominicans
DZA 3 28 Algeria | Algerian
ECU -78 -2 Ecuador | Ecuadorian Ecuadorean
EGY 30 27 Egypt | Egyptian
ERI 39 15 Eritrea | Eritrean Eritreans
ESP -4 40 Spain | Spanish
EST 26 59 Estonia | Estonian
ETH 40 9 Ethiopia | Ethiopian Ethiopians
FIN 26 64 Finland | Finnish
FRA 2 47 France | French
GEO 43 42 Georgia | Georgian
GHA -1 8 Ghana | Ghanaian
GRC 22 39 Greece | Greek
GTM -90 15 Guatemala | Guatemalan
GUY -59 5 Guyana | Guyanese
HND -86 15 Honduras | Honduran
HRV 16 45 Croatia | Croatian
HTI -72 19 Haiti | Haitian Haitians
HUN 19 47 Hungary | Hungarian
IND 78 22 India | Indian
IRN 53 32 Iran | Iranian Iranians
IRQ 44 33 Iraq | Iraqi
ISR 35 31 Israel | Israeli Israelis
JOR 36 31 Jordan | Jordanian
KAZ 68 48 Kazakhstan | Kazakh
KEN 38 1 Kenya | Kenyan
KGZ 75 41 Kyrgyzstan | Kyrgyz
KHM 105 13 Cambodia | Cambodian Cambodians
KOR 128 37 South_Korea | South_Korean
KWT 48 29 Kuwait | Kuwaiti
LAO 105 18 Laos | Laotian Lao
LBN 36 34 Lebanon | Lebanese
LBR -9 6 Liberia | Liberian
LBY 17 25 Libya | Libyan
LTU 24 56 Lithuania | Lithuanian
LVA 25 57 Latvia | Latvian
MAR -5 32 Morocco | Moroccan
MDA 29 47 Moldova | Moldovan
MEX -102 23 Mexico | Mexican
MKD 22 41 North_Macedonia | Macedonian
MLI -4 17 Mali | Malian
MMR 98 22 Myanmar | Burmese
MNG 105 46 Mongolia | Mongolian
MOZ 35 -18 Mozambique | Mozambican
MRT -12 20 Mauritania | Mauritanian
MWI 34 -13 Malawi | Malawian
MYS 110 3 Malaysia | Malaysian
NER 8 16 Niger | Nigerien
NGA 8 10 Nigeria | Nigerian
NIC -85 13 Nicaragua | Nicaraguan
NOR 10 62 Norway | Norwegian
NPL 84 28 Nepal | Nepali Nepalese
OMN 57 21 Oman | Omani
PAK 70 30 Pakistan | Pakistani Pakistanis
PAN -80 9 Panama | Panamanian
PER -76 -10 Peru | Peruvian
PNG 144 -6 Papua_New_Guinea | Papua_New_Guinean
IDN 118 -2 Indonesia | Indonesian
POL 20 52 Poland | Polish
PRK 127 40 North_Korea | North_Korean
PRT -8 39 Portugal | Portuguese
PRY -58 -23 Paraguay | Paraguayan
PSE 35 32 Palestine | Palestinian Palestinians
ROU 25 46 Romania | Romanian
RUS 97 60 Russia | Russian Russians
RWA 30 -2 Rwanda | Rwandan
SAU 45 24 Saudi_Arabia | Saudi
SDN 30 15 Sudan | Sudanese
SEN -14 14 Senegal | Senegalese
SLV -89 13 El_Salvador | Salvadoran
SOM 46 6 Somalia | Somali
SRB 21 44 Serbia | Serbian Serb
SSD 30 7 South_Sudan | South_Sudanese
SVN 15 46 Slovenia | Slovenian
SYR 38 35 Syria | Syrian
TCD 19 15 Chad | Chadian
TGO 1 8 Togo | Togolese
THA 101 15 Thailand | Thai Thais
TJK 71 39 Tajikistan | Tajik Tajiks
TKM 59 39 Turkmenistan | Turkmen
TUN 9 34 Tunisia | Tunisian
TUR 35 39 Turkey Türkiye | Turkish
TZA 35 -6 Tanzania | Tanzanian
UGA 32 1 Uganda | Ugandan
UKR 31 49 Ukraine | Ukrainian
USA -98 39 United_States U.S. US | American
UZB 64 41 Uzbekistan | Uzbek
VEN -66 7 Venezuela | Venezuelan
VNM 106 16 Vietnam | Vietnamese
XKX 21 42.6 Kosovo | Kosovan Kosovar
YEM 48 16 Yemen | Yemeni
ZAF 25 -29 South_Africa | South_African
ZMB 28 -14 Zambia | Zambian
ZWE 30 -19 Zimbabwe | Zimbabwean
"""

_TOUCHING = """
AFG-IRN AFG-PAK AFG-TJK AFG-TKM AFG-UZB AFG-CHN AGO-COD AGO-ZMB ARG-BOL ARG-BRA ARG-CHL ARG-PRY
ARM-AZE ARM-GEO ARM-IRN ARM-TUR AZE-GEO AZE-IRN AZE-RUS AZE-TUR BDI-COD BDI-RWA BDI-TZA BEN-BFA
BEN-NER BEN-NGA BEN-TGO BFA-GHA BFA-MLI BFA-NER BFA-TGO BGD-IND BGD-MMR BGR-GRC BGR-TUR BGR-SRB
BGR-ROU BGR-MKD BLR-LTU BLR-LVA BLR-POL BLR-RUS BLR-UKR BOL-BRA BOL-CHL BOL-PER BOL-PRY BRA-COL
BRA-GUY BRA-PER BRA-PRY BRA-VEN BTN-CHN BTN-IND CAF-CMR CAF-COD CAF-SDN CAF-SSD CAF-TCD CAN-USA
CHL-PER CHN-IND CHN-KAZ CHN-KGZ CHN-LAO CHN-MMR CHN-MNG CHN-NPL CHN-PAK CHN-PRK CHN-RUS CHN-TJK
CHN-VNM CMR-NGA CMR-TCD COD-RWA COD-SSD COD-TZA COD-UGA COD-ZMB COL-ECU COL-PAN COL-PER COL-VEN
CRI-NIC CRI-PAN DJI-ERI DJI-ETH DJI-SOM DOM-HTI DZA-LBY DZA-MAR DZA-MLI DZA-MRT DZA-NER DZA-TUN
ECU-PER EGY-ISR EGY-LBY EGY-PSE EGY-SDN ERI-ETH ERI-SDN ESP-FRA ESP-MAR ESP-PRT EST-LVA EST-RUS
ETH-KEN ETH-SDN ETH-SOM ETH-SSD FIN-NOR FIN-RUS GEO-RUS GEO-TUR GHA-TGO GRC-MKD GRC-TUR GTM-HND
GTM-MEX GTM-SLV GUY-VEN HND-NIC HND-SLV HRV-HUN HRV-SRB HRV-SVN HUN-ROU HUN-SRB HUN-UKR HUN-SVN
IDN-MYS IDN-PNG IND-MMR IND-NPL IND-PAK IRN-IRQ IRN-PAK IRN-TKM IRN-TUR IRQ-JOR IRQ-KWT IRQ-SAU
IRQ-SYR IRQ-TUR ISR-JOR ISR-LBN ISR-PSE ISR-SYR JOR-SAU JOR-SYR KAZ-KGZ KAZ-RUS KAZ-UZB KEN-SOM
KEN-SSD KEN-TZA KEN-UGA KGZ-TJK KGZ-UZB KHM-LAO KHM-THA KHM-VNM KOR-PRK LAO-MMR LAO-THA LAO-VNM
LBN-SYR LBY-NER LBY-SDN LBY-TCD LBY-TUN LTU-LVA LTU-POL LTU-RUS LVA-RUS MDA-ROU MDA-UKR MEX-USA
MKD-SRB MKD-XKX MLI-MRT MLI-NER MLI-SEN MMR-THA MNG-RUS MOZ-MWI MOZ-TZA MOZ-ZAF MOZ-ZMB MOZ-ZWE
MRT-SEN MWI-TZA MWI-ZMB MYS-THA NER-NGA NER-TCD NGA-TCD NOR-RUS OMN-SAU OMN-YEM POL-RUS POL-UKR
POL-DEU PRK-RUS ROU-SRB ROU-UKR RUS-UKR RWA-TZA RWA-UGA SAU-YEM SDN-SSD SDN-TCD SRB-XKX SSD-UGA
SYR-TUR TJK-UZB TKM-UZB TZA-UGA TZA-ZMB ZAF-ZWE ZMB-ZWE
"""


class Touching:
    """A border source that knows only who touches whom."""

    def __init__(self) -> None:
        self._pairs = [pair.split("-") for pair in _TOUCHING.split()]

    def neighbours(self, country: str) -> tuple[str, ...]:
        """Countries that touch this one."""
        return tuple(
            sorted({other for pair in self._pairs if country in pair for other in pair} - {country})
        )

    def line(self, a: str, b: str) -> BorderLine:
        """None is known."""
        raise BorderError(f"no line between {a} and {b}: this source knows only who touches whom")


@dataclass(frozen=True)
class Passage:
    """A passage, its mentions and utterances, and what is to be read in it."""

    id: str
    article: Article
    mentions: tuple[Mention, ...]
    utterances: tuple[Utterance, ...]
    claims: tuple[dict[str, Any], ...]
    facts: tuple[dict[str, Any], ...]
    record: dict[str, Any]


@cache
def _countries() -> dict[str, tuple[Place, str]]:
    table: dict[str, tuple[Place, str]] = {}
    for line in _COUNTRIES.strip().splitlines():
        head, demonyms = line.split(" | ")
        iso, lon, lat, *names = head.split()
        name = names[0].replace("_", " ")
        place = Place(iso, name, "country", float(lon), float(lat), iso)
        for form in names:
            table[form.replace("_", " ")] = (place, "place")
        for form in demonyms.split():
            table[form.replace("_", " ")] = (place, "demonym")
    return table


def find(text: str, places: dict[str, str]) -> tuple[Mention, ...]:
    """Mentions of the given places, of countries and of demonyms, longest names first."""
    table = dict(_countries())
    for name, what in places.items():
        iso, _, kind = what.partition(" ")
        entry = Place(f"t:{name}", name, kind or "settlement", 0.0, 0.0, iso or None)  # type: ignore[arg-type]
        table[name] = (entry, "place")
    names = sorted(table, key=len, reverse=True)
    pattern = re.compile(r"(?<!\w)(?:" + "|".join(map(re.escape, names)) + r")(?!\w)")
    return tuple(
        Mention(m.start(), m.end(), m[0], table[m[0]][1], (Candidate(table[m[0]][0], 1.0),))  # type: ignore[arg-type]
        for m in pattern.finditer(text)
    )


def passage(record: dict[str, Any]) -> Passage:
    """A passage from its JSON object."""
    text = record["text"]
    day = record.get("published")
    published = DateRange(date.fromisoformat(day), date.fromisoformat(day)) if day else None
    speech = []
    for said in record.get("speech", ()):
        start = text.index(said["words"])
        speech.append(
            Utterance(
                start,
                start + len(said["words"]),
                said["speaker"],
                said.get("iso"),
                said.get("stance", "claims"),
                said.get("quoted", True),
            )
        )
    return Passage(
        record["id"],
        Article(
            record["id"],
            text,
            published=published,
            home=record.get("home"),
            language=record.get("language", "en"),
            sections=find_sections(text),
        ),
        find(text, record.get("places", {})),
        tuple(speech),
        tuple(record.get("claims", ())),
        tuple(record.get("facts", ())),
        record,
    )


def load(folder: str, *, chain: bool = False, name: str = "claims*") -> list[Passage]:
    """The passages of a folder ("dev" or "held"): those with places, or with ``chain`` all."""
    records = [
        json.loads(line)
        for file in sorted((FOLDER / folder).glob(f"{name}.jsonl"))
        for line in file.read_text(encoding="utf-8").splitlines()
        if line.strip()
    ]
    return [passage(record) for record in records if chain or "places" in record]
