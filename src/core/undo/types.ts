/** What an undo would do, and what it would leave as it is. Plain JSON, because the dialog shows it. */
import type { Cell } from '../model/cell';
import type { RowTabName } from '../model/tabs';
import type { RowCells } from './removed-row';

/** A row by its id, with its first column so that people recognise it. */
export interface RowName {
  readonly tab: RowTabName;
  readonly row: string;
  readonly label: string;
}

/** A cell that gets back what stood there before. */
export interface CellBack extends RowName {
  readonly column: string;
  readonly current: Cell;
  readonly value: Cell;
}

/** A row that an undo of an undo puts back. */
export interface RowBack extends RowName {
  readonly cells: RowCells;
}

/** A row that goes; `kept` is what the Log keeps of it. */
export interface RowAway extends RowName {
  readonly kept: string;
}

/**
 * Why something stays: somebody changed the cell since (`newer`), the row is gone (`row-gone`), people have
 * worked on the row (`touched`), other rows need it (`in-use`), something of theirs stands beside it
 * (`own-column`), it is back already (`there-already`), or the Log holds only its beginning (`too-long`).
 */
export type LeftReason =
  'newer' | 'row-gone' | 'touched' | 'in-use' | 'own-column' | 'there-already' | 'too-long';

export interface Left extends RowName {
  /** Empty where the row as a whole stays. */
  readonly column: string;
  readonly why: LeftReason;
  /** What the batch wrote, and what stands there now. */
  readonly written: Cell;
  readonly current: Cell;
  /** Who wrote the newer value according to the Log; empty where it was typed into the sheet. */
  readonly by: string;
}

export interface UndoPlan {
  readonly cells: readonly CellBack[];
  readonly removed: readonly RowAway[];
  readonly restored: readonly RowBack[];
  readonly left: readonly Left[];
}
