// Tables on their way to a spreadsheet: one line a row, and nothing that would run there.
import { asTable } from '../../../src/ui/summary-dialog/copy';

test.each<[string, Array<Array<string | number>>, string]>([
  [
    'cells and lines',
    [
      ['a', 1],
      ['ب', 2],
    ],
    'a\t1\nب\t2',
  ],
  ['breaks inside a cell', [['two\nlines\tand a tab']], 'two lines and a tab'],
  ['formulas', [['=HYPERLINK("x")', '+1', '@x', '-3']], "'=HYPERLINK(\"x\")\t'+1\t'@x\t'-3"],
  ['numbers stay numbers', [[-3]], '-3'],
  ['nothing', [], ''],
])('%s', (_, lines, text) => expect(asTable(lines)).toBe(text));
