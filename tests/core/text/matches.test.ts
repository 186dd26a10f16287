import { matchesOf } from '../../../src/core/text/matches';

test('gives all matches in order with their groups, wherever the pattern stood before', () => {
  const pattern = /(\d)x/g;
  pattern.lastIndex = 4;
  const found = matchesOf(pattern, '1x 2y 3x').map((match) => [match.index, match[1]]);
  expect(found).toEqual([
    [0, '1'],
    [6, '3'],
  ]);
});

test('a match may run the same pattern again', () => {
  const pattern = /[a-c]/g;
  const pairs = matchesOf(pattern, 'ab').flatMap(([one]) =>
    matchesOf(pattern, 'ac').map(([two]) => one + two),
  );
  expect(pairs).toEqual(['aa', 'ac', 'ba', 'bc']);
});
