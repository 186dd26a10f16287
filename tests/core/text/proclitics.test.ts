// Readings of Arabic words with and without the letters that are joined to their front.
import { readingsOf } from '../../../src/core/text/proclitics';

const shown = (word: string): string[] | undefined =>
  readingsOf(word)?.map(({ skip, word: rest }) => `${skip}${rest}`);

test.each([
  ['قطر', undefined],
  ['اردن', undefined],
  ['وقطر', ['0وقطر', '1قطر']],
  ['الكويت', ['0الكويت', '2كويت']],
  ['وبالدوحه', ['0وبالدوحه', '1بالدوحه', '2الدوحه', '4دوحه']],
  ['للكويت', ['0للكويت', '2كويت', '2الكويت', '1لكويت']],
  ['و', ['0و']],
  ['ال', ['0ال']],
  ['لل', ['0لل', '1ل']],
])('%s', (word, expected) => {
  expect(shown(word)).toEqual(expected);
});

test('letters stripped with the article are told apart from those without', () => {
  expect(readingsOf('بالدوحه')?.map(({ article }) => article)).toEqual([false, false, true]);
});
