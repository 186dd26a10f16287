/**
 * Makes the rows of a tab safe for a CSV file that people open in a spreadsheet program: no cell, header or
 * not, may be taken for a formula there. Quoting and separators are the CSV writer's.
 */
import type { Cell } from '../model/cell';
import { looksLikeFormula } from '../model/formula-like';

/** Headers and cells of a table as they may stand in a file. Numbers stay numbers. */
export function csvCells(rows: readonly (readonly Cell[])[]): Cell[][] {
  return rows.map((row) => row.map(csvCell));
}

/** An apostrophe in front tells spreadsheet programs that text follows (OWASP, 'CSV Injection'). */
export function csvCell(cell: Cell): Cell {
  if (typeof cell !== 'string') return cell;
  return looksLikeFormula(cell) || /^[\t\r]/.test(cell) ? `'${cell}` : cell;
}

/** `accord-events-2026-11-01.csv`. `day` is ISO 8601. */
export function csvFileName(name: string, day: string): string {
  return `accord-${name.replace(/_/g, '-')}-${day}.csv`;
}
