// From a cell back to what it counts: by labels, wherever the table stands and whatever language it was built in.
import { labelRows } from '../../../src/core/summarise/count-rows';
import { countRecords } from '../../../src/core/summarise/counted';
import { defaultSummaryOptions } from '../../../src/core/summarise/options';
import { pivots } from '../../../src/core/summarise/pivots';
import { matches, tracePivot, traceSummary } from '../../../src/core/summarise/trace';
import type { CountRow } from '../../../src/core/model/tabs/counts';
import { count, event, input } from './sample-rows';

const LABELS: Partial<Record<keyof CountRow, string[]>> = {
  group: ['Internal security', 'Defence', ''],
  domain: ['Cyber', 'Basing', 'space'],
  dyad: ['Qatar – Türkiye', 'Qatar'],
  pair: ['Qatar – Türkiye'],
  year: ['2019', 'Undated'],
  mechanism: ['', 'Meeting'],
  status: ['Held'],
};
const known = (name: keyof CountRow, label: string) => LABELS[name]?.includes(label) ?? false;
const [byDomain, byDyad, overTime, ladder] = pivots as [
  (typeof pivots)[0],
  (typeof pivots)[0],
  (typeof pivots)[0],
  (typeof pivots)[0],
];

const domainGrid = [
  ['my title', '', '', '', ''],
  ['', 'Domain group', 'Domain', 'Events', 'Articles', 'Dyads', 'my column'],
  ['', 'Defence', 'Basing', 2, 3, 1, 7],
  ['', 'Defence Total', '', 2, 3, 1],
  ['', 'Internal security', 'Cyber', 4, 5, 1],
  ['', '', 'space', 1, 1, 1],
  ['', 'Internal security Total', '', 5, 5, 1],
  ['', 'Grand Total', '', 6, 7, 1],
  ['', '', '', '', ''],
  ['my words', '', '', 3],
];

test.each<[string, number, number, object, string]>([
  ['events of a domain', 4, 3, { group: 'Internal security', domain: 'Cyber' }, 'event_id'],
  ['articles of a domain', 2, 4, { group: 'Defence', domain: 'Basing' }, 'article_id'],
  ['a group that stands further up', 5, 5, { group: 'Internal security', domain: 'space' }, 'pair'],
  ['the total of a group', 3, 3, { group: 'Defence' }, 'event_id'],
  ['the total of a group of two words', 6, 4, { group: 'Internal security' }, 'article_id'],
  ['the grand total', 7, 3, {}, 'event_id'],
  ['the label of a row', 4, 2, { group: 'Internal security', domain: 'Cyber' }, 'event_id'],
])('By domain: %s', (_, row, column, filter, counts) => {
  expect(tracePivot({ values: domainGrid, row, column }, byDomain, 'en', known)).toEqual({
    filter,
    counts,
    shown: column > 2 ? domainGrid[row]?.[column] : null,
  });
});

test.each([
  ['above the pivot', 0, 0],
  ['left of the pivot', 4, 0],
  ['below the pivot', 9, 3],
  ['beyond the pivot', 4, 9],
])('a cell %s is none of ours', (_, row, column) => {
  expect(tracePivot({ values: domainGrid, row, column }, byDomain, 'en', known)).toBeNull();
});

const crossGrid = (first: string, columns: string[], rows: unknown[][]) => [
  ['Events', 'Year', ''],
  [first, ...columns, 'Grand Total'],
  ...rows,
];

test.each<[string, (typeof pivots)[0], unknown[][], number, number, object]>([
  [
    'By dyad',
    byDyad,
    crossGrid('Dyad', ['Cyber'], [['Qatar', 1, 1]]),
    2,
    1,
    { dyad: 'Qatar', domain: 'Cyber' },
  ],
  [
    'Over time',
    overTime,
    crossGrid('Domain', ['2019', 'Undated'], [['Cyber', 1, 2, 3]]),
    2,
    2,
    { domain: 'Cyber', year: 'Undated' },
  ],
  ['a row total', overTime, crossGrid('Domain', ['2019'], [['Cyber', 1, 1]]), 2, 2, { domain: 'Cyber' }],
  [
    'a column total',
    overTime,
    crossGrid(
      'Domain',
      ['2019'],
      [
        ['Cyber', 1, 1],
        ['Total général', 1, 1],
      ],
    ),
    3,
    1,
    { year: '2019' },
  ],
  [
    'an empty label',
    ladder,
    crossGrid('Mechanism', ['Held'], [['', 2, 2]]),
    2,
    1,
    { mechanism: '', status: 'Held' },
  ],
  ['a header', overTime, crossGrid('Domain', ['2019'], [['Cyber', 1, 1]]), 1, 1, { year: '2019' }],
])('%s', (_, spec, values, row, column, filter) => {
  expect(tracePivot({ values, row, column }, spec, 'en', known)?.filter).toEqual(filter);
});

test('a pivot that was built in Arabic', () => {
  const values = [
    ['الأحداث', 'السنة', ''],
    ['المجال', '2019', 'الإجمالي'],
    ['Cyber', 3, 3],
  ];
  expect(tracePivot({ values, row: 2, column: 1 }, overTime, 'ar', known)).toMatchObject({
    filter: { domain: 'Cyber', year: '2019' },
    shown: 3,
  });
  expect(tracePivot({ values, row: 2, column: 1 }, overTime, 'en', known)).toBeNull();
});

const summary = [
  ['Cooperation at a glance'],
  ['', ''],
  ['Events', 'Dyads', 'Articles', 'Outlets', 'Languages', 'Undated events', 'Rows to review'],
  [16, 3, 5, 1, 2, 7, 65],
  [''],
  ['Events by dyad and domain group'],
  ['Dyad', 'Events', 'Defence', 'Not in the codebook'],
  ['Qatar – Türkiye', 11, 5, 0],
  [''],
  ['Domain', 'Events', 'Group'],
  ['Cyber', 4, 'Internal security'],
  ['my own', 4],
  ['', ''],
  ['Year', 'Events'],
  ['Undated', 7],
];

test.each<[string, number, number, object]>([
  ['events', 3, 0, { filter: {}, counts: 'event_id', shown: 16 }],
  ['dyads', 3, 1, { filter: {}, counts: 'pair', shown: 3 }],
  ['articles', 3, 2, { filter: {}, counts: 'article_id', shown: 5 }],
  ['outlets', 3, 3, { filter: {}, counts: 'outlets', shown: 1 }],
  ['undated events', 3, 5, { filter: { year: '' }, counts: 'event_id', shown: 7 }],
  ['a headline by its words', 2, 6, { filter: {}, counts: 'unreviewed', shown: 65 }],
  ['a dyad', 7, 1, { filter: { pair: 'Qatar – Türkiye' }, counts: 'event_id', shown: 11 }],
  [
    'a cell of the heat map',
    7,
    2,
    { filter: { pair: 'Qatar – Türkiye', group: 'Defence' }, counts: 'event_id', shown: 5 },
  ],
  [
    'a group that has no label',
    7,
    3,
    { filter: { pair: 'Qatar – Türkiye', group: '' }, counts: 'event_id', shown: 0 },
  ],
  ['a domain', 10, 1, { filter: { domain: 'Cyber' }, counts: 'event_id', shown: 4 }],
  ['the words beside it', 10, 2, { filter: { domain: 'Cyber' }, counts: 'event_id', shown: null }],
  ['a year', 14, 1, { filter: { year: 'Undated' }, counts: 'event_id', shown: 7 }],
])('Summary: %s', (_, row, column, trace) => {
  expect(traceSummary({ values: summary, row, column }, known)).toEqual(trace);
});

test.each([
  ['the title', 0, 0],
  ['an empty row', 4, 0],
  ['the title of a table', 5, 0],
  ['a header', 6, 1],
  ['a row of somebody’s own', 11, 1],
  ['a cell outside', 40, 3],
])('Summary: %s is no number', (_, row, column) => {
  expect(traceSummary({ values: summary, row, column }, known)).toBeNull();
});

test('no year stands for undated in either language', () => {
  expect(matches(count({ year: 'Undated' }), { year: '' })).toBe(true);
  expect(matches(count({ year: 'غير مؤرخ' }), { year: '' })).toBe(true);
  expect(matches(count({ year: '2019' }), { year: '' })).toBe(false);
});

test('labels lead to the very rows that were counted', () => {
  const sheet = input({ events: [event({ parties: 'QAT; TUR; KWT' })] });
  const { counted } = countRecords(sheet, defaultSummaryOptions);
  const rows = labelRows(counted, sheet.codebook, 'en');
  const found = rows.filter(({ row }) => matches(row, { dyad: 'Kuwait – Qatar' }));
  expect(found.map((item) => item.counted)).toEqual(counted);
});
