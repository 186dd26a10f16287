/** What pivot tables show: computed from their source whenever a tab is read, never stored. */
import type { CellJson } from '../protocol';
import { computePivot, type PivotSpec } from './pivot';
import { areasMeet } from './sheet-areas';
import { cellAt, readPlainValues } from './sheet-cells';
import type { Output } from './sheet-outputs';
import type { Area, PivotState, SheetState } from './sheet-state';
import { revisionOf, type WorkbookDraft } from './workbook-state';

interface Computed {
  sourceRevision: number;
  grid: CellJson[][];
}

/** A pivot's state is replaced when it changes, so it can stand for its specification here. */
const computed = new WeakMap<PivotState, Computed>();

function specOf(pivot: PivotState): PivotSpec {
  const within = (column: number): number => column - pivot.source.left;
  const group = ({ column, showTotals, ascending }: PivotState['rows'][number]) => ({
    column: within(column),
    showTotals,
    sortAscending: ascending,
  });
  return {
    rows: pivot.rows.map(group),
    columns: pivot.columns.map(group),
    values: pivot.values.map((value) => ({ ...value, column: within(value.column) })) as PivotSpec['values'],
    filters: pivot.filters.map(({ column, visibleValues }) => ({
      column: within(column),
      visibleValues: [...visibleValues],
    })),
  };
}

function gridOf(draft: WorkbookDraft, pivot: PivotState): CellJson[][] {
  const source = draft.state.sheets.find((sheet) => sheet.id === pivot.source.sheet);
  if (!source) return [['#REF!']];
  const known = computed.get(pivot);
  if (known && known.sourceRevision === revisionOf(source)) return known.grid;
  const grid = computePivot(readPlainValues(source, pivot.source), specOf(pivot));
  computed.set(pivot, { sourceRevision: revisionOf(source), grid });
  return grid;
}

/** Whether a typed cell lies where a pivot wants to write. */
function isOccupied(sheet: SheetState, area: Area): boolean {
  const last = Math.min(area.bottom, sheet.rows.length);
  for (let row = area.top; row < last; row++) {
    for (let column = area.left; column < area.right; column++) {
      if (cellAt(sheet, row, column) !== '') return true;
    }
  }
  return false;
}

/** Each pivot's result and place; one that meets a filled cell, another pivot or the edge shows #REF!. */
export function pivotOutputs(draft: WorkbookDraft, sheet: SheetState): Output[] {
  const outputs: Output[] = [];
  for (const { pivot, grid } of sheet.pivots.map((pivot) => ({ pivot, grid: gridOf(draft, pivot) }))) {
    const { top, left } = pivot;
    const area = { top, left, bottom: top + grid.length, right: left + (grid[0]?.length ?? 0) };
    const fits =
      area.bottom <= sheet.maxRows &&
      area.right <= sheet.maxColumns &&
      !isOccupied(sheet, area) &&
      !outputs.some((other) => areasMeet(other.area, area));
    outputs.push(
      fits ? { area, grid } : { area: { top, left, bottom: top + 1, right: left + 1 }, grid: [['#REF!']] },
    );
  }
  return outputs;
}
