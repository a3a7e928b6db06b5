# ruff: noqa: E501 - one telling a line
"""Passages written for these tests, and the incidents an editor would list from each.

`PLACES` gives the places they name (country and kind), so that no gazetteer is needed. `DEVELOP`
was used while writing the rules; `HELD` only measures them.
"""

from __future__ import annotations

from typing import NamedTuple


class Expected(NamedTuple):
    """One incident: any of some types, parts of names, ISO date, country, people killed."""

    types: str
    date: str | None = None
    country: str | None = None
    place: str | None = None
    actor: str | None = None
    killed: int | None = None
    claimed_by: str | None = None
    denied_by: str | None = None


class Case(NamedTuple):
    """Articles of one case, each a publication date and a text, and the incidents they tell."""

    articles: tuple[tuple[str, str], ...]
    incidents: tuple[Expected, ...]


PLACES: dict[str, tuple[str, str]] = {
    "Goma": ("COD", "settlement"), "Rutshuru": ("COD", "settlement"), "Kinshasa": ("COD", "settlement"),
    "Congo": ("COD", "country"), "Rwanda": ("RWA", "country"), "Kigali": ("RWA", "settlement"), "Rubavu": ("RWA", "settlement"),
    "Chong Bok": ("THA", "area"), "Surin": ("THA", "settlement"), "Thailand": ("THA", "country"), "Cambodia": ("KHM", "country"),
    "Oddar Meanchey": ("KHM", "admin1"), "Phnom Penh": ("KHM", "settlement"),
    "Cúcuta": ("COL", "settlement"), "Colombia": ("COL", "country"), "Venezuela": ("VEN", "country"), "Apure": ("VEN", "admin1"),
    "La Victoria": ("VEN", "settlement"), "Arauca": ("COL", "admin1"),
    "Batken": ("KGZ", "settlement"), "Isfara": ("TJK", "settlement"), "Kyrgyzstan": ("KGZ", "country"), "Tajikistan": ("TJK", "country"),
    "Moyale": ("KEN", "settlement"), "Kenya": ("KEN", "country"), "Ethiopia": ("ETH", "country"), "Todonyang": ("KEN", "settlement"),
    "Sofi-Majnoon": ("LBN", "settlement"), "Lebanon": ("LBN", "country"), "Israel": ("ISR", "country"), "Metula": ("ISR", "settlement"), "Naqoura": ("LBN", "settlement"),
    "Pampa Blanca": ("PER", "settlement"), "Ecuador": ("ECU", "country"), "Peru": ("PER", "country"), "Tiwinza": ("PER", "area"),
    "Belgorod": ("RUS", "settlement"), "Ukraine": ("UKR", "country"), "Russia": ("RUS", "country"), "Sumy": ("UKR", "admin1"), "Krasnopillia": ("UKR", "settlement"),
    "Jolfa": ("AZE", "settlement"), "Armenia": ("ARM", "country"), "Azerbaijan": ("AZE", "country"), "Yeraskh": ("ARM", "settlement"),
    "Nuevo Laredo": ("MEX", "settlement"), "Laredo": ("USA", "settlement"), "Texas": ("USA", "admin1"), "Mexico": ("MEX", "country"),
    "Poonch": ("IND", "settlement"), "India": ("IND", "country"), "Kotli": ("PAK", "settlement"), "Pakistan": ("PAK", "country"),
    "Kandahar": ("AFG", "settlement"), "Spin Boldak": ("AFG", "settlement"), "Afghanistan": ("AFG", "country"), "Chaman": ("PAK", "settlement"), "Khost": ("AFG", "admin1"), "Paktika": ("AFG", "admin1"),
    "Diffa": ("NER", "settlement"), "Niger": ("NER", "country"), "Nigeria": ("NGA", "country"), "Bosso": ("NER", "settlement"),
    "Adré": ("TCD", "settlement"), "Chad": ("TCD", "country"), "Sudan": ("SDN", "country"), "Tine": ("TCD", "settlement"), "Geneina": ("SDN", "settlement"),
    "Zakho": ("IRQ", "settlement"), "Iraq": ("IRQ", "country"), "Turkey": ("TUR", "country"), "Duhok": ("IRQ", "settlement"), "Hakkari": ("TUR", "settlement"),
    "Myawaddy": ("MMR", "settlement"), "Myanmar": ("MMR", "country"), "Mae Sot": ("THA", "settlement"),
    "Gedaref": ("SDN", "settlement"), "Fashaga": ("SDN", "area"), "Humera": ("ETH", "settlement"),
    "Dajabón": ("DOM", "settlement"), "Haiti": ("HTI", "country"), "Ouanaminthe": ("HTI", "settlement"),
}  # fmt: skip

DEVELOP: tuple[Case, ...] = (
    Case(
        (("2023-06-15", "No Congolese soldier took part in a joint operation this week, the spokesman of Congo's army said, calling the report \"fake\". The report goes back to the rebel group M23. In a statement it claimed that forces of Congo and Rwanda carried out airstrikes on Tuesday against its fighters near Rutshuru, killing 12."),),
        (Expected("airstrike", "2023-06-13", "COD", "Rutshuru", "Congo", 12, "M23", "spokesman"),),
    ),
    Case(
        (("2023-06-15", "The attack of June 11 on a convoy of the Iraqi police near Zakho left six officers dead. Early on June 11 Turkish forces had carried out airstrikes on military sites in Duhok."),),
        (Expected("attack", "2023-06-11", "IRQ", "Zakho", None, 6), Expected("airstrike", "2023-06-11", "IRQ", "Duhok", "Turk")),
    ),
    Case(
        (("2023-06-15", "India shelled Kotli on Monday, Pakistan said, while ships of both navies were training in Belgorod. An Indian police post in Poonch was attacked by gunmen the same day, killing two officers."),),
        (Expected("shelling", "2023-06-12", "PAK", "Kotli", "India"), Expected("attack", "2023-06-12", "IND", "Poonch", "gunmen", 2)),
    ),
    Case(
        (("2023-06-15", "Rwandan soldiers shelled a camp near Goma on Tuesday, killing nine people, Congo's army said. Kigali denied that its soldiers had fired. The shelling was heard in Rubavu."),),
        (Expected("shelling", "2023-06-13", "COD", "Goma", "Rwanda", 9, None, "Kigali"),),
    ),
    Case(
        (("2023-06-15", "Thailand said Cambodian troops attacked a patrol at Chong Bok on Wednesday, wounding two soldiers.\nOn Monday, a landmine killed a farmer in Surin."),),
        (Expected("mine", "2023-06-12", "THA", "Surin", None, 1), Expected("attack", "2023-06-14", "THA", "Chong Bok", "Cambodia")),
    ),
    Case(
        (
            ("2023-06-15", "Colombian guerrillas ambushed a Venezuelan patrol near La Victoria on Sunday, killing four soldiers, Caracas said."),
            ("2023-06-16", "The National Dawn Front, a rebel group, claimed responsibility for the ambush of 11 June in Apure, which killed four soldiers."),
        ),
        (Expected("ambush", "2023-06-11", "VEN", "La Victoria", None, 4, "National Dawn Front"),),
    ),
    Case(
        (("2022-09-20", "Kyrgyzstan and Tajikistan traded fire near Batken on Friday. Twelve people were killed, Kyrgyz officials said. Tajik officials said the clash began when shells hit a village near Isfara."),),
        (Expected("ground_clash shelling", "2022-09-16", None, None, None, 12),),
    ),
    Case(
        (("2023-03-10", "Ethiopian raiders stole cattle and killed six herders near Todonyang on Thursday, Kenyan police said.\nThe two communities have fought over pasture for decades. Last year, raids killed dozens of people."),),
        (Expected("killing attack raid", "2023-03-09", "KEN", "Todonyang", None, 6), ),
    ),
    Case(
        (("2023-10-20", "Israel said it had carried out airstrikes on three sites near Naqoura on Thursday. The strikes came a day after rockets hit Metula, wounding a farmer."),),
        (Expected("shelling", "2023-10-18", "ISR", "Metula"), Expected("airstrike", "2023-10-19", "LBN", "Naqoura", "Israel")),
    ),
    Case(
        (("2023-05-04", "A drone attack hit a fuel depot in Belgorod on Wednesday, the governor said. Ukraine denied responsibility. There have been several attacks in the region this year."),),
        (Expected("drone attack", "2023-05-03", "RUS", "Belgorod", None, None, None, "Ukraine"),),
    ),
    Case(
        (("2024-08-02", "Mexican gunmen abducted three truckers near Nuevo Laredo on Tuesday. Police in Texas said on Thursday that two men were arrested in Laredo with 40 kg of cocaine on Wednesday."),),
        (Expected("abduction", "2024-07-30", "MEX", "Nuevo Laredo"), Expected("arrest smuggling", "2024-07-31", "USA", "Laredo")),
    ),
    Case(
        (("2024-03-19", "Pakistan carried out air raids in Khost and Paktika on Monday that killed eight civilians, Kabul said. Hours later, Afghan forces shelled Pakistani posts.\nThe raids followed Saturday's bombing in Chaman, in which seven soldiers died."),),
        (Expected("bombing", "2024-03-16", "PAK", "Chaman", None, 7), Expected("airstrike", "2024-03-18", "AFG", None, "Pakistan", 8), Expected("shelling", "2024-03-18", "PAK", None, "Afghan")),
    ),
    Case(
        (("2023-06-15", "Smugglers use many trails here. The market in Adré was full on Sunday. Officials said talks would go on."),),
        (),
    ),
    Case(
        (("2023-06-15", "Turkey threatened to launch an operation in Iraq. It warned that any attack would be answered."),),
        (),
    ),
    Case(
        (("2022-07-21", "Shells struck a resort near Zakho on Wednesday, killing nine tourists. Baghdad accused Turkey of the shelling. Ankara denied it and blamed rebels."),),
        (Expected("shelling", "2022-07-20", "IRQ", "Zakho", None, 9, None, "Ankara"),),
    ),
    Case(
        (("2023-02-06", "Insurgents slipped over from Chad and raided a clinic in Geneina on Saturday, killing two nurses, Sudan's health ministry said."),),
        (Expected("raid", "2023-02-04", "SDN", "Geneina", "Insurgents", 2),),
    ),
    Case(
        (("2023-02-06", "Colombia's police detained six men in Cúcuta on Friday. Colombia and Venezuela signed an accord in 2016."),),
        (Expected("arrest", "2023-02-03", "COL", "Cúcuta", "Colombia"),),
    ),
    Case(
        (("2023-02-06", "Russian forces entered Ukraine from the north on Saturday, Kyiv said. The incursion killed three farmers in Sumy. A glide bomb hit Krasnopillia on Sunday."),),
        (Expected("crossing incursion", "2023-02-04", "UKR", "Sumy", "Russia", 3), Expected("bombing airstrike", "2023-02-05", "UKR", "Krasnopillia")),
    ),
    Case(
        (("2023-02-06", "A Kenyan herder was shot dead near Moyale on Friday. Ethiopian police arrested two men in Humera on Saturday."),),
        (Expected("attack killing", "2023-02-03", "KEN", "Moyale", None, 1), Expected("arrest", "2023-02-04", "ETH", "Humera")),
    ),
)  # fmt: skip

HELD: tuple[Case, ...] = (
    Case(
        (("2023-02-06", "Armed men crossed from Nigeria and raided a market in Bosso on Saturday, killing five traders, Niger's army said."),),
        (Expected("raid crossing incursion killing", "2023-02-04", "NER", "Bosso", None, 5),),
    ),
    Case(
        (("2023-02-06", "Azerbaijan's defence ministry said Armenian forces opened fire on a post near Jolfa on Sunday. Yerevan denied the report. On Friday a sniper killed a worker in Yeraskh."),),
        (Expected("attack killing", "2023-02-03", "ARM", "Yeraskh", None, 1), Expected("attack", "2023-02-05", "AZE", "Jolfa", "Armenia", None, None, "Yerevan")),
    ),
    Case(
        (("2021-01-12", "Ethiopian militia killed five women in Fashaga on Monday, Sudan said. Khartoum summoned the ambassador over the attack."),),
        (Expected("killing attack", "2021-01-11", "SDN", "Fashaga", "Ethiopia", 5),),
    ),
    Case(
        (
            ("2024-04-11", "Rebels seized the army base in Myawaddy on Wednesday after days of shelling. The Karen Dawn Army claimed responsibility for the attack."),
            ("2024-04-12", "The attack on the base in Myawaddy on Wednesday sent hundreds fleeing to Mae Sot in Thailand."),
        ),
        (Expected("attack shelling", "2024-04-10", "MMR", "Myawaddy", None, None, "Karen Dawn Army"),),
    ),
    Case(
        (("2023-09-14", "A Haitian guard was shot dead near Ouanaminthe on Tuesday. Dominican police arrested two soldiers in Dajabón on Wednesday."),),
        (Expected("attack killing", "2023-09-12", "HTI", "Ouanaminthe", None, 1), Expected("arrest", "2023-09-13", "DOM", "Dajabón")),
    ),
    Case(
        (("2023-09-14", "India said militants infiltrated near Poonch overnight and that three were killed in the gunfight. Pakistan rejected the accusation."),),
        (Expected("ground_clash crossing incursion", "2023-09-13/2023-09-14", "IND", "Poonch", None, 3, None, "Pakistan"),),
    ),
    Case(
        (("2023-12-01", "Peru's police detained eleven miners at Tiwinza on Thursday. Peru and Ecuador signed a peace treaty in 1998."),),
        (Expected("arrest", "2023-11-30", "PER", "Tiwinza", "Peru"),),
    ),
    Case(
        (("2023-12-01", "Gunmen kidnapped two aid workers in Tine on Tuesday, Chad's interior minister said. They were taken to Geneina, he added."),),
        (Expected("abduction", "2023-11-28", "TCD", "Tine"),),
    ),
    Case(
        (("2024-08-09", "Ukrainian troops entered Russia from Sumy region on Tuesday, Moscow said. The incursion killed five civilians. A glide bomb hit Krasnopillia on Thursday."),),
        (Expected("crossing incursion", "2024-08-06", "RUS", None, "Ukrain", 5), Expected("bombing airstrike shelling", "2024-08-08", "UKR", "Krasnopillia")),
    ),
    Case(
        (("2024-08-09", "The village council met in Moyale on Monday. Kenya and Ethiopia agreed to build a market."),),
        (),
    ),
)  # fmt: skip
