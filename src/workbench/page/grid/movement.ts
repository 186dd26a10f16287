/** Where a movement of the keyboard leads: steps, screens, edges, and to where filled cells end. */
import type { CellPlace } from '../workbook/address';
import { move, type Direction } from '../workbook/selection';
import type { TabModel } from '../workbook/tab-model';
import type { Steps } from './keyboard';

export function destination(
  tab: TabModel,
  from: CellPlace,
  direction: Direction,
  steps: Steps,
  rowsOnScreen: number,
): CellPlace {
  if (steps === 'one') return move(tab.grid, from, direction);
  if (steps === 'screen') return move(tab.grid, from, direction, Math.max(rowsOnScreen - 1, 1));
  if (steps === 'edge') return edge(tab, from, direction);
  return far(tab, from, direction);
}

/** Home and End of a row; with Ctrl, of the tab. */
function edge(tab: TabModel, from: CellPlace, direction: Direction): CellPlace {
  const { shown } = tab.layout;
  const first = shown[0] ?? 1;
  const lastFilled = [...shown].reverse().find((column) => column <= tab.view.filledColumns) ?? first;
  if (direction === 'up') return { row: 1, column: first };
  if (direction === 'down') return { row: Math.max(tab.view.filledRows, 1), column: lastFilled };
  return { row: from.row, column: direction === 'back' ? first : lastFilled };
}

/**
 * As Ctrl with an arrow does in Sheets: to the last filled cell of a block, or over empty ones to the next
 * filled one. Rows that have not been read count as filled.
 */
function far(tab: TabModel, from: CellPlace, direction: Direction): CellPlace {
  const isFilled = ({ row, column }: CellPlace) => tab.rows.cell(row, column)?.shown !== '';
  const next = (place: CellPlace) => move(tab.grid, place, direction);
  let here = next(from);
  const wantsFilled = !isFilled(from) || !isFilled(here);
  for (;;) {
    const ahead = next(here);
    if (ahead.row === here.row && ahead.column === here.column) return here;
    if (wantsFilled ? isFilled(here) : !isFilled(ahead)) return here;
    here = ahead;
  }
}
