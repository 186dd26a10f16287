import { firstWordOf, FirstWords, slotsOf } from '../../../src/core/text/first-words';

const mayHave = (words: FirstWords, word: string): boolean =>
  words.mayHaveWord(slotsOf(word)) || words.mayHaveStem(slotsOf(word));

test.each([
  ['joint drill', 'joint', false, true],
  ['traffick* in arms', 'traffick', true, true],
  ['counter-terrorism', 'counter', false, true],
  ["d'ivoire", "d'ivoire", false, false],
  ['5 + 5', '5', false, false],
  ['"quad" states', 'quad', false, false],
  ['', '', false, false],
])('the first word of %p', (phrase, word, starred, plain) => {
  expect(firstWordOf(phrase)).toEqual({ word, starred, plain });
});

test('no first word is missed, in full or as a stem', () => {
  const words = new FirstWords();
  words.add('joint', false);
  words.add('traffick', true);
  expect(['joint', 'traffick', 'traffickers'].map((word) => mayHave(words, word))).toEqual([
    true,
    true,
    true,
  ]);
  expect(['jointly', 'exercise', 'tr', 'ج', ''].map((word) => mayHave(words, word))).toEqual(
    Array(5).fill(false),
  );
});

test('a stem of one or two letters may begin any word', () => {
  const words = new FirstWords();
  words.add('un', true);
  expect(['un', 'unmanned', 'u'].map((word) => mayHave(words, word))).toEqual([true, true, true]);
});
