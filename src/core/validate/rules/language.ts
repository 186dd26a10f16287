/** The language of an article decides by which words it is read, so it must be that of the stored text. */
import { detectLanguage } from '../../text/language';
import { idOf, problemAt, rowsOf, textOf } from '../rows';
import type { Problem, Rule, WorkbookState } from '../types';

/** UTF-16 units from the middle of a text: enough to confirm a language, not to doubt it. */
const SAMPLE = 1200;
/** What the detector says where it cannot tell. */
const UNSURE = ['und', 'mixed'];

/** The language that the text of an article is written in; empty where nothing contradicts `called`. */
export function otherLanguage(text: string, called: string): string {
  const middle = Math.max(0, Math.floor((text.length - SAMPLE) / 2));
  // Most articles are called what they are: a sample of one tells so at a tenth of the cost.
  if (called === '' || detectLanguage(text.slice(middle, middle + SAMPLE)) === called) return '';
  const found = detectLanguage(text);
  return found === called || UNSURE.includes(found) ? '' : found;
}

export const articleLanguages: Rule = (state: WorkbookState) =>
  rowsOf(state, 'articles').flatMap((row): Problem[] => {
    const text = state.texts.get(idOf('articles', row));
    if (text === undefined || textOf(row, 'status') === 'excluded') return [];
    const found = otherLanguage(text, textOf(row, 'language'));
    return found === '' ? [] : [problemAt('language-mismatch', 'articles', row, 'language', { found })];
  });
