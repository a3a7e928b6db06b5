"""Rivers that are a border for most of what news tells of them: "the river" is then the border."""

from __future__ import annotations

_RIVERS = """
    AFG-TJK Panj Pyanj; AFG-TKM Murghab; AFG-UZB Amu_Darya; AGO-NAM Kunene Cunene; ARG-BOL Bermejo;
    ARG-PRY Pilcomayo Paraná; ARG-URY Uruguay_river; ARM-IRN Aras Araxes; BEN-TGO Mono; BGD-MMR Naf;
    BGR-ROU Danube; BIH-HRV Sava Una; BIH-SRB Drina; BLR-POL Bug; BLZ-GTM Sarstoon; BLZ-MEX Hondo;
    BOL-BRA Mamoré Guaporé; BRA-GUY Takutu; BRA-PER Javari Yavarí; BWA-NAM Chobe; CAF-COD Ubangi
    Oubangui; CHN-PRK Yalu Tumen; CHN-RUS Amur Ussuri Argun; CHN-VNM Beilun; CIV-LBR Cavalla;
    CMR-TCD
    Logone; COD-UGA Semliki; COL-ECU San_Miguel; COL-PER Putumayo; COL-VEN Arauca Táchira; CRI-NIC
    San_Juan; DEU-POL Oder Neisse; DOM-HTI Massacre Dajabón; ERI-ETH Mereb Setit; ESP-PRT Minho
    Guadiana; EST-RUS Narva; ETH-SSD Akobo Baro; FIN-SWE Torne Tornio; GRC-TUR Evros Maritsa;
    GTM-MEX
    Suchiate Usumacinta; GUF-SUR Maroni Marowijne; GUY-SUR Corentyne Courantyne; GUY-VEN Cuyuni;
    HND-NIC Coco; IRN-IRQ Shatt_al-Arab; IRN-TKM Atrek; JOR-SYR Yarmouk; KAZ-RUS Ural; KHM-THA
    Mekong;
    LAO-THA Mekong; LBR-SLE Mano; LSO-ZAF Caledon; MDA-ROU Prut; MEX-USA Rio_Grande Rio_Bravo;
    MMR-THA
    Moei Salween; MOZ-TZA Ruvuma Rovuma; MRT-SEN Senegal_river; MWI-TZA Songwe; MYS-THA Golok;
    NAM-ZAF Orange_River; NER-NGA Komadugu; RWA-TZA Kagera; ZAF-ZWE Limpopo; ZMB-ZWE Zambezi
"""

RIVERS = {
    name.replace("_", " "): pair
    for line in " ".join(_RIVERS.split()).split(";")
    for pair, *names in [line.split()]
    for name in names
}
"""The pair of countries that each divides."""
