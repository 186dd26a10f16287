/** What array formulas show beside and below their own cell: laid over the cells whenever a tab is read. */
import { cellAt, isRich } from './sheet-cells';
import type { Output } from './sheet-outputs';
import type { Area, SheetState } from './sheet-state';

/** Each spill with its place; one that meets a filled cell or the edge of the tab shows #REF! in its own cell. */
export function spillOutputs(sheet: SheetState): Output[] {
  if (!sheet.spills) return [];
  return sheet.rows.flatMap((row, top) =>
    (row ?? []).flatMap((cell, left): Output[] => {
      if (!isRich(cell) || !cell.spill) return [];
      const grid = cell.spill;
      const area = { top, left, bottom: top + grid.length, right: left + (grid[0]?.length ?? 0) };
      const fits = area.bottom <= sheet.maxRows && area.right <= sheet.maxColumns && isFree(sheet, area);
      return [
        fits ? { area, grid } : { area: { top, left, bottom: top + 1, right: left + 1 }, grid: [['#REF!']] },
      ];
    }),
  );
}

/** Whether nothing but the formula itself stands in the area. */
function isFree(sheet: SheetState, { top, left, bottom, right }: Area): boolean {
  for (let row = top; row < bottom; row++) {
    for (let column = left; column < right; column++) {
      if ((row > top || column > left) && cellAt(sheet, row, column) !== '') return false;
    }
  }
  return true;
}
