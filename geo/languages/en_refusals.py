"""English wordings of numbers that locate nothing, and of facts about the world, as patterns.

The language of `geo.languages.en_wordings`; the kind "nothing" keeps a number out of the map.
"""

from __future__ import annotations

from geo.grammar.wordings import rules

REFUSALS = rules("""
nothing: a length or size
    DIST -? LONG !INTO !INTRUSION !(-? INTRUSION) !(- deep) !(of ANCHOR)
nothing: a thing so long
    DIST -? (long|wide|deep|high|tall)? ANY? THING
nothing: a thing so long, two words
    DIST C? (-/and)? C? 's? ANY? (BORDERWORD/ZONEWORD)
nothing: so much of a thing
    DIST of !GROUND !POST ANY? ANY?

        (BORDERWORD/THING/territory|land|coast|road|roads|fencing|trenches|tunnels|terrain|fence|desert|sea|shoreline|jungle|tracks)
nothing: a span of
    SPAN DIST
nothing: a span given after
    (range/length/speed/altitude/height/width) (is/was/of/:) (about)? DIST
nothing: a speed
    DIST PER
nothing: an area
    (COUNT/AMOUNT) -? SQUARE -? UNIT
nothing: an area in figures
    DIST squared|sq
nothing: a height or size after
    DIST UP
nothing: stretches for
    (STRETCH/winding) (along)? (for)? (a total of)? DIST !INTO !FROM !ACROSS
nothing: what reaches so far
    reaches|reach|stretches|extends|penetrates (up to)? DIST
nothing: moved
    MOVED (its/their/his/her/all/back/the)? ANY? ANY? (to/by/for/a|some|from|at/on foot/back)?
        (least/total of)? DIST !(back? INTO LAND) !(ACROSS BORDER) !beyond !past !deeper !outside
        !inside
        !(DIR of)
nothing: moved back

        (withdraw|withdrew|withdrawal|withdrawn|retreat|retreated|pull|pulled|pulling|relocate|move|moved)
        (of)? (its/their/his/her/all/the/of)? ANY? ANY?
        (back/away/north/south/east/west/out/weapons)? (to/by/for/a/at)? (least/distance of)?
        DIST !(deep? INTO LAND) !(ACROSS BORDER) !deeper !(further in|inside|into) !beyond !past
nothing: further than
    DIST (further/farther)? (further/farther/DIR) than
nothing: a line from place to place
    STRETCH (for|about|some)? DIST from ANY? PLACE (to/through/via/,)
nothing: as long as the road between
    (road|highway|railway|route|stretch|line|track|pipeline|flight|journey) (between/from) PLACE
        (and/to) PLACE (,/LP/-/is/was) DIST !AWAY !FROM !INTO !DIR
nothing: a zone so deep
    (zone|strip|belt|buffer) (ANY/STOP)? (ANY/STOP)? (ANY/STOP)? (ANY/STOP)? is|runs|reaches|extends
        DIST deep?
nothing: for so far
    for (the)? ANY? DIST behind|along|without|before|through|over|of|beside|around
nothing: on foot for
    on foot (for)? DIST
nothing: a capability
    CAPABLE (in/at/to/of/targets/up/objects/a)? ANY? ANY? (as/at/from)? (far as)? DIST
nothing: a planned zone
    ZONEWORD (of/to/that/which|with)? ANY? ANY? (to/at/of/for|a|about)? (least|depth|width)?
        (of)? DIST !FROM !deeper !DIR !AWAY !ACROSS
nothing: a planned zone, so deep
    ZONEWORD , DIST !AWAY !FROM !(to the? DIR) !DIR !INTO !ACROSS
nothing: come from far
    (come|driven|drove|travelled|traveled|flown|sailed|ridden|trekked) (all of)? DIST from SPOT
nothing: dug to a depth
    (dredged|dug|buried|drilled|sank|sunk|submerged|excavated) (down)? (to|at)? (a|the)? depth of
        DIST
nothing: so much more of it
    (along|over) another|further DIST
nothing: the first miles of it
    the (first|last|next|final) DIST (of/off/from each|every)
nothing: from one place to another
    DIST from ANCHOR (to|through|via|towards ANCHOR)
nothing: barred from
    (ban|bans|banned|banning|bar|bars|barred|barring|exclude|excluded|evacuate|evacuated) ANY? ANY?
        from (within)? DIST
nothing: only planned
    (is|are|be|was|were|being) (planned|proposed|envisaged|foreseen|scheduled) ANY? DIST !INTO
nothing: kept away
    (stay|keep|kept|remain|remove|pull|pulled|push|pushed) ANY? ANY? ANY? (at)? (least)? DIST
        (away|back) !INTO
nothing: to be kept away
    (keep|keeps|keeping|stay|stays|staying|banned|barred|forbidden|prohibited) (ANY/STOP/NUM)?
        (ANY/STOP/NUM)? (ANY/NUM)? (ANY/NUM)? (ANY/NUM)? DIST (AWAY? FROM/of)
nothing: a journey
    DIST (walk|trek|march|hike|journey|trip|race|detour|convoy|ride|run|swim)
nothing: heights and depths of water
    (high|tall|deep|long|wide|thick) (:/,)? DIST
nothing: money or people
    AMOUNT UNIT (people|residents|refugees|users|dollars|euros|barrels|tonnes|tons)
nothing: where people live
    (live|lives|living|lived|population|everyone|anyone|residents|homes|communities) ANY? DIST
        !INTO
nothing: where the nearest of a kind is
    nearest|closest ANY?
        clinic|hospital|doctor|school|market|shop|shops|town|station|airport|airfield|airstrip|well|road|neighbour|neighbours
        ,? ((in/at) (PLACE/NAME))? ,? is|lies|was DIST AWAY? FROM SPOT
nothing: how far away a place lies
    (PLACE/NAME) CLASS? is|lies|sits|stands (located|situated|just|only)? DIST (away|off|distant)
        !FROM !DIR
nothing: where a place itself lies
    PLACE CLASS? , where (ANY/STOP)? (ANY/STOP)? (ANY/STOP)? (ANY/STOP)? (ANY/STOP)? (ANY/STOP)?
        (ANY/STOP)? (ANY/STOP)? , is|lies DIST AWAY? FROM SPOT
nothing: what is open or shut within
    schools|shops|markets|businesses|flights|vessels|ships|trawlers|drones DIST of
nothing: what may not come nearer
    (allowed|permitted|forbidden|banned|barred|prohibited) (nearer|closer than)?
        (within)? DIST (to/of/from)
nothing: beyond a radius
    (beyond|outside) (a|the)? (radius|distance|belt|zone of)? DIST (around/of/from) SPOT
nothing: where a place lies from there
    PLACE is|lies|sits|stands|was|lay (just|only|about|some)? DIST AWAY? (to the)? DIR of there
nothing: where people live, in
    (live|lives|living|lived|population|everyone|anyone) (in/along/at)? areas? (that are)?
        DIST
""")

FACTS = rules("""
border_length: border so long
    (the/its/their/a)? DIST (-? long)? (shared|common|porous|land)? BORDER
border_length: border of a length
    BORDER of DIST
border_length: border, so long
    BORDER ,? (which/that/is|was)? ANY? ANY? (for|is|some)? DIST (long/in length)
border_length: border stretches
    BORDER (, (ANY/STOP)? (ANY/STOP)? (ANY/STOP)? (ANY/STOP/NUM)? (ANY/STOP)? (ANY/STOP)?
        (ANY/STOP)? (ANY/STOP)?)? ,? (which/that)? STRETCH (for|over|along)? DIST !AWAY !FROM !DIR
border_length: border, its length
    BORDER ,? (whose/its|the length)? length (is/of) DIST
border_length: the border here, so long
    BORDER (here/there/at large/in all/in total/altogether) ,? (which/that)? is|was DIST (long/in
        length)?
border_length: a border in the world
    BORDER (in|on the ANY)? ,? at|of DIST
border_length: share so much border
    share|shares|shared|sharing (a|an|some)? (total of)? DIST of ANY? ANY? BORDER
border_length: all so much of the border
    (all/all the/the whole/the entire) DIST of BORDER
border_length: the entire border, so much of it
    (entire|whole) BORDER ,? "? ,? all DIST of it
place_distance: two places apart
    PLACE and PLACE are|lie|is|were DIST apart
place_distance: a place so far from another
    (PLACE/NAME) CLASS? (, (ANY/STOP)? (ANY/STOP)? (ANY/STOP)? (ANY/STOP)? (ANY/STOP)? (ANY/STOP)?
        (ANY/STOP)? ,)? is|lies|sits|stands (located|situated|just|only)? DIST AWAY? (from/DIR
        of/to the DIR of) (PLACE/NAME) CLASS? (by road)?
place_distance: distance from a place to another
    distance from PLACE to PLACE (by road)? (is|was) DIST
place_distance: distance between places
    distance between PLACE and PLACE (by road)? (is|of|was) DIST
""")
