/** How a tab is shown: slices, kinds, long texts, links, rules, charts, pivots; large tabs in small parts. */
import type { Host } from '../../../../src/host';
import { ROWS_IN_A_SLICE, SHOWN_CHARACTERS } from '../../../../src/workbench/protocol';
import { TestBench, withMenu } from '../support/test-bench';

const CODE = withMenu(`
function prepare() {
  const book = SpreadsheetApp.getActive();
  const sheet = book.getSheets()[0];
  sheet.getRange(1, 1, 3, 4).setValues([
    ['Name', 'People', 'Since', 'Done'],
    ['دورة', 36, new Date(Date.UTC(2018, 3, 5)), true],
    ['Course', 512, '', ''],
  ]);
  sheet.getRange(1, 1, 1, 4).setFontWeight('bold').setNote('a note');
  sheet.setFrozenRows(1);
  sheet.getRange(5, 1).setValue('x'.repeat(2000));
  sheet.getRange(6, 1).setFormula('=SUM(B2:B3)');
  sheet.getRange(7, 1).setRichTextValue(
    SpreadsheetApp.newRichTextValue().setText('see here').setLinkUrl(4, 8, '#gid=0&range=A1').build());
  const list = SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange(2, 1, 2, 1), true)
    .setAllowInvalid(true).setHelpText('A course').build();
  sheet.getRange(2, 6, 500, 1).setDataValidation(list);
  sheet.getRange(2, 6, 2, 1).setValues([['Course'], ['None']]);
  sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule()
    .whenTextEqualTo('None').setBackground('#ff0000').setRanges([sheet.getRange(1, 6, 10, 1)]).build()]);
  const pivots = book.insertSheet('Pivot');
  const pivot = pivots.getRange(1, 1).createPivotTable(sheet.getRange(1, 1, 3, 4));
  pivot.addRowGroup(1);
  pivot.addPivotValue(2, SpreadsheetApp.PivotTableSummarizeFunction.SUM);
  const chart = pivots.newChart().setChartType(Charts.ChartType.BAR).addRange(sheet.getRange(1, 1, 3, 2))
    .setNumHeaders(1).setPosition(2, 5, 0, 0).setOption('title', 'People').build();
  pivots.insertChart(chart);
  const large = book.insertSheet('Large');
  large.insertRowsAfter(1000, 9001);
  large.getRange(1, 1, 10001, 8).setValues(Array.from({ length: 10001 }, (_, row) =>
    Array.from({ length: 8 }, (_, column) => 'row ' + row + ' column ' + column)));
}
`);

let bench: TestBench;
const tabs = new Map<string, number>();

beforeAll(async () => {
  const prepare = (host: Host): void => {
    expect(host.run('prepare').error).toBeUndefined();
  };
  bench = await TestBench.open(CODE, { prepare });
  for (const { name, tab } of (await bench.ask('tabs', {})).tabs) tabs.set(name, tab);
});

afterAll(() => bench.close());

const idOf = (name: string): number => tabs.get(name) ?? -1;
const rowsOf = (name: string, from = 1, count = 500) => bench.ask('rows', { tab: idOf(name), from, count });

test('a slice shows texts, kinds, formulas, links, warnings and looks', async () => {
  const slice = await rowsOf('Sheet1');
  expect(slice.rows[1]).toEqual(['دورة', '36', '4/5/2018', 'TRUE', '', 'Course']);
  expect(slice.kinds).toEqual([
    { row: 2, kinds: 'TNDBET' },
    { row: 3, kinds: 'TNEEET' },
  ]);
  expect(slice.formulas).toEqual([{ row: 6, column: 1, value: '=SUM(B2:B3)' }]);
  expect(slice.links).toEqual([
    { row: 7, column: 1, value: [expect.objectContaining({ start: 4, end: 8, link: '#gid=0&range=A1' })] },
  ]);
  expect(slice.warnings).toEqual([{ row: 3, column: 6, value: 'A course' }]);
  expect(slice.looks).toEqual([{ row: 3, column: 6, value: { background: '#ff0000' } }]);
});

test('long texts are cut in a slice and whole in a cell', async () => {
  const slice = await rowsOf('Sheet1', 5, 1);
  expect(slice.rows[0]?.[0]).toHaveLength(SHOWN_CHARACTERS);
  expect(slice.cut).toEqual([{ row: 5, column: 1, value: 2000 }]);
  expect((await bench.ask('cell', { tab: idOf('Sheet1'), row: 5, column: 1 })).shown).toHaveLength(2000);
});

test('a tab says what is not the default, in bands', async () => {
  const view = await bench.ask('tab', { tab: idOf('Sheet1') });
  expect(view).toMatchObject({ frozenRows: 1, filledRows: 7, filledColumns: 6, maxRows: 1000 });
  expect(view.formats[0]).toEqual({ column: 1, bands: [{ from: 1, to: 1, value: { fontWeight: 'bold' } }] });
  expect(view.notes.map(({ column }) => column)).toEqual([1, 2, 3, 4]);
  const [rule] = view.rules;
  expect(rule).toEqual({
    column: 6,
    bands: [
      {
        from: 2,
        to: 501,
        value: { kind: 'list', options: ['دورة', 'Course'], warningOnly: true, help: 'A course' },
      },
    ],
  });
});

test('pivots show computed cells, which nobody may change, and charts their data', async () => {
  const view = await bench.ask('tab', { tab: idOf('Pivot') });
  expect(view.pivots).toHaveLength(1);
  expect(view.charts[0]).toMatchObject({
    type: 'BAR',
    position: { row: 2, column: 5, x: 0, y: 0 },
    headers: 1,
    options: { title: 'People' },
    data: [
      ['Name', 'People'],
      ['دورة', 36],
      ['Course', 512],
    ],
  });
  const { rows } = await rowsOf('Pivot');
  expect(rows.flat()).toContain('548');
  const edit = await bench.post('edit', { tab: idOf('Pivot'), row: 2, column: 1, typed: 'x' });
  expect(edit.status).toBe(409);
});

test('10,000 rows come in slices: what is sent does not grow with the tab', async () => {
  const view = await bench.post('tab', { tab: idOf('Large') });
  expect(view.body.length).toBeLessThan(2_000);
  const slice = await bench.post('rows', { tab: idOf('Large'), from: 9_801, count: 10_000 });
  const { from, rows } = JSON.parse(slice.body) as { from: number; rows: string[][] };
  expect([from, rows.length, rows[200]?.[7]]).toEqual([9_801, 201, 'row 10000 column 7']);
  expect((await rowsOf('Large', 1, 10_000)).rows).toHaveLength(ROWS_IN_A_SLICE);
  const screen = await bench.post('rows', { tab: idOf('Large'), from: 5_000, count: 60 });
  expect(screen.body.length).toBeLessThan(15_000);
  expect((await rowsOf('Large', 20_000)).rows).toEqual([]);
});

test('a tab that is gone is not found', async () => {
  expect((await bench.post('tab', { tab: 999 })).status).toBe(404);
});
