/** What a form changes in one row: its cells, and the review that follows from the verdict. */
import { cellText, type Cell } from '../model/cell';
import { canonicalCell, sameCell } from './columns';
import { OPEN_REVIEWS } from './queue';
import type { CardRow, CellEdit, Cells } from './types';

export type Verdict = 'accept' | 'reject';

/** What the form says about one row. `cells`: only columns that it shows, as text. */
export interface RowForm {
  readonly cells: Readonly<Record<string, string>>;
  readonly verdict: Verdict;
}

/** Notes are remarks about the row and no correction of it. */
const REMARKS = ['note'];

export function edit(row: CardRow, column: string, value: Cell): CellEdit {
  return { tab: row.tab, id: row.id, column, value };
}

/** Cells that the form words differently than the sheet. */
export function changedCells(row: CardRow, form: Readonly<Record<string, string>>): CellEdit[] {
  return Object.entries(form)
    .filter(([column, value]) => !sameCell(row.tab, column, row.cells[column] ?? '', value))
    .map(([column, value]) => edit(row, column, canonicalCell(row.tab, column, value)));
}

/** None where the row is decided so already. `fields`: what was corrected along with it. */
export function reviewEdit(row: CardRow, verdict: Verdict, fields: readonly CellEdit[]): CellEdit[] {
  const before = cellText(row.cells.review ?? '');
  const corrected = fields.some(({ column }) => !REMARKS.includes(column));
  // What a person added by hand stays known as theirs.
  const kept = before === 'corrected' || before === 'added' ? before : 'accepted';
  const after = verdict === 'reject' ? 'rejected' : corrected && before !== 'added' ? 'corrected' : kept;
  return after === before ? [] : [edit(row, 'review', after)];
}

/** A row as the form has it; what is rejected keeps what was proposed. */
export function rowChanges(row: CardRow, form: RowForm | undefined): CellEdit[] {
  if (!form) return reviewEdit(row, verdictOf(row), []);
  if (form.verdict === 'reject') return reviewEdit(row, 'reject', []);
  const fields = changedCells(row, form.cells);
  return [...fields, ...reviewEdit(row, 'accept', fields)];
}

/** The cells of a row that is being added, as they will stand. */
export function addedCells(row: CardRow, form: RowForm['cells'] = {}): Record<string, Cell> {
  const cells: Record<string, Cell> = {};
  const all: Cells = { ...row.cells, ...form };
  for (const [column, value] of Object.entries(all)) cells[column] = canonicalCell(row.tab, column, value);
  return cells;
}

/** What a row's tick shows at first. */
export function verdictOf(row: CardRow): Verdict {
  return row.cells.review === 'rejected' ? 'reject' : 'accept';
}

export function isOpen(row: CardRow): boolean {
  return OPEN_REVIEWS.includes(cellText(row.cells.review ?? ''));
}
