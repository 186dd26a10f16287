/** Builds one native pivot table on its own tab, in place of the one that stood there. */
import { say } from '../../core/messages/say';
import type { MessageId } from '../../core/messages/en/messages';
import { counts as countsTab } from '../../core/model/tabs';
import type { CountRow } from '../../core/model/tabs/counts';
import type { PivotSpec } from '../../core/summarise/pivots';
import type { Range, Sheet } from '../grid/workbook';
import { interfaceLanguage } from '../platform/language';

const valueNames: Partial<Record<keyof CountRow, MessageId>> = {
  event_id: 'pivot-events',
  article_id: 'pivot-articles',
  dyad: 'pivot-dyads',
};

/** Where the pivot's first cell stands. */
const ANCHOR = 'A1';
/** Pixels: the longest label of a domain. */
const LABEL_WIDTH = 300;

/** `source` null: nothing to count, the tab says so. */
export function buildPivot(sheet: Sheet, spec: PivotSpec, source: Range | null): void {
  const language = interfaceLanguage();
  const anchor = sheet.getRange(ANCHOR);
  for (const old of sheet.getPivotTables()) {
    if (old.getAnchorCell().getA1Notation() === ANCHOR) old.remove();
  }
  if (!source) {
    anchor.setValue(say(language, 'summary-empty'));
    return;
  }
  anchor.clearContent();
  const position = (name: keyof CountRow) => Object.keys(countsTab.columns).indexOf(name) + 1;
  const pivot = anchor.createPivotTable(source);
  for (const name of spec.rows) pivot.addRowGroup(position(name)).showTotals(true);
  for (const name of spec.columns) pivot.addColumnGroup(position(name)).showTotals(true);
  for (const name of spec.values) {
    pivot
      .addPivotValue(position(name), SpreadsheetApp.PivotTableSummarizeFunction.COUNTUNIQUE)
      .setDisplayName(say(language, valueNames[name] ?? 'pivot-events'));
  }
  sheet.setColumnWidths(1, spec.rows.length, LABEL_WIDTH);
  sheet.setFrozenColumns(spec.rows.length);
}
