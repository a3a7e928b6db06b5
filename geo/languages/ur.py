# ruff: noqa: E501 - lists of words
"""Urdu: depth, distance, direction and near claims. What is measured from stands first."""

from __future__ import annotations

from geo.grammar.anchors import Country
from geo.grammar.numbers import MILE_KM, NAUTICAL_KM, Amount, Hedge, NumberWords
from geo.grammar.tokens import normal
from geo.grammar.wordings import ContextWords, Wordings, phrases, rules
from geo.languages.arabic_script import COUNTS, SIGNS, counted, directions, stems

_UNITS = (
    "ایک دو تین چار پانچ چھ سات آٹھ نو دس گیارہ بارہ تیرہ چودہ پندرہ سولہ سترہ اٹھارہ انیس بیس"
    " اکیس بائیس تئیس چوبیس پچیس چھبیس ستائیس اٹھائیس انتیس تیس"
)
_TENS = "چالیس پچاس ساٹھ ستر اسی نوے"
NUMBERS = NumberWords(
    units=counted(_UNITS, 1)
    | counted(_TENS, 40, 10)
    | {normal("پینتیس"): 35, normal("پینتالیس"): 45, normal("پچپن"): 55, normal("پچھتر"): 75},
    scales={normal("سو"): 100, normal("ہزار"): 1000},
    joiners=frozenset(),
    fractions=SIGNS,
    money=frozenset("$ € £ ₨ ₹".split()),
)

_DIRECTIONS = {
    0.0: "شمال; شمالی",
    45.0: "شمال مشرق; شمال مشرقی",
    90.0: "مشرق; مشرقی",
    135.0: "جنوب مشرق; جنوب مشرقی",
    180.0: "جنوب; جنوبی",
    225.0: "جنوب مغرب; جنوب مغربی",
    270.0: "مغرب; مغربی",
    315.0: "شمال مغرب; شمال مغربی",
}

LEXICON: dict[str, dict[str, object]] = {
    "UNIT": {
        **dict.fromkeys(("کلومیٹر", "کلو میٹر", "کیلومیٹر", "کلومیٹرز", "کلو میٹرز", "km"), 1.0),
        **dict.fromkeys(("میٹر", "میٹرز"), 0.001),
        **dict.fromkeys(("میل", "میلز"), MILE_KM),
        **dict.fromkeys(("بحری میل", "ناٹیکل میل"), NAUTICAL_KM),
        "گز": 0.0009144,
    },
    "VAGUE": {
        "چند": Amount(2, 5, 1, vague=True),
        "کئی": Amount(3, 9, 1, vague=True),
        "درجنوں": Amount(24, 99, 12, vague=True),
        "سینکڑوں": Amount(200, 999, 100, vague=True),
        "چند سو": Amount(200, 500, 100, vague=True),
        "ڈیڑھ": Amount(1.5, 1.5, 0.5),
        "ڈھائی": Amount(2.5, 2.5, 0.5),
        "ڈیڑھ سو": Amount(150, 150, 10),
        "ڈھائی سو": Amount(250, 250, 10),
    },
    "HALF": {"آدھا": Amount(0.5, 0.5, 0.5), "نصف": Amount(0.5, 0.5, 0.5)},
    "PLUSHALF": phrases("ساڑھے"),
    "HEDGE": {
        **dict.fromkeys(
            ("تقریبا", "لگ بھگ", "قریب", "تقریباً", "کوئی", "محض", "صرف", "قریباً"), Hedge()
        ),
        **dict.fromkeys(("زیادہ سے زیادہ",), Hedge("upper")),
        **dict.fromkeys(("کم از کم", "کم سے کم"), Hedge("lower")),
    },
    "AFTER": {
        **dict.fromkeys(("سے زیادہ", "سے زائد", "سے اوپر"), Hedge("lower")),
        **dict.fromkeys(("سے کم", "سے بھی کم"), Hedge("upper")),
    },
    "INTO": phrases("""
        کے اندر; کے اندرونی علاقے میں; کی حدود میں; کی حدود کے اندر; کے علاقے میں; کی سرزمین میں;
        میں; کی سرزمین کے اندر; کی سرزمین پر; کے علاقے کے اندر; کی فضائی حدود میں; کی سرحد کے اندر;
        سرزمین پر; سرزمین میں; حدود میں; علاقے میں; سرحد کے اندر; کی سرحدی حدود میں
    """),
    "INSIDE": phrases("اندر; اندر تک; تک اندر; تک; گہرائی میں; اندر گھس; آگے; اندر گھس کر"),
    "AWAY": phrases("دور; دوری پر; کے فاصلے پر; کی دوری پر; فاصلے پر; کی مسافت پر; پرے; پر"),
    "NEAR": phrases("""
        کے قریب; کے نزدیک; کے نواح میں; کے نواح; کے مضافات میں; کے مضافات; کے آس پاس; کے گرد و نواح;
        کے پاس; کے قریبی علاقے; کے نواحی علاقے; کے قرب و جوار; کے ارد گرد; سے متصل; کے باہر; کے قریبی
    """),
    "CLASS": phrases("""
        شہر; قصبے; قصبہ; گاؤں; ضلع; ضلعے; صوبے; صوبہ; علاقے; علاقہ; تحصیل; چوکی; کیمپ; ہوائی اڈے;
        پہاڑ; دریا; وادی; سیکٹر; گزرگاہ; سرحدی شہر; سرحدی قصبے; سرحدی گاؤں; کراسنگ; بندرگاہ; جزیرے
    """),
    "BORDERWORD": phrases("""
        سرحد; سرحدوں; بارڈر; بین الاقوامی سرحد; مشترکہ سرحد; سرحدی لائن; زیرو پوائنٹ; سرحدی پٹی;
        سرحدی علاقے; سرحدی باڑ; زیرو لائن
    """),
    "LINE": {
        "لائن آف کنٹرول": "IND-PAK",
        "کنٹرول لائن": "IND-PAK",
        "ایل او سی": "IND-PAK",
        "ورکنگ باؤنڈری": "IND-PAK",
        "ڈیورنڈ لائن": "AFG-PAK",
        "لائن آف ایکچوئل کنٹرول": "CHN-IND",
        "بلیو لائن": "ISR-LBN",
    },
    "SHORT": {
        "پاک": Country("PAK", adjective=True),
        "ترک": Country("TUR", adjective=True),
        "شام": Country("SYR"),
        "افغان": Country("AFG", adjective=True),
    },
    "POSS": {
        **dict.fromkeys(("ہماری", "ہمارے", "ہمارا"), "our"),
        **dict.fromkeys(("ان کی", "اپنی", "اس کی", "ان کے", "اپنے", "اس کے"), "their"),
    },
    "GROUNDWORD": phrases("سرزمین; حدود; علاقے; سرحد; فضائی حدود; خطے"),
    "DIR": directions({azimuth: phrases(names) for azimuth, names in _DIRECTIONS.items()}),
    "SIZEWORD": phrases("رینج; رفتار; لمبائی; اونچائی; بلندی; چوڑائی; رقبہ; طول; مار"),
    "PER": phrases("""
        فی گھنٹہ; فی گھنٹا; مربع; طویل; لمبی; لمبا; لمبے; چوڑی; چوڑا; بلند; اونچی; اونچا; تک مار; چوڑے;
        گہری; گہرا; سڑک; باڑ; دیوار; سرنگ; کا سفر
    """),
}

PASSES = (
    COUNTS,
    rules("""
AMOUNT by amount: one amount
    COUNT
AMOUNT by range: range
    COUNT (سے|تا|-) COUNT
"""),
    rules("""
SIZE by distance: amount unit
    AMOUNT UNIT
SIZE by distance: two units
    COUNT UNIT (سے|تا|-) COUNT UNIT
"""),
    rules("""
DIST by hedged: hedged distance [maximal]
    HEDGE? SIZE AFTER?
"""),
    rules("""
C by country: country
    (COUNTRY/DEMONYM/SHORT)
"""),
    rules("""
BORDER by line: border of two countries
    C (-|اور)? C (کی|کے|کا)? (مشترکہ)? BORDERWORD
BORDER by line: a country's border
    C (کی/کے/کا/کے ساتھ)? (مشترکہ)? BORDERWORD
BORDER by line: the border
    BORDERWORD
BORDER by line: a line by name
    LINE
ANCHOR by anchor: a place
    PLACE
ANCHOR by anchor: a place and what it is
    PLACE (کے|کی)? CLASS
ANCHOR by anchor: the town of
    CLASS PLACE
LAND by land: a country
    (COUNTRY/SHORT)
LAND by land: own ground
    POSS
GROUND by land: a country's ground
    DEMONYM GROUNDWORD
GROUND by land: own country's ground
    POSS GROUNDWORD
"""),
    rules("""
SPOT by keep: a place named
    ANCHOR
"""),
)

REFUSALS = rules("""
nothing: a length, a range, a speed
    SIZEWORD ANY? ANY? (تقریبا)? DIST
nothing: so much an hour, so long
    DIST PER
nothing: an area
    AMOUNT (مربع) UNIT
nothing: length of a road
    (سڑک|باڑ|دیوار|شاہراہ) DIST
""")

FACTS = rules("""
border_length: border so long
    BORDER (تقریبا)? DIST (طویل|لمبی)
""")

CLAIMS = rules("""
depth: so far inside a country
    LAND INTO DIST INSIDE?
depth: a country, so far inside
    LAND (کے|کی|میں)? DIST (کے)? INSIDE
depth: inside a country's ground
    GROUND (میں/کے اندر/کے)? DIST INSIDE?
depth: so far inside from the border
    BORDER سے DIST INSIDE
depth: so far inside the border
    BORDER کے اندر DIST INSIDE?
depth: so far inside the border, the number first
    BORDER کے DIST INSIDE
depth: so far inside a region [region]
    SPOT INTO DIST INSIDE?
depth: so far, inside a country
    DIST (اندر|تک|کے)? LAND INTO
border_distance: so far from the border
    BORDER سے DIST AWAY?
distance_direction: so far in a direction
    SPOT (سے|کے) DIST (دور/کے فاصلے پر)? (کی/کے/کی جانب)? DIR
distance_direction: in a direction, so far
    SPOT کے|سے DIR (میں/کی جانب/کی طرف)? DIST AWAY?
distance: so far from a place
    SPOT سے DIST AWAY?
border_near: near the border [event]
    BORDER NEAR
border_near: at the border [event]
    BORDER پر
near: near a place [event]
    SPOT NEAR
direction: a direction from a place [event]
    SPOT (کے|سے) DIR
region_part: a part of a country [event]
    COUNTRY (کے|کی) DIR
side: in a country [event]
    LAND INTO
containment: in a place [event known]
    ANCHOR میں
""")

CONTEXT = ContextWords(
    events=stems("""
        حملہ حملے دھماک ہلاک زخمی مار فائرنگ گولہ گولی گولیاں میزائل ڈرون راکٹ جھڑپ نشانہ گرفتار اسمگل
        لاش دراندازی پیش گھس داخل اغوا گھات آپریشن سپاہی فوجی فوج شہید بم بارودی سرنگ تباہ گرا گرے گر
        طیار جنگجو عسکریت دہشت مسلح قتل پکڑ تصادم بمباری واقعہ اہلکار
    """),
    capital=normal("دارالحکومت"),
    settlements=frozenset(map(normal, "شہر قصبہ قصبے گاؤں".split())),
    list_ends=frozenset({"۔", "،", normal("اور"), normal("میں")}),
    joiners=frozenset({normal("اور")}),
)

URDU = Wordings(
    code="ur",
    phrases=(LEXICON,),
    numbers=NUMBERS,
    passes=PASSES,
    refusals=REFUSALS,
    facts=FACTS,
    claims=CLAIMS,
    context=CONTEXT,
)
