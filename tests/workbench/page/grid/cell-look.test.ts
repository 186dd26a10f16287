/** Formats as classes and styles. */
import { cellLook, mayFlowOver, textDirection } from '../../../../src/workbench/page/grid/cell-look';

test.each([
  ['N', {}, ['align-right']],
  ['D', {}, ['align-right']],
  ['B', {}, ['align-center']],
  ['T', {}, []],
  ['N', { horizontalAlignment: 'left' }, ['align-left']],
  ['T', { horizontalAlignment: 'general-left' }, []],
  ['T', { verticalAlignment: 'top', wrapStrategy: 'WRAP' }, ['stands-top', 'wraps']],
  ['T', { textDirection: 'LEFT_TO_RIGHT' }, ['fixed-direction']],
])('a cell of kind %s with %j', (kind, format, classes) => {
  expect(cellLook(format, undefined, kind, null).classes).toEqual(classes);
});

test('a conditional format goes over the format of the cell', () => {
  const { style } = cellLook(
    { background: '#ffffff', fontWeight: 'bold' },
    { background: '#fce8e6' },
    'T',
    null,
  );
  expect(style).toEqual({ 'background-color': '#fce8e6', 'font-weight': '700' });
});

test('sizes are points', () => {
  expect(cellLook({ fontSize: 18 }, undefined, 'T', null).style).toEqual({ 'font-size': '24.00px' });
  expect(cellLook({ fontSize: 10 }, undefined, 'T', null).style).toEqual({});
});

test('direction and overflow', () => {
  expect([textDirection(undefined), textDirection({ textDirection: 'RIGHT_TO_LEFT' })]).toEqual([
    'auto',
    'rtl',
  ]);
  expect([mayFlowOver(undefined), mayFlowOver({ wrapStrategy: 'CLIP' })]).toEqual([true, false]);
});
