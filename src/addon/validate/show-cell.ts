/** Takes a person from a finding to its cell: the row is found by its id, wherever it has been sorted to. */
import { textAt } from '../../core/model/cell';
import { rowTabs } from '../../core/model/tabs';
import type { Problem } from '../../core/validate/types';
import { requireWorkbook } from '../set-up/ensure-workbook';
import { readTable, tabMissing } from '../grid/table';

export type CellPlace = Pick<Problem, 'tab' | 'row' | 'row_id' | 'column'>;

export interface ShownCell {
  /** As the tab is called now. */
  readonly tab: string;
  /** Where the cell is now, as `C5`. */
  readonly cell: string;
}

/** Null where the row is gone. Two document reads. */
export function showCell({ tab, row, row_id, column }: CellPlace): ShownCell | null {
  const workbook = requireWorkbook();
  const sheet = workbook.sheets.get(tab);
  if (!sheet) throw tabMissing(tab);
  const { columns, rows, headerRow } = readTable(workbook, tab);
  const isThere = row === 0 || rows.some((candidate) => candidate.row === row);
  const same = rows.filter(({ cells }) => textAt(cells, rowTabs[tab].idColumn) === row_id);
  const found = row_id === '' ? (isThere ? row : 0) : (same.find((one) => one.row === row) ?? same[0])?.row;
  if (found === undefined || (found === 0 && row !== 0)) return null;
  const range = sheet.getRange(found || Math.max(headerRow, 1), columns.get(column) ?? 1);
  range.activate();
  return { tab: sheet.getName(), cell: range.getA1Notation() };
}
