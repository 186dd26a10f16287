/** How tabs, rows and columns behave, and in which words the platform refuses what does not fit. */
import type { Probe } from '../../../core/platform/probes';
import { held, isRefused, refusal } from '../observe';
import type { Scratch } from '../scratch';

const yesOnly = () => SpreadsheetApp.newDataValidation().requireValueInList(['yes'], true).build();

/** Far from the columns that other probes use. */
const SIDE_COLUMN = 22;

export const tabProbes: ReadonlyArray<Probe<Scratch>> = [
  {
    id: 'beyond-tab',
    expected: [
      'The coordinates of the range are outside the dimensions of the sheet.',
      'Those columns are out of bounds.',
    ],
    run: ({ tab }) => [
      refusal(() => tab.getRange(tab.getMaxRows() + 1, 1).getValue()),
      refusal(() => tab.deleteColumns(tab.getMaxColumns() + 1, 1)),
    ],
  },
  {
    id: 'clear',
    expected: { holds: 'string ', format: '@', background: '#ffffff', note: 'note', rule: 'kept' },
    run: ({ block }) => {
      const cell = block(1).setNumberFormat('@').setBackground('#ff0000').setNote('note');
      cell.setDataValidation(yesOnly()).setValues([['yes']]);
      cell.clear();
      return {
        holds: held(cell),
        format: cell.getNumberFormat(),
        background: cell.getBackgrounds()[0]?.[0],
        note: cell.getNote(),
        rule: cell.getDataValidation() ? 'kept' : 'gone',
      };
    },
  },
  {
    id: 'inserted-row',
    expected: ['@', '#ff0000', 'rule'],
    run: ({ tab, block }) => {
      const cell = block(1).setNumberFormat('@').setBackground('#ff0000').setDataValidation(yesOnly());
      tab.insertRowsAfter(cell.getRow(), 1);
      const below = cell.offset(1, 0);
      return [
        below.getNumberFormat(),
        below.getBackgrounds()[0]?.[0],
        below.getDataValidation() ? 'rule' : 'no rule',
      ];
    },
  },
  {
    id: 'inserted-column',
    expected: 55,
    run: ({ tab }) => {
      tab.setColumnWidth(SIDE_COLUMN, 55).insertColumnsAfter(SIDE_COLUMN, 1);
      return tab.getColumnWidth(SIDE_COLUMN + 1);
    },
  },
  {
    id: 'sort-order',
    expected: [1, 2, 'A', 'b', 'C', true, ''],
    run: ({ block }) =>
      block(7)
        .setValues([['b'], [''], [2], [true], ['A'], [1], ['C']])
        .sort(1)
        .getValues()
        .map(([value]) => value as unknown),
  },
  {
    id: 'colour-names',
    expected: ['#008080', 'refused'],
    run: ({ block }) => {
      const cell = block(1).setBackground('teal');
      const colour = cell.getBackgrounds()[0]?.[0];
      return [colour, isRefused(() => cell.setBackground('accord'))];
    },
  },
  {
    id: 'default-sizes',
    expected: [21, 100],
    run: ({ tab, block }) => [tab.getRowHeight(block(1).getRow()), tab.getColumnWidth(1)],
  },
  {
    id: 'right-to-left',
    expected: [true, false],
    run: ({ tab }) => [true, false].map((turned) => tab.setRightToLeft(turned).isRightToLeft()),
  },
  {
    id: 'signature-error',
    expected: [
      "The parameters (null) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
      "The parameters (number,String[]) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
      "The parameters ((class),Boolean) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    ],
    run: ({ tab }) => {
      // What no published signature allows.
      const getRange = tab.getRange.bind(tab) as unknown as (...values: unknown[]) => unknown;
      return [[undefined], [1, ['A1']], [{}, true]].map((values) => refusal(() => getRange(...values)));
    },
  },
];
