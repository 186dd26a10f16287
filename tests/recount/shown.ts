/** What the workbook shows: cells of pivots and of the Summary tab by their labels, as a reader finds them. */
import type { Cells } from './recount';

export type Grid = ReadonlyArray<ReadonlyArray<unknown>>;

const TOTAL = 'Grand Total';

/** `group/domain|Events`; totals of groups as `group/*`. Groups stand once, above all their domains. */
export function domainPivot([header = [], ...rows]: Grid): Cells {
  const cells: Cells = {};
  let group = '';
  for (const row of rows) {
    const [first = '', second = ''] = row.map(String);
    const isTotal = second === '' && first.endsWith(' Total');
    if (!isTotal && first !== '') group = first;
    const own = isTotal ? `${first.slice(0, -' Total'.length)}/*` : `${group}/${second}`;
    put(cells, row, header, first === TOTAL ? '*/*' : own, 2);
  }
  return cells;
}

/** `row|column` of a pivot with one row group and one column group. */
export function crossPivot([, header = [], ...rows]: Grid): Cells {
  const cells: Cells = {};
  for (const row of rows) put(cells, row, header, row[0] === TOTAL ? '*' : String(row[0]), 1);
  return cells;
}

function put(cells: Cells, row: readonly unknown[], header: readonly unknown[], line: string, from: number) {
  row.slice(from).forEach((value, index) => {
    const column = header[from + index] === TOTAL ? '*' : String(header[from + index]);
    if (value !== '' && value !== 0) cells[`${line}|${column}`] = Number(value);
  });
}

/** The table of the Summary tab under a title: cells by `row|column`; the column Events is `*`. */
export function summaryTable(grid: Grid, title: string): Cells {
  const top = grid.findIndex(([first]) => String(first).startsWith(title));
  const header = grid[top + 1] ?? [];
  const cells: Cells = {};
  for (const row of grid.slice(top + 2)) {
    if (row[0] === '') break;
    row.slice(1).forEach((value, index) => {
      const column = String(header[index + 1]);
      if (typeof value === 'number' && value !== 0)
        cells[`${String(row[0])}|${column === 'Events' ? '*' : column}`] = value;
    });
  }
  return cells;
}
