import { basisInText } from '../../../src/core/review/follow-date';
import { datesInText } from '../../../src/core/review/text-dates';

const text = [
  'The ministers of Kenya and Ethiopia met in Nairobi on 12 March 2018.',
  'They had agreed on the plan in May 2017, and the exercise lasted from 3 to 5 June 2018.',
  'They will meet again on 24 October.',
].join('\n');

test.each([
  ['a day that the text states', '2018-03-12', 'stated'],
  ['less than the text states', '2018-03', 'stated'],
  ['the last day of a range', '2018-06-05', 'stated'],
  ['more than the text states', '2017-05-09', ''],
  ['another day', '2018-03-13', ''],
  ['a day whose year the text leaves out', '2019-10-24', 'inferred'],
  ['its month', '2019-10', 'inferred'],
  ['another day of that month', '2019-10-25', ''],
])('%s', (_, date, basis) => {
  expect(basisInText(date, datesInText(text, ''))).toBe(basis);
});

test.each([
  ['2018-03-13', 'The ministers met on Monday in Nairobi.', '2018-03-12', 'relative'],
  ['', 'التقى الوزيران في نيروبي يوم 12 مارس 2018.', '2018-03-12', 'stated'],
  ['', '', '2018-03-12', ''],
])('published %j: %s', (published, words, date, basis) => {
  expect(basisInText(date, datesInText(words, published))).toBe(basis);
});
