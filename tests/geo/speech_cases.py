# ruff: noqa: E501 - one passage a line
"""Passages written for these tests: who says a stretch, for which country, in what stance.

Each case is a text and, for some stretches of it, a part of the speaker's name (None for the
reporter's own voice), the country spoken for and the stance. `DEVELOP` was used while writing the
rules; `HELD` only measures them.
"""

from __future__ import annotations

from typing import NamedTuple


class Said(NamedTuple):
    """What is expected of one stretch of a text."""

    words: str
    speaker: str | None
    iso: str | None = None
    stance: str = "claims"


class Case(NamedTuple):
    """A text and what is expected of some of its stretches."""

    text: str
    expected: tuple[Said, ...]


DEVELOP: tuple[Case, ...] = (
    Case(
        "Togo's gendarmerie denied that its men had crossed. Two Ghanaians had been held at Aflao, the force said.",
        (Said("had been held", "gendarmerie", "TGO"),),
    ),
    Case(
        "Seven children died, the governor of Niger's Maradi region told AFP. “There was a mistake,” Chaibou Aboubacar said.",
        (Said("There was a mistake", "Chaibou Aboubacar", "NER"),),
    ),
    Case(
        "Peru's interior ministry reported the arrest of two men. Commissioner Edgar Pitti said they had fled to Ecuador.",
        (Said("fled to Ecuador", "Edgar Pitti", "PER"),),
    ),
    Case(
        "Kinshasa said the men were unarmed. In Kigali, Major-General Vincent Nyakarundi replied that they had fired first.",
        (Said("fired first", "Nyakarundi", "RWA"),),
    ),
    Case(
        "Belize's army said a man was shot. Guatemala's foreign ministry protested; its note speaks of two men shot in the back.",
        (Said("shot in the back", "Guatemala's foreign ministry", "GTM"),),
    ),
    Case(
        "The hunter said he was lost. By his count the post was two miles off.",
        (Said("two miles off", "hunter"),),
    ),
    Case(
        "State Guard, press bulletin No. 41: Shots were exchanged at the ford. One man was hit.",
        (Said("Shots were exchanged", "State Guard"), Said("One man was hit", "State Guard")),
    ),
    Case(
        "“They were here,” said one of them. Colombia's minister called it murder, “and on our own soil at that”.",
        (Said("on our own soil", "minister", "COL"),),
    ),
    Case(
        "Lima says its post was hit; Quito's minister calls that a lie and said so twice. “Not a shell fell,” he told reporters.",
        (Said("Not a shell fell", "Quito's minister", "ECU"),),
    ),
    Case(
        "A Syrian dentist told the BBC that he had walked for a day.",
        (Said("walked for a day", "Syrian dentist"),),
    ),
    Case(
        "The Dominican army arrested nine men in what it called national territory.",
        (Said("national territory", "Dominican army", "DOM"),),
    ),
    Case(
        "Kyiv reported a blast. It came from the north, a statement read, at noon.",
        (Said("came from the north", "Kyiv", "UKR"),),
    ),
    Case(
        "Human Rights Watch says in a report that ten died. A Saudi official called it false. The camp lay near the line, according to the report.",
        (Said("camp lay", "Human Rights Watch"),),
    ),
    Case(
        "Lusaka denied that its rangers had crossed and later said Angolan poachers had fired first. One of them had been hit, it added.",
        (Said("Angolan poachers had", "Lusaka", "ZMB"),),
    ),
    Case(
        "Two fishermen told a Belizean radio station that they had fled. One of them said the patrol had come ashore. Both of the men said it left.",
        (Said("the patrol had", "One of them"), Said("it left", "Both of the men")),
    ),
    Case(
        "Shepherds in Kibish, a village 12 km south of the frontier, said raiders had come. Elders of Todonyang, about 30 km away, said they saw none.",
        (Said("raiders had", "Shepherds in Kibish"), Said("saw none", "Elders of Todonyang")),
    ),
    Case(
        "Paraguayan police held six Brazilian loggers on Sunday near the river, the regional governor said, a step that Brasília called unlawful.",
        (Said("held six", "regional governor", "PRY"),),
    ),
    Case(
        "At a news conference in Nairobi the minister, Alice Wekesa, said on Wednesday that gunmen had crossed 3 km into Kenya. "
        "“They came inside our territory,” Wekesa said.",
        (Said("had crossed 3 km", "Wekesa", "KEN"), Said("inside our territory", "Wekesa", "KEN")),
    ),
    Case(
        "The reports go back to the guerrilla group Southern Dawn. In a statement it claimed that Colombian aircraft struck its camp. "
        "“That is false,” said the Colombian defence minister, Iván Rojas.",
        (
            Said("Colombian aircraft struck", "Southern Dawn"),
            Said("That is false", "Rojas", "COL", "denies"),
        ),
    ),
    Case(
        "A Thai army spokesman who asked not to be identified told reporters that rockets hit a petrol station. "
        "According to witnesses the rockets came from the east.",
        (Said("rockets hit", "Thai army spokesman", "THA"), Said("the rockets came", "witnesses")),
    ),
    Case(
        "Colombia's army bombed a camp 2 km from the border, Bogotá said Thursday, a day after Caracas accused it of lying.",
        (Said("a camp 2 km", "Bogotá", "COL"),),
    ),
    Case(
        'No Chadian soldier took part in any raid, the spokesman of Chad\'s foreign ministry said on Friday, calling the report "a lie".',
        (Said("took part in any raid", "spokesman", "TCD", "denies"),),
    ),
    Case(
        "On its Telegram channel the Freedom of Russia Legion reported that its fighters had crossed near Grayvoron. "
        "It was, said the governor, Pavel Orlov, a raid 5 km deep.",
        (Said("its fighters had", "Freedom of Russia Legion"),),
    ),
    Case(
        "Cameroon's army and Boko Haram fought on Friday in Kolofata. In a video the group said that it had killed five soldiers.",
        (Said("had killed five", "Boko Haram"),),
    ),
    Case(
        "Thailand's army said on Monday that Cambodian soldiers had crossed 400 metres into Thai "
        "territory near Chong Bok. Phnom Penh denied it, saying its troops never left Cambodian soil.",
        (
            Said("400 metres into", "army", "THA"),
            Said("never left Cambodian soil", "Phnom Penh", "KHM", "denies"),
        ),
    ),
    Case(
        "“They came two kilometres inside our territory and burned three huts,” said Deng Garang, "
        "the information minister of South Sudan. “We want an answer.”",
        (
            Said("two kilometres inside", "Deng Garang", "SSD"),
            Said("We want an answer", "Deng Garang", "SSD"),
        ),
    ),
    Case(
        "According to Colombia's defence ministry, the camp lay four kilometres inside Venezuela.",
        (Said("four kilometres inside", "Colombia's defence ministry", "COL"),),
    ),
    Case(
        "The camp lay four kilometres inside Venezuela, according to the Colombian defence ministry.",
        (Said("four kilometres inside", "Colombian defence ministry", "COL"),),
    ),
    Case(
        "Shells landed near the village of Davit Bek at dawn. Armenia's defence ministry accused "
        "Azerbaijan of firing first, while Baku said its positions had come under fire.",
        (
            Said("landed near the village", None, None, "narrator"),
            Said("firing first", "Armenia's defence ministry", "ARM"),
            Said("come under fire", "Baku", "AZE"),
        ),
    ),
    Case(
        "A local herder said gunmen took forty cows from a grazing field 12 km from Moyale.",
        (Said("12 km from Moyale", "local herder", None),),
    ),
    Case(
        "Turkish state television quoted security officials as saying the drone came down five "
        "kilometres inside Iraq.",
        (Said("five kilometres", "security officials", "TUR"),),
    ),
    Case(
        "The Free River Front, a rebel group, claimed responsibility for the ambush near Goz Beida. "
        "In a statement it said eleven soldiers were killed. The group added that it lost two men.",
        (
            Said("eleven soldiers", "Free River Front", None),
            Said("lost two men", "Free River Front", None),
        ),
    ),
    Case(
        "Rwandan foreign minister Alice Umutoni rejected the report. “Not one of our soldiers has "
        "crossed,” she said. Umutoni added that Goma was quiet.",
        (
            Said("the report", "Umutoni", "RWA", "denies"),
            Said("has crossed", "Umutoni", "RWA"),
            Said("Goma was quiet", "Umutoni", "RWA"),
        ),
    ),
    Case(
        "Mullah Rahim, governor of Afghanistan's Nimroz province, confirmed that two guards died.",
        (Said("two guards died", "Rahim", "AFG", "confirms"),),
    ),
    Case(
        "The IDF said it struck a launcher three kilometres north of the Blue Line.",
        (Said("three kilometres north", "IDF", "ISR"),),
    ),
    Case(
        "New Delhi claimed that Chinese troops had put up tents 19 km inside its side of the line.",
        (Said("19 km inside", "New Delhi", "IND"),),
    ),
    Case(
        "Villagers told reporters in Kasindi that the fighters came from the Ugandan side.",
        (Said("came from the Ugandan side", "Villagers", None),),
    ),
    Case(
        "The Syrian Observatory for Human Rights reported eight deaths close to Qamishli.",
        (Said("eight deaths", "Observatory", None),),
    ),
    Case(
        "“The boat was in our waters,” Honduran navy captain Luis Paz told a news conference. "
        "“It was stopped two miles from the coast.” Paz denied that shots were fired.",
        (
            Said("in our waters", "Luis Paz", "HND"),
            Said("two miles from the coast", "Luis Paz", "HND"),
            Said("shots were fired", "Luis Paz", "HND", "denies"),
        ),
    ),
    Case(
        "Kenya's interior ministry stated that the raiders fled into Ethiopia. The ministry added "
        "that they left 20 animals a kilometre short of the border.",
        (Said("a kilometre short", "Kenya's interior ministry", "KEN"),),
    ),
    Case(
        "Ukraine's border guard service said the group was caught 300 metres from Moldova. It later "
        "confirmed that one man drowned.",
        (
            Said("300 metres", "border guard service", "UKR"),
            Said("one man drowned", "border guard service", "UKR", "confirms"),
        ),
    ),
    Case(
        "The post stands six kilometres from the frontier. A tanker overturned there on Sunday.",
        (Said("six kilometres", None, None, "narrator"),),
    ),
    Case(
        "Bolivian police chief Jorge Mamani, speaking to reporters in Villazón, said the plane "
        "landed 15 km from Argentina.",
        (Said("15 km from Argentina", "Mamani", "BOL"),),
    ),
    Case(
        "The strike, Islamabad alleged, hit a house 10 km inside Pakistan.",
        (Said("10 km inside", "Islamabad", "PAK"),),
    ),
    Case(
        "Guyana's president, Mark Singh, announced that a Venezuelan patrol had entered Ankoko "
        "waters. “They sailed two hundred metres past the marker,” he said.",
        (
            Said("entered Ankoko", "Mark Singh", "GUY"),
            Said("two hundred metres", "Mark Singh", "GUY"),
        ),
    ),
    Case(
        "Moscow rejected claims that a drone had crossed into Latvia, while Riga insisted it fell "
        "ninety kilometres from the border.",
        (
            Said("had crossed into Latvia", "Moscow", "RUS", "denies"),
            Said("ninety kilometres", "Riga", "LVA"),
        ),
    ),
    Case(
        "“There was no such incursion,” Eritrea's information ministry said in a statement.",
        (Said("no such incursion", "Eritrea's information ministry", "ERI", "denies"),),
    ),
    Case(
        "It was reported by Niger's army that the convoy was 25 km from Diffa.",
        (Said("25 km from Diffa", "Niger's army", "NER"),),
    ),
    Case(
        "Tajik border guards fired warning shots near Isfara, Kyrgyzstan's State Committee for "
        "National Security reported.",
        (Said("warning shots", "State Committee", "KGZ"),),
    ),
    Case(
        "A spokesperson for the Houthi movement said the missile flew 40 km into Saudi Arabia.",
        (Said("40 km into", "Houthi", None),),
    ),
    Case(
        '"They came at dawn," said Colonel Abdi Noor of the Kenya Defence Forces. "We chased them for 5 km."',
        (Said("chased", "Abdi Noor", "KEN", "claims"),),
    ),
    Case(
        '"They came at dawn," Noor, who commands the post, said. "We chased them."',
        (Said("chased", "Noor", None, "claims"),),
    ),
    Case(
        "According to two Colombian officials briefed on the matter, the camp lay 3 km inside Venezuela.",
        (Said("camp lay", "two Colombian officials", "COL", "claims"),),
    ),
    Case(
        "The camp lay 3 km inside Venezuela, a Colombian intelligence officer who asked not to be named said.",
        (Said("camp lay", "Colombian intelligence officer", "COL", "claims"),),
    ),
    Case(
        "A Malian army statement put the camp 3 km inside Niger.",
        (Said("3 km", "Malian army", "MLI", "claims"),),
    ),
    Case(
        "In its statement, Mali's army put the camp 3 km inside Niger.",
        (Said("3 km", "Mali's army", "MLI", "claims"),),
    ),
    Case(
        "Cambodia denies that its troops were 200 metres inside Thailand.",
        (Said("its troops", "Cambodia", "KHM", "denies"),),
    ),
    Case(
        "Cambodia has flatly denied having troops inside Thailand.",
        (Said("troops inside", "Cambodia", "KHM", "denies"),),
    ),
    Case(
        "The Thai army confirmed that a shell fell inside Laos.",
        (Said("a shell fell", "Thai army", "THA", "confirms"),),
    ),
    Case(
        "It is true that a shell fell inside Laos, the Thai army's spokesman acknowledged.",
        (Said("a shell fell", "spokesman", "THA", "confirms"),),
    ),
    Case(
        'Vientiane called the claim that a shell fell inside Thailand "a fabrication".',
        (Said("a shell fell", "Vientiane", "LAO", "denies"),),
    ),
    Case(
        "“It is a lie that we crossed,” said Kyaw Soe, Myanmar's deputy home minister.",
        (Said("we crossed", "Kyaw Soe", "MMR", "denies"),),
    ),
    Case(
        "State television in Minsk said a balloon had landed 4 km inside Belarus.",
        (Said("balloon had", "State television", "BLR", "claims"),),
    ),
    Case(
        "Residents say the balloon landed 4 km inside Poland.",
        (Said("balloon landed", "Residents", None, "claims"),),
    ),
    Case(
        "Witnesses spoke of a balloon 4 km inside Poland.",
        (Said("balloon 4 km", "Witnesses", None, "claims"),),
    ),
    Case(
        "The ELN said in a communiqué that its men had killed six soldiers 2 km inside Venezuela.",
        (Said("its men", "ELN", None, "claims"),),
    ),
    Case(
        "The militia, known as the Arrow Boys, claimed to have repelled them near Yambio.",
        (Said("have repelled", "militia", None, "claims"),),
    ),
    Case(
        "Responsibility was claimed by the ELN, which said it had struck 2 km inside Venezuela.",
        (Said("had struck 2", "ELN", None, "claims"),),
    ),
    Case(
        "UN peacekeepers reported a shell 300 m south of the line.",
        (Said("shell 300", "UN peacekeepers", None, "claims"),),
    ),
    Case(
        "Ethiopian Lt. Gen. Bacha Debele told state TV that Sudanese forces had advanced 20 km.",
        (Said("had advanced", "Bacha Debele", "ETH", "claims"),),
    ),
    Case(
        "Sudan’s foreign ministry summoned the Ethiopian envoy over what it called an incursion 20 km deep.",
        (Said("20 km", "foreign ministry", "SDN", "claims"),),
    ),
    Case(
        "The Houthi-run health ministry put the dead at nine, 3 km inside Saudi Arabia.",
        (Said("nine", "Houthi-run health ministry", None, "claims"),),
    ),
    Case(
        "Local media reported that the drone fell 3 km inside Saudi Arabia.",
        (Said("drone fell", "Local media", None, "claims"),),
    ),
    Case(
        "Reports that the drone fell inside Oman were dismissed by Muscat.",
        (Said("drone fell", "Muscat", "OMN", "denies"),),
    ),
    Case(
        "Muscat dismissed reports that the drone fell inside Oman as untrue.",
        (Said("drone fell", "Muscat", "OMN", "denies"),),
    ),
    Case(
        "The Greek Coast Guard -- which has denied pushbacks -- said the boat sank off Lesbos.",
        (Said("boat sank", "Greek Coast Guard", "GRC", "claims"),),
    ),
    Case(
        "But Ankara's version is that the boat sank in Greek waters.",
        (Said("boat sank", "Ankara", "TUR", "claims"),),
    ),
    Case(
        "In Ankara's telling, the boat sank in Greek waters.",
        (Said("boat sank", "Ankara", "TUR", "claims"),),
    ),
    Case(
        "Ankara maintains the boat sank in Greek waters.",
        (Said("boat sank", "Ankara", "TUR", "claims"),),
    ),
    Case(
        "Ankara alleged the boat was sunk in Greek waters; Athens said it was in Turkish ones.",
        (Said("was in Turkish", "Athens", "GRC", "claims"),),
    ),
    Case(
        "Turkish officials accuse Greek guards of having sunk the boat off Dikili.",
        (Said("having sunk", "Turkish officials", "TUR", "claims"),),
    ),
    Case(
        "Brig. Gen. Saw Htoo of the Karen National Union (KNU) said by telephone the base fell on Friday.",
        (Said("base fell", "Saw Htoo", None, "claims"),),
    ),
    Case("Base fell on Friday, says KNU", (Said("Base fell", "KNU", None, "claims"),)),
    Case(
        "Rwanda says troops fired on 2 km inside DR Congo; Kinshasa rejects claim",
        (Said("troops fired", "Rwanda", "RWA", "claims"),),
    ),
    Case(
        "Zambia’s Home Affairs Minister, Jack Mwiimbu, has said four miners were held 2 km inside Angola.",
        (Said("four miners", "Jack Mwiimbu", "ZMB", "claims"),),
    ),
    Case(
        "Four miners were held 2 km inside Angola, Home Affairs Minister Jack Mwiimbu of Zambia has said.",
        (Said("Four miners", "Jack Mwiimbu", "ZMB", "claims"),),
    ),
    Case(
        "The incident took place 3 km inside Colombia, sources close to the guerrillas told AFP.",
        (Said("took place", "sources close to the guerrillas", None, "claims"),),
    ),
    Case(
        "Local people said the incident took place 3 km inside Colombia.",
        (Said("took place", "Local people", None, "claims"),),
    ),
    Case(
        "People in Arauquita say the incident took place 3 km inside Venezuela.",
        (Said("took place", "People in Arauquita", None, "claims"),),
    ),
    Case(
        "A man who witnessed it said the incident took place 3 km inside Venezuela.",
        (Said("took place", "man", None, "claims"),),
    ),
    Case(
        "The victim's brother, Luis Paez, said the incident took place 3 km inside Venezuela.",
        (Said("took place", "Luis Paez", None, "claims"),),
    ),
    Case(
        "Human Rights Watch found that the incident took place 3 km inside Venezuela.",
        (Said("took place", "Human Rights Watch", None, "claims"),),
    ),
    Case(
        "A UN report said the incident took place 3 km inside Venezuela.",
        (Said("took place", "UN report", None, "claims"),),
    ),
    Case(
        "The Organization of American States verified that the incident took place 3 km inside Venezuela.",
        (Said("took place", "Organization of American States", None, "confirms"),),
    ),
    Case(
        "Venezuelan Defense Minister Vladimir Padrino López tweeted that six men were hit 3 km inside Venezuela.",
        (Said("six men", "Vladimir Padrino López", "VEN", "claims"),),
    ),
    Case(
        "But Bogotá insists the six were hit 3 km inside Venezuela.",
        (Said("the six", "Bogotá", "COL", "claims"),),
    ),
    Case(
        "Caracas, meanwhile, has accused Bogotá of shelling a farm 3 km inside Venezuela.",
        (Said("shelling a farm", "Caracas", "VEN", "claims"),),
    ),
    Case(
        "Caracas accuses Bogotá of shelling a farm 3 km inside Venezuela, which Bogotá denies.",
        (Said("shelling a farm", "Caracas", "VEN", "claims"),),
    ),
    Case(
        "Bogotá rejected Venezuelan claims that its troops shelled a farm 3 km inside Venezuela.",
        (Said("its troops", "Bogotá", "COL", "denies"),),
    ),
    Case(
        "Bogotá has rejected as false claims that its troops shelled a farm 3 km inside Venezuela.",
        (Said("its troops", "Bogotá", "COL", "denies"),),
    ),
    Case(
        "Claims that Colombian troops shelled a farm 3 km inside Venezuela are false, Bogotá said.",
        (Said("shelled a farm", "Bogotá", "COL", "denies"),),
    ),
    Case(
        "Bogotá admitted that its troops had been 3 km inside Venezuela.",
        (Said("had been 3", "Bogotá", "COL", "confirms"),),
    ),
    Case(
        "Bogotá conceded its troops had been 3 km inside Venezuela.",
        (Said("had been 3", "Bogotá", "COL", "confirms"),),
    ),
    Case(
        "India's army, in a terse statement, said a patrol was stopped 2 km inside Ladakh.",
        (Said("a patrol", "India's army", "IND", "claims"),),
    ),
    Case(
        "The Indian Army's Udhampur-based Northern Command said a patrol was stopped 2 km inside Ladakh.",
        (Said("a patrol", "Northern Command", "IND", "claims"),),
    ),
    Case(
        "A senior Indian official, speaking on condition of anonymity because he was not authorised to talk to the press, said a patrol was stopped.",
        (Said("a patrol", "senior Indian official", "IND", "claims"),),
    ),
    Case(
        "Chinese Foreign Ministry spokesperson Mao Ning, when asked about it, said the patrol had crossed 2 km.",
        (Said("patrol had", "Mao Ning", "CHN", "claims"),),
    ),
    Case(
        "Lebanon’s state-run National News Agency said a shell fell 2 km north of Naqoura.",
        (Said("a shell", "National News Agency", "LBN", "claims"),),
    ),
    Case(
        "Israel says a shell fell 2 km north of Naqoura.",
        (Said("a shell", "Israel", "ISR", "claims"),),
    ),
    Case(
        "The Free Syrian Army said it had taken a hill 2 km from Turkey.",
        (Said("had taken", "Free Syrian Army", None, "claims"),),
    ),
    Case(
        "The Syrian Observatory for Human Rights said a hill 2 km from Turkey had fallen.",
        (Said("a hill", "Syrian Observatory", None, "claims"),),
    ),
    Case(
        "Syrian state media said a hill 2 km from Turkey had been retaken.",
        (Said("a hill", "Syrian state media", "SYR", "claims"),),
    ),
    Case(
        "Ahmet, 54, a farmer in Akçakale, said two shells landed by his barn.",
        (Said("two shells", "Ahmet", None, "claims"),),
    ),
    # Speakers told without a verb of saying, and whom pronouns and short names mean.
    Case(
        "Ecuador's navy reported a chase off Puerto Bolívar. Peru's coastguard, for its part, published pictures of a skiff lying, it wrote, “a mile inside Peruvian waters”.",
        (Said("a mile inside", "coastguard", "PER"),),
    ),
    Case(
        "Two herders were shot by Chadian soldiers near Tiné, a Sudanese officer said. Relatives disagree. The two, they say, were asleep at Bamina.",
        (Said("were asleep", "Relatives"),),
    ),
    Case(
        "Estonia's Narva Border Guard District has opened an inquiry. A boat crossed at Vasknarva, the district writes, and went back.",
        (Said("crossed at Vasknarva", "Narva Border Guard District", "EST"),),
    ),
    Case(
        "Laos and Thailand quarrel over an islet. Vientiane was informed late. Its foreign ministry wrote that shots had been fired at Don Tha.",
        (Said("had been fired", "foreign ministry", "LAO"),),
    ),
    Case(
        "The deputy governor of Bolivia's Pando department has released a sketch. It places the camp 4 km from the river.",
        (Said("4 km from", "deputy governor", "BOL"),),
    ),
    Case(
        "Honduras' armed forces counted nine shots. Managua shut the gulf, but Foreign Minister Denis Lacayo insists that the boat was off Corinto.",
        (Said("was off Corinto", "Denis Lacayo", "NIC"),),
    ),
    Case(
        "Six soldiers of the Namibian Defence Force were hurt at Katima Mulilo, the force said. The men had gone fishing.",
        (
            Said("were hurt", "Defence Force", "NAM"),
            Said("had gone fishing", None, None, "narrator"),
        ),
    ),
    Case(
        "Their mother, Grace Phiri, says the boys were taken at Chipata, in Zambia.",
        (Said("were taken", "Grace Phiri"),),
    ),
    Case(
        "A source at the Omani post said Yemeni ministers condemned the raid but that nobody was shot at Shahan.",
        (Said("nobody was shot", "source"),),
    ),
    Case(
        "Belgrade's office director, Milan Savić, denied it. He called the shooting staged and said Serbs were hit at Rudnica.",
        (Said("were hit at", "Milan Savić", "SRB"),),
    ),
    # Reports that go on in the next sentence.
    Case(
        "Thirty people were stopped at the Lithuanian fence over the weekend, Lithuania's State Border Guard Service reports. Near Druskininkai a patrol found a ladder. The fence is 500 km long.",
        (
            Said("found a ladder", "Border Guard", "LTU"),
            Said("is 500 km long", None, None, "narrator"),
        ),
    ),
    Case(
        "Gunmen attacked a post at Kantchari on Monday, Burkinabe officials said. Two officers were killed near the bridge. The post is 5 km from Niger.",
        (Said("were killed", "officials", "BFA"), Said("5 km from Niger", None, None, "narrator")),
    ),
    Case(
        "“They fired at the canoe,” said Luz Arias, a teacher in Puerto Leguízamo. Her brother was hit near El Encanto. The river is wide there.",
        (Said("was hit near", "Luz Arias"), Said("is wide", None, None, "narrator")),
    ),
    Case(
        "A shell fell at Hunza, the Pakistani army said. Chinese guards arrested nine men on Friday at Khunjerab.",
        (Said("arrested nine men", None, None, "narrator"),),
    ),
    Case(
        "Shots were heard at dawn. Honduras' Defence Ministry: none of its men crossed to Nicaragua.",
        (Said("none of its men", "Defence Ministry", "HND"),),
    ),
    Case(
        "Maseru: two herders were shot at Sani Pass. The police have said nothing.",
        (Said("were shot", None, None, "narrator"),),
    ),
    Case(
        "Belgrade's Office for Kosovo and Metohija moved the scene: it had happened near Rudnica.",
        (Said("it had happened", "Office for Kosovo", "SRB"),),
    ),
    Case(
        "A boat sank off Icacos. Trinidad's coast guard fired at it. The service said the craft lay six miles off.",
        (Said("lay six miles", "service", "TTO"),),
    ),
    Case(
        "Defence minister Jorge Prado spoke in Lima of two soldiers lost to a mine at Soplín.",
        (Said("lost to a mine", "Jorge Prado", "PER"),),
    ),
    Case(
        "Survivors, most of them Gambian, describe being chased; it happened, they say, off Nouadhibou.",
        (Said("off Nouadhibou", "Survivors"),),
    ),
    Case(
        "For Windhoek the island lies in Namibia: for Gaborone it is Sedudu and its own.",
        (Said("lies in Namibia", "Windhoek", "NAM"),),
    ),
)

HELD: tuple[Case, ...] = (
    Case(
        "Burundi's army confirmed on Friday that grenades had been thrown in Gatumba, four "
        "kilometres from Congo. Kinshasa has not commented.",
        (Said("grenades had been thrown", "Burundi's army", "BDI", "confirms"),),
    ),
    Case(
        "“We buried the mines 500 metres behind our line,” a Moroccan army colonel said. “No one "
        "was meant to walk there.”",
        (
            Said("500 metres behind", "Moroccan army colonel", "MAR"),
            Said("No one was meant", "Moroccan army colonel", "MAR"),
        ),
    ),
    Case(
        "Peru's interior minister, Rosa Quispe, told RPP radio that the loggers worked 3 km inside "
        "Peru. Brazil's federal police disputed that, saying the sawmill was on Brazilian soil.",
        (
            Said("3 km inside", "Rosa Quispe", "PER"),
            Said("on Brazilian soil", "federal police", "BRA", "denies"),
        ),
    ),
    Case(
        "The rebels claimed to have taken Tine. A Chadian general denied this. “The town is ours "
        "up to the wadi,” he said.",
        (
            Said("taken Tine", "rebels", None),
            Said("up to the wadi", "Chadian general", "TCD"),
        ),
    ),
    Case(
        "Serbia's defence ministry said in Belgrade that the patrol never went past the ground "
        "safety zone. Pristina alleges that it drove two kilometres into Kosovo.",
        (
            Said("never went past", "Serbia's defence ministry", "SRB"),
            Said("two kilometres into", "Pristina", "XKX"),
        ),
    ),
    Case(
        "Residents of Mandera said the blast was heard ten kilometres away. Kenyan police "
        "acknowledged that a guard was hurt.",
        (
            Said("ten kilometres away", "Residents", None),
            Said("a guard was hurt", "Kenyan police", "KEN", "confirms"),
        ),
    ),
    Case(
        "Nepali officials, citing a new survey, say the embankment stands 80 metres inside Nepal.",
        (Said("80 metres inside", "Nepali officials", "NPL"),),
    ),
    Case(
        "The shelling reached Kazanka, 8 km from the border, Ukraine's general staff said on "
        "Tuesday, adding that no one was hurt.",
        (
            Said("8 km from the border", "general staff", "UKR"),
            Said("no one was hurt", "general staff", "UKR"),
        ),
    ),
    Case(
        "Haiti's prime minister accused Dominican soldiers of digging a canal 600 metres past the "
        "markers. Santo Domingo dismissed the accusation.",
        (Said("600 metres past", "prime minister", "HTI"),),
    ),
    Case(
        "Jordan's military reported that smugglers were shot a kilometre from the Syrian border. "
        "It said two were arrested.",
        (
            Said("a kilometre from", "Jordan's military", "JOR"),
            Said("two were arrested", "Jordan's military", "JOR"),
        ),
    ),
    Case(
        "“The Angolan patrol came at night,” said Joseph Mbala, a fisherman from Muanda.",
        (Said("came at night", "Joseph Mbala", None),),
    ),
    Case(
        "North Korean soldiers crossed the line at noon, according to South Korea's Joint Chiefs of "
        "Staff. The JCS said they went back after warning shots.",
        (Said("crossed the line", "Joint Chiefs of Staff", "KOR"),),
    ),
    Case(
        "Tbilisi said Russian troops moved the fence 150 metres near Khurvaleti. The Kremlin "
        "denied moving anything.",
        (
            Said("150 metres near", "Tbilisi", "GEO"),
            Said("moving anything", "Kremlin", "RUS", "denies"),
        ),
    ),
    Case(
        "The army spokesman, Colonel Issa Traoré of Burkina Faso, declared that the base was 14 km "
        "from Mali. Traoré said drones were used.",
        (
            Said("14 km from Mali", "Traoré", "BFA"),
            Said("drones were used", "Traoré", "BFA"),
        ),
    ),
    Case(
        "Greek coastguard officers found the boat two nautical miles off Kos.",
        (Said("two nautical miles", None, None, "narrator"),),
    ),
    Case(
        "Xinhua, China's state news agency, reported that the outpost lies in Doklam.",
        (Said("lies in Doklam", "Xinhua", "CHN"),),
    ),
    Case(
        "Ecuador announced that five soldiers had been wounded by a mine; Lima said the spot was "
        "eight kilometres inside Peru.",
        (
            Said("five soldiers", "Ecuador", "ECU"),
            Said("eight kilometres inside", "Lima", "PER"),
        ),
    ),
    Case(
        "Hezbollah claimed it hit a barracks 4 km from the border. The Israeli military confirmed "
        "one launch.",
        (
            Said("4 km from the border", "Hezbollah", None),
            Said("one launch", "Israeli military", "ISR", "confirms"),
        ),
    ),
    Case(
        "A Polish Border Guard spokeswoman said migrants cut the fence. The spokeswoman added that "
        "the hole was three kilometres from Białowieża.",
        (Said("three kilometres from", "Polish Border Guard", "POL"),),
    ),
    Case(
        "Thai villagers quoted soldiers as saying that the mortar stood 1.5 km inside Myanmar.",
        (Said("1.5 km inside", "soldiers", None),),
    ),
)


# Ways of saying that something happened ("{E}"): whose word it is, and the stance.
WAYS: tuple[tuple[str, str | None, str], ...] = (
    ("{E}, the ministry assured reporters.", "ministry", "claims"),
    ("{E}, the ministry cautioned.", "ministry", "claims"),
    ("The mayor let it be known that {E}.", "mayor", "claims"),
    ("The mayor made clear that {E}.", "mayor", "claims"),
    ("The mayor made it clear on Friday that {E}.", "mayor", "claims"),
    ("In the mayor's words, {E}.", "mayor", "claims"),
    ("By the mayor's account, {E}.", "mayor", "claims"),
    ("By the mayor's reckoning {E}.", "mayor", "claims"),
    ("By the army's count, {E}.", "army", "claims"),
    ("If the mayor is to be believed, {E}.", "mayor", "claims"),
    ("To hear the mayor tell it, {E}.", "mayor", "claims"),
    ("The mayor is adamant that {E}.", "mayor", "claims"),
    ("The mayor is certain that {E}.", "mayor", "claims"),
    ("The mayor was quick to point out that {E}.", "mayor", "claims"),
    ("The army has it that {E}.", "army", "claims"),
    ("Local lore aside, {E}, or so the mayor says.", "mayor", "claims"),
    ("{E}, so the mayor says.", "mayor", "claims"),
    ("{E}, at least according to the mayor.", "mayor", "claims"),
    ("{E} — this according to the mayor.", "mayor", "claims"),
    ("{E}, the mayor's office said.", "mayor", "claims"),
    ("{E}, said a statement from the mayor's office.", "mayor", "claims"),
    ("A statement from the ministry said {E}.", "ministry", "claims"),
    ("A statement by the ministry read: \"{E}.\"", "ministry", "claims"),
    ("The ministry's statement read: \"{E}.\"", "ministry", "claims"),
    ("The ministry issued a statement saying {E}.", "ministry", "claims"),
    ("The ministry released a statement on Friday in which it said {E}.", "ministry", "claims"),
    ("A ministry communiqué said {E}.", "ministry", "claims"),
    ("A communiqué signed by General Ali Bongo states that {E}.", "Ali Bongo", "claims"),
    ("{E}, a communiqué from the general staff states.", "general staff", "claims"),
    ("The general staff put out a communiqué: {E}.", "general staff", "claims"),
    ("The radio station Okapi, quoting the mayor, said {E}.", "mayor", "claims"),
    ("Radio Okapi quoted the mayor as saying that {E}.", "mayor", "claims"),
    ("The mayor was quoted by Radio Okapi as saying {E}.", "mayor", "claims"),
    ("The mayor was cited by Radio Okapi as saying {E}.", "mayor", "claims"),
    ("{E}, Radio Okapi quoted the mayor as saying.", "mayor", "claims"),
    ("{E}, Radio Okapi reported, citing the mayor.", "mayor", "claims"),
    ("Citing the mayor, Radio Okapi said {E}.", "mayor", "claims"),
    ("The mayor is reported to have said that {E}.", "mayor", "claims"),
    ("The mayor is said to have told aides that {E}.", "mayor", "claims"),
    ("The mayor, who heads the council, told reporters on Friday that {E}.", "mayor", "claims"),
    ("The mayor, 54, said {E}.", "mayor", "claims"),
    ("The mayor, speaking from his hospital bed, said {E}.", "mayor", "claims"),
    ("Speaking from his hospital bed, the mayor said {E}.", "mayor", "claims"),
    ("Asked about the video, the mayor replied that {E}.", "mayor", "claims"),
    ("Contacted by phone, the mayor said {E}.", "mayor", "claims"),
    ("Reached late on Friday, the mayor said {E}.", "mayor", "claims"),
    ("In an interview with Le Monde published on Friday, the mayor said {E}.", "mayor", "claims"),
    ("In a letter to the Security Council dated 3 May, Kigali's ambassador, Jean Gasana, wrote that {E}.", "Gasana", "claims"),
    ("{E}, the ambassador wrote in a letter dated 3 May.", "ambassador", "claims"),
    ("{E}, the mayor said in a video posted on Facebook.", "mayor", "claims"),
    ("{E}, the mayor said in remarks carried by state television.", "mayor", "claims"),
    ("{E}, the mayor said in a broadcast monitored by the BBC.", "mayor", "claims"),
    ("{E}, the mayor said at a press conference attended by dozens of reporters.", "mayor", "claims"),
    ("{E}, the mayor said the day after.", "mayor", "claims"),
    ("{E}, the mayor said two days later.", "mayor", "claims"),
    ("{E}, the mayor said this week.", "mayor", "claims"),
    ("{E}, the mayor said that evening.", "mayor", "claims"),
    ("{E}, the mayor told the BBC last week.", "mayor", "claims"),
    ("{E}, said the mayor, Paul Kabila, who was there.", "Paul Kabila", "claims"),
    ("{E}, said Paul Kabila, the mayor.", "Paul Kabila", "claims"),
    ("{E}, says Paul Kabila, a fisherman from Goma.", "Paul Kabila", "claims"),
    ("\"{E},\" explained Paul Kabila, a fisherman.", "Paul Kabila", "claims"),
    ("\"{E},\" a soldier who had been there told me.", "soldier", "claims"),
    ("\"{E}\": that is how the mayor described it.", "mayor", "claims"),
    ("The mayor had this to say: \"{E}.\"", "mayor", "claims"),
    ("The mayor's answer came on Friday: \"{E}.\"", "mayor", "claims"),
    ("The mayor gave another version: {E}.", "mayor", "claims"),
    ("Kigali's account is different: {E}.", "Kigali", "claims"),
    ("Kigali maintains {E}.", "Kigali", "claims"),
    ("Kigali would have it that {E}.", "Kigali", "claims"),
    ("For its part, Kigali said {E}.", "Kigali", "claims"),
    ("Kigali, on the other hand, says {E}.", "Kigali", "claims"),
    ("Kigali, by contrast, insists {E}.", "Kigali", "claims"),
    ("Not so, says Kigali: {E}.", "Kigali", "claims"),
    ("What is certain, says Kigali, is that {E}.", "Kigali", "claims"),
    ("Kigali, it said, had proof that {E}.", None, "narrator"),
    ("The army accused rebels of an ambush in which {E}.", "army", "claims"),
    ("The army blames rebels for the ambush in which {E}.", "army", "claims"),
    ("The army blamed the ambush, in which {E}, on rebels.", "army", "claims"),
    ("The army suspects that {E}.", "army", "claims"),
    ("Police think {E}.", "Police", "claims"),
    ("Police believe {E}.", "Police", "claims"),
    ("Police fear {E}.", "Police", "claims"),
    ("Police are investigating reports that {E}.", None, "narrator"),
    ("The army is sure {E}.", "army", "claims"),
    ("The army concedes {E}.", "army", "confirms"),
    ("The army admits that {E}.", "army", "confirms"),
    ("The army does not deny that {E}.", "army", "claims"),
    ("The army did not dispute that {E}.", "army", "claims"),
    ("The army denied that {E}.", "army", "denies"),
    ("The army denies {E}.", "army", "denies"),
    ("The army ruled out that {E}.", "army", "denies"),
    ("The army rejected as false a claim that {E}.", "army", "denies"),
    ("The army rejected the rebels' claim that {E}.", "army", "denies"),
    ("The army dismissed suggestions that {E}.", "army", "denies"),
    ("The army has refuted reports that {E}.", "army", "denies"),
    ("The army disputes that {E}.", "army", "denies"),
    ("The army contests that {E}.", "army", "denies"),
    ("The army challenged the assertion that {E}.", "army", "denies"),
    ("The army called the report that {E} a lie.", "army", "denies"),
    ("The army described as fiction a report that {E}.", "army", "denies"),
    ("It is not true, the army said, that {E}.", "army", "denies"),
    ("It is a lie that {E}, the army said.", "army", "denies"),
    ("There is no evidence that {E}, the army said.", "army", "claims"),
    ("The army would neither confirm nor deny that {E}.", None, "narrator"),
    ("The army could not confirm that {E}.", None, "narrator"),
    ("Reports that {E} were denied by the army.", "army", "denies"),
    ("That {E} is beyond doubt, the mayor says.", "mayor", "claims"),
    ("Witnesses saw how {E}.", "Witnesses", "claims"),
    ("Residents described how {E}.", "Residents", "claims"),
    ("Residents recounted that {E}.", "Residents", "claims"),
    ("A nurse recalled that {E}.", "nurse", "claims"),
    ("The nurse remembers how {E}.", "nurse", "claims"),
    ("The UN mission documented that {E}.", "UN mission", "claims"),
    ("The UN mission established that {E}.", "UN mission", "claims"),
    ("The UN mission has verified that {E}.", "UN mission", "confirms"),
    ("Investigators determined that {E}.", "Investigators", "claims"),
    ("Prosecutors allege {E}.", "Prosecutors", "claims"),
    ("The indictment alleges that {E}.", "indictment", "claims"),
    ("Court papers say {E}.", "Court papers", "claims"),
    ("The report says {E}.", None, "narrator"),
    ("A UN report says {E}.", "UN report", "claims"),
    ("Human Rights Watch found that {E}.", "Human Rights Watch", "claims"),
    ("The group took responsibility for the ambush in which {E}.", "group", "claims"),
    ("In Kigali, the foreign minister, Vincent Biruta, countered that {E}.", "Biruta", "claims"),
    ("In Kigali on Friday, a spokesman countered that {E}.", "spokesman", "claims"),
    ("Word from Kigali is that {E}.", "Kigali", "claims"),
    ("State media in Rwanda had a different story: {E}.", "State media", "claims"),
    ("The governor, Jean Bahati, spoke of an ambush in which {E}.", "Bahati", "claims"),
    ("{E}, the governor, Jean Bahati, went on, by soldiers from Rwanda.", "Bahati", "claims"),
    ("{E}, the governor continued.", "governor", "claims"),
    ("{E}, an officer, Captain Ndizeye, testified before the tribunal.", "Ndizeye", "claims"),
    ("{E}, the lawyer for the families argued in court.", "lawyer", "claims"),
    ("{E}, his widow told this newspaper.", "widow", "claims"),
    ("{E}, relatives say.", "relatives", "claims"),
    ("{E}, say relatives of the dead.", "relatives", "claims"),
    ("{E}, say the villagers.", "villagers", "claims"),
    ("The villagers say that {E}.", "villagers", "claims"),
    ("There were shots, and {E}, the villagers say.", "villagers", "claims"),
    ("{E}, and nobody came to help, a shopkeeper complained.", "shopkeeper", "claims"),
    ("{E}, so far as the army knows.", "army", "claims"),
    ("As far as the army is concerned, {E}.", "army", "claims"),
    ("As the army tells it, {E}.", "army", "claims"),
    ("As the mayor tells the story, {E}.", "mayor", "claims"),
    ("As the mayor explained, {E}.", "mayor", "claims"),
    ("As told by the mayor, {E}.", "mayor", "claims"),
    ("Per the mayor, {E}.", "mayor", "claims"),
    ("The mayor on Friday informed the president that {E}.", "mayor", "claims"),
    ("The mayor signalled by radio that {E}.", "mayor", "claims"),
    ("The mayor radioed that {E}.", "mayor", "claims"),
    ("The mayor texted that {E}.", "mayor", "claims"),
    ("The mayor shouted that {E}.", "mayor", "claims"),
    ("The mayor joked that {E}.", "mayor", "claims"),
    ("The mayor underlined that {E}.", "mayor", "claims"),
    ("The mayor hastened to add that {E}.", "mayor", "claims"),
    ("The mayor went so far as to say that {E}.", "mayor", "claims"),
    ("The mayor drew attention to the fact that {E}.", "mayor", "claims"),
    ("The mayor reminded reporters that {E}.", "mayor", "claims"),
    ("The mayor assured them that {E}.", "mayor", "claims"),
    ("The mayor vouched that {E}.", "mayor", "claims"),
    ("The mayor affirmed that {E}.", "mayor", "claims"),
    ("The mayor deplored that {E}.", "mayor", "claims"),
    ("The mayor regretted that {E}.", "mayor", "claims"),
    ("The mayor apologised on Friday, saying {E} by mistake.", "mayor", "claims"),
    ("The ministry holds that {E}.", "ministry", "claims"),
    ("From Kigali the ministry answered that it was dark and {E}.", "ministry", "claims"),
    ("The raid answered that December attack in which {E}.", None, "narrator"),
    ("The governor has it otherwise: {E}.", "governor", "claims"),
    ("Both capitals answered. Kigali: it was dark and {E}.", "Kigali", "claims"),
    ("The monitors recorded that {E}.", "monitors", "claims"),
    ("Villagers, for their part, swear that {E}.", "Villagers", "claims"),
    ("The army conceded that {E} while denying any losses.", "army", "confirms"),
    ("Soldiers fired after {E}.", None, "narrator"),
    ("{E} on Friday. The mayor has asked for an inquiry.", None, "narrator"),
    ("{E}, as the regional mechanism later noted.", "mechanism", "claims"),
    ("{E}, as Governor Ali Hassan pointed out.", "Ali Hassan", "claims"),
    ("{E}, as the army itself admitted.", "army", "claims"),
    ("That {E} is how Major Pinto described it.", "Pinto", "claims"),
    ("{E}: that was how the mayor of Goma told it.", "mayor", "claims"),
    ("The ministry, according to which {E}, has opened an inquiry.", "ministry", "claims"),
    ("For Kigali the matter is settled: {E}.", "Kigali", "claims"),
    ("The ministry has two of the gunmen crossing when {E}.", "ministry", "claims"),
    ("The army disagreed: {E}.", "army", "claims"),
    ("The police chief begged to differ: {E}.", "police chief", "claims"),
    ("The commander contradicts him: {E}.", "commander", "claims"),
    ("The mayor was more forthcoming: {E}.", "mayor", "claims"),
    ("Survivors describe being chased; {E}, they say.", "Survivors", "claims"),
    ("Residents describe how {E}.", "Residents", "claims"),
    ("Villagers speak of a raid in which {E}.", "Villagers", "claims"),
    ("The minister spoke in Kampala of a raid in which {E}.", "minister", "claims"),
    ("The army had at first said that {E}.", "army", "claims"),
    ("The army at first said that {E}.", "army", "claims"),
    ("The army initially maintained {E}.", "army", "claims"),
    ("{E}, the inquiry found.", "inquiry", "claims"),
    ("{E}, a UN panel concluded.", "panel", "claims"),
    ("{E}, the mission believes.", "mission", "claims"),
    ("{E}, the police suspect.", "police", "claims"),
    ("{E}, prosecutors allege.", "prosecutors", "claims"),
    ("Prosecutors allege that {E}.", "Prosecutors", "claims"),
    ("The claim by the army that {E} was met with scorn.", "army", "claims"),
    ("A report by the mission says {E}.", "mission", "claims"),
    ("The army's claim that {E} could not be checked.", "army", "claims"),
    ("Kigali's assertion that {E} was rejected by Kinshasa.", "Kigali", "claims"),
    ("The mayor posted a video and wrote that {E}.", "mayor", "claims"),
    ("The ministry posted on X that {E}.", "ministry", "claims"),
    ("On its Facebook page the police wrote that {E}.", "police", "claims"),
    ("The police write that {E}.", "police", "claims"),
    ("Police are saying {E}.", "Police", "claims"),
    ("The mission has established that {E}.", "mission", "claims"),
    ("The monitors counted two bodies after {E}.", "monitors", "claims"),
    ("The mayor sent out a message: {E}.", "mayor", "claims"),
    ("A communiqué from the army informs that {E}.", "army", "claims"),
    ("The army informs: {E}.", "army", "claims"),
    ("The spokesman told journalists: {E}.", "spokesman", "claims"),
    ("The launch site is known, a source in the security services told our correspondent: {E}.", "source", "claims"),
    ("{E} were held, the police said in a brief communiqué: {E}.", "police", "claims"),
    ("The police were clear: {E}.", "police", "claims"),
    ("{E} — so the army says.", "army", "claims"),
    ("{E}, or so the army has it.", "army", "claims"),
    ("{E}, at least in the army's telling.", "army", "claims"),
    ("{E}, to believe the army.", "army", "claims"),
    ("{E}, in the version of the army.", "army", "claims"),
    ("The version of the army is that {E}.", "army", "claims"),
    ("The army's story is that {E}.", "army", "claims"),
    ("The official line in Kigali is that {E}.", "Kigali", "claims"),
    ("The army stands by its account that {E}.", "army", "claims"),
    ("The mayor is said to have told friends that {E}.", "mayor", "claims"),
    ("The army has no doubt that {E}.", "army", "claims"),
    ("The mayor had heard that {E}.", "mayor", "claims"),
    ("The governor learned from his men that {E}.", "governor", "claims"),
    ("The army expressed regret that {E}.", "army", "claims"),
    ("The ministry protested that {E}.", "ministry", "claims"),
    ("The mayor complained to us that {E}.", "mayor", "claims"),
    ("The mayor swore to us that {E}.", "mayor", "claims"),
    ("The mayor wants it known that {E}.", "mayor", "claims"),
    ("The mayor would only say that {E}.", "mayor", "claims"),
    ("The mayor went so far as to claim {E}.", "mayor", "claims"),
    ("The army accuses the rebels of a raid in which {E}.", "army", "claims"),
    ("The army blamed the rebels for the raid in which {E}.", "army", "claims"),
    ("The rebels took credit for the raid in which {E}.", "rebels", "claims"),
    ("The army dismissed as false a report that {E}.", "army", "denies"),
    ("The army has acknowledged that {E}.", "army", "confirms"),
    ("The army owned that {E}.", "army", "confirms"),
    ("The army conceded on Friday that {E}.", "army", "confirms"),
    ("Asked whether {E}, the mayor shrugged.", None, "narrator"),
    ("The mayor, who says {E}, is in Goma.", "mayor", "claims"),
    ("{E}, said the mayor, and nobody came to help.", "mayor", "claims"),
    ("The mayor told Reuters by telephone that {E}.", "mayor", "claims"),
    ("Speaking to Reuters, the mayor said {E}.", "mayor", "claims"),
    ("In an interview with Radio Okapi the mayor said {E}.", "mayor", "claims"),
    ("Radio Okapi, quoting the mayor, said {E}.", "mayor", "claims"),
    ("Radio Okapi reported that {E}.", "Radio Okapi", "claims"),
    ("{E}, Radio Okapi reported, quoting the mayor.", "mayor", "claims"),
    ("A military source, who asked not to be named, said {E}.", "source", "claims"),
    ("{E}, a military source said on condition of anonymity.", "source", "claims"),
    ("Sources close to the army say {E}.", "Sources", "claims"),
    ("{E}, sources said.", "sources", "claims"),
    ("It is claimed that {E}.", None, "narrator"),
    ("It was reported that {E}.", None, "narrator"),
    ("There were reports that {E}.", None, "narrator"),
    ("Soldiers ran when {E}.", None, "narrator"),
    ("The army sent three units after {E}.", None, "narrator"),
    ("The governor visited the village where {E}.", None, "narrator"),
    ("The mayor was asleep when {E}.", None, "narrator"),
    ("Families disagree. The two, they say, were unarmed, and {E}.", "Families", "claims"),
    ("{E}, complained the mayor.", "mayor", "claims"),
    ("{E}, announced the provincial police, who made no arrests.", "police", "claims"),
    ("{E} on what the ministry calls a patrol.", None, "narrator"),
    ("Soldiers died on Sunday in what the ministry calls a raid in which {E}.", "ministry", "claims"),
    ("The army replied with a raid in which {E}.", None, "narrator"),
    ("The army responded to the shelling after {E}.", None, "narrator"),
    ("It was one of at least five reported since Sunday, when {E}.", None, "narrator"),
    ("It happened not on our soil, as claimed, but where {E}.", None, "narrator"),
    ("Lokali Amae, the administrator, contested the number, said that {E}, and left.", "Lokali Amae", "claims"),
    ("Six cars burned over the weekend and {E}, the provincial government said over the weekend.", "government", "claims"),
    ("The ministry maintained then that {E}.", "ministry", "claims"),
    ("Police disagreed among themselves; the mayor of Goma was firm: {E}.", "mayor of Goma", "claims"),
    ("Shells fell on Masisi; {E}, their owners say, by soldiers.", "owners", "claims"),
    ("A sergeant shot a man who, the army asserts, was armed when {E}.", "army", "claims"),
    ("The governor attributed it to rebels, saying {E}.", "governor", "claims"),
    ("A video released by the rebels shows how {E}.", "rebels", "claims"),
    ("The rebels released a video showing {E}.", "rebels", "claims"),
    ("The army published a statement according to which {E}.", "army", "claims"),
    ("According to a statement by the army, {E}.", "army", "claims"),
    ("According to a police spokesman in Goma, {E}.", "police spokesman", "claims"),
    ("As the mayor tells it, {E}.", "mayor", "claims"),
    ("The mayor says {E} and that nobody helped.", "mayor", "claims"),
    ("The mayor, Anne Bisimwa, told the AFP news agency on Monday that {E}.", "Anne Bisimwa", "claims"),
    ("Anne Bisimwa, the mayor, remembers: {E}.", "Bisimwa", "claims"),
    ("Eyewitnesses report that {E}.", "Eyewitnesses", "claims"),
    ("Eyewitness accounts suggest {E}.", None, "narrator"),
    ("Local media reported {E}.", "Local media", "claims"),
    ("A local journalist counted three graves where {E}.", "journalist", "claims"),
    ("A UN report published on Friday found that {E}.", "UN report", "claims"),
    ("The UN mission, which sent a patrol, confirmed that {E}.", "UN mission", "confirms"),
    ("The army confirms one dead and says {E}.", "army", "claims"),
    ("The army was quick to point out that {E}.", "army", "claims"),
    ("The army would have us believe that {E}.", "army", "claims"),
    ("The general staff let slip that {E}.", "general staff", "claims"),
    ("The general staff gave out that {E}.", "general staff", "claims"),
    ("The general staff is telling reporters that {E}.", "general staff", "claims"),
    ("Officials privately concede that {E}.", "Officials", "confirms"),
    ("Officials were at pains to stress that {E}.", "Officials", "claims"),
    ("Officials on both sides agree that {E}.", "Officials", "claims"),
    ("The two sides agree that {E}.", "two sides", "claims"),
    ("Prosecutors charge that {E}.", "Prosecutors", "claims"),
    ("Prosecutors believe {E}.", "Prosecutors", "claims"),
    ("Investigators are working on the assumption that {E}.", "Investigators", "claims"),
    ("Investigators have concluded that {E}.", "Investigators", "claims"),
    ("The court was told that {E}.", None, "narrator"),
    ("The indictment says {E}.", "indictment", "claims"),
    ("The police report has it that {E}.", "police report", "claims"),
    ("The ministry rejects the claim that {E}.", "ministry", "denies"),
    ("The ministry flatly rejected as fabricated a report that {E}.", "ministry", "denies"),
    ("The ministry ruled out that {E}.", "ministry", "denies"),
    ("The ministry poured scorn on the idea that {E}.", "ministry", "denies"),
    ("The ministry has yet to say whether {E}.", None, "narrator"),
    ("The ministry declined to say whether {E}.", None, "narrator"),
    ("Nobody at the ministry would confirm that {E}.", None, "narrator"),
    ("The ministry did not say how {E}.", None, "narrator"),
    ("The ministry knows that {E}.", "ministry", "claims"),
    ("{E}, the ministry conceded later.", "ministry", "confirms"),
    ("{E}, residents recalled.", "residents", "claims"),
    ("{E}, say residents.", "residents", "claims"),
    ("{E}, say residents and the police.", "residents", "claims"),
    ("{E}, residents say, and the police agree.", "residents", "claims"),
    ("{E}, it is said in Goma.", None, "narrator"),
    ("{E}, sources in the army told this paper on Friday.", "sources", "claims"),
    ("{E}, this reporter was told by the mayor.", "mayor", "claims"),
    ("Asked about it, the mayor replied that {E}.", "mayor", "claims"),
    ("The mayor had his doubts: {E}, he thought.", "mayor", "claims"),
    ("The governor, visibly shaken, said {E}.", "governor", "claims"),
    ("The governor of the province where {E} said nothing.", None, "narrator"),
    ("The governor tweeted: {E}.", "governor", "claims"),
    ("A sergeant, Jean Kaba, who survived, says {E}.", "Jean Kaba", "claims"),
    ("Jean Kaba, 34, a fisherman, says {E}.", "Jean Kaba", "claims"),
    ("Jean Kaba's widow says {E}.", "widow", "claims"),
    ("The widow of Jean Kaba told us {E}.", "widow", "claims"),
)  # fmt: skip
