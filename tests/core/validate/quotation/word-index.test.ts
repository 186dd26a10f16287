// Where the words of a text stand, and where a quotation may begin for all that they say.
import { indexWords, likelyStarts } from '../../../../src/core/validate/quotation/word-index';

const TEXT = 'kenya trained police in nairobi and kenya trained 200 soldiers in mombasa';
const options = { slack: 4, share: 0.3, most: 3 };
const starts = (pattern: string, text = TEXT, more: Partial<typeof options> = {}) =>
  likelyStarts(indexWords(text), pattern, { ...options, ...more });

test('words of three letters or more and numbers, each with its places in order', () => {
  const index = indexWords(TEXT);
  expect(index.get('kenya')).toEqual([0, 36]);
  expect(index.get('200')).toEqual([50]);
  expect(index.get('in')).toBeUndefined();
});

test.each([
  [39, 39],
  [40, 40],
  [41, 41],
  [60, 41],
])('of a word that stands %d times, %d places are kept', (times, kept) => {
  expect(indexWords('and '.repeat(times)).get('and')).toHaveLength(kept);
});

test.each<[string, string, number[]]>([
  ['the place for which most words speak comes first', 'kenya trained 200 soldiers', [36, 0]],
  ['of two places alike the first', 'kenya trained', [0, 36]],
  ['a word later in the pattern speaks for its beginning', 'xxxx soldiers', [49]],
  ['also before the text', 'a long beginning kenya', [-17, 19]],
  ['words that do not stand there say nothing', 'ministers met', []],
  ['words of two letters neither', 'in', []],
])('%s', (_, pattern, expected) => expect(starts(pattern)).toEqual(expected));

test('words a little apart speak together, those further apart do not', () => {
  const text = 'police xx soldiers';
  expect(starts('police soldiers', text, { slack: 3 })).toEqual([0]);
  expect(starts('police soldiers', text, { slack: 2 })).toEqual([0, 3]);
});

test('a place for which too few of the words speak is left out', () => {
  const often = 'alpha beta gamma delta xxxxx alpha beta gamma xxxxx alpha';
  const pattern = 'alpha beta gamma delta';
  expect(starts(pattern, often, { share: 0.25 })).toEqual([0, 29, 52]);
  expect(starts(pattern, often, { share: 0.26 })).toEqual([0, 29]);
  expect(starts(pattern, often, { share: 0.76 })).toEqual([0]);
});

test('at most as many places as asked for, the likeliest ones', () => {
  expect(starts('kenya trained 200', TEXT, { most: 1 })).toEqual([36]);
});

test('a word that stands everywhere says nothing about the place', () => {
  const often = (times: number) => `${'and more '.repeat(times)}soldiers`;
  expect(starts('and soldiers', often(40), { slack: 0, most: 100 }).length).toBeGreaterThan(1);
  expect(starts('and soldiers', often(41), { slack: 0, most: 100 })).toEqual([41 * 9 - 4]);
});
