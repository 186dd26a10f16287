/** Dates in digits. */
import { described } from '../article';

/** Published on Wednesday, 6 March 2019. */
test.each([
  ['It is dated 2018-03-04.', ['2018-03-04 = 2018-03-04 day stated']],
  ['It is dated 2018/3/4.', ['2018/3/4 = 2018-03-04 day stated']],
  [
    'It is dated 4.3.2018 and 25.3.2018.',
    ['4.3.2018 = 2018-03-04 day stated', '25.3.2018 = 2018-03-25 day stated'],
  ],
  ['It is dated 13/01/2018.', ['13/01/2018 = 2018-01-13 day stated']],
  ['It is dated 04/06/2015.', ['04/06/2015 = 2015 year stated']],
  ['It is dated 3/3/2018.', ['3/3/2018 = 2018-03-03 day stated']],
  ['وقعت في 7/12/2018.', ['7/12/2018 = 2018-12-07 day stated']],
  ['وقعت في 18 - 1 - 2018.', ['18 - 1 - 2018 = 2018-01-18 day stated']],
  ['وقعت في 2018/05/03.', ['2018/05/03 = 2018-05-03 day stated']],
  ['وقعت في ۱۸/۱/۲۰۱۸.', ['۱۸/۱/۲۰۱۸ = 2018-01-18 day stated']],
])('%j', (text, expected) => expect(described(text, '2019-03-06')).toEqual(expected));

test.each([
  'The score was 2-1.',
  'It is watched 24/7.',
  'The 7/7 and 9/11 attacks.',
  'Read https://example.org/2019/03/04/story for more.',
  'The 2018/2019 season.',
  'Part 13/13/2018 is none.',
  'Build 1.2.3.2018 is none.',
])('no date in %j', (text) => expect(described(text, '2019-03-06')).toEqual([]));
