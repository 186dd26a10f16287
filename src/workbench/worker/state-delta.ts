/**
 * What changed between two states of a workbook, by row: committed rows and tabs are never changed in place,
 * so identity tells. A cell typed into 10,000 rows crosses to the saving thread as one row.
 */
import type { SavedHost } from '../../host';
import type { Row, SheetState } from '../../host/model/sheet-state';
import type { WorkbookState } from '../../host/model/workbook-state';

/** A tab's changes; `change` is absent where it is the one that was sent last. */
interface SheetDelta {
  readonly id: number;
  readonly change?: {
    readonly head: Omit<SheetState, 'rows'>;
    readonly rowCount: number;
    /** By index from 0. */
    readonly rows: ReadonlyArray<readonly [index: number, row: Row | null]>;
  };
}

export interface SavedDelta {
  readonly workbook: Omit<WorkbookState, 'sheets'>;
  readonly sheets: readonly SheetDelta[];
  readonly properties: SavedHost['properties'];
}

/** What leads from `before` (null: from nothing) to `after`. */
export function deltaBetween(before: WorkbookState | null, after: SavedHost): SavedDelta {
  const { sheets, ...workbook } = after.workbook;
  const known = new Map(before?.sheets.map((sheet) => [sheet.id, sheet]));
  return {
    workbook,
    sheets: sheets.map((sheet) => sheetDelta(known.get(sheet.id), sheet)),
    properties: after.properties,
  };
}

function sheetDelta(before: SheetState | undefined, after: SheetState): SheetDelta {
  if (before === after) return { id: after.id };
  const { rows, ...head } = after;
  const changed: Array<readonly [number, Row | null]> = [];
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index] ?? null;
    if (row !== (before?.rows[index] ?? null)) changed.push([index, row]);
  }
  return { id: after.id, change: { head, rowCount: rows.length, rows: changed } };
}

/** The other thread's copy of the state. */
export class StateCopy {
  private sheets = new Map<number, SheetState>();

  /** Brings the copy up to date and returns the whole state; treat it as read-only. */
  apply(delta: SavedDelta): SavedHost {
    const sheets = delta.sheets.map((sheet) => this.applyTo(sheet));
    this.sheets = new Map(sheets.map((sheet) => [sheet.id, sheet]));
    return { workbook: { ...delta.workbook, sheets }, properties: delta.properties };
  }

  private applyTo({ id, change }: SheetDelta): SheetState {
    const known = this.sheets.get(id);
    if (!change) {
      if (!known) throw new Error(`Tab ${id} was never sent.`);
      return known;
    }
    const rows = known ? known.rows.slice(0, change.rowCount) : [];
    while (rows.length < change.rowCount) rows.push(null);
    for (const [index, row] of change.rows) rows[index] = row;
    return { ...change.head, rows };
  }
}
