/** Alliances and cities called after a day are none. */
import { described } from '../article';

/** Published on Wednesday, 6 March 2019. */
test.each([['The March 4 statement was read.', ['March 4 = 2019-03-04 day relative']]])(
  '%j',
  (text, expected) => expect(described(text, '2019-03-06')).toEqual(expected),
);

test.each(['The March 14 alliance objected.', 'They live in 6th of October City.'])('no date in %j', (text) =>
  expect(described(text, '2019-03-06')).toEqual([]),
);
