# ruff: noqa: E501 - one telling a line
"""Sentences with the sides and the numbers of people that an editor would read from each.

`SIDES`: sentence | actor | target | killed | injured, "-" for none, "?" for any, "/" between parts of
names of which one is enough. `COUNTS`: clause | killed | injured, "3-" for three or more. `RIVALS`:
publication date | article | incidents | names of some who claim it | names of some who deny it."""

from __future__ import annotations

SIDES = """
Two herders were shot dead by Kenyan police near Moyale on Monday. | Kenya | herders | 2 | -
An attack by gunmen on a checkpoint near Goma on Monday killed four soldiers. | gunmen | checkpoint | 4 | -
Peru's attack on the Ecuadorean post at Tiwinza on Monday left six dead. | Peru | Ecuadorean post | 6 | -
The killing of three farmers by Chadian soldiers on Monday near Adré angered residents. | Chad | farmers | 3 | -
The bombing of the market in Goma on Monday, blamed on the rebels of the March Front, killed 12 people. | March Front | market | 12 | -
A raid claimed by the Free Fula Army killed two guards at a mine near Diffa on Monday. | Free Fula Army | ? | 2 | -
On the bridge at Cúcuta on Monday, Venezuelan guardsmen fired tear gas at traders. | Venezuela | traders | - | -
Near Goma on Monday, rebels who had crossed the lake by boat at night and hidden in the reeds until dawn attacked a patrol of the park rangers. | rebels | patrol | - | -
The 3rd Mountain Brigade shelled a village near Goma on Monday, residents said. | 3rd Mountain Brigade | village | - | -
The Arakan League overran a police post near Myawaddy on Monday, killing three officers and capturing eight. | Arakan League | police post | 3 | -
Mortar fire from Cambodian positions hit a school in Surin on Monday, injuring two pupils. | Cambodia | school | - | 2
A patrol was ambushed near La Victoria on Monday, leaving five soldiers dead and three hurt. | - | patrol | 5 | 3
The blast claimed the lives of nine people in Goma on Monday, including two children. | - | - | 9 | -
The death toll from Monday's shelling of Goma rose to 17. | - | Goma | 17 | -
Eleven people, including four women, were killed when shells hit a camp near Goma on Monday. | - | camp | 11 | -
Between six and eight soldiers were killed in a clash near Moyale on Monday. | - | ? | 6-8 | -
At least 14 miners were killed and more than 20 wounded on Monday in an attack on a gold mine near Diffa. | - | gold mine/miners | 14- | 20-
Shells fell near Metula on Monday; no one was hurt. | - | - | - | -
No casualties were reported after rockets hit Metula on Monday. | - | ? | - | -
Gunmen stormed a village near Diffa on Monday and killed 30 people, 11 of them children. | gunmen | village | 30 | -
Thirty people, among them eleven children, died when gunmen stormed a village near Diffa on Monday. | gunmen | village | 30 | -
A soldier and two civilians were killed by a landmine near Surin on Monday. | - | soldier | 3 | -
The army lost three men in an ambush near Diffa on Monday. | - | army | 3 | -
A Polish guard was wounded when a migrant stabbed him through the fence near Goma on Monday. | migrant | guard | - | 1
Kyrgyz border troops came under fire from the Tajik side near Batken on Monday. | Tajik | Kyrgyz border troops | - | -
Turkish jets bombed three villages near Zakho on Monday. | Turk/Türk | villages | - | -
Rockets fired by Hezbollah landed in Metula on Monday, wounding a farmer. | Hezbollah | ? | - | 1
A farmer was wounded by a rocket fired from Lebanon into Metula on Monday. | - | farmer | - | 1
Police said eight men suspected of smuggling were arrested on Monday near Laredo. | - | men | - | -
Mexican marines, backed by two helicopters and acting on information from a captured lieutenant of the cartel, raided a ranch near Nuevo Laredo on Monday. | Mexic | ranch | - | -
Responsibility for Monday's suicide bombing of a bus in Spin Boldak, which killed 21, was claimed by the Khorasan Guard. | Khorasan Guard | bus | 21 | -
Six fishermen from Ghana were seized by the Togolese navy on Monday. | Togo | fishermen | - | -
The seizure of six fishermen by the Togolese navy near Diffa on Monday drew a protest. | Togo | fishermen | - | -
Monday's abduction of four nurses in Tine was the work of Sudanese militiamen, the governor said. | Sudan | nurses | - | -
Villagers on both sides pelted each other with stones near Batken on Monday, and 12 people were injured. | Villagers | - | - | 12
It was the Indian army that opened fire on the post at Kotli on Monday, Pakistan said. | India | post | - | -
Fire was opened on the post at Kotli on Monday by Indian troops. | India | post | - | -
Fighters of the Sand Front killed a mayor and his driver near Tine on Monday. | Sand Front | mayor | 2 | -
A drone launched by Ukraine killed a woman in Belgorod on Monday. | Ukraine | woman | 1 | -
A Ukrainian drone killed one person and injured five, including a child, in Belgorod on Monday. | Ukrain | person | 1 | 5
Guards of the Dominican border corps, CESFRONT, shot and killed a Haitian trader at Dajabón on Monday. | CESFRONT/Dominican | Haitian trader | 1 | -
Some 40 rebels and as many as six soldiers died in clashes near Batken on Monday. | - | ? | ? | -
Three officers were killed and a fourth was injured when a convoy drove over a mine near Diffa on Monday. | - | officers/convoy | 3 | 1
Nobody was killed in the shelling of Metula on Monday, the army said. | - | ? | - | -
Cattle rustlers from South Sudan made off with 200 head and shot a boy dead near Todonyang on Monday. | rustlers | boy | 1 | -
The Belizean coast guard was fired upon by Guatemalan soldiers on the Sarstoon on Monday. | Guatemala | Belize | - | -
Guatemalan soldiers fired upon a Belizean boat on the Sarstoon on Monday. | Guatemala | boat | - | -
Police blamed an armed wing of the Lake Movement for an ambush on Monday that killed seven guards near Goma. | Lake Movement | guards | 7 | -
Uganda accused Congolese militiamen of having killed two fishermen on Lake Albert on Monday. | Congo | fishermen | 2 | -
Two fishermen were killed on Lake Albert on Monday, allegedly by Congolese militiamen. | Congo | fishermen | 2 | -
Soldiers loyal to General Dao killed at least three and possibly five civilians near Batken on Monday. | Soldiers | civilians | 3-5 | -
The attackers, who wore army uniforms, burned 40 houses and killed a priest near Tine on Monday. | attackers | houses/priest | 1 | -
A strike on a fuel truck near Zakho on Monday, which Baghdad attributed to Turkey, killed its driver. | Turkey/Türk | fuel truck | 1 | -
Eritrean troops abducted 19 salt miners in a raid into Ethiopia on Monday. | Eritrea | salt miners | - | -
On Monday evening the village of Kotli was shelled for two hours by Indian artillery. | India | village | - | -
An Afghan police officer turned his gun on his colleagues at Spin Boldak on Monday, killing five of them. | Afghan | colleagues | 5 | -
Four died and nine were wounded in the raid on Tine on Monday, the mayor said. | - | Tine | 4 | 9
The number of people killed in Monday's attack on Tine has risen from nine to 13. | - | Tine | 13 | -
Monday's ambush of a UN convoy near Goma, in which two peacekeepers died, was carried out by the Yellow Militia. | Yellow Militia | convoy | 2 | -
Rebels boarded two fishing boats off Kismayo on Sunday and took the nets. | Rebels | fishing boats | - | -
Finnish guards led away four Iraqi migrants at Salla on Friday. | Finnish | migrants | - | -
A helicopter was hit by rifle fire at Tame on Friday. | - | helicopter | - | -
Gunmen believed to be from Boko Haram took eleven passengers off a bus near Mora on Sunday. | Boko Haram | passengers | - | -
A cart struck a mine outside Kuito on Monday and two sisters died. | - | cart | 2 | -
Forty camels were driven off from Kaabong on Tuesday and a herder was left dead. | - | camels | 1 | -
Gunmen from the Jaafar clan ambushed an army patrol near Goma on Monday, killing two soldiers. | Jaafar | patrol | 2 | -
Clashes erupted on Monday between the Lebanese Army and gunmen from the Jaafar clan near Tyre. | Leban/Jaafar | - | - | -
Officers were pelted with stones on Monday near Goma by a group of some fifteen men who had cut a hole in the fence. | men/group | Officers | - | -
The raiders, more than 200 in number, struck Kakuma village on Monday. | raiders | Kakuma | - | -
Ten people, officials in Goma said, were shot dead by Angolan soldiers on Monday. | Angola | people | 10 | -
A 19-year-old Afghan was in a critical condition after being shot by a Croatian policeman near Bihac on Saturday. | Croatia | Afghan | - | 1
Two soldiers were killed and four others were hurt when Pakistani Rangers resorted to unprovoked shelling near Poonch on Monday. | Pakistan/Rangers | soldiers | 2 | 4
A series of attacks with drones was carried out by Russian forces on port infrastructure near Izmail on Monday. | Russia | infrastructure | - | -
Islamic State fighters staged a coordinated assault on a prison in Goma on Monday. | Islamic State | prison | - | -
Rebels of the ADF carried out an attack on the village of Watalinga on Monday in which 12 people died. | ADF | Watalinga/village | 12 | -
The army launched an air strike against a rebel camp near Goma on Monday. | army | camp | - | -
The shelling of a market in Goma on Monday was blamed on M23. | M23 | market | - | -
Azerbaijan accused Armenia of shelling its positions near Lachin on Monday. | Armenia | positions | - | -
Seven peacekeepers were killed on Friday when their patrol was ambushed near Tabou. | - | patrol/peacekeepers | 7 | -
A raid by Turkana herders on a village near Moroto on Tuesday left three people dead. | Turkana | village | 3 | -
The attack on the convoy near Goma on Monday, which killed nine people, was claimed by al-Shabaab. | Shabaab | convoy | 9 | -
A convoy carrying voting materials was attacked by unknown gunmen near Goma on Monday. | gunmen | convoy | - | -
Al-Shabaab has claimed responsibility for Monday's bombing of a hotel in Mandera that killed four. | Shabaab | hotel | 4 | -
Two Kyrgyz border guards came under fire from the Tajik side near Batken on Sunday; one was wounded. | Tajik | guards | - | 1
Tajik border guards opened fire on Kyrgyz villagers repairing a road near Batken on Sunday. | Tajik | villagers | - | -
A mine laid by Armenian forces killed a serviceman in Jabrayil on Tuesday. | Armenia | serviceman | 1 | -
Israeli forces shot and killed a 17-year-old Palestinian during a raid near Jenin on Monday. | Israel | Palestinian | 1 | -
Three fishermen were abducted by pirates on Lake Albert on Sunday. | pirates | fishermen | - | -
The kidnapping of three aid workers on Sunday near Baidoa was carried out by Islamist militants. | militants | workers | - | -
Mexican marines arrested five suspected smugglers near Reynosa on Thursday. | marines | smugglers | - | -
Five suspected smugglers were arrested near Reynosa on Thursday by Mexican marines. | marines | smugglers | - | -
A rocket fired from southern Lebanon struck a house in Metula on Monday, injuring two people. | - | house/Metula | - | 2
Hezbollah fighters fired anti-tank missiles at an Israeli outpost near Metula on Monday. | Hezbollah | outpost | - | -
A suicide bomber blew himself up at a checkpoint near Gao on Monday, killing seven soldiers. | bomber | checkpoint/soldiers | 7 | -
Dozens of fighters on motorbikes stormed the border town of Djibo on Monday, burning shops. | fighters | Djibo/town | - | -
The border town of Djibo was stormed on Monday by dozens of fighters on motorbikes. | fighters | Djibo/town | - | -
Soldiers from Cambodia and Thailand exchanged fire near Preah Vihear on Monday. | Cambodia/Thailand | - | - | -
Thai and Cambodian troops clashed near Preah Vihear on Monday, leaving one Cambodian soldier dead. | Thai/Cambodia | ? | 1 | -
Guerrillas belonging to the ELN blew up a section of the pipeline near Saravena on Monday. | ELN | pipeline | - | -
A drone attack on a Russian oil depot near Bryansk on Monday caused a fire. | - | depot | - | -
Ukraine's military said on Tuesday it had struck an ammunition depot near Belgorod on Monday. | Ukrain | depot | - | -
Police said gunmen had opened fire on a minibus near Mandera on Monday, killing its driver. | gunmen | minibus | 1 | -
Suspected jihadists killed 14 villagers in an overnight raid on Monday near Seytenga. | jihadists | villagers | 14 | -
A group of armed men who had crossed from Chad attacked a gendarmerie post near Tine on Monday. | armed men | post | - | -
Bandits riding camels, believed to be from Sudan, attacked herders near Birao on Monday. | Bandits | herders | - | -
Members of the Revolutionary Armed Forces ambushed a column of policemen near Tibu on Monday. | Revolutionary | policemen/column | - | -
India's Border Security Force shot dead a Bangladeshi farmer near Lalmonirhat on Sunday. | Border Security Force/India | farmer | 1 | -
A Bangladeshi farmer was shot dead on Sunday by India's Border Security Force near Lalmonirhat. | Border Security Force/India | farmer | 1 | -
A villager was killed in an explosion near Hpakant on Monday. | - | villager | 1 | -
Artillery fire from Sudanese positions killed two farmers near Metema on Monday. | Sudan | farmers | 2 | -
Egypt's air force destroyed eight vehicles loaded with arms near Siwa on Monday. | Egypt | vehicles | - | -
Three policemen lost their lives in a bomb attack on their vehicle near Diffa on Monday. | - | vehicle/policemen | 3 | -
Colombian guerrillas took hostage four Ecuadorean soldiers near Mataje on Monday. | guerrillas | soldiers | - | -
The military junta's jets bombed a school near Loikaw on Monday, killing four children. | junta | school | 4 | -
Residents of two villages fought with sticks and stones near Osh on Monday; nine were hurt. | Residents/villages | - | - | 9
Four miners were hacked to death by assailants near Ituri on Monday. | assailants | miners | 4 | -
Fulani herdsmen, according to witnesses, attacked Akwaya on Monday and burned 20 houses. | Fulani | Akwaya/houses | - | -
"""

COUNTS = """
Two soldiers and a porter were killed on Wednesday when a forward post came under mortar fire | 3 | -
Three people were killed and eleven wounded when Russian artillery shelled | 3 | 11
Five people, among them two paramedics, were killed in an air raid | 5 | -
Seven others were being treated in Marjayoun. | - | 7
Hezbollah acknowledged two of the dead as its fighters; | - | -
Rescuers later pulled a fourth body from the rubble | 4 | -
killing at least six people and making off with 40 head of cattle | 6- | -
gave a higher toll of nine dead and said four girls had been taken | 9 | -
"We buried nine," said Aissatou | 9 | -
A ranger lost his right foot on Tuesday morning when he stepped | - | 1
the Indian fire hurt four civilians, including a schoolboy | - | 4
put Pakistani losses at three to five soldiers | 3-5 | -
a trooper was shot dead by a sniper | 1 | -
A Chinese gold-mine worker was killed and four of his colleagues were wounded | 1 | 4
three workers had died, not one | 3 | -
killing two pupils and wounding a teacher | 2 | 1
leaving five herders dead | 5 | -
Elders spoke of seven dead, counting two boys who were speared | 7 | -
Three people with bullet wounds were flown to Lodwar. | - | 3
shot two Dassanech men 8 km north | - | -
At least 32 people, including a United Nations peacekeeper from Ghana, lost their lives on Sunday | 32- | -
At least 20 were wounded. | - | 20-
wounding three, said the UN | - | 3
The bodies of four men in tactical vests were found | 4 | -
a parish priest said he had counted eight. | 8 | -
a corporal was hurt in the arm and two Guatemalans were taken into custody | - | 1
and two conscripts died, the joint command said | 2 | -
boasted of five dead soldiers | 5 | -
two journalists and their driver were murdered | 3 | -
Three people, including a schoolteacher and a boy of five, were killed on Monday when five rockets hit | 3 | -
Ten others were wounded, two of them badly | - | 10
put the number killed in those raids at 35, among them 11 civilians | 35 | -
killing its driver and a shepherd who was passing | 2 | -
announced that four people, all of them PKK members, had been killed in it | 4 | -
injuring two policemen | - | 2
Four Armenian servicemen were killed and one was wounded | 4 | 1
killing two Ethiopian migrants and a qat farmer | 3 | -
Seven people were taken to the hospital at Razih | - | 7
Seventeen soldiers were killed on Tuesday | 17 | -
Twenty were wounded, six of them seriously. | - | 20
the group said it had killed 36. | 36 | -
In an unrelated episode, a gendarme died on Tuesday evening | 1 | -
An opposition party said about thirty soldiers had died | 30 | -
killing a 55-year-old woman at Tumbru and wounding her grandson | 1 | 1
it listed 14 policemen killed and 23 captured | 14 | -
In 2022 a Rohingya youth was killed by a shell | 1 | -
Five farmers were killed and eight injured on Friday | 5 | 8
on 8 March a stray shell damaged a house, without injuring anyone | - | -
In November 2010, four people were killed when the North shelled | 4 | -
A gold miner was shot dead and two others were robbed | 1 | -
Two policemen were killed in an ambush | 2 | -
Insurgents beheaded three fishermen and set fire to some twenty huts | 3 | -
acknowledged the attack on Sunday but spoke of a single death | 1 | -
had slain eleven Christians at a place | 11 | -
wounding an unknown number | - | -
One guard who tried to resist was shot dead. | 1 | -
and at least five of them were killed | 5- | -
reached the scene on Wednesday and collected six bodies | 6 | -
on 3 July a nurse was killed near Tissi | 1 | -
One policeman was killed and five people were hurt in the shooting | 1 | 5
said it had lost nobody and counted three wounded | 0 | 3
a fuel smuggler had been shot and wounded at Abu Kammash | - | 1
slightly injured two officers | - | 2
no one was hit | - | 0
where a forester was wounded | - | 1
A soldier of the First Warsaw Armoured Brigade died in hospital | 1 | -
and two guards were hurt | - | 2
a Syrian had been found 30 metres from the fence with a gunshot wound to the leg | - | 1
and an elderly man who did not move quickly enough was beaten | - | 1
in which a corporal was shot dead and a second soldier wounded | 1 | 1
put army losses at four | 4 | -
Doctors at the university hospital counted nine dead | 9 | -
left a farmer dead | 1 | -
injuring a child | - | 1
saying that nobody had been injured | - | 0
Three officers were killed and a fourth was injured | 3 | 1
The blast claimed the lives of nine people, including two children. | 9 | -
The death toll from Monday's shelling of Goma rose to 17. | 17 | -
The number of people killed in Monday's attack on Tine has risen from nine to 13. | 13 | -
The death toll rose from four to six. | 6 | -
Between six and eight soldiers were killed in a clash | 6-8 | -
killed at least three and possibly five civilians | 3-5 | -
killed 30 people, 11 of them children | 30 | -
Thirty people, among them eleven children, died | 30 | -
The army lost three men in an ambush | 3 | -
killed a mayor and his driver | 2 | -
killed one person and injured five, including a child | 1 | 5
Some 40 rebels and as many as six soldiers died | ? | -
Nobody was killed in the shelling | 0 | -
killing five of them | 5 | -
Four died and nine were wounded in the raid | 4 | 9
in which two peacekeepers died | 2 | -
The killing of three farmers by Chadian soldiers | 3 | -
A strike on a fuel truck killed its driver | 1 | -
two Iranian border guards and one Taliban fighter were killed | 3 | -
killing a woman and her three granddaughters | 4 | -
killed 40 Boko Haram fighters the previous day | 40 | -
Three officers died; five others were hurt | 3 | 5
up to 30 servicemen had been killed | 0-30 | -
dozens of villagers were killed | 24- | -
killing nine people and injuring 14 more | 9 | 14
11 security officers, eight of them members of the Guard, were killed | 11 | -
six people, four of whom were children, were killed | 6 | -
three were killed and two more are missing | 3 | -
resulted in the death of two innocent children and injured three girls | 2 | 3
they killed two children and several other civilians | 5- | -
The death toll from the raid at a mine near Tongo rose to 21 on Wednesday | 21 | -
the mayor counted two dead, and a priest made it four. | 2-4 | -
by a column of rebels on horses, and a dozen guards are dead | 12 | -
Two of its sailors, it added, sustained gunshot wounds | - | 2
three suspected cattle thieves were shot dead | 3 | -
Around nine on Sunday night he was wounded | - | -
The storming cost the garrison at least ten lives | 10- | -
The army tried to seize a hill, and one soldier bled to death | 1 | -
At least 20 people were killed and more than 50 injured | 20- | 50-
Ten dead, 23 wounded in border shelling | 10 | 23
killing one person and injuring three more | 1 | 3
leaving one soldier martyred and two others wounded | 1 | 2
Three geologists from the Ministry of Energy and two soldiers who were escorting them have been shot dead | 5 | -
four members of one family died when their car hit a mine | 4 | -
A serviceman was killed and another injured | 1 | 1
The death toll stood at 45, with 60 wounded | 45 | 60
said it lost 12 of its soldiers and killed 40 rebels | 52 | -
Two soldiers and three civilians lost their lives | 5 | -
left five dead and a dozen wounded | 5 | 12
in which nine police officers died | 9 | -
with the loss of seven lives | 7 | -
Nearly thirty villagers were killed | 30 | -
fatally shot two fishermen | 2 | -
shot three men dead | 3 | -
The bodies of 14 people, including two children, were recovered | 14 | -
One hundred and twenty people were killed | 120 | -
resulting in 13 deaths and 21 injuries | 13 | 21
claimed 17 lives | 17 | -
some 400 fighters were killed on both sides | 400 | -
hundreds of people were killed | 200- | -
Eight people, two of them children, were injured | - | 8
Another 11 people were taken to hospital with burns | - | 11
Two women are in critical condition | - | 2
caused 23 fatalities | 23 | -
Seven of the attackers and two soldiers were killed | 9 | -
the rebels killed 11 of its men and wounded six | 11 | 6
casualties: 12 dead and 30 injured | 12 | 30
17 were killed, among them five women | 17 | -
raising the death toll to 33 | 33 | -
bringing to 21 the number of people killed | 21 | -
A father and his two sons were shot dead | 3 | -
Five militants and one policeman were killed in the exchange | 6 | -
seven killed and nine wounded on the Azerbaijani side | 7 | 9
The explosion killed a 34-year-old herder | 1 | -
a mine blast claimed the life of a shepherd | 1 | -
The driver died at the scene and his passenger was hurt | 1 | 1
neither side reported casualties | - | -
without causing any casualties | - | -
There were no casualties. | - | -
2,300 people were displaced and 4 killed | 4 | -
Around 100 Eritrean soldiers were killed or wounded | 100 | -
12 civilians, mostly women, have been killed and at least 30 wounded | 12 | 30-
scores were injured | - | 40-
killing two Indian soldiers and wounding a third | 2 | 1
Twenty-two soldiers died in the attack; 14 were wounded. | 22 | 14
an officer and two sergeants were wounded | - | 3
"""

RIVALS = """
2024-06-13 | Kenya's army said South Sudanese soldiers killed five herders 3 km inside Kenya on Monday. Juba contested that version, saying the clash took place 2 km inside South Sudan and that Kenyan police had opened fire first. | 1 | Kenya | South Sudan/Juba
2024-06-13 | Peru said its troops had killed three smugglers near Tiwinza on Monday, and Ecuador, which denied that any Peruvian patrol had come under attack, said the three were farmers shot 500 metres inside Ecuador. | 1 | Peru | Ecuador
2024-06-13 | Two Tajik guards were killed near Isfara on Tuesday in shelling from Kyrgyz positions, Dushanbe said. Bishkek put the fighting inside Kyrgyzstan, near Batken, and said Tajik troops had crossed the line. | 1 | - | -
2024-06-13 | Azerbaijan said on Tuesday that Armenian troops shelled its positions near Jolfa, wounding a soldier. Yerevan said no shot had been fired from its side. On Wednesday, Armenian shelling destroyed a house in the same area, Baku said. | 2 | - | Yerevan
2024-06-13 | India's army said it shot dead two infiltrators in Poonch on Monday. Pakistan denied the claim, saying the two were shepherds killed 200 metres inside its territory. Separately, a mine killed a porter in Poonch the same day. | 2 | India | Pakistan
2024-06-13 | Rwanda accused Congo of firing two rockets into Rubavu on Monday. Kinshasa rejected the accusation and said that it was Rwandan soldiers who had shelled a school in Goma the same morning, killing four pupils. | 2 | - | Kinshasa
2024-06-13 | Gunmen killed nine people at a market in Tine on Sunday. The governor blamed the Sand Front, a rebel group. The Sand Front denied any role and accused the army of carrying out the massacre. | 1 | - | Sand Front
2024-06-13 | A drone struck a fuel depot in Belgorod on Monday, the governor said. Kyiv neither confirmed nor denied the strike. Hours later, missiles hit Krasnopillia, killing three people, in what Ukrainian officials called revenge for the attack on the depot. | 2 | - | -
2024-06-13 | Haitian gang members crossed into Dajabón on Saturday and stole 12 motorcycles, the Dominican army said. Port-au-Prince said that nobody had crossed and that Dominican soldiers had raided Ouanaminthe. | 1 | - | Port-au-Prince
2024-06-13 | Turkish warplanes bombed three villages near Zakho overnight, killing a shepherd. Ankara said its jets had hit rebel positions in Duhok and that no civilian was hurt. The bombing was condemned by Baghdad. | 1 | Ankara | -
2024-06-13 | Venezuela's defence minister said Colombian rebels attacked a post in Apure on Friday and that eight soldiers were taken. A man who said he spoke for the rebels told a radio station that the raid took place near Arauca, in Colombia, and that nobody had been captured. | 1 | - | -
2024-06-13 | Sudan said Ethiopian militiamen abducted four farmers in Fashaga on Monday. Addis Ababa said the farmers had been arrested near Humera, on Ethiopian soil, by federal police. | 1 | - | -
2024-06-13 | Raiders killed six people and made off with 300 cattle in north-western Kenya, officials said on Wednesday. The attackers struck a village near Lokichoggio on Tuesday night, the commissioner said. | 1 | - | -
2024-06-13 | Rebels killed five policemen with a roadside bomb in Colombia, the army said on Wednesday. On Monday another patrol was ambushed near Arauca, it said. | 2 | - | -
2024-05-16 | The minister was held in high regard in Lima on Monday. Talks were held in Arica on Tuesday. | 0 | - | -
2024-05-16 | The ministers held a face-off in parliament on Monday over the budget in Santiago. | 0 | - | -
2024-05-16 | The village surrendered to flood waters in Tete on Monday, and a bridge was hit by a truck. | 0 | - | -
2024-05-16 | The tribesmen raised white flags near Tete on Monday. The film set the audience on fire. | 0 | - | -
2024-06-13 | Thailand's army said Cambodian troops opened fire with rocket launchers on its base at Ta Moan on Thursday morning. Cambodia's defence ministry said Thai soldiers had violated a truce by advancing on the temple and that its forces had acted in self-defence. | 1 | - | -
2024-06-13 | India said on Wednesday that its soldiers had repulsed a Chinese patrol that crossed the line at Yangtse on Friday. Beijing said its troops were on a routine patrol when Indian soldiers illegally crossed the line and blocked them. | 1 | - | -
2024-06-13 | Pakistan's military said it killed eight Afghan fighters who attacked a post in Kurram on Sunday. Kabul said its forces had killed five Pakistani soldiers and captured two posts in the clash. | 1 | - | -
2024-06-13 | Armenia said three of its soldiers were killed in an attack by Azerbaijani forces near Tegh on Tuesday. Baku said it was Armenian troops who first opened fire and that two of its servicemen had been wounded. | 1 | - | -
2024-06-13 | Kyrgyzstan's border service said Tajik forces shelled the village of Maksat on Wednesday, killing 24 civilians. Dushanbe said that Kyrgyz troops had attacked its outposts first and put its own dead at 15. | 1 | - | -
2024-06-13 | Sudan's army said on Sunday it had repelled an attack by Ethiopian forces in Fashaga the day before, destroying three vehicles. Addis Ababa denied the report and said the army had clashed with rebels who had crossed from Sudan. | 1 | - | -
2024-06-13 | The Congolese army and M23 rebels fought near Kibumba on Monday. The army said it had killed 12 rebels. M23 said it had captured four soldiers and lost nobody. | 1 | - | -
2024-06-13 | Venezuelan guards shot dead a Colombian fisherman on the Arauca river on Saturday, his family said. Caracas said the guards had come under fire from a boat carrying smugglers and had shot back, killing one of them. | 1 | - | -
2024-06-13 | Israel said it struck a Hezbollah cell near Naqoura on Monday, killing two fighters. Hezbollah said it had fired 20 rockets at Metula in response. | 2 | - | -
2024-06-13 | Rockets hit Kiryat Shmona on Sunday, wounding two people. Israeli warplanes later bombed a launch site near Tyre. | 2 | - | -
2024-06-13 | Gunmen killed four policemen near Mandera on Monday. On Tuesday, two teachers were shot dead near Garissa. | 2 | - | -
2024-06-13 | The province is a corridor for the smuggling of arms from Iran. | 0 | - | -
2024-06-13 | Trump has promised to build a wall along the Mexican border. | 0 | - | -
2024-06-13 | A drone crashed in a field near Daugavpils on Saturday after crossing from Belarus, the defence ministry in Riga said. | 1 | - | -
2024-06-13 | The wreckage of a drone was found in a forest near Rezekne on Saturday, Latvian police said. | 1 | - | -
2024-06-13 | The crash of an unidentified drone near Vilnius on Monday is being investigated, the army said. | 1 | - | -
2024-06-13 | The presidents of Peru and Ecuador met in Loja on Monday to discuss attacks by illegal miners along the border. | 0 | - | -
2024-06-13 | The exhibition in Tirana shows photographs of the people killed at the border during the Cold War. | 0 | - | -
2024-06-13 | Officials warned on Monday that fresh clashes could break out near Batken. | 0 | - | -
2024-06-13 | Ministers agreed in Nairobi on Tuesday to set up joint patrols to prevent cattle raids. | 0 | - | -
2024-06-13 | A border guard was killed and two others wounded when unknown gunmen opened fire on their patrol near Zahedan on Monday, police said. The attackers fled across the border. No group has claimed responsibility for the attack. | 1 | - | -
2024-06-13 | At least 15 people were killed in an attack on a village in eastern Chad, officials said on Tuesday. The assailants, riding horses and camels, stormed Tiero before dawn on Monday and set fire to dozens of huts. "They shot at everything that moved," a survivor said. | 1 | - | -
2024-06-13 | Twelve soldiers died when suspected jihadists attacked an army camp in Benin, near the borders with Niger and Burkina Faso, the army said on Thursday. The raid on the camp at Koalou took place on Wednesday afternoon, a military source said. Forty assailants were killed, the source added. | 1 | - | -
2024-06-13 | A Chinese fishing boat sank after it was rammed by a Philippine vessel on Sunday, Beijing said. Manila said that the collision happened when the Chinese boat cut across the bow of the coast guard ship. | 1 | - | -
2024-06-13 | A migrant was shot and wounded on Monday night near Subotica. Police in Serbia said that the shot had been fired by Hungarian guards; Budapest said none of its officers had used a weapon. | 1 | - | -
"""
