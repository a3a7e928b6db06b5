"""English wordings of claims that mostly state no distance: hours, roads, sides, places.

The language of `geo.languages.en_wordings`, whose claims of a distance go before these.
"""

from __future__ import annotations

from geo.grammar.wordings import rules

WHEREABOUTS = rules("""
travel_time: hours from the border
    HOURS (TRAVEL/AWAY/by ANY/of ANY)? (away)? !(before|after|past) FROM (BORDER/BARRIER/POST)
travel_time: hours away
    HOURS (TRAVEL/by ANY) AWAY? (away)? (FROM/of/DIR of/to the DIR of/outside/above/below) SPOT
travel_time: hours from here [event elided free]
    HOURS (TRAVEL further on|off|away/TRAVEL further/away (by|on (a)? ANY)?) !FROM !(to)
travel_time: hours from something [event something]
    HOURS (TRAVEL/by ANY) AWAY? FROM (the/a/an/this/that/POSS) !PLACE !NAME !COUNTRY ANY ANY?
travel_time: hours away by
    HOURS (away)? (by road/by car/on foot/TRAVEL)? !(before|after|past) (FROM/DIR of/to the DIR of)
        SPOT (by road/by car/by boat/on foot/TRAVEL)?
border_near: some streets from the border [event]
    (NUM/a few|several|couple of?) blocks|streets|houses|doors|paces|steps FROM
        (BORDER/BARRIER/POST)
near: some streets from a place [event]
    (NUM/a few|several|couple of?) blocks|streets|houses|doors|paces|steps FROM SPOT
border_near: at a pillar on the border [event]
    (ALONG/NEAR) POST
route_marker: a kilometre of a road [marker]
    (at|near)? (the)? KM NUMBERED? .? NUM !(-? UNIT) (PLUS NUM)? ((of|on|along) the?
        (ANCHOR/ANY) ((-/to)
        ANCHOR)? ANY? ROADWORD)?
route_marker: the mark of so many kilometres [marker]
    (at|near)? (the)? NUM -? (km|kilometre|kilometer|mile) -? mark|marker|post|point|peg|stone
route_marker: a pillar [pillar]
    (at|near)? (the)? MARKER NUMBERED? .? NUM ((SLASH/-) NUM)?
between: between places [event]
    between the? ANY? ANY? ANY? (PLACE/NAME) CLASS? and the? ANY? ANY? (PLACE/NAME) CLASS?
between: on a road between places [event]
    (on/along/near/off/at) the? ANY? (PLACE/NAME) -|to (PLACE/NAME) ANY? ROADWORD
between: on the road from one to another [event]
    (on|along) the ANY? ROADWORD from SPOT to|towards SPOT
between: on the road that links [event]
    (on/along/near/off/at) the? ANY? ROADWORD (that|which)?
        links|linking|connects|connecting|joins|joining ANCHOR (and/to/with) ANCHOR
between: on the road between [event]
    ((on/along/near/off/at) the? ANY? ROADWORD (that links|connects|joins)?)? between ANCHOR and
        ANCHOR
side: on the other side of the border [event]
    ACROSS (BORDER/BARRIER) (,? (INTO/to) LAND)?
side: across the border from [from]
    (just|directly)? ACROSS (BORDER/BARRIER) from (LAND/the? C? (CLASS of)? ANCHOR/C 's ANCHOR)
side: on a side of the border [event border]
    (on|from|to|onto|over) GROUND
side: this side of a line [event border]
    SIDE of (BORDER/BARRIER/THATLINE)
side: is on a side of the border [border verb]
    (is|was|were|are|been|lies|lay|stood|stands|stayed|remained|standing|lying) ANY? ANY? ANY? on
        GROUND
side: is within a country's ground [border verb]
    (is|was|were|are|been|lies|lay|stood|stands|stayed|remained) ANY? in|inside|within GROUND
side: on the side of [border]
    on|onto SIDELAND
containment: in the border part of a place [event]
    (in/from/inside/across/along) the? ANY? BORDERWORD (part|parts|section|sections|strip|reaches)
        of ANCHOR
containment: in a place's border area [event]
    (in/from/inside/across/along) the? ANCHOR 's? ANY? BORDERWORD BORDERAREA
border_near: in a country's border area [event]
    (in/from/inside/within/across/into/ALONG) the? ZONE
border_near: where borders meet [event]
    (in/from/at/within/across/into/inside/ALONG/,) the? ANY? MEETING
border_near: where borders meet, told first [event]
    MEETING
border_near: at the border [event]
    ALONG BORDER (,? (INTO LAND/on GROUND))?
border_near: a border area hit [event]
    HIT (the)? ZONE
border_near: near a country [event]
    (near/bordering/close to/next to/not far from/adjacent to/beside) EDGE
border_near: at the line [event]
    ALONG BARRIER
near: on the shore of water [event]
    (on/along/at/off/near) the? ANY? COASTWORD of the? (WATER/(PLACE/NAME) RIVERWORD/RIVERWORD
        (PLACE/NAME))
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
region_part: in the middle of [event]
    (in|at|of) the ANY? (central|middle|centre|center|heart) (part|section|sector|stretch)? (of)?
        the? (COUNTRY !('s)/PLACE CLASS?/NAME CLASS/GENERIC)
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
distance: near a place, so far
    NEAR SPOT (,/-/LP) DIST !INTO !FROM !DIR !AWAY !(of) !(to|towards the)
distance: not far, so far
    (not far/close/a short distance/some way) (-/,/LP) DIST (-/,/RP) (from/to) SPOT
border_distance: not far from the border, so far
    (not far/close/a short distance/some way) (-/,/LP) DIST (-/,/RP) (from/to) (BORDER/BARRIER)
near: near a place [event]
    NEAR SPOT
near: on the edge of a place hit [event]
    HIT the? outskirts|suburbs|fringes|edge|edges of SPOT
near: on the bank of a river [event]
    (on|along|at|near|from|over|in) the? !DEMONYM !COUNTRY ANY?
        bank|banks|course|headwaters|basin|valley|delta|estuary|marshes|floodplain|gorge|shallows|reeds|middle
        of the? ANY? (WATER/(PLACE/NAME)
        RIVERWORD?/RIVERWORD (PLACE/NAME)) !'s
near: at a river [event]
    (on|along|from|near|by|down|up|over|across|beside|alongside|crossing|wading|fording)
        the? ANY? (WATER/(PLACE/NAME) RIVERWORD/RIVERWORD (PLACE/NAME))
containment: in a water [event]
    (in|at|into|inside) the? ANY? (WATER/(PLACE/NAME) RIVERWORD/RIVERWORD (PLACE/NAME))
near: along what is named [event]
    (on|along|across|down|up) the (NAME/PLACE) !ROADWORD !'s !(- PLACE) !(- NAME) !CLASS !ANY
near: on a place's road [event]
    (on|along|off) the (PLACE/NAME) ROADWORD
containment: on an island or a height [event]
    (on|atop|off|from) (the)? (PLACE/NAME)
        island|islands|islet|hill|hills|heights|plateau|ridge|peninsula|pass|plain|range|beach|front
containment: on the island of [event]
    (on|off|from) the? ANY? (island|islet|plateau|peninsula|ridge of)
        (PLACE/NAME)
containment: in some part of a place [event]
    in|from a ANY? (part|area|corner|section|stretch|district of) ANCHOR
containment: on a mountain [event]
    (on|up|atop|at|in|down) (the)? (slopes|summit|side|top|flank of)? (HILLWORD (PLACE/NAME)/HILL)
containment: the district it lies in [event chain]
    , (PLACE/NAME) CLASS
near: on the road to a place [event]
    (on/along/off) the ANY? ROADWORD (to/from/towards|toward/into/out of/leading to) SPOT
side: in what is called a country's ground [event]
    in what (STOP/ANY)? (STOP/ANY)? (STOP/ANY)? (STOP/ANY)? (STOP/ANY)? (is|was|are|were|as)? LAND
side: in a country [event]
    INTO LAND
side: somewhere in a country [event]
    (is|was|were|are|been|lay|lies|stood) (still|already|well|now|always)? !the !that !(their)
        !GROUND LAND
side: over a country [event]
    (is|was|were|are|been|flew|flying|flown|hovered|hovering|circled|circling) over LAND
side: here is a country [event]
    (that|this|it|here) 's (still|already|now)? !the !that !(their) !GROUND LAND !that !which !who
side: that way over the border [event]
    (to the)? DIR of BORDER
side: entered a country [event]
    ENTERED (into)? LAND
side: of a side of the border [event border chain]
    of GROUND
containment: of the place it lies in [event chain]
    of the? (PLACE CLASS?/NAME CLASS)
region_part: of the part it lies in [event chain]
    of PARTOF (COUNTRY !('s)/PLACE CLASS?)
side: and in a country [event chain]
    (,? and) EDGE
containment: a further place of a list [event chain list]
    , ANCHOR
containment: the place it lies in [event chain]
    , PLACE
side: taken from a country
    (abducted/kidnapped/seized/taken/snatched/removed/dragged) (NUM)? ANY? ANY? from LAND
containment: and in a place [event chain]
    (,? and) (in|near)? ANCHOR
containment: in a place [event known]
    IN ANCHOR
containment: on the territory of a place [event]
    (on|in|into|within) the? ANY? (territory|soil|land|lands|grounds) of ANCHOR
containment: over a place [event known]
    over the? (PLACE/NAME) CLASS? !'s
side: a country hit [event]
    HIT LAND
containment: a place hit [event known]
    HIT ANCHOR !rebels|fighters|militants|insurgents|gunmen|separatists|tribesmen|herders|dissidents
near: a mountain hit [event]
    HIT the ANY? (slopes|summit|foothills|ridges|ridge|flanks|flank|sides|top|foot) of (HILLWORD
        (PLACE/NAME)/HILL)
containment: a place that was hit [event known]
    ANCHOR (has|have|had|is|was|were|are|being|been) (been|being|again|also|still|now)? HIT
containment: a place that came under fire [known]
    ANCHOR (came|come|comes|was|were|is|again) ANY? under ANY?
        (fire|attack|shelling|siege|bombardment|control|curfew|assault|mortar)
containment: taken from a place [known]
    (abducted|kidnapped|seized|taken|snatched|recovered|pulled|rescued|evacuated|looted|stolen|driven|removed|retrieved)
        HEDGE? (NUM)? (ANY)? (ANY)? from ANCHOR
border_near: in no man's land [event border]
    (in|inside|across|into|on) the? ANY? (NOMANSLAND/LINE) (between the? C and the? C)?
""")
