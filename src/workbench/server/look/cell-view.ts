/** One cell in full: what it shows, and what an editor starts from. */
import { coerceTyped } from '../../../host/model/coerce';
import { bandAt } from '../../../host/model/sheet-bands';
import { cellAt, isRich } from '../../../host/model/sheet-cells';
import { readValues } from '../../../host/model/sheet-outputs';
import type { SheetState, StoredCell } from '../../../host/model/sheet-state';
import { WorkbookDraft, type WorkbookState } from '../../../host/model/workbook-state';
import type { CellJson } from '../../../host/protocol';
import type { CellView } from '../../protocol';
import { textRuns } from './links';
import { RuleReader, ruleAt } from './rules';
import { shown } from './show';

/** `row` and `column` count from 1. */
export function cellView(
  state: WorkbookState,
  version: number,
  sheet: SheetState,
  row: number,
  column: number,
): CellView {
  const [top, left] = [row - 1, column - 1];
  const area = { top, left, bottom: row, right: column };
  const value = readValues(new WorkbookDraft(state), sheet, area)[0]?.[0] ?? '';
  const cell = cellAt(sheet, top, left);
  const numberFormat = bandAt(sheet.formats[left], top)?.numberFormat ?? '';
  const rules = new RuleReader(state);
  const rule = ruleAt(sheet, top, left);
  return {
    version,
    shown: shown(value, numberFormat, state),
    typed: typedText(state, cell, value, numberFormat),
    note: bandAt(sheet.notes[left], top) ?? '',
    rule: rule ? rules.view(rule) : null,
    warning: rules.warning(rule, value),
    links: textRuns(cell),
  };
}

/** Text that typed into the cell gives what it holds: '12 (text) gets its apostrophe back. */
function typedText(state: WorkbookState, cell: StoredCell, value: CellJson, numberFormat: string): string {
  if (isRich(cell) && cell.formula !== undefined) return cell.formula;
  const { locale, timeZone } = state;
  if (typeof value === 'number') return shown(value, '', state);
  if (typeof value !== 'string') return shown(value, numberFormat, state);
  if (value === '') return '';
  const again = coerceTyped(value, { numberFormat, locale, timeZone });
  return again.formula === undefined && again.value === value ? value : `'${value}`;
}
