/** Operations that bring, take and move rows and columns, and clear a whole tab. */
import { HostError } from '../../protocol';
import { assertEditable, assertSheetEditable } from '../../model/sheet-protection';
import { sortRows } from '../../model/sheet-sort';
import type { AreaOnSheet } from '../../model/sheet-state';
import {
  deleteColumns,
  deleteRows,
  insertColumns,
  insertRows,
  moveColumns,
} from '../../model/workbook-structure';
import {
  write,
  type DocumentContext,
  type DocumentOperation,
  type DocumentOperations,
} from './document-operation';
import { clearArea, type ClearedPart } from './range-rules';
import { assertRoom } from './spreadsheet';

function wholeTab({ draft }: DocumentContext, id: number): AreaOnSheet {
  const { maxRows, maxColumns } = draft.sheet(id);
  return { sheet: id, top: 0, left: 0, bottom: maxRows, right: maxColumns };
}

type Axis = 'rows' | 'columns';

/** Throws unless `count` rows or columns from `first` (1-based) on are on the tab. */
function assertInBounds(
  context: DocumentContext,
  id: number,
  axis: Axis,
  first: number,
  count: number,
): void {
  const { maxRows, maxColumns } = context.draft.sheet(id);
  const last = axis === 'rows' ? maxRows : maxColumns;
  if (first < 1 || count < 1 || first + count - 1 > last) {
    throw new HostError(`Those ${axis} are out of bounds.`);
  }
}

/** `shift` is 0 to insert before the named row or column and 1 to insert after it. */
function inserting(axis: Axis, shift: 0 | 1): DocumentOperation {
  return write((context, id: number, position: number, count: number) => {
    assertInBounds(context, id, axis, position, 1);
    if (count < 1) throw new HostError(`Those ${axis} are out of bounds.`);
    const { draft, user } = context;
    const sheet = draft.sheet(id);
    assertSheetEditable(draft, sheet, user);
    assertRoom(draft, count * (axis === 'rows' ? sheet.maxColumns : sheet.maxRows));
    const insert = axis === 'rows' ? insertRows : insertColumns;
    insert(draft, id, position - 1 + shift, count, position - 1);
  });
}

function deleting(axis: Axis): DocumentOperation {
  return write((context, id: number, position: number, count: number) => {
    assertInBounds(context, id, axis, position, count);
    const { draft, user } = context;
    const sheet = draft.sheet(id);
    assertSheetEditable(draft, sheet, user);
    const size = axis === 'rows' ? sheet.maxRows : sheet.maxColumns;
    const frozen = axis === 'rows' ? sheet.frozenRows : sheet.frozenColumns;
    if (count === size) throw new HostError(`You can't delete all the ${axis} on the sheet.`);
    if (position <= frozen + 1 && position - 1 + count === size) {
      throw new HostError(`Sorry, it is not possible to delete all non-frozen ${axis}.`);
    }
    (axis === 'rows' ? deleteRows : deleteColumns)(draft, id, position - 1, count);
  });
}

function clearing(parts: ClearedPart[]): DocumentOperation {
  return write((context, id: number) => clearArea(context, wholeTab(context, id), parts));
}

export const sheetStructureOperations: DocumentOperations = {
  'sheet.insertRowsAfter': inserting('rows', 1),
  'sheet.insertRowsBefore': inserting('rows', 0),
  'sheet.insertColumnsAfter': inserting('columns', 1),
  'sheet.insertColumnsBefore': inserting('columns', 0),
  'sheet.deleteRows': deleting('rows'),
  'sheet.deleteColumns': deleting('columns'),
  'sheet.moveColumns': write((context, id: number, first: number, count: number, destination: number) => {
    assertInBounds(context, id, 'columns', first, count);
    if (destination !== context.draft.sheet(id).maxColumns + 1) {
      assertInBounds(context, id, 'columns', destination, 1);
    }
    assertSheetEditable(context.draft, context.draft.sheet(id), context.user);
    moveColumns(context.draft, id, first - 1, count, destination - 1);
  }),
  /** Frozen rows stay where they are. */
  'sheet.sort': write((context, id: number, column: number, ascending: boolean) => {
    assertInBounds(context, id, 'columns', column, 1);
    const area = { ...wholeTab(context, id), top: context.draft.sheet(id).frozenRows };
    assertEditable(context.draft, context.draft.sheet(id), area, context.user);
    const sheet = context.draft.edit(id);
    sortRows(sheet, { ...area, bottom: Math.max(area.top, sheet.rows.length) }, [{ column, ascending }]);
  }),
  'sheet.clear': write((context, id: number, parts: ClearedPart[]) =>
    clearArea(context, wholeTab(context, id), parts),
  ),
  'sheet.clearContents': clearing(['contents']),
  'sheet.clearFormats': clearing(['formats']),
  'sheet.clearNotes': clearing(['notes']),
};
