/** Sentences in the manner of agencies and ministries: which of their numbers quantify cooperation, and which do not. */
import { findFigures } from '../../../../src/core/extract/figures/find-figures';
import { readArticleText } from '../../../../src/core/text/read-article-text';

const values = (text: string): string =>
  findFigures(readArticleText(text))
    .map(({ value }) => value)
    .join(' ');

test.each([
  [
    'NHK reported that upwards of 37,000 members of the Japanese forces and about 10,000 from the American side are engaged in the drill off Okinawa.',
    '37000 10000',
  ],
  [
    "Around 40 members of Japan's ground forces come along with the American contingent, and New Zealand has sent in excess of 500 troops.",
    '40 500',
  ],
  ['Tokyo has so far supplied three rigid-hulled inflatables and will donate another seven in 2018.', '3 7'],
  ["The gift, put at ¥600 million, was agreed during the president's trip to Japan.", '600000000'],
  ['Japan will put up four radar stations along the passage, Manila was told.', '4'],
  [
    'The two vessels are the seventh and eighth of ten multi-role response ships that Japan pays for with a soft loan of P8.5 billion.',
    '2 10 8500000000',
  ],
  [
    "The four boats belong to the 13 high-speed craft provided under Tokyo's grant aid worth P270 million.",
    '4 13 270000000',
  ],
  ['Three 7m-class high-speed boats were handed over to the coast guard by the Japanese ambassador.', '3'],
  ['Thirteen generator sets reached the Philippine guard from Japan on Monday.', '13'],
  [
    'Nineteen Indian law enforcement officials from federal and state agencies were picked for the two-week seminar run by the American embassy.',
    '19 2',
  ],
  [
    'Since 1995 the American department has arranged 84 police training courses for over 1,500 Indian law enforcement professionals.',
    '84 1500',
  ],
  [
    'The embassy paid for the seven-week course, in which nine local instructors were trained who have since taught 42 members of the unit.',
    '7 9 42',
  ],
  [
    "To date the coalition's course has turned out 73 Iraqi students, and 2,415 police have completed the basic one.",
    '73 2415',
  ],
  ['The American embassy presented the 24 Chadian policemen with certificates and two vehicles.', '24 2'],
  [
    'New Delhi is to pay 7.8bn euros (£6.7bn) for 36 Rafales, far fewer than the 126 planes it first wanted.',
    '7800000000 6700000000 36 126',
  ],
  ['All 36 jets are to be in India within six years, Paris said.', '36'],
  [
    'Moscow and Delhi sealed a $25 billion deal on 127 fifth-generation stealth aircraft, with the first to arrive in 36 months rather than 94.',
    '25000000000 127',
  ],
  ['Washington put the cost of the ten heavy-lift aircraft for India at $4.1 billion.', '10 4100000000'],
  [
    'A total of 34 countries joined forces in the action days, in which 8,838 officers were deployed.',
    '34 8838',
  ],
  [
    'Over 150 magistrates and police officers were sent out across the three states on the day of the joint operation.',
    '150',
  ],
  [
    'The Brazilian training ship, with more than 400 midshipmen and cadets aboard, berthed in San Diego for a goodwill visit.',
    '400',
  ],
  [
    'Some twenty sailors from the American ships will volunteer at a Vladivostok orphanage during the four-day port call.',
    '20',
  ],
  ['In 1996 Washington had 186 fugitives returned to it by other states.', '186'],
  ['Bangkok has surrendered seven of the nine men whose extradition Beijing sought.', '7 9'],
  [
    "A battalion of 850 from Mongolia's forces is readying itself for South Sudan; a first detachment of 350 leaves shortly.",
    '850 350',
  ],
  [
    "Over 150 troops of Rwanda's 19th Battalion flew out to Darfur, part of a 3,200-strong contingent which has been there for a year.",
    '150 3200',
  ],
  ['Each Rwandan battalion sent to Darfur is to have about 800 soldiers instead of 680.', '800 680'],
  [
    'Altogether 185 officers and men will join 1,074 troops from Canada, Japan, Austria, Poland and Slovakia on the Golan.',
    '185 1074',
  ],
  [
    'A batch of 96 Pakistani troops has left for Burundi, where some 1,100 of their compatriots serve under the UN.',
    '96 1100',
  ],
  [
    "Jakarta's chief of staff saw off 800 soldiers for Darfur with 24 armoured vehicles, 30 trucks and 34 jeeps.",
    '800 24 30 34',
  ],
  [
    'The 750-strong Sri Lankan contingent bound for Haiti joins a UN force of about 6,700 peacekeepers.',
    '750 6700',
  ],
  [
    'Tokyo may buy up to 73 interceptor missiles for an estimated 3.3 billion dollars, the agency in Washington said.',
    '73 3300000000',
  ],
  [
    'Bucharest asked for 263 Javelin missiles and 26 launch units in the sale, which was put at $80mln.',
    '263 26 80000000',
  ],
  [
    'Taipei would get 11 rocket launchers for $436.1m, 135 missiles for an estimated $1.008bn and six sensor pods for $367.2m.',
    '11 436100000 135 1008000000 6 367200000',
  ],
  [
    'Germany has asked Washington for 173 SM-6 and 577 SM-2 missiles at about 3.5 billion dollars.',
    '173 577 3500000000',
  ],
  [
    'Up to 205 AIM-120 air-to-air missiles would go to Oslo in a deal valued at $950 million.',
    '205 950000000',
  ],
  [
    'The package for Kyiv holds 18 155mm howitzers, 36,000 155mm artillery rounds and 108 tactical vehicles to tow them.',
    '18 36000 108',
  ],
  [
    'It includes ten counter-battery radars, two Harpoon coastal defence systems and twenty 120 mm mortar systems for Ukraine.',
    '10 2 20',
  ],
  ['Four flights from America with arms for Kyiv have come in since Sunday and a fifth is due.', '4'],
  ["Russia's ministry sent ten units comprising 300 people to Syria to clear debris.", '10 300'],
  [
    'Greece is sending Turkey a team of 21 rescuers, two dogs and a special vehicle, together with a structural engineer and five doctors.',
    '21 2 5',
  ],
  [
    'The 41-person Brazilian team includes 22 firefighters from São Paulo, six from Minas Gerais and six from Espírito Santo, and four sniffer dogs.',
    '41 22 6 6 4',
  ],
  ["Lebanon's army said it would send 15 members of its engineering regiment to Syria.", '15'],
  ['Of the money, 10 million euros is for clearing mines in Iraq and Syria.', '10000000'],
  [
    'The NATO fund for Yerevan pays for scrapping 140 retired military vehicles and 21 armoured ones.',
    '140 21',
  ],
  ['Berlin would allot EUR 1 million to the scrapping of the vehicles in Armenia.', '1000000'],
  ['Three special demining machines came to Ukraine from Slovenia.', '3'],
  ['Partners have raised 51 million euros ($53 million) for demining in Ukraine.', '51000000 53000000'],
  [
    'The American and Australian police intercepted 2.4 tonnes of cocaine in a joint operation and arrested twelve suspects.',
    '2.4 12',
  ],
  [
    'The fake drugs were dropped 40 nautical miles west of Perth, and another nine arrests followed in the joint operation.',
    '9',
  ],
  ['The Chinese side sent a hospital ship with a crew of 381 and 20 medical specialists to Tonga.', '381 20'],
  ['Berlin will station a 4,800-soldier brigade and 200 civilian employees in Lithuania.', '4800 200'],
  [
    'Seoul has taken an order for 180 tanks and 212 self-propelled guns from Warsaw in a first contract of $5.76 billion.',
    '180 212 5760000000',
  ],
  ['Canberra will provide 3 million dollars a year over four years to the police in Honiara.', '3000000'],
  ['The pilots logged 120 flying hours with their Croatian instructors.', '120'],
  ['Trainees did 480 hours of instruction with the Spanish Guardia Civil.', '480'],
  ['The two sides plan 26 activities for 2016, up from 19 in the year before.', '26 19'],
  ['The plan of cooperation for next year has 34 events, among them visits of experts.', '34'],
  ['Rome handed the Libyan guard four refurbished patrol vessels and will overhaul six more.', '4 6'],
  ['Both ministers spoke of a trade volume of $4 billion between their countries.', '4000000000'],
  ['Prague has promised that 50 cadets a year from Kyiv may study at Brno.', '50'],
  ['Seats for 30 Vietnamese officers have been reserved at the Indian college.', '30'],
  ['Ten Georgian officers have been studying at the Baltic college each year since 2008.', '10'],
  ['The tanker deal gives Warsaw an option for a further 12 aircraft.', '12'],
  ['Riga received 47 of the 123 vehicles ordered from London in 2014.', '47 123'],
  [
    'The frigate carries a crew of 185 and two helicopters, and docked at Colombo for a three-day visit.',
    '185 2',
  ],
  [
    'The embassy gave the ministry equipment to the value of 2.1 million euros, including 11 vans, 300 helmets and 1,200 pairs of gloves.',
    '2100000 11 300 1200',
  ],
  ['Nairobi will send 1,000 police officers to Haiti, of whom 400 are already there.', '1000 400'],
  ["Warsaw has trained a total of 24,000 of Kyiv's soldiers at its ranges.", '24000'],
])('%s -> %s', (text, expected) => {
  expect(values(text)).toBe(expected);
});

test.each([
  "Manila's navy said the annual manoeuvre, begun in 2003 with one naval air group and the 15th Strike Wing, would last until Friday.",
  'The boats, each 7.3 metres long, can make 45 to 60 knots, the coast guard in Manila said.',
  "Tokyo's government set aside ¥67.4 billion in its second supplementary budget for its own coast guard.",
  'India will pay 15% in advance and gets a five-year support package with the French jets.',
  'The carrier, 424 feet long and displacing 3,800 tons, entered service in 1986.',
  'The package is the 35th that Washington has sent to Kyiv since August 2021.',
  'Moscow has had between 70,000 and 80,000 killed or wounded in under six months.',
  'The 7.8-magnitude quake has killed more than 12,000 people, and the figure may reach 20,000.',
  'The West Midlands crews rotate and are ready to set out for the quake zone within four hours.',
  'The cocaine in the joint operation had a street value of A$1 billion, police said.',
  'Ankara says 1.5 million passengers pass through the port each year.',
  'A patrol vessel of 4,000 tonnes and the smaller Hualien, of 1,000 tonnes, put to sea for Palau.',
  'The migrants paid EUR 3,000 each to the ring that both police forces broke up.',
  "Two cutters intruded into Japan's waters, where eight patrol vessels chased them off.",
  'Nine soldiers of the mission had been lost in the campaign.',
  'Over 250 servers were encrypted by the gang that both forces pursue.',
  'The decision fell together with eleven others.',
])('none: %s', (text) => {
  expect(values(text)).toBe('');
});
