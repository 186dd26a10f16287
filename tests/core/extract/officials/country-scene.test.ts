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
