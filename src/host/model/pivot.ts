/**
 * Computes a native pivot table as Google Sheets lays it out, so that summaries can be checked and
 * shown without Google. The arrangement of several values beside column groups, the place of blanks
 * and the meaning of showTotals on inner groups are unverified against a live sheet.
 */
import type { CellJson } from '../protocol';
import { GroupTree, labelText, type GroupNode, type PivotGroupSpec, type PivotLine } from './pivot-groups';
import { newSummary, Ordinals, type Summarize, type Summary } from './pivot-summary';

export interface PivotValueSpec {
  /** 0-based column of the source. */
  column: number;
  summarize: Summarize;
  /** Header; 'SUM of <column header>' unless given. */
  name?: string;
}

export interface PivotSpec {
  /** Outermost first. `showTotals` of the first level is the Grand Total, of an inner one its 'X Total'. */
  rows: PivotGroupSpec[];
  columns: PivotGroupSpec[];
  values: PivotValueSpec[];
  /** A source row counts only if each filtered column shows one of the visible values. */
  filters: { column: number; visibleValues: string[] }[];
}

/** The figures of one line of the table, by id of the column group and then by value; absent where no row falls. */
type Line = (Summary[] | undefined)[];

/**
 * The cells of the pivot table, from its anchor on. `source` has headers in its first row; every
 * output row has the same length; '' is an empty cell.
 */
export function computePivot(source: CellJson[][], spec: PivotSpec): CellJson[][] {
  const headers = source[0] ?? [];
  const rowTree = new GroupTree(spec.rows);
  const columnTree = new GroupTree(spec.columns);
  const lines = summarise(source, spec, rowTree, columnTree);
  const columns = columnTree.lines();
  const names = spec.values.map(
    (value) => value.name ?? `${value.summarize} of ${labelText(headers[value.column] ?? '')}`,
  );
  const table = headerRows(headers, spec, columns, names);
  // A table of values alone still has one line.
  const rows = rowTree.lines();
  const labelled = Math.max(spec.rows.length, spec.columns.length > 0 ? 1 : 0);
  let previous: readonly CellJson[] = [];
  for (const row of rows) {
    const shown =
      spec.rows.length === 0 ? [names.length === 1 ? (names[0] ?? '') : ''] : shownOnce(row, previous);
    const labels = Array.from({ length: labelled }, (_, index) => shown[index] ?? '');
    table.push([...labels, ...figures(lines[row.node.id], columns, spec.values.length)]);
    previous = row.labels;
  }
  return table;
}

/** One pass over the source: every row adds to its cell and to every total above it. Lines by id of their group. */
function summarise(
  source: CellJson[][],
  spec: PivotSpec,
  rowTree: GroupTree,
  columnTree: GroupTree,
): (Line | undefined)[] {
  const lines: (Line | undefined)[] = [];
  const filters = spec.filters.map(({ column, visibleValues }) => ({
    column,
    visible: new Set(visibleValues),
  }));
  const ordinals = spec.values.map(({ summarize }) => (summarize === 'COUNTUNIQUE' ? new Ordinals() : null));
  const rowPath: GroupNode[] = [];
  const columnPath: GroupNode[] = [];
  for (let index = 1; index < source.length; index++) {
    const row = source[index] ?? [];
    if (!filters.every(({ column, visible }) => visible.has(labelText(row[column] ?? '')))) continue;
    const values = spec.values.map(({ column }, place) => {
      const value = row[column] ?? '';
      return ordinals[place]?.of(value) ?? value;
    });
    rowTree.path(row, rowPath);
    columnTree.path(row, columnPath);
    for (const rowNode of rowPath) {
      const line = (lines[rowNode.id] ??= []);
      for (const columnNode of columnPath) {
        const summaries = (line[columnNode.id] ??= spec.values.map(({ summarize }) => newSummary(summarize)));
        for (let place = 0; place < values.length; place++) summaries[place]?.add(values[place] ?? '');
      }
    }
  }
  return lines;
}

/** Where no source row falls, the cell is empty, not zero. */
function figures(line: Line | undefined, columns: readonly PivotLine[], valueCount: number): CellJson[] {
  const cells: CellJson[] = [];
  for (const { node } of columns) {
    const summaries = line?.[node.id];
    for (let index = 0; index < valueCount; index++) cells.push(summaries?.[index]?.result() ?? '');
  }
  return cells;
}

/** Labels without those that the line above already shows. */
function shownOnce(row: PivotLine, previous: readonly CellJson[]): CellJson[] {
  let same = !row.total;
  return row.labels.map((label, index) => {
    same = same && index < row.labels.length - 1 && label === previous[index];
    return same ? '' : label;
  });
}

/**
 * Without column groups one header row: names of row groups and values. With them: a row with the
 * name of the single value and of the column groups, one row per column level, and for several
 * values a row of their names. The last header row names the row groups.
 */
function headerRows(
  headers: readonly CellJson[],
  spec: PivotSpec,
  columns: readonly PivotLine[],
  names: readonly string[],
): CellJson[][] {
  const rowNames = spec.rows.map(({ column }) => headers[column] ?? '');
  const { length: valueCount } = names;
  if (spec.columns.length === 0) return [[...rowNames, ...names]];
  const labelled = Math.max(rowNames.length, 1);
  const width = columns.length * valueCount;
  const single = valueCount === 1 && rowNames.length > 0 ? (names[0] ?? '') : '';
  const columnNames = spec.columns.map(({ column }) => headers[column] ?? '');
  const table: CellJson[][] = [
    padEnd([...padEnd([single], labelled), ...columnNames.slice(0, width)], labelled + width),
  ];
  const blank = padEnd([], labelled);
  for (let level = 0; level < spec.columns.length; level++) {
    const cells = columns.flatMap((column, index) => {
      const shown = shownOnce(column, columns[index - 1]?.labels ?? []);
      return valueCount === 0 ? [] : padEnd([shown[level] ?? ''], valueCount);
    });
    table.push([...blank, ...cells]);
  }
  if (valueCount > 1) table.push([...blank, ...columns.flatMap(() => names)]);
  table[table.length - 1]?.splice(0, labelled, ...padEnd(rowNames, labelled));
  return table;
}

function padEnd(cells: readonly CellJson[], length: number): CellJson[] {
  return Array.from({ length }, (_, index) => cells[index] ?? '');
}
