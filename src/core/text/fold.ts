/**
 * Folding makes text comparable without changing what is stored: it drops what a reader does not see
 * as a difference (diacritics, tatweel, alef forms, digit shapes, case) and keeps, for every folded
 * character, the offset of the original one, so that whatever is found can be quoted exactly.
 */

/** A half-open range of UTF-16 units in the stored text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Folded {
  /** The folded text. */
  readonly text: string;
  /** Translates a range of the folded text into the range of the original that produced it. */
  toOriginal(start: number, end: number): Span;
  /** Translates an offset of the original into the folded text (the first folded unit at or after it). */
  toFolded(offset: number): number;
}

/** Marks that are never compared: combining marks, tatweel, zero-width and bidirectional controls, soft hyphen. */
const IGNORED =
  /[\u0300-\u036f\u0483-\u0489\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff]/;

const SINGLE: Record<string, string> = {
  // Arabic letters that writers use for one another; Persian and Urdu shapes of Arabic letters.
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ئ: 'ي',
  ؤ: 'و',
  ة: 'ه',
  ک: 'ك',
  ی: 'ي',
  ې: 'ي',
  ە: 'ه',
  ھ: 'ه',
  ہ: 'ه',
  ۀ: 'ه',
  ڪ: 'ك',
  // Letters that NFKD leaves whole.
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ŧ: 't',
  ħ: 'h',
  ə: 'e',
  ʻ: "'",
  ʼ: "'",
  ʿ: "'",
  ʾ: "'",
  // Quotes, dashes, spaces and Arabic punctuation that has a Latin twin.
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  '`': "'",
  '´': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‹': '"',
  '›': '"',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
  '،': ',',
  '؛': ';',
  '؟': '?',
  '٪': '%',
  '٫': '.',
  '٬': ',',
  '۔': '.',
};

function foldDigit(unit: number): string | undefined {
  if (unit >= 0x0660 && unit <= 0x0669) return String(unit - 0x0660);
  if (unit >= 0x06f0 && unit <= 0x06f9) return String(unit - 0x06f0);
  return undefined;
}

/** Folds one original character (a whole code point) into zero or more lower-case comparable ones. */
function foldCharacter(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? String.fromCharCode(code + 32) : character;
  const digit = foldDigit(code);
  if (digit !== undefined) return digit;
  const direct = SINGLE[character];
  if (direct !== undefined) return direct;
  if (IGNORED.test(character)) return '';
  if (/\s/.test(character)) return character === '\u2028' || character === '\u2029' ? '\n' : ' ';
  let result = '';
  for (const part of character.normalize('NFKD')) {
    if (IGNORED.test(part)) continue;
    const lower = part === 'İ' ? 'i' : part.toLowerCase();
    result += SINGLE[part] ?? SINGLE[lower] ?? foldDigit(lower.charCodeAt(0)) ?? lower;
  }
  return result;
}

const cache = new Map<string, string>();
function foldCached(character: string): string {
  let folded = cache.get(character);
  if (folded === undefined) {
    folded = foldCharacter(character);
    if (cache.size < 4096) cache.set(character, folded);
  }
  return folded;
}

/** Folds a word or phrase for comparison, without offsets: `fold('Türkiye') === 'turkiye'`. */
export function fold(text: string): string {
  let result = '';
  for (const character of text) result += foldCached(character);
  return result;
}

/**
 * Folds a text and keeps the way back. Line breaks stay, so that offsets of paragraphs survive.
 * Every folded unit belongs to exactly one original character; a range of folded units translates to
 * the original range including marks (tashkeel, tatweel) that follow its last character.
 */
export function foldWithOffsets(text: string): Folded {
  const parts: string[] = [];
  const starts = new Uint32Array(text.length * 4 + 1);
  let length = 0;
  let offset = 0;
  for (const character of text) {
    const folded = foldCached(character);
    // NFKD expands one character to at most 18; those beyond four (ligatures of whole phrases) are cut.
    const kept = folded.length > 4 ? folded.slice(0, 4) : folded;
    for (let i = 0; i < kept.length; i += 1) starts[length + i] = offset;
    length += kept.length;
    parts.push(kept);
    offset += character.length;
  }
  starts[length] = text.length;
  const folded = parts.join('');
  return {
    text: folded,
    toOriginal(start, end) {
      if (end <= start)
        return {
          start: starts[Math.min(start, length)] ?? text.length,
          end: starts[Math.min(start, length)] ?? text.length,
        };
      const last = starts[end - 1] ?? text.length;
      let next = end;
      while (next < length && starts[next] === last) next += 1;
      return { start: starts[start] ?? text.length, end: starts[Math.min(next, length)] ?? text.length };
    },
    toFolded(original) {
      let low = 0;
      let high = length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((starts[middle] ?? 0) < original) low = middle + 1;
        else high = middle;
      }
      return low;
    },
  };
}
