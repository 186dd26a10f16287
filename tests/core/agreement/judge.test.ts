import { ENOUGH, FEWEST, judgeField } from '../../../src/core/agreement/judge';
import type { Pair } from '../../../src/core/agreement/measures';

/** `same` units on which both agree, half of each value, and `different` on which they do not. */
function pairs(same: number, different: number): Pair[] {
  return [
    ...Array.from({ length: same }, (_, i): Pair => (i % 2 ? ['a', 'a'] : ['b', 'b'])),
    ...Array.from({ length: different }, (_, i): Pair => (i % 2 ? ['a', 'b'] : ['b', 'a'])),
  ];
}

test.each([
  ['nothing to compare', pairs(0, 0), 'none', false],
  ['one unit too few', pairs(FEWEST - 1, 0), 'too-few', false],
  ['just enough for a word', pairs(FEWEST, 0), 'reliable', true],
  ['enough', pairs(ENOUGH, 0), 'reliable', false],
  ['one in eight apart', pairs(35, 5), 'tentative', false],
  ['one in four apart', pairs(30, 10), 'unreliable', false],
  ['never anything else', Array.from({ length: 40 }, (): Pair => ['a', 'a']), 'one-value', false],
] as const)('%s', (_, given, verdict, few) => {
  expect(judgeField('domain', given)).toMatchObject({ field: 'domain', n: given.length, verdict, few });
});

test('the figures stand beside the word even where it warns', () => {
  expect(judgeField('status', pairs(4, 1))).toMatchObject({ verdict: 'too-few', percent: 0.8 });
});
