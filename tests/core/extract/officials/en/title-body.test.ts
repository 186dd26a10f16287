/** Where the body behind a head ends and a name begins. */
import { namesOf } from '../officials-of';

test.each([
  ["India's chief of army staff (COAS) General MM Narvane left for Dhaka.", 'MM Narvane | IND'],
  [
    'The head of the Turkish Special Operations Department Selami Türker spoke in Doha.',
    'Selami Türker | TUR',
  ],
  ['The U.S. Chargé d’ Affaires in Kingston, Eric Khant, handed over two boats.', 'Eric Khant | USA'],
])('%s', (text, official) => {
  expect(namesOf(text, 'en')).toEqual([official]);
});
