/**
 * Reads the compact notation of the lexicons: `joint (naval|air|) (drill|exercise)(s|)` stands for every
 * combination. It keeps word lists short enough to read and to ship.
 */

/** Splits at `|` outside brackets. */
function alternatives(notation: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < notation.length; at += 1) {
    const unit = notation.charAt(at);
    if (unit === '(') depth += 1;
    else if (unit === ')') depth -= 1;
    else if (unit === '|' && depth === 0) {
      parts.push(notation.slice(from, at));
      from = at + 1;
    }
  }
  parts.push(notation.slice(from));
  return parts;
}

/** All phrases of one alternative: brackets do not nest. */
function combinations(phrase: string): string[] {
  const open = phrase.indexOf('(');
  const close = phrase.indexOf(')', open);
  if (open < 0 || close < 0) return [phrase];
  const before = phrase.slice(0, open);
  const rest = combinations(phrase.slice(close + 1));
  const phrases: string[] = [];
  for (const choice of phrase.slice(open + 1, close).split('|'))
    for (const end of rest) phrases.push(before + choice + end);
  return phrases;
}

/** Phrases of a lexicon string; blanks around and doubled inside are dropped. */
export function phrasesOf(notation: string): string[] {
  const phrases: string[] = [];
  for (const alternative of alternatives(notation))
    for (const phrase of combinations(alternative)) {
      const plain = (phrase.includes('  ') ? phrase.replace(/ {2,}/g, ' ') : phrase).trim();
      if (plain) phrases.push(plain);
    }
  return phrases;
}
