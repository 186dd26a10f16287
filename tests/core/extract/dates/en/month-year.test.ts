/** 'June 2017', 'June-July 2017', and months behind a preposition. */
import { described } from '../article';

/** Published on Wednesday, 6 March 2019. */
test.each([
  ['The first group arrived in Qatar June 2017 and drilled.', ['June 2017 = 2017-06 month stated']],
  ['It ran June-July 2017.', ['June-July 2017 = 2017-06..2017-07 month stated']],
  ['It ran in April and June 2018.', ['April = 2018-04 month stated', 'June 2018 = 2018-06 month stated']],
  ['It ran between April and June 2018.', ['April and June 2018 = 2018-04..2018-06 month stated']],
  ['They met in August.', ['August = 2018-08 month relative']],
  ['It was ratified last June.', ['June = 2018-06 month relative']],
  ['They will meet next May.', ['May = 2019-05 month relative']],
  ['It is planned for mid-January 2020.', ['January 2020 = 2020-01 month stated']],
  ['The deal of August 2022 stands.', ['August 2022 = 2022-08 month stated']],
  ['They met in March last year.', ['March last year = 2018-03 month relative']],
  ['They met in August of last year.', ['August of last year = 2018-08 month relative']],
  [
    'They signed in March 2017 and ratified in August of the same year.',
    ['March 2017 = 2017-03 month stated', 'August of the same year = 2017-08 month stated'],
  ],
  ['Since April they have met.', ['April = 2019-04 month relative']],
  ['The forum will be held in November.', ['November = 2019-11 month relative']],
  ['It happened in May.', ['May = 2018-05 month relative']],
])('%j', (text, expected) => expect(described(text, '2019-03-06')).toEqual(expected));

test.each([
  'Theresa May spoke.',
  'They march in line.',
  'It may be.',
  'The march of time.',
  'He said they may in time agree.',
  'April Smith met him.',
])('no date in %j', (text) => expect(described(text, '2019-03-06')).toEqual([]));
