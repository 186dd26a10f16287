/** Hijri dates become approximate unless the Gregorian twin stands beside them. */
import { described } from '../article';

/** Published on Wednesday, 6 March 2019. */
test.each([
  [
    'It was signed on 15 Jumada al-Thani 1440 AH.',
    ['15 Jumada al-Thani 1440 AH. = 2019-02 approximate stated'],
  ],
  [
    'It was signed on 15 Jumada al-Thani 1443 AH corresponding to 18 January 2022.',
    ['15 Jumada al-Thani 1443 AH corresponding to 18 January 2022 = 2022-01-18 day stated'],
  ],
  ['It was signed on Rajab 12, 1440.', ['Rajab 12, 1440 = 2019-03 approximate stated']],
])('%j', (text, expected) => expect(described(text, '2019-03-06')).toEqual(expected));

test.each(['Rajab met Ramadan.', 'Some 1440 soldiers came.'])('no date in %j', (text) =>
  expect(described(text, '2019-03-06')).toEqual([]),
);
