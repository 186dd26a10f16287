/** Which links jump within the workbook. */
import { readLink } from '../../../../src/workbench/page/workbook/cell-link';

const range = { row: 4, column: 5, rows: 1, columns: 1 };

test.each([
  ['#gid=53&range=E4', { kind: 'jump', tab: 53, range }],
  ['#gid=0', { kind: 'jump', tab: 0, range: null }],
  ['https://docs.google.com/spreadsheets/d/abc/edit#gid=53&range=E4', { kind: 'jump', tab: 53, range }],
  ['#gid=53&range=nonsense', { kind: 'jump', tab: 53, range: null }],
])('%s jumps', (address, link) => {
  expect(readLink(address)).toEqual(link);
});

test.each([
  'https://example.org/#gid=53&range=E4',
  'https://docs.google.com.example.org/spreadsheets/#gid=1',
  'javascript:alert(1)#gid=1',
  '#gid=abc',
  '',
])('%s leads outside', (address) => {
  expect(readLink(address)).toEqual({ kind: 'outside', address });
});
