/** Dates take the year beside them: of a list, of a range, of 'last year', of the date before. */
import { described } from '../article';

test.each([
  [
    'They met on 3 April and 5 June 2017.',
    ['3 April = 2017-04-03 day stated', '5 June 2017 = 2017-06-05 day stated'],
  ],
  [
    'It ran from December 28 to January 3, 2018.',
    ['December 28 to January 3, 2018 = 2017-12-28..2018-01-03 day stated'],
  ],
  ['Oct. 15 last year they met.', ['Oct. 15 last year = 2018-10-15 day relative']],
  ['في 15 يناير من العام الماضي وقعا.', ['15 يناير من العام الماضي = 2018-01-15 day relative']],
  [
    'في 3 أبريل و5 يونيو 2017 وقعا.',
    ['3 أبريل = 2017-04-03 day stated', '5 يونيو 2017 = 2017-06-05 day stated'],
  ],
  [
    'They met on 5 June 2017. On 3 October they parted.',
    ['5 June 2017 = 2017-06-05 day stated', '3 October = 2018-10-03 day relative'],
  ],
])('%j', (text, expected) => expect(described(text, '2019-03-06')).toEqual(expected));
