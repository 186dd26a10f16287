/** 'March 27, 2019', 'Nov. 10', ranges and spelled-out days; a capital makes a month of 'may' and 'march'. */
import { described } from '../article';

/** Published on Wednesday, 6 March 2019. */
test.each([
  ['It was signed on March 27, 2019 in Doha.', ['March 27, 2019 = 2019-03-27 day stated']],
  ['He also visited Turkey on Oct. 15 and held talks.', ['Oct. 15 = 2018-10-15 day relative']],
  ['The fair runs May 3-5, 2020.', ['May 3-5, 2020 = 2020-05-03..2020-05-05 day stated']],
  ['It was held on March 5th and 6th in Rabat.', ['March 5th and 6th = 2019-03-05..2019-03-06 day relative']],
  ['They arrived on January 30th, 2018.', ['January 30th, 2018 = 2018-01-30 day stated']],
  ['It was signed on May the fourth.', ['May the fourth = 2018-05-04 day relative']],
  ['On Sept. 9, 2018 the envoys met.', ['Sept. 9, 2018 = 2018-09-09 day stated']],
  ['Talks were held on Feb 28-March 1.', ['Feb 28-March 1 = 2019-02-28..2019-03-01 day relative']],
  [
    'The session was held from February 28 to March 2, 2019.',
    ['February 28 to March 2, 2019 = 2019-02-28..2019-03-02 day stated'],
  ],
  ['The file is dated 2019 March 4.', ['2019 March 4 = 2019-03-04 day stated']],
  ['The October 7 attack changed it.', ['October 7 = 2018-10-07 day relative']],
  ['They will meet on July 1.', ['July 1 = 2019-07-01 day relative']],
  ['They met on Dec 3.', ['Dec 3 = 2018-12-03 day relative']],
])('%j', (text, expected) => expect(described(text, '2019-03-06')).toEqual(expected));

test.each([
  'They may 5 times try.',
  'They march 5 miles.',
  'May 20 people came.',
  'On page March 45 is blank.',
  'The February 30 edition.',
  'In a second march 3,000 came.',
])('no date in %j', (text) => expect(described(text, '2019-03-06')).toEqual([]));
