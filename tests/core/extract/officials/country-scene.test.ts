/** Whose officials go without a qualifier: told by what the whole article says. */
import { namesOf } from './officials-of';

test.each([
  [
    'an acronym that the text introduces',
    'The Japan Coast Guard (JCG) sent a ship to Malaysia. JCG Vice Commander for Operations, Vice Admiral Kanosue Hiroaki, spoke in Port Klang.',
    'Kanosue Hiroaki | JPN',
  ],
  [
    'the only army of the text',
    'The US ambassador gave boats to the Lebanese army on Friday. The army chief, General Rodolphe Haykal, was grateful.',
    'Rodolphe Haykal | LBN',
  ],
  [
    'a capital that acts',
    'Lisbon will lend the navy of Sao Tome and Principe a patrol craft. Defence Minister Helena Carreiras said the mission was a model.',
    'Helena Carreiras | PRT',
  ],
  [
    'who acts first',
    "Finland's parliament approved the treaty with Estonia, and Estonian troops may train in Lapland. President Alexander Stubb will sign the law.",
    'Alexander Stubb | FIN',
  ],
  [
    'a title that others use too',
    'The Pakistani delegation was led by Defense Secretary Ikram-ul-Haq, who had been in the United States.',
    'Ikram-ul-Haq | PAK',
  ],
])('%s', (_, text, official) => {
  expect(namesOf(text, 'en')).toEqual([official]);
});

test('Arabic: the only army of the text', () => {
  const text = 'سلم السفير القطري الآليات إلى الجيش اللبناني. وحضر قائد الجيش العماد رودولف هيكل.';
  expect(namesOf(text, 'ar')).toEqual(['رودولف هيكل | LBN']);
});

test.each([
  [
    'SEOUL, Sept. 1 (Yonhap) -- Poland and Korea met. Poland will buy tanks, Poland said. Defense Minister Lee Jong-sup signed in South Korea.',
    'Lee Jong-sup | KOR',
  ],
  [
    'KUWAIT, Jan 3 (KUNA) -- Iraq and Iraqi guards were praised. Interior Minister Fahad Al-Yousef spoke of Iraq and Kuwait.',
    'Fahad Al-Yousef | KWT',
  ],
])('an agency leaves its own unqualified: %s', (text, official) => {
  expect(namesOf(text, 'en')).toEqual([official]);
});

test.each([
  [
    'القاهرة - أ ش أ - شاركت اليونان وقبرص واليونان في التدريب في مصر. وشهد الختام وزير الدفاع عبد المجيد صقر.',
    'عبد المجيد صقر | EGY',
  ],
])('وكالة الأنباء: %s', (text, official) => {
  expect(namesOf(text, 'ar')).toEqual([official]);
});

test.each([
  [
    'Italy gave Tunisia three boats. Ambassador Alessandro Prunas spoke first. Interior Minister Khaled Nouri thanked the ambassador.',
    ['Alessandro Prunas | ITA', 'Khaled Nouri | TUN'],
  ],
  [
    "Vietnamese Minister Luong Tam Quang received Laos' Ambassador Khamphao Ernthavanh in Hanoi. Deputy Minister Le Quoc Hung stayed.",
    ['Luong Tam Quang | VNM', 'Khamphao Ernthavanh | LAO', 'Le Quoc Hung | VNM'],
  ],
  [
    "Kenya's Cabinet Secretary Aden Duale thanked Assistant Secretary of State Jessica Lewis.",
    ['Aden Duale | KEN', 'Jessica Lewis | USA'],
  ],
])('hosts of diplomats: %s', (text, officials) => {
  expect(namesOf(text, 'en')).toEqual(officials);
});

test('of whom a speaker tells in his own words, he is none', () => {
  const text =
    'Chad ended the accord, the ministry of Chad said. "We will work with the French authorities on Chad," Foreign Minister Abderaman Koulamallah said.';
  expect(namesOf(text, 'en')).toEqual(['Abderaman Koulamallah | TCD']);
});
