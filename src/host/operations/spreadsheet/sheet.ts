/** Operations on a tab's size, name and look, and on its contents as a whole. */
import { HostError } from '../../protocol';
import { lastFilledColumn, lastFilledRow } from '../../model/sheet-cells';
import { bandAt, mapBands } from '../../model/sheet-bands';
import { outputsOf } from '../../model/sheet-outputs';
import { assertSheetEditable } from '../../model/sheet-protection';
import { cloneSheet, type AreaOnSheet, type ColumnState, type SheetState } from '../../model/sheet-state';
import {
  asJson,
  free,
  read,
  write,
  type DocumentContext,
  type DocumentOperation,
  type DocumentOperations,
} from './document-operation';
import { assertFreeName, assertRoom } from './spreadsheet';

const COLUMN_WIDTH = 100;
const ROW_HEIGHT = 21;

/** Number of the last row and column with content, pivots included; 0 when the tab is empty. */
function filledSize({ draft }: DocumentContext, id: number): [rows: number, columns: number] {
  const sheet = draft.sheet(id);
  const outputs = outputsOf(draft, sheet);
  return [
    Math.max(lastFilledRow(sheet), ...outputs.map(({ area }) => area.bottom)),
    Math.max(lastFilledColumn(sheet), ...outputs.map(({ area }) => area.right)),
  ];
}

/** A reading of one property of the tab. */
function property(
  key:
    | 'hidden'
    | 'rightToLeft'
    | 'hiddenGridlines'
    | 'tabColor'
    | 'frozenRows'
    | 'frozenColumns'
    | 'maxRows'
    | 'maxColumns',
): DocumentOperation {
  return read(({ draft }, id: number) => draft.sheet(id)[key]);
}

/** A change of the tab, which its protections may forbid. */
function change<Args extends unknown[]>(
  apply: (sheet: SheetState, ...args: Args) => void,
): DocumentOperation {
  return write(({ draft, user }, id: number, ...args: Args) => {
    assertSheetEditable(draft, draft.sheet(id), user);
    apply(draft.edit(id), ...args);
  });
}

function assertColumns(sheet: SheetState, column: number, count: number): void {
  if (column < 1 || count < 1 || column + count - 1 > sheet.maxColumns) {
    throw new HostError('Those columns are out of bounds.');
  }
}

function assertRows(sheet: SheetState, row: number, count: number): void {
  if (row < 1 || count < 1 || row + count - 1 > sheet.maxRows) {
    throw new HostError('Those rows are out of bounds.');
  }
}

function updateColumns(sheet: SheetState, column: number, count: number, update: ColumnState): void {
  assertColumns(sheet, column, count);
  while (sheet.columns.length < column - 1 + count) sheet.columns.push(null);
  for (let index = column - 1; index < column - 1 + count; index++) {
    sheet.columns[index] = { ...sheet.columns[index], ...update };
  }
}

const setColumnWidths = change((sheet, column: number, count: number, width: number) =>
  updateColumns(sheet, column, count, { width }),
);

const setRowHeights = change((sheet, row: number, count: number, height: number) => {
  assertRows(sheet, row, count);
  sheet.rowHeights = mapBands(sheet.rowHeights, row - 1, row - 1 + count, () => height);
});

function copyName({ draft }: DocumentContext, name: string): string {
  const names = new Set(draft.state.sheets.map((sheet) => sheet.name));
  let copy = `Copy of ${name}`;
  for (let number = 2; names.has(copy); number++) copy = `Copy of ${name} ${number}`;
  return copy;
}

/**
 * A copy of a tab as people and `copyTo` make it: developer metadata goes along, under new ids; charts
 * and pivots that drew on the tab draw on its copy.
 */
export function copySheet(context: DocumentContext, id: number): SheetState {
  const original = context.draft.sheet(id);
  assertRoom(context.draft, original.maxRows * original.maxColumns);
  const renumbered = <Item extends { id: number }>(items: readonly Item[]): Item[] =>
    items.map((item) => ({ ...item, id: context.mint() }));
  const copyId = context.mint();
  const onCopy = (area: AreaOnSheet): AreaOnSheet => (area.sheet === id ? { ...area, sheet: copyId } : area);
  const copy: SheetState = {
    ...cloneSheet(original),
    id: copyId,
    name: copyName(context, original.name),
    hidden: false,
    metadata: renumbered(original.metadata),
    protections: renumbered(original.protections),
    charts: renumbered(original.charts).map((chart) => ({ ...chart, areas: chart.areas.map(onCopy) })),
    pivots: renumbered(original.pivots).map((pivot) => ({ ...pivot, source: onCopy(pivot.source) })),
  };
  context.draft.state.sheets.push(copy);
  return copy;
}

export const sheetOperations: DocumentOperations = {
  'sheet.size': free(({ draft }, id: number) => [draft.sheet(id).maxRows, draft.sheet(id).maxColumns]),
  'sheet.getName': free(({ draft }, id: number) => draft.sheet(id).name),
  'sheet.getIndex': free(({ draft }, id: number) => draft.state.sheets.indexOf(draft.sheet(id)) + 1),
  'sheet.getLastRow': read((context, id: number) => filledSize(context, id)[0]),
  'sheet.getLastColumn': read((context, id: number) => filledSize(context, id)[1]),
  'sheet.getDataRange': read((context, id: number) => {
    const [rows, columns] = filledSize(context, id);
    return [id, 1, 1, Math.max(rows, 1), Math.max(columns, 1)];
  }),
  'sheet.getMaxRows': property('maxRows'),
  'sheet.getMaxColumns': property('maxColumns'),
  'sheet.isSheetHidden': property('hidden'),
  'sheet.isRightToLeft': property('rightToLeft'),
  'sheet.hasHiddenGridlines': property('hiddenGridlines'),
  'sheet.getTabColor': property('tabColor'),
  'sheet.getFrozenRows': property('frozenRows'),
  'sheet.getFrozenColumns': property('frozenColumns'),
  'sheet.getColumnWidth': read(({ draft }, id: number, column: number) => {
    assertColumns(draft.sheet(id), column, 1);
    return draft.sheet(id).columns[column - 1]?.width ?? COLUMN_WIDTH;
  }),
  'sheet.getRowHeight': read(({ draft }, id: number, row: number) => {
    assertRows(draft.sheet(id), row, 1);
    return bandAt(draft.sheet(id).rowHeights, row - 1) ?? ROW_HEIGHT;
  }),
  'sheet.isColumnHiddenByUser': read(({ draft }, id: number, column: number) => {
    assertColumns(draft.sheet(id), column, 1);
    return draft.sheet(id).columns[column - 1]?.hidden ?? false;
  }),
  'sheet.setName': write(({ draft, user }, id: number, name: string) => {
    assertFreeName(draft, name, draft.sheet(id));
    assertSheetEditable(draft, draft.sheet(id), user);
    draft.edit(id).name = name;
  }),
  'sheet.hideSheet': write(({ draft }, id: number) => {
    if (draft.state.sheets.every((sheet) => sheet.hidden || sheet.id === id)) {
      throw new HostError("You can't hide all the sheets in a document.");
    }
    draft.edit(id).hidden = true;
    if (draft.state.activeSheet === id) {
      draft.state.activeSheet = (draft.state.sheets.find((sheet) => !sheet.hidden) as SheetState).id;
    }
  }),
  'sheet.showSheet': write(({ draft }, id: number) => {
    draft.edit(id).hidden = false;
  }),
  'sheet.activate': write(({ draft }, id: number) => {
    draft.state.activeSheet = draft.sheet(id).id;
  }),
  'sheet.setRightToLeft': change((sheet, rightToLeft: boolean) => {
    sheet.rightToLeft = rightToLeft;
  }),
  'sheet.setHiddenGridlines': change((sheet, hidden: boolean) => {
    sheet.hiddenGridlines = hidden;
  }),
  'sheet.setTabColor': change((sheet, color: string | null) => {
    sheet.tabColor = color;
  }),
  'sheet.setFrozenRows': change((sheet, rows: number) => {
    if (rows >= sheet.maxRows) throw new HostError("You can't freeze all visible rows on the sheet.");
    sheet.frozenRows = rows;
  }),
  'sheet.setFrozenColumns': change((sheet, columns: number) => {
    if (columns >= sheet.maxColumns)
      throw new HostError("You can't freeze all visible columns on the sheet.");
    sheet.frozenColumns = columns;
  }),
  'sheet.setColumnWidth': setColumnWidths,
  'sheet.setColumnWidths': setColumnWidths,
  'sheet.setRowHeight': setRowHeights,
  'sheet.setRowHeights': setRowHeights,
  'sheet.hideColumns': change((sheet, column: number, count: number) =>
    updateColumns(sheet, column, count, { hidden: true }),
  ),
  'sheet.showColumns': change((sheet, column: number, count: number) =>
    updateColumns(sheet, column, count, { hidden: false }),
  ),
  'sheet.copyTo': write((context, id: number) => copySheet(context, id).id),
  'sheet.getFilter': read(({ draft }, id: number) => asJson(draft.sheet(id).filter !== null)),
};
