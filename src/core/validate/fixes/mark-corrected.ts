/**
 * The fix of `edited-outside`: what somebody typed into the grid is owned by whoever looked at it. The row
 * becomes corrected, with coder and time, and the Log learns what stands in the cells.
 */
import { textAt, type Cell } from '../../model/cell';
import type { Column } from '../../model/tab';
import { rowTabs, type ReviewedTabName } from '../../model/tabs';
import type { GridRow } from '../types';

/** An entry of the Log, but for time, coder and batch. `writes` where the cell itself changes. */
export interface FixedCell {
  readonly tab: ReviewedTabName;
  readonly row: string;
  readonly column: string;
  readonly old: Cell;
  readonly new: Cell;
  readonly writes: boolean;
}

/**
 * `edited`: the row's columns with a finding, each with what Accord had written. Their cells stay as they are
 * and are only logged, so that the next validation knows them; review, coder and time are written where the
 * tab has them and they differ. What a person added stays known as added. `now`: ISO 8601, UTC.
 */
export function markCorrected(
  tab: ReviewedTabName,
  { cells }: Pick<GridRow, 'cells'>,
  edited: ReadonlyArray<{ readonly column: string; readonly before: Cell }>,
  by: { readonly coder: string; readonly now: string },
): FixedCell[] {
  const row = textAt(cells, rowTabs[tab].idColumn);
  const review = textAt(cells, 'review') === 'added' ? 'added' : 'corrected';
  const stamps = { review, coder: by.coder, reviewed_at: by.now };
  const columns = rowTabs[tab].columns as Record<string, Column>;
  return [
    ...edited.map(({ column, before }) => ({
      ...{ tab, row, column, old: before, new: cells[column] ?? '' },
      writes: false,
    })),
    ...Object.entries(stamps)
      .filter(([column, value]) => column in columns && cells[column] !== value)
      .map(([column, value]) => ({
        ...{ tab, row, column, old: cells[column] ?? '', new: value },
        writes: true,
      })),
  ];
}
