/** The Summary tab: what a colleague sees first and an analyst shows in a meeting. */
import { sheetLanguage } from '../platform/language';
import type { Sheet, Workbook } from '../grid/workbook';
import { Block } from './block';
import { drawCharts } from './draw-charts';
import { HEADLINES, LABELS_ROW, layOut, type Layout, type SummaryContent } from './summary-layout';
import type { Size } from './summary-state';

const QUIET = '#5f6368';
const HEADER_BACK = '#e8eef7';
const TILE_BACK = '#f1f5fb';
/** Of the heat map, from few events to many: the dark text keeps 7 to 1 on all of them. */
const SHADES = ['#edf3fd', '#d2e3fc', '#aecbfa', '#8ab4f8'];
const COLUMN_WIDTHS = [330, 110, 160];

/** Takes the place of the last summary, `old` rows and columns large, and answers with its own size. */
export function writeSummaryTab(
  workbook: Workbook,
  sheet: Sheet,
  content: SummaryContent,
  builtAt: string,
  old: Size | undefined,
): Size {
  const layout = layOut(content, builtAt, sheetLanguage());
  const block = Block.open(workbook, sheet, Math.max(layout.width, old?.[1] ?? 0));
  block.fit(old, layout.values.length);
  block.write(layout.values);
  format(block, layout);
  if (!old) setWidths(block, layout.width);
  drawCharts(block, layout);
  return [layout.values.length, layout.width];
}

function format(block: Block, { values, places, titles, width }: Layout): void {
  const each = (row: number, first: number, rows: number, columns: number) =>
    block.ranges(row, first, rows, columns);
  // Numbers stand at the end of their cells and their headers above them: at the left where the sheet reads from the right.
  const end = sheetLanguage() === 'ar' ? 'left' : 'right';
  const start = sheetLanguage() === 'ar' ? 'right' : 'left';
  each(1, 0, 1, 1).forEach((range) => range.setFontSize(18).setFontWeight('bold'));
  each(2, 0, 4, 1).forEach((range) => range.setFontColor(QUIET));
  each(LABELS_ROW, 0, 2, HEADLINES.length).forEach((range) =>
    range.setBackground(TILE_BACK).setHorizontalAlignment(start),
  );
  each(LABELS_ROW, 0, 1, HEADLINES.length).forEach((range) => range.setFontColor(QUIET));
  each(LABELS_ROW + 1, 0, 1, HEADLINES.length).forEach((range) =>
    range.setFontSize(20).setFontWeight('bold'),
  );
  for (const row of titles)
    each(row, 0, 1, 1).forEach((range) => range.setFontSize(12).setFontWeight('bold'));
  for (const [name, place] of Object.entries(places)) {
    each(place.row, 0, 1, place.columns).forEach((range) =>
      range.setFontWeight('bold').setBackground(HEADER_BACK).setWrap(true),
    );
    // Labels begin where the tab does, also those that are years.
    each(place.row, 0, place.rows + 1, 1).forEach((range) => range.setHorizontalAlignment(start));
    const numbers = name === 'heat' ? place.columns - 1 : 1;
    each(place.row, 1, place.rows + 1, numbers).forEach((range) => range.setHorizontalAlignment(end));
  }
  const { heat } = places;
  if (heat && heat.rows > 0 && width > 2) shade(block, values, heat.row + 1, heat.rows, heat.columns - 2);
}

/** Colours the cells of the heat map by their share of the largest. */
function shade(block: Block, values: Layout['values'], row: number, rows: number, columns: number): void {
  const numbers = values
    .slice(row - 1, row - 1 + rows)
    .map((cells) => cells.slice(2, 2 + columns).map(Number));
  const most = Math.max(1, ...numbers.flat());
  const colourOf = (value: number) =>
    value === 0 ? null : (SHADES[Math.ceil((value / most) * SHADES.length) - 1] ?? null);
  let index = 0;
  for (const range of block.ranges(row, 2, rows, columns)) {
    const width = range.getNumColumns();
    range.setBackgrounds(numbers.map((cells) => cells.slice(index, index + width).map(colourOf)));
    index += width;
  }
}

/** Once: people may have made columns wider since. */
function setWidths(block: Block, width: number): void {
  const [first = 330, second = 110, other = 160] = COLUMN_WIDTHS;
  for (let index = 0; index < width; index += 1)
    block.sheet.setColumnWidth(block.column(index), index === 0 ? first : index === 1 ? second : other);
  block.sheet.setHiddenGridlines(true);
}
