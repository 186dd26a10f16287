/**
 * Native pivot tables. The workbook counts distinct events, which pivot tables of xlsx files cannot; so their
 * hidden source tab marks the first row of every event in every group with 1, and the native pivot adds up the
 * marks. Sums over several groups would count an event twice that is in two of them, so it has no totals: the
 * values with totals, as the workbook computes them, stand on the left of the tab, the native pivot beside them.
 */
import type { PivotState, WorkbookState } from '../../../host';
import type { CellJson } from '../../../host/protocol';
import { columnName } from '../../../host/model/sheet-areas';
import { readPlainValues } from '../../../host/model/sheet-cells';
import { labelText } from '../../../host/model/pivot-groups';
import { cellName, checked, xlsxText, type XlsxFile } from './excelize';

const PIVOT_SOURCE_TAB = 'Pivot data';

const NOTE =
  'Left: the values as they were computed when this file was written, with totals.\n' +
  'Right: the same as a pivot table that you can change. It has no totals: an event with two domains would be counted twice.';

/** The values of each tab that has pivots, as the workbook shows them. */
export type ShownValues = (tab: string) => readonly CellJson[][];

export function writePivots(
  file: XlsxFile,
  workbook: WorkbookState,
  tabs: ReadonlySet<string>,
  shown: ShownValues,
): void {
  const tables = workbook.sheets
    .filter(({ name }) => tabs.has(name))
    .flatMap((sheet) => sheet.pivots.map((pivot) => ({ tab: sheet.name, pivot })));
  if (tables.length === 0) return;
  checked(file.NewSheet(PIVOT_SOURCE_TAB), PIVOT_SOURCE_TAB);
  let column = 0;
  tables.forEach(({ tab, pivot }, index) => {
    const source = pivotSource(workbook, pivot);
    const values = shown(tab);
    source.rows.forEach((row, at) =>
      checked(file.SetSheetRow(PIVOT_SOURCE_TAB, cellName(at, column), row), PIVOT_SOURCE_TAB),
    );
    const width = source.rows[0]?.length ?? 0;
    const range = `${cellName(0, column)}:${cellName(source.rows.length - 1, column + width - 1)}`;
    // One empty column between the two.
    const left = Math.max(0, ...values.map((row) => row.length)) + 1;
    const right = left + Math.max(...values.map((row) => row.length), source.rowFields.length + 1) - 1;
    const field = (Data: string) => ({ Data, DefaultSubtotal: false });
    checked(
      file.AddPivotTable({
        Name: `Pivot${index + 1}`,
        DataRange: `${PIVOT_SOURCE_TAB}!${range}`,
        PivotTableRange: `${tab}!${cellName(0, left)}:${cellName(Math.max(values.length, 3) - 1, right)}`,
        Rows: source.rowFields.map(field),
        Columns: source.columnFields.map(field),
        Data: source.valueFields.map(({ header, name }) => ({ Data: header, Name: name, Subtotal: 'Sum' })),
        RowGrandTotals: false,
        ColGrandTotals: false,
        ClassicLayout: true,
        ShowDrill: true,
        ShowRowHeaders: true,
        ShowColHeaders: true,
      }),
      `${tab}, pivot table`,
    );
    checked(file.SetColWidth(tab, columnName(left), columnName(left), 30), tab);
    checked(file.AddComment(tab, { Cell: 'A1', Author: 'Accord', Text: NOTE, Width: 320, Height: 130 }), tab);
    // The next pivot's source stands beside, with an empty column between.
    column += width + 1;
  });
  checked(file.SetSheetVisible(PIVOT_SOURCE_TAB, false), PIVOT_SOURCE_TAB);
}

interface PivotSource {
  /** Headers, then one row per row of the workbook's source: groups, then the marks. */
  readonly rows: Array<Array<string | number | null>>;
  readonly rowFields: string[];
  readonly columnFields: string[];
  readonly valueFields: Array<{ header: string; name: string }>;
}

/** Throws by name where a pivot is made otherwise than the add-on makes them. */
function pivotSource({ sheets }: WorkbookState, pivot: PivotState): PivotSource {
  const sheet = sheets.find(({ id }) => id === pivot.source.sheet);
  if (!sheet) throw new Error('A pivot table draws on a tab that is gone.');
  if (pivot.filters.length > 0) throw new Error('workbook.xlsx cannot hold filtered pivot tables.');
  const other = pivot.values.find(({ summarize }) => summarize !== 'COUNTUNIQUE');
  if (other) throw new Error(`workbook.xlsx cannot hold pivot tables that summarise by ${other.summarize}.`);

  const [header = [], ...rows] = readPlainValues(sheet, pivot.source);
  const at = (row: readonly CellJson[], column: number) =>
    xlsxText(labelText(row[column - pivot.source.left] ?? ''));
  const groups = [...pivot.rows, ...pivot.columns].map(({ column }) => column);
  const headers = groups.map((column) => at(header, column));
  const valueFields = pivot.values.map(({ column, name }, index) => ({
    header: `mark ${index + 1}`,
    // Excel refuses a value that is named like a field.
    name: distinct(name ?? at(header, column), headers),
  }));
  const seen = pivot.values.map(() => new Set<string>());
  const marked = rows.map((row) => {
    const labels = groups.map((column) => at(row, column));
    const marks = pivot.values.map(({ column }, index) => {
      const value = at(row, column);
      const key = JSON.stringify([...labels, value]);
      if (value === '' || seen[index]?.has(key)) return null;
      seen[index]?.add(key);
      return 1;
    });
    return [...labels, ...marks];
  });
  return {
    rows: [[...headers, ...valueFields.map((field) => field.header)], ...marked],
    rowFields: headers.slice(0, pivot.rows.length),
    columnFields: headers.slice(pivot.rows.length),
    valueFields,
  };
}

function distinct(name: string, taken: readonly string[]): string {
  return taken.some((other) => other.toLowerCase() === name.toLowerCase()) ? `${name} ` : name;
}
