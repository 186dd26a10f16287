/**
 * Writes who decided what and when. These three cells stand in every row of a decision, so they are written
 * together; words that Accord makes itself need no reading back.
 */
import type { Cell } from '../../core/model/cell';
import { looksLikeFormula } from '../../core/model/formula-like';
import type { Table } from '../grid/table';
import { writeHarmlessBlock } from '../grid/write-cells';

export const STAMPS = ['review', 'coder', 'reviewed_at'] as const;

/** A row with all its cells as they shall stand. */
export interface StampedRow {
  /** 1-based row of the sheet. */
  readonly row: number;
  readonly cells: Readonly<Record<string, Cell>>;
}

/** Columns between the stamps that only Accord writes: they are written again as they are, which saves a call. */
const BETWEEN = ['confidence', 'article'];

interface Block {
  readonly columns: string[];
  readonly start: number;
}

/** One document call for each group of adjacent rows and columns (usually one). */
export function writeStamps(table: Table, rows: readonly StampedRow[]): void {
  for (const { columns, start } of blocks(table, rows)) {
    for (const group of adjacent(rows)) {
      const values = group.map(({ cells }) => columns.map((name) => cells[name] ?? ''));
      writeHarmlessBlock(
        table.sheet.getRange(group[0]?.row ?? 0, start, group.length, columns.length),
        values,
      );
    }
  }
}

function blocks(table: Table, rows: readonly StampedRow[]): Block[] {
  const names = new Map([...table.columns].map(([name, position]) => [position, name]));
  const positions = STAMPS.flatMap((name) => table.columns.get(name) ?? []).sort((a, b) => a - b);
  const found: Block[] = [];
  for (const position of positions) {
    const last = found[found.length - 1];
    const between: string[] = [];
    if (last) {
      for (let at = last.start + last.columns.length; at < position; at += 1)
        between.push(names.get(at) ?? '');
    }
    const own = names.get(position) ?? '';
    if (
      last &&
      between.every((name) => BETWEEN.includes(name) && rows.every((row) => isPlain(row.cells[name])))
    )
      last.columns.push(...between, own);
    else found.push({ columns: [own], start: position });
  }
  return found;
}

/** Words that no spreadsheet takes for anything else: a title with digits might be read as a date. */
function isPlain(cell: Cell | undefined): boolean {
  return typeof cell === 'string' && !looksLikeFormula(cell) && !/\p{N}/u.test(cell);
}

function adjacent(rows: readonly StampedRow[]): StampedRow[][] {
  const groups: StampedRow[][] = [];
  for (const row of [...rows].sort((a, b) => a.row - b.row)) {
    const last = groups[groups.length - 1];
    if (last && last[0] !== undefined && last[0].row + last.length === row.row) last.push(row);
    else groups.push([row]);
  }
  return groups;
}
