# ruff: noqa: E501 - one telling a line
"""More sentences with sides and numbers, and stories that are one event or several.

In the form of `tests.geo.incident_sides`.
"""

from __future__ import annotations

SIDES = """
Trade at the Todonyang market stopped on Monday when fighters of the Toposa Defence Group (TDG) fired at a Kenyan police lorry near Todonyang. | Toposa | lorry | - | -
Cattle raiders from across the river shot dead two herders near Moyale on Monday night and drove away 60 cows. | raiders | herders | 2 | -
About twenty men armed with machetes came ashore before dawn on Monday, torched some ten houses near Goma and left. | men | houses | - | -
The army said rockets fired from Congo struck the town of Rubavu on Monday. | - | ? | - | -
Residents attribute the attack near Goma on Monday to militiamen of the Red Coalition. | Red Coalition | - | - | -
Peru accused Ecuador in turn of having abducted two fishermen near Tiwinza on Monday. | Ecuador | fishermen | - | -
Turkish warplanes destroyed 16 targets of the rebels near Goma on Monday. | Turk | targets | - | -
Chad hit what it called hideouts of the Zagra Front near Geneina on Monday, killing two children. | Chad | hideouts | 2 | -
Niger replied on Monday with a strike near Bosso. | Niger | - | - | -
Rwanda answered the same Monday with F-16 raids on Congolese positions near Goma. | Rwanda | Congolese positions | - | -
Thailand and Cambodia exchanged artillery fire on Monday near Surin. | Thailand | ? | - | -
The last army base at Goma fell on Monday to the March Front and its allies. | March Front | base | - | -
Soldiers beat them with rifle butts near La Victoria on Monday, killed nine mules and burned the loads. | Soldiers | ? | - | -
A shepherd was killed on Monday near Batken by direct fire of a regiment posted on the ridge. | regiment | shepherd | 1 | -
A young conscript stabbed near Moyale on Monday died in hospital. | - | conscript | 1 | ?
On Monday of last week herders of both countries hurled stones at each other near Isfara. | herders | ? | - | -
Further north, near Isfara, Kyrgyz forces repulsed an attack on Monday in which two posts were destroyed. | - | Kyrgyz | - | -
A guard was wounded by shell fragments near Metula on Monday. | - | guard | - | 1
Sudan's army said its troops intercepted part of the group near Adré on Monday and killed seven of them. | Sudan | group | 7 | -
A bus was damaged near Cúcuta on Monday when it ran over an explosive device. | - | bus | - | -
Four drivers are dead after their lorry ran over a mine near Diffa on Monday. | - | lorry/drivers | 4 | -
A bomb went off under a supply truck near Bosso on Monday. | - | truck | - | -
Three marines were killed by a roadside bomb near Arauca on Monday. | - | marines | 3 | -
Four porters with 120 kg of hashish were arrested near Batken on Monday. | - | porters | - | -
A policeman was killed on Monday near Poonch by a shot from a Pakistani position. | Pakistan | policeman | 1 | -
At 9 p.m. on Monday small arms fire was directed at houses near Yeraskh. | - | houses | - | -
Armenian units fired 14 times on Monday at Azerbaijani trenches near Jolfa. | Armenia | trenches | - | -
Ukrainian troops have retaken the village of Krasnopillia on Monday. | Ukrain | Krasnopillia/village | - | -
Border guards repelled a sabotage group of five near Krasnopillia on Monday. | guards | sabotage group | - | -
Gunmen shot Sergeant Ali Brahim near Tine on Monday. | Gunmen | Sergeant | ? | ?
The gang known as 200 Lobo tried to take the customs house at Cúcuta on Monday. | 200 Lobo/gang | customs house | - | -
Police suspect the Northern Command in the killing of a farmer near Cúcuta on Monday. | Northern Command | farmer | 1 | -
The sergeant suspects a faction of the Blue Militia of the kidnapping of two nurses near Goma on Monday. | Blue Militia | nurses | - | -
Three aid workers seized near Goma on Monday have been freed. | - | aid workers | - | -
A boy was hit by a stray bullet near Metula on Monday. | - | boy | - | 1
On Monday the navy towed away two fishing boats off Kismayo. | navy | boats | - | -
Two ranger vehicles were hit by gunfire near Goma on Monday and an officer was grazed on the arm. | - | vehicles | - | 1
A raid by Sudanese militiamen on Monday on the well at Tine left three Chadian herders dead. | Sudan | well/herders | 3 | -
The ambush of a fuel convoy near Bosso on Monday killed two drivers. | - | convoy | 2 | -
The shelling of Rubavu on Monday by the Congolese army wounded four people. | Congo | Rubavu | - | 4
In Apure on Monday men in uniform burst into a house and took away a farmer. | men | farmer | - | -
A Rwandan patrol crossed into Congo on Monday near Goma and burned three huts. | Rwanda | huts | - | -
The strike, on Monday near Goma, was carried out by a Rwandan helicopter, residents said. | Rwanda | - | - | -
Monday's abduction of a priest near Goma was the work of bandits, residents said. | bandits | priest | - | -
The Congolese navy opened fire on Monday off Goma on three canoes that came from Rwanda. | Cong | canoes | - | -
Two smugglers fell to border guards' bullets near Laredo on Monday. | guards | smugglers | 2 | -
Poachers killed a ranger and two of his porters in an ambush near Rutshuru on Monday. | Poachers | ranger | 3 | -
An explosion tore through a police van in Diffa on Monday, killing a constable. | - | van | 1 | -
Customs officers at Nuevo Laredo seized 40 rifles on Monday from a lorry driver. | Customs | ? | - | -
Two officers were seized near Goma on Monday by rebels. | rebels | officers | - | -
A Russian military drone that had entered Armenia from Azerbaijan crashed near Yeraskh on Monday. | Russia | ? | - | -
An explosion damaged a canal near Goma on Monday. The premier blamed "gangs directed by Rwanda". | gangs/Rwanda | canal | - | -
Nine rockets fired from Lebanon fell near Metula on Monday; two people were wounded. The Tiger Brigades claimed that salvo. | Tiger | ? | - | 2
Sheds were burned near Rutshuru on Monday and pickers hacked with machetes by militants of the Allied Front. | Allied Front | Sheds/pickers | - | -
The army suspects the 33rd Front of Monday's attack on a helicopter near Arauca. | 33rd Front | helicopter | - | -
A charge went off beneath a water truck near Moyale on Monday, and four soldiers got away with cuts. | - | truck | - | 4
Shells landed on Monday in a sugar cane field near Surin without hurting anyone. | - | field | - | -
Police in Goma said on Monday that its men had been fired upon by Rwandan soldiers near Rubavu. | Rwanda | men/Police | - | -
Hand grenades had been hurled at a police station in Diffa on Monday. | - | police station | - | -
Two jets of the junta bombed a school near Surin on Monday. | junta | school | - | -
A mushroom picker was abducted on Monday near Isfara by a force that had crossed the line. | force | mushroom picker | - | -
Bandits ambushed a van carrying nine nurses near Bosso on Monday. | Bandits | van | - | -
Masked men broke into the customs post at Cúcuta on Monday and tied up two officers. | men | post/officers | - | -
The navy said a patrol boat had been rammed by a Rwandan vessel off Goma on Monday. | Rwanda | boat | - | -
Armed men in uniform stopped a bus near Moyale on Monday and took eleven passengers. | men | passengers/bus | - | -
A landmine killed a farmer and wounded his son near Batken on Monday. | - | farmer | 1 | 1
A shell fired by the Armenian army hit a tractor near Jolfa on Monday, the ministry said. | Armenia | tractor | - | -
Sudanese soldiers were accused on Monday of the killing of three herders near Tine. | Sudan | herders | 3 | -
Three soldiers lost their lives near Tiwinza on Monday when their patrol came under mortar fire from Ecuadorean positions. | Ecuador | patrol/soldiers | 3 | -
Congolese guards detained a Rwandan fisherman on Lake Kivu near Goma on Monday. | Cong | fisherman | - | -
Two people died on Monday when a drone dropped a grenade on a minibus near Belgorod. | - | minibus/people | 2 | -
On Monday evening a group of 40 youths threw stones at the Venezuelan post at Cúcuta. | youths | post | - | -
Fishermen near Kismayo said a Kenyan navy boat fired at their canoe on Monday. | Kenya | canoe | - | -
Tank fire hit a clinic near Metula on Monday. | - | clinic | - | -
On Monday the Tuareg Coalition attacked and captured the army post of Bosso. | Tuareg | post/Bosso | - | -
In the night from Sunday to Monday a commando blew up a bridge near Jolfa. | commando | bridge | - | -
Pirates seized a fishing boat and its six crew off Kismayo on Monday. | Pirates | boat | - | -
A sniper killed a sentry near Yeraskh on Monday, the Armenian ministry said, accusing Azerbaijan. | Azerbaijan | sentry | 1 | -
A patrol of the Rwandan army exchanged fire with smugglers near Rubavu on Monday. | Rwanda | smugglers | - | -
Soldiers and militiamen clashed near Diffa on Monday. | Soldiers | ? | - | -
The army says it killed nine infiltrators near Poonch on Monday. | army | infiltrators | 9 | -
The mayor of La Victoria was kidnapped from his home on Monday by hooded men. | men | mayor | - | -
Eight gunmen and two policemen were killed on Monday in a shootout near Nuevo Laredo. | - | ? | 10 | -
Gunmen on motorcycles opened fire on worshippers leaving a mosque near Bosso on Monday, killing at least 18. | Gunmen | worshippers | 18- | -
A minibus near Belgorod was struck by an FPV drone on Monday, killing a nurse. | - | minibus | 1 | -
Two shepherds were taken from their homes near Diffa on Monday by men in uniform. | men | shepherds | - | -
Ecuadorean soldiers picked up three traders near Tiwinza on Monday. | Ecuador | traders | - | -
A lorry was burned by masked men near Moyale on Monday. | men | lorry | - | -
A guard was wounded with a machete near Dajabón on Monday. | - | guard | - | 1
The army had put out of action six raiders near Adré on Monday. | army | raiders | 6 | -
Villagers burned two tents of herders near Isfara on Monday. | Villagers | tents | - | -
Raiders had stolen 90 head of cattle near Todonyang on Monday. | Raiders | cattle | - | -
Police burned four hectares of coca near Cúcuta on Monday. | Police | ? | - | -
A reconnaissance group of three was stopped near Krasnopillia on Monday. | - | ? | - | -
On Monday about eighty porters blocked Route 9 for an hour near Dajabón. | porters | ? | - | -
"""

COUNTS = """
A couple was wounded by splinters. | - | 2
the pilot, a 31-year-old woman, died at the scene. | 1 | -
two of his men and six bandits fell in the fight | 8 | -
Five herders of the two countries died in the brawl | 5 | -
killing Amina Wako (41) and injuring her son and two nephews. | 1 | 3
A potter was killed and his wife injured on Friday | 1 | 1
attacked a ranger with clubs, breaking his arm, | - | 1
as the death toll rose above 40 | 40- | -
two other drivers are in hospital in Moyale | - | 2
seven others reached the clinic in Tine with gunshot wounds. | - | 7
The army has lost three more men in the south. | 3 | -
A frontier police sub-inspector and a girl were killed as rebels shelled the market | 2 | -
The mayor, his brother and a guard were killed | 3 | -
killing a woman and her three sons, the state radio reported | 4 | -
Two others, a baker and his son, were killed | 2 | -
three were killed on the spot and a fourth died in hospital | 4 | -
Three herders were killed, two of them brothers, and a fourth was wounded | 3 | 1
a teacher lost her life and two of her pupils were hurt | 1 | 2
put the number of dead at six and of wounded at 14 | 6 | 14
Soldiers shot eight mules and burned the loads | - | -
the clinic treated five people with bullet wounds | - | 5
a 12-year-old boy lost both legs | - | 1
left two children badly burned | - | 2
ran over a policeman, who was bruised in the hip. | - | 1
A third porter was struck with an iron bar | - | 1
with the loss of four men | 4 | -
GOMA, Aug 3 - A ranger and two gunmen died in a clash | 3 | -
Her husband, who was hit by a stray bullet, is in intensive care | - | 1
Its driver, a Bolivian trader, lost an eye. | - | 1
Medics treated six for cuts and burns. | - | 6
"""

STORIES = """
2024-06-13 | Gunmen killed two rangers near Rutshuru and burned their post, the park said on Wednesday. The men came down from the hills before dawn on Monday and fled towards Rwanda. | 1 | - | -
2024-06-13 | Rockets fired from Lebanon hit Metula on Wednesday, the army said, and the Tiger Brigades said they had aimed at a barracks. Across the border, Israeli jets bombed Naqoura, killing three people. | 2 | Tiger | -
2024-06-13 | Kenyan police fired warning shots at Todonyang on Monday after some 30 Ethiopian herders crossed the border, the army said. | 1 | - | -
2024-06-13 | Rebels attacked the army post at Bosso on Monday, where the Zagra Front said it had killed nine soldiers; the army admitted five dead. | 1 | Zagra | -
2024-06-13 | The last base at Goma fell on Monday to the March Front, after an assault that began on Sunday. | 1 | - | -
2024-06-13 | Shells hit a school in Surin on Monday, wounding two pupils. Two stray bullets struck a clinic nearby. | 1 | - | -
2024-06-13 | Rebels attacked a convoy near Bosso on Monday and killed a driver, which the March Front denies. | 1 | - | March Front
2024-06-13 | A bomb killed two guards near Diffa on Monday. The Zagra Front has previously claimed responsibility for several attacks in the region. | 1 | - | -
2024-06-13 | Explosions shook Kandahar on Wednesday evening. The Taliban blamed Pakistani drones for the blasts, which killed five people. | 1 | - | -
2024-06-13 | Herders stole 60 cows near Moyale on Monday. The raiders were pushed back by Tuesday noon. In a similar incident in 2014, seven people died near Moyale. | 2 | - | -
2024-06-13 | Four Peruvian soldiers were hurt on Monday when their lorry ran over an explosive device near Tiwinza. The Red Path, in a broadcast, said its men planted the bomb. | 1 | Red Path | -
2024-06-13 | The Thai army said rangers arrested four loggers near Surin on Monday, and that a patrol boat was pelted with stones near Mae Sot on Tuesday. | 2 | - | -
2024-06-13 | Chad's defence minister said rebels stormed a post near Tine on Monday and that five guards were taken. | 1 | - | -
2024-06-13 | Gunmen killed a trader near Moyale on Monday. On May 20 a herder died near Todonyang. | 2 | - | -
2024-06-13 | Gunmen shot a customs officer near Goma on Monday. He died of his wounds on Tuesday in Kigali. | 1 | - | -
2024-06-13 | Gunmen shot a customs officer near Goma on Monday. In other news, police in Rutshuru confiscated 900 cartridges on Monday. | 2 | - | -
2024-06-13 | On Monday about eighty porters blocked the bridge for an hour. | 1 | - | -
2024-06-13 | Ukraine's army said it had killed two men near Sumy on Tuesday. Russia's army admits that there was a shootout. | 1 | - | -
2024-06-13 | Last year a Ugandan councillor was arrested in Goma while inspecting a road. | 1 | - | -
"""
