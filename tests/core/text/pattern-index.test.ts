// The index never leaves out a pattern that matches, and leaves out those whose words are missing.
import { PatternIndex } from '../../../src/core/text/pattern-index';

const patterns = [
  /\b(?:signed|concluded) (?:an? )?(?:agreement|accord)\b/,
  /\btrain(?:s|ed|ing)? (?:\d+ )?(?:officers|soldiers)\b/,
  /\b\w+ f-\d+s\b/,
  /\b[a-z]{12,}\b/,
];
const index = new PatternIndex(patterns);
const found = (text: string): number[] => {
  index.read(text);
  return patterns.flatMap((_, at) => (index.mayMatch(at) ? [at] : []));
};

test.each([
  ['they signed an accord', [0, 3]],
  ['they concluded agreement after agreement', [0, 3]],
  ['they signed a protocol', [3]],
  ['the agreement was called off', [3]],
  ['they train 36 soldiers', [1, 3]],
  ['they bought f-16s', [2, 3]],
  ['they bought f-35 jets', [2, 3]],
  ['', [3]],
])('%j may be matched by %j', (text, may) => {
  expect(found(text)).toEqual(may);
});

test('what a text before had is forgotten', () => {
  expect(found('signed an accord to train soldiers')).toEqual([0, 1, 3]);
  expect(found('no word')).toEqual([3]);
});

test('all matches of global patterns, of one pattern after the other', () => {
  const global = new PatternIndex([/soldiers|officers/g, /[a-z]+ing\b/g, /drones/g]);
  const found = global
    .matchesIn('training soldiers, teaching officers')
    .map(({ pattern, match }) => [pattern, match.index, match[0]]);
  expect(found).toEqual([
    [0, 9, 'soldiers'],
    [0, 28, 'officers'],
    [1, 0, 'training'],
    [1, 19, 'teaching'],
  ]);
});
