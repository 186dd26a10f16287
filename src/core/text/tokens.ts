/** Cuts a folded text into words, numbers and punctuation marks, with offsets in the folded text. */
import {
  ARABIC_LETTER,
  DIGIT,
  LETTER,
  LINE_BREAK,
  SPACE,
  classOf,
  isDigit,
  isLetter,
} from './character-class';

/** A half-open range of UTF-16 units of the folded text. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /**
   * `word`: letters, marks, digits after a letter (G20) and apostrophes inside (Sana'a), without a
   * possessive 's; `number`: digits with separators inside (3,250 or 2.4); `punctuation`: any one other unit.
   */
  readonly kind: 'word' | 'number' | 'punctuation';
}

const APOSTROPHE = 0x27;
const COMMA = 0x2c;
const STOP = 0x2e;
const SMALL_S = 0x73;

/** True where an apostrophe at `at` stands before a possessive s: Qatar's, but not Sana's-wall or d'Ivoire. */
function isPossessive(folded: string, at: number): boolean {
  if (folded.charCodeAt(at + 1) !== SMALL_S) return false;
  const after = folded.charCodeAt(at + 2);
  return !isLetter(after) && !isDigit(after) && after !== APOSTROPHE;
}

/**
 * End of the word that starts at `at`. A word changes script only inside Latin-like ones: `50عنصر` and
 * `ال50` are two tokens each, because Arabic news often drops the space.
 */
function wordEnd(folded: string, at: number, to: number): number {
  const script = classOf(folded.charCodeAt(at));
  let end = at + 1;
  while (end < to) {
    const unit = folded.charCodeAt(end);
    const found = classOf(unit);
    if (found === script || (found === DIGIT && script === LETTER)) end += 1;
    else if (
      unit === APOSTROPHE &&
      end + 1 < to &&
      classOf(folded.charCodeAt(end + 1)) === script &&
      !isPossessive(folded, end)
    ) {
      end += 2;
    } else break;
  }
  return end;
}

function numberEnd(folded: string, at: number, to: number): number {
  let end = at + 1;
  while (end < to) {
    const unit = folded.charCodeAt(end);
    if (isDigit(unit)) end += 1;
    else if ((unit === COMMA || unit === STOP) && end + 1 < to && isDigit(folded.charCodeAt(end + 1)))
      end += 2;
    else break;
  }
  return end;
}

/** True for words and numbers. */
export const isWord = ({ kind }: Token): boolean => kind !== 'punctuation';

/** Tokens of `folded` between two offsets, in order; blanks are left out. A possessive 's is punctuation and a word. */
export function tokenize(folded: string, from = 0, to = folded.length): Token[] {
  const tokens: Token[] = [];
  for (let at = from; at < to;) {
    const found = classOf(folded.charCodeAt(at));
    let end = at + 1;
    if (found === LETTER || found === ARABIC_LETTER) {
      end = wordEnd(folded, at, to);
      tokens.push({ start: at, end, kind: 'word' });
    } else if (found === DIGIT) {
      end = numberEnd(folded, at, to);
      tokens.push({ start: at, end, kind: 'number' });
    } else if (found !== SPACE && found !== LINE_BREAK) {
      tokens.push({ start: at, end, kind: 'punctuation' });
    }
    at = end;
  }
  return tokens;
}
