/** A person in the grid, through HTTP: coercion, warnings, refusals, blocks, structure, undo, the disk. */
import type { Host } from '../../../../src/host';
import { TestBench, withMenu } from '../support/test-bench';

const CODE = withMenu(`
function writeElsewhere() { SpreadsheetApp.getActive().getSheets()[0].getRange(9, 9).setValue('script'); }
function overwrite() { SpreadsheetApp.getActive().getSheets()[0].getRange(1, 1).setValue('script'); }
function prepare() {
  const sheet = SpreadsheetApp.getActive().getSheets()[0];
  const rule = (list, isAllowed) => SpreadsheetApp.newDataValidation()
    .requireValueInList(list, true).setAllowInvalid(isAllowed).setHelpText('One of ' + list.join(', ')).build();
  sheet.getRange(1, 3, 100, 1).setDataValidation(rule(['accepted', 'rejected'], true));
  sheet.getRange(1, 4, 100, 1).setDataValidation(rule(['yes', 'no'], false));
  sheet.getRange(1, 5, 100, 1).setNumberFormat('@');
}
`);

let bench: TestBench;

beforeAll(async () => {
  const prepare = (host: Host): void => {
    expect(host.run('prepare').error).toBeUndefined();
  };
  bench = await TestBench.open(CODE, { prepare });
  await bench.ready();
});

afterAll(() => bench.close());

const values = (name = 'Sheet1') => bench.host.workbook.values(name);
const typeInto = (row: number, column: number, typed: string) =>
  bench.ask('edit', { tab: 0, row, column, typed });

test.each([
  [2, 1, '12,5', '12,5', '12,5'],
  [2, 2, '1,250', 1250, '1,250'],
  [3, 1, '=SUM(A1:A2)', '', ''],
  [3, 2, 'true', true, 'TRUE'],
  [3, 5, '=not a formula', '=not a formula', '=not a formula'],
  [3, 6, "'007", '007', '007'],
  [4, 1, 'قطر', 'قطر', 'قطر'],
])('row %d, column %d: %j becomes %j', async (row, column, typed, value, shown) => {
  expect(await typeInto(row, column, typed)).toMatchObject({ shown, warning: null });
  expect(values()[row - 1]?.[column - 1]).toEqual(value);
});

test('what an editor starts from gives the same cell again', async () => {
  const typed = async (row: number, column: number) =>
    (await bench.ask('cell', { tab: 0, row, column })).typed;
  expect(await typed(3, 1)).toBe('=SUM(A1:A2)');
  expect(await typed(3, 6)).toBe("'007");
  expect(await typed(3, 5)).toBe('=not a formula');
});

test('an edit is on disk when it is acknowledged', async () => {
  await typeInto(6, 1, 'kept');
  expect(bench.saved().workbook.sheets[0]?.rows[5]?.[0]).toBe('kept');
});

test('a warning lets the value in, a rejecting rule refuses it in the platform’s words', async () => {
  expect(await typeInto(5, 3, 'maybe')).toMatchObject({
    shown: 'maybe',
    warning: 'One of accepted, rejected',
  });
  expect((await typeInto(5, 3, 'accepted')).warning).toBeNull();
  const refused = await bench.post('edit', { tab: 0, row: 5, column: 4, typed: 'perhaps' });
  expect(refused.status).toBe(409);
  expect(JSON.parse(refused.body)).toMatchObject({
    error: { code: 'REFUSED', message: expect.stringContaining('cell D5 violates the data validation') },
  });
  expect((await bench.post('edit', { tab: 99, row: 1, column: 1, typed: 'x' })).status).toBe(409);
});

test('a block is pasted whole or not at all, and the grid grows', async () => {
  const pasted = await bench.ask('paste', {
    tab: 0,
    row: 999,
    column: 3,
    cells: [['x'], ['rejected', 'b'], ['accepted', 'c']],
  });
  expect(pasted.range).toEqual({ row: 999, column: 3, rows: 3, columns: 2 });
  expect(bench.host.workbook.tab('Sheet1').maxRows).toBe(1001);
  expect(values()[1000]?.slice(2, 4)).toEqual(['accepted', 'c']);
  const refused = await bench.post('paste', {
    tab: 0,
    row: 20,
    column: 3,
    cells: [
      ['a', 'no'],
      ['b', 'wrong'],
    ],
  });
  expect(refused.status).toBe(409);
  expect(values()[19]?.[2]).toBe('');
  const warned = await bench.ask('paste', { tab: 0, row: 20, column: 2, cells: [['1', 'odd']] });
  expect(warned.warnings).toEqual([{ row: 20, column: 3, value: 'One of accepted, rejected' }]);
});

test('undo takes back edit after edit, newest first', async () => {
  await typeInto(30, 1, 'first');
  await typeInto(30, 1, '2026-03-04');
  await bench.ask('clear', { tab: 0, row: 30, column: 1, rows: 2, columns: 2 });
  const undo = () => bench.ask('undo', {});
  expect(await undo()).toMatchObject({
    undone: { tab: 0, range: { row: 30, column: 1, rows: 2, columns: 2 } },
  });
  expect(values()[29]?.[0]).toEqual({ date: Date.UTC(2026, 2, 4) });
  await undo();
  expect(values()[29]?.[0]).toBe('first');
  expect(bench.host.workbook.displayValues('Sheet1')[29]?.[0]).toBe('first');
});

test('undo leaves alone what a script has written since', async () => {
  await typeInto(1, 2, 'mine');
  await bench.run('writeElsewhere');
  await bench.ask('undo', {});
  expect([values()[0]?.[1], values()[8]?.[8]]).toEqual(['', 'script']);
  await typeInto(1, 1, 'mine');
  await bench.run('overwrite');
  expect((await bench.post('undo', {})).status).toBe(409);
  expect(values()[0]?.[0]).toBe('script');
});

test('rows, columns and tabs come, go and come back', async () => {
  const { tab } = await bench.ask('addTab', { name: 'Notes' });
  await bench.ask('paste', { tab, row: 1, column: 1, cells: [['b'], ['a'], ['c']] });
  await bench.ask('sort', { tab, column: 1, ascending: true });
  await bench.ask('insertRows', { tab, before: 1, count: 1 });
  expect(values('Notes').flat()).toEqual(['', 'a', 'b', 'c']);
  await bench.ask('deleteRows', { tab, row: 2, count: 2 });
  await bench.ask('undo', {});
  await bench.ask('undo', {});
  expect(values('Notes').flat()).toEqual(['a', 'b', 'c']);
  await bench.ask('hideColumns', { tab, column: 2, count: 1 });
  await bench.ask('resizeColumn', { tab, column: 1, width: 240 });
  expect((await bench.ask('tab', { tab })).columns).toEqual([
    { column: 1, width: 240 },
    { column: 2, hidden: true },
  ]);
  await bench.ask('renameTab', { tab, name: 'Other' });
  await bench.ask('hideTab', { tab });
  const { tabs } = await bench.ask('tabs', {});
  expect(tabs.find((summary) => summary.tab === tab)).toMatchObject({ name: 'Other', hidden: true });
  await bench.ask('showTab', { tab });
  await bench.ask('deleteTab', { tab });
  await bench.ask('undo', {});
  expect(values('Other').flat()).toEqual(['a', 'b', 'c']);
});

test('other windows hear of a change, and of the list of tabs only when it changed', async () => {
  const seen = bench.events.length;
  const { version } = await typeInto(40, 1, 'heard');
  await bench.ask('renameTab', { tab: 0, name: 'Sheet1 ' });
  await bench.event('changed', (event) => event.list?.tabs[0]?.name === 'Sheet1 ');
  await bench.ask('renameTab', { tab: 0, name: 'Sheet1' });
  const changes = bench.events.slice(seen).filter((event) => event.type === 'changed');
  expect(changes[0]).toMatchObject({ version, tabs: [0], list: null });
});

test('what a person selects is what a run finds active', async () => {
  await bench.ask('select', { tab: 0, row: 7, column: 2, rows: 3, columns: 1 });
  expect((await bench.ask('tabs', {})).selection).toEqual({ row: 7, column: 2, rows: 3, columns: 1 });
});
