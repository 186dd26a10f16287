import { wordMemo } from '../../../src/core/text/word-memo';

test('a word is read once, found or not', () => {
  const read: string[] = [];
  const length = wordMemo((word) => {
    read.push(word);
    return word.length > 3 ? word.length : null;
  });
  expect(['drill', 'sea', 'drill', 'sea'].map(length)).toEqual([5, null, 5, null]);
  expect(read).toEqual(['drill', 'sea']);
});

test.each([
  ['more words than there are', Array.from({ length: 9000 }, (_, at) => `w${at}`)],
  ['a word that is none', ['x'.repeat(25)]],
])('%s are read again', (_, words) => {
  let count = 0;
  const memo = wordMemo(() => (count += 1));
  words.forEach(memo);
  const before = count;
  expect(memo(words[words.length - 1] ?? '')).toBe(before + 1);
});
