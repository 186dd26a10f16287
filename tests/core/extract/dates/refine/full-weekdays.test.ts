/** A bare weekday without a publication date is the day that the text writes out with that weekday. */
import { findDates } from '../../../../../src/core/extract/dates/find-dates';
import { readArticleText } from '../../../../../src/core/text/read-article-text';

const daysIn = (text: string, published = ''): string[] =>
  findDates(readArticleText(text), { value: published, source: published ? 'given' : '', span: null }).map(
    ({ value }) => value,
  );

const DAY = '2021-09-19';

test.each([
  ['The ministers on Sunday, September 19, 2021. They met on Sunday.', [DAY, DAY]],
  ['They met on Sunday. The ministers on Sunday, September 19, 2021.', [DAY, DAY]],
  ['The ministers on Sunday, September 19, 2021. They met on Monday.', [DAY, '']],
  ['On Sunday, September 19, 2021, and on Sunday, May 2, 2021. They met on Sunday.', [DAY, '2021-05-02', '']],
  ['They met on September 19, 2021. They spoke on Sunday.', [DAY, '']],
])('%s', (text, days) => {
  expect(daysIn(text)).toEqual(days);
});

test('with a publication date a weekday counts from it', () => {
  expect(daysIn('On Sunday, September 19, 2021, they met. They spoke on Sunday.', '2021-09-29')).toEqual([
    DAY,
    '2021-09-26',
  ]);
});
