/** What stays empty without a publication date, partial dates, directions, spans, and hostile text. */
import { findDates, withYear } from '../../../../src/core/extract/dates/find-dates';
import { findPublished } from '../../../../src/core/extract/dates/published';
import { articleOf, datesIn, described } from './article';
import { inBoundedTime } from '../../../support/bounded-time';

test.each([
  ['They met on Tuesday.', 'Tuesday'],
  ['They met yesterday.', 'yesterday'],
  ['They met two days ago.', 'two days ago'],
  ['They met last year.', 'last year'],
  ['They met on the 15th of last month.', '15th of last month'],
  ['They met a few days ago.', 'a few days ago'],
  ['التقيا أمس.', 'أمس'],
  ['التقيا اليوم الثلاثاء.', 'اليوم الثلاثاء'],
  ['وقبل أيام، التقيا.', 'قبل أيام'],
  ['يلتقيان خلال الأيام المقبلة.', 'الأيام المقبلة'],
])('%j without a publication date stays unresolved', (text, words) => {
  expect(described(text)).toEqual([`${words} = ? unknown relative`]);
});

test.each([
  ['They met on Tuesday and will meet tomorrow.', ['past', 'future']],
  ['They will meet on Tuesday.', ['future']],
  ['They met today.', ['present']],
  ['They met a few days ago.', ['past']],
  ['They will meet in the coming weeks.', ['future']],
  ['سيلتقيان الثلاثاء.', ['future']],
  ['التقيا أمس ويلتقيان الأحد المقبل.', ['past', 'future']],
])('directions of %j without a publication date', (text, expected) => {
  expect(datesIn(text).map(({ direction }) => direction)).toEqual(expected);
});

test.each([
  ['They met in 2014 and plan for June 2021.', ['past', 'future']],
  ['They met on 6 March 2019.', ['present']],
])('directions of stated dates in %j', (text, expected) => {
  expect(datesIn(text, '2019-03-06').map(({ direction }) => direction)).toEqual(expected);
});

describe('dates without a year', () => {
  test('keep their parts until a year is known', () => {
    const [mention] = datesIn('He visited Turkey on Oct. 15 and held talks.');
    expect(mention).toMatchObject({
      value: '',
      month: 10,
      day: 15,
      precision: 'unknown',
      rule: 'en.month-day',
    });
    expect(mention && withYear(mention, 2018)).toMatchObject({
      value: '2018-10-15',
      precision: 'day',
      basis: 'inferred',
    });
  });

  test('ranges get both ends, across New Year too', () => {
    const [mention] = datesIn('It ran from December 28 to January 3.');
    expect(mention && withYear(mention, 2017)).toMatchObject({
      value: '2017-12-28',
      end_value: '2018-01-03',
    });
  });

  test('months stay months', () => {
    const [mention] = datesIn('في أبريل الماضي التقيا.');
    expect(mention && withYear(mention, 2018)).toMatchObject({ value: '2018-04', precision: 'month' });
  });

  test('what has a value, no month, or no such day comes back as it is', () => {
    for (const text of ['In 2014 they met.', 'They met on Tuesday.', 'They met on 29 February.']) {
      const [mention] = datesIn(text);
      expect(mention && withYear(mention, 2019)).toBe(mention);
    }
  });
});

test('spans quote the stored text, marks and foreign digits included', () => {
  const text = 'وأعلنت يوم الثُّلاثاء (١٨ يناير ٢٠٢٢) ذلك، وفي «عام ٢٠١٩» أيضًا.';
  expect(datesIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'يوم الثُّلاثاء (١٨ يناير ٢٠٢٢)',
    '٢٠١٩',
  ]);
});

test('mentions know their sentence and come in order', () => {
  const mentions = datesIn('In 2014 they met.\n\nOn 4 March 2019 they met.\nIn 2005 they signed.');
  expect(mentions.map(({ sentence, value }) => [sentence, value])).toEqual([
    [0, '2014'],
    [1, '2019-03-04'],
    [2, '2005'],
  ]);
});

test.each([
  ['digits', '1'.repeat(100_000)],
  ['combining marks', `4 March${'\u0301'.repeat(50_000)}`],
  ['spaces', `4${' '.repeat(500_000)}March`],
  ['months', 'May '.repeat(100_000)],
  ['dates', '4 March 2019, '.repeat(10_000)],
  ['years', 'in 2014 '.repeat(10_000)],
  ['weekdays', 'on Tuesday and '.repeat(10_000)],
  ['slashes', '1/'.repeat(200_000)],
  ['dashes', '-'.repeat(300_000)],
  ['Arabic', 'قبل أيام '.repeat(20_000)],
  ['letters', 'a'.repeat(500_000)],
])('%s without end take bounded time', (_, text) => {
  inBoundedTime(() => {
    const article = articleOf(text);
    findDates(article, findPublished(article, '2019-03-06'));
  });
});
