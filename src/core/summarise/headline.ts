/** The headline numbers of the Summary tab. */
import { textAt } from '../model/cell';
import type { Counted, SummaryInput } from './counted';
import { isPair } from './count-rows';

export interface Headline {
  /** Distinct events that count. */
  readonly events: number;
  /** Pairs of countries. An event with one party is no dyad. */
  readonly dyads: number;
  /** Articles that report them. */
  readonly articles: number;
  readonly outlets: number;
  readonly languages: number;
  /** Events that count and have no date. */
  readonly undated: number;
  /** Rows of Cooperation that nobody has reviewed yet, whether they count or not. */
  readonly unreviewed: number;
}

export function headline(
  counted: readonly Counted[],
  { cooperation }: Pick<SummaryInput, 'cooperation'>,
): Headline {
  const count = (values: readonly string[]) => new Set(values.filter((value) => value !== '')).size;
  return {
    events: count(counted.map(({ occasion }) => occasion.event_id)),
    dyads: count(counted.flatMap(({ dyads }) => dyads.filter(isPair))),
    articles: count(counted.map(({ article }) => textAt(article, 'article_id'))),
    outlets: count(counted.map(({ article }) => textAt(article, 'outlet'))),
    languages: count(counted.map(({ article }) => textAt(article, 'language'))),
    undated: count(counted.map(({ occasion }) => (occasion.date === '' ? occasion.event_id : ''))),
    unreviewed: cooperation.filter((row) => textAt(row, 'review') === 'suggested').length,
  };
}
