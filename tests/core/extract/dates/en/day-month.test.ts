/** '4 March 2019', '23-26 November', 'between 3 and 5 May', 'the twentieth of May'. */
import { described } from '../article';

/** Published on Wednesday, 6 March 2019. */
test.each([
  ['It was signed on 14 February 2019.', ['14 February 2019 = 2019-02-14 day stated']],
  ['It was signed on 4-Mar-2018.', ['4-Mar-2018 = 2018-03-04 day stated']],
  ['The 4th of July 2018 was chosen.', ['4th of July 2018 = 2018-07-04 day stated']],
  ['It ran 23-26 November.', ['23-26 November = 2018-11-23..2018-11-26 day relative']],
  [
    'It ran between 23 and 26 November 2018.',
    ['23 and 26 November 2018 = 2018-11-23..2018-11-26 day stated'],
  ],
  ['It ran from 3 to 5 May.', ['3 to 5 May = 2018-05-03..2018-05-05 day relative']],
  ['It ran on 3 and 7 May 2018.', ['3 = 2018-05-03 day stated', '7 May 2018 = 2018-05-07 day stated']],
  [
    'It ran from 30 November to 2 December 2018.',
    ['30 November to 2 December 2018 = 2018-11-30..2018-12-02 day stated'],
  ],
  ['The twentieth of May was chosen.', ['twentieth of May = 2018-05-20 day relative']],
  ['The first of March 2018 was chosen.', ['first of March 2018 = 2018-03-01 day stated']],
  ['He came on the twenty-first of June 2018.', ['twenty-first of June 2018 = 2018-06-21 day stated']],
  ['It will be held on 17-28 June.', ['17-28 June = 2019-06-17..2019-06-28 day relative']],
  ['It was held on 29 February 2016.', ['29 February 2016 = 2016-02-29 day stated']],
])('%j', (text, expected) => expect(described(text, '2019-03-06')).toEqual(expected));

test.each([
  'In 31 April there is no day.',
  'The 5 may leave.',
  'A score of 2-1 in march.',
  'Some 4,500 march on.',
])('no date in %j', (text) => expect(described(text, '2019-03-06')).toEqual([]));
