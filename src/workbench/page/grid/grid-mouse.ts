/** What the mouse points at in RevoGrid, and the selections that it makes. */
import { contains, isSingle, rangeOf, type Selection } from '../workbook/selection';
import type { CellPlace } from '../workbook/address';
import type { TabModel } from '../workbook/tab-model';
import type { ColumnSegment, RowSegment } from './layout';

/** The cell that an element of the grid belongs to. */
export function placeOf(tab: TabModel | null, target: EventTarget | null): CellPlace | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('.rgCell[data-rgrow]') : null;
  const data = cell?.closest('revogr-data');
  if (!cell || !data || !tab || cell.closest('.rowHeaders')) return null;
  return tab.layout.placeOf({
    rowType: data.getAttribute('type') as RowSegment,
    colType: data.getAttribute('col-type') as ColumnSegment,
    x: Number(cell.dataset.rgcol),
    y: Number(cell.dataset.rgrow),
  });
}

/** The column whose letter, or the row whose number, an element belongs to. */
export function headerOf(
  tab: TabModel | null,
  target: EventTarget | null,
): { row?: number; column?: number } | null {
  if (!(target instanceof Element) || !tab) return null;
  const letter = target.closest<HTMLElement>('.rgHeaderCell[data-column]');
  if (letter) return { column: Number(letter.dataset.column) };
  const number = target.closest<HTMLElement>('.rowHeaders .rgCell[data-rgrow]');
  if (!number) return null;
  const isFrozen = number.closest('revogr-data')?.getAttribute('type') === 'rowPinStart';
  return { row: Number(number.dataset.rgrow) + 1 + (isFrozen ? 0 : tab.view.frozenRows) };
}

function wholeLine({ view, layout }: TabModel, line: { row?: number; column?: number }): Selection {
  const { row, column } = line;
  return {
    anchor: { row: row ?? 1, column: column ?? layout.shown[0] ?? 1 },
    extent: { row: row ?? view.maxRows, column: column ?? layout.shown[layout.shown.length - 1] ?? 1 },
  };
}

export interface MousePort {
  tab(): TabModel | null;
  selection(): Selection | null;
  onSelect(selection: Selection): void;
}

/** Makes selections by clicks and drags. RevoGrid draws a drag itself; its range is read when the button is up. */
export function selectByMouse(element: HTMLElement, grid: HTMLRevoGridElement, port: MousePort): void {
  element.addEventListener('mousedown', (event) => onDown(event, element, port), true);
  document.addEventListener('mouseup', () => void readDraggedRange(grid, port));
}

function onDown(event: MouseEvent, element: HTMLElement, port: MousePort): void {
  const tab = port.tab();
  const selection = port.selection();
  if (!tab || (event.target instanceof Element && event.target.closest('.hidden-mark, .resizable'))) return;
  const place = placeOf(tab, event.target);
  const header = headerOf(tab, event.target);
  const chosen = place ? { anchor: place, extent: place } : header ? wholeLine(tab, header) : null;
  if (!chosen) return;
  element.focus({ preventScroll: true });
  const isExtended = event.shiftKey && selection !== null;
  // RevoGrid begins a drag with plain clicks on cells only.
  if (event.button !== 0 || isExtended || !place) event.stopPropagation();
  // A click with the right button within a selection keeps it for the menu.
  if (event.button === 2 && selection && contains(selection, chosen.anchor)) return;
  port.onSelect(isExtended ? { anchor: selection.anchor, extent: chosen.extent } : chosen);
}

async function readDraggedRange(grid: HTMLRevoGridElement, port: MousePort): Promise<void> {
  const before = port.selection();
  if (!before || !isSingle(before)) return;
  const range = await grid.getSelectedRange();
  const tab = port.tab();
  if (!tab || port.selection() !== before || !range || (range.x === range.x1 && range.y === range.y1)) return;
  const segment = { rowType: range.rowType as RowSegment, colType: range.colType };
  const corner = tab.layout.placeOf({ ...segment, x: range.x, y: range.y });
  const opposite = tab.layout.placeOf({ ...segment, x: range.x1, y: range.y1 });
  if (!corner || !opposite) return;
  const { row, column, rows, columns } = rangeOf({ anchor: corner, extent: opposite });
  const { anchor } = before;
  // The drag began at the active cell: it stays the anchor, whichever corner that is.
  port.onSelect({
    anchor,
    extent: {
      row: anchor.row === row ? row + rows - 1 : row,
      column: anchor.column === column ? column + columns - 1 : column,
    },
  });
}
