// Validate sheet over 10,000 rows in the host: every planted fault found, within the budget of document calls.
import { rowTabs } from '../../../src/core/model/tabs';
import type { CellJson } from '../../../src/host/protocol';
import type { StoredCell } from '../../../src/host/model/sheet-state';
import {
  generateWorkbook,
  plantFaults,
  type GeneratedTab,
  type GeneratedWorkbook,
} from '../../core/validate/generated-workbook';
import { TestWorkbook } from '../support/open-workbook';
import { validate } from './steps';

/** 5 March 2019 in the zone of a new workbook. */
const A_DAY = Date.UTC(2019, 2, 5, 12);
/** What Accord's own adoption of rows mends before anybody looks. */
const MENDED = 'row-id-missing';

/** Puts generated rows into a workbook that was set up, as Accord and people would have left them. */
function filled({ tabs, texts }: GeneratedWorkbook): TestWorkbook {
  const empty = new TestWorkbook();
  empty.call('pageSetUp');
  const parts = [...texts].map(([article_id, text]): CellJson[] => [article_id, 1, text]);
  const entries = tabs.cooperation.map(({ cells }): CellJson[] => [
    ...[
      '2020-01-01T00:00:00Z',
      'Amal',
      'propose',
      'cooperation',
      String(cells.record_id),
      '',
      '',
      '',
      'bat_1',
    ],
  ]);
  const rowsOf: Record<string, StoredCell[][]> = { Texts: parts, Log: entries };
  for (const [name, rows] of Object.entries(tabs)) {
    const tab = rowTabs[name as GeneratedTab];
    rowsOf[tab.title.en] = rows.map(({ cells, formulas, dates }) =>
      Object.keys(tab.columns).map((column): StoredCell => {
        if (dates.includes(column)) return { date: A_DAY };
        const value = cells[column] ?? '';
        return formulas.includes(column) ? { value, formula: '=A1' } : value;
      }),
    );
  }
  const state = structuredClone(empty.person.state);
  const sheets = state.sheets.map((sheet) => {
    const rows = rowsOf[sheet.name];
    return rows ? { ...sheet, rows: [sheet.rows[0] ?? null, ...rows], maxRows: rows.length + 20 } : sheet;
  });
  return new TestWorkbook({ workbook: { ...state, sheets } });
}

const book = generateWorkbook();
const planted = plantFaults(book, 5).flatMap(({ expected }) => expected);
const workbook = filled(book);
const first = validate(workbook);

test('every planted fault is found, and nothing else', () => {
  const found = first.findings.map(({ problem: { code, tab, row } }) => `${code} ${tab} ${row - 2}`).sort();
  const wanted = planted.filter(([code]) => code !== MENDED).map(([code, tab, at]) => `${code} ${tab} ${at}`);
  const domain = 'domain-retired-code';
  // The codebook of a new workbook has retired nothing.
  expect(found).toEqual(wanted.filter((place) => !place.startsWith(domain)).sort());
});

test('costs at most 30 document calls, all steps together', () => {
  console.info(
    `10,000 rows: ${first.calls} document calls in ${first.steps} steps, ${first.seconds.toFixed(1)} s`,
  );
  expect(first.calls).toBeLessThanOrEqual(30);
});

test('the Findings tab has them, errors first, each with a link to its cell', () => {
  const rows = workbook.rows('Findings');
  expect(rows).toHaveLength(first.findings.length);
  const order = ['error', 'warning', 'note'];
  const ranks = rows.map((row) => order.indexOf(row.Severity ?? ''));
  expect(ranks).toEqual([...ranks].sort());
  expect(rows.every((row) => /^[A-Z]{1,2}\d+$/.test(row.Cell ?? ''))).toBe(true);
});

test('a second run calls them open, and costs the same', () => {
  const second = validate(workbook);
  expect(new Set(second.findings.map(({ state }) => state))).toEqual(new Set(['open']));
  expect(second.fixed).toBe(0);
  expect(second.calls).toBeLessThanOrEqual(30);
});
