/** Sum and count of the status line. */
import { decimalSign, readShownNumber, summarise } from '../../../../src/workbench/page/workbook/statistics';

test.each([
  ['1,234.5', '.', 1234.5],
  ['1.234,5', ',', 1234.5],
  ['-7', '.', -7],
  ['12%', '.', 0.12],
  ['1.5E+03', '.', 1500],
  ['€ 20', '.', 20],
])('%s is read', (shown, decimal, value) => {
  expect(readShownNumber(shown, decimal)).toBeCloseTo(value);
});

test.each(['', 'E', '-'])('"%s" is no number', (shown) => {
  expect(readShownNumber(shown, '.')).toBeNaN();
});

test('text counts but does not add up, empty cells do neither', () => {
  const cells = [
    { shown: '2', isNumber: true },
    { shown: '3', isNumber: true },
    { shown: '100', isNumber: false },
    { shown: '', isNumber: false },
  ];
  expect(summarise(cells, '.')).toEqual({ filled: 3, numbers: 2, sum: 5 });
});

test('the decimal sign follows the locale', () => {
  expect(decimalSign('en_US')).toBe('.');
  expect(decimalSign('de_DE')).toBe(',');
  expect(decimalSign('no such locale')).toBe('.');
});
