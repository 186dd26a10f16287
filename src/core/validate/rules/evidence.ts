/** The evidence lock: every quotation must still stand, word for word, at its place in the stored text. */
import { comparableText } from '../../import/clean-text';
import { fold } from '../../text/fold';
import { readSpan } from '../../model/support';
import { liveRowsOf, problemAt, textOf } from '../rows';
import type { Problem, Rule } from '../types';

/** Line breaks are lost when people copy, so white space counts as one blank. */
const comparable = (text: string) => comparableText(fold(text));

const quotedTabs = ['cooperation', 'officials', 'figures'] as const;

export const evidence: Rule = (state) => {
  const foldedTexts = new Map<string, string>();
  const foldedText = (article: string, text: string) => {
    const known = foldedTexts.get(article) ?? comparable(text);
    foldedTexts.set(article, known);
    return known;
  };
  return quotedTabs.flatMap((tab) =>
    liveRowsOf(state, tab).flatMap((row): Problem[] => {
      const quotation = textOf(row, 'evidence');
      const article = textOf(row, 'article_id');
      const text = state.texts.get(article);
      if (quotation === '' || text === undefined) return [];
      const at = readSpan(textOf(row, 'evidence_at'));
      if (at && text.slice(at.start, at.end).trim() === quotation) return [];
      // A quotation that was typed or picked by hand may lack its place; people also retype quotes and dashes.
      const sought = comparable(quotation);
      const found = sought !== '' && foldedText(article, text).includes(sought);
      return [problemAt(found ? 'evidence-moved' : 'evidence-not-found', tab, row, 'evidence')];
    }),
  );
};
