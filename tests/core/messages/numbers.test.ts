// Numbers, plurals and moments in both languages.
import { FORMS, sayCounted, sayMoment, sayNumber } from '../../../src/core/messages/numbers';
import { fillIn } from '../../../src/core/messages/say';

test.each([
  [0, '0', '٠'],
  [7, '7', '٧'],
  [2019, '2019', '٢٠١٩'],
  [12_345, '12,345', '١٢٬٣٤٥'],
  [1_000_000, '1,000,000', '١٬٠٠٠٬٠٠٠'],
  [2.5, '2.5', '٢٫٥'],
  [-12_345.25, '-12,345.25', '-١٢٬٣٤٥٫٢٥'],
])('the number %d', (value, english, arabic) => {
  expect(sayNumber(value, 'en')).toBe(english);
  expect(sayNumber(value, 'ar')).toBe(arabic);
});

const ROWS = 'لا صفوف|صف واحد|صفان|# صفوف|# صفًا|# صف'.split('|');

test.each([
  [0, '0 rows', 'لا صفوف'],
  [1, '1 row', 'صف واحد'],
  [2, '2 rows', 'صفان'],
  [3, '3 rows', '٣ صفوف'],
  [10, '10 rows', '١٠ صفوف'],
  [11, '11 rows', '١١ صفًا'],
  [99, '99 rows', '٩٩ صفًا'],
  [100, '100 rows', '١٠٠ صف'],
  [102, '102 rows', '١٠٢ صف'],
  [103, '103 rows', '١٠٣ صفوف'],
  [111, '111 rows', '١١١ صفًا'],
  [2.5, '2.5 rows', '٢٫٥ صف'],
  [3.5, '3.5 rows', '٣٫٥ صف'],
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
  [new Date(2026, 10, 1, 9, 30), '1 Nov 2026, 09:30', '١ نوفمبر ٢٠٢٦، ٠٩:٣٠'],
  [new Date(2019, 2, 25, 23, 5), '25 Mar 2019, 23:05', '٢٥ مارس ٢٠١٩، ٢٣:٠٥'],
])('a moment', (moment, english, arabic) => {
  expect(sayMoment(moment, 'en')).toBe(english);
  expect(sayMoment(moment, 'ar')).toBe(arabic);
});

test('a message takes the form of its number, and texts keep their digits', () => {
  const message = '{tab}: {count:# row|# rows} of {all}';
  expect(fillIn(message, { tab: 'A2', count: 1, all: 12_000 }, 'en')).toBe('A2: 1 row of 12,000');
  expect(fillIn('{tab}: {count:لا صفوف|صف واحد|صفان|# صفوف|# صفًا|# صف}', { tab: 'A2', count: 4 }, 'ar')).toBe(
    'A2: ٤ صفوف',
  );
  expect(fillIn('{a}', { a: '{b:x|y}' }, 'en')).toBe('{b:x|y}');
});
