/**
 * What a decision changes: accepting or rejecting an event and its domain rows, with whatever was corrected
 * in the form. The words that stand for the event follow its values in every tab.
 */
import { cellText, splitList, type Cell } from '../model/cell';
import type { Codebook } from '../model/codebook';
import { eventLabel } from '../model/event-label';
import { interfaceLanguages } from '../model/tab';
import { canonicalCell, sameCell } from './columns';
import { OPEN_REVIEWS } from './queue';
import type { Card, CardRow, CellEdit, Cells, LoadedRow } from './types';

export type Decision = 'accept' | 'reject';

/** What stands in the form: only columns that it shows, as text. */
export interface CardForm {
  readonly event: Readonly<Record<string, string>>;
  /** By record id. */
  readonly rows: Readonly<Record<string, RowForm>>;
}

export interface RowForm {
  readonly cells: Readonly<Record<string, string>>;
  readonly verdict: Decision;
}

/** Notes are remarks about the row and no correction of it. */
const REMARKS = ['note'];
/** Columns that the event's label is made of. */
const LABELLED = ['parties', 'mechanisms', 'place', 'place_country', 'event_date'];

/** The cells that differ afterwards; none where the decision changes nothing. */
export function decide(card: Card, form: CardForm, decision: Decision, codebook: Codebook): CellEdit[] {
  if (decision === 'reject') return rejectAll(card);
  const fields = changed(card.event, form.event);
  return [
    ...fields,
    ...reviewEdit(card.event, 'accept', fields),
    ...labelEdits(card, form.event, codebook),
    ...card.cooperation.flatMap((row) => rowEdits(row, form.rows[row.id], codebook)),
  ];
}

/** Rows that the edits rest on, as they were loaded. */
export function loadedRows(card: Card, edits: readonly CellEdit[]): LoadedRow[] {
  const touched = new Set(edits.map(({ id }) => id));
  return [card.event, ...card.cooperation, ...card.figures]
    .filter(({ id, tab }) => touched.has(id) || tab === 'events')
    .map(({ tab, id, cells }) => ({ tab, id, cells }));
}

/** True where the form says something else than the card. */
export function isEdited(card: Card, form: CardForm): boolean {
  return (
    changed(card.event, form.event).length > 0 ||
    card.cooperation.some((row) => {
      const own = form.rows[row.id];
      return own !== undefined && (own.verdict !== verdictOf(row) || changed(row, own.cells).length > 0);
    })
  );
}

/** What a row's toggle shows at first. */
export function verdictOf(row: CardRow): Decision {
  return row.cells.review === 'rejected' ? 'reject' : 'accept';
}

/** A rejected event takes its rows along; of its figures those that nobody has decided on. */
function rejectAll(card: Card): CellEdit[] {
  const figures = card.figures.filter(isOpen);
  return [card.event, ...card.cooperation, ...figures].flatMap((row) => reviewEdit(row, 'reject', []));
}

function isOpen(row: CardRow): boolean {
  return OPEN_REVIEWS.includes(cellText(row.cells.review ?? ''));
}

function rowEdits(row: CardRow, form: RowForm | undefined, codebook: Codebook): CellEdit[] {
  if (!form) return reviewEdit(row, verdictOf(row), []);
  if (form.verdict === 'reject') return reviewEdit(row, 'reject', []);
  const fields = changed(row, form.cells);
  const coded = fields.some(({ column }) => column === 'domain' || column === 'status');
  return [
    ...fields,
    ...(coded ? [edit(row, 'codebook_version', codebook.version)] : []),
    ...reviewEdit(row, 'accept', fields),
  ];
}

function changed(row: CardRow, form: Readonly<Record<string, string>>): CellEdit[] {
  return Object.entries(form)
    .filter(([column, value]) => !sameCell(row.tab, column, row.cells[column] ?? '', value))
    .map(([column, value]) => edit(row, column, canonicalCell(row.tab, column, value)));
}

function reviewEdit(row: CardRow, verdict: Decision, fields: readonly CellEdit[]): CellEdit[] {
  const before = cellText(row.cells.review ?? '');
  const corrected = fields.some(({ column }) => !REMARKS.includes(column));
  // What a person added by hand stays known as theirs.
  const kept = before === 'corrected' || before === 'added' ? before : 'accepted';
  const after = verdict === 'reject' ? 'rejected' : corrected && before !== 'added' ? 'corrected' : kept;
  return after === before ? [] : [edit(row, 'review', after)];
}

function edit(row: CardRow, column: string, value: Cell): CellEdit {
  return { tab: row.tab, id: row.id, column, value };
}

/** A label that a person worded stays; Accord's own follows the event, in the language that it was made in. */
function labelEdits(card: Card, form: CardForm['event'], codebook: Codebook): CellEdit[] {
  const { cells } = card.event;
  const now = { ...cells, ...form };
  const language = interfaceLanguages.find((one) => labelOf(cells, codebook, one) === cells.label);
  if (
    !language ||
    LABELLED.every((column) => sameCell('events', column, cells[column] ?? '', now[column] ?? ''))
  )
    return [];
  const label = labelOf(now, codebook, language);
  const rows = [...card.cooperation, ...card.figures].filter((row) => row.cells.event === cells.label);
  return label === cells.label
    ? []
    : [edit(card.event, 'label', label), ...rows.map((row) => edit(row, 'event', label))];
}

function labelOf(cells: Cells, codebook: Codebook, language: 'en' | 'ar'): string {
  const text = (column: string) => cellText(canonicalCell('events', column, cells[column] ?? ''));
  return eventLabel(
    {
      parties: splitList(text('parties')),
      mechanisms: splitList(text('mechanisms')),
      place: text('place'),
      place_country: text('place_country'),
      event_date: text('event_date'),
    },
    codebook,
    language,
  );
}
