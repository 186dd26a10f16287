/** How native pivot tables count text and lay out what they count; the use of pivots and charts that are gone. */
import type { Probe } from '../../../core/platform/probes';
import type { Range } from '../../grid/workbook';
import { isRefused } from '../observe';
import type { Scratch } from '../scratch';

/** Sources begin here, so that a position within the source would not pass for a column of the tab. */
const FIRST_COLUMN = 3;
const PIVOT_COLUMN = 9;

type Source = ReadonlyArray<ReadonlyArray<string | number>>;
type Pivot = GoogleAppsScript.Spreadsheet.PivotTable;

/** A block with room for the pivot: its source, and the first cell of the pivot. */
function place({ block }: Scratch, source: Source, rows: number): { data: Range; anchor: Range } {
  const corner = block(Math.max(rows, source.length)).getCell(1, 1);
  const data = corner.offset(0, FIRST_COLUMN - 1, source.length, source[0]?.length ?? 0);
  data.setValues(source.map((row) => [...row]));
  return { data, anchor: corner.offset(0, PIVOT_COLUMN - 1) };
}

function shown(anchor: Range, rows: number, columns: number): unknown[][] {
  SpreadsheetApp.flush();
  return anchor.offset(0, 0, rows, columns).getValues();
}

const texts: Source = [
  ['Domain', 'Event'],
  ['training', 'e1'],
  ['training', 'e1'],
  ['training', 'e2'],
  ['arms', 'e3'],
];

const blanks: Source = [
  ['Group', 'Domain', 'Year', 'Event'],
  ['x', 'a', 2018, 'e1'],
  ['x', 'b', 2019, 'e2'],
  ['y', 'a', '', 'e3'],
  ['', 'a', 2018, 'e1'],
];

function counting(pivot: Pivot, column: number, name: string): void {
  const { COUNTUNIQUE } = SpreadsheetApp.PivotTableSummarizeFunction;
  pivot.addPivotValue(column, COUNTUNIQUE).setDisplayName(name);
}

export const pivotProbes: ReadonlyArray<Probe<Scratch>> = [
  {
    id: 'pivot-text',
    expected: [
      ['Domain', 'Events'],
      ['arms', 1],
      ['training', 2],
      ['Grand Total', 3],
    ],
    run: (scratch) => {
      const { data, anchor } = place(scratch, texts, 4);
      const pivot = anchor.createPivotTable(data);
      pivot.addRowGroup(FIRST_COLUMN);
      counting(pivot, FIRST_COLUMN + 1, 'Events');
      return shown(anchor, 4, 2);
    },
  },
  {
    id: 'pivot-layout',
    expected: [
      '||Year|||||||',
      '||||2018||2019||Grand Total|',
      'Group|Domain|Events|Domains|Events|Domains|Events|Domains|Events|Domains',
      '|a|||1|1|||1|1',
      ' Total||||1|1|||1|1',
      'x|a|||1|1|||1|1',
      '|b|||||1|1|1|1',
      'x Total||||1|1|1|1|2|2',
      'y|a|1|1|||||1|1',
      'y Total||1|1|||||1|1',
      'Grand Total||1|1|1|1|1|1|3|2',
    ],
    run: (scratch) => {
      const { data, anchor } = place(scratch, blanks, 11);
      const pivot = anchor.createPivotTable(data);
      pivot.addRowGroup(FIRST_COLUMN);
      pivot.addRowGroup(FIRST_COLUMN + 1);
      pivot.addColumnGroup(FIRST_COLUMN + 2);
      counting(pivot, FIRST_COLUMN + 3, 'Events');
      counting(pivot, FIRST_COLUMN + 1, 'Domains');
      return shown(anchor, 11, 10).map((row) => row.join('|'));
    },
  },
  {
    id: 'pivot-no-numbers',
    expected: 0,
    run: (scratch) => {
      const { data, anchor } = place(scratch, texts, 4);
      const pivot = anchor.createPivotTable(data);
      pivot.addRowGroup(FIRST_COLUMN);
      pivot.addPivotValue(FIRST_COLUMN + 1, SpreadsheetApp.PivotTableSummarizeFunction.MAX);
      return shown(anchor, 2, 2)[1]?.[1];
    },
  },
  {
    id: 'pivot-removed',
    expected: 'refused',
    run: (scratch) => {
      const { data, anchor } = place(scratch, texts, 1);
      const pivot = anchor.createPivotTable(data);
      pivot.remove();
      return isRefused(() => pivot.addRowGroup(FIRST_COLUMN));
    },
  },
  {
    id: 'chart-removed',
    expected: 'refused',
    run: ({ tab, block }) => {
      const bars = tab.newChart().setChartType(Charts.ChartType.BAR).addRange(block(2, 2));
      tab.insertChart(bars.setPosition(1, 1, 0, 0).build());
      const chart = tab.getCharts()[0];
      if (!chart) return 'not inserted';
      tab.removeChart(chart);
      return isRefused(() => tab.updateChart(chart));
    },
  },
];
