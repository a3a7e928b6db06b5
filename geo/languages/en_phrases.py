"""English phrases that claims are built from, pass by pass, in the pattern language.

Each pass uses what the passes before it made: amounts, distances, countries, borders, lands,
places. The header names the kind made, its maker and the rule.
"""

from __future__ import annotations

from geo.grammar.wordings import rules

PASSES = (
    rules("""
PART by ratio: ratio
    NUM SLASH NUM
PART by amount: fraction sign
    FRACTION
"""),
    rules("""
COUNT by amount: number
    NUM
COUNT by amount: vague number
    VAGUE
COUNT by amount: half
    HALF
COUNT by product: parts of one
    NUM -? FRACTION of (a/an/one)?
COUNT by amount: a part of one
    a FRACTION of (a/an/one)?
COUNT by amount: fraction alone
    PART
COUNT by amount: some thirty
    NUM - odd
COUNT by sum: two and a half
    NUM and (a/one)? - ? FRACTION
COUNT by sum: two and a half, a quarter
    NUM and HALF
COUNT by sum: one and three quarters
    NUM -? PART
COUNT by sum: numbered half
    NUM -? and -? a -? FRACTION
"""),
    rules("""
AMOUNT by amount: one amount
    COUNT
AMOUNT by range: range
    COUNT (-/to/or/until) COUNT
AMOUNT by range: range with a doubt
    COUNT , maybe|perhaps|possibly|or|even (maybe|perhaps|even)? COUNT
AMOUNT by range: range with a hedge
    COUNT , HEDGE HEDGE? COUNT ,?
AMOUNT by slash: range with a slash
    COUNT SLASH COUNT
AMOUNT by near: range with a comma
    COUNT , COUNT
AMOUNT by range: from to
    from COUNT (to/-) COUNT
AMOUNT by range: between and
    between COUNT (and/to/-) COUNT
AMOUNT by range: anywhere between
    anywhere (between/from) COUNT (and/to/-) COUNT
"""),
    rules("""
SIZE by distance: amount unit
    AMOUNT AFTER? -? UNIT
SIZE by distance: a unit
    ONE UNIT
SIZE by distance: a unit range
    ONE UNIT ,? (or/to) (maybe)? COUNT (UNIT)?
SIZE by distance: two units
    COUNT UNIT (-/to/or) COUNT UNIT
SIZE by distance: between two units
    (between/from) COUNT UNIT (and/to) COUNT UNIT
SIZE by whole-and-part: unit and a half
    (COUNT/ONE) UNIT and (a/one)? FRACTION
SIZE by whole-and-part: unit and a half, a quarter
    (COUNT/ONE) UNIT and HALF
SIZE by vague: bare unit
    BARE
"""),
    rules("""
ALSO by also: other unit in parentheses
    LP HEDGE? SIZE RP
ALSO by also: other unit after a slash
    SLASH SIZE
ALSO by also: other unit in commas
    , or HEDGE? SIZE ,
"""),
    rules("""
HOURS by amount: hours
    HEDGE? (AMOUNT/ONE/HALF) -? TIME ('/'s)? (and (a/one)? (HALF/FRACTION/NUM TIME) 's?)? AFTER?
DIST by hedged: hedged distance [maximal]
    HEDGE? HEDGE? HEDGE? SIZE AFTER? ALSO? AFTER?
"""),
    rules("""
C by country: country
    (COUNTRY/DEMONYM/PREFIX)
COAST by coast: named coast
    the? (COUNTRY/DEMONYM/PREFIX) 's? ANY? COASTWORD
COAST by coast: coast of
    the|a|its ANY? COASTWORD (of the? ANY? (COUNTRY/PLACE/NAME))?
COAST by coast: bare coast
    COASTWORD !(of)
"""),
    rules("""
BORDER by line: a line by name
    (the ANY?)? LINE
BORDER by line: two countries' border
    the|a|an ANY? C (-/and/SLASH) the? C OWNER? ANY? BORDERWORD !BORDERNOUN
BORDER by line: two countries' border, no article
    C (-/and/SLASH) C OWNER? ANY? BORDERWORD !BORDERNOUN
BORDER by line: a country's border with
    C OWNER? ANY? ANY? BORDERWORD !BORDERNOUN (with|to the? ANY? COUNTRY (and the? COUNTRY)?)?
BORDER by line: the country border with
    (the/a/an) ANY? C ANY? BORDERWORD !BORDERNOUN (with|to the? ANY? COUNTRY)?
BORDER by line: the border with
    (the/a/an/any/this/that/POSS) ANY? ANY? BORDERWORD !BORDERNOUN (with|to|of|between|separating
        the? ANY? COUNTRY (and|from the? ANY? COUNTRY)?)?
BORDER by line: border with
    BORDERWORD !BORDERNOUN (with|between the? ANY? COUNTRY (and|with the? ANY? COUNTRY)?)?
BORDER by line: the border between the two
    the|their ANY? ANY? BORDERWORD (between|separating|dividing the|these|those|both ANY?
        countries|states|neighbours|neighbors|sides|nations|republics)
BORDER by line: the street that is the border
    the ANY? ANY? ,? that|which ANY?
        forms|marks|is|separates|divides|serves ANY? (as)? the? (BORDERWORD/limit) (between C and
        C/with the? C/between the two ANY)?
BORDER by line: a country's line
    the DEMONYM line
BORDER by line: water that is the border
    (the|a ANY? (RIVERWORD/PLACE/NAME) RIVERWORD?/PLACE RIVERWORD?) ,?
        (which/that/where it)? forms|marks|is|forming|marking|separates|separating|divides|dividing
        ANY? (the|a ANY? (BORDERWORD/limit) (between C and C/with the? C/between the two ANY)?/the?
        C and|from the? C/the two ANY)
BORDER by line: the border between demonyms
    the ANY? BORDERWORD between (the/C)? C TERRITORY? and C TERRITORY?
MEETING by line: a tripoint
    ANY? TRIPOINT (area|region|zone)? (of|between|shared (by)? the? C (,/and) the? C (,? and the?
        C)?)?
MEETING by line: where borders meet
    (point|spot|place|area|where) (where)? the? BORDERWORD? of? the? C OWNER? ,? (and)? the? C
        OWNER? (,? and the? C)? BORDERWORD? meet|meets|intersect|converge|join
"""),
    rules("""
BARRIER by barrier: the line spoken of
    (the|that|this same? BARRIERWORD) !(of) !BORDERNOUN
THATLINE by line-before: it
    it
BARRIER by line: our line
    POSS ANY? BARRIERWORD !(of) !BORDERNOUN
BARRIER by barrier: the fence of a country
    the C OWNER? fence|wall|barrier|wire|berm
BARRIER by river: the river that is the border
    the river !RIVERWORD !PLACE !NAME !BORDERNOUN
BARRIER by river: a river that is a border
    the (ANY? arm|branch|channel of the)? BORDERRIVER RIVERWORD? !CLASS !ROADWORD !(- PLACE)
        !mouth|estuary|delta|valley|basin|bridge
BARRIER by river: a river that is a border, noun first
    (the)? RIVERWORD BORDERRIVER
POST by post: a pillar on the border
    (the/a)? ANY? PILLAR (NUMBERED? .? NUM ((SLASH/-) NUM)?)?
POST by post: a gate on the border
    the !PLACE !NAME ANY? GATEWORD !(of) !(at) !(in) !PLACE !NAME
POST by post: our pillar
    POSS ANY? PILLAR (NUMBERED? .? NUM)?
BARRIER by barrier: the fence of a place
    the (PLACE/NAME) fence|wall|barrier|perimeter
"""),
    rules("""
GROUND by land: a country's territory
    (sovereign|undisputed)? C 's? ANY? TERRITORY (of (BORDER/BARRIER))?
GROUND by land: the country's territory
    the|a ANY? C 's? ANY? TERRITORY (of (BORDER/BARRIER))?
SIDELAND by land: that side
    the? ANY? C OWNER? side (of (BORDER/BARRIER/THATLINE))?
SIDELAND by land: this side
    SIDE (of (BORDER/BARRIER/THATLINE))?
GROUND by land: territory of
    (the ANY?)? TERRITORY of (the ANY of)? the? ANY? COUNTRY
GROUND by land: a country's bank
    the ANY? C OWNER? BANKWORD (of (BORDER/BARRIER/THATLINE/the ANY? RIVERWORD))?
GROUND by land: a country's own bank
    C 's ANY? BANKWORD
GROUND by land: own area
    POSS area|jurisdiction|limits|zone
GROUND by land: national territory
    national|sovereign territory|soil|land|airspace|waters
GROUND by placed: a place's side
    the (PLACE/NAME) side|bank|shore|half (of (BORDER/BARRIER))?
GROUND by land: territory that is
    TERRITORY that|which is|are ANY? POSS
GROUND by land: own territory
    POSS !(respective) !(territories) ANY? ANY? TERRITORY (of BORDER)?
LAND by land: a country called ours
    POSS COUNTRY !('s) !(- C)
LAND by land: own country
    POSS country
GROUND by land: a side
    SIDE (of (BORDER/BARRIER/THATLINE))?
LAND by land: own borders
    POSS ANY? borders|frontiers
LAND by land: a country's borders
    C 's ANY? borders|frontiers
LAND by land: that country
    (the/that/its/their/a) NEIGHBOUR? country|kingdom|republic|neighbour|neighbor !('s)
GROUND by land: the republic's territory
    the ANY? TERRITORY of the republic|country|kingdom|state|nation|union|federation|homeland
GROUND by land: that territory
    the ANY? territory|soil !(of)
ANCHOR by anchor: a place
    the? PLACE (of)? CLASS?
ANCHOR by anchor: the place
    the|nearby ANY? (PLACE/NAME) CLASS?
ANCHOR by anchor: the town of
    (the/a/an/nearby/this/that) (!PLACE !NAME ANY)? (!PLACE !NAME ANY)? C? (!PLACE !NAME ANY)?
        (!PLACE !NAME ANY)? (!PLACE !NAME ANY)? CLASS (of/at/in/,/called/named/known as)?
        (PLACE/NAME) CLASS?
ANCHOR by anchor: town of
    CLASS (of|at)? (PLACE/NAME) CLASS?
ANCHOR by anchor: a country's town of
    C 's? !PLACE ANY? !PLACE ANY? !PLACE ANY? CLASS (of|at|,)? (PLACE/NAME) CLASS?
ANCHOR by anchor: a country's town
    C 's? ANY? ANY? PLACE CLASS?
ANCHOR by anchor: a country's unknown place
    C 's NAME CLASS?
ANCHOR by anchor: the country's town
    the C ANY? ANY? CLASS? (of)? PLACE CLASS?
ANCHOR by anchor: its named town
    POSS PLACE CLASS
ANCHOR by anchor: its town
    POSS ANY? ANY? CLASS (of|at|,)? (PLACE/NAME) CLASS?
ANCHOR by anchor: an unknown place
    NAME CLASS?
ANCHOR by anchor: the unknown place
    the (!NAME ANY)? NAME CLASS
ANCHOR by anchor: a place, a town
    (PLACE/NAME) , a|an C? C? ANY? ANY? CLASS !(of)
ANCHOR by inner: a town in a place
    the PLACE ANY? town|city|village|hamlet|settlement|port of (PLACE/NAME) CLASS?
ANCHOR by inner: a place's district
    (PLACE/NAME) CLASS? 's ANY? (PLACE/NAME) CLASS?
ANCHOR by anchor: a place's part
    (PLACE/NAME) 's ANY? CLASS
GENERIC by anchor: that town
    (the/this/that/POSS) same? C? ANY? CLASS !(of) !PLACE !NAME
GENERIC by anchor: a place of that name
    the ANY? CLASS of that|the same? name
GENERIC by anchor: the capital of
    the|a CAPITAL of the? COUNTRY
GENERIC by anchor: a country's capital
    C 's ANY? CAPITAL !(of) !PLACE !NAME !(, PLACE)
GENERIC by anchor: this spot
    HERE
"""),
    rules("""
LAND by keep: ground
    GROUND
LAND by land: a country
    COUNTRY !('s) !(- C)
LAND by land: the country
    (the/NEIGHBOUR) NEIGHBOUR? COUNTRY !('s) !(- C)
EDGE by edge: a country's edge
    (the/NEIGHBOUR)? COUNTRY !('s) !(- C)
ZONE by line: the border area
    (the/a/this/that/POSS) ANY? ANY? C? ANY? (BORDERWORD/bordering) BORDERAREA (with COUNTRY)?
ZONE by line: the border area between
    (the/a/this/that/POSS) ANY? BORDERWORD BORDERAREA between C and C
ZONE by line: a country's border area
    C (OWNER/(-/and/SLASH) C OWNER?)? ANY? ANY? BORDERWORD BORDERAREA (with COUNTRY)?
ZONE by line: the countries' border area
    the C (-/and/SLASH) C ANY? BORDERWORD BORDERAREA
ZONE by line: borderlands
    (the/a/this/that/POSS/C OWNER?) ANY? ANY? BORDERLANDS (between the? C and the? C/with|of the?
        COUNTRY)?
ZONE by line: border areas
    ANYADJ? (BORDERWORD/bordering) BORDERAREA (with COUNTRY)?
"""),
    rules("""
THERE by land-of: inside land
    INTO LAND
THERE by land-of: on a land's side
    on|to|from GROUND
SPOT by keep: a place named
    ANCHOR
SPOT by keep: a place pointed at
    GENERIC
"""),
)
