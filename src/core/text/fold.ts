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

/**
 * Marks that are never compared: combining marks (Latin, Hebrew, Arabic), tatweel, zero-width and
 * bidirectional controls, soft hyphen, variation selectors.
 */
const IGNORED =
  /[\u00ad\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u061c\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u0898-\u089f\u08ca-\u08ff\u180e\u1ab0-\u1aff\u1dc0-\u1dff\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f\ufeff]/;

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

/** NFKD expands one character to at most 18; those beyond four (ligatures of whole phrases) are cut. */
const LONGEST = 4;

/** Folds one original character (a whole code point) into zero to four lower-case comparable units. */
function foldCharacter(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x80 && character !== '`') {
    return code >= 0x41 && code <= 0x5a ? String.fromCharCode(code + 32) : character;
  }
  const digit = foldDigit(code);
  if (digit !== undefined) return digit;
  const direct = SINGLE[character];
  if (direct !== undefined) return direct;
  if (IGNORED.test(character)) return '';
  if (/\s/.test(character)) return character === '\u2028' || character === '\u2029' ? '\n' : ' ';
  let result = '';
  for (const part of character.normalize('NFKD')) {
    if (IGNORED.test(part)) continue;
    const lower = part.toLowerCase();
    result += SINGLE[part] ?? SINGLE[lower] ?? foldDigit(lower.charCodeAt(0)) ?? lower;
  }
  return result.slice(0, LONGEST);
}

/** Most letters fold to one unit or none: a table knows them for the scripts of news; 0 is not yet looked up. */
const TABLE_SIZE = 0x2100;
const NOTHING = 0xffff;
const SEVERAL = 0xfffe;
const table = new Uint16Array(TABLE_SIZE);

function foldUnit(code: number): number {
  const folded = foldCharacter(String.fromCharCode(code));
  const unit = folded === '' ? NOTHING : folded.length === 1 ? folded.charCodeAt(0) : SEVERAL;
  table[code] = unit;
  return unit;
}

/** Characters outside the table; bounded, so that a hostile text cannot fill the memory. */
const cache = new Map<string, string>();
function foldCached(character: string): string {
  let folded = cache.get(character);
  if (folded === undefined) {
    folded = foldCharacter(character);
    if (cache.size < 4096) cache.set(character, folded);
  }
  return folded;
}

/** Length in UTF-16 units of the code point at `at`: two for a surrogate pair, else one. */
function widthAt(text: string, at: number): number {
  const high = text.charCodeAt(at);
  if (high < 0xd800 || high > 0xdbff) return 1;
  const low = text.charCodeAt(at + 1);
  return low >= 0xdc00 && low <= 0xdfff ? 2 : 1;
}

/** Argument lists are limited, so long texts are put together in pieces. */
const PIECE = 8192;

function textOf(units: Uint16Array, length: number): string {
  const pieces: string[] = [];
  for (let at = 0; at < length; at += PIECE) {
    // `apply` takes typed arrays too; spreading one walks it unit by unit.
    pieces.push(
      String.fromCharCode.apply(
        null,
        units.subarray(at, Math.min(at + PIECE, length)) as unknown as number[],
      ),
    );
  }
  return pieces.join('');
}

/** Whatever may fold to something else: all but lower-case ASCII and the Arabic letters that stand for themselves. */
const UNFOLDED = /[^\0-@[-_a-\x7fءابت-غف-هوي]/gu;
/** The same for a test by itself, which is cheaper than a replacement that finds nothing. */
const ANY_UNFOLDED = /[^\0-@[-_a-\x7fءابت-غف-هوي]/;

/** Folds a word or phrase for comparison, without offsets: `fold('Türkiye') === 'turkiye'`. */
export function fold(text: string): string {
  return ANY_UNFOLDED.test(text) ? text.replace(UNFOLDED, foldCached) : text;
}

/**
 * Folds a text and keeps the way back. Line breaks stay, so that offsets of paragraphs survive.
 * Every folded unit belongs to exactly one original character; a range of folded units translates to
 * the original range including marks (tashkeel, tatweel) that follow its last character.
 */
export function foldWithOffsets(text: string): Folded {
  let units = new Uint16Array(text.length + LONGEST);
  let starts = new Uint32Array(units.length + 1);
  let length = 0;
  for (let offset = 0; offset < text.length;) {
    const code = text.charCodeAt(offset);
    const unit = code < TABLE_SIZE ? table[code] || foldUnit(code) : SEVERAL;
    if (unit === NOTHING) {
      offset += 1;
      continue;
    }
    if (length + LONGEST > units.length) {
      const [oldUnits, oldStarts] = [units, starts];
      units = new Uint16Array(length * 2 + LONGEST);
      starts = new Uint32Array(units.length + 1);
      units.set(oldUnits);
      starts.set(oldStarts);
    }
    if (unit !== SEVERAL) {
      units[length] = unit;
      starts[length] = offset;
      length += 1;
      offset += 1;
      continue;
    }
    const width = widthAt(text, offset);
    const folded = foldCached(text.slice(offset, offset + width));
    for (let i = 0; i < folded.length; i += 1) {
      units[length] = folded.charCodeAt(i);
      starts[length] = offset;
      length += 1;
    }
    offset += width;
  }
  starts[length] = text.length;
  // Constants, so that the functions below are quick: they run for every word of an article.
  const [offsets, size] = [starts, length];
  /** Original offset of a folded one; whatever lies beyond the text is its end. */
  const startOf = (at: number): number =>
    (at < 0 ? offsets[0] : offsets[at < size ? at : size]) ?? text.length;
  return {
    text: textOf(units, length),
    toOriginal(start, end) {
      if (end <= start) return { start: startOf(start), end: startOf(start) };
      const last = startOf(end - 1);
      let next = end;
      while (next < size && offsets[next] === last) next += 1;
      return { start: startOf(start), end: startOf(next) };
    },
    toFolded(original) {
      let low = 0;
      let high = size;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((offsets[middle] ?? 0) < original) low = middle + 1;
        else high = middle;
      }
      return low;
    },
  };
}
