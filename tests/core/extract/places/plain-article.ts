/** An article for tests of names: each line is one sentence; a line that starts with `#` is a heading, with `~` boilerplate. */
import type { ArticleText } from '../../../../src/core/text/article-text';
import { foldWithOffsets } from '../../../../src/core/text/fold';

export function plainArticle(text: string): ArticleText {
  const sentences: ArticleText['sentences'][number][] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    const kind = line.startsWith('#') ? 'heading' : line.startsWith('~') ? 'boilerplate' : 'prose';
    const index = sentences.length;
    sentences.push({ start, end, index, paragraph: index, kind, clauses: [{ start, end }] });
    start = end + 1;
  }
  return {
    text,
    language: /[\u0600-\u06ff]/.test(text) ? 'ar' : 'en',
    folded: foldWithOffsets(text),
    sentences,
  };
}
