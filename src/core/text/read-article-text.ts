/** Reads an article's text once for all later steps: language, folded form, sentences with their kinds and clauses. */
import type { ArticleText, Sentence } from './article-text';
import { isBoilerplateSentence, kindsOfParagraphs } from './boilerplate';
import { clausesOf } from './clauses';
import { foldWithOffsets } from './fold';
import { detectLanguage } from './language';
import { paragraphsOf } from './paragraphs';
import { sentencesOf } from './sentences';

/**
 * Reads a text as stored (offsets of the result are 0-based UTF-16 units of it). Never throws; time and
 * memory grow with the length of the text and not with what stands in it.
 */
export function readArticleText(text: string): ArticleText {
  const paragraphs = paragraphsOf(text);
  const kinds = kindsOfParagraphs(text, paragraphs);
  const sentences: Sentence[] = [];
  paragraphs.forEach((paragraph, number) => {
    const kind = kinds[number] ?? 'prose';
    for (const span of sentencesOf(text, paragraph)) {
      const own =
        kind === 'prose' && isBoilerplateSentence(text.slice(span.start, span.end)) ? 'boilerplate' : kind;
      const { start, end } = span;
      const clauses = clausesOf(text, span);
      sentences.push({ start, end, index: sentences.length, paragraph: number, kind: own, clauses });
    }
  });
  return { text, language: detectLanguage(text), folded: foldWithOffsets(text), sentences };
}
