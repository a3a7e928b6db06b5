# ruff: noqa: E501 - lists of words
"""Arabic: depth, distance, direction and near claims."""

from __future__ import annotations

from itertools import product

from geo.grammar.anchors import Country
from geo.grammar.numbers import MILE_KM, NAUTICAL_KM, Amount, Hedge, NumberWords
from geo.grammar.tokens import normal
from geo.grammar.wordings import ContextWords, Wordings, phrases, rules
from geo.languages.arabic_script import COUNTS, SIGNS, directions, stems

_UNITS = {
    1: "واحد واحدة", 2: "اثنان اثنين اثنتين", 3: "ثلاثة ثلاث", 4: "أربعة أربع", 5: "خمسة خمس",
    6: "ستة ست", 7: "سبعة سبع", 8: "ثمانية ثماني ثمان", 9: "تسعة تسع", 10: "عشرة عشر",
    20: "عشرون عشرين", 30: "ثلاثون ثلاثين", 40: "أربعون أربعين", 50: "خمسون خمسين",
    60: "ستون ستين", 70: "سبعون سبعين", 80: "ثمانون ثمانين", 90: "تسعون تسعين",
}  # fmt: skip
NUMBERS = NumberWords(
    units={normal(p + w): n for n, words in _UNITS.items() for w in words.split() for p in ("", "و")},
    scales={
        normal("مئة"): 100, normal("مائة"): 100, normal("ألف"): 1000,
    },
    joiners=frozenset({normal("و")}),
    fractions=SIGNS,
    money=frozenset("$ € £ ﷼".split()),
    attached=frozenset({normal("و"), normal("ب")}),
)  # fmt: skip

_DIRECTIONS = {
    0.0: ("شمال", "شمالي"),
    90.0: ("شرق", "شرقي"),
    180.0: ("جنوب", "جنوبي"),
    270.0: ("غرب", "غربي"),
}
_BETWEEN = ((0.0, 90.0, 45.0), (180.0, 90.0, 135.0), (180.0, 270.0, 225.0), (0.0, 270.0, 315.0))


def _compass() -> dict[float, list[str]]:
    """North, the north, north-east …, with and without the article, by azimuth in degrees."""
    names = {
        azimuth: [form for word in words for form in (word, f"ال{word}")]
        for azimuth, words in _DIRECTIONS.items()
    }
    for first, second, azimuth in _BETWEEN:
        names[azimuth] = [
            form
            for one, other in product(_DIRECTIONS[first], _DIRECTIONS[second])
            for form in (f"{one} {other}", f"{one} ال{other}", f"ال{one} ال{other}")
        ]
    return names


# Adjectives made from a country's name, masculine; the other forms follow from it.
_ADJECTIVES = """
AFG أفغاني; AGO أنغولي; ARE إماراتي; ARM أرميني; AZE أذربيجاني; BDI بوروندي; BEN بنيني; BFA بوركيني;
BGD بنغلاديشي; BHR بحريني; BLR بيلاروسي; CAF أفريقي أوسطي; CHN صيني; CIV إيفواري; CMR كاميروني; COD كونغولي;
COL كولومبي; DJI جيبوتي; DZA جزائري; EGY مصري; ERI إريتري; ESP إسباني; ETH إثيوبي; GEO جورجي; GIN غيني;
GRC يوناني; IND هندي; IRN إيراني; IRQ عراقي; ISR إسرائيلي; JOR أردني; KAZ كازاخستاني; KEN كيني;
KGZ قرغيزستاني; KHM كمبودي; KWT كويتي; LBN لبناني; LBY ليبي; MAR مغربي; MEX مكسيكي; MLI مالي; MMR ميانماري;
MRT موريتاني; NER نيجري; NGA نيجيري; NPL نيبالي; OMN عماني; PAK باكستاني; POL بولندي; PRK كوري شمالي;
KOR كوري جنوبي; PSE فلسطيني; QAT قطري; ROU روماني; RUS روسي; RWA رواندي; SAU سعودي; SDN سوداني;
SEN سنغالي; SOM صومالي; SRB صربي; SSD جنوب سوداني; SYR سوري; TCD تشادي; THA تايلاندي; TJK طاجيكستاني;
TKM تركمانستاني; TUN تونسي; TUR تركي; UGA أوغندي; UKR أوكراني; USA أميركي; UZB أوزبكي; VEN فنزويلي;
YEM يمني; ZMB زامبي
"""


def _adjectives() -> dict[str, object]:
    """Every form of the adjectives, with the country each stands for."""
    found: dict[str, object] = {}
    for entry in _ADJECTIVES.split(";"):
        iso, *words = entry.split()
        stem = " ".join(words)
        for form in (stem, f"{stem}ة", f"ال{stem}", f"ال{stem}ة", f"{stem}ين", f"ال{stem}ين"):
            found[form] = Country(iso, adjective=True)
    return found


LEXICON: dict[str, dict[str, object]] = {
    "UNIT": {
        **dict.fromkeys("كيلومتر كيلومترا كيلومترات الكيلومترات كلم كم km".split(), 1.0),
        **dict.fromkeys(("كيلو متر", "كيلو مترا"), 1.0),
        **dict.fromkeys(("متر", "مترا", "أمتار", "الأمتار"), 0.001),
        **dict.fromkeys(("ميل", "ميلا", "أميال"), MILE_KM),
        **dict.fromkeys(("ميل بحري", "ميلا بحريا", "أميال بحرية"), NAUTICAL_KM),
    },
    "TWO": {
        **dict.fromkeys(("كيلومترين", "كيلومتران", "كيلو مترين"), Amount(2, 2, 1)),
        **dict.fromkeys(("كيلومتر واحد", "كيلومترا واحدا"), Amount(1, 1, 1)),
    },
    "VAGUE": {
        "بضعة": Amount(2, 5, 1, vague=True),
        "بضع": Amount(2, 5, 1, vague=True),
        "عدة": Amount(3, 9, 1, vague=True),
        "عشرات": Amount(20, 99, 10, vague=True),
        "بضع مئات": Amount(200, 500, 100, vague=True),
        "بضع مئات من": Amount(200, 500, 100, vague=True),
        "مئات": Amount(200, 999, 100, vague=True),
        "مئتي": Amount(200, 200, 100),
        "مائتي": Amount(200, 200, 100),
    },
    "HALF": {"نصف": Amount(0.5, 0.5, 0.5), "ربع": Amount(0.25, 0.25, 0.25)},
    "HEDGE": {
        **dict.fromkeys(
            (
                "نحو",
                "حوالي",
                "حوالى",
                "قرابة",
                "تقريبا",
                "ما يقارب",
                "زهاء",
                "فقط",
                "بنحو",
                "بحوالي",
            ),
            Hedge(),
        ),
        **dict.fromkeys(
            ("أقل من", "ما لا يزيد عن", "ما لا يزيد على", "حتى", "أقصاه", "بأقل من"), Hedge("upper")
        ),
        **dict.fromkeys(
            ("أكثر من", "ما لا يقل عن", "على الأقل", "ما يزيد على", "ما يزيد عن", "بأكثر من"),
            Hedge("lower"),
        ),
    },
    "AFTER": {"تقريبا": Hedge(), "على الأقل": Hedge("lower"), "على الأكثر": Hedge("upper")},
    "INTO": phrases("داخل; في داخل; إلى داخل; في عمق; في; إلى عمق; ضمن; عمق; وراء حدود"),
    "DEPTH": phrases("بعمق; على عمق; عمق; مسافة; لمسافة; بمسافة; إلى عمق; في عمق"),
    "GROUNDWORD": phrases("""
        الأراضي; أراضي; الأرض; أرض; التراب; تراب; الأجواء; المجال الجوي; العمق; الجانب; المياه
    """),
    "AT": phrases("على بعد; على مسافة; على بُعد; بعد; مسافة; تبعد; يبعد; تبعد نحو; بمسافة; لمسافة"),
    "FROM": phrases("من; عن; خارج; بعيدا عن"),
    "ACROSS": phrases("عبر; خلف; وراء"),
    "NEAR": phrases("""
        قرب; بالقرب من; في محيط; محيط; على مقربة من; بمحاذاة; بجوار; في ضواحي; ضواحي; على مشارف;
        مشارف; على أطراف; أطراف; في جوار; حول; على تخوم; إلى جوار; قبالة; عند; المجاور ل; قريبا من
    """),
    "IN": phrases("في; داخل; وسط; بوسط; في وسط; على"),
    "CLASS": phrases("""
        مدينة; بلدة; قرية; محافظة; ولاية; منطقة; مديرية; قضاء; معبر; مخيم; مطار; قاعدة; جبل; جبال;
        وادي; ميناء; جزيرة; حي; ناحية; إقليم; نقطة; ريف; مدينتي; بلدات
    """),
    "BORDERWORD": phrases("""
        الحدود; حدود; الشريط الحدودي; السياج الحدودي; الخط الحدودي; الجدار الحدودي; حدودها; للحدود;
        الحدود المشتركة; الحدود البرية; السياج
    """),
    "LINE": {
        "الخط الأزرق": "ISR-LBN",
        "خط ديورند": "AFG-PAK",
        "خط السيطرة": "IND-PAK",
        "خط وقف إطلاق النار": None,
    },
    "ADJECTIVE": _adjectives(),
    "WITH": phrases("مع; بين; ال"),
    "POSS": {"أراضينا": "our", "أراضيها": "their", "أراضيه": "their", "أراضيهم": "their"},
    "DIR": directions(_compass()),
    "TO": phrases("إلى; الى; باتجاه; نحو"),
    "SIZEWORD": phrases("""
        طول; بطول; مدى; مداه; سرعة; بسرعة; ارتفاع; بارتفاع; عرض; بعرض; مساحة; قطر; شعاع; طولها; طوله;
        يبلغ طوله; على ارتفاع; مداها; سرعته
    """),
    "PER": phrases("في الساعة; مربع; مربعا; مربعة; طولا; طول; عرضا; ارتفاعا; بالساعة; في الثانية"),
}

PASSES = (
    COUNTS,
    rules("""
AMOUNT by amount: one amount
    COUNT
AMOUNT by range: range
    (بين|من)? COUNT (إلى|الى|-|و) COUNT
"""),
    rules("""
SIZE by distance: amount unit
    AMOUNT UNIT
SIZE by distance: two units
    COUNT UNIT (إلى|-|و) COUNT UNIT
SIZE by two: two of them
    TWO
"""),
    rules("""
DIST by hedged: hedged distance [maximal]
    HEDGE? HEDGE? SIZE AFTER?
"""),
    rules("""
C by country: country
    (COUNTRY/DEMONYM/ADJECTIVE)
"""),
    rules("""
BORDER by line: border of two countries
    BORDERWORD (بين|مع)? (COUNTRY/DEMONYM/ADJECTIVE) (و|-|مع)? (COUNTRY/DEMONYM/ADJECTIVE)
BORDER by line: border with a country
    BORDERWORD (مع)? (COUNTRY/DEMONYM/ADJECTIVE)?
BORDER by line: a line by name
    LINE
GROUND by land: a country's ground
    GROUNDWORD (COUNTRY/DEMONYM/ADJECTIVE)
GROUND by land: own ground
    POSS
ANCHOR by anchor: a place
    CLASS? CLASS? PLACE
"""),
    rules("""
LAND by keep: ground
    GROUND
LAND by land: a country
    COUNTRY
EDGE by edge: a country's edge
    COUNTRY
SPOT by keep: a place named
    ANCHOR
"""),
)

REFUSALS = rules("""
nothing: a length, a range, a speed
    SIZEWORD ANY? ANY? ANY? ANY? (إلى)? DIST
nothing: so much an hour or square
    DIST PER
nothing: an area
    AMOUNT UNIT مربع|مربعا
""")

FACTS = rules("""
border_length: length of the border
    طول BORDER ANY? ANY? DIST
""")

CLAIMS = rules("""
depth: so far inside
    DEPTH? DIST INTO LAND
depth: inside, so far
    INTO LAND DEPTH DIST
depth: inside, so far, short
    داخل LAND (ب)? DIST
depth: so far across the border
    DIST ACROSS BORDER
border_distance: so far from the border
    AT? DIST (من|عن) BORDER
distance_direction: so far in a direction
    AT? DIST TO? DIR (من)? SPOT
distance_direction: in a direction, so far
    (إلى)? DIR (من)? SPOT AT? DIST
distance: so far from a place
    AT? DIST (من|عن) SPOT
distance: so far off a place's coast [sea]
    AT? DIST قبالة (سواحل|ساحل|شواطئ)? SPOT
border_distance: so far from a country
    AT? DIST (من|عن) EDGE
border_near: near the border [event]
    NEAR BORDER
border_near: at the border [event]
    على|عند BORDER
near: near a place [event]
    NEAR SPOT
direction: a direction from a place [event]
    (إلى)? DIR (من)? SPOT
region_part: a part of a country [event]
    (في)? DIR COUNTRY
side: in a country [event]
    INTO LAND
containment: in a place [event known]
    IN ANCHOR
""")

CONTEXT = ContextWords(
    events=stems("""
        هجوم الهجوم هاجم انفجار انفجر قتل قصف أصيب إصابة سقط غارة غارات الغارة صاروخ صواريخ
        طائرة مسيرة مسيرات اشتباك الاشتباك اشتبك استهدف كمين لغم ألغام اعتقل اعتقال مهرب تهريب توغل تسلل اختطف
        خطف عملية جندي جنود جنديان مسلح أطلق إطلاق قذائف قذيفة هاون جثة جثت جثث ضرب تفجير عبوة اقتحم دخل معارك
        طيران مدفعية شهيد قنص نفذ تعرض عثر
    """),
    capital=normal("العاصمة"),
    settlements=frozenset(map(normal, "مدينة بلدة قرية".split())),
    list_ends=frozenset({".", "،", "؛", normal("و")}),
    joiners=frozenset({normal("و")}),
)

ARABIC = Wordings(
    code="ar",
    phrases=(LEXICON,),
    numbers=NUMBERS,
    passes=PASSES,
    refusals=REFUSALS,
    facts=FACTS,
    claims=CLAIMS,
    context=CONTEXT,
)
