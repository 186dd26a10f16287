/** What a tab shows that nobody typed: pivot tables and array formulas, laid over its cells. */
import type { CellJson } from '../protocol';
import { readPlainValues } from './sheet-cells';
import { pivotOutputs } from './sheet-pivots';
import { spillOutputs } from './sheet-spills';
import type { Area, SheetState } from './sheet-state';
import type { WorkbookDraft } from './workbook-state';

export interface Output {
  readonly area: Area;
  readonly grid: ReadonlyArray<readonly CellJson[]>;
}

export function outputsOf(draft: WorkbookDraft, sheet: SheetState): Output[] {
  return [...pivotOutputs(draft, sheet), ...spillOutputs(sheet)];
}

/** The values of an area as `getValues` reports them, with what pivots and array formulas show. */
export function readValues(draft: WorkbookDraft, sheet: SheetState, area: Area): CellJson[][] {
  const values = readPlainValues(sheet, area);
  for (const output of outputsOf(draft, sheet)) {
    const top = Math.max(area.top, output.area.top);
    const left = Math.max(area.left, output.area.left);
    for (let row = top; row < Math.min(area.bottom, output.area.bottom); row++) {
      for (let column = left; column < Math.min(area.right, output.area.right); column++) {
        const shown = output.grid[row - output.area.top]?.[column - output.area.left] ?? '';
        (values[row - area.top] as CellJson[])[column - area.left] = shown;
      }
    }
  }
  return values;
}
