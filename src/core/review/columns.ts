/** Which columns the sidebar may write, which of them a save is compared by, and when two cells say the same. */
import * as z from 'zod/mini';
import { CELL_LENGTH, cellText, type Cell } from '../model/cell';
import type { Column } from '../model/tab';
import { rowTabs } from '../model/tabs';
import type { SavedTabName } from './types';

/** What people decide on. A save stops where one of these differs from what was loaded. */
export const DECIDED: Readonly<Record<SavedTabName, readonly string[]>> = {
  events: [
    'parties',
    'event_date',
    'end_date',
    'date_precision',
    'date_basis',
    'place',
    'place_country',
    'mechanisms',
    'from_party',
    'to_party',
    'organisations',
    'instrument',
    'session_no',
    'linked_event',
    'link_state',
    'review',
  ],
  cooperation: ['domain', 'status', 'role', 'evidence', 'review'],
  officials: ['name', 'title', 'country', 'evidence', 'review'],
  figures: ['value', 'unit', 'of', 'measure', 'scope', 'as_of', 'evidence', 'review'],
  articles: ['status', 'exclude_reason'],
};

/** What else a save may write: what Accord derives, where rows belong, and notes, where the last word stands. */
const WRITTEN: Readonly<Record<SavedTabName, readonly string[]>> = {
  events: ['label', 'note'],
  cooperation: ['event', 'event_id', 'evidence_at', 'codebook_version', 'note'],
  officials: ['event_ids', 'evidence_at'],
  figures: ['event', 'event_id', 'evidence_at'],
  articles: [],
};

/** What an undo puts back besides. */
const STAMPS = ['coder', 'reviewed_at'];

/** What a person leaves empty or Accord fills in when a row is added; `support` is written by the script alone. */
const NEVER_ADDED = ['support', 'person', 'person_id', ...STAMPS];

export function columnOf(tab: SavedTabName, name: string): Column | undefined {
  return (rowTabs[tab].columns as Record<string, Column>)[name];
}

/** The cell as Accord would write it, so that `QAT;TUR` and `QAT; TUR` are the same; what cannot be read stays. */
export function canonicalCell(tab: SavedTabName, name: string, cell: Cell): Cell {
  const column = columnOf(tab, name);
  const result = column && z.safeParse(column.type.schema, cell);
  return column && result?.success ? column.type.write(result.data) : cellText(cell);
}

export function sameCell(tab: SavedTabName, name: string, a: Cell, b: Cell): boolean {
  // Nearly all cells are alike letter for letter; reading both forms of each would take most of a check's time.
  return (
    String(a) === String(b) || String(canonicalCell(tab, name, a)) === String(canonicalCell(tab, name, b))
  );
}

/** True where the sidebar may write this column, and the value has its form and fits a cell. */
export function mayWrite(tab: SavedTabName, name: string, value: Cell, undo = false): boolean {
  const allowed = [...(DECIDED[tab] ?? []), ...(WRITTEN[tab] ?? []), ...(undo ? STAMPS : [])];
  // What an undo puts back stood there before, in whatever form.
  return allowed.includes(name) && (undo ? fits(value) : isWellFormed(tab, name, value));
}

/** True where a row that a person adds may bring this value along. */
export function mayAdd(tab: SavedTabName, name: string, value: Cell): boolean {
  return !NEVER_ADDED.includes(name) && isWellFormed(tab, name, value);
}

function isWellFormed(tab: SavedTabName, name: string, value: Cell): boolean {
  const column = columnOf(tab, name);
  return column !== undefined && fits(value) && z.safeParse(column.type.schema, value).success;
}

function fits(value: Cell): boolean {
  return String(value).length <= CELL_LENGTH;
}
