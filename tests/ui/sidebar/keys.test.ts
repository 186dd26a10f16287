import { sayPage } from '../../../src/core/messages/say-page';
import { actionOf, keyHelp, type KeyPlace, type KeyPress } from '../../../src/ui/sidebar/keys';

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  repeat: false,
  ...more,
});

test.each([
  ['a', 'accept'],
  ['A', 'accept'],
  ['x', 'reject'],
  ['q', 'question'],
  [' ', 'skip'],
  ['Backspace', 'undo'],
  ['j', 'next'],
  ['k', 'previous'],
  ['e', 'evidence'],
  ['d', 'fields'],
  ['?', 'help'],
  ['Escape', 'grid'],
  ['1', 1],
  ['9', 9],
  ['ش', 'accept'],
  ['ي', 'fields'],
  ['؟', 'help'],
  ['0', null],
  ['z', null],
  ['F5', null],
  ['Tab', null],
])('%j on the page does %j', (key, expected) => {
  expect(actionOf(press(key), 'page')).toBe(expected);
});

test.each<[string, KeyPlace, Partial<KeyPress>, unknown]>([
  ['a', 'typing', {}, null],
  ['1', 'typing', {}, null],
  ['Backspace', 'typing', {}, null],
  ['Escape', 'typing', {}, 'leave-field'],
  ['Enter', 'typing', { ctrlKey: true }, 'accept'],
  ['Enter', 'typing', { metaKey: true }, 'accept'],
  ['Enter', 'typing', {}, null],
  [' ', 'button', {}, null],
  ['a', 'button', {}, 'accept'],
  ['a', 'page', { ctrlKey: true }, null],
  ['a', 'page', { altKey: true }, null],
  ['c', 'page', { metaKey: true }, null],
  ['a', 'page', { repeat: true }, null],
  ['Backspace', 'page', { repeat: true }, null],
  ['Enter', 'page', { ctrlKey: true, repeat: true }, null],
  ['j', 'page', { repeat: true }, 'next'],
])('%j in %s %j does %j', (key, place, more, expected) => {
  expect(actionOf(press(key, more), place)).toBe(expected);
});

test('the help says every key in both languages', () => {
  for (const [, what] of keyHelp)
    for (const language of ['en', 'ar'] as const) expect(sayPage(language, what)).not.toBe('');
});
