/** Addresses of cells, both ways. */
import {
  cellAddress,
  columnLetters,
  parseAddress,
  rangeAddress,
} from '../../../../src/workbench/page/workbook/address';

test.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [52, 'AZ'],
  [702, 'ZZ'],
  [703, 'AAA'],
])('column %i is %s', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
  expect(parseAddress(`${letters}1`)?.column).toBe(column);
});

test.each([
  [{ row: 4, column: 2, rows: 1, columns: 1 }, 'B4'],
  [{ row: 4, column: 2, rows: 6, columns: 2 }, 'B4:C9'],
])('a range is written %#', (range, text) => {
  expect(rangeAddress(range)).toBe(text);
  expect(parseAddress(text)).toEqual(range);
});

test('corners may come in any order, in small letters and with dollar signs', () => {
  expect(parseAddress(' c9:$b$4 ')).toEqual({ row: 4, column: 2, rows: 6, columns: 2 });
  expect(cellAddress({ row: 9, column: 3 })).toBe('C9');
});

test.each(['', 'B', '4', 'B0', 'ABCD1', 'B4:', 'B4:C', 'Sheet1!B4', 'ب4'])('%s is no address', (text) => {
  expect(parseAddress(text)).toBeNull();
});
