/** Conditional formats, judged: the first rule that a cell meets gives its look. Formulas are not computed. */
import { satisfies } from '../../../host/model/sheet-validation';
import type { ConditionalFormatState, SheetState } from '../../../host/model/sheet-state';
import type { WorkbookDraft } from '../../../host/model/workbook-state';
import type { CellJson } from '../../../host/protocol';
import type { ConditionalLook } from '../../protocol';

function meets(draft: WorkbookDraft, rule: ConditionalFormatState, value: CellJson): boolean {
  if (rule.criteria === 'CELL_EMPTY') return value === '';
  if (value === '' || rule.criteria === 'CUSTOM_FORMULA') return false;
  if (rule.criteria === 'CELL_NOT_EMPTY') return true;
  const { criteria, values } = rule;
  return satisfies(draft, { criteria, values, allowInvalid: true, helpText: null }, value);
}

/** The look that the tab's rules give a cell (row and column from 0), or null. */
export function conditionalLook(
  draft: WorkbookDraft,
  sheet: SheetState,
  row: number,
  column: number,
  value: CellJson,
): ConditionalLook | null {
  const rule = sheet.conditionalFormats.find(
    (candidate) =>
      candidate.areas.some(
        ({ top, left, bottom, right }) => row >= top && row < bottom && column >= left && column < right,
      ) && meets(draft, candidate, value),
  );
  if (!rule) return null;
  return {
    ...(rule.background !== undefined && { background: rule.background }),
    ...(rule.fontColor !== undefined && { fontColor: rule.fontColor }),
    ...(rule.bold && { fontWeight: 'bold' }),
    ...(rule.italic && { fontStyle: 'italic' }),
  };
}
