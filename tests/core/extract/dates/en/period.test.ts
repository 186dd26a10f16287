/** Weeks, months and years counted from publication; what counts no days stays empty. */
import { described } from '../article';

/** Published on Wednesday, 6 March 2019. */
test.each([
  ['They met last month.', ['last month = 2019-02 month relative']],
  ['They met last year.', ['last year = 2018 year relative']],
  ['It is held this year.', ['this year = 2019 year relative']],
  ['They will meet next year.', ['next year = 2020 year relative']],
  ['They met last week.', ['last week = ? approximate relative']],
  ['They met two days ago.', ['two days ago = 2019-03-04 day relative']],
  ['They met a week ago.', ['a week ago = ? approximate relative']],
  ['They met three months ago.', ['three months ago = 2018-12 approximate relative']],
  ['They met five years ago.', ['five years ago = 2014 approximate relative']],
  ['They met a decade ago.', ['a decade ago = ? approximate relative']],
  ['They met 20 years ago.', ['20 years ago = ? approximate relative']],
  ['They met more than a year ago.', ['more than a year ago = ? approximate relative']],
  ['They met a few days ago.', ['a few days ago = ? approximate relative']],
  ['They met several weeks ago.', ['several weeks ago = ? approximate relative']],
  ['They cooperated over the past year.', ['past year = ? approximate relative']],
  ['In recent months they met.', ['recent months = ? approximate relative']],
  ['They will meet in the coming days.', ['coming days = ? approximate relative']],
  ['They will meet over the next few weeks.', ['next few weeks = ? approximate relative']],
  ['On the 15th of last month they met.', ['15th of last month = 2019-02-15 day relative']],
  ['It began in the 1990s.', ['1990s = ? approximate stated']],
  ['They met earlier this month.', ['earlier this month = 2019-03 month relative']],
])('%j', (text, expected) => expect(described(text, '2019-03-06')).toEqual(expected));

test.each(['The long year was hard.', 'Ten days of drills.', 'The week-long drill.', 'A 30-day visa.'])(
  'no date in %j',
  (text) => expect(described(text, '2019-03-06')).toEqual([]),
);
