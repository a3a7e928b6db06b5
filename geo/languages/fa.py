"""Persian: depth, distance, direction and near claims."""

from __future__ import annotations

from geo.grammar.numbers import MILE_KM, NAUTICAL_KM, Amount, Hedge, NumberWords
from geo.grammar.tokens import normal
from geo.grammar.wordings import ContextWords, Wordings, phrases, rules
from geo.languages.arabic_script import COUNTS, SIGNS, counted, directions, stems

_UNITS = (
    "یک دو سه چهار پنج شش هفت هشت نه ده یازده دوازده سیزده چهارده پانزده شانزده هفده هجده نوزده"
)
_TENS = "بیست سی چهل پنجاه شصت هفتاد هشتاد نود"
_HUNDREDS = "صد دویست سیصد چهارصد پانصد ششصد هفتصد هشتصد نهصد"
NUMBERS = NumberWords(
    units=counted(_UNITS, 1) | counted(_TENS, 20, 10) | counted(_HUNDREDS, 100, 100),
    scales={normal("هزار"): 1000},
    joiners=frozenset({normal("و")}),
    fractions={normal("نیم"): 0.5, **SIGNS},
    money=frozenset("$ € £ ﷼".split()),
)

_DIRECTIONS = {
    0.0: "شمال; شمالی",
    45.0: "شمال شرق; شمال شرقی; شمالشرق; شمالشرقی",
    90.0: "شرق; شرقی; خاور",
    135.0: "جنوب شرق; جنوب شرقی; جنوبشرق; جنوبشرقی",
    180.0: "جنوب; جنوبی",
    225.0: "جنوب غرب; جنوب غربی; جنوبغرب; جنوبغربی",
    270.0: "غرب; غربی; باختر",
    315.0: "شمال غرب; شمال غربی; شمالغرب; شمالغربی",
}

LEXICON: dict[str, dict[str, object]] = {
    "UNIT": {
        **dict.fromkeys(("کیلومتر", "کیلومتری", "کیلو متر", "کیلو متری", "کم", "km"), 1.0),
        **dict.fromkeys(("متر", "متری"), 0.001),
        **dict.fromkeys(("مایل", "مایلی"), MILE_KM),
        **dict.fromkeys(("مایل دریایی", "مایلی دریایی", "مایل دریائی"), NAUTICAL_KM),
    },
    "VAGUE": {
        "چند": Amount(2, 5, 1, vague=True),
        "چندین": Amount(3, 9, 1, vague=True),
        "ده‌ها": Amount(20, 99, 10, vague=True),
        "صدها": Amount(200, 999, 100, vague=True),
        "چند صد": Amount(200, 500, 100, vague=True),
        "یک و نیم": Amount(1.5, 1.5, 0.5),
    },
    "HALF": {"نیم": Amount(0.5, 0.5, 0.5), "نصف": Amount(0.5, 0.5, 0.5)},
    "HEDGE": {
        **dict.fromkeys(
            ("حدود", "در حدود", "حدودا", "تقریبا", "نزدیک به", "قریب به", "تنها", "فقط"), Hedge()
        ),
        **dict.fromkeys(("کمتر از", "در کمتر از", "حداکثر", "تا", "تا عمق", "زیر"), Hedge("upper")),
        **dict.fromkeys(
            ("بیش از", "در بیش از", "بیشتر از", "دست‌کم", "دست کم", "حداقل"), Hedge("lower")
        ),
    },
    "INTO": phrases("""
        داخل; در داخل; به داخل; درون; وارد; در عمق; به عمق; عمق; به درون; در درون; آن سوی مرز در
    """),
    "GROUNDWORD": phrases("خاک; قلمرو; سرزمین; حریم هوایی; حریم; اراضی; آب‌های; سمت; طرف"),
    "AWAY": phrases("فاصله; دورتر; دور; فراتر; مانده; راه"),
    "FROM": phrases("از; دورتر از; دور از; مانده به; تا"),
    "ACROSS": phrases("آن سوی; آن طرف; فراتر از"),
    "NEAR": phrases("""
        نزدیک; نزدیکی; در نزدیکی; در نزدیک; نزدیکی‌های; حوالی; در حوالی; حومه; در حومه; حاشیه;
        در حاشیه; اطراف; در اطراف; مجاورت; در مجاورت; کنار; در کنار; پیرامون; نزدیک به;
        نرسیده به; بیرون از; خارج از; جنب
    """),
    "IN": phrases("در; در داخل; در مرکز; داخل; در منطقه"),
    "CLASS": phrases("""
        شهر; شهرستان; روستا; روستای; شهرک; استان; منطقه; ناحیه; بخش; پاسگاه; گذرگاه; پایگاه;
        اردوگاه; ولایت; ولسوالی; بندر; جزیره; کوه; کوه‌های; ارتفاعات; فرودگاه; قریه; گردنه; پایتخت
    """),
    "BORDERWORD": phrases("""
        مرز; مرزهای; خط مرزی; خط مرز; نوار مرزی; نقطه صفر مرزی; مرز مشترک; مرزهای مشترک; سرحد;
        مرز زمینی; مرز بین‌المللی; دیوار مرزی; خط صفر مرزی; مرزی
    """),
    "LINE": {
        "خط کنترل": "IND-PAK",
        "خط دیورند": "AFG-PAK",
        "دیورند": "AFG-PAK",
        "خط آبی": "ISR-LBN",
    },
    "BETWEEN": phrases("میان; بین"),
    "AND": phrases("و; - ; با"),
    "POSS": {"ما": "our", "خودی": "our", "خود": "their", "آنها": "their", "آن‌ها": "their"},
    "DIR": directions({azimuth: phrases(names) for azimuth, names in _DIRECTIONS.items()}),
    "SIZEWORD": phrases("""
        طول; برد; سرعت; ارتفاع; عرض; مساحت; وسعت; شعاع; قطر; مسیر; ضخامت; درازای; طولی; به طول;
        دیوار; حصار; جاده; تونل; خط لوله; پیاده‌روی; مسافت
    """),
    "PER": phrases("در ساعت; بر ساعت; در ثانیه; مربع; مکعب; در روز; طول دارد; طول; ارتفاع; عرض"),
}

PASSES = (
    (
        *COUNTS,
        *rules("""
COUNT by sum: two and a half
    NUM و FRACTION
"""),
    ),
    rules("""
AMOUNT by amount: one amount
    COUNT
AMOUNT by range: range
    (بین)? COUNT (تا/-/الی/و) COUNT
"""),
    rules("""
SIZE by distance: amount unit
    AMOUNT UNIT
SIZE by distance: two units
    COUNT UNIT (تا/-/الی) COUNT UNIT
"""),
    rules("""
DIST by hedged: hedged distance [maximal]
    HEDGE? HEDGE? SIZE
"""),
    rules("""
C by country: country
    (COUNTRY/DEMONYM)
BORDER by line: border of two countries
    BORDERWORD (مشترک)? BETWEEN? (COUNTRY/DEMONYM) AND (COUNTRY/DEMONYM)
BORDER by line: border with a country
    BORDERWORD (مشترک)? (با)? (COUNTRY/DEMONYM)?
BORDER by line: border of the two
    BORDERWORD (مشترک)? (دو کشور)?
BORDER by line: a line by name
    LINE
GROUND by land: ground of a country
    GROUNDWORD (COUNTRY/DEMONYM)
GROUND by land: own ground
    GROUNDWORD POSS
GROUND by land: own country
    (این|آن|همین)? کشور|کشورمان POSS?
GROUND by land: ground of this country
    GROUNDWORD (این|آن|همین) کشور
ANCHOR by anchor: a place
    CLASS? CLASS? PLACE
"""),
    rules("""
LAND by keep: ground
    GROUND
LAND by land: a country
    (کشور)? COUNTRY
EDGE by edge: a country's edge
    COUNTRY
SPOT by keep: a place named
    ANCHOR
"""),
)

REFUSALS = rules("""
nothing: a length, a range, a speed
    SIZEWORD ANY? ANY? ANY? ANY? ANY? (به/تا/حدود)? DIST
nothing: so much an hour or square
    DIST PER
nothing: an area
    AMOUNT UNIT (مربع)
nothing: a wall so long
    DIST (دیوار|حصار|جاده|تونل|طول|نوار|ساحل)
""")

FACTS = rules("""
border_length: length of the border
    طول BORDER (حدود|تقریبا|به)? DIST
border_length: so much common border
    DIST مرز مشترک (با)? (COUNTRY)? دارد|دارند
""")

CLAIMS = rules("""
depth: so far inside
    (عمق)? DIST (در|به|از)? INTO LAND
depth: so far into the ground
    (عمق)? DIST (در|از|به)? GROUND
depth: inside by so much
    INTO LAND (به|تا|در)? (اندازه|عمق|فاصله)? DIST
depth: so far across the border
    DIST (ACROSS/داخل) BORDER
border_distance: so far from the border
    (فاصله)? DIST AWAY? (از)? BORDER
border_distance: from the border, so far
    از BORDER DIST AWAY?
distance_direction: so far in a direction
    (فاصله)? DIST (در|به)? (سمت)? DIR (از)? SPOT
distance: so far from a place
    (فاصله)? DIST AWAY? (از|به)? SPOT
distance: from a place, so far
    از SPOT DIST AWAY
border_distance: so far between it and the border
    DIST با|تا BORDER فاصله
distance: so far between it and a place
    DIST با|تا SPOT فاصله
border_near: near the border [event]
    NEAR BORDER
border_near: at the border [event]
    در BORDER
near: near a place [event]
    NEAR SPOT
direction: a direction from a place [event]
    DIR (از)? SPOT
region_part: a part of a country [event]
    (در)? DIR (کشور)? COUNTRY
side: in a country [event]
    (در|به|وارد)? INTO LAND
side: on a country's ground [event]
    در GROUND
containment: in a place [event known]
    IN ANCHOR
""")

CONTEXT = ContextWords(
    events=stems("""
        حمله انفجار منفجر کشت زخم سقوط شلیک تیراندازی بمب موشک پهپاد درگیر هدف مین
        راکت خمپاره گلوله بازداشت دستگیر قاچاق جسد نفوذ پیشروی تجاوز ربود کمین عملیات سرباز مرزبان
        ترور آتش اصابت مسلح شبه جنگنده توپ نیرو جنگ ضربه خودرو بالگرد فرود زمین
    """),
    capital=normal("پایتخت"),
    settlements=frozenset(map(normal, "شهر روستا شهرک روستای قریه".split())),
    list_ends=frozenset({".", "،", "؛", ":", normal("و"), normal("که")}),
    joiners=frozenset({normal("و")}),
)

PERSIAN = Wordings(
    code="fa",
    phrases=(LEXICON,),
    numbers=NUMBERS,
    passes=PASSES,
    refusals=REFUSALS,
    facts=FACTS,
    claims=CLAIMS,
    context=CONTEXT,
)
