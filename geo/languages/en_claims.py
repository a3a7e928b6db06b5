"""English words that the wordings of claims are made of."""

from __future__ import annotations

from geo.grammar.wordings import phrases

LEXICON: dict[str, dict[str, object]] = {
    "INTO": phrases("""
        inside; within; into; in; deep inside; in the depth of; in the depths of; in the interior
        of; set foot in; set foot on; set foot inside; well in;
        deeper into; deeper inside; some way inside; some way into; a little way into; far within;
        deep into; deep within; deep in; further into;
        further inside; well inside; well within; well into; far into; far inside; just inside;
        across the border in; across the border into; over the border into; beyond the border into;
        across the frontier into; over the border in; over the frontier into; onto; inland into;
        across the border inside
    """),
    "ACROSS": phrases("""
        across; over; beyond; past; the other side of; on the other side of; just across; just over;
        just beyond; from across; far across; deep across; from over; on the far side of; through
    """),
    "FROM": phrases("""
        from; outside; outside of; beyond; past; short of; shy of; off; distant from; away from;
        before;
        in from; after; back from; out of; below; behind; the other side of; on the other side of;
        the far side of; on the far side of;
        clear of; up the road from; down the road from; inland from; removed from
    """),
    "AWAY": phrases("""
        away; distant; distance; distances; off; out; by road; by air; by car; by foot; on foot; by
        track; up the road; down the road; as the crow flies; in a straight line; upstream;
        downstream; upriver; downriver; along the road; further; by the road; up the coast; down the
        coast; up the valley; down the valley; drive; inland; back; overland; along the coast;
        up-country; upcountry; up country; down-country; up the line; down the line;
        radius
    """),
    "NEAR": phrases("""
        behind; near; close to; very close to; just outside; outside; outside of;
        on the outskirts of; at
        the outskirts of; in the outskirts of; on the edge of; on the fringes of; at the edge of;
        around; in and around; in the vicinity of; in the neighbourhood of; in the neighborhood of;
        not far from; a short distance from; adjacent to; next to; nearby; beside; opposite; near
        to; nearest to; in the immediate vicinity of; in the surroundings of; close by; within sight
        of; in the countryside around; in the hills above; overlooking; within striking distance of;
        bordering; at the gates of; on the approaches to; on the doorstep of; in the hills around;
        in the mountains near; right next to; above; high above; below; across from; hard by; a
        stone's throw from; within a stone's throw of; within sight of; within earshot of; on the
        banks of; on the bank of; on the shores of; on the shore of; at the mouth of; in the mouth
        of; in the estuary of; at the foot of; in the foothills of; upstream from; upstream of;
        downstream from; downstream of; upriver from; downriver from; near the mouth of;
        near the source of; near the
        confluence of; near the junction of; close
        to the mouth of; near the foot of; near the banks of; near the shore of; near the shores
        of; within shouting distance of; within walking distance of; within hailing distance of; on
        the
        heights of; on the hills of; on the ridge above; within reach of; within mortar range of; in
        the shadow of; in the hinterland of; a short walk from; a short drive from; minutes from;
        so near; as near as; in the forests around; in the bush around; in the countryside near;
        in the hills near; in the area around; in the area of; in the outskirts of; the outskirts
        of; close in to; up the road from; down the road from
    """),
    "IN": phrases("""
        onto; in the depth of; in the depths of; deep in; deep inside; well inside; well within; in;
        in rural; in remote; in nearby; in neighbouring; in neighboring; in tambon; in amphoe; in
        barangay;
        inside; within; at; into; in central; in downtown; in the heart of; in the centre of; in
        the center of; across; throughout; in parts of; in and around
    """),
    "HIT": phrases("""
        targeted; targeting; struck; striking; hit; hitting; bombed; bombing; shelled; shelling;
        attacked; attacking; raided; raiding; stormed; storming; pounded; pounding; bombarded;
        bombarding; ambushed; entered; entering; captured; seized; reached; strikes on; strike on;
        attack on; attacks on; raid on; raids on; airstrike on; airstrikes on; air strikes on; air
        strike on; air raids on; assault on; assault against; shelling of; bombing of; fall of;
        siege of; capture of; burning of; sacking of; ambush at;
        recapture of; attack at; raid in; clash at; clashes at; strike in; bombardment
        of; offensive on; landed in; fell on;
        taken back; took back; retaken; won back; rockets at;
        missiles at; drone strike on; drone attack
        on; bombardment on; took; overran; overrunning; burned; burnt; burning; looted; looting;
        torched;
        occupied; occupying; besieged; blockaded; recaptured; retook; liberated; sacked; took
        control of; control of; evacuated; invaded; bombs on; shells on; missiles on;
        rockets on; bomb on; mortars on; shells at;
        fired at; opened fire on; rocked; shook; jolted; rained on; fell in; crashed in; crashed
        into;
        slammed into; set fire to; broke into; swept through; ripped through; tore through; hitting
        targets in; hit targets in; struck targets in; gutted; razed; ravaged; rampaged through;
        descended on; swarmed; swept into; cut off; mined; blew up; demolished; destroyed;
        vandalised; vandalized; cordoned off; surrounded; encircled
    """)
    | dict.fromkeys(
        """bombed bombing shelled shelling stormed storming pounded bombarded overran overrunning
        razed burned torched besieged recaptured retook
        entered entering captured capturing""".split(),
        True,
    ),
    "INTRUSION": phrases("""
        incursion; intrusion; penetration; infiltration; raid; advance; foray; breach; thrust;
        incursions; push; violation
    """),
    "ENTERED": phrases("""
        entered; entering; penetrated; penetrating; violated; breached; intruded into; crossed into;
        infiltrated; encroached on; encroached; encroached into; invaded; intruded; overshot;
        overstepped; crossed; crossing; trespassed on; trespassed into; strayed across; strayed
        over;
        strayed into; wandered across; breaching; violating
    """),
    "ALONG": phrases("""
        along; at; on; by; astride; alongside; all along; near; close to; very close to; not far
        from; adjacent to; right on; right at; just off; next to; straddling; in the vicinity of;
        hugging; abutting; around; a short distance from; within sight of; a stone's throw from; up
        against; beside; toward; towards; close by; near to; on either side of; on both sides of;
        overlooking; hard by; in the immediate vicinity of; in close proximity to;
        in the proximity of; within a stone's throw of; so near to; so close to; a short walk from;
        a short drive from; short of; just short of; within reach of; up to; right up to; as far as;
        within walking distance of; within shouting distance of; just
        shy of;
        on the
    """),
    "ROADWORD": phrases("""
        road; highway; route; motorway; railway; line; track; corridor; axis; expressway; pass
    """),
    "TIME": phrases("""
        hour; hours; minute; minutes; day; days; hours'; minutes'; days'; morning; afternoon; night;
        week; weeks; evening
    """),
    "TRAVEL": phrases("""
        drive; walk; ride; march; trek; hike; journey; by road; by car; on foot; by boat; driving;
        walking; by donkey; by mule; by foot; by vehicle; by truck; by motorbike; flight; by train;
        by bus; by motorcycle; climb; paddle; sail; by canoe; by tractor; by ferry;
        on horseback; boat ride; car ride; bus ride; by air; by helicopter;
        car journey; march on foot; away by road; away by car
    """),
    "MARKER": phrases("""
        border pillar; boundary pillar; border marker; boundary marker; border post; milestone; mile
        marker; mile post; milepost; kilometre marker; kilometer marker; kilometre post; kilometer
        post; border stone; boundary stone; pillar; pyramid; hito; beacon; boundary beacon; border
        beacon;
        sub-pillar; border monument; boundary
        monument; mojon; border pillar no.; border pillar no; border
        pillar number; boundary pillar no.; boundary pillar no; pillar no.; pillar no; pillar
        number; border marker no.; border marker no; border marker number; boundary stone no.;
        border stone no.; marker number; marker; checkpoint number; main pillar; buoy;
        channel marker; boundary pillar
        number; border mark; border sign; hito; checkpoint kilometre; border pillars; mile; exit
    """),
    "GATEWORD": phrases("""
        border gate; border crossing; border post; border checkpoint; frontier post; border
        terminal; frontier gate
    """),
    "PILLAR": phrases("""
        border pillar; boundary pillar; border marker; boundary marker; border stone; boundary
        stone; pillar; hito; beacon; boundary beacon; border beacon; sub-pillar; main pillar; border
        monument; boundary monument; mojon; border mark; border sign; border pyramid; boundary post
    """),
    "KM": phrases("""
        kilometre; kilometer; km; kilometro; pk; kilometre marker; kilometer marker; km marker;
        kilometre post
    """),
    "NOMANSLAND": phrases("no man's land; no-man's land; no-man's-land; neutral zone; grey zone"),
    "NUMBERED": phrases("""
        no; number; nr; #; nos
    """),
    "LONG": phrases("""
        long; wide; high; tall; thick; broad; length; width; height; elevation; deep; stretch;
        section; segment; strip; radius; range; ranges; perimeter; circumference; altitude
    """),
    "THING": phrases("""
        border; frontier; boundary; fence; wall; barrier; road; highway; pipeline; railway; stretch;
        strip; zone; buffer zone; buffer; security zone; safe zone; exclusion zone; corridor; range;
        line; front; front line; frontline; route; journey; trek; march; walk; tunnel; trench;
        runway; convoy; race; marathon; coastline; coast; river; canal; bridge; ditch; column;
        sector; demilitarized zone; demilitarised zone; no-fly zone; no-go zone; speed limit; queue;
        tailback; traffic jam; detour; trip; limit; segment; belt; perimeter; cordon; path; trail;
        track; moat; berm; section; portion; ridge; valley; missile; rocket; link; span; hike;
        drive; flight; strip of land; deep buffer; wide strip; dam; cable; gas pipeline; fault;
        search area; patch; swathe; chain; patrol; no-man's land; arc; distance; gap; crater; hole;
        shaft; tower; mast; cliff; peak; mountain; zone of; square
    """),
    "SPAN": phrases("""
        range of; ranges of; length of; speed of; altitude of; altitudes of; height of; heights of;
        width of; speeds of; diameter of; stretch of; elevation of; total of; area of; reach of;
        perimeter of; flying at; breadth of; travelling at; traveling at; range up to; range
        between; circumference of; distance travelled; effective range; maximum range; wingspan of;
        fence of; coastline of
    """),
    "STRETCH": phrases("""
        stretches; stretching; stretched; runs; running; ran; reaches; extends; extending; extended;
        spans;
        spanning; covers; covering; covered; measures; measuring; winds; snakes; totals; wide;
        measured; run; stretch; extend; span; will cover
    """),
    "MOVED": phrases("""
        pushed; drifted; floated; swept; washed; withdraw; withdrew; swum; rowed; paddled;
        withdrawn; withdrawing;
        withdrawal;
        retreat; retreated; retreating; pull
        back; pulled back; pulling back; fall back; fell back; pullback; travelled; traveled;
        travel; travelling; traveling; walked; walk; walking; marched; march; marching; trekked;
        trek; trekking; hiked; cycled; swam; sailed; drove; driven; drive; driving; flew; flown;
        flying; fled; flee; fleeing; ran; covered; covering; journeyed; transported; hauled;
        evacuated; relocated; relocate; patrolled; move back; moved back; redeploy; redeployed;
        redeployment; commute; rode; airlifted; crawled; trudged; driving for; pushed back; push
        back; pushed them back; set back; ferried; trucked; displaced; marches;
        walks; travels; will patrol; to patrol; may patrol; can patrol; patrolling; approach
    """),
    "CAPABLE": phrases("""
        can reach; can strike; can hit; can fly; capable of; able to reach; able to strike; able to
        hit; could reach; could strike; could hit; can travel; can target; range; ranges; with a
        range of; reach targets; can fire; effective up to; designed to hit; can detect; radar;
        could fly; accurate to; strike targets; visible for; visible from; heard; felt; can shoot;
        can be picked up; can be received; be picked up; audible; be seen; can
        see; could see; can pick up; overheard
    """),
    "PER": phrases("""
        per hour; an hour; a hour; / h; per second; a day; per day; h; a second; per litre; hourly;
        a week; per week; / hour
    """),
    "SQUARE": phrases("""
        square; sq; sq.; cubic
    """),
    "ZONEWORD": phrases("""
        buffer zone; security zone; safe zone; demilitarised zone; demilitarized zone; exclusion
        zone; no-fly zone; free zone; fire zone; security belt; buffer strip; buffer; buffer area;
        no-go area; security strip; security corridor; cordon sanitaire; danger zone; evacuation
        zone; red zone; sanitary zone; kill zone; weapons-free zone; security perimeter; fence;
        wall; barrier; trench; ditch; pipeline; road; highway; railway
    """),
    "UP": phrases("""
        above sea level; above ground; underground; below ground; beneath the surface; in the air;
        into the air; in length; in width; in height; tall; high; in altitude; above the ground; up
        in the air; apart; in diameter; in radius; in area; in size; under the ground; of altitude;
        below the surface; above the valley; into the sky; in circumference; of elevation
    """),
}
