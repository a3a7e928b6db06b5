"""English words that lead to places, and that tell offices, streets and forces from places."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# A place often follows as what was fought over: "shells hit Sotk", "rebels took Kisoro".
ATTACKS = _words(
    "hit struck shelled bombed bombarded raided stormed besieged seized captured took retook "
    "overran entered encircled invaded liberated recaptured evacuated shelling bombing bombarding "
    "raiding storming besieging pounding pounded ransacked looted torched razed sacked occupied "
    "occupying capturing seizing retaking recapturing entering evacuating overrunning liberating"
)

# After a name: it is a street's. Streets are no places here.
STREETS = _words(
    "street streets st avenue avenues ave road roads rd boulevard blvd lane ln drive parkway pike "
    "turnpike bypass freeway motorway expressway roundabout interchange crescent circle cir"
)

# Capitalised before "of": what follows is an office's business ("Department of Commerce").
OFFICES = _words(
    "department departments division office bureau ministry minister secretary board commission "
    "committee council institute faculty school society directorate director"
)

# Short forms of organisations, agencies and forces that are also names of places somewhere ("Un",
# "Nato"), without their full stops. Countries' and states' short forms are no such words.
ORGANISATIONS_SHORT = _words(
    "un eu au nato oas asean saarc brics opec cis csto sadc ecowas igad apec efta eac oic gcc "
    "unhcr unicef unesco unrwa unifil undof unmiss monusco minusma minusca unamid unama wfp who "
    "iaea icc icj icrc imf wto ilo iom fao oecd osce ohchr ocha undp msf ngo ngos "
    "usaf usaid fbi cia nsa fema dea dhs cbp ice fda cdc epa ins idf iaf iof isi fsb gru sbu mi5 "
    "mi6 pla paf iaf bsf itbp bgb ispr irgc ypg ypj sdf pkk kdp puk pyd hts isis isil lra m23 adf "
    "fdlr fardc updf rdf kdf endf saf rsf spla splm plo pflp eln farc auc ira eta ltte npa milf "
    "pdf tnla mndaa kia rab raf rcmp ana anp cia cnn bbc afp upi tass irna apc anc bjp ppp pml pti "
    "jui akp chp hdp swapo unita renamo frelimo gdp hiv aids tv dna ied ieds uav uavs apc apcs"
)

# Kinds of several names at once ("Clarke, Madison and Oconee counties").
PLURAL_KIND: dict[str, str] = {
    **dict.fromkeys("counties districts municipalities parishes raions tehsils".split(), "admin2"),
    **dict.fromkeys("provinces governorates oblasts departments prefectures".split(), "admin1"),
    **dict.fromkeys("cities towns villages hamlets settlements".split(), "settlement"),
    **dict.fromkeys("rivers lakes".split(), "water"),
    **dict.fromkeys("mountains valleys".split(), "mountain"),
    **dict.fromkeys("islands".split(), "island"),
    **dict.fromkeys("areas regions".split(), "area"),
    **dict.fromkeys("crossings checkpoints".split(), "crossing"),
}

# Other words after which "of" leads to a place.
OF_PLACE = _words(
    "residents people inhabitants villagers mayor governor outside vicinity siege fall battle "
    "bombing shelling parts km kilometres kilometers miles"
)
