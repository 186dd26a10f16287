/** What validation rules and protections do to writes. */
import type { Probe } from '../../../core/platform/probes';
import type { Range } from '../../grid/workbook';
import { isRefused, refusal } from '../observe';
import type { Scratch } from '../scratch';

function listRule(allowInvalid: boolean): GoogleAppsScript.Spreadsheet.DataValidation {
  return SpreadsheetApp.newDataValidation()
    .requireValueInList(['yes'], true)
    .setAllowInvalid(allowInvalid)
    .build();
}

const valuesOf = (range: Range) => range.getValues().map(([value]) => value as unknown);

export const ruleProbes: ReadonlyArray<Probe<Scratch>> = [
  {
    id: 'warning-rule',
    expected: ['accepted', 'no'],
    run: ({ block }) => {
      const cell = block(1).setDataValidation(listRule(true));
      return [refusal(() => cell.setValues([['no']])), cell.getValue() as unknown];
    },
  },
  {
    id: 'partial-write',
    expected: ['refused', '', '', ''],
    run: ({ block }) => {
      const cells = block(3);
      cells.getCell(2, 1).setDataValidation(listRule(false));
      return [isRefused(() => cells.setValues([['a'], ['no'], ['c']])), ...valuesOf(cells)];
    },
  },
  {
    id: 'warning-protection',
    expected: ['accepted', 'written'],
    run: ({ block }) => {
      const cell = block(1);
      cell.protect().setWarningOnly(true);
      return [refusal(() => cell.setValues([['written']])), cell.getValue() as unknown];
    },
  },
  {
    id: 'protection-editor',
    expected: true,
    run: ({ block }) => {
      const protection = block(1).protect();
      const mayEdit = protection.canEdit();
      // A tab left behind must not be closed to colleagues, who remove it.
      protection.remove();
      return mayEdit;
    },
  },
  {
    id: 'empty-rule',
    expected: ['refused', 'refused'],
    run: () => [
      isRefused(() => SpreadsheetApp.newDataValidation().build()),
      isRefused(() => SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().build()),
    ],
  },
];
