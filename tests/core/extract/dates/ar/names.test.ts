/** Coalitions, squares and revolutions called after a day are none. */
import { described } from '../article';

/** Published on Wednesday, 6 March 2019. */
test.each([['في 14 آذار 2018 اجتمعوا.', ['14 آذار 2018 = 2018-03-14 day stated']]])('%j', (text, expected) =>
  expect(described(text, '2019-03-06')).toEqual(expected),
);

test.each([
  'قوى 14 آذار اعترضت.',
  'ميدان 6 أكتوبر مزدحم.',
  'ثورة 25 يناير نجحت.',
  'مدينة السادس من أكتوبر كبيرة.',
])('no date in %j', (text) => expect(described(text, '2019-03-06')).toEqual([]));
