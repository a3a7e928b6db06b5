"""English wordings of claims, and of numbers that locate nothing, in the pattern language.

A header says what a rule makes ("nothing" for numbers that are to be left alone), its name and its
conditions; the pattern follows, indented.
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
    DIST of ANY? ANY?

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
nothing: moved
    MOVED (its/their/his/her/all/back/the)? ANY? ANY? (to/by/for/a|some|from|at/on foot/back)?
        (least/total of)? DIST !(INTO LAND) !(ACROSS BORDER)
nothing: moved back

        (withdraw|withdrew|withdrawal|withdrawn|retreat|retreated|pull|pulled|pulling|relocate|move|moved)
        (of)? (its/their/his/her/all/the/of)? ANY? ANY?
        (back/away/north/south/east/west/out/weapons)? (to/by/for/a/at)? (least/distance of)?
        DIST !(deep? INTO LAND) !(ACROSS BORDER)
nothing: further than
    DIST (further/farther)? (further/farther/DIR) than
nothing: a line from place to place
    STRETCH (for|about|some)? DIST from ANY? PLACE (to/through/via/,)
nothing: as long as the road between
    (road|highway|railway|route|stretch|line|track|pipeline|flight|journey) (between/from) PLACE
        (and/to) PLACE (,/LP/-/is/was) DIST
nothing: on foot for
    on foot (for)? DIST
nothing: a capability
    CAPABLE (in/at/to/of/targets/up/objects/a)? ANY? ANY? (as/at/from)? (far as)? DIST
nothing: a planned zone
    ZONEWORD (of/to/that/which|with)? ANY? ANY? (to/at/of/for|a|about)? (least|depth|width)?
        (of)? DIST !FROM
nothing: a planned zone, so deep
    ZONEWORD , DIST !AWAY !FROM !(to the? DIR) !DIR !INTO !ACROSS
nothing: kept away
    (stay|keep|kept|remain|remove|pull|pulled|push|pushed) ANY? ANY? ANY? (at)? (least)? DIST
        (away|back)
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
nothing: where people live, in
    (live|lives|living|lived|population|everyone|anyone) (in/along/at)? areas? (that are)?
        DIST
""")

FACTS = rules("""
border_length: border so long
    DIST (-? long)? (shared|common|porous|land)? BORDER
border_length: border of a length
    BORDER of DIST
border_length: border, so long
    BORDER ,? (which/that/is|was)? ANY? ANY? (for|is|some)? DIST (long/in length)
border_length: border stretches
    BORDER ,? (which/that)? STRETCH (for|over|along)? DIST
border_length: share so much border
    share|shares|shared|sharing (a|an|some)? (total of)? DIST of ANY? ANY? BORDER
place_distance: two places apart
    PLACE and PLACE are|lie|is|were DIST apart
place_distance: distance between places
    distance between PLACE and PLACE (by road)? (is|of|was) DIST
""")

CLAIMS = rules("""
depth: into land
    DIST -? (deep|inland)? INTO LAND
depth: into a part of a country
    DIST -? ((deep|inland)? (inside|into|within)/deep in) the? PARTOF LAND
depth: into a region [region]
    DIST -? ((deep|inland)? (inside|into|within)/deep in) ANCHOR
depth: past the border into land
    DIST (ACROSS/inside) BORDER ,? (and)? (INTO LAND/to LAND/on|to GROUND)
depth: an intrusion so deep
    DIST -? (deep)? -? INTRUSION (((INTO/of) LAND)/ACROSS BORDER/(on|in|over GROUND))?
depth: an intrusion of
    INTRUSION (of/to a depth of/to depths of) DIST (INTO LAND/ACROSS BORDER)?
depth: a depth of
    (to/up to) (a/the)? (depth/depths) of DIST (INTO LAND/on GROUND/ACROSS BORDER)?
depth: at a depth of
    (at)? (a/the)? (depth/depths) of DIST (INTO LAND/on GROUND/ACROSS BORDER)
depth: entered by
    ENTERED (into)? LAND (by/for/to)? (a depth of/up to)? DIST
depth: well inside land, so deep
    well|deep|far|far|right inside|into|within LAND (,/:/-/by) DIST !FROM !DIR !INTO !AWAY
depth: land, so deep
    INTO LAND (by/to a depth of/for) DIST !FROM !DIR !INTO
depth: across the border
    DIST (deep)? ACROSS (BORDER/BARRIER)
depth: this side of the border
    DIST AWAY? SIDE of (BORDER/BARRIER)
depth: inside the border [inside]
    DIST (deep)? inside|within|into|in (BORDER/BARRIER)
depth: on a side
    DIST deep? on|onto|to|over|in GROUND
border_distance: from the border
    DIST AWAY? FROM (BORDER/BARRIER) (,? (and|but)? THERE)?
border_distance: from the border, land first
    THERE ,? DIST AWAY? FROM (BORDER/BARRIER)
coast_distance: off a country [sea]
    DIST (DIR)? off LAND
border_distance: from a country
    DIST AWAY? FROM EDGE (,? (and|but)? THERE)?
border_distance: within reach of a country [hedged]
    DIST of EDGE
border_distance: a side of a country
    DIST AWAY? (to the)? DIR of EDGE
border_distance: within reach of the border [bound]
    inside DIST of (BORDER/BARRIER) (,? (and|but)? THERE)?
border_distance: within the border by [hedged]
    DIST of (BORDER/BARRIER) (,? (and|but)? THERE)?
border_distance: a side of the border
    DIST AWAY? (to the/on the)? DIR (side)? (of/from) (BORDER/BARRIER)
border_distance: to the border
    (close/closer/near/nearer/as close as/just/only)? DIST (to/before) (BORDER/BARRIER)
border_distance: the border away
    BORDER (,/is|lies|was/which|is)? (is|lies|was)? DIST (away|off|distant)
border_distance: from the border area
    DIST AWAY? FROM ZONE
coast_distance: off a coast [sea]
    DIST AWAY? (off/out from/off of) COAST
coast_distance: from a coast
    DIST AWAY? (from/of) COAST
coast_distance: off a place [sea]
    DIST AWAY? off SPOT !ROADWORD !(- PLACE)
distance: off a road
    DIST off the? (PLACE/NAME) (-|to (PLACE/NAME))? ROADWORD
coast_distance: offshore [sea]
    DIST (offshore/out to sea/at sea) ((from|of) ANCHOR)?
coast_distance: direction of a coast
    DIST AWAY? (to the)? DIR (of/off) COAST
coast_distance: inland
    DIST inland (from COAST)? !INTO
distance_direction: so far in a direction
    DIST AWAY? (to/towards|toward/in/on)? (the)? DIR (side|direction)?
        (of/from/off/outside/off of) SPOT
distance_direction: direction, so far
    DIR (of/from) SPOT (,/and|,/by/at a distance of/-)? (at|by|about)? DIST (away/from
        it/distant)? !FROM !(DIR of) !INTO !ACROSS
distance_direction: outside in a direction
    DIST (outside/from/away from) SPOT ,? (to|towards|in) the DIR
distance_direction: the nearest place that way [reverse]
    (nearest/closest) ANY? (,)? SPOT ,? (is|lies|was|being)? DIST (to the/away to
        the/further)? DIR
distance_direction: a place that way from here [elided located]
    ANCHOR (,/LP) DIST AWAY? (to the/towards the/further/due)? DIR !(of) !(from) !BORDERWORD
distance_direction: that way from here [elided]
    DIST AWAY? (to the/towards the/further/in a/due)? DIR !(of) !BORDERWORD
distance: from a place
    DIST AWAY? FROM SPOT
distance: from something [event something]
    DIST AWAY? FROM (the/a/an/this/that/POSS) ANY ANY? !ANY !PLACE !COUNTRY !NAME !'s !of
distance: along the river from
    DIST (upstream|downstream|upriver|downriver) of SPOT
distance: inside a distance of [bound]
    (inside|in) DIST of SPOT
distance: within a distance of [hedged]
    DIST (radius)? of SPOT
distance: in a radius of [bound]
    (within/in) (a|an) DIST radius (of/around/from) SPOT
distance: in a radius from here [bound elided]
    (within/in) (a radius of DIST/a|an DIST radius) !(of) !(around) !(from)
distance: in a radius so wide [bound]
    (within/in) a radius of DIST (of/around/from) SPOT
distance: as close as
    (as close as/close as/closer than/close/within) DIST (to|of) SPOT
distance: a place so far away
    SPOT (across the ANY)? (,/-/LP/which|is/is|was|lies/located|situated)?
        (,|is|was|lies|lay|that)?
        (is|lies|lay)? (located|situated|just|only)? DIST (away/distant/off/down the
        road/further on/up the road) !(from) !DIR
distance: so far away in a place
    DIST away (in/at/to) ANCHOR
distance: up the road from
    DIST (up|down|along) the ANY? (road|river|coast|highway|track|valley) from SPOT
distance: unit left out, from [borrow]
    COUNT (more)? (FROM/away from/outside) SPOT
border_distance: unit left out, from the border [borrow]
    COUNT (FROM/away from) BORDER
distance_direction: unit left out, direction [borrow]
    COUNT DIR (of/from) SPOT
depth: unit left out, inside [borrow]
    COUNT (inside|into) LAND
distance: listed [listed]
    ANCHOR (,/:/-/LP/at/,|at) DIST RP? !AWAY
distance: the distance given again [listed]
    (distance/figure) (at/as/of/to be/was/is) DIST !FROM !AWAY
distance: listed, unit left out [listed borrow]
    ;|and ANCHOR (,/:) COUNT !UNIT !(- UNIT) !ANY
travel_time: hours away
    HOURS (TRAVEL/by ANY) AWAY? (away)? (FROM/DIR of/to the DIR of/outside) SPOT
travel_time: hours from the border
    HOURS (TRAVEL/by ANY)? (away)? FROM BORDER
travel_time: hours away by
    HOURS (away)? (by road/by car/on foot/TRAVEL)? (FROM/DIR of) SPOT
        (by road/by car/by boat/on foot/TRAVEL)?
route_marker: a kilometre of a road [marker]
    (at|near)? (the)? KM NUMBERED? .? NUM !(-? UNIT) (PLUS NUM)? ((of|on|along) the?
        (ANCHOR/ANY) ((-/to)
        ANCHOR)? ANY? ROADWORD)?
route_marker: a pillar [pillar]
    (at|near)? (the)? MARKER NUMBERED? .? NUM ((SLASH/-) NUM)?
between: between places [event]
    between the? ANY? ANY? ANY? (PLACE/NAME) CLASS? and the? ANY? ANY? (PLACE/NAME) CLASS?
between: on a road between places [event]
    (on/along/near/off/at) the? ANY? PLACE -|to PLACE ANY? ROADWORD
side: on the other side of the border [event]
    ACROSS BORDER (,? (INTO/to) LAND)?
side: across the border from [from]
    ACROSS BORDER from (LAND/(C 's)? ANCHOR)
side: on a side of the border [event border]
    (on|from|to|onto|over) GROUND
side: is on a side of the border [border verb]
    (is|was|were|are|been|lies|lay|stood|stands|stayed|remained|standing|lying) ANY? ANY? ANY? on
        GROUND
side: on the side of [border]
    on|onto SIDELAND
containment: in a place's border area [event]
    (in/from/inside/across/along) the? ANCHOR 's? ANY? BORDERWORD BORDERAREA
border_near: in a country's border area [event]
    (in/from/inside/within/across/into/ALONG) the? ZONE
border_near: where borders meet [event]
    (in/from/at/within/across/into/inside/ALONG) the? ANY? MEETING
border_near: at the border [event]
    ALONG BORDER (,? (INTO LAND/on GROUND))?
coast_near: near a coast [event]
    (off/near/along/on/close to) COAST
coast_near: off a country's coast [event preposition]
    off (COUNTRY/SPOT) !ROADWORD !(- PLACE)
direction: a direction from a place [event]
    (to the)? (just)? DIR (of/from) SPOT
region_part: on a side of a place [event]
    (on/in/at/to) the? PARTOF

        (outskirts|edge|fringes|fringe|suburbs|side|part|parts|suburb|approaches|flank|districts|areas|end|tip|half|sector)
        of SPOT
region_part: in a part of [event]
    (IN/over) (the)? !PLACE (ANY)? PARTOF
        ((part|parts|areas|region|half|corner|suburbs|tip|end|stretches) of)? (the)? (COUNTRY
        !('s)/PLACE CLASS?/NAME CLASS/GENERIC)
region_part: in the direction part of [event]
    in the (far|extreme|remote)? DIR of (the)? (COUNTRY/ANCHOR/GENERIC)
region_part: in a country's part [event]
    in C 's !PLACE (far)? (DIR/PARTOF) (part|region|border|areas)? (region|area|areas)?
region_part: in a place's part [event]
    in (PLACE 's/the country 's) ANY? (DIR/PARTOF) (part|region|border)? (region|area|areas)?
near: near a place [event]
    NEAR SPOT
near: on the road to a place [event]
    (on/along/off) the ANY? ROADWORD (to/from/towards|toward/between/into/out of/leading to) SPOT
side: in a country [event]
    INTO LAND
side: entered a country [event]
    ENTERED (into)? LAND
side: and in a country [event chain]
    (,? and) EDGE
containment: a further place of a list [event chain known list]
    , ANCHOR
containment: and in a place [event chain known]
    (,? and) (in|near)? ANCHOR
containment: in a place [event known]
    IN ANCHOR
containment: over a place [event]
    over the? PLACE CLASS? !'s
side: a country hit [event]
    HIT LAND
containment: a place hit [event known]
    HIT ANCHOR
""")
