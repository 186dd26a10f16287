/** Today, yesterday, tomorrow. */
import { described } from '../article';

/** Published on Wednesday, 6 March 2019. */
test.each([
  ['The talks took place yesterday.', ['yesterday = 2019-03-05 day relative']],
  ['They met today.', ['today = 2019-03-06 day relative']],
  ['They meet tomorrow.', ['tomorrow = 2019-03-07 day relative']],
  ['He came the day before yesterday.', ['the day before yesterday = 2019-03-04 day relative']],
  ['He leaves the day after tomorrow.', ['the day after tomorrow = 2019-03-08 day relative']],
  ['He arrived last night.', ['last night = 2019-03-05 day relative']],
  ['They met this morning.', ['this morning = 2019-03-06 day relative']],
  ["At today's meeting they agreed.", ['today = 2019-03-06 day relative']],
])('%j', (text, expected) => expect(described(text, '2019-03-06')).toEqual(expected));

test.each(["In today's world it matters.", 'The site Russia Today reported.'])('no date in %j', (text) =>
  expect(described(text, '2019-03-06')).toEqual([]),
);
