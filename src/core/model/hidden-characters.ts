/** Characters that nobody sees: some turn the order of what is shown, others keep equal texts from being equal. */
import type { ColumnKind } from './column-types';

/** Embeddings, overrides and isolates: they can show a text in another order than it is stored in. */
const TURNING = '\\u202a-\\u202e\\u2066-\\u2069';
/** Soft hyphen, zero-width space, word joiner, byte-order mark: no text needs them to be read. */
const EMPTY = '\\u00ad\\u180e\\u200b\\u2060-\\u2064\\ufeff';
/** Direction marks and joiners: prose in Arabic or Persian has a use for them, codes and dates have none. */
const MARKS = '\\u061c\\u200c-\\u200f';

const inProse = new RegExp(`[${TURNING}]`, 'g');
const inWords = new RegExp(`[${TURNING}${EMPTY}]`, 'g');
const inCodes = new RegExp(`[${TURNING}${EMPTY}${MARKS}]`, 'g');

/** What must not stand in a column of this kind. JSON is Accord's own and is checked as a whole. */
function patternFor(kind: ColumnKind): RegExp | null {
  if (kind === 'json') return null;
  if (kind === 'prose') return inProse;
  return kind === 'words' ? inWords : inCodes;
}

/** Code points as Unicode writes them, each once: `['U+202E']`; none where the text is clean. */
export function hiddenCharacters(text: string, kind: ColumnKind): string[] {
  const pattern = patternFor(kind);
  const found = pattern && text.match(pattern);
  if (!found) return [];
  return [...new Set(found)].map(
    (character) => `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
}

export function withoutHidden(text: string, kind: ColumnKind): string {
  const pattern = patternFor(kind);
  return pattern ? text.replace(pattern, '') : text;
}
