/**
 * What a cell holds as the core sees it. Dates have been turned into ISO text on reading (the grid reader
 * remembers which cells were real dates), so only what JSON can carry is left.
 */
export type Cell = string | number | boolean;

/** The most that a cell holds, in UTF-16 units. */
export const CELL_LENGTH = 50_000;

/** The separator of lists in one cell, as written; on reading `;`, `,`, `،` and `؛` are all accepted. */
export const LIST_SEPARATOR = '; ';

/** Splits a list cell into its trimmed, non-empty parts. */
export function splitList(text: string): string[] {
  return text
    .split(/[;,،؛\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** The text of a cell without the blanks around it. */
export function cellText(cell: Cell): string {
  return typeof cell === 'string' ? cell.trim() : String(cell);
}

/** The text of a row's cell by stable column name; a column that the sheet lacks reads as empty. */
export function textAt(cells: Readonly<Record<string, Cell>>, column: string): string {
  return cellText(cells[column] ?? '');
}
