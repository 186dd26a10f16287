/**
 * The workbook as a person has it open: looking at tabs, typing, sorting, moving, renaming, hiding.
 * Edits take effect at once, without buffering, under the same rules and in the same words as runs.
 */
import { documentOperations } from '../operations/spreadsheet';
import type { DocumentContext, RangeRef } from '../operations/spreadsheet/document-operation';
import { copySheet } from '../operations/spreadsheet/sheet';
import type { CellJson, Json } from '../protocol';
import { Session, type SharedWorkbook } from '../model/session';
import { readBands } from '../model/sheet-bands';
import { lastFilledColumn, lastFilledRow, writeCells } from '../model/sheet-cells';
import { outputsOf, readValues } from '../model/sheet-outputs';
import type { SheetState } from '../model/sheet-state';
import { satisfies } from '../model/sheet-validation';
import { WorkbookDraft, type WorkbookState } from '../model/workbook-state';

/** What became of a typed cell. */
export interface TypedCell {
  readonly value: CellJson;
  /** The help text of a warning-only rule that the value does not satisfy ('' where it has none); null if none. */
  readonly warning: string | null;
}

export class PersonAtWorkbook {
  /** `user` is the e-mail address under which protections judge the edits. */
  constructor(
    private readonly shared: SharedWorkbook,
    private readonly user: string,
    private readonly now: () => number,
  ) {}

  /** The committed workbook; treat it as read-only. */
  get state(): WorkbookState {
    return this.shared.state;
  }

  /** Grows with every commit of a run or edit. */
  get version(): number {
    return this.shared.version;
  }

  /** Names of the tabs in order. */
  tabs(): string[] {
    return this.state.sheets.map((sheet) => sheet.name);
  }

  /** A tab by its name. Throws when there is none. */
  tab(name: string): SheetState {
    const sheet = this.state.sheets.find((candidate) => candidate.name === name);
    if (!sheet) throw new Error(`There is no tab named ${name}.`);
    return sheet;
  }

  /** Numbers of the last row and column that show something. */
  size(name: string): { rows: number; columns: number } {
    const sheet = this.tab(name);
    const outputs = outputsOf(new WorkbookDraft(this.state), sheet);
    return {
      rows: Math.max(lastFilledRow(sheet), ...outputs.map(({ area }) => area.bottom)),
      columns: Math.max(lastFilledColumn(sheet), ...outputs.map(({ area }) => area.right)),
    };
  }

  /** The values of a tab up to its last row and column, pivots included. */
  values(name: string): CellJson[][] {
    const { rows, columns } = this.size(name);
    const area = { top: 0, left: 0, bottom: rows, right: columns };
    return readValues(new WorkbookDraft(this.state), this.tab(name), area);
  }

  /** What the cells of a tab show. */
  displayValues(name: string): string[][] {
    const { rows, columns } = this.size(name);
    return rows === 0
      ? []
      : (this.look('range.getDisplayValues', [this.tab(name).id, 1, 1, rows, columns]) as string[][]);
  }

  /** The formulas of a tab, '' where a cell has none. */
  formulas(name: string): string[][] {
    const { rows, columns } = this.size(name);
    return rows === 0
      ? []
      : (this.look('range.getFormulas', [this.tab(name).id, 1, 1, rows, columns]) as string[][]);
  }

  private look(operation: string, ref: RangeRef): Json {
    const draft = new WorkbookDraft(this.state);
    const context = { draft, user: this.user, now: this.now(), mint: () => this.shared.mint() };
    return documentOperations[operation]?.run(context, ref as never) ?? null;
  }

  private edit<Result>(change: (context: DocumentContext) => Result): Result {
    const session = new Session(this.shared);
    const result = session.write((draft, mint) => change({ draft, mint, user: this.user, now: this.now() }));
    session.commit();
    return result;
  }

  private apply(operation: string, ...args: unknown[]): void {
    this.edit((context) => documentOperations[operation]?.run(context, ...(args as never[])));
  }

  /**
   * Types into a cell (row and column from 1). Throws the platform's words where a rejecting rule or a
   * protection forbids it; a warning-only rule lets the value in and is reported.
   */
  setCell(name: string, row: number, column: number, typed: CellJson): TypedCell {
    const { id } = this.tab(name);
    this.apply('range.setValue', [id, row, column, 1, 1], typed);
    const sheet = this.tab(name);
    const draft = new WorkbookDraft(this.state);
    const area = { top: row - 1, left: column - 1, bottom: row, right: column };
    const value = readValues(draft, sheet, area)[0]?.[0] ?? '';
    const [rule] = readBands(sheet.validations[column - 1], row - 1, row);
    const isWrong = rule !== undefined && !satisfies(draft, rule, value);
    return { value, warning: isWrong ? (rule.helpText ?? '') : null };
  }

  /**
   * Types an array formula into a cell that is not set to plain text (row and column from 1). The host computes no
   * formulas: `shown` is what it comes to, from its own cell on, row by row.
   */
  setArrayFormula(
    name: string,
    row: number,
    column: number,
    formula: string,
    shown: ReadonlyArray<readonly CellJson[]>,
  ): void {
    this.edit(({ draft }) => {
      const sheet = draft.edit(this.tab(name).id);
      sheet.spills = true;
      writeCells(sheet, row - 1, column - 1, [[{ value: shown[0]?.[0] ?? '', formula, spill: shown }]]);
    });
  }

  /** Merges cells (from 1) into one; what stood in the others is gone. */
  mergeCells(name: string, row: number, column: number, rows: number, columns: number): void {
    this.apply('range.merge', [this.tab(name).id, row, column, rows, columns]);
  }

  /** Sorts all rows below the frozen ones by one column (from 1). */
  sortRows(name: string, column: number, ascending = true): void {
    this.apply('sheet.sort', this.tab(name).id, column, ascending);
  }

  /** Moves columns to stand before the column that is now number `destination`. */
  moveColumns(name: string, first: number, count: number, destination: number): void {
    this.apply('sheet.moveColumns', this.tab(name).id, first, count, destination);
  }

  insertColumnsBefore(name: string, column: number, count = 1): void {
    this.apply('sheet.insertColumnsBefore', this.tab(name).id, column, count);
  }

  deleteColumns(name: string, column: number, count = 1): void {
    this.apply('sheet.deleteColumns', this.tab(name).id, column, count);
  }

  insertRowsBefore(name: string, row: number, count = 1): void {
    this.apply('sheet.insertRowsBefore', this.tab(name).id, row, count);
  }

  deleteRows(name: string, row: number, count = 1): void {
    this.apply('sheet.deleteRows', this.tab(name).id, row, count);
  }

  hideColumns(name: string, column: number, count = 1): void {
    this.apply('sheet.hideColumns', this.tab(name).id, column, count);
  }

  showColumns(name: string, column: number, count = 1): void {
    this.apply('sheet.showColumns', this.tab(name).id, column, count);
  }

  /** Adds an empty tab at the end. */
  addTab(name: string): void {
    this.apply('spreadsheet.insertSheet', name, this.state.sheets.length);
  }

  renameTab(name: string, newName: string): void {
    this.apply('sheet.setName', this.tab(name).id, newName);
  }

  deleteTab(name: string): void {
    this.apply('spreadsheet.deleteSheet', this.tab(name).id);
  }

  /** Duplicates a tab and returns the copy's name. */
  copyTab(name: string): string {
    return this.edit((context) => copySheet(context, this.tab(name).id).name);
  }

  hideTab(name: string): void {
    this.apply('sheet.hideSheet', this.tab(name).id);
  }

  showTab(name: string): void {
    this.apply('sheet.showSheet', this.tab(name).id);
  }

  /** Selects cells, so that a run finds them as the active range. */
  select(name: string, row: number, column: number, rows = 1, columns = 1): void {
    this.apply('range.activate', [this.tab(name).id, row, column, rows, columns]);
  }
}
