/** Makes an article of a sentence or a few lines, as the splitter would: one sentence per line. */
import { findDates } from '../../../../src/core/extract/dates/find-dates';
import { findPublished } from '../../../../src/core/extract/dates/published';
import type { PartialDateMention } from '../../../../src/core/extract/dates/types';
import type { ArticleText, Sentence } from '../../../../src/core/text/article-text';
import { foldWithOffsets } from '../../../../src/core/text/fold';

export function articleOf(text: string): ArticleText {
  const sentences: Sentence[] = [];
  let start = 0;
  text.split('\n').forEach((line, paragraph) => {
    const end = start + line.length;
    if (line.trim() !== '') {
      sentences.push({
        index: sentences.length,
        paragraph,
        kind: 'prose',
        start,
        end,
        clauses: [{ start, end }],
      });
    }
    start = end + 1;
  });
  const language = /[\u0621-\u064a]/.test(text) ? 'ar' : 'en';
  return { text, language, folded: foldWithOffsets(text), sentences };
}

/** The dates of a text, published on a given day or on none that is known. */
export function datesIn(text: string, published = ''): PartialDateMention[] {
  const article = articleOf(text);
  return findDates(article, findPublished(article, published === '' ? undefined : published));
}

/** Every mention as `words = value[..end] precision basis direction rule`, so that a table row shows it whole. */
export function described(text: string, published = ''): string[] {
  return datesIn(text, published).map((mention) => {
    const words = text.slice(mention.start, mention.end);
    const value = mention.end_value === '' ? mention.value : `${mention.value}..${mention.end_value}`;
    return `${words} = ${value === '' ? '?' : value} ${mention.precision} ${mention.basis}`;
  });
}
