/**
 * Tells letters, digits, spaces and Arabic letters apart by UTF-16 unit, from a table that fills itself:
 * a Unicode property test per character would dominate the time of reading an article.
 */
export const OTHER = 1;
export const SPACE = 2;
export const LINE_BREAK = 3;
export const DIGIT = 4;
export const LETTER = 5;
export const ARABIC_LETTER = 6;

const LETTER_OR_MARK = /[\p{L}\p{M}]/u;
const ARABIC = /[\u0600-\u06ff\u0750-\u077f\u0870-\u08ff\ufb50-\ufdff\ufe70-\ufefc]/;
const classes = new Uint8Array(0x10000);

/** Ranges of the scripts of news with one class each, so that common texts need no Unicode pattern. */
const RANGES: ReadonlyArray<readonly [first: number, last: number, found: number]> = [
  [0x61, 0x7a, LETTER],
  [0x41, 0x5a, LETTER],
  [0x30, 0x39, DIGIT],
  [0x21, 0x2f, OTHER],
  [0x3a, 0x40, OTHER],
  [0x5b, 0x60, OTHER],
  [0x7b, 0x7e, OTHER],
  [0x621, 0x652, ARABIC_LETTER],
  [0x660, 0x669, DIGIT],
  [0xe0, 0xf6, LETTER],
  [0x2010, 0x2027, OTHER],
];

function classify(unit: number): number {
  const range = RANGES.find(([first, last]) => unit >= first && unit <= last);
  if (range !== undefined) return range[2];
  if (unit === 0x20) return SPACE;
  const character = String.fromCharCode(unit);
  if (character === '\n' || character === '\r' || unit === 0x2028 || unit === 0x2029) return LINE_BREAK;
  if (/\s/.test(character)) return SPACE;
  if (/\p{Nd}/u.test(character)) return DIGIT;
  // Halves of surrogate pairs are emoji and rare scripts: no word of ours contains them.
  if (!LETTER_OR_MARK.test(character)) return OTHER;
  return ARABIC.test(character) ? ARABIC_LETTER : LETTER;
}

/** Class of one UTF-16 unit; `NaN` (beyond the end of a text) is `OTHER`. */
export function classOf(unit: number): number {
  const known = classes[unit];
  if (known === undefined) return OTHER;
  if (known !== 0) return known;
  const found = classify(unit);
  classes[unit] = found;
  return found;
}

/** True for letters of any script, and for marks, which belong to the letter before them. */
export function isLetter(unit: number): boolean {
  return classOf(unit) >= LETTER;
}

export function isDigit(unit: number): boolean {
  return classOf(unit) === DIGIT;
}

/** True for spaces and line breaks. */
export function isBlank(unit: number): boolean {
  const found = classOf(unit);
  return found === SPACE || found === LINE_BREAK;
}
