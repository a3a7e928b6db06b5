"""Rivers that are borders, from works of geography: "the Evros" is then the border."""

from __future__ import annotations

from collections import defaultdict

_RIVERS = """
    AFG-IRN Hari_Rud Harirud; AFG-TJK Panj Pyanj Amu_Darya; AFG-TKM Amu_Darya Kushka; AFG-UZB
    Amu_Darya; AGO-COD Kwango; AGO-NAM Kunene Cunene; ALB-MNE Buna Bojana; ARG-BOL Bermejo
    Pilcomayo; ARG-BRA Uruguay_River Iguazú Iguazu Iguaçu; ARG-PRY Pilcomayo Paraná
    Paraguay_River; ARG-URY Uruguay_River Río_de_la_Plata; ARM-AZE Aras Araxes; ARM-IRN Aras
    Araxes; ARM-TUR Akhurian Arpaçay; AUT-CHE Rhine; AUT-CZE Thaya Dyje; AUT-DEU Inn Salzach;
    AUT-SVK Morava; AZE-IRN Aras Araxes Araz; BDI-COD Rusizi Ruzizi; BDI-RWA Kanyaru Akanyaru
    Ruhwa; BDI-TZA Malagarasi; BEN-NER Mékrou; BEN-NGA Okpara; BEN-TGO Mono; BFA-GHA Black_Volta;
    BGD-IND Feni Kushiyara Ichamati; BGD-MMR Naf; BGR-ROU Danube; BGR-TUR Rezovo Rezovska Tundzha;
    BIH-HRV Sava Una Glina; BIH-SRB Drina; BLR-LTU Neman; BLR-LVA Daugava; BLR-POL Bug Western_Bug
    Svislach; BLZ-GTM Sarstoon Sarstún Mopan; BLZ-MEX Hondo Río_Hondo Rio_Hondo; BOL-BRA Mamoré
    Guaporé Abunã Iténez; BOL-PER Heath_River Desaguadero; BRA-GUF Oyapock Oiapoque; BRA-GUY
    Takutu Tacutu Ireng; BRA-PER Javari Yavarí Yavari Purús; BRA-PRY Paraná Apa Paraguay_River;
    BRA-URY Quaraí Cuareim Jaguarão Yaguarón; BWA-NAM Chobe Linyanti Kwando; BWA-ZAF Limpopo
    Molopo Marico; BWA-ZMB Zambezi; BWA-ZWE Shashe Ramokgwebana; CAF-COD Ubangi Oubangui Mbomou;
    CAF-COG Ubangi Oubangui; CAF-TCD Chari; CAN-USA Niagara_River Detroit_River St._Lawrence
    Saint_Lawrence St._Clair_River Rainy_River; CHE-DEU Rhine; CHE-LIE Rhine; CHN-KAZ
    Khorgos_River; CHN-LAO Mekong; CHN-MMR Shweli Ruili_River; CHN-PRK Yalu Tumen; CHN-RUS Amur
    Ussuri Argun; CHN-VNM Beilun Ka_Long; CIV-LBR Cavalla Cavally; CMR-GNQ Ntem; CMR-NGA Akwayafe;
    CMR-TCD Logone Chari; COD-COG Congo_River Ubangi Oubangui; COD-RWA Rusizi Ruzizi; COD-UGA
    Semliki; COD-ZMB Luapula; COL-ECU San_Miguel Putumayo Mataje; COL-PER Putumayo; COL-VEN Arauca
    Táchira Tachira Catatumbo Río_de_Oro; CRI-NIC San_Juan; CRI-PAN Sixaola; CZE-POL Olza Olše;
    DEU-FRA Rhine;
    DEU-LUX Moselle Sauer; DEU-POL Oder Neisse; DOM-HTI Massacre Dajabón Pedernales_River
    Artibonite Libón; ECU-PER Zarumilla Macará; ERI-ETH Mereb Setit; ESP-FRA Bidasoa Bidassoa;
    ESP-PRT Minho Miño Guadiana; EST-RUS Narva; ETH-KEN Daua; ETH-SOM Dawa; ETH-SSD Akobo Baro
    Pibor; FIN-NOR Tana Teno Tenojoki; FIN-SWE Torne Tornio Muonio; GEO-RUS Psou; GHA-TGO Oti;
    GIN-LBR Makona Mano; GIN-SLE Makona; GRC-TUR Evros Maritsa Meriç Meric; GTM-MEX Suchiate
    Usumacinta; GTM-SLV Paz; GUF-SUR Maroni Marowijne Lawa; GUY-SUR Corentyne Courantyne
    Corantijn; GUY-VEN Cuyuni Wenamu Amacuro; HND-NIC Coco Río_Coco Guasaule; HND-SLV Lempa
    Goascorán; HRV-HUN Drava Mura; HRV-SRB Danube; HRV-SVN Kupa Kolpa Dragonja Sutla Sotla;
    HUN-SVK Danube Ipeľ Ipoly; HUN-UKR Tisza Tysa; IDN-TLS Malibaka; IND-MMR Tiau; IND-NPL
    Mahakali Mechi; IND-PAK Ravi Sutlej Neelum; IRN-IRQ Shatt_al-Arab Arvand Arvand_Rud; IRN-TKM
    Atrek; IRQ-TUR Hezil; ISR-JOR Jordan_River Yarmouk; JOR-SYR Yarmouk; KAZ-RUS Ural_River;
    KEN-UGA Suam Malaba_River Sio; KHM-LAO Mekong; KHM-THA Klong_Luek; KOR-PRK Imjin; LAO-MMR
    Mekong; LAO-THA Mekong Hueang; LBN-SYR Nahr_al-Kabir; LBR-SLE Mano; LSO-ZAF Caledon Mohokare;
    LTU-RUS Neman Nemunas; MDA-ROU Prut; MDA-UKR Dniester; MEX-USA Rio_Grande Rio_Bravo Río_Bravo;
    MLI-MRT Karakoro; MLI-SEN Falémé Faleme; MMR-THA Moei Salween Ruak Kraburi; MOZ-MWI Ruo;
    MOZ-TZA Ruvuma Rovuma; MRT-SEN Senegal_River; MWI-TZA Songwe; MYS-THA Golok Kolok
    Sungai_Golok; NAM-ZAF Orange_River; NAM-ZMB Zambezi; NER-NGA Komadugu Komadougou; NOR-RUS
    Pasvik Jakobselv; POL-UKR Bug Western_Bug; PRK-RUS Tumen; ROU-SRB Danube; ROU-UKR Danube Tisza
    Tysa Chilia; RUS-UKR Seym; RWA-TZA Kagera Akagera; SDN-SSD Kiir Bahr_al-Arab Bahr_el-Arab;
    SRB-XKX Ibar; SVK-UKR Uzh; SWZ-ZAF Usutu; SYR-TUR Euphrates Orontes; TKM-UZB Amu_Darya;
    TZA-ZMB Kalambo; ZAF-ZWE Limpopo; ZMB-ZWE Zambezi
"""


def _pairs() -> dict[str, tuple[str, ...]]:
    """The pairs of countries that each river divides; many divide more than one."""
    pairs: dict[str, list[str]] = defaultdict(list)
    for line in " ".join(_RIVERS.split()).split("; "):
        pair, *names = line.split(" ")
        for name in names:
            pairs[name.replace("_", " ")].append(pair)
    return {name: tuple(codes) for name, codes in pairs.items()}


RIVERS = _pairs()
"""The pairs of countries that each divides."""
