// Long texts are cut where they are only named.
import { shorten } from '../../../src/core/messages/shorten';

test.each([
  ['', 3, ''],
  ['abc', 3, 'abc'],
  ['abcd', 3, 'ab…'],
  ['a😀b', 4, 'a😀b'],
  ['a😀bc', 4, 'a😀…'],
  ['a😀bc', 3, 'a…'],
])('%j in %i units is %j', (text, length, expected) => expect(shorten(text, length)).toBe(expected));
