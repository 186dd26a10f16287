/**
 * What a person does in the grid, under the platform's own rules and in its own words: the operations are
 * those of the services, so coercion, protections, limits and rejecting rules are the same.
 */
import { HostError, type CellJson, type Json } from '../../../host/protocol';
import { Session, type SharedWorkbook } from '../../../host/model/session';
import { areasMeet } from '../../../host/model/sheet-areas';
import { cellAt, plainValue } from '../../../host/model/sheet-cells';
import { pivotOutputs } from '../../../host/model/sheet-pivots';
import type { SheetState } from '../../../host/model/sheet-state';
import { WorkbookDraft } from '../../../host/model/workbook-state';
import { documentOperations } from '../../../host/operations/spreadsheet';
import type { AtCell, CellRange, EditAnswer, OnRange, PasteAnswer, UndoAnswer } from '../../protocol';
import { RuleReader, ruleAt } from '../look/rules';
import { cellView } from '../look/cell-view';
import { areaOf } from '../look/tab-list';
import { EditHistory } from './edit-history';

/** Performs one operation of the services within an edit. */
type Perform = (operation: string, ...args: unknown[]) => Json | void;

export class GridEdits {
  private readonly history: EditHistory;

  constructor(
    private readonly shared: SharedWorkbook,
    /** The e-mail address under which protections judge the edits. */
    private readonly user: string,
  ) {
    this.history = new EditHistory(shared);
  }

  /** Types into one cell (from 1). Throws the platform's words where it may not be. */
  edit(tab: number, row: number, column: number, typed: string): EditAnswer {
    const range = { row, column, rows: 1, columns: 1 };
    this.change(tab, range, (perform) => {
      this.assertNoPivot(tab, range);
      perform('range.setValue', [tab, row, column, 1, 1], typed);
    });
    const { shown, warning } = cellView(this.shared.state, this.version, this.sheet(tab), row, column);
    return { version: this.version, shown, warning };
  }

  /** Types a block; all of it or, where one cell is refused, nothing. Short rows are filled up with ''. */
  paste(tab: number, row: number, column: number, cells: ReadonlyArray<readonly string[]>): PasteAnswer {
    const rows = cells.length;
    const columns = Math.max(...cells.map((line) => line.length));
    if (rows === 0 || columns === 0) throw new HostError('There is nothing to paste.');
    const range: CellRange = { row, column, rows, columns };
    const values = cells.map((line) =>
      Array.from({ length: columns }, (_, index): CellJson => line[index] ?? ''),
    );
    this.change(tab, range, (perform) => {
      this.assertNoPivot(tab, range);
      const { maxRows, maxColumns } = this.sheet(tab);
      const [moreRows, moreColumns] = [row - 1 + rows - maxRows, column - 1 + columns - maxColumns];
      if (moreRows > 0) perform('sheet.insertRowsAfter', tab, maxRows, moreRows);
      if (moreColumns > 0) perform('sheet.insertColumnsAfter', tab, maxColumns, moreColumns);
      perform('range.setValues', [tab, row, column, rows, columns], values);
    });
    return { version: this.version, range, warnings: this.warningsIn(tab, range) };
  }

  clear({ tab, row, column, rows, columns }: OnRange): void {
    const range = { row, column, rows, columns };
    this.change(tab, range, (perform) => {
      this.assertNoPivot(tab, range);
      perform('range.clearContent', [tab, row, column, rows, columns]);
    });
  }

  /** Any other operation of the services that a person may do to a tab, such as `sheet.sort`. */
  do(operation: string, tab: number, ...args: Json[]): Json {
    return this.change(tab, null, (perform) => perform(operation, tab, ...args) ?? null);
  }

  /** Adds an empty tab at the end and returns its id. */
  addTab(name: string): number {
    const places = this.shared.state.sheets.length;
    return this.change(null, null, (perform) => perform('spreadsheet.insertSheet', name, places)) as number;
  }

  /** Makes cells the active range. No edit: it is not undone. */
  select({ tab, row, column, rows, columns }: OnRange): void {
    this.write((perform) => perform('range.activate', [tab, row, column, rows, columns]));
  }

  /** Takes the last edit back. Throws a HostError where somebody has changed the place since. */
  undo(): UndoAnswer {
    const undone = this.history.undo();
    return { version: this.version, undone };
  }

  /** The tab. Throws the platform's words where there is none. */
  sheet(tab: number): SheetState {
    return new WorkbookDraft(this.shared.state).sheet(tab);
  }

  private get version(): number {
    return this.shared.version;
  }

  /** One edit that can be undone. Nothing is written where `work` throws. */
  private change<Result>(
    tab: number | null,
    range: CellRange | null,
    work: (perform: Perform) => Result,
  ): Result {
    const before = this.shared.state;
    const result = this.write(work);
    this.history.remember({ before, after: this.shared.state, tab, range });
    return result;
  }

  private write<Result>(work: (perform: Perform) => Result): Result {
    const session = new Session(this.shared);
    const context = { user: this.user, now: Date.now() };
    const result = work((operation, ...args) =>
      session.write((draft, mint) =>
        documentOperations[operation]?.run({ ...context, draft, mint }, ...(args as never[])),
      ),
    );
    session.commit();
    return result;
  }

  private assertNoPivot(tab: number, range: CellRange): void {
    const outputs = pivotOutputs(new WorkbookDraft(this.shared.state), this.sheet(tab));
    if (outputs.some(({ area }) => areasMeet(area, areaOf(range)))) {
      throw new HostError('Cells of a pivot table cannot be changed. Change its source instead.');
    }
  }

  private warningsIn(tab: number, range: CellRange): Array<AtCell<string>> {
    const sheet = this.sheet(tab);
    const rules = new RuleReader(this.shared.state);
    const { top, left, bottom, right } = areaOf(range);
    const warnings: Array<AtCell<string>> = [];
    for (let row = top; row < bottom; row++) {
      for (let column = left; column < right; column++) {
        const value = plainValue(cellAt(sheet, row, column));
        const warning = rules.warning(ruleAt(sheet, row, column), value);
        if (warning !== null) warnings.push({ row: row + 1, column: column + 1, value: warning });
      }
    }
    return warnings;
  }
}
