/**
 * The evidence lock: every quotation must still stand, word for word, at its place in the stored text. Where
 * it does not, it is looked for: it may have moved, have been changed, or have vanished.
 */
import { readSpan } from '../../model/support';
import { quotationFinder, type QuotationFinder } from '../quotation/find-quotation';
import { liveRowsOf, problemAt, textOf } from '../rows';
import type { Problem, Rule } from '../types';

const quotedTabs = ['cooperation', 'officials', 'figures'] as const;

/** Rows of articles whose text is not there are left to the rule about texts. */
export const evidence: Rule = (state) => {
  const finders = new Map<string, QuotationFinder>();
  const finderOf = (article: string, text: string) => {
    const known = finders.get(article) ?? quotationFinder(text);
    finders.set(article, known);
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
      const found = finderOf(article, text).find(quotation);
      if (!found) return [problemAt('evidence-not-found', tab, row, 'evidence')];
      if (found.kind === 'same') return [problemAt('evidence-moved', tab, row, 'evidence')];
      const words = { found: text.slice(found.span.start, found.span.end) };
      return [problemAt('evidence-changed', tab, row, 'evidence', words)];
    }),
  );
};
