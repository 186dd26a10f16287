/** How the Log keeps a row that an undo took out of its tab: as JSON in one cell, so that it can be put back. */
import type { Cell } from '../model/cell';
import { LOG_VALUE_LENGTH } from '../model/tabs/log';

export type RowCells = Readonly<Record<string, Cell>>;

/** The row's filled cells; null where they do not fit into one cell of the Log: such a row is never removed. */
export function writeRemovedRow(cells: RowCells): string | null {
  const filled = Object.fromEntries(Object.entries(cells).filter(([, value]) => value !== ''));
  const text = JSON.stringify(filled);
  // The log cuts values at this length, and what was cut could not be read back.
  return text.length < LOG_VALUE_LENGTH ? text : null;
}

/** Null where the text is no row: a title, or something that a person typed into the Log. */
export function readRemovedRow(text: string): RowCells | null {
  if (!text.startsWith('{')) return null;
  try {
    const cells = JSON.parse(text) as Record<string, unknown>;
    const isCell = (value: unknown) => ['string', 'number', 'boolean'].includes(typeof value);
    return Object.values(cells).every(isCell) ? (cells as RowCells) : null;
  } catch {
    return null;
  }
}
