"""Arabic, Persian and Urdu words around place names, spelled as `normalise` folds them."""

from __future__ import annotations

from geo.names import key


def _keys(text: str) -> frozenset[str]:
    return frozenset(key(word) for word in text.split())


# Written on to the next word: and, in/with, to, then, like; with the article after them.
ATTACHED = tuple(
    key(prefix) for prefix in ("وبال", "وال", "بال", "لل", "فال", "و", "ب", "ل", "ف", "ك")
)

# Endings that make an adjective of a country's name, Pakistan to Pakistani.
ADJECTIVE_ENDINGS = tuple(key(ending) for ending in ("ی", "ية", "يون", "ين", "یان", "یها"))

# "city", "province", "district", "village", "country" ..., before or after a name.
KIND_WORDS = {
    **dict.fromkeys(
        _keys("مدينة مدينه شهر بلدة قرية روستای روستا ده گاؤں قصبہ قصبے شهرک بندر ميناء شہر دهکده"),
        "settlement",
    ),
    **dict.fromkeys(_keys("محافظة ولاية إقليم استان صوبہ صوبے صوبائی ریاست"), "admin1"),
    **dict.fromkeys(_keys("مديرية شهرستان ضلع ضلعے تحصیل بخش قضاء"), "admin2"),
    **dict.fromkeys(_keys("جبل کوه پہاڑ قله"), "mountain"),
    **dict.fromkeys(_keys("نهر رود دریا دریائے بحيرة بحر خلیج خليج دریای دریاچه"), "water"),
    **dict.fromkeys(_keys("جمهورية دولة کشور ملک جمهوری"), "country"),
}
# A place is likely after these: in, from, to, near, north of, toward.
BEFORE = _keys(
    "في من إلى الى قرب شمال جنوب شرق غرب شرقي غربي شمالي جنوبي قبالة سواحل ساحل در از به نزدیک "
    "نزدیکی حوالی سمت کیلومتری مایلی متری"
)
# A place is likely before these (Urdu puts them behind): in, from, of, to, on.
AFTER = _keys("میں سے کے کی کا کو پر تک")
# Everyday words that are also names of villages: did, closed, was, is, ten, head, war, night ...
COMMON = _keys(
    "کرد بند شد بود است دو سر کار جنگ مرز بر تا باد نور شب روز آب خاک دست پس پیش بار خبر مردم زن "
    "مرد کشته زخمی حمله نیرو ارتش پلیس دولت وزیر امور خارجه صبح امروز دیروز هفته ماه سال گفت داد "
    "کہا گیا ہے تھا ہوا ہوئے لوگ فوج حکام جواب علاقے سرحد سرحدی میزائل ہلاک زخم قتل بعد پہلے "
    "قال قتل أمس اليوم حدود جيش شرطة وزير حكومة هجوم صواريخ شخص شخصان مصدر أمني رجل مسؤول سقطت "
    "أعلن أعلنت عند بعد قبل كل حي باب عين رأس دار بيت ماء نار يوم ليل شهر ساعة"
)
