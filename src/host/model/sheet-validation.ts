/**
 * Data validation: whether a value satisfies a rule. Rules by formula cannot be judged here (formulas are
 * not computed) and count as satisfied.
 */
import type { CellJson, Json } from '../protocol';
import { plainValue, readCells } from './sheet-cells';
import type { AreaOnSheet, ValidationRule } from './sheet-state';
import type { WorkbookDraft } from './workbook-state';

const numberOf = (value: Json | undefined): number => (typeof value === 'number' ? value : NaN);

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const LINK = /^(https?|ftp|mailto):\S+$|^(www\.)\S+\.\S+$/i;

type Test = (value: CellJson, expected: readonly Json[]) => boolean;

const onNumber =
  (test: (value: number, first: number, second: number) => boolean): Test =>
  (value, [first, second]) =>
    typeof value === 'number' && test(value, numberOf(first), numberOf(second));

const onText =
  (test: (text: string, expected: string) => boolean): Test =>
  (value, [expected]) =>
    test(String(value), String(expected));

/** By name of SpreadsheetApp.DataValidationCriteria; lists from a range are resolved before. */
const tests: Record<string, Test> = {
  VALUE_IN_LIST: (value, [list]) => (list as string[]).includes(String(value)),
  CHECKBOX: (value, [checked, unchecked]) =>
    checked === undefined
      ? typeof value === 'boolean'
      : [checked, unchecked].some((allowed) => allowed === value),
  DATE_IS_VALID_DATE: (value) => typeof value === 'object',
  TEXT_CONTAINS: onText((text, expected) => text.includes(expected)),
  TEXT_DOES_NOT_CONTAIN: onText((text, expected) => !text.includes(expected)),
  TEXT_EQUAL_TO: onText((text, expected) => text === expected),
  TEXT_IS_VALID_EMAIL: onText((text) => EMAIL.test(text)),
  TEXT_IS_VALID_URL: onText((text) => LINK.test(text)),
  NUMBER_BETWEEN: onNumber((value, low, high) => value >= low && value <= high),
  NUMBER_NOT_BETWEEN: onNumber((value, low, high) => value < low || value > high),
  NUMBER_EQUAL_TO: onNumber((value, expected) => value === expected),
  NUMBER_NOT_EQUAL_TO: onNumber((value, expected) => value !== expected),
  NUMBER_GREATER_THAN: onNumber((value, expected) => value > expected),
  NUMBER_GREATER_THAN_OR_EQUAL_TO: onNumber((value, expected) => value >= expected),
  NUMBER_LESS_THAN: onNumber((value, expected) => value < expected),
  NUMBER_LESS_THAN_OR_EQUAL_TO: onNumber((value, expected) => value <= expected),
};

/** Whether a value may stand under a rule; an empty cell always may. */
export function satisfies(draft: WorkbookDraft, rule: ValidationRule, value: CellJson): boolean {
  if (value === '') return true;
  if (rule.criteria === 'VALUE_IN_RANGE') {
    const area = rule.values[0] as unknown as AreaOnSheet;
    const allowed = readCells(draft.sheet(area.sheet), area);
    return allowed.some((row) => row.some((cell) => String(plainValue(cell)) === String(value)));
  }
  return tests[rule.criteria]?.(value, rule.values) ?? true;
}
