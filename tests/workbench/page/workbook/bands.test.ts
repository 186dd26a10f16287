/** Values in bands. */
import { bandAt, BandTable } from '../../../../src/workbench/page/workbook/bands';

const bands = [
  { from: 1, to: 1, value: 'header' },
  { from: 3, to: 10, value: 'body' },
];

test.each([
  [1, 'header'],
  [2, undefined],
  [3, 'body'],
  [10, 'body'],
  [11, undefined],
])('row %i holds %s', (row, value) => {
  expect(bandAt(bands, row)).toBe(value);
});

test('a table looks into its column only', () => {
  const table = new BandTable([{ column: 2, bands }]);
  expect(table.at(5, 2)).toBe('body');
  expect(table.at(5, 3)).toBeUndefined();
});
