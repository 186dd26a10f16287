/** Tabs for the tests of the page: a view with defaults, and rows that are there at once. */
import type { RowSlice, TabView } from '../../../../src/workbench/protocol';
import { RowStore } from '../../../../src/workbench/page/workbook/row-store';
import { TabModel } from '../../../../src/workbench/page/workbook/tab-model';

/** `rows` of text from the first row on; `kinds` a string a row, text where absent. */
export async function tabModel(
  rows: string[][],
  view: Partial<TabView> = {},
  kinds: RowSlice['kinds'] = [],
): Promise<TabModel> {
  const none: never[] = [];
  const slice: RowSlice = {
    version: 1,
    tab: 7,
    from: 1,
    rows,
    kinds,
    formulas: none,
    links: none,
    warnings: none,
    cut: none,
    looks: none,
  };
  const store = new RowStore(
    () => Promise.resolve(slice),
    () => undefined,
    (error) => {
      throw error;
    },
  );
  const model = new TabModel(
    {
      version: 1,
      tab: 7,
      name: 'Cooperation',
      rightToLeft: false,
      hiddenGridlines: false,
      maxRows: 100,
      maxColumns: 8,
      filledRows: rows.length,
      filledColumns: Math.max(0, ...rows.map((row) => row.length)),
      frozenRows: 1,
      frozenColumns: 1,
      columns: [],
      rowHeights: [],
      formats: [],
      notes: [],
      rules: [],
      merges: [],
      charts: [],
      pivots: [],
      ...view,
    },
    store,
  );
  await store.load(1, rows.length);
  return model;
}
