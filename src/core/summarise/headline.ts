/** The headline numbers of the Summary tab. */
import { cellText, type Cell } from '../model/cell';
import type { CountRow } from '../model/tabs/counts';
import { distinct } from './by-domain';
import type { Rows, SummaryInput } from './count-rows';

export interface Headline {
  /** Distinct events that count. */
  readonly events: number;
  readonly dyads: number;
  /** Articles that report them. */
  readonly articles: number;
  readonly outlets: number;
  readonly languages: number;
  /** Events that count and have no date. */
  readonly undated: number;
  /** Rows of Cooperation that nobody has reviewed yet. */
  readonly unreviewed: number;
}

export function headline(counts: readonly CountRow[], input: SummaryInput): Headline {
  const eventIds = new Set(counts.map((row) => row.event_id));
  const articleIds = new Set(counts.map((row) => row.article_id));
  const counted = input.articles.filter((article) => articleIds.has(text(article, 'article_id')));
  return {
    events: eventIds.size,
    dyads: distinct(counts, 'dyad'),
    articles: articleIds.size,
    outlets: distinctValues(counted, 'outlet'),
    languages: distinctValues(counted, 'language'),
    undated: input.events.filter(
      (event) => eventIds.has(text(event, 'event_id')) && text(event, 'event_date') === '',
    ).length,
    unreviewed: input.cooperation.filter((row) => text(row, 'review') === 'suggested').length,
  };
}

function distinctValues(rows: Rows, column: string): number {
  return new Set(rows.map((row) => text(row, column)).filter((value) => value !== '')).size;
}

function text(row: Readonly<Record<string, Cell>>, column: string): string {
  return cellText(row[column] ?? '');
}
