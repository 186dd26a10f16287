/** What a one-click fix is: cells of one row with what stands there and what would. Nothing is written here. */
import type { Cell } from '../../model/cell';
import type { InterfaceLanguage } from '../../model/tab';
import type { RowTabName } from '../../model/tabs';
import type { QuotationFinder } from '../quotation/find-quotation';
import type { GridRow, Problem, WorkbookState } from '../types';

/** One cell. Plain JSON, because it crosses `google.script.run` twice: shown first, then applied. */
export interface FixChange {
  readonly tab: RowTabName;
  /** 1-based row of the sheet when the fix was proposed. */
  readonly row: number;
  /** Empty in tabs without ids. */
  readonly row_id: string;
  readonly column: string;
  readonly old: Cell;
  readonly new: Cell;
  /** False where the cell stays as it is and the Log only learns who stands for it. */
  readonly writes: boolean;
}

/** A cell of the problem's own row that should change; what already stands there is left out later. */
export interface Wish {
  readonly column: string;
  readonly value: Cell;
  /** What the Log names as the old value, where the cell itself stays. */
  readonly before?: Cell;
}

export interface FixContext {
  readonly state: WorkbookState;
  readonly language: InterfaceLanguage;
  readonly coder: string;
  /** UTC, ISO 8601 to the second. */
  readonly now: string;
  mintId(prefix: string): string;
  /** Finds quotations in the text of an article; null where its text is not there. */
  finderOf(article: string): QuotationFinder | null;
}

/** Wishes for the row that a problem names; none where nothing can be said for certain. */
export type Fixer = (row: GridRow, problem: Problem, context: FixContext) => readonly Wish[];
