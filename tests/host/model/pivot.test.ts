/** Pivot tables as Google Sheets lays them out. Each case names the page it comes from, or 'unverified'. */
import { computePivot, type PivotSpec } from '../../../src/host/model/pivot';
import type { CellJson } from '../../../src/host/protocol';

const source: CellJson[][] = [
  ['dyad', 'domain', 'year', 'event', 'figure'],
  ['QAT-TUR', 'training', 2018, 'e1', 512],
  ['QAT-TUR', 'training', 2019, 'e2', 88],
  ['QAT-TUR', 'bases', 2018, 'e1', 1],
  ['KWT-TUR', 'training', 2018, 'e3', 10],
  ['KWT-TUR', 'bases', 2018, 'e3', ''],
  ['KWT-TUR', 'training', 2018, 'e3', 5],
];

const base: PivotSpec = { rows: [], columns: [], values: [], filters: [] };
const dyad = { column: 0, showTotals: true };
const domain = { column: 1, showTotals: true };
const year = { column: 2, showTotals: true };
const sum = { column: 4, summarize: 'SUM' } as const;
const events = { column: 3, summarize: 'COUNTUNIQUE', name: 'Events' } as const;

test.each<{ name: string; doc: string; spec: Partial<PivotSpec>; table: CellJson[][] }>([
  {
    name: 'one row group, one value',
    doc: 'unverified',
    spec: { rows: [dyad], values: [sum] },
    table: [
      ['dyad', 'SUM of figure'],
      ['KWT-TUR', 15],
      ['QAT-TUR', 601],
      ['Grand Total', 616],
    ],
  },
  {
    name: 'without totals',
    doc: 'unverified',
    spec: { rows: [{ ...dyad, showTotals: false }], values: [sum] },
    table: [
      ['dyad', 'SUM of figure'],
      ['KWT-TUR', 15],
      ['QAT-TUR', 601],
    ],
  },
  {
    name: 'descending',
    doc: 'unverified',
    spec: { rows: [{ ...dyad, sortAscending: false }], values: [sum] },
    table: [
      ['dyad', 'SUM of figure'],
      ['QAT-TUR', 601],
      ['KWT-TUR', 15],
      ['Grand Total', 616],
    ],
  },
  {
    name: 'unique counts are unique over the whole',
    doc: 'unverified',
    spec: { rows: [domain], values: [events] },
    table: [
      ['domain', 'Events'],
      ['bases', 2],
      ['training', 3],
      ['Grand Total', 3],
    ],
  },
  {
    name: 'row and column group, absent combination blank',
    doc: 'unverified',
    spec: { rows: [dyad], columns: [year], values: [events] },
    table: [
      ['Events', 'year', '', ''],
      ['dyad', 2018, 2019, 'Grand Total'],
      ['KWT-TUR', 1, '', 1],
      ['QAT-TUR', 1, 1, 2],
      ['Grand Total', 2, 1, 3],
    ],
  },
  {
    name: 'several values side by side',
    doc: 'unverified',
    spec: { rows: [dyad], values: [events, sum] },
    table: [
      ['dyad', 'Events', 'SUM of figure'],
      ['KWT-TUR', 1, 15],
      ['QAT-TUR', 2, 601],
      ['Grand Total', 3, 616],
    ],
  },
  {
    name: 'several values under column groups',
    doc: 'unverified',
    spec: { rows: [dyad], columns: [year], values: [events, sum] },
    table: [
      ['', 'year', '', '', '', '', ''],
      ['', 2018, '', 2019, '', 'Grand Total', ''],
      ['dyad', 'Events', 'SUM of figure', 'Events', 'SUM of figure', 'Events', 'SUM of figure'],
      ['KWT-TUR', 1, 15, '', '', 1, 15],
      ['QAT-TUR', 1, 513, 1, 88, 2, 601],
      ['Grand Total', 2, 528, 1, 88, 3, 616],
    ],
  },
  {
    name: 'nested row groups with totals',
    doc: 'unverified',
    spec: { rows: [dyad, domain], values: [events] },
    table: [
      ['dyad', 'domain', 'Events'],
      ['KWT-TUR', 'bases', 1],
      ['', 'training', 1],
      ['KWT-TUR Total', '', 1],
      ['QAT-TUR', 'bases', 1],
      ['', 'training', 2],
      ['QAT-TUR Total', '', 2],
      ['Grand Total', '', 3],
    ],
  },
  {
    name: 'totals of the inner group only',
    doc: 'unverified',
    spec: { rows: [{ ...dyad, showTotals: false }, domain], values: [events] },
    table: [
      ['dyad', 'domain', 'Events'],
      ['KWT-TUR', 'bases', 1],
      ['', 'training', 1],
      ['KWT-TUR Total', '', 1],
      ['QAT-TUR', 'bases', 1],
      ['', 'training', 2],
      ['QAT-TUR Total', '', 2],
    ],
  },
  {
    name: 'nested column groups',
    doc: 'unverified',
    spec: { rows: [dyad], columns: [year, domain], values: [sum] },
    table: [
      ['SUM of figure', 'year', 'domain', '', '', '', ''],
      ['', 2018, '', '2018 Total', 2019, '2019 Total', 'Grand Total'],
      ['dyad', 'bases', 'training', '', 'training', '', ''],
      ['KWT-TUR', 0, 15, 15, '', '', 15],
      ['QAT-TUR', 1, 512, 513, 88, 88, 601],
      ['Grand Total', 1, 527, 528, 88, 88, 616],
    ],
  },
  {
    name: 'values alone',
    doc: 'unverified',
    spec: { values: [events, sum] },
    table: [
      ['Events', 'SUM of figure'],
      [3, 616],
    ],
  },
  {
    name: 'column groups alone',
    doc: 'unverified',
    spec: { columns: [{ ...year, showTotals: false }], values: [events] },
    table: [
      ['', 'year', ''],
      ['', 2018, 2019],
      ['Events', 2, 1],
    ],
  },
  {
    name: 'filtered',
    doc: 'unverified',
    spec: { rows: [dyad], values: [sum], filters: [{ column: 2, visibleValues: ['2019'] }] },
    table: [
      ['dyad', 'SUM of figure'],
      ['QAT-TUR', 88],
      ['Grand Total', 88],
    ],
  },
  {
    name: 'every row filtered away',
    doc: 'unverified',
    spec: { rows: [dyad], values: [events], filters: [{ column: 2, visibleValues: [] }] },
    table: [
      ['dyad', 'Events'],
      ['Grand Total', ''],
    ],
  },
  {
    name: 'every function',
    doc: 'unverified',
    spec: {
      rows: [dyad],
      values: (['COUNT', 'COUNTA', 'AVERAGE', 'MAX', 'MIN'] as const).map((summarize) => ({
        column: 4,
        summarize,
      })),
    },
    table: [
      ['dyad', 'COUNT of figure', 'COUNTA of figure', 'AVERAGE of figure', 'MAX of figure', 'MIN of figure'],
      ['KWT-TUR', 2, 2, 7.5, 10, 5],
      ['QAT-TUR', 3, 3, 601 / 3, 512, 1],
      ['Grand Total', 5, 5, 616 / 5, 512, 1],
    ],
  },
])('$name ($doc)', ({ spec, table }) => {
  expect(computePivot(source, { ...base, ...spec })).toEqual(table);
});

test('labels sort as blanks, numbers, text without regard to case, truth values (blanks: unverified)', () => {
  const labels: CellJson[] = ['beta', true, 10, 'Alpha', '', 9, 'alpha', 'قطر', '9'];
  const table = computePivot([['label'], ...labels.map((label) => [label])], {
    ...base,
    rows: [{ column: 0, showTotals: false }],
    values: [{ column: 0, summarize: 'COUNTA' }],
  });
  expect(table.slice(1).map(([label]) => label)).toEqual([
    '',
    9,
    10,
    '9',
    'Alpha',
    'alpha',
    'beta',
    'قطر',
    true,
  ]);
});

test('names that objects have of themselves are ordinary labels', () => {
  const table = computePivot([['label'], ['__proto__'], ['constructor']], {
    ...base,
    rows: [{ column: 0, showTotals: true }],
    values: [{ column: 0, summarize: 'COUNTA' }],
  });
  expect(table.slice(1)).toEqual([
    ['__proto__', 1],
    ['constructor', 1],
    ['Grand Total', 2],
  ]);
});

test('40,000 source rows', () => {
  const rows: CellJson[][] = [['dyad', 'domain', 'year', 'event', 'figure']];
  for (let index = 0; index < 40_000; index++) {
    rows.push([
      `dyad ${index % 200}`,
      `domain ${index % 21}`,
      1990 + (index % 30),
      `event ${index % 9000}`,
      index,
    ]);
  }
  const spec = { ...base, rows: [dyad, domain], columns: [year], values: [events] };
  const table = computePivot(rows, spec);
  expect(table.at(-1)?.at(-1)).toBe(9000);
});
