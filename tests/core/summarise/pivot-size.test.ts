// How large a pivot will be, compared with what the host lays out.
import { computePivot } from '../../../src/host/model/pivot';
import type { CountRow } from '../../../src/core/model/tabs/counts';
import { counts } from '../../../src/core/model/tabs';
import { pivotSize } from '../../../src/core/summarise/pivot-size';
import { pivots } from '../../../src/core/summarise/pivots';
import { count } from './sample-rows';

const rows = [
  count(),
  count({ domain: 'Training', status: 'Held' }),
  count({ group: 'Defence', domain: 'Basing', year: 'Undated', mechanism: '' }),
];
const names = Object.keys(counts.columns) as Array<keyof CountRow>;

test.each(pivots)('$tab', (spec) => {
  const source = [names, ...rows.map((row) => names.map((name) => row[name]))];
  const at = (name: keyof CountRow) => names.indexOf(name);
  const group = (name: keyof CountRow) => ({ column: at(name), showTotals: true });
  const grid = computePivot(source, {
    rows: spec.rows.map(group),
    columns: spec.columns.map(group),
    values: spec.values.map((name) => ({ column: at(name), summarize: 'COUNTUNIQUE' })),
    filters: [],
  });
  expect(pivotSize(spec, rows)).toEqual([grid.length, grid[0]?.length]);
});
