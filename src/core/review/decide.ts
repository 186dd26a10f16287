/**
 * What a decision changes: accepting, rejecting or questioning an event, with its domain rows, its officials
 * and figures, and whatever was corrected or added in the form. The words that stand for the event follow
 * its values in every tab.
 */
import { cellText, splitList } from '../model/cell';
import type { Codebook } from '../model/codebook';
import { eventLabel } from '../model/event-label';
import { interfaceLanguages, type InterfaceLanguage } from '../model/tab';
import { canonicalCell, sameCell } from './columns';
import {
  addedCells,
  changedCells,
  edit,
  isOpen,
  reviewEdit,
  rowChanges,
  verdictOf,
  type RowForm,
  type Verdict,
} from './row-changes';
import type { AddedRow, Card, CardRow, CellEdit, Cells, Changes, LoadedRow } from './types';

export type Decision = Verdict | 'question';

/** What stands in the form: only columns that it shows, as text. */
export interface CardForm {
  readonly event: Readonly<Record<string, string>>;
  /** Domain rows, officials and figures by their ids. */
  readonly rows: Readonly<Record<string, RowForm>>;
}

/** Columns that the event's label is made of. */
const LABELLED = ['parties', 'mechanisms', 'place', 'place_country', 'event_date'];

/** What happens to the event and its domain rows; nothing where the decision changes nothing. */
export function decide(
  card: Card,
  form: CardForm,
  decision: Decision,
  codebook: Codebook,
  language: InterfaceLanguage = 'en',
): Changes {
  if (decision === 'reject') {
    const rows = [card.event, ...card.cooperation].filter((row) => !row.added);
    return { edits: rows.flatMap((row) => reviewEdit(row, 'reject', [])), added: [] };
  }
  const label = labelAfter(card, form.event, codebook, language);
  const event = card.event.added ? [] : eventEdits(card, form, decision, label);
  return {
    edits: [
      ...event,
      ...card.cooperation
        .filter((row) => !row.added)
        .flatMap((row) => domainEdits(row, form.rows[row.id], decision, codebook)),
    ],
    added: [
      ...(card.event.added ? [addedEvent(card, form, decision, label)] : []),
      ...card.cooperation
        .filter((row) => row.added && form.rows[row.id]?.verdict !== 'reject')
        .map((row) => {
          const cells = { ...addedCells(row, form.rows[row.id]?.cells), event: label };
          return added(row, { ...cells, codebook_version: codebook.version, review: 'added' });
        }),
    ],
  };
}

/**
 * What happens to officials and figures, which are rows of other tabs. A rejected event takes its undecided
 * figures along; officials were named all the same.
 */
export function decideFacts(card: Card, form: CardForm, decision: Decision, label?: string): Changes {
  if (decision === 'question') return { edits: [], added: [] };
  if (decision === 'reject')
    return {
      edits: card.figures
        .filter((row) => !row.added && isOpen(row))
        .flatMap((row) => reviewEdit(row, 'reject', [])),
      added: [],
    };
  const rows = [...card.officials, ...card.figures];
  return {
    edits: rows.filter((row) => !row.added).flatMap((row) => rowChanges(row, form.rows[row.id])),
    added: rows
      .filter((row) => row.added && form.rows[row.id]?.verdict !== 'reject')
      .map((row) => {
        const cells = addedCells(row, form.rows[row.id]?.cells);
        if (row.tab === 'figures') cells.event = label ?? cellText(card.event.cells.label ?? '');
        return added(row, { ...cells, review: 'added' });
      }),
  };
}

/** Rows that the changes rest on, as they were loaded. */
export function loadedRows(card: Card, { edits }: Changes): LoadedRow[] {
  const touched = new Set(edits.map(({ id }) => id));
  return [card.event, ...card.cooperation, ...card.officials, ...card.figures]
    .filter(({ id }) => touched.has(id))
    .map(({ tab, id, cells }) => ({ tab, id, cells }));
}

/** True where the form says something else than the card. */
export function isEdited(card: Card, form: CardForm): boolean {
  const rows = [...card.cooperation, ...card.officials, ...card.figures];
  return (
    card.event.added === true ||
    changedCells(card.event, form.event).length > 0 ||
    rows.some((row) => {
      const own = form.rows[row.id];
      if (row.added || !own) return row.added === true;
      return own.verdict !== verdictOf(row) || changedCells(row, own.cells).length > 0;
    })
  );
}

/** The label that the event has after the form is saved. */
export function labelAfter(
  card: Card,
  form: CardForm['event'],
  codebook: Codebook,
  language: InterfaceLanguage,
): string {
  const { cells } = card.event;
  const before = cellText(cells.label ?? '');
  const now = { ...cells, ...form };
  if (card.event.added) return labelOf(now, codebook, language);
  // A label that a person worded stays; Accord's own follows the event, in the language that it was made in.
  const own = interfaceLanguages.find((one) => labelOf(cells, codebook, one) === before);
  const moved = LABELLED.some(
    (column) => !sameCell('events', column, cells[column] ?? '', now[column] ?? ''),
  );
  return own && moved ? labelOf(now, codebook, own) : before;
}

function eventEdits(card: Card, form: CardForm, decision: 'accept' | 'question', label: string): CellEdit[] {
  const { event } = card;
  const fields = changedCells(event, form.event);
  const review = decision === 'accept' ? reviewEdit(event, 'accept', fields) : asQuestion(event);
  const rows = [...card.cooperation, ...card.figures].filter(
    (row) => !row.added && row.cells.event === event.cells.label,
  );
  const labels =
    label === cellText(event.cells.label ?? '')
      ? []
      : [edit(event, 'label', label), ...rows.map((row) => edit(row, 'event', label))];
  return [...fields, ...review, ...labels];
}

function asQuestion(row: CardRow): CellEdit[] {
  return row.cells.review === 'question' ? [] : [edit(row, 'review', 'question')];
}

/** While there is a question, rows keep their review unless somebody has ticked them off. */
function domainEdits(
  row: CardRow,
  form: RowForm | undefined,
  decision: 'accept' | 'question',
  codebook: Codebook,
): CellEdit[] {
  const changes =
    decision === 'accept' || form?.verdict === 'reject'
      ? rowChanges(row, form)
      : changedCells(row, form?.cells ?? {});
  const coded = changes.some(({ column }) => column === 'domain' || column === 'status');
  return coded ? [...changes, edit(row, 'codebook_version', codebook.version)] : changes;
}

function addedEvent(card: Card, form: CardForm, decision: 'accept' | 'question', label: string): AddedRow {
  const review = decision === 'question' ? 'question' : 'added';
  return added(card.event, { ...addedCells(card.event, form.event), label, review });
}

function added(row: CardRow, cells: Cells): AddedRow {
  const at = row.tab === 'events' ? (row.support.mechanisms?.at ?? '') : '';
  return { tab: row.tab, id: row.id, cells, article_id: row.article_id, at };
}

function labelOf(cells: Cells, codebook: Codebook, language: InterfaceLanguage): string {
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
