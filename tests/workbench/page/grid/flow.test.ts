/** Long texts in empty neighbours. */
import { flowOf, isRightToLeft } from '../../../../src/workbench/page/grid/flow';
import { tabModel } from '../workbook/support';

const LONG = 'a text that is much longer than its cell';
const ARABIC = 'نص أطول بكثير من الخلية التي يقف فيها';

test.each([
  ['قطر', true],
  ['2018 قطر', true],
  ['QAT-TUR · قطر', false],
  ['2018', false],
])('%s begins right to left: %s', (text, isRight) => {
  expect(isRightToLeft(text)).toBe(isRight);
});

test.each([
  ['to the next filled cell', [['', LONG, '', '', 'x']], {}, { width: 300, side: 'right' }],
  ['nowhere beside a filled cell', [['', LONG, 'x']], {}, null],
  ['nowhere when it fits', [['', 'short', '']], {}, null],
  ['leftwards in Arabic', [['', 'x', '', ARABIC]], {}, { width: 200, side: 'left' }],
  ['not over the frozen line', [['', '', ARABIC]], {}, { width: 200, side: 'left' }],
  [
    'leftwards in a mirrored tab, over the next columns',
    [['', ARABIC, '', 'x']],
    { rightToLeft: true },
    { width: 200, side: 'left' },
  ],
])('flows %s', async (_, rows, view, flow) => {
  const tab = await tabModel(rows, { maxColumns: 5, ...view });
  const column = (rows[0] ?? []).findIndex((text) => text.length > 2) + 1;
  expect(flowOf(tab, 1, column, rows[0]?.[column - 1] ?? '')).toEqual(flow);
});

test.each(['CLIP', 'WRAP'])('a cell that is to %s lets nothing out', async (wrapStrategy) => {
  const formats = [{ column: 2, bands: [{ from: 1, to: 9, value: { wrapStrategy } }] }];
  const tab = await tabModel([['', LONG]], { formats });
  expect(flowOf(tab, 1, 2, LONG)).toBeNull();
});
