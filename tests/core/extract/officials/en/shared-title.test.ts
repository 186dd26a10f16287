/** Titles that several persons share, country by country. */
import { namesOf } from '../officials-of';

test.each<[string, string[]]>([
  [
    'The defence ministers of Slovenia, Italy and Croatia, Marjan Sarec, Guido Crosetto and Ivan Anusic, met in Trieste.',
    ['Marjan Sarec | SVN', 'Guido Crosetto | ITA', 'Ivan Anusic | HRV'],
  ],
  [
    'The presidents of Kenya and Uganda, William Ruto and Yoweri Museveni, signed a pact in Nairobi.',
    ['William Ruto | KEN', 'Yoweri Museveni | UGA'],
  ],
  [
    'The foreign ministers of Egypt, Jordan and Iraq (Badr Abdelatty, Ayman Safadi and Fuad Hussein) met in Cairo.',
    ['Badr Abdelatty | EGY', 'Ayman Safadi | JOR', 'Fuad Hussein | IRQ'],
  ],
  [
    'The police chiefs of Peru and Chile, Victor Zanabria and Marcelo Araya respectively, signed the plan.',
    ['Victor Zanabria | PER', 'Marcelo Araya | CHL'],
  ],
  [
    'The Serbian, Austrian and Hungarian interior ministers, Bratislav Gasic, Gerhard Karner and Sandor Pinter, met in Vienna.',
    ['Bratislav Gasic | SRB', 'Gerhard Karner | AUT', 'Sandor Pinter | HUN'],
  ],
  [
    'The Peruvian and Chilean foreign ministers, Elmer Schialer and Alberto van Klaveren, met in Lima.',
    ['Elmer Schialer | PER', 'Alberto van Klaveren | CHL'],
  ],
])('each to his state: %s', (text, officials) => {
  expect(namesOf(text, 'en')).toEqual(officials);
});
