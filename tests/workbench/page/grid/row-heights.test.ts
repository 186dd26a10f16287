/** Rows that grow with their text. Every letter is as wide as it is high here. */
import { lineCount, mayGrow, neededHeight } from '../../../../src/workbench/page/grid/row-heights';

const measure = (text: string, pixels: number) => text.length * pixels;

test.each([
  ['one', 3, 1],
  ['one two', 3, 2],
  ['one two', 7, 1],
  ['abcdefgh', 3, 3],
  ['a\nb', 9, 2],
  ['', 9, 1],
])('%j in %i letters takes %i lines', (text, width, lines) => {
  expect(lineCount(text, width, (part) => part.length)).toBe(lines);
});

test('a row has its usual height unless a format makes it grow', () => {
  const text = 'Outlet country';
  expect(neededHeight([{ text, format: undefined, width: 30 }], measure)).toBe(21);
  expect(neededHeight([{ text, format: { wrapStrategy: 'WRAP' }, width: 100 }], measure)).toBeGreaterThan(30);
  expect(neededHeight([{ text, format: { fontSize: 18 }, width: 100 }], measure)).toBe(36);
  expect(neededHeight([{ text: '', format: { fontSize: 18 }, width: 100 }], measure)).toBe(21);
});

test('no text makes a row higher than a part of the screen', () => {
  const format = { wrapStrategy: 'WRAP' };
  expect(neededHeight([{ text: 'word '.repeat(5000), format, width: 50 }], measure)).toBe(200);
  expect([mayGrow(format), mayGrow({ fontWeight: 'bold' })]).toEqual([true, false]);
});
