/** Which columns the sidebar may write, which of them a save is compared by, and when two cells say the same. */
import * as z from 'zod/mini';
import { CELL_LENGTH, cellText, type Cell } from '../model/cell';
import type { Column } from '../model/tab';
import { rowTabs, type ReviewedTabName } from '../model/tabs';

/** What people decide on. A save stops where one of these differs from what was loaded. */
export const DECIDED: Readonly<Record<ReviewedTabName, readonly string[]>> = {
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
    'review',
  ],
  cooperation: ['domain', 'status', 'role', 'evidence', 'review'],
  officials: ['review'],
  figures: ['review'],
};

/** What else a save may write: what Accord derives, and notes, where the last word stands. */
const WRITTEN: Readonly<Record<ReviewedTabName, readonly string[]>> = {
  events: ['label', 'note'],
  cooperation: ['event', 'codebook_version', 'note'],
  officials: [],
  figures: ['event'],
};

export function columnOf(tab: ReviewedTabName, name: string): Column | undefined {
  return (rowTabs[tab].columns as Record<string, Column>)[name];
}

/** The cell as Accord would write it, so that `QAT;TUR` and `QAT; TUR` are the same; what cannot be read stays. */
export function canonicalCell(tab: ReviewedTabName, name: string, cell: Cell): Cell {
  const column = columnOf(tab, name);
  const result = column && z.safeParse(column.type.schema, cell);
  return column && result?.success ? column.type.write(result.data) : cellText(cell);
}

export function sameCell(tab: ReviewedTabName, name: string, a: Cell, b: Cell): boolean {
  return String(canonicalCell(tab, name, a)) === String(canonicalCell(tab, name, b));
}

/** True where the sidebar may write this column, and the value has its form and fits a cell. */
export function mayWrite(tab: ReviewedTabName, name: string, value: Cell): boolean {
  const column = columnOf(tab, name);
  if (!column || ![...(DECIDED[tab] ?? []), ...(WRITTEN[tab] ?? [])].includes(name)) return false;
  return String(value).length <= CELL_LENGTH && z.safeParse(column.type.schema, value).success;
}
