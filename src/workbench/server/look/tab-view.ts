/** A tab without its cells: size, columns, formats, notes, rules, charts. */
import { pivotOutputs } from '../../../host/model/sheet-pivots';
import type { SheetState } from '../../../host/model/sheet-state';
import { WorkbookDraft, type WorkbookState } from '../../../host/model/workbook-state';
import type { TabView } from '../../protocol';
import { columnBands, rowBands } from './bands';
import { chartViews } from './charts';
import { RuleReader } from './rules';
import { filledSize } from './show';
import { rangeOf } from './tab-list';

export function tabView(state: WorkbookState, version: number, sheet: SheetState): TabView {
  const filled = filledSize(state, sheet);
  const rules = new RuleReader(state);
  return {
    version,
    tab: sheet.id,
    name: sheet.name,
    rightToLeft: sheet.rightToLeft,
    hiddenGridlines: sheet.hiddenGridlines,
    maxRows: sheet.maxRows,
    maxColumns: sheet.maxColumns,
    filledRows: filled.rows,
    filledColumns: filled.columns,
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    columns: sheet.columns.flatMap((column, index) => (column ? [{ column: index + 1, ...column }] : [])),
    rowHeights: rowBands(sheet.rowHeights, (height) => height),
    formats: columnBands(sheet.formats, (format) => format),
    notes: columnBands(sheet.notes, (note) => note),
    rules: columnBands(sheet.validations, (rule) => rules.view(rule)),
    merges: sheet.merges.map(rangeOf),
    charts: chartViews(state, sheet),
    pivots: pivotOutputs(new WorkbookDraft(state), sheet).map(({ area }) => rangeOf(area)),
  };
}
