/** Array formulas that spill over cells of a tab, and merged cells, as a script and a person see them. */
import { createHost } from '../../../src/host';
import type { CellJson, Json } from '../../../src/host/protocol';

const code = `
const sheet = () => SpreadsheetApp.getActive().getSheets()[0];
function look(name) { const range = sheet().getRange(name); return [range.getValues().flat(), range.getFormulas().flat()]; }
function put(name, values) { sheet().getRange(name).setValues(values); }
function putRich(name, text) { sheet().getRange(name).setRichTextValue(SpreadsheetApp.newRichTextValue().setText(text).build()); }
function size() { return [sheet().getLastRow(), sheet().getLastColumn()]; }
function merge(name) { sheet().getRange(name).merge(); }
function insertAbove(row) { sheet().insertRowsBefore(row, 1); }
`;
const FORMULA = '=ARRAYFORMULA(C1:C3)';

function opened() {
  const host = createHost({ files: { 'Code.js': code } });
  const run = (name: string, ...args: Json[]) => {
    const { result, error } = host.run(name, args);
    if (error) throw new Error(error.message);
    return result;
  };
  return { workbook: host.workbook, run };
}

function spilling() {
  const opening = opened();
  opening.workbook.setArrayFormula('Sheet1', 1, 1, FORMULA, [['x'], ['y'], ['z']]);
  return opening;
}

describe('an array formula', () => {
  test('shows its values below it; only its own cell has the formula, and the tab ends with them', () => {
    const { run } = spilling();
    expect(run('look', 'A1:A4')).toEqual([
      ['x', 'y', 'z', ''],
      [FORMULA, '', '', ''],
    ]);
    expect(run('size')).toEqual([3, 1]);
  });

  test.each<[string, string, CellJson[][]]>([
    ['below it', 'A2', [['typed']]],
    ['in its last cell', 'A3', [['typed']]],
  ])('shows #REF! once something stands %s, and nothing else', (_, name, values) => {
    const { run } = spilling();
    run('put', name, values);
    const shown = ['#REF!', '', ''];
    shown[Number(name.slice(1)) - 1] = 'typed';
    expect(run('look', 'A1:A3')).toEqual([shown, [FORMULA, '', '']]);
    run('put', name, [['']]);
    expect(run('look', 'A1:A3')).toEqual([
      ['x', 'y', 'z'],
      [FORMULA, '', ''],
    ]);
  });

  test('is gone with its values when somebody writes over it', () => {
    const { run } = spilling();
    run('put', 'A1', [['typed']]);
    expect(run('look', 'A1:A3')).toEqual([
      ['typed', '', ''],
      ['', '', ''],
    ]);
  });

  test('moves with its row, and shows #REF! where the tab ends too early', () => {
    const { workbook, run } = spilling();
    run('insertAbove', 1);
    expect(run('look', 'A1:A4')).toEqual([
      ['', 'x', 'y', 'z'],
      ['', FORMULA, '', ''],
    ]);
    workbook.deleteRows('Sheet1', 4, workbook.tab('Sheet1').maxRows - 3);
    expect(run('look', 'A1:A3')).toEqual([
      ['', '#REF!', ''],
      ['', FORMULA, ''],
    ]);
  });
});

describe('merged cells', () => {
  test('keep what the first held; what is written to the others is dropped', () => {
    const { run } = opened();
    run('put', 'A1:B3', [
      ['a', 'b'],
      ['c', 'd'],
      ['e', 'f'],
    ]);
    run('merge', 'A1:A2');
    expect(run('look', 'A1:B3')).toMatchObject([['a', 'b', '', 'd', 'e', 'f'], expect.anything()]);
    run('put', 'A1:B3', [
      ['1', '2'],
      ['3', '4'],
      ['5', '6'],
    ]);
    expect(run('look', 'A1:B3')).toMatchObject([[1, 2, '', 4, 5, 6], expect.anything()]);
    run('put', 'A2', [['alone']]);
    run('putRich', 'A2', 'as rich text');
    expect(run('look', 'A1:A2')).toMatchObject([[1, ''], expect.anything()]);
    run('putRich', 'A1', 'as rich text');
    expect(run('look', 'A1:A2')).toMatchObject([['as rich text', ''], expect.anything()]);
  });

  test('a person merges them the same way', () => {
    const { workbook, run } = opened();
    run('put', 'A1:A2', [['a'], ['b']]);
    workbook.mergeCells('Sheet1', 1, 1, 2, 1);
    expect(workbook.values('Sheet1')).toEqual([['a']]);
    expect(workbook.setCell('Sheet1', 2, 1, 'x').value).toBe('');
  });
});
