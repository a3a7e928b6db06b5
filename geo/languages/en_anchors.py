"""English wordings for what claims are measured from: places, borders, coasts, territories."""

from __future__ import annotations

from geo.grammar.anchors import Direction
from geo.grammar.wordings import phrases
from geo.languages.en_rivers import RIVERS

LINES = {
    "Line of Control": "IND-PAK",
    "LoC": "IND-PAK",
    "Working Boundary": "IND-PAK",
    "Radcliffe Line": "IND-PAK",
    "Line of Actual Control": "CHN-IND",
    "LAC": "CHN-IND",
    "Adjacency Line": "BLZ-GTM",
    "Adjacency Zone": "BLZ-GTM",
    "Line of Adjacency": "BLZ-GTM",
    "line of adjacency": "BLZ-GTM",
    "separation area": "ISR-SYR",
    "area of separation": "ISR-SYR",
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
        """north n; north-north-east north-northeast nne; north-east northeast ne; east-north-east
        east-northeast ene; east e; east-south-east east-southeast ese; south-east southeast se;
        south-south-east south-southeast sse; south s; south-south-west south-southwest ssw;
        south-west southwest sw; west-south-west west-southwest wsw; west w; west-north-west
        west-northwest wnw; north-west northwest nw; north-north-west north-northwest nnw""".split(
            ";"
        )
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

_KINDS_OF_BORDER = (
    "international ", "common ", "shared ", "land ", "state ", "de facto ", "national ", "mutual ",
    "joint ", "internationally recognised ", "internationally recognized ",
)  # fmt: skip
_BORDERS = phrases("""
        border; frontier; boundary; ib; borderline; border line; border fence; border wall; frontier
        fence; zero line; zero-line; zero point; zero-point; ceasefire line; cease-fire line; line
        of contact; contact line; control line; demarcation line; dividing line; borders; frontiers;
        border strip;
        border river; separation line; separation fence; adjacency line; adjacency zone; line of
        demarcation; armistice line; boundary line; withdrawal line; median line; disengagement
        line; technical
        fence; limit line; border ditch; border trench; green line; front line of the border
    """)

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
        cell; stretch; locality; metropolis; hub; stronghold; territory; enclave; exclave;
        peninsula; division;
        agency; raion; rayon; krai; emirate; power plant; plant; mine; dam; bridge; hospital;
        monastery; temple; districts; provinces; towns; cities; counties; regions; municipalities;
        departments; states; governorates; cantons; prefectures; woredas; settlements; hamlets;
        communes; suburbs; neighbourhoods; neighborhoods; camps; crossings; border towns; border
        villages; border districts; border posts; border crossings; valleys; hamlets; townships;
        parishes; wards; sectors; islet; isle; islets; islands; atoll; reef; cape; headland; lagoon;
        reservoir; estuary; delta; bay; strait; customs house; customs office; bridgehead; ranch;
        farm; station; police station; railway station; military outpost;
        post; garrison; headquarters; main town; main city; largest city; nearest town; nearest
        city; nearest village; nearest settlement; river; lake; national park; park; reserve;
        resort; quarter; fort; lga; local government area; sub-county; subcounty; kecamatan;
        plateau; ridge; gorge; glacier; terminal; refinery; oil field;
        oilfield; gold mine; gold field; gold fields; goldfield; goldfields; gap;
        facility; compound; shrine; border town; border city; border village;
        port city; market town; border region; border area; border district; border province;
        federal subject; voivodeship; zone; wilayat; wilaya; autonomous region; republic; special
        region; beacon; lighthouse; boundary marker; border marker; border pillar; border stone;
        boundary stone; watchtower; observation post; customs post; mosque; church; school; market;
        stadium; tower; ferry crossing; jetty; harbour; harbor; pier; toll gate; tollgate;
        roadblock; road block; junction; roundabout; embassy; barracks; warehouse; factory; prison;
        palace; cemetery; ruins; summit; waterfall; well; oasis; woreda; woredas; circle; cercle
    """),
    "BORDERWORD": dict.fromkeys(
        f"{kind}{line}" for kind in ("", *_KINDS_OF_BORDER) for line in _BORDERS
    ),
    "BORDERNOUN": phrases("""
        town; city; village; villages; towns; area; areas; region; regions; district; districts;
        province; provinces; post; posts; guard; guards; police; crossing; crossings; force; forces;
        state; states; checkpoint; checkpoints; point; points; zone; zones; belt; security; dispute;
        clash; clashes; control; gate; gates; market; station; stations; pillar; pillars; patrol;
        patrols; agent; agents; community; communities; closure; trade; tension; tensions; fighting;
        skirmish; skirmishes; incident; incidents; raid; raids; attack; attacks; war; row; standoff;
        officials; official; troops; outpost; outposts; county; municipality; locality; localities;
        territory; lands; land; management; service; units; unit; commander; officer; officers;
        department; departments; sector; sectors; protection; violations; violation; residents;
        road; highway
    """),
    "BORDERAREA": phrases("""
        area; areas; region; regions; zone; zones; belt; district; districts; villages; province;
        provinces; strip; communities; localities; territory; lands; sector; county; towns
    """),
    "BORDERLANDS": phrases("borderlands; borderland; border lands; marches"),
    "TRIPOINT": phrases("""
        tri-border; triborder; tri - border; three-border; three-borders; triple frontier; triple
        border; tripoint; tri-point; tri-junction; trijunction; border triangle; tri-border area;
        tri-border region; tri-border zone; three-border area; three-border region; three-borders
        zone; three-borders area; tri-state border area
    """),
    "BARRIERWORD": phrases("""
        line; international line; occupation line; contact line; line of contact; line of
        separation; administrative line; maritime line; maritime boundary; median line;
        demarcation line; dividing line;
        control
        line; ceasefire line; actual line; fence; wall; wire; barbed wire; razor wire; barrier;
        berm; fence line; boundary fence;
        boundary line; security fence; divide; ditch; trench; marker; border marker; boundary
        marker;
        boundary stone; border stone; boundary post; boundary posts; border posts; barbed-wire
        fence; razor-wire fence; channel;
        no man's land; no-man's land; no-man's-land; limit
    """),
    "COASTWORD": phrases("""
        coast; coastline; shore; shores; shoreline; seashore; coasts; beach
    """),
    "TERRITORY": phrases("""
        territory; territories; soil; land; airspace; air space; territorial waters; waters; water;
        ground; territorial sea; territorial seas;
        ungoverned spaces; ungoverned areas; mainland; homeland; national territory; sovereign
        territory; sovereign soil; interior; heartland; lands; side; farmland; countryside
    """),
    "CAPITAL": phrases("capital; capital city; administrative capital; commercial capital"),
    "HERE": phrases("here"),
    "BANKWORD": phrases("""
        half; bank; margin; part; portion; sector; slope; slopes; end; edge; section
    """),
    "RIVERWORD": phrases("""
        river; rivers; stream; creek; wadi; lake; canal; channel; tributary; reservoir; estuary;
        lagoon; fjord; glacier; gorge; canyon; rapids; delta; bay; gulf; strait; nala; nullah;
        nallah; khola; arroyo; sea; sound; swamp; marshes; wetlands
    """),
    "HILLWORD": phrases("""
        mount; mt; mountain; hill; peak; ridge; jebel; jabal; volcano; cerro; ras; cape; cabo
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
        than; then; when; while; where; who; whom; whose; which; what; is; are; was; were; be; been;
        being; has; have; had; do; does; did; will; would; shall; should; may; might; can; could;
        must; not; no; it; he; she; they; we; i; you; him; her; them; us; me; our; their; its; his;
        your; my; there; here; for; against; about; after; before; during; since; until; through;
        off; up; down; out; along; around; outside; said; says; told; so; such; also; however; 's;
        km; away; miles; mile; kilometres; kilometers; because; although; though; both; each; via;
        per
    """),
    "LINE": dict(LINES),
    "BORDERRIVER": dict(RIVERS),
    "OWNER": {"'s": None},
    "POSS": {
        **dict.fromkeys(("our", "our own", "ours"), "our"),
        **dict.fromkeys(("their", "their own", "theirs"), "their"),
        **dict.fromkeys(("its", "its own", "his", "her"), "its"),
        **dict.fromkeys(("the country's", "the nation's", "the kingdom's"), "its"),
    },
    "SIDE": {
        "our side": "our",
        "our bank": "our",
        "our half": "our",
        "our margin": "our",
        "our shore": "our",
        **dict.fromkeys(
            (
                "this side",
                "the near side",
                "this very side",
                "this bank",
                "the wrong side",
                "the near bank",
            ),
            "here",
        ),
        **dict.fromkeys(
            (
                "the other side",
                "other side",
                "the opposite side",
                "the far side",
                "the other bank",
                "the far bank",
                "the opposite bank",
            ),
            "there",
        ),
        **dict.fromkeys(("their side", "its side"), "their"),
    },
    "DIR": dict(DIRECTIONS),
    "PARTOF": dict(PARTS),
}
