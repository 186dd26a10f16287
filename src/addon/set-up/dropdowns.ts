/**
 * Dropdowns in the cells. They warn and never refuse: a refusing rule would make a whole batch of Accord's
 * own writes fail, and a team may be in the middle of changing its codebook.
 */
import { defaultCodebook } from '../../core/model/codebook';
import type { Column } from '../../core/model/tab';
import type { Sheet } from '../grid/workbook';

export function applyDropdown(sheet: Sheet, position: number, maxRows: number, column: Column): void {
  const values = allowedValues(column);
  if (values.length === 0) return;
  const rule = SpreadsheetApp.newDataValidation()
    .requireValueInList(values, true)
    .setAllowInvalid(true)
    .build();
  sheet.getRange(2, position, maxRows - 1, 1).setDataValidation(rule);
}

/** Values of columns that hold one code; lists in one cell are checked by Validate sheet. */
function allowedValues(column: Column): string[] {
  const { kind, values } = column.type;
  if (kind !== 'code' || !values) return [];
  if ('fixed' in values) return [...values.fixed];
  return 'codebook' in values ? [...defaultCodebook().codes(values.codebook)] : [];
}
