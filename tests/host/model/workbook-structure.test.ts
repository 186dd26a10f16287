/** Rows and columns come, go and move: whatever names a place follows, on the tab and on others. */
import {
  insertColumns,
  deleteColumns,
  deleteRows,
  insertRows,
  moveColumns,
} from '../../../src/host/model/workbook-structure';
import { emptySheet, type SheetState } from '../../../src/host/model/sheet-state';
import { newWorkbook, WorkbookDraft } from '../../../src/host/model/workbook-state';

const area = { top: 1, left: 1, bottom: 4, right: 3 };

/** Tab 0 has everything that names a place; tab 1 has a pivot and a chart of tab 0. */
function newDraft(): WorkbookDraft {
  const workbook = newWorkbook({});
  const sheet: SheetState = {
    ...emptySheet(0, 'Data'),
    rows: [['A1', 'B1', 'C1', 'D1'], ['A2', 'B2'], null, ['A4']],
    notes: [[], [{ from: 1, to: 2, value: 'note on B2' }]],
    merges: [area],
    conditionalFormats: [{ areas: [area], criteria: 'CELL_EMPTY', values: [] }],
    protections: [{ id: 5, area, unprotected: [], description: '', warningOnly: true, editors: [] }],
    metadata: [
      { id: 6, key: 'k', value: null, visibility: 'DOCUMENT', location: 'COLUMN', index: 1 },
      { id: 7, key: 'k', value: null, visibility: 'DOCUMENT', location: 'ROW', index: 1 },
    ],
    frozenRows: 1,
  };
  const source = { sheet: 0, ...area };
  const group = { column: 1, showTotals: true, ascending: true };
  const other: SheetState = {
    ...emptySheet(1, 'Pivot'),
    pivots: [
      {
        id: 8,
        top: 0,
        left: 0,
        source,
        rows: [group],
        columns: [],
        values: [{ column: 2, summarize: 'SUM' }],
        filters: [],
      },
    ],
    charts: [
      {
        id: 9,
        type: 'COLUMN',
        areas: [source],
        position: [1, 1, 0, 0],
        options: {},
        numHeaders: 1,
        hiddenDimensionStrategy: 'SHOW_BOTH',
        mergeStrategy: 'MERGE_COLUMNS',
        transposed: false,
      },
    ],
  };
  return new WorkbookDraft({ ...workbook, sheets: [sheet, other] });
}

function placesOf(draft: WorkbookDraft): unknown {
  const sheet = draft.sheet(0);
  const [pivot] = draft.sheet(1).pivots;
  const [chart] = draft.sheet(1).charts;
  const corners = (
    place: { top: number; left: number; bottom: number; right: number } | undefined,
  ): unknown => place && [place.top, place.left, place.bottom, place.right];
  const places = [
    sheet.merges[0],
    sheet.conditionalFormats[0]?.areas[0],
    sheet.protections[0]?.area,
    pivot?.source,
    chart?.areas[0],
  ].map(corners);
  expect(new Set(places.map((place) => JSON.stringify(place))).size).toBe(1);
  return {
    place: places[0],
    metadata: sheet.metadata.map(({ index }) => index),
    pivotColumns: [pivot?.rows[0]?.column, pivot?.values[0]?.column],
  };
}

test.each<[string, (draft: WorkbookDraft) => void, unknown]>([
  [
    'rows inserted within',
    (draft) => insertRows(draft, 0, 2, 3, 1),
    { place: [1, 1, 7, 3], metadata: [1, 1], pivotColumns: [1, 2] },
  ],
  [
    'rows inserted above',
    (draft) => insertRows(draft, 0, 0, 1, 0),
    { place: [2, 1, 5, 3], metadata: [1, 2], pivotColumns: [1, 2] },
  ],
  [
    'a row deleted within',
    (draft) => deleteRows(draft, 0, 1, 1),
    { place: [1, 1, 3, 3], metadata: [1], pivotColumns: [1, 2] },
  ],
  [
    'a column inserted before',
    (draft) => insertColumns(draft, 0, 0, 1, 0),
    { place: [1, 2, 4, 4], metadata: [2, 1], pivotColumns: [2, 3] },
  ],
  [
    'a column deleted before',
    (draft) => deleteColumns(draft, 0, 0, 1),
    { place: [1, 0, 4, 2], metadata: [0, 1], pivotColumns: [0, 1] },
  ],
  [
    'columns swapped within',
    (draft) => moveColumns(draft, 0, 2, 1, 1),
    { place: [1, 1, 4, 3], metadata: [2, 1], pivotColumns: [2, 1] },
  ],
])('%s', (_, change, expected) => {
  const draft = newDraft();
  change(draft);
  expect(placesOf(draft)).toEqual(expected);
});

test('cells, notes and sizes move with their rows and columns', () => {
  const draft = newDraft();
  insertRows(draft, 0, 1, 1, 0);
  moveColumns(draft, 0, 1, 1, 0);
  const sheet = draft.sheet(0);
  expect(sheet.rows.slice(0, 3).map((row) => row?.slice(0, 4))).toEqual([
    ['B1', 'A1', 'C1', 'D1'],
    undefined,
    ['B2', 'A2', '', ''],
  ]);
  expect(sheet.notes[0]).toEqual([{ from: 2, to: 3, value: 'note on B2' }]);
  expect([sheet.maxRows, sheet.maxColumns, sheet.frozenRows]).toEqual([1001, 26, 1]);
});

test('the draft a change started from stays as it was', () => {
  const draft = newDraft();
  const before = JSON.stringify(draft.state);
  const changed = new WorkbookDraft(draft.state);
  deleteColumns(changed, 0, 0, 2);
  insertRows(changed, 0, 0, 2, 0);
  expect(JSON.stringify(draft.state)).toBe(before);
});
