/** Cell addresses as people write them: column letters and A1 notation. */
import type { CellRange } from '../../protocol';

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** `B4`. */
export function cellAddress({ row, column }: CellPlace): string {
  return `${columnLetters(column)}${row}`;
}

/** `B4` for one cell, `B4:C9` for more. */
export function rangeAddress(range: CellRange): string {
  const first = cellAddress(range);
  if (range.rows === 1 && range.columns === 1) return first;
  const last = { row: range.row + range.rows - 1, column: range.column + range.columns - 1 };
  return `${first}:${cellAddress(last)}`;
}

const ADDRESS = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,7})(?::\$?([A-Z]{1,3})\$?([1-9]\d{0,7}))?$/;

/** Reads `b4` or `B4:C9`, in either order of corners; null where it is no address. */
export function parseAddress(text: string): CellRange | null {
  const match = ADDRESS.exec(text.trim().toUpperCase());
  if (!match) return null;
  const [, letters = '', digits = '', otherLetters = letters, otherDigits = digits] = match;
  const columns = [columnNumber(letters), columnNumber(otherLetters)];
  const rows = [Number(digits), Number(otherDigits)];
  const row = Math.min(...rows);
  const column = Math.min(...columns);
  return {
    row,
    column,
    rows: Math.max(...rows) - row + 1,
    columns: Math.max(...columns) - column + 1,
  };
}

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
