/**
 * Dropdowns: one rule for the whole range of a column. Long lists do not fit into a rule (255 characters), so
 * all lists stand on a hidden tab that the rules refer to. Like in the workbook, they warn and never refuse.
 */
import type { WorkbookState } from '../../../host';
import { columnName } from '../../../host/model/sheet-areas';
import type { AreaOnSheet, ValidationRule } from '../../../host/model/sheet-state';
import { absoluteRange, cellName, checked, xlsxText, type XlsxFile } from './excelize';

const LISTS_TAB = 'Lists';

export function writeDropdowns(file: XlsxFile, workbook: WorkbookState, tabs: ReadonlySet<string>): void {
  const lists = new Lists(file);
  for (const sheet of workbook.sheets) {
    if (!tabs.has(sheet.name)) continue;
    sheet.validations.forEach((bands, column) => {
      for (const { from, to, value: rule } of bands) {
        const source = sourceOf(rule, workbook, lists);
        if (source === null) continue;
        const dropdown = {
          Sqref: `${cellName(from, column)}:${columnName(column)}${to}`,
          Type: 'list',
          Formula1: source,
          AllowBlank: true,
          ShowErrorMessage: true,
          ErrorStyle: rule.allowInvalid ? 'warning' : 'stop',
          ...(rule.helpText ? { Error: rule.helpText } : {}),
        };
        checked(file.AddDataValidation(sheet.name, dropdown), sheet.name);
      }
    });
  }
}

/** The range that a dropdown offers; null for rules by formula, which Excel and Sheets word differently. */
function sourceOf(rule: ValidationRule, { sheets }: WorkbookState, lists: Lists): string | null {
  const [first] = rule.values;
  if (rule.criteria === 'VALUE_IN_LIST') return lists.rangeOf(first as string[]);
  if (rule.criteria !== 'VALUE_IN_RANGE') return null;
  const area = first as unknown as AreaOnSheet;
  const source = sheets.find(({ id }) => id === area.sheet);
  return source ? absoluteRange(source.name, area) : null;
}

/** The hidden tab of lists: a column each, the same list once. */
class Lists {
  private readonly ranges = new Map<string, string>();

  constructor(private readonly file: XlsxFile) {}

  rangeOf(values: readonly string[]): string {
    const key = JSON.stringify(values);
    const known = this.ranges.get(key);
    if (known !== undefined) return known;
    const column = this.ranges.size;
    if (column === 0) {
      checked(this.file.NewSheet(LISTS_TAB), LISTS_TAB);
      checked(this.file.SetSheetVisible(LISTS_TAB, false), LISTS_TAB);
    }
    checked(this.file.SetSheetCol(LISTS_TAB, cellName(0, column), values.map(xlsxText)), LISTS_TAB);
    const area = { top: 0, bottom: values.length, left: column, right: column + 1 };
    const range = absoluteRange(LISTS_TAB, area);
    this.ranges.set(key, range);
    return range;
  }
}
