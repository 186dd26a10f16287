/** Articles that say different things of one event: what confirmed links have brought together is compared. */
import { shorten } from '../../messages/shorten';
import type { Cells } from '../../summarise/occasions';
import { contradictions, type Report } from '../../summarise/contradictions';
import { textAt } from '../../model/cell';
import type { RowTabName } from '../../model/tabs';
import { problemAt, rowsOf } from '../rows';
import type { Problem, Rule } from '../types';

/** UTF-16 units of a title and of a quotation: two of each stand in one message. */
const TITLE = 100;
const QUOTE = 180;

/** Stands at the row of the later article; the message names both articles, what they say, and the other row. */
export const contradictingArticles: Rule = (state) => {
  const rows = rowsOf(state, 'cooperation');
  const cellsOf = (tab: RowTabName) => rowsOf(state, tab).map((row) => row.cells);
  const cooperation = cellsOf('cooperation');
  const rowOf = new Map<Cells, (typeof rows)[number]>(rows.map((row) => [row.cells, row]));
  return contradictions({
    articles: cellsOf('articles'),
    events: cellsOf('events'),
    cooperation,
    codebook: state.codebook,
  }).flatMap(({ kind, earlier, later }): Problem[] => {
    const [here, there] = [rowOf.get(later.record), rowOf.get(earlier.record)];
    if (!here || !there) return [];
    const [article, other] = [wordsOf(later), wordsOf(earlier)];
    return [
      problemAt('articles-contradict', 'cooperation', here, 'status', {
        [kind]: kind,
        ...article,
        before: textAt(earlier.record, 'status'),
        other: other.article,
        other_published: other.published,
        other_quote: other.quote,
        first: String(there.row),
      }),
    ];
  });
};

function wordsOf({ article, record, published_on }: Report) {
  const title = textAt(article, 'title').trim() || textAt(article, 'article_id');
  const quote = textAt(record, 'evidence').trim();
  return {
    article: [shorten(title, TITLE)],
    published: published_on,
    quote: quote === '' ? [] : [shorten(quote, QUOTE)],
  };
}
