/**
 * What the review sidebar and the sheet say to each other: a card (one event with everything that is known
 * about it), the edits that a decision makes, and where they meet what somebody else wrote meanwhile.
 * Plain JSON throughout, because it crosses `google.script.run`.
 */
import type { Cell } from '../model/cell';
import type { FieldSupport } from '../model/support';
import type { ReviewedTabName } from '../model/tabs';

export type Cells = Readonly<Record<string, Cell>>;

/** Tabs that the sidebar writes: what people review, and how far an article has been read. */
export type SavedTabName = ReviewedTabName | 'articles';

/** One row of the card, as it stood in the sheet when the card was loaded. */
export interface CardRow {
  readonly tab: ReviewedTabName;
  readonly id: string;
  /** By stable column name; without the `support` column. */
  readonly cells: Cells;
  /** For each proposed field what was proposed, where the text says so, or why it is empty. */
  readonly support: Readonly<Record<string, FieldSupport>>;
  /** The article that spans of `support` and `evidence_at` refer to; empty where none is known. */
  readonly article_id: string;
  /** True for a row that a person is adding: it is not in the sheet yet. */
  readonly added?: boolean;
}

/** A date that a text gives: ISO as far as it is known, or `-MM` and `-MM-DD` where the text leaves the year out. */
export interface TextDate {
  readonly value: string;
  /** A code of `dateBasis`. */
  readonly basis: string;
}

export interface CardArticle {
  readonly article_id: string;
  readonly title: string;
  readonly outlet: string;
  readonly published_on: string;
  readonly url: string;
  readonly status: string;
  readonly exclude_reason: string;
  /** The stored text; empty where it is missing. */
  readonly text: string;
  /** Ids of its rows in Cooperation, Officials and Figures that nobody has decided on. */
  readonly open: readonly string[];
  /** The dates that its text gives; only on cards that are shown. */
  readonly dates?: readonly TextDate[];
}

export interface Card {
  readonly event: CardRow;
  readonly cooperation: readonly CardRow[];
  readonly officials: readonly CardRow[];
  readonly figures: readonly CardRow[];
  /** The article that the event was born from stands first. */
  readonly articles: readonly CardArticle[];
  /** Events that this one may be the same as, the likeliest first. */
  readonly similar: readonly EventChoice[];
}

export interface EventChoice {
  readonly event_id: string;
  readonly label: string;
  /** How its first quotation begins: events may be called alike. */
  readonly quotation?: string;
}

/**
 * `to-review`: events that wait for a decision, or have a row that does. `findings`: Validate sheet complains
 * about them. `mine`: of articles that are assigned to this coder. `low-confidence`: to review, the least
 * certain first. `article`: everything of one article.
 */
export type ReviewFilter = 'to-review' | 'all' | 'findings' | 'mine' | 'low-confidence' | 'article';

export interface CardRequest {
  /**
   * `active`: the event of the row that is selected in the sheet. `start`: where a person would begin: the
   * selected row, else `event_id` where they left off, else the newest import. `article`: an article without
   * its events; without `article_id` the first that nobody has finished and that has none.
   */
  readonly want: 'start' | 'active' | 'next' | 'previous' | 'event' | 'article';
  /** For `event` the one wanted; for `next` and `previous` the one that is shown now. */
  readonly event_id?: string;
  readonly filter: ReviewFilter;
  /** The article of the filter `article`, or the one that is wanted. */
  readonly article_id?: string;
  /** Events that will have been decided by the time the card is shown: their saves are under way. */
  readonly leaving?: readonly string[];
}

export interface ReviewCounts {
  /** Events under the filter. */
  readonly events: number;
  /** Those of them that wait for review. */
  readonly left: number;
  /** Articles that nobody has finished and in which no event is known. */
  readonly silent: number;
}

export interface CardReply {
  /** Null where there is nothing (more) to show. */
  readonly card: Card | null;
  /** An article that is shown for itself, because no event is known in it. */
  readonly article?: CardArticle;
  readonly counts: ReviewCounts;
  /** The event that comes after this one under the filter; empty where none does. */
  readonly next: string;
  /** Where the card stands; only with a card. */
  readonly place?: CardPlace;
}

export interface CardPlace {
  /** From 1, among the events under the filter; 0 where it is none of them. */
  readonly position: number;
  /** Events under the filter. */
  readonly events: number;
  /** Row of the Events tab. */
  readonly row: number;
  /** The events before and after it under the filter, decided or not; empty where there is no other. */
  readonly before: string;
  readonly after: string;
}

/** One cell as it shall stand. */
export interface CellEdit {
  readonly tab: SavedTabName;
  readonly id: string;
  readonly column: string;
  readonly value: Cell;
}

/** A row that a save rests on, as it was loaded. */
export interface LoadedRow {
  readonly tab: SavedTabName;
  readonly id: string;
  readonly cells: Cells;
}

/** A row that a person adds. Its id is minted by the page, so that sending it twice stores it once. */
export interface AddedRow {
  readonly tab: ReviewedTabName;
  readonly id: string;
  readonly cells: Cells;
  /** For events: the article and the place that it was added from; `start-end`, or empty. */
  readonly article_id: string;
  readonly at: string;
}

/** What a decision changes. */
export interface Changes {
  readonly edits: readonly CellEdit[];
  readonly added: readonly AddedRow[];
}

export interface SaveRequest {
  readonly loaded: readonly LoadedRow[];
  readonly edits: readonly CellEdit[];
  readonly added?: readonly AddedRow[];
  /** Rows that were added by the save which is being undone; they are emptied. */
  readonly removed?: readonly LoadedRow[];
  /** Articles that are in review from now on, unless somebody has begun with them or finished them already. */
  readonly opened?: readonly string[];
  /** Puts back what stood there, coder and time included. */
  readonly undo?: boolean;
}

/** A cell that somebody changed since it was loaded. `column` is empty where the whole row is gone. */
export interface Conflict {
  readonly tab: SavedTabName;
  readonly id: string;
  readonly column: string;
  readonly loaded: Cell;
  readonly theirs: Cell;
  readonly yours: Cell;
}

export interface SaveReply {
  /** Not empty: nothing was saved. */
  readonly conflicts: readonly Conflict[];
}

/** An event that this coder decided on. */
export interface RecentDecision extends EventChoice {
  readonly review: string;
  /** UTC, ISO 8601. */
  readonly at: string;
}
