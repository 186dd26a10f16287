/** Looks Arabic words up in lexicons with and without what is joined to their front. */
import { readingsOf } from '../../../text/proclitics';

export interface Found {
  /** The word as the lexicon has it. */
  readonly stem: string;
  /** With the article. */
  readonly definite: boolean;
  /** Joined by 'and' or 'so'. */
  readonly joined: boolean;
}

/** First reading of a folded word that `lexicon` holds, raw before stripped, or null. */
export function lookUp(fold: string, lexicon: ReadonlySet<string>): Found | null {
  if (lexicon.has(fold)) return { stem: fold, definite: false, joined: false };
  for (const { skip, word, article } of readingsOf(fold) ?? []) {
    if (skip === 0 || word.length < 2 || !lexicon.has(word)) continue;
    return { stem: word, definite: article, joined: isConjunction(fold.charAt(0)) };
  }
  return null;
}

const isConjunction = (letter: string): boolean => letter === 'و' || letter === 'ف';

/** True where the word carries the article, alone (`bare`) or behind a proclitic. */
export function articleOf(fold: string): 'none' | 'bare' | 'proclitic' {
  if (fold.length > 3 && fold.startsWith('ال')) return 'bare';
  if (fold.length > 4 && /^(?:[وف]?(?:[بك]?ال|لل))/.test(fold)) return 'proclitic';
  return 'none';
}

/** As `lookUp`, and with the ending of the accusative: 'عيّن فلان مفتشا عاما'. */
export function lookUpHead(fold: string, lexicon: ReadonlySet<string>): Found | null {
  const found = lookUp(fold, lexicon);
  if (found !== null || fold.length < 5 || !fold.endsWith('ا')) return found;
  const stem = fold.slice(0, -1);
  return lexicon.has(stem) ? { stem, definite: false, joined: false } : null;
}
