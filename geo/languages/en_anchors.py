"""English wordings for what claims are measured from: places, borders, coasts, territories."""

from __future__ import annotations

from geo.grammar.anchors import Direction
from geo.grammar.wordings import phrases

LINES = {
    "Line of Control": "IND-PAK",
    "LoC": "IND-PAK",
    "Working Boundary": "IND-PAK",
    "Radcliffe Line": "IND-PAK",
    "Line of Actual Control": "CHN-IND",
    "LAC": "CHN-IND",
    "McMahon Line": "CHN-IND",
    "Durand Line": "AFG-PAK",
    "Blue Line": "ISR-LBN",
    "Military Demarcation Line": "KOR-PRK",
    "MDL": "KOR-PRK",
    "38th parallel": "KOR-PRK",
    "Demilitarized Zone": "KOR-PRK",
    "Demilitarised Zone": "KOR-PRK",
    "DMZ": "KOR-PRK",
    "Alpha Line": "ISR-SYR",
    "Bravo Line": "ISR-SYR",
    "disengagement line": "ISR-SYR",
    "Rio Grande": "MEX-USA",
    "Rio Bravo": "MEX-USA",
    "Evros River": "GRC-TUR",
    "Evros river": "GRC-TUR",
    "Naf River": "BGD-MMR",
    "Naf river": "BGD-MMR",
    "Yalu River": "CHN-PRK",
    "Yalu river": "CHN-PRK",
    "Tumen River": "CHN-PRK",
    "Tumen river": "CHN-PRK",
    "Moei River": "MMR-THA",
    "Moei river": "MMR-THA",
    "Macedonian-Kosovo line": None,
    "administrative boundary line": None,
    "administrative line": None,
}

PREFIXES = {
    "indo": "IND",
    "sino": "CHN",
    "russo": "RUS",
    "pak": "PAK",
    "afghan": "AFG",
    "turco": "TUR",
    "greco": "GRC",
    "serbo": "SRB",
    "franco": "FRA",
    "thai": "THA",
    "lao": "LAO",
    "congo": "COD",
    "us": "USA",
}

DIRECTIONS = {
    name: Direction(22.5 * number)
    for number, forms in enumerate(
        """north; north-north-east north-northeast; north-east northeast; east-north-east
        east-northeast; east; east-south-east east-southeast; south-east southeast;
        south-south-east south-southeast; south; south-south-west south-southwest;
        south-west southwest; west-south-west west-southwest; west; west-north-west west-northwest;
        north-west northwest; north-north-west north-northwest""".split(";")
    )
    for form in forms.split()
    for name in (
        (form, f"{form}wards", f"{form}ward", form.replace("-", " "), f"due {form}")
        if "-" in form
        else (form, f"{form}wards", f"{form}ward", f"due {form}")
    )
}
PARTS = {
    name: Direction(45.0 * number)
    for number, forms in enumerate(
        """northern; north-eastern northeastern; eastern; south-eastern southeastern; southern;
        south-western southwestern; western; north-western northwestern""".split(";")
    )
    for form in forms.split()
    for name in {form, form.replace("-", " "), f"far {form}", f"{form}most"}
} | {
    f"{prefix} {name}": direction
    for prefix in ("far", "extreme", "remote", "deep")
    for name, direction in {
        "north": Direction(0.0), "northeast": Direction(45.0), "north-east": Direction(45.0),
        "east": Direction(90.0), "southeast": Direction(135.0), "south-east": Direction(135.0),
        "south": Direction(180.0), "southwest": Direction(225.0), "south-west": Direction(225.0),
        "west": Direction(270.0), "northwest": Direction(315.0), "north-west": Direction(315.0),
    }.items()
}  # fmt: skip

LEXICON: dict[str, dict[str, object]] = {
    "CLASS": phrases("""
        city; town; village; villages; district; province; county; area; areas; region;
        municipality; canton; governorate; department; state; oblast; tehsil; taluka; prefecture;
        sub-district; subdistrict; crossing; border crossing; border post; border point; border
        gate; checkpoint; outpost; base; military base; air base; airbase; camp; refugee camp;
        airport; valley; sector; hamlet; settlement; commune; kibbutz; moshav; port; island;
        mountain; mountains; hills; hill; pass; subdivision; township; capital; regional capital;
        provincial capital; state capital; district capital; departmental capital; district
        headquarters; administrative center; administrative centre; neighbourhood; neighborhood;
        suburb; ward; parish; army post; highlands; plain; desert; forest; peak; community;
        locality; metropolis; hub; stronghold; territory; enclave; exclave; peninsula; division;
        agency; raion; rayon; krai; emirate; power plant; plant; mine; dam; bridge; hospital;
        monastery; temple; ranch; farm; station; police station; railway station; military
        outpost; post; garrison; headquarters; main town; main city; largest city; nearest town;
        nearest city; nearest village; nearest settlement; river; lake; national park; park;
        reserve; resort; quarter; fort; plateau; ridge; gorge; glacier; terminal; refinery; oil
        field; oilfield; gold mine; facility; compound; shrine; border town; border city; border
        village; port city; market town; border region; border area; border district; border
        province; federal subject; voivodeship; zone; wilayat; wilaya; autonomous region;
        republic; special region; woreda; woredas; circle; cercle
    """),
    "BORDERWORD": phrases("""
        border; international border; common border; shared border; land border; state border; de
        facto border; internationally recognised border; internationally recognized border;
        national border; mutual border; joint border; frontier; international frontier; common
        frontier; shared frontier; land frontier; state frontier; de facto frontier;
        internationally recognised frontier; internationally recognized frontier; national
        frontier; mutual frontier; joint frontier; boundary; international boundary; common
        boundary; shared boundary; land boundary; state boundary; de facto boundary;
        internationally recognised boundary; internationally recognized boundary; national
        boundary; mutual boundary; joint boundary; borderline; international borderline; common
        borderline; shared borderline; land borderline; state borderline; de facto borderline;
        internationally recognised borderline; internationally recognized borderline; national
        borderline; mutual borderline; joint borderline; border line; international border line;
        common border line; shared border line; land border line; state border line; de facto
        border line; internationally recognised border line; internationally recognized border
        line; national border line; mutual border line; joint border line; border fence;
        international border fence; common border fence; shared border fence; land border fence;
        state border fence; de facto border fence; internationally recognised border fence;
        internationally recognized border fence; national border fence; mutual border fence; joint
        border fence; border wall; international border wall; common border wall; shared border
        wall; land border wall; state border wall; de facto border wall; internationally
        recognised border wall; internationally recognized border wall; national border wall;
        mutual border wall; joint border wall; frontier fence; international frontier fence;
        common frontier fence; shared frontier fence; land frontier fence; state frontier fence;
        de facto frontier fence; internationally recognised frontier fence; internationally
        recognized frontier fence; national frontier fence; mutual frontier fence; joint frontier
        fence; zero line; international zero line; common zero line; shared zero line; land zero
        line; state zero line; de facto zero line; internationally recognised zero line;
        internationally recognized zero line; national zero line; mutual zero line; joint zero
        line; zero-line; international zero-line; common zero-line; shared zero-line; land
        zero-line; state zero-line; de facto zero-line; internationally recognised zero-line;
        internationally recognized zero-line; national zero-line; mutual zero-line; joint
        zero-line; zero point; international zero point; common zero point; shared zero point;
        land zero point; state zero point; de facto zero point; internationally recognised zero
        point; internationally recognized zero point; national zero point; mutual zero point;
        joint zero point; zero-point; international zero-point; common zero-point; shared
        zero-point; land zero-point; state zero-point; de facto zero-point; internationally
        recognised zero-point; internationally recognized zero-point; national zero-point; mutual
        zero-point; joint zero-point; ceasefire line; international ceasefire line; common
        ceasefire line; shared ceasefire line; land ceasefire line; state ceasefire line; de facto
        ceasefire line; internationally recognised ceasefire line; internationally recognized
        ceasefire line; national ceasefire line; mutual ceasefire line; joint ceasefire line;
        cease-fire line; international cease-fire line; common cease-fire line; shared cease-fire
        line; land cease-fire line; state cease-fire line; de facto cease-fire line;
        internationally recognised cease-fire line; internationally recognized cease-fire line;
        national cease-fire line; mutual cease-fire line; joint cease-fire line; line of contact;
        international line of contact; common line of contact; shared line of contact; land line
        of contact; state line of contact; de facto line of contact; internationally recognised
        line of contact; internationally recognized line of contact; national line of contact;
        mutual line of contact; joint line of contact; contact line; international contact line;
        common contact line; shared contact line; land contact line; state contact line; de facto
        contact line; internationally recognised contact line; internationally recognized contact
        line; national contact line; mutual contact line; joint contact line; demarcation line;
        international demarcation line; common demarcation line; shared demarcation line; land
        demarcation line; state demarcation line; de facto demarcation line; internationally
        recognised demarcation line; internationally recognized demarcation line; national
        demarcation line; mutual demarcation line; joint demarcation line; dividing line;
        international dividing line; common dividing line; shared dividing line; land dividing
        line; state dividing line; de facto dividing line; internationally recognised dividing
        line; internationally recognized dividing line; national dividing line; mutual dividing
        line; joint dividing line; borders; international borders; common borders; shared borders;
        land borders; state borders; de facto borders; internationally recognised borders;
        internationally recognized borders; national borders; mutual borders; joint borders;
        frontiers; international frontiers; common frontiers; shared frontiers; land frontiers;
        state frontiers; de facto frontiers; internationally recognised frontiers; internationally
        recognized frontiers; national frontiers; mutual frontiers; joint frontiers; border strip;
        international border strip; common border strip; shared border strip; land border strip;
        state border strip; de facto border strip; internationally recognised border strip;
        internationally recognized border strip; national border strip; mutual border strip; joint
        border strip; border river; international border river; common border river; shared border
        river; land border river; state border river; de facto border river; internationally
        recognised border river; internationally recognized border river; national border river;
        mutual border river; joint border river; separation line; international separation line;
        common separation line; shared separation line; land separation line; state separation
        line; de facto separation line; internationally recognised separation line;
        internationally recognized separation line; national separation line; mutual separation
        line; joint separation line; separation fence; international separation fence; common
        separation fence; shared separation fence; land separation fence; state separation fence;
        de facto separation fence; internationally recognised separation fence; internationally
        recognized separation fence; national separation fence; mutual separation fence; joint
        separation fence; front line of the border; international front line of the border; common
        front line of the border; shared front line of the border; land front line of the border;
        state front line of the border; de facto front line of the border; internationally
        recognised front line of the border; internationally recognized front line of the border;
        national front line of the border; mutual front line of the border; joint front line of
        the border
    """),
    "BORDERNOUN": phrases("""
        town; city; village; villages; towns; area; areas; region; regions; district; districts;
        province; provinces; post; posts; guard; guards; police; crossing; crossings; force;
        forces; state; states; checkpoint; checkpoints; point; points; zone; zones; belt;
        security; dispute; clash; clashes; control; gate; gates; market; station; stations;
        pillar; pillars; patrol; patrols; agent; agents; community; communities; closure; trade;
        tension; tensions; fighting; skirmish; skirmishes; incident; incidents; raid; raids;
        attack; attacks; war; row; standoff; officials; official; troops; outpost; outposts;
        county; municipality; locality; localities; territory; lands; land; management; service;
        units; unit; commander; officer; officers; department; departments; sector; sectors;
        protection; violations; violation; residents; road; highway
    """),
    "BORDERAREA": phrases("""
        area; areas; region; regions; zone; zones; belt; district; districts; village; villages;
        province; provinces; strip; communities; localities; territory; lands; sector; county;
        towns; town
    """),
    "COASTWORD": phrases("""
        coast; coastline; shore; shores; shoreline; seashore; coasts; beach
    """),
    "TERRITORY": phrases("""
        territory; territories; soil; land; airspace; air space; territorial waters; waters;
        ground; ungoverned spaces; ungoverned areas; mainland; homeland; national territory;
        sovereign territory; sovereign soil; interior; heartland; lands; side; front;
        section
    """),
    "NEIGHBOUR": phrases("""
        neighbouring; neighboring; adjacent; next-door; nearby; adjoining
    """),
    "ANYADJ": phrases("""
        remote; remotest; rugged; mountainous; several; other; various
    """),
    "STOP": phrases("""
        a; an; the; this; that; these; those; of; in; on; at; to; from; by; with; without; within;
        inside; into; onto; near; across; over; under; between; among; and; or; but; nor; if; as;
        than; then; when; while; where; who; whom; whose; which; what; is; are; was; were; be;
        been; being; has; have; had; do; does; did; will; would; shall; should; may; might; can;
        could; must; not; no; it; he; she; they; we; i; you; him; her; them; us; me; our; their;
        its; his; your; my; there; here; for; against; about; after; before; during; since; until;
        through; off; up; down; out; along; around; outside; said; says; told; so; such; also;
        however; 's; km; away; miles; mile; kilometres; kilometers; because; although; though;
        both; each; via; per
    """),
    "LINE": dict(LINES),
    "POSS": {
        **dict.fromkeys(("our", "our own"), "our"),
        **dict.fromkeys(("their", "their own", "its", "its own", "his", "her"), "their"),
        **dict.fromkeys(("the country's", "the nation's", "the kingdom's"), "their"),
    },
    "SIDE": {
        "our side": "our",
        **dict.fromkeys(("this side", "the near side"), "here"),
        **dict.fromkeys(
            ("the other side", "other side", "the opposite side", "the far side"), "there"
        ),
        **dict.fromkeys(("their side", "its side"), "their"),
    },
    "DIR": dict(DIRECTIONS),
    "PARTOF": dict(PARTS),
}
