// Numbers, plurals and moments in both languages.
import { FORMS, sayCounted, sayMoment, sayNumber } from '../../../src/core/messages/numbers';
import { fillIn } from '../../../src/core/messages/say';

test.each([
  [0, '0'],
  [7, '7'],
  [2019, '2019'],
  [12_345, '12,345'],
  [1_000_000, '1,000,000'],
  [2.5, '2.5'],
  [-12_345.25, '-12,345.25'],
])('the number %d', (value, words) => expect(sayNumber(value)).toBe(words));

const ROWS = 'لا صفوف|صف واحد|صفان|# صفوف|# صفًا|# صف'.split('|');

test.each([
  [0, '0 rows', 'لا صفوف'],
  [1, '1 row', 'صف واحد'],
  [2, '2 rows', 'صفان'],
  [3, '3 rows', '3 صفوف'],
  [10, '10 rows', '10 صفوف'],
  [11, '11 rows', '11 صفًا'],
  [99, '99 rows', '99 صفًا'],
  [100, '100 rows', '100 صف'],
  [102, '102 rows', '102 صف'],
  [103, '103 rows', '103 صفوف'],
  [111, '111 rows', '111 صفًا'],
  [2.5, '2.5 rows', '2.5 صف'],
  [3.5, '3.5 rows', '3.5 صف'],
])('%d rows', (count, english, arabic) => {
  expect(sayCounted(count, ['# row', '# rows'], 'en')).toBe(english);
  expect(sayCounted(count, ROWS, 'ar')).toBe(arabic);
});

// The rules of CLDR as the test's own engine knows them.
test('the forms are those of CLDR', () => {
  const names = { en: ['one', 'other'], ar: ['zero', 'one', 'two', 'few', 'many', 'other'] };
  for (const language of ['en', 'ar'] as const) {
    const rules = new Intl.PluralRules(language);
    expect(names[language]).toHaveLength(FORMS[language]);
    for (let count = 0; count < 1200; count += 1)
      expect(sayCounted(count, names[language], language)).toBe(rules.select(count));
  }
});

test.each([
  [new Date(2026, 10, 1, 9, 30), '1 Nov 2026, 09:30', '1 نوفمبر 2026، 09:30'],
  [new Date(2019, 2, 25, 23, 5), '25 Mar 2019, 23:05', '25 مارس 2019، 23:05'],
])('a moment', (moment, english, arabic) => {
  expect(sayMoment(moment, 'en')).toBe(english);
  expect(sayMoment(moment, 'ar')).toBe(arabic);
});

test('a message takes the form of its number, and texts keep their digits', () => {
  const message = '{tab}: {count:# row|# rows} of {all}';
  expect(fillIn(message, { tab: 'A2', count: 1, all: 12_000 }, 'en')).toBe('A2: 1 row of 12,000');
  expect(fillIn('{tab}: {count:لا صفوف|صف واحد|صفان|# صفوف|# صفًا|# صف}', { tab: 'A2', count: 4 }, 'ar')).toBe(
    'A2: 4 صفوف',
  );
  expect(fillIn('{a}', { a: '{b:x|y}' }, 'en')).toBe('{b:x|y}');
});
