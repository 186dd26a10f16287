/**
 * Writes cells whose words Accord makes itself: who decided what and when, and the label of an event. They
 * need no reading back, and cells that stand in every row of a decision are written together.
 */
import type { Cell } from '../../core/model/cell';
import { looksLikeFormula } from '../../core/model/formula-like';
import type { Table } from '../grid/table';
import { writeHarmlessBlock } from '../grid/write-cells';

/** Groups of columns that are written together, where they stand side by side. */
export const OWN_WORDS: ReadonlyArray<readonly string[]> = [
  ['review', 'coder', 'reviewed_at'],
  ['label'],
  ['event'],
];

/** A row with all its cells as they shall stand. */
export interface WholeRow {
  /** 1-based row of the sheet. */
  readonly row: number;
  readonly cells: Readonly<Record<string, Cell>>;
}

/** Columns between the others that only Accord writes: they are written again as they are, which saves a call. */
const BETWEEN = ['confidence', 'article'];

interface Block {
  readonly columns: string[];
  readonly start: number;
}

/** One document call for each group of adjacent rows and columns (usually one). */
export function writeOwnWords(table: Table, rows: readonly WholeRow[], names: readonly string[]): void {
  for (const { columns, start } of blocks(table, rows, names)) {
    for (const group of adjacent(rows)) {
      const values = group.map(({ cells }) => columns.map((name) => cells[name] ?? ''));
      writeHarmlessBlock(
        table.sheet.getRange(group[0]?.row ?? 0, start, group.length, columns.length),
        values,
      );
    }
  }
}

function blocks(table: Table, rows: readonly WholeRow[], names: readonly string[]): Block[] {
  const at = new Map([...table.columns].map(([name, position]) => [position, name]));
  const positions = names.flatMap((name) => table.columns.get(name) ?? []).sort((a, b) => a - b);
  const found: Block[] = [];
  for (const position of positions) {
    const last = found[found.length - 1];
    const between: string[] = [];
    if (last) {
      for (let next = last.start + last.columns.length; next < position; next += 1)
        between.push(at.get(next) ?? '');
    }
    const own = at.get(position) ?? '';
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

function adjacent(rows: readonly WholeRow[]): WholeRow[][] {
  const groups: WholeRow[][] = [];
  for (const row of [...rows].sort((a, b) => a.row - b.row)) {
    const last = groups[groups.length - 1];
    if (last && last[0] !== undefined && last[0].row + last.length === row.row) last.push(row);
    else groups.push([row]);
  }
  return groups;
}
