/** The headline numbers of the Summary tab. */
import { textAt } from '../model/cell';
import type { CountRow } from '../model/tabs/counts';
import { distinct } from './by-domain';
import { yearOf, type Rows, type SummaryInput } from './count-rows';

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
  const counted = input.articles.filter((article) => articleIds.has(textAt(article, 'article_id')));
  return {
    events: eventIds.size,
    dyads: distinct(counts, 'dyad'),
    articles: articleIds.size,
    outlets: distinctValues(counted, 'outlet'),
    languages: distinctValues(counted, 'language'),
    undated: input.events.filter((event) => eventIds.has(textAt(event, 'event_id')) && yearOf(event) === '')
      .length,
    unreviewed: input.cooperation.filter((row) => textAt(row, 'review') === 'suggested').length,
  };
}

function distinctValues(rows: Rows, column: string): number {
  return new Set(rows.map((row) => textAt(row, column)).filter((value) => value !== '')).size;
}
