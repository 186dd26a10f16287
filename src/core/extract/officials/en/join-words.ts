/**
 * Joins what the tokenizer cuts but English reads as one word: hyphenated names (Al-Sharaa, Tae-yul),
 * initials and abbreviations (U.S., J., Gen.), possessives ('s).
 */
import type { Word } from '../words';
import { ABBREVIATIONS } from './titles';

/** `end` of the joined word may lie beyond its last letter (the stop of `Gen.`). */
function joined(first: Word, last: Word, fold: string, changes: Partial<Word> = {}): Word {
  return { ...first, end: last.end, fold, country: first.country ?? last.country, ...changes };
}

/** `J.`, `U.S.`, `H.E.`: letters with stops. Returns the index behind them, or `at` where there are none. */
function endOfInitials(words: readonly Word[], at: number): number {
  let next = at;
  for (;;) {
    const letter = words[next];
    const stop = words[next + 1];
    if (letter?.kind !== 'word' || letter.fold.length !== 1 || !letter.capital) return next;
    if (stop?.fold !== '.' || stop.spaced) return next;
    if (next > at && letter.spaced) return next;
    next += 2;
  }
}

function endOfHyphenated(words: readonly Word[], at: number): number {
  let next = at + 1;
  for (;;) {
    const hyphen = words[next];
    const part = words[next + 1];
    if (hyphen?.fold !== '-' || hyphen.spaced || part?.kind !== 'word' || part.spaced) return next;
    next += 2;
  }
}

const isPossessive = (words: readonly Word[], at: number): boolean =>
  words[at]?.fold === "'" &&
  words[at]?.spaced === false &&
  words[at + 1]?.fold === 's' &&
  words[at + 1]?.spaced === false;

/** Words of English text; a possessive is one word with fold `'s`, a mark. */
export function joinEnglishWords(words: readonly Word[]): Word[] {
  const result: Word[] = [];
  for (let at = 0; at < words.length;) {
    const word = words[at] as Word;
    let next = at + 1;
    if (word.fold === 'd' && words[at + 1]?.fold === "'" && words[at + 2]?.fold === 'affaires') {
      // 'Chargé d’ Affaires', with a blank that is too much.
      result.push(joined(word, words[at + 2] as Word, "d'affaires"));
      at += 3;
      continue;
    }
    if (word.fold === 'opposite' && words[at + 1]?.fold === 'number') {
      result.push(joined(word, words[at + 1] as Word, 'opposite-number'));
      at += 2;
      continue;
    }
    if (word.kind === 'word') {
      const initials = endOfInitials(words, at);
      if (initials > at) {
        const last = words[initials - 1] as Word;
        let fold = '';
        for (let part = at; part < initials; part += 1) fold += words[part]?.fold ?? '';
        result.push(joined(word, last, fold, { upper: false }));
        at = initials;
        continue;
      }
      next = endOfHyphenated(words, at);
      if (next > at + 1) {
        const parts = words.slice(at, next);
        const capital = parts.some((part) => part.capital);
        const upper = parts.every((part) => part.kind === 'mark' || part.upper);
        // 'Cameroon-Nigeria' is two countries and no name; 'al-Turki' is a name and no country.
        result.push(
          joined(word, words[next - 1] as Word, parts.map(({ fold }) => fold).join(''), {
            capital,
            upper,
            country: word.country,
          }),
        );
      } else result.push(word);
      const stop = words[next];
      const latest = result[result.length - 1] as Word;
      if (stop?.fold === '.' && !stop.spaced && ABBREVIATIONS.has(latest.fold)) {
        result[result.length - 1] = { ...latest, end: stop.end, upper: false };
        next += 1;
      }
    } else if (isPossessive(words, at)) {
      result.push({ ...word, end: (words[at + 1] as Word).end, fold: "'s" });
      next = at + 2;
    } else result.push(word);
    at = next;
  }
  return result;
}

/** True where the text has a stop at the end of `word`: 'Gen.' ends no sentence. */
export function isAbbreviated(word: Word): boolean {
  return ABBREVIATIONS.has(word.fold) || /^(?:[a-z]\.)+$/.test(word.fold);
}
