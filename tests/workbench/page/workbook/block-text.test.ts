/** Blocks of cells on the clipboard. */
import { fillSelection, readBlock, writeBlock } from '../../../../src/workbench/page/workbook/block-text';
import { inBoundedTime } from '../../../support/bounded-time';

test.each([
  ['one cell', 'a', [['a']]],
  [
    'rows and columns',
    'a\tb\nc\td',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'a line end after the last row',
    'a\tb\r\nc\td\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'empty cells',
    '\t\n\tx',
    [
      ['', ''],
      ['', 'x'],
    ],
  ],
  ['nothing', '', [['']]],
  ['a quoted line end', '"a\nb"\tc', [['a\nb', 'c']]],
  ['doubled quotes', '"say ""yes""\n"\tc', [['say "yes"\n', 'c']]],
  ['a quote within text', 'a "b" c', [['a "b" c']]],
  ['a quotation that is followed by text', '"Turkish members" said\tx', [['"Turkish members" said', 'x']]],
  ['a quote that never ends', '"a\tb\nc', [['"a', 'b'], ['c']]],
])('reads %s', (_, text, cells) => {
  expect(readBlock(text)).toEqual(cells);
});

test.each([
  [
    [
      ['a', 'b'],
      ['c\nd', '"e"'],
    ],
  ],
  [[['', 'نص\tx']]],
  [[['"', '']]],
])('what is written is read again %#', (cells) => {
  expect(readBlock(writeBlock(cells))).toEqual(cells);
});

test('a megabyte of quotes is read in bounded time', () => {
  inBoundedTime(() => {
    readBlock('"\t'.repeat(20_000) + '"'.repeat(1_000_000));
  });
});

test('one copied cell fills the selection, a block does not', () => {
  expect(fillSelection([['x']], 2, 2)).toEqual([
    ['x', 'x'],
    ['x', 'x'],
  ]);
  expect(fillSelection([['x', 'y']], 2, 2)).toEqual([['x', 'y']]);
  expect(fillSelection([['x']], 1, 1)).toEqual([['x']]);
});
