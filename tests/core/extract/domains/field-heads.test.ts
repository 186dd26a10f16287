import { hasHead } from '../../../../src/core/extract/domains/field-heads';
import type { Headed } from '../../../../src/core/extract/domains/lexicon/types';
import { fold } from '../../../../src/core/text/fold';

function check(text: string, word: string, asked: Headed): boolean {
  const folded = fold(text);
  const start = folded.indexOf(fold(word));
  return hasHead(folded, { start, end: start + fold(word).length }, { start: 0, end: folded.length }, asked);
}

test.each([
  ['cooperation in trade', 'trade', 'field'],
  ['the fields of energy, culture and trade', 'trade', 'field'],
  ['trade and energy cooperation', 'trade', 'field'],
  ['the fight against drugs', 'drugs', 'target'],
  ['التعاون في مجالات الطاقة والتجارة', 'تجارة', 'field'],
  ['مكافحة الجرائم', 'جرائم', 'target'],
] as const)('%s: %s', (text, word, asked) => {
  expect(check(text, word, asked)).toBe(true);
});

test.each([
  ['they like trade', 'trade', 'field'],
  ['cooperation in a city that lives on trade', 'trade', 'field'],
  ['the fight against drugs', 'drugs', 'field'],
  ['معظم الجرائم هناك', 'جرائم', 'target'],
] as const)('not %s: %s', (text, word, asked) => {
  expect(check(text, word, asked)).toBe(false);
});
