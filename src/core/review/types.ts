/**
 * What the review sidebar and the sheet say to each other: a card (one event with everything that is known
 * about it), the edits that a decision makes, and where they meet what somebody else wrote meanwhile.
 * Plain JSON throughout, because it crosses `google.script.run`.
 */
import type { Cell } from '../model/cell';
import type { FieldSupport } from '../model/support';
import type { ReviewedTabName } from '../model/tabs';

export type Cells = Readonly<Record<string, Cell>>;

/** One row of the card, as it stood in the sheet when the card was loaded. */
export interface CardRow {
  readonly tab: ReviewedTabName;
  readonly id: string;
  /** By stable column name; without the `support` column. */
  readonly cells: Cells;
  /** For each proposed field what was proposed, where the text says so, or why it is empty. */
  readonly support: Readonly<Record<string, FieldSupport>>;
  /** The article that spans of `support` and `evidence_at` refer to; empty for rows that people added. */
  readonly article_id: string;
}

export interface CardArticle {
  readonly article_id: string;
  readonly title: string;
  readonly outlet: string;
  readonly published_on: string;
  readonly url: string;
  /** The stored text; empty where it is missing. */
  readonly text: string;
}

export interface Card {
  readonly event: CardRow;
  readonly cooperation: readonly CardRow[];
  readonly officials: readonly CardRow[];
  readonly figures: readonly CardRow[];
  /** The article that the event was born from stands first. */
  readonly articles: readonly CardArticle[];
}

/** `to-review`: events that wait for a decision, or have a row that does. */
export type ReviewFilter = 'to-review' | 'all';

export interface CardRequest {
  /** `active`: the event of the row that is selected in the sheet. */
  readonly want: 'active' | 'next' | 'previous' | 'event';
  /** For `event` the one wanted; for `next` and `previous` the one that is shown now. */
  readonly event_id?: string;
  readonly filter: ReviewFilter;
}

export interface ReviewCounts {
  readonly events: number;
  /** Events that wait for review. */
  readonly left: number;
}

export interface CardReply {
  /** Null where there is nothing (more) to show. */
  readonly card: Card | null;
  readonly counts: ReviewCounts;
  /** The event that comes after this one under the filter; empty where none does. */
  readonly next: string;
}

/** One cell as it shall stand. */
export interface CellEdit {
  readonly tab: ReviewedTabName;
  readonly id: string;
  readonly column: string;
  readonly value: Cell;
}

/** A row that a save rests on, as it was loaded. */
export type LoadedRow = Pick<CardRow, 'tab' | 'id' | 'cells'>;

export interface SaveRequest {
  readonly loaded: readonly LoadedRow[];
  readonly edits: readonly CellEdit[];
  /** The card to send back with the answer, so that it needs no call of its own. */
  readonly then?: CardRequest;
}

/** A cell that somebody changed since it was loaded. `column` is empty where the whole row is gone. */
export interface Conflict {
  readonly tab: ReviewedTabName;
  readonly id: string;
  readonly column: string;
  readonly loaded: Cell;
  readonly theirs: Cell;
  readonly yours: Cell;
}

export interface SaveReply {
  /** Not empty: nothing was saved. */
  readonly conflicts: readonly Conflict[];
  readonly counts: ReviewCounts;
  readonly next: CardReply | null;
}
