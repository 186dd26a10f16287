/** The event that the row selected in the sheet belongs to, whichever of Accord's tabs it stands in. */
import { splitList, textAt } from '../../core/model/cell';
import { readTable, type Table } from '../grid/table';
import type { Workbook } from '../grid/workbook';

/** Empty where another tab or no row with an event is selected. One document read; two in tabs that are not given. */
export function selectedEvent(
  workbook: Workbook,
  tables: { readonly events: Table; readonly cooperation: Table },
): string {
  const range = workbook.spreadsheet.getActiveRange();
  if (!range) return '';
  const id = range.getSheet().getSheetId();
  const name = [...workbook.sheets].find(([, sheet]) => sheet.getSheetId() === id)?.[0];
  const at = (table: Table, column: string) => {
    const row = table.rows.find((candidate) => candidate.row === range.getRow());
    return row ? textAt(row.cells, column) : '';
  };
  if (name === 'events') return at(tables.events, 'event_id');
  if (name === 'cooperation') return at(tables.cooperation, 'event_id');
  if (name === 'figures') return at(readTable(workbook, name), 'event_id');
  if (name === 'officials') return splitList(at(readTable(workbook, name), 'event_ids'))[0] ?? '';
  if (name !== 'articles') return '';
  const article = at(readTable(workbook, name), 'article_id');
  const row = tables.cooperation.rows.find(({ cells }) => textAt(cells, 'article_id') === article);
  return article && row ? textAt(row.cells, 'event_id') : '';
}
