/** Keys of the grid. */
import { gridCommand, type Key } from '../../../../src/workbench/page/grid/keyboard';

function key(name: string, more: Partial<Key> = {}): Key {
  return { key: name, code: name, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...more };
}
const move = (direction: string, steps: string, isExtending = false) => ({
  kind: 'move',
  direction,
  steps,
  extends: isExtending,
});

test.each([
  [key('ArrowRight'), move('forward', 'one')],
  [key('ArrowLeft', { shiftKey: true }), move('back', 'one', true)],
  [key('ArrowDown', { ctrlKey: true }), move('down', 'far')],
  [key('Tab', { shiftKey: true }), move('back', 'one')],
  [key('Home', { ctrlKey: true }), move('up', 'edge')],
  [key('PageDown'), move('down', 'screen')],
  [key('PageDown', { ctrlKey: true }), { kind: 'nextTab' }],
  [key('PageUp', { ctrlKey: true }), { kind: 'previousTab' }],
  [key('Enter'), { kind: 'edit' }],
  [key('F2'), { kind: 'edit' }],
  [key('ArrowDown', { altKey: true }), { kind: 'openList' }],
  [key('Enter', { altKey: true }), { kind: 'followLink' }],
  [key('/', { ctrlKey: true, code: 'Slash' }), { kind: 'menu' }],
  [key('ش', { altKey: true, code: 'KeyA' }), { kind: 'menu' }],
  [key('ئ', { ctrlKey: true, code: 'KeyZ' }), { kind: 'undo' }],
  [key('Delete'), { kind: 'clear' }],
  [key('F10', { shiftKey: true }), { kind: 'contextMenu' }],
  [key('x'), { kind: 'type', text: 'x' }],
  [key('ق'), { kind: 'type', text: 'ق' }],
  [key('😀'), { kind: 'type', text: '😀' }],
  [key('Escape'), { kind: 'dismiss' }],
])('%j', (pressed, command) => {
  expect(gridCommand(pressed, false)).toEqual(command);
});

test.each([
  [key('ArrowLeft'), 'forward'],
  [key('ArrowRight'), 'back'],
  [key('ArrowUp'), 'up'],
])('in a mirrored tab %j goes %s', (pressed, direction) => {
  expect(gridCommand(pressed, true)).toMatchObject({ direction });
});

test.each([
  key('c', { ctrlKey: true, code: 'KeyC' }),
  key('Shift'),
  key('F5'),
  key('r', { ctrlKey: true, code: 'KeyR' }),
  key('Tab', { altKey: true }),
  key('F10'),
])('%j is left to the browser', (pressed) => {
  expect(gridCommand(pressed, false)).toBeNull();
});
