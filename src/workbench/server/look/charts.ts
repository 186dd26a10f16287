/** A tab's charts with the data that they draw, taken from wherever their ranges lie. */
import { bandAt } from '../../../host/model/sheet-bands';
import { readValues } from '../../../host/model/sheet-outputs';
import type { AreaOnSheet, ChartState, SheetState } from '../../../host/model/sheet-state';
import { WorkbookDraft, type WorkbookState } from '../../../host/model/workbook-state';
import type { ChartCell, ChartView } from '../../protocol';
import { filledSize, shown } from './show';

/** Strategies of ChartHiddenDimensionStrategy under which hidden columns are drawn. */
const SHOWS_HIDDEN_COLUMNS = new Set(['IGNORE_ROWS', 'SHOW_BOTH']);

export function chartViews(state: WorkbookState, sheet: SheetState): ChartView[] {
  return sheet.charts.map((chart) => {
    const [row, column, x, y] = chart.position;
    return {
      chart: chart.id,
      type: chart.type,
      position: { row, column, x, y },
      options: chart.options,
      headers: chart.numHeaders,
      data: chartData(state, chart),
    };
  });
}

function chartData(state: WorkbookState, chart: ChartState): ChartCell[][] {
  const parts = chart.areas.map((area) => areaData(state, chart, area));
  const merged = chart.mergeStrategy === 'MERGE_ROWS' ? parts.flat() : sideBySide(parts);
  return chart.transposed ? transpose(merged) : merged;
}

function areaData(state: WorkbookState, chart: ChartState, area: AreaOnSheet): ChartCell[][] {
  const sheet = state.sheets.find(({ id }) => id === area.sheet);
  if (!sheet) return [];
  // Ranges often go on to the end of the tab: empty rows below are no data.
  const bottom = Math.min(area.bottom, Math.max(area.top, filledSize(state, sheet).rows));
  const isShown = (column: number): boolean =>
    SHOWS_HIDDEN_COLUMNS.has(chart.hiddenDimensionStrategy) || !sheet.columns[column]?.hidden;
  return readValues(new WorkbookDraft(state), sheet, { ...area, bottom }).map((row, rowIndex) =>
    row.flatMap((value, index): ChartCell[] => {
      const column = area.left + index;
      if (!isShown(column)) return [];
      if (value === '') return [null];
      if (typeof value !== 'object') return [value];
      const format = bandAt(sheet.formats[column], area.top + rowIndex)?.numberFormat ?? '';
      return [shown(value, format, state)];
    }),
  );
}

function sideBySide(parts: ChartCell[][][]): ChartCell[][] {
  const height = Math.max(0, ...parts.map((part) => part.length));
  return Array.from({ length: height }, (_, row) =>
    parts.flatMap((part) => part[row] ?? new Array<null>(part[0]?.length ?? 0).fill(null)),
  );
}

function transpose(rows: ChartCell[][]): ChartCell[][] {
  return (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? null));
}
