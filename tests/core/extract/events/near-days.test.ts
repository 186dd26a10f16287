/** The day of the main event where another sentence tells it: the scene in front of it, what was announced, 'Friday's signing'. */
import { mainOf } from './events-of';

/** Publication date, day of the main event or '', text. */
const reports: ReadonlyArray<readonly [string, string, string]> = [
  [
    '2023-05-18',
    '2023-05-17',
    "Rain was falling on the quay in Constanta on Wednesday and the band had taken shelter under a crane.\n\nRomania's defence minister and his Turkish colleague did not let that delay them. They signed a memorandum on the joint clearing of mines in the Black Sea.",
  ],
  [
    '2024-02-13',
    '2024-02-12',
    'The corridors of the conference centre in Nairobi were crowded on Monday with police chiefs from all over East Africa.\n\nKenya and Uganda used the occasion to conclude an agreement on the exchange of information about cattle rustlers. Inspector General Japhet Koome signed for Kenya.',
  ],
  [
    '2022-11-05',
    '2022-11-04',
    'A brass band played and flags of both countries hung from the mast in the port of Muscat on Friday.\n\nThe Indian Navy handed over two patrol boats to the coast guard of Oman, the first of six.',
  ],
  [
    '2021-06-10',
    '2021-06-09',
    'Sirens howled over Gjirokaster on Wednesday morning and smoke rose from the old school.\n\nIt was only an exercise. Firefighters from Albania and Greece were practising together how to rescue people after an earthquake.',
  ],
  [
    '2023-03-29',
    '2023-03-28',
    'It was past midnight on Tuesday when the lights went out in the hotel in Windhoek where the delegations had been talking all day.\n\nNamibia and Angola had by then agreed on joint border patrols, officials said.',
  ],
  [
    '2019-10-17',
    '2019-10-16',
    "Visitors queued for hours at the gates of the arms fair in Plovdiv, which opened on Wednesday.\n\nBulgaria's defence ministry and the Czech firm Aero signed a contract for the overhaul of its training aircraft.",
  ],
  [
    '2024-06-21',
    '2024-06-20',
    'Not many in the room had expected it when they took their seats on Thursday.\n\nEcuador and Peru will hold joint patrols along their border, the interior ministers of both countries announced.',
  ],
  [
    '2024-09-03',
    '2024-07',
    "Schools opened again across the country on Monday after the long holidays.\n\nIn July, Ghana's police signed an agreement with the police of Togo on the protection of schools near the border.",
  ],
  [
    '2022-08-16',
    '2022-08-15',
    'The sun had hardly risen over Aktau on Monday when the first of the ships left the harbour.\n\nSailors of Kazakhstan and Azerbaijan are training together in the Caspian Sea until Friday in the exercise Sea Cup.',
  ],
  [
    '2018-04-27',
    '2018-04-26',
    'There were hugs and there were tears at the military airport on Thursday.\n\nThirty police officers from Portugal left for Mozambique, where they will train the local police for a year.',
  ],
  [
    '2023-12-06',
    '2023-12-05',
    'Sailors lined the rails in white as the ship came alongside in Da Nang on Tuesday.\n\nThe visit of the Australian frigate is meant to strengthen naval cooperation with Vietnam. It will be followed by a joint drill.',
  ],
  [
    '2023-10-12',
    '2023-10-11',
    'Snow had come early, and the guards outside the villa in Podgorica stamped their feet on Wednesday.\n\nInside, Montenegro and Italy were concluding a treaty on extradition. The justice ministers signed it in the afternoon.',
  ],
  [
    '2024-03-06',
    '2024-03-05',
    "Rows of officers in dress uniform filled the hall in Manama on Tuesday.\n\nBahrain's coast guard and the coast guard of Pakistan put their names to an agreement on the security of shipping lanes.",
  ],
  [
    '2022-05-13',
    '2022-05-12',
    'Workers were still hammering at the stage in Maputo on Thursday an hour before the guests arrived.\n\nThe European Union handed over vehicles and tents to the army of Mozambique for its fight against insurgents. It was the second delivery.',
  ],
  [
    '2019-07-09',
    '2019-07-08',
    'A helicopter hovered over the river in Mostar on Monday and men with ropes slid down from it.\n\nRescuers from Bosnia and Croatia practised together how to save people from floods.',
  ],
  [
    '2023-01-25',
    '2023-01-24',
    "The snow in Yerevan was ankle deep on Tuesday, and the plane of the visitors landed two hours late.\n\nArmenia's security council and that of India nevertheless held consultations on military cooperation.",
  ],
  [
    '2017-09-13',
    '2017-09-12',
    'The second day of the arms fair in London, Tuesday, belonged to the smaller navies.\n\nOman bought two patrol boats from the British shipyard Babcock. The price was not disclosed.',
  ],
  [
    '2021-11-19',
    '2021-11-18',
    'Journalists had waited in the lobby since early on Thursday.\n\nBOGOTA, the host, and Panama agreed to build a joint post for migration control in the Darien.',
  ],
  [
    '2020-10-22',
    '2015',
    "Fighting went on in the north on Wednesday, and hospitals ran out of beds.\n\nTurkey and Azerbaijan have been training each other's pilots since 2015.",
  ],
  [
    '2024-11-12',
    '2024-10',
    'Shops in the capital stayed closed on Monday because of the strike.\n\nLast month, Tunisia and Libya signed an agreement on the security of the Ras Jedir crossing.',
  ],
  [
    '2022-03-31',
    '2022-03-30',
    'A cold wind blew across the runway in Vardo on Wednesday.\n\nNorwegian and Finnish soldiers were loading stretchers into a helicopter in a joint exercise of their medical services.',
  ],
  [
    '2018-08-10',
    '2018-08-09',
    'Mothers waved and children cried on the quay in Kourou on Thursday.\n\nFrench gendarmes sailed for Suriname, where they will patrol the border river together with Surinamese police.',
  ],
  [
    '2022-08-28',
    '2022-08-26',
    "Italy is to deliver two frigates to Egypt under a contract, the shipyard confirmed on Saturday. Friday's signing in Rome ended talks of two years.",
  ],
  [
    '2024-08-14',
    '2024-08-15',
    'Border crime will be on the table in Bucharest this week, when Romania and Bulgaria sit down for another round of consultations. The interior ministers are to preside over the Aug. 15 meeting together.',
  ],
  [
    '2023-06-10',
    '2023-06-08',
    "Chile and Bolivia have agreed to fight car smuggling together, their police forces said on Saturday. Thursday's meeting in Arica was the third of its kind.",
  ],
  [
    '2021-04-22',
    '2021-04-20',
    "Senegal and Gambia will let their soldiers pursue timber smugglers across the border, according to a statement of Thursday. It was at Tuesday's talks in Banjul that both armies settled the details.",
  ],
  [
    '2020-03-05',
    '2020-03-04',
    "A wanted Dutch drug dealer has been handed over by Colombia, the prosecutors said on Thursday. Wednesday's extradition took place without publicity.",
  ],
  [
    '2019-02-11',
    '2019-02-11',
    "The defence ministers of Chad and France met on Monday. Last Friday's attack on a barracks was the first subject.",
  ],
  [
    '2018-10-24',
    '2018-10-24',
    'Another joint naval exercise of Japan and India is on the cards. The promise was made on Wednesday when the defence ministers met in Tokyo. The Indian minister was in Hawaii last week for other talks.',
  ],
  [
    '2015-05-20',
    '2015-05-18',
    "Police in Thailand and Malaysia will search for smugglers' camps together. Agreement on it was reached on Monday. A camp had been found in Perlis earlier this month.",
  ],
  [
    '2023-03-19',
    '2023-03-17',
    "Sweden will sell armoured vehicles to Slovenia for 80 million euros, the maker announced on Sunday. Friday's ceremony in Ljubljana was attended by both defence ministers.",
  ],
  [
    '2022-05-12',
    '2022-05-13',
    'Piracy is what the navies of Ghana and Nigeria mean to talk about this week. The May 13 session in Lagos will be chaired by the Nigerian navy chief.',
  ],
  [
    '2021-10-30',
    '2021-10-27',
    "The coast guards of India and Sri Lanka agreed to set up a telephone line, it emerged on Saturday. Wednesday's conference in Chennai lasted four hours.",
  ],
  [
    '2020-12-04',
    '2020-12-03',
    "Five Georgians wanted for burglary have been sent home from Germany, the police in Tbilisi said on Friday. Thursday's flight was the second of the month.",
  ],
  [
    '2017-01-17',
    '2017-01-16',
    'Police of Spain and Morocco are to share fingerprints. The step was agreed on Monday when the police chiefs met in Rabat. The Spaniard was in Ceuta last week.',
  ],
  [
    '2019-07-04',
    '2019-07-04',
    "The interior ministers of Peru and Brazil held talks in Lima on Thursday. Monday's shooting in Tabatinga had shown how urgent they were.",
  ],
  [
    '2018-06-08',
    '2018-06-06',
    'Kenya and Tanzania will train their park rangers together. The arrangement was announced on Wednesday at Namanga. Rangers from both sides had met last month.',
  ],
  [
    '2024-08-02',
    '2024-08-09',
    'Vietnam and the Philippines will hold their first joint coast guard drill, officials in Hanoi said on Friday. The exercise is scheduled for August 9 in Manila Bay.',
  ],
  [
    '2022-10-05',
    '2022-10-12',
    'The interior ministers of Ghana and Ivory Coast will meet next week to talk about border security. The meeting takes place on October 12 in Accra, a spokesman said.',
  ],
  [
    '2021-09-20',
    '2021-09-27',
    'Kyrgyzstan will host a drill of special forces of the Shanghai Cooperation Organisation, the defence ministry announced. Troops from China, Russia and Kazakhstan arrive on Saturday, and the exercise opens on September 27 in Bishkek.',
  ],
  [
    '2019-05-06',
    '2019-05-06',
    'Serbian and Hungarian police will patrol together on the border, the two ministries said on Monday. The first patrols set out on May 10.',
  ],
  [
    '2018-02-01',
    '2018-02-19',
    'The Indian and Omani navies are preparing for their biennial exercise. It will run from February 19 to 23 off Muscat.',
  ],
  [
    '2023-06-21',
    '2023-06-21',
    'Latvia and Estonia will buy air defence systems together from Germany, their ministers said on Wednesday. The first of them are due to be delivered in 2025.',
  ],
  [
    '2020-11-18',
    '2020-11-17',
    "Australia and Japan agreed on Tuesday to let their troops train on each other's soil. The treaty is to be signed in 2021.",
  ],
  [
    '2024-02-07',
    '2024-02-07',
    "Moldova's border police and that of Romania will check travellers together at the Leuseni crossing, the interior ministry in Chisinau said on Wednesday. The checks start on February 20.",
  ],
  [
    '2022-04-04',
    '2022-05',
    'Bangladesh and Turkey will hold a naval exercise together for the first time, the navy said on Monday. It is expected to take place in May.',
  ],
  [
    '2021-03-02',
    '2021-03-15',
    'Rwanda is going to train officers of the Central African Republic, according to the army. The course, for which 200 men have signed up, begins on March 15.',
  ],
  [
    '2019-08-26',
    '2019-08-26',
    "Norway will lend two helicopters to Iceland's coast guard, the government in Oslo said on Monday. The loan ends on March 31.",
  ],
  [
    '2018-06-12',
    '2018-06-12',
    'Canada will send 20 police officers to Ukraine to train recruits, the minister said on Tuesday. The present mission was to end in March 2019.',
  ],
  [
    '2024-10-30',
    '2024-11-04',
    'Malaysia and Thailand will begin joint patrols on the Golok river next week. The patrols start on November 4, the Thai army said.',
  ],
  [
    '2022-03-12',
    '2022-03-12',
    'Office of the President | Meetings\n\n12 March 2022, Bishkek\n\nThe President of Kyrgyzstan met with the defence minister of Tajikistan, who has come on a visit. Border security was discussed.',
  ],
  [
    '2022-03-12',
    '',
    'Office of the President | Meetings\n\nThe President of Kyrgyzstan met with the defence minister of Tajikistan, who has come on a visit. Border security was discussed.',
  ],
  [
    '2021-02-20',
    '2021-02-19',
    'هانوي 20 فبراير 2021 (شينخوا) اتفق وزيرا الداخلية في لاوس وتايلاند على زيادة التعاون في مكافحة المخدرات.\n\nوجاء ذلك خلال اجتماع احتضنته العاصمة الفيتنامية يوم الجمعة.',
  ],
  [
    '2018-05-02',
    '2018-03-24',
    'A mine went off on March 20, 2018 beside a road in the north, killing four.\n\nFour days on, the Binational Border Commission of Colombia and Ecuador was called into session in Tulcan.\n\nOn March 24, both sides resolved there to exchange more intelligence. On April 16, a Colombian delegation went to Quito to carry on the work of the commission.',
  ],
];

test.each(reports)('%s: %s: %s', (published, date, text) => {
  expect(mainOf(text, published)?.event_date.value).toBe(date);
});
