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
