import { drawArticles } from '../../../src/core/double-coding/draw';

const ids = Array.from({ length: 50 }, (_, index) => `art_${String(index).padStart(12, '0')}`);

test('the same seed draws the same articles, however the sheet is sorted', () => {
  const drawn = drawArticles(ids, 10, 7);
  expect(drawn).toHaveLength(10);
  expect(new Set(drawn).size).toBe(10);
  expect(drawArticles([...ids].reverse(), 10, 7)).toEqual(drawn);
  expect(drawArticles([...ids, ...ids], 10, 7)).toEqual(drawn);
});

test('another seed draws others', () => {
  expect(drawArticles(ids, 10, 8)).not.toEqual(drawArticles(ids, 10, 7));
});

test.each([
  ['more than there are', 60, 50],
  ['none', 0, 0],
  ['fewer than none', -1, 0],
])('%s', (_, count, drawn) => {
  expect(drawArticles(ids, count, 1)).toHaveLength(drawn);
});

test('over many seeds every article is drawn about as often as any other', () => {
  const counts = new Map(ids.map((id) => [id, 0]));
  for (let seed = 0; seed < 2000; seed += 1)
    for (const id of drawArticles(ids, 5, seed)) counts.set(id, (counts.get(id) ?? 0) + 1);
  // 200 each are expected; the standard deviation is 13.
  for (const count of counts.values()) expect(Math.abs(count - 200)).toBeLessThan(65);
});
