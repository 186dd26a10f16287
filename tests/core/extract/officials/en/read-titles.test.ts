/** English titles: where they begin and end, and what is none. */
import { namesOf, titlesOf } from '../officials-of';

test.each([
  [
    'Cameroonian Minister of Territorial Administration Paul Atanga Nji spoke.',
    'Paul Atanga Nji | Cameroonian Minister of Territorial Administration',
  ],
  [
    'Minister of State for Defense Affairs Sheikh Saoud Al Thani spoke.',
    'Sheikh Saoud Al Thani | Minister of State for Defense Affairs',
  ],
  [
    'the Minister of the Interior of Turkey Süleyman Soylu spoke.',
    'Süleyman Soylu | Minister of the Interior of Turkey',
  ],
  [
    'the head of the Special Operations Department Selami Türker spoke.',
    'Selami Türker | head of the Special Operations Department',
  ],
  [
    'Minister of Interior, Security and Customary Affairs Gilbert Kankonde spoke.',
    'Gilbert Kankonde | Minister of Interior, Security and Customary Affairs',
  ],
  ['head of Mossad David Barnea spoke.', 'David Barnea | head of Mossad'],
  ['Haluk Bayraktar, CEO of Baykar Technology, signed.', 'Haluk Bayraktar | CEO of Baykar Technology'],
  [
    'the Commander of Iranian Anti-Narcotics Police Brigadier General Zahedian spoke.',
    'Zahedian | Commander of Iranian Anti-Narcotics Police Brigadier General',
  ],
  ['Saudi Crown Prince Mohammed bin Salman spoke.', 'Mohammed bin Salman | Saudi Crown Prince'],
])('%s', (text, official) => {
  expect(titlesOf(text, 'en')).toEqual([official]);
});

test('a retired rank ends no sentence', () => {
  const text = 'The adviser met Maj Gen (retd.) Tareq Siddiqui on Monday in Dhaka.';
  expect(titlesOf(text, 'en')).toEqual(['Tareq Siddiqui | Maj Gen']);
});

test.each([
  'The General Assembly met while a Major Non-NATO Ally Status was discussed.',
  'Reuters bureau chief Dominic Evans wrote from Istanbul.',
  'James Dorsey, director of the Centre for Gulf Studies, disagreed with Qatar.',
  'Gang leader Jimmy Cherizier was at large in Haiti.',
  'The prime minister, Reuters reported, will visit Turkey.',
  'The defence minister visited Ankara and Doha on Tuesday.',
])('no official: %s', (text) => {
  expect(namesOf(text, 'en')).toEqual([]);
});
