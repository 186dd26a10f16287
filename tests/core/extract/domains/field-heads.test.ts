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
  ['information on drugs and weapons', 'drugs', 'target'],
  ['drugs, arms and human trafficking', 'drugs', 'target'],
  ['the ministers spoke of fisheries', 'fisheries', 'topic'],
  ['the other texts had to do with farming and trade', 'trade', 'topic'],
  ['tourism and culture were also discussed', 'tourism', 'topic'],
  ['rail links came up as well', 'rail links', 'topic'],
  ['تطرق الوزيران إلى الطاقة', 'طاقة', 'topic'],
] as const)('%s: %s', (text, word, asked) => {
  expect(check(text, word, asked)).toBe(true);
});

test.each([
  ['they like trade', 'trade', 'field'],
  ['cooperation in a city that lives on trade', 'trade', 'field'],
  ['the fight against drugs', 'drugs', 'field'],
  ['معظم الجرائم هناك', 'جرائم', 'target'],
  ['they discussed defence education', 'education', 'topic'],
  ['the ministers spoke of fisheries', 'fisheries', 'field'],
  ['he spoke of "the trade of a lifetime"', 'trade', 'topic'],
  ['the town lives on tourism', 'tourism', 'topic'],
  ['بحث الوزيران الأزمة بحضور مسؤولي التجارة', 'تجارة', 'topic'],
] as const)('not %s: %s', (text, word, asked) => {
  expect(check(text, word, asked)).toBe(false);
});
