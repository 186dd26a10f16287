/** Two ways of saying one day become one mention, and days that only stand near each other stay two. */
import { described } from '../article';

/** Published on Wednesday, 6 March 2019. */
test.each([
  ['He met him on Tuesday (5 March 2019).', ['Tuesday (5 March 2019) = 2019-03-05 day stated']],
  ['On Tuesday, March 5, 2019, they met.', ['Tuesday, March 5, 2019 = 2019-03-05 day stated']],
  ['The ceremony on 05.03.2019 (Tuesday) ended.', ['05.03.2019 (Tuesday) = 2019-03-05 day stated']],
  ['They met on Thursday 28 February.', ['Thursday 28 February = 2019-02-28 day relative']],
  ['They came on Tue, 5 Mar 2019.', ['Tue, 5 Mar 2019 = 2019-03-05 day stated']],
  ['They met yesterday, Tuesday.', ['yesterday, Tuesday = 2019-03-05 day relative']],
  [
    'They met yesterday and on Sunday.',
    ['yesterday = 2019-03-05 day relative', 'Sunday = 2019-03-03 day relative'],
  ],
  [
    'قال يوم الثلاثاء (18 يناير/ كانون الثاني 2018) إن بلاده جاهزة.',
    ['يوم الثلاثاء (18 يناير/ كانون الثاني 2018) = 2018-01-18 day stated'],
  ],
  [
    'وقعا الثلاثاء 28 جمادى الآخرة 1440هـ الموافق 5 مارس 2019م مذكرة.',
    ['الثلاثاء 28 جمادى الآخرة 1440هـ الموافق 5 مارس 2019م = 2019-03-05 day stated'],
  ],
  [
    'وقعا في 15 جمادى الآخرة 1440هـ الموافق 20 فبراير مذكرة.',
    ['15 جمادى الآخرة 1440هـ الموافق 20 فبراير = 2019-02-20 day stated'],
  ],
])('%j', (text, expected) => expect(described(text, '2019-03-06')).toEqual(expected));

test('a weekday beside a date without year picks the year', () => {
  expect(described('They met on Friday, Nov. 10.', '2018-03-06')).toEqual([
    'Friday, Nov. 10 = 2017-11-10 day relative',
  ]);
  expect(described('They met on Saturday, Nov. 10.', '2018-03-06')).toEqual([
    'Saturday, Nov. 10 = 2018-11-10 day relative',
  ]);
});
