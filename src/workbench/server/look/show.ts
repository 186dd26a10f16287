/** What cells show, and what kind of value they hold. */
import { displayValue } from '../../../host/model/coerce';
import { lastFilledColumn, lastFilledRow } from '../../../host/model/sheet-cells';
import { pivotOutputs } from '../../../host/model/sheet-pivots';
import type { SheetState } from '../../../host/model/sheet-state';
import { WorkbookDraft, type WorkbookState } from '../../../host/model/workbook-state';
import { HostError, type CellJson } from '../../../host/protocol';

/** The text of a value under a number format; one that the host does not know shows the bare value. */
export function shown(value: CellJson, numberFormat: string, { locale, timeZone }: WorkbookState): string {
  try {
    return displayValue(value, numberFormat, locale, timeZone);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return displayValue(value, '', locale, timeZone);
  }
}

/** A letter of CellKinds. */
export function kindOf(value: CellJson): string {
  if (value === '') return 'E';
  if (typeof value === 'string') return 'T';
  if (typeof value === 'number') return 'N';
  return typeof value === 'boolean' ? 'B' : 'D';
}

/** Numbers of the last row and column that show something, pivots included; 0 in an empty tab. */
export function filledSize(state: WorkbookState, sheet: SheetState): { rows: number; columns: number } {
  const outputs = pivotOutputs(new WorkbookDraft(state), sheet);
  return {
    rows: Math.max(lastFilledRow(sheet), ...outputs.map(({ area }) => area.bottom)),
    columns: Math.max(lastFilledColumn(sheet), ...outputs.map(({ area }) => area.right)),
  };
}
