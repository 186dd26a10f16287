// Words of a text with the gaps between them.
import { firstWordAt, gapKey, isLatest, wordSequence, wordsOf } from '../../../src/core/text/word-sequence';

test.each([
  [' ', ''],
  ['   ', ''],
  ['\n', ''],
  [' \n ', ''],
  ['-', ''],
  ['-\n', ''],
  ['\n\n', null],
  ['. \n\n', null],
  [' - ', '-'],
  ['. ', '.'],
  [' & ', '&'],
  ['', '\0'],
  ['. . . . . . . . . . . . . .', null],
])('gap %j is %j', (gap, key) => {
  expect(gapKey(gap)).toBe(key);
});

test('words come with offsets of the whole text', () => {
  const { starts, ends, words, gaps } = wordSequence('qatar-iraq & 3,250 men', 0, 22);
  expect(words).toEqual(['qatar', 'iraq', '3,250', 'men']);
  expect(starts).toEqual([0, 6, 13, 19]);
  expect(ends).toEqual([5, 10, 18, 22]);
  expect(gaps.slice(1)).toEqual(['', '&', '']);
});

test('the latest whole text is kept and no other', () => {
  const first = wordsOf('qatar police');
  expect(wordsOf('qatar police')).toBe(first);
  wordsOf('turkey');
  expect(isLatest('qatar police')).toBe(false);
  expect(wordsOf('qatar police')).toEqual(first);
});

test.each([
  [0, 0],
  [1, 1],
  [6, 1],
  [7, 2],
  [99, 2],
])('first word at or after %i is number %i', (offset, index) => {
  expect(firstWordAt(wordSequence('qatar police', 0, 12), offset)).toBe(index);
});
