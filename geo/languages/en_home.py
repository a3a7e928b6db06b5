"""English words that tell in which country a text is at home: offices, forces, parties, money.

A sheriff and an elementary school speak for the United States, a councillor for Britain, crores
and lakhs for India, Pakistan and Bangladesh. None of them is a place, and none decides alone.
"""

from __future__ import annotations

_CUES = {
    "USA": "sheriff sheriffs elementary superintendent sophomore sophomores freshman quarterback "
    "touchdown touchdowns trooper troopers commissioners alderman aldermen selectmen medicaid "
    "medicare gop republican republicans democrat democrats varsity misdemeanor arraigned "
    "township congressman congresswoman attorney homecoming ncaa nfl nba mlb yards inning innings "
    "volunteer veterans thanksgiving congressional statewide fbi usda fema kindergarten mph zip "
    "principal semester playoff playoffs softball realtor realtors teens highway downtown "
    "neighborhood neighborhoods semifinals bipartisan pto subdivision courthouse deputies deputy",
    "GBR": "councillor councillors cllr pc dc nhs mum mums pub pubs mp mps borough magistrates "
    "gcse ofsted postcode lorry lorries pensioner pensioners whilst solicitor tory tories "
    "labour holidaymakers £ pence uni footpath footpaths a-level",
    "IRL": "garda gardai gardaí taoiseach td tds dáil dail seanad gaa hse oireachtas",
    "CAN": "rcmp mla mlas mpp mpps const francophone anglophone reeve loonie tory kilometres "
    "provincial mounties premier riding",
    "AUS": "premier shire ute bushfire bushfires afl nrl rsl arvo aboriginal paramedics ses tafe",
    "NZL": "maori māori iwi kiwi kiwis pakeha",
    "IND": "crore crores lakh lakhs rs panchayat sarpanch bjp crpf bsf itbp naxal naxals naxalites "
    "taluk taluka mla mlas jawan jawans sabha rupees ₹ tmc dgp itbp panchayats gurdwara yatra",
    "PAK": "crore lakh rs tehsil ispr levies ttp pml-n ppp pti jirga madrassa madrassas fir nacta "
    "rupees maulana khassadar jui-f ctd pkr shaheed",
    "BGD": "upazila thana taka bgb bnp awami lakh crore upazilas",
    "NPL": "vdc maoist maoists nepse cpn-uml rs",
    "LKA": "ltte lkr rs",
    "AFG": "taliban afghanis nds anp mujahideen isk",
    "IRN": "irgc basij irna tasnim majlis ayatollah rial rials toman sepah",
    "IRQ": "peshmerga pmf pmu kdp puk krg dinar dinars hashd",
    "SYR": "ypg ypj sdf sana hts sohr",
    "TUR": "pkk lira akp chp hdp gendarmerie afad",
    "ISR": "knesset idf shekel shekels shekels kibbutz moshav likud nis",
    "PSE": "fatah hamas plo intifada settlers",
    "LBN": "unifil hezbollah laf amal",
    "JOR": "jod fils",
    "SAU": "riyal riyals sar mecca",
    "YEM": "houthi houthis stc ansarullah",
    "EGY": "egp feddan",
    "SDN": "rsf saf janjaweed slm jem unamid",
    "SSD": "splm spla splm-io sspdf unmiss",
    "ETH": "tplf birr woreda endf kebele fano ola",
    "SOM": "amisom atmis shabaab al-shabaab",
    "KEN": "matatu kdf ksh sh shilling shillings boda mca chama",
    "UGA": "updf rdc shs lc1 boda nrm",
    "TZA": "tsh tpdf ccm",
    "RWA": "rdf rwf rib imihigo",
    "COD": "fardc monusco m23 codeco adf wazalendo fdlr unhcr",
    "CAF": "minusca seleka séléka anti-balaka",
    "NGA": "naira lga efcc lgas inec pdp apc igp nscdc jtf fct ₦ n100",
    "GHA": "cedi cedis npp ndc gh¢",
    "MLI": "minusma fama jnim",
    "ZAF": "rand anc saps eff da r10 matric taxi eskom",
    "ZWE": "zanu-pf zanu mdc zrp",
    "RUS": "fsb duma ruble rubles rouble roubles oblast kremlin",
    "UKR": "hryvnia hryvnias rada sbu oblast raion",
    "GEO": "lari gel",
    "ARM": "dram drams",
    "AZE": "manat manats",
    "KAZ": "tenge akim",
    "KGZ": "som soms",
    "TJK": "somoni",
    "CHN": "yuan renminbi rmb pla",
    "JPN": "yen ¥",
    "KOR": "won",
    "PHL": "barangay php npa milf peso pesos afp pnp barangays ₱",
    "IDN": "rupiah tni bupati rp",
    "MYS": "ringgit rm datuk dap umno kampung",
    "THA": "baht tambon tambol rai",
    "MMR": "tatmadaw kyat kyats kia tnla mndaa pdf junta",
    "KHM": "riel cpp cnrp",
    "MEX": "cartel cartels sedena pesos ejido fiscalia semar",
    "COL": "farc eln vereda guerrillas",
    "VEN": "bolivar bolivars bolivares chavista",
    "BRA": "reais favela favelas",
    "PER": "soles shining",
    "CHL": "carabineros",
    "HTI": "gourde gourdes",
    "DOM": "cesfront",
    "TTO": "tt unc pnm",
    "GUY": "gdf pnc ppp",
    "GRC": "syriza euros drachma",
    "SRB": "dinars kfor",
}


def _table() -> dict[str, tuple[str, ...]]:
    table: dict[str, list[str]] = {}
    for iso, words in _CUES.items():
        for word in dict.fromkeys(words.split()):
            table.setdefault(word, []).append(iso)
    return {word: tuple(found) for word, found in table.items()}


# Lower-case word -> the countries it speaks for.
HOME_WORDS: dict[str, tuple[str, ...]] = _table()
