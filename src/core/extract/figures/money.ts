/** Reads the currency of a number: a sign, an ISO code or a word beside it. */
import {
  CURRENCY_CODES,
  CURRENCY_LETTERS,
  CURRENCY_OWNERS,
  CURRENCY_SIGNS,
  CURRENCY_WORDS,
} from './currencies';
import type { NumberMention, TokenText } from './read-numbers';

export interface Money {
  /** ISO 4217, or `dinars`, `riyals` where the text does not say whose. */
  readonly currency: string;
  /** Tokens of the amount with its currency. */
  readonly first: number;
  readonly next: number;
}

function codeOf(word: string): string | undefined {
  return CURRENCY_CODES.has(word) ? word.toUpperCase() : undefined;
}

/** The currency that an owner beside the word makes it (ريال قطري, 'Egyptian pounds'). */
function owned(currency: string, neighbours: readonly string[]): string {
  const found = CURRENCY_OWNERS.find(
    ([kinds, owners]) => kinds.includes(currency) && neighbours.some((word) => owners.includes(word)),
  );
  return found ? found[2] : currency;
}

/** Currency of the letters glued to the front of digits: `p11` in `P11 million`. */
function gluedLetters(word: string): string | undefined {
  const letters = /^([a-z]{1,4})\d+(?:m|mn|mln|bn|k)?$/.exec(word)?.[1];
  return letters === undefined ? undefined : (CURRENCY_LETTERS.get(letters) ?? codeOf(letters));
}

/** What may stand between an amount and its currency. */
const BETWEEN =
  /^(?:us|u|s|\.|united|cfa|states|american|egyptian|qatari|kuwaiti|saudi|emirati|turkish|omani|pakistani|australian|canadian|sterling|british)$/;
/** The currency of a number, or null where it is no money. */
export function moneyAt({ words, tokens }: TokenText, number: NumberMention): Money | null {
  const { first, next } = number;
  const before = words[first - 1] ?? '';
  const sign = CURRENCY_SIGNS.get(before);
  if (sign) {
    // 'A$65 million', but not 'a $65 million loan'
    const us = tokens[first - 2]?.end === tokens[first - 1]?.start ? (words[first - 2] ?? '') : '';
    const dollar =
      sign === 'USD' ? ({ a: 'AUD', c: 'CAD', s: 'SGD', nz: 'NZD', hk: 'HKD' }[us] ?? 'USD') : sign;
    return { currency: dollar, first: first - 1, next };
  }
  const code = codeOf(before);
  if (code) return { currency: code, first: first - 1, next };
  const glued = gluedLetters(words[first] ?? '');
  if (glued) return { currency: glued, first, next };
  const stop = before === '.' ? 1 : 0;
  const letters = words[first - 1 - stop] ?? '';
  // 'Rs 5 crore' and 'Rs. 500 million', not the initial in 'John P 5'.
  if (letters.length > 1 && CURRENCY_LETTERS.get(letters))
    return { currency: CURRENCY_LETTERS.get(letters) ?? '', first: first - 1 - stop, next };
  // 'million US dollars', 'مليار دولار أمريكي': one word may stand between.
  // 'a 700-million-dollar deal'
  const hyphen = words[next] === '-' ? 1 : 0;
  for (let at = next + hyphen; at < next + hyphen + 5; at += 1) {
    const word = words[at] ?? '';
    const after = CURRENCY_SIGNS.get(word) ?? codeOf(word) ?? CURRENCY_WORDS.get(word);
    if (after)
      return { currency: owned(after, [words[at - 1] ?? '', words[at + 1] ?? '']), first, next: at + 1 };
    if (!BETWEEN.test(word)) break;
  }
  return null;
}
