/**
 * The native pivot tables, each on a tab of its own, by column names of Counts. All count distinct events:
 * Counts repeats an event for each of its dyads, domains and mechanisms.
 */
import type { TabName } from '../model/tab';
import type { RowTabName } from '../model/tabs';
import type { CountRow } from '../model/tabs/counts';

/** Every tab but those with rows of their own and the summary page. */
export type PivotTabName = Exclude<TabName, RowTabName | 'summary'>;

export interface PivotSpec {
  readonly tab: PivotTabName;
  readonly rows: ReadonlyArray<keyof CountRow>;
  readonly columns: ReadonlyArray<keyof CountRow>;
  /** Columns whose distinct values are counted. */
  readonly values: ReadonlyArray<keyof CountRow>;
}

export const pivots: readonly PivotSpec[] = [
  { tab: 'by_domain', rows: ['group', 'domain'], columns: [], values: ['event_id', 'article_id', 'pair'] },
  { tab: 'by_dyad', rows: ['dyad'], columns: ['domain'], values: ['event_id'] },
  { tab: 'over_time', rows: ['domain'], columns: ['year'], values: ['event_id'] },
  { tab: 'ladder', rows: ['mechanism'], columns: ['status'], values: ['event_id'] },
];
