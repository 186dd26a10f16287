/** Where the publication date comes from, and lines that look like it and are not. */
import { findDates } from '../../../../src/core/extract/dates/find-dates';
import { findPublished } from '../../../../src/core/extract/dates/published';
import { articleOf } from './article';

function published(text: string, given?: string): string {
  const { value, source, span } = findPublished(articleOf(text), given);
  return [value, source, span ? text.slice(span.start, span.end) : ''].join(' | ');
}

describe('given', () => {
  test.each([
    ['Title\nMarch 27, 2019\nText', '2019-03-28', '2019-03-28 | given | '],
    ['Text', '2019-03-28T10:00:00Z', '2019-03-28 | given | '],
    ['Title\nMarch 27, 2019\nText', '2019-02-30', '2019-03-27 | stated | March 27, 2019'],
    ['Title\nMarch 27, 2019\nText', 'unknown', '2019-03-27 | stated | March 27, 2019'],
  ])('%j, given %s', (text, given, expected) => expect(published(text, given)).toBe(expected));
});

describe('stated', () => {
  test.each([
    [' date 2019-03-04 According to the department', '2019-03-04 | stated | 2019-03-04'],
    ['date: 2019-03-04\nText', '2019-03-04 | stated | 2019-03-04'],
    ['Title\n\nMarch 27, 2019\nText', '2019-03-27 | stated | March 27, 2019'],
    ['Title\n25/06/2015 11:36\nText', '2015-06-25 | stated | 25/06/2015'],
    ['By John Smith | March 27, 2019 10:30 AM GMT\nText', '2019-03-27 | stated | March 27, 2019'],
    ['Published: March 27, 2019\nText', '2019-03-27 | stated | March 27, 2019'],
    ['Updated 12:30 pm, 27 Mar 2019\nText', '2019-03-27 | stated | 27 Mar 2019'],
    ['Wed 27 Mar 2019 / 12:30\nText', '2019-03-27 | stated | Wed 27 Mar 2019'],
    ['ISTANBUL - 27.03.2019\nText', '2019-03-27 | stated | 27.03.2019'],
    ['Long text\nmore text\nPublished on: 27 March 2019', '2019-03-27 | stated | 27 March 2019'],
    ['العنوان\n١٨ يناير ٢٠٢٢\nنص', '2022-01-18 | stated | ١٨ يناير ٢٠٢٢'],
    ['العنوان\nخميس, 13/01/2022 - 12:10\nنص', '2022-01-13 | stated | خميس, 13/01/2022'],
    ['الثلاثاء 18 يناير 2022 - 10:15\nنص', '2022-01-18 | stated | الثلاثاء 18 يناير 2022'],
    ['نشر في: ١٨ يناير ٢٠٢٢\nنص', '2022-01-18 | stated | ١٨ يناير ٢٠٢٢'],
    ['آخر تحديث: 18-01-2022 الساعة 10:30 بتوقيت غرينتش\nنص', '2022-01-18 | stated | 18-01-2022'],
    ['مارس 27, 2019\nنص', '2019-03-27 | stated | مارس 27, 2019'],
    [
      'الثلاثاء 15 جمادى الآخرة 1443 هـ - 18 يناير 2022 م\nنص',
      '2022-01-18 | stated | الثلاثاء 15 جمادى الآخرة 1443 هـ - 18 يناير 2022 م',
    ],
  ])('%j', (text, expected) => expect(published(text)).toBe(expected));
});

describe('day and month in either order', () => {
  test.each([
    ['nothing decides in English', 'Title\n04/06/2015\nText', ' |  | '],
    [
      'a spelled-out date decides',
      'Title\n04/06/2015\nDUSHANBE, June 4, 2015, Asia-Plus - Text',
      '2015-06-04 | stated | 04/06/2015',
    ],
    [
      'the other order decides',
      'Title\n04/06/2015\nThey met on April 6, 2015 there.',
      '2015-04-06 | stated | 04/06/2015',
    ],
    [
      'an unmistakable neighbour decides',
      'Title\n04/06/2015\nThe accord of 25/05/2015 was read.',
      '2015-06-04 | stated | 04/06/2015',
    ],
    [
      'the weekday decides',
      'Title\nThursday, 04/06/2015\nText',
      '2015-06-04 | stated | Thursday, 04/06/2015',
    ],
    ['Arabic writes the day first', 'العنوان\n04/06/2015\nنص', '2015-06-04 | stated | 04/06/2015'],
    ['the same either way', 'Title\n06/06/2015\nText', '2015-06-06 | stated | 06/06/2015'],
  ])('%s', (_, text, expected) => expect(published(text)).toBe(expected));
});

describe('dateline', () => {
  test.each([
    ['DUSHANBE, June 4, 2015, Asia-Plus – Tajik minister', '2015-06-04 | dateline | June 4, 2015'],
    ['الدوحة في 18 يناير 2022 /قنا/ استقبل الوزير', '2022-01-18 | dateline | 18 يناير 2022'],
  ])('%j', (text, expected) => expect(published(text)).toBe(expected));

  test('without a year it dates nothing, and is told apart from dates of events', () => {
    const article = articleOf('SEOUL, Nov. 10 (Yonhap) -- The agency announced Friday the signing.');
    expect(findPublished(article).value).toBe('');
    const rules = findDates(article, findPublished(article, '2023-11-10')).map(
      ({ rule, value }) => `${rule} ${value}`,
    );
    expect(rules).toEqual(['en.dateline 2023-11-10', 'en.weekday 2023-11-10']);
  });
});

describe('no publication date', () => {
  test.each([
    'The agreement was signed on March 27, 2019 in Doha.',
    'They met in Doha on March 27, 2019 - the first time in years.',
    'In Ankara on 4 March 2019: the two ministers met.',
    'The emir and the president in Doha (archive: 17/12/2021)',
    'Qatar and Turkey sign deal of March 27, 2019',
    'وقعا الاتفاقية في 18 يناير 2022 - وهي الأولى',
    'زيارة الوزير إلى الدوحة في 18 يناير 2022',
    'الأمير والرئيس في الدوحة (أرشيف: 17/12/2021)',
    'They met on Tuesday.',
    '',
  ])('%j', (text) => expect(published(text)).toBe(' |  | '));
});

test('the page date is no mention, whether found or given', () => {
  const article = articleOf('Title\nMarch 27, 2019\nThe ministers met on Wednesday.');
  for (const given of [undefined, '2019-03-27']) {
    const mentions = findDates(article, findPublished(article, given));
    expect(mentions.map(({ rule, value }) => [rule, value])).toEqual([['en.weekday', '2019-03-27']]);
  }
});
