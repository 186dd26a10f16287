/** Weekdays in reporting prose lie behind, unless the words point forward. */
import { described } from '../article';

/** Published on Wednesday, 6 March 2019. */
test.each([
  ['They met on Tuesday in Doha.', ['Tuesday = 2019-03-05 day relative']],
  ['The talks on Wednesday ended.', ['Wednesday = 2019-03-06 day relative']],
  ['They met on Friday.', ['Friday = 2019-03-01 day relative']],
  ['They met last Wednesday.', ['last Wednesday = 2019-02-27 day relative']],
  ['They will meet next Monday.', ['next Monday = 2019-03-11 day relative']],
  [
    'He said on Monday that Turkey will send troops on Saturday.',
    ['Monday = 2019-03-04 day relative', 'Saturday = 2019-03-09 day relative'],
  ],
  ['The agreement, which will boost ties, was signed on Sunday.', ['Sunday = 2019-03-03 day relative']],
  ['The minister will arrive on Wednesday.', ['Wednesday = 2019-03-06 day relative']],
  ['He is to visit the United States on Thursday.', ['Thursday = 2019-03-07 day relative']],
  ['The drill ran from Sunday to Thursday.', ['Sunday to Thursday = 2019-02-24..2019-02-28 day relative']],
  ['They met on Monday and Tuesday.', ['Monday and Tuesday = 2019-03-04..2019-03-05 day relative']],
  ["Tuesday's meeting went well.", ['Tuesday = 2019-03-05 day relative']],
  ['He came on Tuesday last week.', ['Tuesday last week = 2019-02-26 day relative']],
  ['They sat on Tuesday next to the border.', ['Tuesday = 2019-03-05 day relative']],
  ['The coming Sunday they meet.', ['coming Sunday = 2019-03-10 day relative']],
])('%j', (text, expected) => expect(described(text, '2019-03-06')).toEqual(expected));

test.each([
  'They pray every Friday.',
  'Black Friday sales rose.',
  'Friday prayers were held.',
  'They meet on Fridays.',
  'The Sunday Times reported.',
  'He sat and wed there in the sun.',
  'Money and monuments.',
])('no date in %j', (text) => expect(described(text, '2019-03-06')).toEqual([]));
