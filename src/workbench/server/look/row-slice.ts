/** Some rows of a tab as they show: a tab of 10,000 rows opens with the slice that is on the screen. */
import { readBands } from '../../../host/model/sheet-bands';
import { cellAt, isRich } from '../../../host/model/sheet-cells';
import { readValues } from '../../../host/model/sheet-outputs';
import type { Area, SheetState } from '../../../host/model/sheet-state';
import { WorkbookDraft, type WorkbookState } from '../../../host/model/workbook-state';
import type { CellJson } from '../../../host/protocol';
import {
  ROWS_IN_A_SLICE,
  SHOWN_CHARACTERS,
  type AtCell,
  type ConditionalLook,
  type RowSlice,
  type TextRunView,
} from '../../protocol';
import { conditionalLook } from './conditional-looks';
import { textRuns } from './links';
import { RuleReader } from './rules';
import { filledSize, kindOf, shown } from './show';

/** `from` counts from 1. */
export function rowSlice(
  state: WorkbookState,
  version: number,
  sheet: SheetState,
  from: number,
  count: number,
): RowSlice {
  const filled = filledSize(state, sheet);
  const top = Math.min(from - 1, filled.rows);
  const bottom = Math.min(filled.rows, top + Math.min(count, ROWS_IN_A_SLICE));
  const area: Area = { top, left: 0, bottom, right: filled.columns };
  const values = readValues(new WorkbookDraft(state), sheet, area);
  return {
    version,
    tab: sheet.id,
    from: top + 1,
    ...showRows(state, sheet, area, values),
    ...lookAtCells(state, sheet, area, values),
  };
}

function showRows(
  state: WorkbookState,
  sheet: SheetState,
  area: Area,
  values: readonly CellJson[][],
): Pick<RowSlice, 'rows' | 'kinds' | 'cut'> {
  const formats = Array.from({ length: area.right }, (_, column) =>
    readBands(sheet.formats[column], area.top, area.bottom),
  );
  const cut: Array<AtCell<number>> = [];
  const kinds: RowSlice['kinds'][number][] = [];
  const rows = values.map((row, index) => {
    const texts = row.map((value, column) => {
      const text = shown(value, formats[column]?.[index]?.numberFormat ?? '', state);
      if (text.length <= SHOWN_CHARACTERS) return text;
      cut.push({ row: area.top + index + 1, column: column + 1, value: text.length });
      return wholeCharacters(text);
    });
    while (texts[texts.length - 1] === '') texts.pop();
    const letters = row.map(kindOf).join('').replace(/E+$/, '');
    if (/[NDB]/.test(letters)) kinds.push({ row: area.top + index + 1, kinds: letters });
    return texts;
  });
  return { rows, kinds, cut };
}

/** Cut, but not between the two halves of a character. */
function wholeCharacters(text: string): string {
  const last = text.charCodeAt(SHOWN_CHARACTERS - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? SHOWN_CHARACTERS - 1 : SHOWN_CHARACTERS);
}

function lookAtCells(
  state: WorkbookState,
  sheet: SheetState,
  area: Area,
  values: readonly CellJson[][],
): Pick<RowSlice, 'formulas' | 'links' | 'warnings' | 'looks'> {
  const draft = new WorkbookDraft(state);
  const rules = new RuleReader(state);
  const formulas: Array<AtCell<string>> = [];
  const links: Array<AtCell<readonly TextRunView[]>> = [];
  const warnings: Array<AtCell<string>> = [];
  const looks: Array<AtCell<ConditionalLook>> = [];
  for (let column = 0; column < area.right; column++) {
    const columnRules = readBands(sheet.validations[column], area.top, area.bottom);
    values.forEach((row, index) => {
      const at = { row: area.top + index + 1, column: column + 1 };
      const value = row[column] ?? '';
      const cell = cellAt(sheet, area.top + index, column);
      if (isRich(cell)) {
        if (cell.formula !== undefined) formulas.push({ ...at, value: cell.formula });
        const runs = textRuns(cell);
        if (runs.length > 0) links.push({ ...at, value: runs });
      }
      const warning = rules.warning(columnRules[index], value);
      if (warning !== null) warnings.push({ ...at, value: warning });
      const look =
        sheet.conditionalFormats.length > 0 && conditionalLook(draft, sheet, area.top + index, column, value);
      if (look) looks.push({ ...at, value: look });
    });
  }
  return { formulas, links, warnings, looks };
}
