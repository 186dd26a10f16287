// Characters that nobody sees, by the kind of column that they stand in.
import { hiddenCharacters, withoutHidden } from '../../../src/core/model/hidden-characters';
import type { ColumnKind } from '../../../src/core/model/column-types';

test.each<[ColumnKind, string, string[], string]>([
  ['code', 'a\u200cb\u200fc', ['U+200C', 'U+200F'], 'abc'],
  ['date', '\u202a2019\u202c', ['U+202A', 'U+202C'], '2019'],
  ['ids', '\ufeffevt_1\u061c', ['U+FEFF', 'U+061C'], 'evt_1'],
  ['words', 'a\u200bb\u200cc\u200ed', ['U+200B'], 'ab\u200cc\u200ed'],
  ['prose', 'a\u202eb\u200bc', ['U+202E'], 'ab\u200bc'],
  ['json', 'a\u202eb', [], 'a\u202eb'],
  ['words', 'a\u202eb\u202ec', ['U+202E'], 'abc'],
  ['code', 'abc', [], 'abc'],
])('%s %j', (kind, text, characters, clean) => {
  expect(hiddenCharacters(text, kind)).toEqual(characters);
  expect(withoutHidden(text, kind)).toBe(clean);
});
