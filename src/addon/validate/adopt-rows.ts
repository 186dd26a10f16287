/**
 * Rows that people typed into the grid have no id. They get one here, so that findings, links and undo can
 * name them; and where their review is empty it becomes 'added'. Nothing else of the row is touched.
 */
import type { Cell } from '../../core/model/cell';
import { mintId } from '../../core/model/ids';
import type { Column } from '../../core/model/tab';
import { rowTabs } from '../../core/model/tabs';
import type { GridRow } from '../../core/validate/types';
import type { Table } from '../grid/table';
import { writeCells, writeHarmlessBlock, type CellWrite } from '../grid/write-cells';
import type { Workbook } from '../grid/workbook';
import { writeLog } from '../log/write-log';

/** The table's rows as they stand after adoption. No document call where every row has its id. */
export function adoptRows(workbook: Workbook, table: Table): readonly GridRow[] {
  const { idColumn, idPrefix, columns } = rowTabs[table.name];
  if (!idColumn || !table.columns.has(idColumn)) return table.rows;
  const reviewed = 'review' in (columns as Record<string, Column>);
  const writes: CellWrite[] = [];
  const rows = table.rows.map((row): GridRow => {
    if (String(row.cells[idColumn] ?? '').trim() !== '') return row;
    const given: Record<string, Cell> = { [idColumn]: mintId(idPrefix) };
    if (reviewed && !row.cells.review) given.review = 'added';
    if (table.name === 'events' && !row.cells.link_state) given.link_state = 'own';
    for (const [column, value] of Object.entries(given)) writes.push({ row: row.row, column, value });
    return { ...row, cells: { ...row.cells, ...given } };
  });
  if (writes.length === 0 || !canWrite(table, idColumn)) return table.rows;
  // Ids and codes of Accord's own need no reading back.
  writeCells(
    table,
    writes.filter(({ column }) => column !== idColumn),
    writeHarmlessBlock,
  );
  writeIds(table, idColumn, rows);
  writeLog(
    workbook,
    writes.map(({ row, column, value }) => ({
      action: 'adopt',
      tab: table.name,
      row: String(rows.find((candidate) => candidate.row === row)?.cells[idColumn] ?? ''),
      column,
      old: '',
      new: value,
    })),
  );
  return rows;
}

/**
 * One call, however many rows lie between those without an id: nobody but Accord writes this column, so the ids
 * between them can be written again as they are.
 */
function writeIds(
  { sheet, rows: before, columns }: Table,
  idColumn: string,
  after: readonly GridRow[],
): void {
  const id = ({ cells }: GridRow) => cells[idColumn] ?? '';
  const given = after
    .filter((row, index) => id(row) !== (before[index] && id(before[index])))
    .map(({ row }) => row);
  const [first = 0, last = 0] = [given[0], given[given.length - 1]];
  const byRow = new Map(after.map((row) => [row.row, id(row)]));
  const values = Array.from({ length: last - first + 1 }, (_, index) => [byRow.get(first + index) ?? '']);
  writeHarmlessBlock(sheet.getRange(first, columns.get(idColumn) ?? 1, values.length, 1), values);
}

function canWrite(table: Table, idColumn: string): boolean {
  return table.sheet.getRange(table.headerRow + 1, table.columns.get(idColumn) ?? 1).canEdit();
}
