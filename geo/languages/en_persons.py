"""English words around persons' names, so that persons are not taken for places."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Words before a person's name.
TITLES = _words(
    "mr mrs ms miss dr prof professor sir lord lady dame president vice prime minister premier "
    "chancellor secretary senator sen rep representative congressman congresswoman governor gov "
    "mayor councillor councilman councilwoman councilor judge justice attorney general gen "
    "colonel col lieutenant lt major maj captain capt sergeant sgt corporal cpl private pvt "
    "admiral adm commander brigadier marshal officer inspector superintendent chief sheriff "
    "deputy constable detective king queen prince princess emperor sheikh sheik shaikh emir "
    "sultan ayatollah imam mullah maulana mawlana moulana hajji haji pope bishop archbishop "
    "cardinal rev reverend father fr pastor rabbi sister brother saint ambassador envoy consul "
    "spokesman spokeswoman spokesperson director chairman chairwoman chairperson chair ceo coach "
    "manager analyst author activist journalist reporter correspondent photographer actor actress "
    "singer lawyer engineer founder leader tsar czar comrade don doña señor señora herr frau "
    "monsieur madame mme begum khan malik sardar nawab mir mirza agha sayyid syed ustad "
    "commissioner trooper co-founder quarterback pitcher forward striker goalkeeper midfielder "
    "defender superintendent principal trustee alderman selectman supervisor treasurer clerk "
    "coroner prosecutor agent minister warlord strongman dictator hon sophomore freshman"
)

# Given names of many countries: a capitalised word after one is rarely a place.
GIVEN_NAMES = _words(
    "aaron abbas abdel abdul abdullah abdallah abdurrahman abel abigail abraham adam adele adrian "
    "agnes ahmad ahmed ahmet aisha alan albert alejandro alex alexander alexandra alexei aleksandr "
    "alexis alfie alfred ali alice alicia alison allen alvaro amanda amber amina amir amy ana "
    "anastasia anatoly anders andre andrea andreas andrei andrew andy angel angela angelina anita "
    "ann anna anne annette annie anthony antoine anton antonio anwar anwaar april arash arjun "
    "arnold arthur arturo asad asif asim ashley ashraf asma astrid audrey ayesha aziz barack "
    "barbara barry bart bashar bashir beatrice becky ben benjamin bernard bernie beth betsy betty "
    "bill billy bilal björn blake bob bobby boris brad bradley brandon brenda brendan brent brett "
    "brian bridget britney bruce bruno bryan caleb cameron camille carl carla carlos carmen carol "
    "caroline carolyn carrie catherine cathy cecilia cedric cesar charles charlie charlotte chen "
    "cheryl chloe chris christian christiane christina christine christoph christopher christy "
    "chuck cindy claire clara clarence claude claudia colin connie connor constance corey craig "
    "cristina crystal curtis cynthia cyril daisy dale dan dana daniel daniela danielle danny "
    "darius darren dave david dawn dean debbie deborah debra deepak denis denise dennis derek "
    "diana diane diego dieter dick dimitri dmitri dmitry dominic don donald donna doris dorothy "
    "doug douglas duncan dustin dwight dylan earl ebrahim ed eddie edgar edith eduardo edward "
    "edwin ehsan eileen elaine eleanor elena eli elias elijah elizabeth ella ellen elliot emily "
    "emma emmanuel enrique eric erica erik erin ernest ernesto esther ethan eugene eva evan evelyn "
    "faisal farah farhad farid farooq fatima fatma felipe felix ferdinand fernando fidel fiona "
    "florence frances francesca francesco francis francisco franco francois frank franz fred "
    "freddie frederick gabriel gabriela gail gareth gary gavin gene geoff geoffrey george gerald "
    "gerard gerhard gilbert gina giorgio giovanni giulia giuseppe glen glenn gloria gordon grace "
    "graham greg gregory greta guillermo gustavo guy habib hakan hamid hamza hanna hannah hans "
    "harold harriet harris harry hasan hassan hazel heather heidi heinrich helen helena helmut "
    "henri henry herbert herman hilary hillary hiroshi holly hossein hosni howard hugh hugo husain "
    "hussain hussein ian ibrahim ignacio igor ilya imran ingrid irene irina isaac isabel isabella "
    "ismail ivan jack jackie jacob jacqueline jacques jaime jake jalal jamal james jamie jamil jan "
    "jana jane janet janice jared jason javad javed javier jay jean jeff jeffery jeffrey jennifer "
    "jenny jeremy jerome jerry jesse jessica jessie jesus jill jim jimmy jin jo joan joanna joanne "
    "joao joe joel johan johann john johnny johnson jon jonathan jorge jose joseph josh joshua "
    "joy joyce juan juanita judith judy julia julian julie juliet jun jung justin kamal kamran "
    "karen karim karin karl kate katherine kathleen kathryn kathy katie kay keith kelly ken "
    "kenneth kenny kerry kevin khaled khalid kim kimberly kirsten kofi kristen kristin kristina "
    "kurt kyle kwame lance larry lars latifa laura lauren laurie laurent lawrence leah lee leila "
    "len lena leo leon leonard leonid leonardo leroy leslie lewis li liam liaquat lillian lily "
    "linda lindsay lionel lisa liu lloyd lois lorenzo loretta lori lorraine louis louise luc luca "
    "lucas lucia lucy luigi luis luisa luke lydia lynn madeleine maggie mahmood mahmoud majid "
    "manuel mao marc marcel marcelo marcia marco marcos marcus margaret margarita maria mariam "
    "marian marianne marie mario marion marjorie mark markus marlene marta martha martin martina "
    "marty marvin mary mason masood mathew matt matteo matthew maureen maurice mauricio max maxim "
    "megan mehdi mehmet mehran melanie melissa melvin meredith mia michael micheal michel michele "
    "michelle miguel mikael mike mikhail milan mildred miriam mitch mitchell mohamed mohammad "
    "mohammed mohsen moira molly mona monica morgan moses muhammad muhammadu mumtaz munir murray "
    "murtaza mushahid mustafa nabil nadia nancy naomi narendra nasir natalia natalie natasha "
    "nathan nawaz neil nelson nicholas nick nicola nicolas nicole nigel nikita nikolai nina noah "
    "noel nora norma norman oleg olga oliver olivia omar oscar osama osman otto owen pablo pamela "
    "paolo pat patricia patrick paul paula paulo pavel pedro peggy penny pete peter petra phil "
    "philip philippe phillip phyllis pierre piotr rachel rafael raheel rahul raj raja rajesh "
    "ralph ramon ramona randall randy rashid raul ravi ray raymond reagan rebecca reza ricardo "
    "richard rick ricky rita rob robert roberta roberto robin rochelle rod rodney rodrigo roger "
    "roland roman ron ronald ronnie rosa rose rosemary rosie ross roy ruben rudolf russ russell "
    "ruth ryan sabrina saddam sadiq saeed said sally salman salim salma sam samantha samir samuel "
    "sandra sandy sanjay sara sarah satoshi scott sean sebastian selcuk selena sergei sergey "
    "sergio "
    "seth shah shahbaz shahid shakeel shane shannon sharif sharon shaun shawn sheila sherry shinzo "
    "shirley sidney silvia simon simone sofia sonia sophia sophie stacy stan stanley stefan stella "
    "stephanie stephen steve steven stuart sue sultana sunil susan susanne suzanne sven sylvia "
    "taha tamara tania tanya tara tariq tatiana taylor ted teresa terrence terri terry thabo "
    "theo theodore theresa thomas tiffany tim timothy tina todd tom tommy tony tracey tracy travis "
    "trevor tyler umar usman valentina valerie vanessa vera vernon veronica vicki victor victoria "
    "vijay vince vincent viktor virginia vivian vladimir volodymyr wade walid walter wanda wang "
    "warren wayne wei wendy wesley wilhelm will willem william willie winston wolfgang xavier xi "
    "yahya yasir yasmin yasser yoko yousef youssef yuri yusuf yvette yvonne zachary zafar zahra "
    "zainab zhang zhou zoe hamid hashim hafiz iqbal jawad kamala donald rishi keir olaf emmanuel"
)

# Given names that are as well known as places ("Jordan", "Paris", "Chelsea").
NAMES_OF_BOTH = _words(
    "alexandria aspen asia austin bailey boston brittany brooklyn burton cairo camden carolina "
    "carson chad charlotte chelsea chester china clayton cleveland clifton clinton clyde cody "
    "cooper cuba dakota dallas dayton denver devon easton eden everett fabian florence florida "
    "francisco georgia glen gordon grant harrison hamilton harper harvey houston hudson hunter "
    "india indiana ireland israel jackson jordan judea kelly kent kenya kingston lawrence lincoln "
    "logan london lorraine lourdes madison malaga mason memphis mercedes milan milton montana "
    "montgomery murray nelson nevada orlando paris parker parma phoenix preston quincy regina "
    "reno rochester rome roman sahara salvador santiago savannah sharon shelby sheridan sidney "
    "siena sierra sofia stanley sydney tennessee texas tracy trenton tripoli troy tyler valencia "
    "verona victoria vienna virginia warren washington wellington wilson winston"
)

# Surnames that are everyday words or places, so that "Chad Smith" is a person all the same.
SURNAMES = _words(
    "adams allen anderson baker barnes bell black brooks brown bush butler campbell carter chapman "
    "clark collins cook cooper cox cross davis day dean edwards evans fisher ford foster fox "
    "gibson grant graves gray green griffin hall harris hart hayes henderson hill hilton holland "
    "holmes howard hughes hunt hunter jackson james jenkins johnson jones jordan kelly king knight "
    "lane lee lewis long love marsh marshall martin mason may miller mitchell moore morgan morris "
    "murphy myers nelson noble page palmer parker patterson pearson perry peters phillips pope "
    "porter powell price reed rice rich richardson roberts robinson rogers rose ross russell "
    "ryan sanders scott shaw simmons simpson singer small smith snow spencer steele stevens "
    "stewart stone sullivan summers swift taylor thomas thompson tucker turner walker wallace ward "
    "warner washington watson watts weaver webb wells west white williams wilson winters wolf "
    "wood woods wright young"
)

# Words for speaking: who stands beside one is a person, or what speaks for a state.
SPEAKING = _words(
    "said says told tells added adds asked replied explained explains noted insisted recalled "
    "argued testified"
)

# Speech and action verbs after a person's name.
PERSON_VERBS = _words(
    "said says told tells added adds asked replied wrote writes tweeted explained noted insisted "
    "argued recalled who whose himself herself testified joked laughed smiled scored pleaded "
    "thinks thought believes knew knows played plays"
)
