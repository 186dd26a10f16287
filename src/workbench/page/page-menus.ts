/** The menus that open on cells, column letters and row numbers, and what their entries ask of the server. */
import type { Ask } from '../protocol';
import type { MenuEntry } from './shell/popup-menu';
import type { TabModel } from './workbook/tab-model';
import { rangeOf, type Selection } from './workbook/selection';
import { say } from './words';

type Changing =
  | 'clear'
  | 'insertRows'
  | 'deleteRows'
  | 'insertColumns'
  | 'deleteColumns'
  | 'moveColumns'
  | 'hideColumns'
  | 'showColumns';

export type SendChange = <Name extends Changing>(name: Name, body: Ask<Name>) => void;

export function gridMenu(
  tab: TabModel,
  selection: Selection,
  send: SendChange,
  copy: () => void,
): MenuEntry[] {
  const range = rangeOf(selection);
  const { tab: id, maxRows, maxColumns } = tab.view;
  const isWholeColumns = range.rows === maxRows;
  const isWholeRows = range.columns >= tab.layout.shown.length;
  const columns = { tab: id, column: range.column, count: range.columns };
  const rows = { tab: id, row: range.row, count: range.rows };
  const last = range.column + range.columns - 1;
  return [
    { label: say('copy'), onChoose: copy },
    { label: say('paste-hint'), onChoose: () => undefined, isDisabled: true },
    {
      label: say('cells-clear'),
      onChoose: () => send('clear', { tab: id, ...range }),
      isDisabled: tab.touchesPivot(range),
    },
    { separator: true },
    ...(isWholeColumns
      ? []
      : [
          {
            label: say('row-insert'),
            onChoose: () => send('insertRows', { tab: id, before: range.row, count: 1 }),
          },
          {
            label: say('row-delete'),
            onChoose: () => send('deleteRows', rows),
            isDisabled: range.rows >= maxRows,
          },
        ]),
    ...(isWholeRows
      ? []
      : [
          {
            label: say('column-insert'),
            onChoose: () => send('insertColumns', { tab: id, before: range.column, count: 1 }),
          },
          {
            label: say('column-delete'),
            onChoose: () => send('deleteColumns', columns),
            isDisabled: range.columns >= maxColumns,
          },
          { label: say('columns-hide'), onChoose: () => send('hideColumns', columns) },
          {
            label: say('column-back'),
            onChoose: () => send('moveColumns', { ...columns, before: range.column - 1 }),
            isDisabled: range.column === 1,
          },
          {
            label: say('column-forward'),
            onChoose: () => send('moveColumns', { ...columns, before: last + 2 }),
            isDisabled: last >= maxColumns,
          },
        ]),
  ];
}
