/** What is known about a codebook before it is applied: its faults, its changes and the rows that these touch. */
import type { CodeKind } from '../model/codebook';
import type { RowTabName } from '../model/tabs';
import type { FixChange } from '../validate/fixes/types';

/**
 * `error`: rows, proposals or summaries would come out wrong; such a codebook is not applied. `warning`: somebody
 * should look at it first.
 */
export type FaultSeverity = 'error' | 'warning';

export type FaultCode =
  | 'kind-unknown'
  | 'code-form'
  | 'code-doubled'
  | 'code-gone'
  | 'label-missing'
  | 'label-doubled'
  | 'group-unknown'
  | 'step-missing'
  | 'successor-unknown'
  | 'successor-circle'
  | 'successor-retired'
  | 'successor-missing'
  | 'term-short'
  | 'term-shared'
  | 'term-common';

/** Faults that only a codebook can have; the others are findings of any tab, or need all texts (`term-common`). */
export type CodebookFindingCode = Exclude<
  FaultCode,
  'kind-unknown' | 'code-doubled' | 'code-gone' | 'successor-unknown' | 'term-common'
>;

export interface Fault {
  readonly fault: FaultCode;
  readonly severity: FaultSeverity;
  /** 1-based row of the Codebook tab; 0 where the row is gone. */
  readonly row: number;
  readonly column: string;
  /** What its message names. */
  readonly words: Readonly<Record<string, string | number>>;
}

/** `meaning`: definition, includes, excludes or example. `place`: group, ladder, rank and the like. */
export type Aspect =
  'added' | 'removed' | 'retired' | 'restored' | 'renamed' | 'meaning' | 'terms' | 'successor' | 'place';

export interface CodeChange {
  readonly kind: CodeKind;
  readonly code: string;
  readonly aspects: readonly Aspect[];
}

/** A row that uses a changed code. */
export interface TouchedRow {
  readonly tab: RowTabName;
  /** 1-based row of the sheet. */
  readonly row: number;
  readonly row_id: string;
  /** What the row says of itself: the words of its event. */
  readonly label: string;
  /** The column that holds the code. */
  readonly column: string;
  readonly code: string;
  readonly review: string;
}

export interface TouchedRows {
  readonly rows: readonly TouchedRow[];
  /** Rows whose retired code becomes its successor: the changes of each. */
  readonly recode: ReadonlyArray<readonly FixChange[]>;
  /** Reviewed rows that somebody should look at again: the change of each. */
  readonly requeue: ReadonlyArray<readonly FixChange[]>;
}
