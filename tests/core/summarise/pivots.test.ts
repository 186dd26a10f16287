// The native pivots: one per tab, over columns that Counts has, counting distinct values.
import { counts, summaryTitles } from '../../../src/core/model/tabs';
import { pivots } from '../../../src/core/summarise/pivots';

test('every summary tab but the first page has one pivot', () => {
  const tabs = pivots.map(({ tab }) => tab);
  expect([...tabs, 'summary'].sort()).toEqual(Object.keys(summaryTitles).sort());
});

test.each(pivots)('$tab uses columns of Counts, none twice', ({ rows, columns, values }) => {
  const used = [...rows, ...columns, ...values];
  expect(Object.keys(counts.columns)).toEqual(expect.arrayContaining(used));
  expect(new Set(used).size).toBe(used.length);
  expect(rows.length).toBeGreaterThan(0);
  expect(values).toContain('event_id');
});
