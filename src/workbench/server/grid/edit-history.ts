/**
 * What people did in the grid, to take it back. States share what did not change, so remembering them is
 * cheap; what a script or somebody else did meanwhile is never undone along with an edit.
 */
import { HostError } from '../../../host/protocol';
import type { SharedWorkbook } from '../../../host/model/session';
import { readBands, writeBands, type Bands } from '../../../host/model/sheet-bands';
import { cellAt, writeCells } from '../../../host/model/sheet-cells';
import type { Area, SheetState, StoredCell } from '../../../host/model/sheet-state';
import { WorkbookDraft, type WorkbookState } from '../../../host/model/workbook-state';
import type { CellRange, UndoAnswer } from '../../protocol';
import { areaOf } from '../look/tab-list';

/** Edits that can be undone. */
const MOST_EDITS = 100;

interface Edit {
  readonly before: WorkbookState;
  readonly after: WorkbookState;
  readonly tab: number | null;
  /** The cells that were typed, or null where rows, columns or tabs changed. */
  readonly range: CellRange | null;
}

function same(left: unknown, right: unknown): boolean {
  return left === right || JSON.stringify(left) === JSON.stringify(right);
}

const sheetIn = ({ sheets }: WorkbookState, id: number): SheetState | undefined =>
  sheets.find((sheet) => sheet.id === id);

const order = ({ sheets }: WorkbookState): number[] => sheets.map(({ id }) => id);

export class EditHistory {
  private readonly edits: Edit[] = [];

  constructor(private readonly shared: SharedWorkbook) {}

  remember(edit: Edit): void {
    this.edits.push(edit);
    if (this.edits.length > MOST_EDITS) this.edits.shift();
  }

  /**
   * Takes the last edit back and returns where it was; null where there is none. Throws a HostError, and
   * forgets the edit, where the place has changed since.
   */
  undo(): UndoAnswer['undone'] {
    const edit = this.edits.pop();
    if (!edit) return null;
    this.shared.commit(this.withoutEdit(edit));
    const { tab, range } = edit;
    const isThere = tab !== null && sheetIn(this.shared.state, tab) !== undefined;
    return { tab: isThere ? tab : this.shared.state.activeSheet, range: isThere ? range : null };
  }

  private withoutEdit({ before, after, tab, range }: Edit): WorkbookState {
    const now = this.shared.state;
    const touched = new Set(
      [...order(before), ...order(after)].filter((id) => sheetIn(before, id) !== sheetIn(after, id)),
    );
    const isUntouched = [...touched].every((id) => sheetIn(now, id) === sheetIn(after, id));
    if (isUntouched && same(order(now), order(after))) return restored(now, before, touched);
    if (tab === null || range === null) throw changedSince();
    return restoreCells(now, before, after, tab, areaOf(range));
  }
}

function changedSince(): HostError {
  return new HostError('This cannot be undone: the place has been changed since.');
}

/** The tabs that the edit touched as they were, all others as they are. */
function restored(now: WorkbookState, before: WorkbookState, touched: ReadonlySet<number>): WorkbookState {
  const sheets = before.sheets.map((sheet) =>
    touched.has(sheet.id) ? sheet : (sheetIn(now, sheet.id) ?? sheet),
  );
  const activeSheet = sheets.some(({ id }) => id === now.activeSheet) ? now.activeSheet : before.activeSheet;
  return { ...now, sheets, activeSheet };
}

/** Only the typed cells as they were, where they still hold what was typed. */
function restoreCells(
  now: WorkbookState,
  before: WorkbookState,
  after: WorkbookState,
  tab: number,
  area: Area,
): WorkbookState {
  const [old, typed, present] = [sheetIn(before, tab), sheetIn(after, tab), sheetIn(now, tab)];
  if (!old || !typed || !present) throw changedSince();
  if (!same(cellsOf(present, area), cellsOf(typed, area))) throw changedSince();
  const draft = new WorkbookDraft(now);
  const sheet = draft.edit(tab);
  writeCells(sheet, area.top, area.left, cellsOf(old, area));
  // Typing a date or a percentage had given the cell a number format.
  for (let column = area.left; column < area.right; column++) {
    sheet.formats[column] = withOldBands(sheet.formats[column], old.formats[column], area);
  }
  return draft.state;
}

function cellsOf(sheet: SheetState, { top, left, bottom, right }: Area): StoredCell[][] {
  return Array.from({ length: bottom - top }, (_, row) =>
    Array.from({ length: right - left }, (__, column) => cellAt(sheet, top + row, left + column)),
  );
}

function withOldBands<Value>(
  present: Bands<Value> | undefined,
  old: Bands<Value> | undefined,
  { top, bottom }: Area,
): Bands<Value> {
  return writeBands(present, top, readBands(old, top, bottom));
}
