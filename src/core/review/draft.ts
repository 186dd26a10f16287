/**
 * What somebody typed and did not save, as it is kept while the card is away: the words, and what stood in the
 * sheet when they were typed. Laid over the card again, whatever somebody else changed meanwhile is named.
 */
import type { Cell } from '../model/cell';
import { sameCell } from './columns';
import type { CardForm } from './decide';
import { changedCells, verdictOf, type Verdict } from './row-changes';
import type { Card, CardRow, Conflict } from './types';

export interface DraftCell {
  readonly id: string;
  readonly column: string;
  readonly value: string;
  /** What stood there when it was typed. */
  readonly was: Cell;
}

export interface Draft {
  readonly cells: readonly DraftCell[];
  readonly verdicts: Readonly<Record<string, Verdict>>;
  /** Rows that the person is adding. */
  readonly added: readonly CardRow[];
  /** The event, where it is itself being added. */
  readonly event?: CardRow;
}

/** Null where the form says what the card says. */
export function draftOf(card: Card, form: CardForm): Draft | null {
  const rows = rowsOf(card);
  const typed = (row: CardRow, cells: Readonly<Record<string, string>>): DraftCell[] =>
    changedCells(row, cells).map(({ id, column }) => ({
      id,
      column,
      value: cells[column] ?? '',
      was: row.cells[column] ?? '',
    }));
  const draft: Draft = {
    cells: [
      ...typed(card.event, form.event),
      ...rows.flatMap((row) => typed(row, form.rows[row.id]?.cells ?? {})),
    ],
    verdicts: Object.fromEntries(
      rows
        .filter((row) => (form.rows[row.id]?.verdict ?? verdictOf(row)) !== verdictOf(row))
        .map((row) => [row.id, form.rows[row.id]?.verdict ?? 'accept']),
    ),
    added: rows.filter((row) => row.added),
    ...(card.event.added ? { event: card.event } : {}),
  };
  const empty = draft.cells.length + draft.added.length + Object.keys(draft.verdicts).length === 0;
  return empty && !draft.event ? null : draft;
}

export interface Restored {
  /** The card with the rows that were being added. */
  readonly card: Card;
  /** What the form shows instead of the card's own cells. */
  readonly form: CardForm;
  /** Cells that somebody else changed since they were typed over here. */
  readonly conflicts: readonly Conflict[];
}

export function restoreDraft(card: Card, draft: Draft): Restored {
  const known = new Set(rowsOf(card).map(({ id }) => id));
  const fresh = (tab: CardRow['tab']) => draft.added.filter((row) => row.tab === tab && !known.has(row.id));
  const whole: Card = {
    ...card,
    cooperation: [...card.cooperation, ...fresh('cooperation')],
    officials: [...card.officials, ...fresh('officials')],
    figures: [...card.figures, ...fresh('figures')],
  };
  const rows = new Map([whole.event, ...rowsOf(whole)].map((row) => [row.id, row]));
  const form = { event: {} as Record<string, string>, rows: {} as Record<string, CardForm['rows'][string]> };
  const conflicts: Conflict[] = [];
  for (const row of rowsOf(whole)) {
    const own = draft.cells.filter(({ id }) => id === row.id);
    const cells = Object.fromEntries(own.map(({ column, value }) => [column, value]));
    form.rows[row.id] = { cells, verdict: draft.verdicts[row.id] ?? verdictOf(row) };
  }
  for (const { id, column, value, was } of draft.cells) {
    const row = rows.get(id);
    if (!row) continue;
    if (id === card.event.id) form.event[column] = value;
    const now = row.cells[column] ?? '';
    if (sameCell(row.tab, column, now, was) || sameCell(row.tab, column, now, value)) continue;
    conflicts.push({ tab: row.tab, id, column, loaded: was, theirs: now, yours: value });
  }
  return { card: whole, form, conflicts };
}

/** Reads what was kept; null where it is no draft of this version. */
export function readDraft(text: string): Draft | null {
  try {
    const draft = JSON.parse(text) as Partial<Draft> | null;
    const isWhole =
      Array.isArray(draft?.cells) && Array.isArray(draft.added) && typeof draft.verdicts === 'object';
    return isWhole ? (draft as Draft) : null;
  } catch {
    return null;
  }
}

function rowsOf({ cooperation, officials, figures }: Card): CardRow[] {
  return [...cooperation, ...officials, ...figures];
}
