// Cells: lists in one cell and what counts as empty.
import { cellText, LIST_SEPARATOR, splitList, textAt, type Cell } from '../../../src/core/model/cell';

test.each<[string, string[]]>([
  ['QAT; TUR', ['QAT', 'TUR']],
  ['QAT,TUR', ['QAT', 'TUR']],
  ['قطر، تركيا؛ الكويت', ['قطر', 'تركيا', 'الكويت']],
  ['one\ntwo', ['one', 'two']],
  [' ; ,', []],
  ['', []],
  ['Arab League', ['Arab League']],
])('splits %j', (text, parts) => expect(splitList(text)).toEqual(parts));

test('what is written as a list is read as the same list', () => {
  const parts = ['GCC', 'جامعة الدول العربية'];
  expect(splitList(parts.join(LIST_SEPARATOR))).toEqual(parts);
});

test.each<[Cell, string]>([
  ['  a b ', 'a b'],
  [0, '0'],
  [2018, '2018'],
  [false, 'false'],
  ['\u00a0', ''],
])('the text of %j is %j', (cell, text) => expect(cellText(cell)).toBe(text));

test('a column that the sheet lacks reads as empty', () => {
  expect(textAt({ a: ' x ' }, 'a')).toBe('x');
  expect(textAt({ a: ' x ' }, 'b')).toBe('');
});
