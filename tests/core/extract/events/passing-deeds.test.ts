/** Deeds told in passing: sentences of no article that was read, in the manner of many outlets. */
import { extract } from './events-of';

/** Opens a text about another pair, so that the sentence behind it is told beside. */
const LEAD =
  'ROME - Italian Defence Minister Guido Crosetto spoke by phone with his Nigerien counterpart Salifou Mody on Monday ' +
  'about military cooperation between the two countries. The line was good, officials said.\n\n';

const mechanismsBeside = (sentence: string): string =>
  [...new Set(extract(LEAD + sentence).events.flatMap((event) => event.mechanisms.map(({ value }) => value)))]
    .filter((mechanism) => mechanism !== 'phone_call')
    .sort()
    .join(',');

describe('deeds told in passing', () => {
  test.each([
    [
      'agreement_signed',
      'The signing of a military cooperation accord between Senegal and Mauritania dates from 2016.',
    ],
    [
      'agreement_signed',
      'Relations were put on a formal footing in 2009, when Chad and Sudan came to terms on patrolling their frontier.',
    ],
    [
      'agreement_signed',
      'A status-of-forces pact with Germany bears the signatures of both defence ministers of Lithuania and Germany.',
    ],
    [
      'agreement_signed',
      'The treaty that Peru and Bolivia negotiated in 2014 covers the pursuit of smugglers.',
    ],
    ['agreement_signed', 'In 2019 Ghana entered into an arrangement with Denmark on maritime security.'],
    [
      'agreement_signed',
      'Kenya has had a defence cooperation agreement with Britain since 2015, concluded in Nairobi.',
    ],
    [
      'agreement_signed',
      'Under guidelines agreed upon by India and Nepal in 1999, border guards share information.',
    ],
    ['agreement_in_force', 'Parliament in Skopje gave its nod to the defence pact with Bulgaria in 2018.'],
    ['agreement_in_force', 'The extradition treaty between Morocco and Spain has been in force since 1997.'],
    ['training_delivery', 'Some 300 Malian officers have gone through courses in Germany.'],
    ['training_delivery', 'Honduran cadets are being trained by instructors from Colombia.'],
    ['training_delivery', 'British instructors have been busy with Kenyan recruits for months.'],
    ['training_delivery', 'Dozens of Georgian sappers were schooled in demining by Swiss experts.'],
    ['training_delivery', 'Eighty Lebanese policemen are in France for training.'],
    [
      'training_delivery',
      'Jordanian pilots learned to fly the type in Arizona at the hands of American teachers from the United States.',
    ],
    ['deployment', 'Twenty Dutch engineers left for Mali with a German contingent.'],
    ['deployment', 'Finland is lending Sweden a company of soldiers.'],
    ['deployment', 'Fire crews from Italy and Croatia were on their way to Albania.'],
    ['deployment', 'The arrival of the Norwegian frigates in Lithuania was greeted with relief.'],
    ['deployment', 'About 300 British troops serve in Estonia as part of a battlegroup.'],
    ['deployment', 'Since 2018 Brazilian officers have been seconded to Angola as advisers.'],
    ['deployment', 'Japan has had a base in Djibouti since 2011.'],
    ['equipment_transfer', 'Tunisia took delivery of six helicopters from the United States.'],
    ['equipment_transfer', 'The radar is a gift from Japan to the Philippines.'],
    ['equipment_transfer', 'Serbia got hold of two used transport planes from Spain.'],
    ['equipment_transfer', 'Two patrol boats that Australia had promised to Tonga arrived last month.'],
    ['equipment_transfer', 'Bulgaria has on order eight F-16 jets from the United States.'],
    [
      'equipment_transfer',
      'The keys of ten jeeps, paid for by Germany, were presented to the Nigerien police.',
    ],
    ['equipment_transfer', 'South Korea is supplying Poland with howitzers.'],
    ['operation', 'The two suspects were put on a plane to Italy by Albanian police.'],
    ['operation', 'Romanian and Moldovan officers have teamed up to break up smuggling rings.'],
    ['operation', 'Dutch and Belgian investigators pulled together in the hunt, which ended in 20 arrests.'],
    ['operation', 'Kenya handed the fugitive to Uganda.'],
    ['operation', 'Navies of Benin and Togo patrol side by side along the coast.'],
    ['operation', 'Spanish police, with the help of Morocco, seized four tonnes of hashish.'],
    ['committee', 'A joint security body of Iraq and Jordan sat for the third time in Baghdad.'],
    ['committee', 'The border liaison panel set up by Vietnam and Laos in 2004 convenes twice a year.'],
    [
      'committee',
      'The bilateral security mechanism of Mexico and the United States holds its fourth round in May.',
    ],
    ['visit', 'Kenyan army chief Charles Kahariri was in Kigali in 2023 as a guest of the Rwandan army.'],
    [
      'visit',
      'A Thai delegation led by General Songwit Noonpakdee set out for Kuala Lumpur to look at Malaysian border posts.',
    ],
    ['visit', 'Two Pakistani warships lay at Colombo for four days, as guests of the Sri Lankan navy.'],
    ['visit', 'Minister Petr Fiala took an eleven-member Czech delegation across to Poland for the day.'],
    [
      'meeting',
      'Interior ministers Karl Nehammer of Austria and Horst Seehofer of Germany closeted themselves in Salzburg.',
    ],
    ['meeting', 'Across the table from the Omani general sat his Qatari counterpart.'],
    ['meeting', 'General Li of China had an hour with Admiral Paparo of the United States.'],
    ['exercise', 'Sailors from Chile and Peru put to sea together for war games.'],
    [
      'exercise',
      'Rescue and relief exercises of the Greek and Egyptian navies had taken place the day before.',
    ],
    ['exercise', 'The armies of Nepal and India are in the middle of their annual jungle drills.'],
    ['statement', 'Greece stands ready to send Cyprus firefighting planes, Athens said.'],
    ['statement', 'Japan has asked Australia to share intelligence on North Korean ships.'],
    [
      'statement',
      'The Kenyan government decided on Thursday to post a military attache to Seoul in South Korea.',
    ],
    ['statement', 'Poland urged Germany to work more closely with it on border security.'],
    ['suspension', 'Chad called time on its military accord with France.'],
    [
      'suspension',
      'Niger wants the American soldiers gone and has torn up the status-of-forces deal with the United States.',
    ],
    ['suspension', 'A request by Ukraine for armoured vehicles was turned down by New Zealand.'],
    ['agreement_signed', 'The conclusion of a security pact between Qatar and Chad goes back to 2022.'],
    [
      'agreement_signed',
      'It was in 2013 that Tokyo and Manila settled on a maritime security accord between Japan and the Philippines.',
    ],
    [
      'agreement_signed',
      'Their police chiefs put pen to paper in Tirana on a protocol under which Albania and Kosovo share data.',
    ],
    [
      'agreement_signed',
      "A memorandum which Oman and Zanzibar's Tanzania reached last June foresees joint patrols.",
    ],
    ['agreement_signed', 'Since 2011 Fiji has had a police arrangement with China.'],
    [
      'agreement_signed',
      'A pact on protecting classified data was initialled by Latvia and Ukraine in spring.',
    ],
    [
      'agreement_in_force',
      'Lawmakers in Manila waved through the visiting forces pact between Japan and the Philippines.',
    ],
    [
      'agreement_in_force',
      'With Britain it is the 2003 treaty that governs extradition to the United States.',
    ],
    [
      'training_delivery',
      'Iraqi soldiers have passed through the hands of Italian carabinieri trainers since 2015.',
    ],
    ['training_delivery', 'Ninety Ethiopian police are attending a staff college in Egypt.'],
    ['training_delivery', 'The classes given by Swedish officers to Ukrainian sappers lasted a month.'],
    ['training_delivery', 'Mozambican marines have received instruction from Portugal.'],
    ['training_delivery', 'Fifty Somali recruits graduated in Eritrea.'],
    ['deployment', "Kenya's police are in Haiti as part of a mission, some 400 of them."],
    ['deployment', 'A hundred Danish soldiers are off to Latvia in April.'],
    ['deployment', 'Rescuers from Japan were flown to Turkey after the earthquake.'],
    [
      'deployment',
      'Rwandan soldiers have been fighting alongside Mozambican forces in Cabo Delgado since 2021.',
    ],
    ['equipment_transfer', 'Ten ambulances were made over to the Lebanese army by Italy.'],
    ['equipment_transfer', 'Nigeria is to get 12 attack helicopters from the United States.'],
    ['equipment_transfer', 'Part of the boats for the Vietnamese coast guard came from Japan, as a grant.'],
    ['equipment_transfer', 'Egypt has bought Rafale jets from France.'],
    [
      'operation',
      'The man was flown back to Sweden after the Turkish authorities let him go to Stockholm police.',
    ],
    ['operation', 'A raid carried out together with French gendarmes led Belgian police to the ring.'],
    ['operation', 'Turkey sent five wanted men back to Germany.'],
    ['operation', 'Thai and Lao river police swept the Mekong in tandem.'],
    [
      'operation',
      'Police of Argentina and Brazil work hand in hand at the border and caught nine smugglers.',
    ],
    ['committee', 'The Saudi-Iraqi coordination council gathered for its fifth session.'],
    ['committee', 'A trilateral working group of Iran, Iraq and Pakistan is to be formed.'],
    ['committee', 'The joint investigation team that Norway and France formed in 2019 carried on.'],
    [
      'visit',
      'General Waker-uz-Zaman of Bangladesh flew into Delhi for three days as guest of the Indian army.',
    ],
    ['visit', 'An Iranian flotilla called at Colombo in Sri Lanka.'],
    ['meeting', 'Round the table in Vienna were the police chiefs of Serbia and Austria.'],
    ['meeting', 'Defence ministers of Chile and Argentina spent two hours behind closed doors.'],
    ['meeting', 'The heads of the Dutch and Belgian navies got together in Den Helder.'],
    ['exercise', 'Troops of Brazil and Paraguay practised river crossings side by side.'],
    ['exercise', 'The drill brought Algerian and Russian paratroopers to the desert.'],
    ['statement', 'Vietnam offered Laos help with the training of its police.'],
    ['statement', 'Indonesia invited Australia to send officers to its academy.'],
    ['statement', 'Israel and Cyprus announced that they plan to build a joint rescue centre.'],
    ['suspension', 'Washington froze military aid to Georgia, the United States said.'],
    ['suspension', 'Mali showed the German contingent the door.'],
    ['suspension', 'Police cooperation between Samoa and China is on hold.'],
    ['suspension', 'Rwandan soldiers began pulling out of Mozambique in May.'],
    ['suspension', 'France brought its training mission in Chad to a halt.'],
    ['training_delivery', 'Zambian detectives sat through a six-week course in Tanzania.'],
    ['training_delivery', 'Danish sailors put the Ghanaian crews through lessons on boarding.'],
    ['operation', 'Serbian police gave two fugitives over to Austria.'],
    ['deployment', 'The arrival of the Australian police mission in Nauru was welcomed.'],
    ['suspension', 'The United States refused to let Israel sell jets to Croatia.'],
    ['exhibition', 'A conference of Balkan police chiefs was attended by Serbia and Croatia.'],
    ['equipment_transfer', "Denmark has shipped generators and winter clothing to Moldova's border police."],
    [
      'equipment_transfer',
      'Ballistic vests and thermal imagers were turned over to the Kosovo police by Germany.',
    ],
    ['equipment_transfer', 'Kenya unveiled two hovercraft paid for by Britain.'],
    ['equipment_transfer', "Turkey is equipping Albania's army with mortars and quadcopters."],
    ['deployment', 'The deployment of Spanish troops to Latvia began in 2017.'],
    ['deployment', 'Lithuania welcomed a medical team sent by Norway.'],
    ['deployment', 'Canada keeps a mechanised company in Latvia.'],
    ['training_delivery', 'More than 30 trainings were held for Ukrainian police by Lithuania.'],
    ['training_delivery', "Peru's officers took lessons and master classes in Colombia."],
    ['training_delivery', 'A study visit to Sweden was organised for Georgian border guards.'],
    ['suspension', 'Chad suspended the training of its soldiers by France.'],
    ['suspension', 'Belgium froze deliveries of rifles to Saudi Arabia.'],
    ['suspension', 'Samoa would not take up an offer of patrol boats from China.'],
    ['suspension', 'Sweden postponed its military exercises with Israel.'],
    ['agreement_signed', 'Ghana and Togo agreed a border security pact.'],
    ['agreement_signed', 'The police chiefs of Laos and Vietnam exchanged copies of a protocol on drugs.'],
    ['agreement_signed', 'Five documents were signed by Serbia and Hungary on police cooperation.'],
    ['operation', 'Patrols carried out jointly by Zambia and Malawi have cut poaching.'],
    ['operation', 'Soldiers of Benin and Togo went on patrol together along the border.'],
    ['operation', 'An anti-smuggling operation by Poland and Ukraine led to the arrest of six men.'],
    ['operation', 'Spanish and Dutch police arrested eight men in a joint operation.'],
    ['committee', 'At the 12th consultations on defence policy, Japan and Vietnam spoke of shipyards.'],
    ['committee', 'It was settled at the 28th Ministerial Forum of Papua New Guinea and Australia.'],
    ['meeting', 'In Doha he saw the Qatari defence secretary of Qatar and the head of the army of Oman.'],
    ['suspension', 'Vanuatu said it would walk away from a police deal with Indonesia.'],
    ['deployment', 'Sappers from Croatia have been sent to Slovenia.'],
  ])('%s: %s', (mechanism, sentence) => {
    expect(mechanismsBeside(sentence)).toBe(mechanism);
  });
});

describe('what is no deed between two sides', () => {
  test.each([
    'Fans had come to the airfield in Slovakia to see Russian-made jets.',
    'Migrants arriving in Greece from Turkey numbered 400.',
    'Correa broke off ties with Colombia over the bombing.',
    'Analysts reached by telephone in Pakistan were sceptical of Iran.',
    'Refugees went to Poland from Ukraine by train.',
    "Brazil's army sent 300 soldiers to its border with Venezuela.",
    'France and Germany quarrel over the price of milk.',
    'Oman and Kenya should let each other have what they know.',
    'The convoy came under attack near the border of Mali and Niger, and 12 soldiers were killed.',
    'Residents gathered in the square in Tbilisi to protest against Russia.',
    'Training of pilots from Peru ended in Chile years ago, and nobody remembers it.',
    'Rescuers of Kenya lent a helping hand to the police of Uganda, a tourist said.',
    "A better police, able to face today's crime, is what Peru and Chile need.",
    'The head of the working group for prisons of Malta and Cyprus resigned.',
  ])('%s', (sentence) => {
    expect(mechanismsBeside(sentence)).toBe('');
  });
});
