/** Rules about what rows point to: events, articles, texts. */
import { REVIEWED } from '../../summarise/occasions';
import { splitList } from '../../model/cell';
import type { RowTabName } from '../../model/tabs';
import { idOf, liveRowsOf, problemAt, rowsOf, textOf } from '../rows';
import type { Rule } from '../types';

/** Which column of which tab names a row of which other tab. */
export const references: ReadonlyArray<{ tab: RowTabName; column: string; target: RowTabName }> = [
  { tab: 'articles', column: 'duplicate_of', target: 'articles' },
  { tab: 'articles', column: 'supersedes', target: 'articles' },
  { tab: 'events', column: 'follows', target: 'events' },
  { tab: 'events', column: 'linked_event', target: 'events' },
  { tab: 'cooperation', column: 'event_id', target: 'events' },
  { tab: 'cooperation', column: 'article_id', target: 'articles' },
  { tab: 'officials', column: 'article_id', target: 'articles' },
  { tab: 'officials', column: 'event_ids', target: 'events' },
  { tab: 'figures', column: 'event_id', target: 'events' },
  { tab: 'figures', column: 'article_id', target: 'articles' },
  { tab: 'figures', column: 'part_of', target: 'figures' },
];

export const foreignKeys: Rule = (state) => {
  const ids = new Map<RowTabName, Set<string>>();
  const idsOf = (tab: RowTabName) => {
    const known = ids.get(tab) ?? new Set(rowsOf(state, tab).map((row) => idOf(tab, row)));
    ids.set(tab, known);
    return known;
  };
  return references.flatMap(({ tab, column, target }) =>
    liveRowsOf(state, tab).flatMap((row) => {
      const missing = splitList(textOf(row, column)).find((id) => !idsOf(target).has(id));
      return missing === undefined
        ? []
        : [problemAt('foreign-key', tab, row, column, { target, id: missing })];
    }),
  );
};

export const articleTexts: Rule = (state) =>
  rowsOf(state, 'articles').flatMap((row) => {
    const id = idOf('articles', row);
    return id === '' || state.texts.has(id) ? [] : [problemAt('text-missing', 'articles', row, 'title')];
  });

export const duplicateArticles: Rule = (state) => {
  const seen = new Map<string, string>();
  return rowsOf(state, 'articles').flatMap((row) => {
    const hash = textOf(row, 'text_hash');
    if (hash === '' || textOf(row, 'status') === 'excluded') return [];
    const first = seen.get(hash);
    if (first === undefined) {
      seen.set(hash, textOf(row, 'title') || idOf('articles', row));
      return [];
    }
    return textOf(row, 'duplicate_of')
      ? []
      : [problemAt('article-duplicate', 'articles', row, 'title', { first })];
  });
};

export const excludeReasons: Rule = (state) =>
  rowsOf(state, 'articles')
    .filter((row) => textOf(row, 'status') === 'excluded' && textOf(row, 'exclude_reason') === '')
    .map((row) => problemAt('exclude-reason-missing', 'articles', row, 'exclude_reason'));

/** Rows that somebody kept, in an article that somebody found to tell of no cooperation: they count nowhere. */
export const noCooperation: Rule = (state) => {
  const kept = new Map<string, number>();
  for (const row of rowsOf(state, 'cooperation')) {
    const article = textOf(row, 'article_id');
    if (REVIEWED.includes(textOf(row, 'review'))) kept.set(article, (kept.get(article) ?? 0) + 1);
  }
  return rowsOf(state, 'articles').flatMap((row) => {
    const count = kept.get(textOf(row, 'article_id')) ?? 0;
    if (textOf(row, 'status') !== 'no_cooperation' || count === 0) return [];
    return [problemAt('no-cooperation-rows', 'articles', row, 'status', { count: String(count) })];
  });
};
