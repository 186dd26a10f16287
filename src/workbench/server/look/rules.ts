/** Data validation as the grid needs it: dropdown lists, and which values do not satisfy their rule. */
import type { CellJson } from '../../../host/protocol';
import { readBands } from '../../../host/model/sheet-bands';
import { plainValue, readCells } from '../../../host/model/sheet-cells';
import type { AreaOnSheet, SheetState, ValidationRule } from '../../../host/model/sheet-state';
import { satisfies } from '../../../host/model/sheet-validation';
import { WorkbookDraft, type WorkbookState } from '../../../host/model/workbook-state';
import type { RuleView } from '../../protocol';

/** Reads rules against one state of the workbook; lists taken from ranges are read once. */
export class RuleReader {
  private readonly draft: WorkbookDraft;
  private readonly lists = new Map<ValidationRule, ReadonlySet<string>>();

  constructor(state: WorkbookState) {
    this.draft = new WorkbookDraft(state);
  }

  view(rule: ValidationRule): RuleView {
    const { criteria, allowInvalid, helpText } = rule;
    const isList = criteria === 'VALUE_IN_LIST' || criteria === 'VALUE_IN_RANGE';
    return {
      kind: isList ? 'list' : criteria === 'CHECKBOX' ? 'checkbox' : 'other',
      options: isList ? [...this.options(rule)] : [],
      warningOnly: allowInvalid,
      help: helpText ?? '',
    };
  }

  /** The rule's help text ('' where it has none) where the value does not satisfy it, else null. */
  warning(rule: ValidationRule | undefined, value: CellJson): string | null {
    if (!rule || value === '') return null;
    const isWrong =
      rule.criteria === 'VALUE_IN_RANGE'
        ? !this.options(rule).has(String(value))
        : !satisfies(this.draft, rule, value);
    return isWrong ? (rule.helpText ?? '') : null;
  }

  private options(rule: ValidationRule): ReadonlySet<string> {
    let options = this.lists.get(rule);
    if (!options) {
      options = new Set(
        rule.criteria === 'VALUE_IN_LIST' ? (rule.values[0] as string[]) : this.inRange(rule),
      );
      this.lists.set(rule, options);
    }
    return options;
  }

  private inRange(rule: ValidationRule): string[] {
    const area = rule.values[0] as unknown as AreaOnSheet;
    const sheet = this.draft.state.sheets.find(({ id }) => id === area.sheet);
    if (!sheet) return [];
    const bottom = Math.min(area.bottom, sheet.rows.length);
    return readCells(sheet, { ...area, bottom: Math.max(area.top, bottom) })
      .flat()
      .map((cell) => String(plainValue(cell)))
      .filter((text) => text !== '');
  }
}

/** The rule of one cell (row and column from 0). */
export function ruleAt(sheet: SheetState, row: number, column: number): ValidationRule | undefined {
  return readBands(sheet.validations[column], row, row + 1)[0];
}
