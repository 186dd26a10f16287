import { whyEmpty } from '../../../src/core/review/why-empty';

const empty = (rule: string) => ({ value: '', rule, why: 'reason in English' });

test.each([
  ['date.none', /does not date/],
  ['date.en.relative-weekday', /publication date/],
  ['date.no-end', /no last day/],
  ['place.none', /no place/],
  ['direction.none', /gives/],
  ['instrument.none', /no instrument/],
  ['something.else', /does not say/],
])('%s', (rule, words) => {
  expect(whyEmpty(empty(rule), 'en')).toMatch(words);
});

test('says so in Arabic', () => {
  expect(whyEmpty(empty('date.none'), 'ar')).toBe('لا يؤرخ النص هذا الحدث.');
});

test.each([[undefined], [{ value: 'Doha', why: 'x' }], [{ value: '' }]])('%j needs no reason', (support) => {
  expect(whyEmpty(support, 'en')).toBe('');
});
