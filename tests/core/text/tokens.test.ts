// Tokens: words, numbers and punctuation of a folded text.
import { fold } from '../../../src/core/text/fold';
import { tokenize } from '../../../src/core/text/tokens';

const shapes = { word: 'w', number: 'n', punctuation: 'p' };

/** Tokens as `w:text`, `n:text`, `p:text`. */
function shown(text: string): string[] {
  const folded = fold(text);
  return tokenize(folded).map(({ start, end, kind }) => `${shapes[kind]}:${folded.slice(start, end)}`);
}

test.each([
  ['Qatar’s police', ['w:qatar', "p:'", 'w:s', 'w:police']],
  ["the states' ties", ['w:the', 'w:states', "p:'", 'w:ties']],
  ["Côte d'Ivoire, Sana'a", ['w:cote', "w:d'ivoire", 'p:,', "w:sana'a"]],
  ["Sana'a's", ["w:sana'a", "p:'", 'w:s']],
  ["'quoted'", ["p:'", 'w:quoted', "p:'"]],
  ['$2.4 billion, 3,250 men.', ['p:$', 'n:2.4', 'w:billion', 'p:,', 'n:3,250', 'w:men', 'p:.']],
  ['in 2022.', ['w:in', 'n:2022', 'p:.']],
  ['G20 and F-16, 4th', ['w:g20', 'w:and', 'w:f', 'p:-', 'n:16', 'p:,', 'n:4', 'w:th']],
  ['50عنصرا من ال36', ['n:50', 'w:عنصرا', 'w:من', 'w:ال', 'n:36']],
  ['شركةASELSAN', ['w:شركه', 'w:aselsan']],
  ['وزير، الدفاع؟', ['w:وزير', 'p:,', 'w:الدفاع', 'p:?']],
  ['18/1/2022', ['n:18', 'p:/', 'n:1', 'p:/', 'n:2022']],
  ['😀 a', ['p:\ud83d', 'p:\ude00', 'w:a']],
  ['', []],
])('%j', (text, expected) => {
  expect(shown(text)).toEqual(expected);
});

test('a range limits the tokens and keeps offsets of the whole', () => {
  expect(tokenize('qatar and turkey', 6, 9)).toEqual([{ start: 6, end: 9, kind: 'word' }]);
  expect(tokenize('1,234', 0, 2)).toEqual([
    { start: 0, end: 1, kind: 'number' },
    { start: 1, end: 2, kind: 'punctuation' },
  ]);
});

test('a long run of one kind is one token, so tokens stay few', () => {
  expect(tokenize('9'.repeat(100_000))).toHaveLength(1);
  expect(tokenize('x'.repeat(1_000_000))).toHaveLength(1);
  expect(tokenize(' '.repeat(100_000))).toHaveLength(0);
});
