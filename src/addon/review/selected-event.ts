/** The event that the row selected in the sheet belongs to, whichever of Accord's tabs it stands in. */
import { splitList, textAt } from '../../core/model/cell';
import { readTable, type Table } from '../grid/table';
import { openWorkbook, type Workbook } from '../grid/workbook';

type SelectableTab = 'events' | 'cooperation' | 'officials' | 'figures' | 'articles';
type Tables = Readonly<Partial<Record<SelectableTab, Table>>>;

export interface SelectedRow {
  /** Empty where no row with an event is selected. */
  readonly event_id: string;
  /** The article of a selected row of Articles; empty elsewhere. */
  readonly article_id: string;
}

export const noRow: SelectedRow = { event_id: '', article_id: '' };

export interface Selected extends SelectedRow {
  /** Tells one selection from another; empty where nothing is selected. The ids are empty where it is the known one. */
  readonly key: string;
}

/**
 * What the page asks every few seconds. `known`: the key that it had last. One document read while the
 * selection stays; two or three more when it has moved.
 */
export function followSelection(known: string): Selected {
  const range = SpreadsheetApp.getActive().getActiveRange();
  if (!range) return { key: '', ...noRow };
  const key = `${range.getSheet().getSheetId()}:${range.getRow()}`;
  return { key, ...(key === known ? noRow : selectedRow(openWorkbook(), {})) };
}

/** One document read, and one for each tab that is needed and not given. */
export function selectedRow(workbook: Workbook, tables: Tables): SelectedRow {
  const range = workbook.spreadsheet.getActiveRange();
  if (!range) return noRow;
  const sheetId = range.getSheet().getSheetId();
  const name = [...workbook.sheets].find(([, sheet]) => sheet.getSheetId() === sheetId)?.[0];
  const table = (tab: SelectableTab) => tables[tab] ?? readTable(workbook, tab);
  const at = (tab: SelectableTab, column: string) => {
    const row = table(tab).rows.find((candidate) => candidate.row === range.getRow());
    return row ? textAt(row.cells, column) : '';
  };
  const event = (event_id: string): SelectedRow => ({ event_id, article_id: '' });
  if (name === 'events' || name === 'cooperation' || name === 'figures') return event(at(name, 'event_id'));
  if (name === 'officials') return event(splitList(at(name, 'event_ids'))[0] ?? '');
  if (name !== 'articles') return noRow;
  const article_id = at(name, 'article_id');
  const row = table('cooperation').rows.find(({ cells }) => textAt(cells, 'article_id') === article_id);
  return { event_id: article_id && row ? textAt(row.cells, 'event_id') : '', article_id };
}
