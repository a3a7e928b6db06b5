"""English wordings of claims that state a distance, in the pattern language.

A header says what a rule makes, its name and its conditions; the pattern follows, indented.
"""

from __future__ import annotations

from geo.grammar.wordings import rules

DISTANCES = rules("""
depth: into land
    DIST -? (deep|inland|back|further)? INTO LAND
depth: into a part of a country
    DIST -? ((deep|inland)? (inside|into|within)/deep in) the? (PARTOF/central) LAND
depth: into a region [region]
    DIST -? ((deep|inland)? (inside|into|within)/deep in) ANCHOR
depth: past the border into land
    DIST (ACROSS/inside) BORDER ,? (and)? (INTO LAND/to LAND/on|to GROUND)
depth: an intrusion so deep
    DIST -? (deep)? -? INTRUSION (((INTO/of) LAND)/ACROSS BORDER/(on|in|over GROUND))?
depth: an intrusion of
    INTRUSION (by the? C? ANY)? (of/to a depth of/to depths of) DIST (INTO LAND/ACROSS BORDER)?
depth: a depth of
    (to/up to) (a/the)? (depth/depths) of DIST (INTO LAND/on GROUND/ACROSS BORDER)?
depth: at a depth of
    (at)? (a/the)? (depth/depths) of DIST (INTO LAND/on GROUND/ACROSS BORDER)
depth: entered by
    ENTERED (into)? LAND (by/for/to)? (a depth of/up to)? DIST
depth: crossed by [across]
    ENTERED (BORDER/BARRIER/MARKER NUM?) ,? "? (by|for|some|to)? (a depth of)? DIST
depth: entered, by so much
    (ENTERED/overshot|crossed) (it|them)? ,? by DIST
depth: after crossing [across]
    DIST (after/past/beyond/from where) (STOP/ANY)? (STOP)? ENTERED (into)? (BORDER/BARRIER/LAND)
depth: further in
    DIST (deeper (in|inside|into)?/further|farther in|inside|into) (INTO LAND)? !from !DIR !AWAY
        !(up the)
depth: came in so far
    (came|come|comes|went|gone|pushed|moved|advanced|got|drove|strayed|rode|walked) (in|inside)
        (for|by|to)? DIST !FROM !INTO !(of SPOT)
distance: past a marker by number [free]
    DIST ,? "? past|beyond|from|off !POST the? ANY? MARKER NUMBERED? NUM
depth: past the marker
    DIST ,? "? past|beyond|over the ANY? MARKER
depth: well inside land, so deep
    well|deep|far|far|right inside|into|within LAND (,/:/-/by) DIST !FROM !DIR !INTO !AWAY
depth: land, so deep
    INTO LAND ,? (by/to|at a|the? depth|depths of/for) DIST !FROM !DIR !INTO
depth: across the border
    DIST (deep)? ACROSS (BORDER/BARRIER)
depth: across what is called the border
    DIST (deep)? over|across|beyond|past what (ANY/STOP) (call/calls/called/regards as/regard as)
        (BORDER/BARRIER)
depth: inside the line by so much [inside]
    inside|within (BORDER/BARRIER) by DIST
depth: so deep, a side pointed at
    DIST SIDE !(of)
depth: went so far before turning
    (went|come|strayed|driven|ridden|go|goes|gone|going|got|getting|came|coming|walked|drove|driving|pushed|pushing|ventured|rode|moved|moving|advanced|advancing|flew|flying)
        (in)? DIST (in)? ,? before (turning|withdrawing|retreating|retiring|heading|being)
depth: at the widest point
    (advanced|penetrated|pushed|got|came|gone|went|go|goes|reached|driven|broke|broken)
        (in|forward)? ,? "? at (the|its|their) (widest|deepest|furthest|farthest) (point|extent)? ,?
        (of)? DIST !FROM
depth: this side of the border
    DIST AWAY? SIDE of (BORDER/BARRIER/POST)
depth: inside the border [inside]
    DIST (deep)? inside|within|into|in (BORDER/BARRIER)
depth: on a side
    DIST (deep|in|inside)? on|onto|to|over|in GROUND
border_distance: from the border
    DIST AWAY? FROM (BORDER/BARRIER/POST/THATLINE) (,? (and|but)? THERE)?
border_distance: from where borders meet
    DIST AWAY? FROM (the)? MEETING
border_distance: the nearest it gets to the border
    nearest|closest|distance (ANY/STOP)? (ANY/STOP)? (ANY/STOP)? (ANY/STOP)? to
        (BORDER/BARRIER) (is/was/:/,/being)? DIST
border_distance: never closer to the border [atleast]
    never|not (ANY/STOP)? (ANY/STOP)? (ANY/STOP)? been|come|gone|got|strayed|approached DIST
        (to/from) (BORDER/BARRIER)
border_distance: none closer to the border [atleast]
    none|nothing of? (them|these|those|our|its|the)? (ANY)? (ANY)? (is|was|were|are|lay|fell|came)?
        DIST (to/from) (BORDER/BARRIER)
border_distance: no closer to the border [atleast]
    closer|nearer to (BORDER/BARRIER) than DIST
border_distance: from a country's ground [edge]
    DIST AWAY? FROM GROUND
border_distance: within reach of a country's ground [hedged edge]
    DIST of GROUND
border_distance: from the border, land first [first]
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
    inside DIST of (BORDER/BARRIER/POST) (,? (and|but)? THERE)?
border_distance: within the border by [hedged]
    DIST of (BORDER/BARRIER/POST) (,? (and|but)? THERE)?
border_distance: a side of the border
    DIST AWAY? (to the/on the)? DIR (side)? (of/from) (BORDER/BARRIER/POST/THATLINE)
border_distance: to the border
    (close/closer/near/nearer/as close as/just/only)? DIST (to/before) (BORDER/BARRIER/POST)
border_distance: to the border it is so far
    to (BORDER/BARRIER) it is|was DIST
border_distance: the border away
    BORDER (,/is|lies|was/which|is)? (is|lies|was)? DIST (away|off|distant)
border_distance: from there to the border
    DIST AWAY? from (there/here/that|this|the ANY? spot|point|place) to (BORDER/BARRIER)
border_distance: from the border area
    DIST AWAY? FROM ZONE
coast_distance: off a coast [sea]
    DIST AWAY? (off/out from/off of) COAST
coast_distance: off a river's mouth [sea]
    DIST AWAY? off the ANY? mouth|delta|estuary|tip|harbour|harbor|port|entrance (of|to the?
        SPOT)
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
coast_distance: inland [quiet]
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
distance_direction: the place is that way from here [reverse]
    (PLACE/NAME) is|lies|was|lay (just|only|about)? DIST AWAY? (to the/towards the/further/due)?
        DIR !(of) !(from) !BORDERWORD
distance_direction: that way from here [elided quiet]
    DIST AWAY? (to the/towards the/further/in a/due)? DIR !(of) !BORDERWORD
distance: from a place
    DIST AWAY? FROM SPOT
distance: away from here [elided event apart free quiet]
    DIST (away|off|distant) !FROM !DIR !(in|at|to ANCHOR)
distance: it is so far to a place
    it|is|was (only|just|still)? DIST to SPOT
distance: below here [event elided free]
    DIST (below|behind|downhill|uphill|along) !ANY !STOP !PLACE !NAME !COUNTRY !DEMONYM !NUM
distance: further on [event elided free]
    DIST further|farther on|along|ahead|up|down !the !a !from
distance: from home [event something]
    DIST AWAY? FROM home|town|camp|base|port|work|school|safety
distance: from us [event elided free]
    DIST AWAY? FROM us|me !'s
distance: the other one so far [listed]
    (the other|second|third/another/the latter|former) (,|at|just|only|some)? DIST !FROM
        !(of SPOT) !INTO !ACROSS
distance: by road, unit left out [listed borrow]
    (but|or|and|, HEDGE? COUNT) (COUNT)? (by road/by track/by river/by boat/on foot/as the crow
        flies/by air/in a straight line)
distance: from something [event something]
    DIST AWAY? FROM !PLACE !NAME !COUNTRY !BORDER !BARRIER
        (the/a/an/this/that/POSS/NUM/where/one/each/any/my/your)
        (STOP)? !PLACE !NAME !COUNTRY ANY ANY?
distance: within so much of something [event something hedged]
    DIST of (the/a/an/this/that/POSS/where/one) (STOP)? !PLACE !NAME !COUNTRY ANY ANY?
distance_direction: so far in a direction from something [event something]
    DIST AWAY? (to the)? DIR of|from (the/a/an/this/that/POSS/where) !PLACE !NAME !COUNTRY ANY ANY?
distance: up the road [event elided]
    DIST (further)? up|down|along (the/a) ANY?
        (road|river|coast|highway|track|valley|hill|street|slope|path|shore|line|stream|canyon|beach)
        !from !(towards) !to
depth: just that deep [event]
    DIST (inside|in|beyond|over|within) (by (STOP/ANY)? ANY)? !ANY !STOP !PLACE !NAME !COUNTRY
        !DEMONYM !NUM
distance: loosely from a place [gap]
    DIST ,? (ANY/up|down|along|by|or|so|as|the|a|an|on|further|out)
        (ANY/up|down|along|by|or|so|as|the|a|an|on|further)?
        (ANY/up|down|along|by|or|so|as|the|a|an|on|further)? (ANY/as|the|a|an|it)? ,? FROM SPOT
border_distance: loosely from the border [gap]
    DIST ,? (ANY/up|down|along|by|or|so|as|the|a|an|on|further|out)
        (ANY/up|down|along|by|or|so|as|the|a|an|on|further)?
        (ANY/up|down|along|by|or|so|as|the|a|an|on|further)? (ANY/as|the|a|an|it)? ,? FROM
        (BORDER/BARRIER)
distance_direction: loosely in a direction [gap]
    DIST (ANY/up|down|along|by|or|so|as|the|a|an|on|further|out)
        (ANY/up|down|along|by|or|so|as|the|a|an|on|further)?
        (ANY/up|down|along|by|or|so|as|the|a|an|on|further)? (ANY/as|the|a|an|it)? DIR (of/from)
        SPOT
depth: loosely into land [gap]
    DIST (ANY/up|down|along|by|or|so|as|the|a|an|on|further|out)
        (ANY/up|down|along|by|or|so|as|the|a|an|on|further)?
        (ANY/up|down|along|by|or|so|as|the|a|an|on|further)? (ANY/as|the|a|an|it)?
        (inside/into/within/deep in) LAND
distance: along the river [elided event]
    DIST (further)? upstream|downstream|upriver|downriver|inland !of !from !(, from)
distance: along the river from
    DIST (upstream|downstream|upriver|downriver) of SPOT
distance: so far from it [pointed free]
    DIST AWAY? (from/short of/shy of/off/outside/beyond/past) it|them|there
distance: within so much of it [hedged pointed free]
    DIST of it|them|there
distance_direction: so far in a direction from it [pointed]
    DIST AWAY? (to the)? DIR of it|them|there
direction: a direction from it [event pointed]
    (to the)? DIR of it
distance: this side of a place
    DIST AWAY? SIDE of SPOT
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
distance: no closer to a place
    been|come|came|got|went|is|was|were DIST to SPOT
distance: as close as
    (as close as/close as/closer than/close/within) DIST (to|of) SPOT
distance: a place so far away [quiet]
    SPOT (across the ANY)? (,/-/LP/which|is/is|was|lies/located|situated)?
        (,|is|was|lies|lay|that)?
        (is|lies|lay)? (located|situated|just|only)? DIST (away/distant/off/down the
        road/further on/up the road) !(from) !DIR !the !PLACE !NAME
distance: so far away in a place [quiet]
    DIST away (in/at/to) ANCHOR
distance: up the road from
    DIST (up|down|along) the ANY? (road|river|coast|highway|track|valley) from SPOT
distance: unit left out, from [borrow]
    HEDGE? HEDGE? COUNT (more)? !outside (FROM/away from) SPOT
coast_distance: unit left out, from a coast [borrow]
    HEDGE? HEDGE? COUNT (from/off) COAST
border_distance: unit left out, from the border [borrow]
    HEDGE? HEDGE? COUNT (, AWAY ,)? (FROM/away from) (BORDER/BARRIER/EDGE)
distance_direction: unit left out, direction [borrow]
    COUNT DIR (of/from) SPOT
depth: unit left out, inside [borrow]
    HEDGE? HEDGE? COUNT (inside|into) LAND
distance: listed [listed]
    ANCHOR (,/:/-/LP/at/,|at) DIST RP? !AWAY !DIR !(to|towards the)
distance: the distance corrected [listed]
    "? (it was|is/then|later|now/not) (only|just|rather|nearer|about)? DIST !FROM !INTO !ACROSS
        !AWAY !DIR !(of SPOT) !LONG !UP !THING !SIDE
distance: the distance given again [listed]
    (distance/figure) (at/as/to be/was/is) DIST !FROM !AWAY
border_distance: what a list is measured from [heading]
    distance|distances (ANY)? from|to (BORDER/BARRIER/EDGE)
distance: what a list of places is measured from [heading]
    distance|distances (ANY)? from|to SPOT
distance: listed after a colon, unit left out [listed borrow]
    :|; (and)? ANCHOR , HEDGE (COUNT/AMOUNT) !UNIT !(- UNIT) !ANY
distance: listed, unit left out [listed borrow]
    ;|and ANCHOR (,/:) (COUNT/AMOUNT) !UNIT !(- UNIT) !ANY
""")
