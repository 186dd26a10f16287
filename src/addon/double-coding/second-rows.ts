/** What all parts of double coding read, and how they append to the Second coding tab. */
import type { Rows, SheetRows } from '../../core/double-coding/read-codings';
import type { SecondCells } from '../../core/double-coding/second-rows';
import { readTable, requireColumns, type Table } from '../grid/table';
import { writeAllOrNothing } from '../grid/write-all-or-nothing';
import { appendRows } from '../grid/write-cells';
import type { Workbook } from '../grid/workbook';
import { writeLog } from '../log/write-log';
import { writeRemovedRow } from '../../core/undo/removed-row';

/** Four document reads. */
export function readSheetRows(workbook: Workbook): { rows: SheetRows; table: Table } {
  const cellsOf = (name: 'articles' | 'events' | 'cooperation'): Rows =>
    readTable(workbook, name).rows.map(({ cells }) => cells);
  const table = readTable(workbook, 'second_coding');
  requireColumns(table);
  return {
    table,
    rows: {
      articles: cellsOf('articles'),
      events: cellsOf('events'),
      cooperation: cellsOf('cooperation'),
      second: table.rows.map(({ cells }) => cells),
    },
  };
}

/** Appends the rows and logs each; nothing stays where one of the two is refused. */
export function storeSecondRows(workbook: Workbook, table: Table, rows: readonly SecondCells[]): void {
  writeAllOrNothing([{ table, before: [], appended: rows.length }], () => {
    appendRows(table, rows);
    writeLog(
      workbook,
      rows.map((row) => ({
        ...{ action: 'second-coding', tab: 'second_coding', column: '', old: '' },
        row: String(row.second_id),
        new: writeRemovedRow(row) ?? '',
      })),
    );
  });
}
