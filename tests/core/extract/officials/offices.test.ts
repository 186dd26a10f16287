/** Offices that a country cannot have. */
import { namesOf } from './officials-of';

test.each([
  [
    'وزير داخلية مصر يلتقي نظيره السعودي. وقال إن مصر تثمن توجيهات الملك سلمان بن عبد العزيز، وإن مصر حريصة على أمن مصر.',
    'سلمان بن عبد العزيز | SAU',
  ],
])('a king rules a monarchy: %s', (text, official) => {
  expect(namesOf(text, 'ar')).toContain(official);
});

test('a kingdom has no president', () => {
  const text =
    'Saudi Arabia and Egypt signed an accord in Riyadh, Saudi Arabia said. The Saudi side thanked President Abdel Fattah al-Sisi.';
  expect(namesOf(text, 'en')).toEqual(['Abdel Fattah al-Sisi | EGY']);
});

test.each([
  [
    'Australia and Fiji signed a pact. Prime Minister Anthony Albanese and Prime Minister Sitiveni Rabuka attended.',
    ['Anthony Albanese | AUS', 'Sitiveni Rabuka | FJI'],
  ],
  [
    'Serbia and Hungary will patrol the border together. Interior Ministers Ivica Dacic and Sandor Pinter signed the accord.',
    ['Ivica Dacic | SRB', 'Sandor Pinter | HUN'],
  ],
  [
    'Defence Minister Jan Kowal spoke in Warsaw with Lithuanian Defence Minister Dovile Sakaliene about Lithuania and Poland.',
    ['Jan Kowal | POL', 'Dovile Sakaliene | LTU'],
  ],
])('two people in one office serve two states: %s', (text, officials) => {
  expect(namesOf(text, 'en')).toEqual(officials);
});

test('a deputy may serve beside his minister', () => {
  const text =
    'Kenyan Interior Minister Kithure Kindiki and Deputy Interior Minister Ann Wanjiru flew to Uganda.';
  expect(namesOf(text, 'en')).toEqual(['Kithure Kindiki | KEN', 'Ann Wanjiru | KEN']);
});

test.each([
  [
    'Germany armed Ukraine, and Ukraine was grateful to Germany, Chancellor Olaf Scholz said.',
    'Olaf Scholz | DEU',
  ],
])('few states have a chancellor: %s', (text, official) => {
  expect(namesOf(text, 'en')).toEqual([official]);
});
