"""English words around claims: events, talk, denials, history."""

from __future__ import annotations

from geo.grammar.wordings import ContextWords, phrases

CONTEXT = ContextWords(
    events=tuple(
        """lost. spray truncheon roadblock turned. stoned stoning harass rammed ramming flame
        wildfire gunshot shots. pelted lured overpower set. attack strike striking struck airstrike
        raid clash kill wound injur shell bomb blast explod explosi fire firing fired shot shoot
        ambush assault operation incursion intrusion intrud infiltrat cross arrest detain captur
        abduct kidnap seiz target hit. hits. hitting. landed. landing. landmine fell. crash down
        drone missile rocket mortar artiller gunm gunf militan rebel insurgen terror hideout camp.
        camps. bases body. bodies. mine. mines. mined. minefield fight fought skirmish standoff
        destroy burn loot rescu discover intercept smuggl bombard massacr died dead death die. dies.
        died. dying casualt hostage tunnel checkpoint blew detonat violen siege offensive battle
        combat sanctuar haven activit advanc enter. enters. entered. entering. launch incident
        murder ransack torch evacuat storm besieg execut behead rape. raped. plunder rustl shrapnel
        projectile grenade warhead debris wreck jet. jets. aircraft helicopter pound engag hid.
        hiding. ied. ieds. unrest insurgenc war. wars. warfare protest riot collaps flood earthquake
        sank capsiz stabb slain slay gunned assassin drown rustler clashed penetrat breach trespass
        encroach tank convoy outpost patrol soldier fighter gang traffick perish surviv transpir
        disappear vanish hideouts dropped downed blown chopper missing kidnapp robb robber rob.
        beat. beaten. beating. freed gunpoint tortur froze frozen suffocat overturn derail collid
        collision poach stole theft thiev hijack carjack pushed. pushback expel deport teargas
        sniper stampede avalanche landslide mudslide quake tremor blaze exhum grave. graves. corpse
        slaughter lynch recover found. flown took. impact. impacts. impacted. position. positions.
        deploy dug fled trap bullet seen. spotted sighted brawl knif picked overran overrun
        cocaine heroin hashish
        contraband ammunition retak retook regain invad invasion targeted happened occurr caught
        stopp erupt spill stray
        hurt. damag landed erupted execution firefight crackdown conflict occup halted.
        apprehend nabbed. confiscat impound""".split()
    ),
    vetoes=tuple(
        """training exercis drill. drills manoeuvr maneuver reporter journalis
        correspondent embass ambassador diplomat consul summit conferenc
        briefing meeting met. talks visit. visits. visited. visiting. forum attend. attended.
        attending. universit professor analyst institut senat parliament lawmaker headquarter
        newsroom ceremon speaking negotiat hospital clinic treatment treated. court. courts. trial.
        born. native. exile office. offices. studio interview prize award novel film. films. book.
        concert tournament championship registered. flagged. bound. lived. lives. living. sells.
        studied studying brother. sister. network. networks. signal. signals. coverage chancell
        capital-based relations sanction embargo election vote. votes. voted. trade. trading.
        invest. invested. investment investor export. exports. import. imports. economy prayer
        funeral exercise drill. drills. felt ministr arriv government. governments.
        refuge joins. joining. connects. connecting.""".split()
    ),
    spoken=frozenset(
        """said told says added tells stated announced tweeted wrote accused warned explained
        recalled argued insisted confirmed denied reported claimed rejected dismissed condemned
        acknowledged say insist insists deny denies claim claims confirm confirms""".split()
    ),
    persons=tuple(
        """soldier officer official resident villager commander journalist witness analyst elder
        farmer trader leader activist worker doctor spokes mayor lawmaker chief administrator
        shopkeeper fisherman herder teacher student""".split()
    ),
    onlookers=tuple(
        """resident villager witness priest imam doctor nurse medic elder trader shepherd mayor
        governor commission chairman correspondent reporter journalis teacher relative mourner
        survivor crowd gather colonel shopkeeper worshipp refugee heard visible seen""".split()
    ),
    agents=frozenset({"by"}),
    goals=frozenset("to towards toward reach reached reaching".split()),
    negations=frozenset(
        """not never no none neither nor wrongly erroneously incorrectly didn wasn weren hasn
        haven don doesn isn aren
        couldn cannot hadn nobody nothing nowhere""".split()
    ),
    denials=frozenset(
        """denied denies deny denying rejected rejects rejecting dismissed dismisses dismissing
        refuted refutes refuting disputed disputes untrue fabricated baseless""".split()
    ),
    determiners=frozenset("the a an this that these those in of over for".split()),
    only=frozenset("only just less more fewer later further".split()),
    total=frozenset({"any", "ever"}),
    forestalls=frozenset({"before"}),
    unfulfilled=frozenset({"any", "could"}),
    turns=frozenset(
        """but however although though instead ; rather whereas yet saying adding insisting
        maintaining asserting claiming stating""".split()
    ),
    history=(
        "in recent years",
        "over the years",
        "in the past",
        "historically",
        "for decades",
        "for years",
        "in recent months",
        "in previous years",
        "several attacks",
        "has long",
        "have long",
        "has previously",
        "have previously",
        "previously claimed",
        "in an earlier",
        "in past years",
        "earlier attacks",
        "since the war",
        "during the war",
        "in the 1980s",
        "in the 1990s",
        "past few years",
        "routinely",
        "for over",
        "multiple attacks",
        "in past",
    ),
    ages=(
        "last year",
        "years ago",
        "year ago",
        "decades ago",
        "months ago",
        "a month ago",
        "last month",
        "last summer",
        "last winter",
        "last autumn",
        "last spring",
        "earlier this year",
        "the previous year",
        "a decade ago",
        "weeks ago",
        "years earlier",
        "the previous month",
    ),
    phrasal=frozenset(
        """cut cuts cutting seal sealed sealing call called calling break broke take took takes
        taking fend fended lay laid set went go goes send sent kick kicked pay paid fight fought
        cordon cordoned cordoning close closed closing shut block blocked blocking drop dropped
        finish finished live lives hold held fire fired write wrote show shows""".split()
    ),
    third=frozenset(
        """he she they them man men woman boy girl group gang attackers gunmen intruders suspects
        migrants soldiers troops guards militants fighters herders shepherd enemy enemies
        invaders occupiers infiltrators raiders rustlers
        bandits poachers""".split()
    ),
    selves=frozenset("it its we our us".split()),
    sea=frozenset(
        """waters vessel vessels tanker trawler freighter islet islets offshore maritime frigate
        seabed""".split()
    ),
    houses=frozenset("hospital prison jail court courthouse clinic university".split()),
    flights=frozenset(
        """fled escaped slipped vanished disappeared took taking taken carried carrying dragged
        drove
        driven herded marched melted ran withdrew retreated returned made making rode""".split()
    ),
    returns=frozenset("back returned returning return retreated retreating withdrew home".split()),
    holders=frozenset(
        phrases("""
            in; inside; within; near; at; outside; of; around; off; on; to; between; in the; in
            eastern; in western; in northern; in
            southern; in the town of; in the village of; in the district of; in the province of; in
            the region of
        """)
    ),
    partings=frozenset(
        """said says told tells added from against but while whereas after before reported
        announced accused warned fled flew blamed""".split()
    ),
    insides=frozenset("in inside within".split()),
    stays=frozenset(
        """meet meets convene gather sheltered sheltering staying sitting sat seated quartered
        headquartered buried hospitalised hospitalized recovering recuperating housed sworn interred
        reburied told interviewed contacted sources source
        spoke danger detention custody asylum morgue""".split()
    ),
    deaths=frozenset("died die dies dying succumbed dead".split()),
    journeys=frozenset(
        """walked taken flown carried moved evacuated transferred driven fled brought airlifted
        returned rushed sent back ferried deported repatriated
        escaped""".split()
    ),
    comers=frozenset("are is was were come comes came hail hails out sailed".split()),
    departures=frozenset("from left leaving leaves returned quit".split()),
    bases=frozenset("camp camps base bases barracks garrison station home homes".split()),
    owners=frozenset("its their his her our the".split()),
    articles=frozenset("a an the".split()),
    weapons=tuple(
        """rocket missile shells shell. drone strike. round. rounds. mortar artiller bomb airstrike
        strikes jets warplanes
        quake blast explosion""".split()
    ),
    withins=frozenset({"within"}),
    extents=frozenset(
        ("up to", "as much as", "as many as", "anything up to", "a maximum of", "at most")
    ),
    modals=frozenset("will would shall should must may to".split()),
    auxiliaries=frozenset("not only now soon also be never then".split()),
    plans=tuple(
        """station deploy redeploy withdraw operate stay. keep. kept. remain. build. built. dig.
        dug.
        establish set. create patrol. move. moved. erect base. based. locate position pull. pulled.
        relocat clear. cleared. extend. start. begin. run. come. resettl host. fence.
        install""".split()
    ),
    particles=frozenset("al el ar as ad an ash az at es ed".split()),
    sequels=frozenset(
        """then later afterwards finally even rather again the farthest furthest nearest closest
        other latter second another""".split()
    ),
    not_names=frozenset(
        """monday tuesday wednesday thursday friday saturday sunday january february march april
        may june july august september october november december i the a an he she it they we
        in on at but and if when while after before as this that these those there his her its
        their our my mr mrs ms dr gen general colonel col major maj captain capt lt lieutenant
        president minister prime foreign defence defense ministry army police forces force
        government spokesman spokeswoman spokesperson friday's sunday's no not some about
        around nearly almost more less least only just over under two three four five six
        seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty
        ninety hundred thousand one km kms what who which where how why state islamic people
        shiite shia sunni muslim muslims christian christians jewish hindu hindus islamist buddhist
        liberation front movement party council brigade according officials residents
        witnesses local several many other another both all earlier later meanwhile since from
        of for to by with""".split()
    ),
    abbreviations=frozenset(
        """mr mrs ms dr gen lt col maj capt sgt brig adm cmdr no nos st mt jan feb mar apr jun
        jul aug sept sep oct nov dec approx ca vs km mi ft gov sen rep prof pt dist""".split()
    ),
    capital="capital",
    deictic="this",
    settlements=frozenset(
        """city town village hamlet settlement township capital municipality border town border
        city border village port city market town kibbutz moshav community commune here settlements
        locality""".split()
    ),
    list_ends=frozenset(
        """. , ; : ) ] ! ? " ' - and or but in on at near by from as after before when while where
        to with since during until last early late this over under between for against amid
        respectively too monday tuesday wednesday thursday friday saturday sunday""".split()
    ),
    launches=frozenset(
        """fired launched launching firing shot took taking take takeoff flown flew sent lobbed
        originated originating""".split()
    ),
    origin="from",
    joiners=frozenset({"and", "or"}),
    approaches=frozenset("came come comes coming arrived arriving".split()),
)
