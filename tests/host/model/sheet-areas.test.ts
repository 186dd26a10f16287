/** Names of places, and where they lie after rows and columns came, went and moved. */
import { a1Name, afterDelete, afterInsert, columnName, parseA1 } from '../../../src/host/model/sheet-areas';

const area = { top: 2, left: 2, bottom: 5, right: 4 };

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('column %i is %s', (column, name) => expect(columnName(column)).toBe(name));

test.each([
  ['B2', { top: 1, left: 1, bottom: 2, right: 2 }],
  ['$B$2:c3', { top: 1, left: 1, bottom: 3, right: 3 }],
  ['C3:B2', { top: 1, left: 1, bottom: 3, right: 3 }],
  ['A:A', { top: 0, left: 0, bottom: 100, right: 1 }],
  ['2:2', { top: 1, left: 0, bottom: 2, right: 26 }],
  ['B5:B', { top: 4, left: 1, bottom: 100, right: 2 }],
  ['', null],
  ['A', null],
  ['1A', null],
  ['A1:B2:C3', null],
])('%s', (name, expected) => expect(parseA1(name, 100, 26)).toEqual(expected));

test('an area and its name', () => {
  expect(a1Name(area)).toBe('C3:D5');
  expect(a1Name({ top: 0, left: 0, bottom: 1, right: 1 })).toBe('A1');
});

test.each([
  ['before it', 0, 2, 4, 7],
  ['at its top', 2, 1, 3, 6],
  ['within it', 3, 1, 2, 6],
  ['below it', 5, 1, 2, 5],
])('rows come in %s', (_, at, count, top, bottom) => {
  expect(afterInsert(area, 'rows', at, count)).toEqual({ ...area, top, bottom });
});

test.each([
  ['before it', 0, 2, { top: 0, bottom: 3 }],
  ['over its top', 1, 2, { top: 1, bottom: 3 }],
  ['within it', 3, 1, { top: 2, bottom: 4 }],
  ['over all of it', 2, 3, null],
  ['below it', 5, 3, { top: 2, bottom: 5 }],
])('rows go %s', (_, at, count, expected) => {
  expect(afterDelete(area, 'rows', at, count)).toEqual(expected && { ...area, ...expected });
});
