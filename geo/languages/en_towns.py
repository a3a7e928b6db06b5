"""English words for what lies inside a town, for what a town has, and for distances between names.

Words only; `geo.places` decides what they mean.
"""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# In a name: a building, a street or a ground inside a town ("Karl Bremer Hospital", "Mesa Avenue").
IN_TOWN = _words(
    "street st avenue ave road rd drive dr lane ln boulevard blvd parade crescent place court "
    "terrace row way square plaza park gardens garden stadium arena theatre theater museum "
    "hospital clinic infirmary hotel inn motel restaurant cafe café bar pub mall market bazaar "
    "shopping centre center hall library school academy college university institute nursery "
    "church chapel cathedral mosque temple synagogue monastery cemetery station depot prison jail "
    "courthouse palace tower building complex apartments estate heights block racecourse "
    "speedway raceway pavilion auditorium zoo pier wharf airport airfield barracks hub "
    "headquarters embassy consulate gallery studio studios farm ranch brewery winery "
    "township twp creek harbor harbour pond beach falls woods trail lake reservoir bridge mine"
)
# After a name: the same ("the Abu Shok camp", "the Shankill area").
IN_TOWN_AFTER = _words(
    "neighbourhood neighborhood suburb quarter area section estate camp hospital school stadium "
    "market mosque church street road avenue hotel prison mall square park compound complex mine "
    "clinic theatre theater station checkpoint crossroads roundabout"
)

# After a bare name: it is a town's; countries and provinces mostly take an adjective there.
TOWN_USE = _words(
    "police man woman men women resident residents mayor council councillor councilman school "
    "schools elementary teen teenager boy girl couple family firefighters firefighter officer "
    "officers driver motorist motorcyclist student students native mother father homeowner "
    "businessman area-based center centre city downtown chamber board planning municipal"
)

# Between two names, as many kilometres each.
UNITS_KM = {
    **dict.fromkeys("km kms kilometre kilometres kilometer kilometers".split(), 1.0),
    **dict.fromkeys("mi mile miles".split(), 1.609344),
}
NUMBER_WORDS = {
    "ten": 10, "twelve": 12, "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
    "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "a hundred": 100, "five": 5, "six": 6,
    "seven": 7, "eight": 8, "nine": 9, "two": 2, "three": 3, "four": 4,
}  # fmt: skip
