/** The Summary tab: what a colleague sees first. Headline numbers, cooperation by domain, one chart. */
import { say } from '../../core/messages/say';
import type { MessageId } from '../../core/messages/en/messages';
import type { Cell } from '../../core/model/cell';
import { interfaceLanguages } from '../../core/model/tab';
import type { Headline } from '../../core/summarise/headline';
import type { DomainCount } from '../../core/summarise/by-domain';
import type { Range, Sheet } from '../grid/workbook';
import { writeBlock } from '../grid/write-cells';
import { interfaceLanguage } from '../platform/language';

export interface SummaryContent {
  readonly headline: Headline;
  readonly domains: readonly DomainCount[];
  readonly provisional: boolean;
}

const NUMBERS: ReadonlyArray<[keyof Headline, MessageId]> = [
  ['events', 'count-events'],
  ['dyads', 'count-dyads'],
  ['articles', 'count-articles'],
  ['outlets', 'count-outlets'],
  ['languages', 'count-languages'],
  ['undated', 'count-undated'],
  ['unreviewed', 'count-unreviewed'],
];
const WIDTH = NUMBERS.length;
/** Rows of the sheet: title, built at, basis, gap, labels, numbers, gap, chart; below it the table. */
const LABELS_ROW = 5;
const CHART_ROW = 8;
/** Pixels: of a row of the sheet, of the chart's frame and of each of its bars. */
const ROW_HEIGHT = 21;
const CHART_FRAME = 80;
const BAR_HEIGHT = 24;
const CHART_WIDTH = 1000;
/** Dyads named in a row of the table; the pivot By dyad has them all. */
const DYADS_NAMED = 3;

export function writeSummaryTab(sheet: Sheet, content: SummaryContent, builtAt: string): void {
  const language = interfaceLanguage();
  const text = (id: MessageId, words?: Record<string, string>) => say(language, id, words);
  const pad = (cells: Cell[]) => [...cells, ...Array<Cell>(WIDTH - cells.length).fill('')];
  const table = content.domains.map(({ group, domain, events, dyads }) =>
    pad([domain, events, group, dyadWords(dyads)]),
  );
  // Empty rows keep the chart's place free.
  const tableRow = CHART_ROW + (table.length > 0 ? Math.ceil(chartHeight(table.length) / ROW_HEIGHT) + 1 : 0);
  const values: Cell[][] = [
    pad([text('summary-title')]),
    pad([text('summary-built', { at: builtAt.replace('T', ' ').replace(/:\d\dZ$/, '') })]),
    pad([text(content.provisional ? 'summary-provisional' : 'summary-reviewed')]),
    pad([]),
    NUMBERS.map(([, id]) => text(id)),
    NUMBERS.map(([name]) => content.headline[name]),
    ...Array.from({ length: tableRow - LABELS_ROW - 2 }, () => pad([])),
    pad(
      table.length > 0
        ? [text('table-domain'), text('count-events'), text('table-group'), text('table-dyads')]
        : [text('summary-empty')],
    ),
    ...table,
  ];
  clearOld(sheet, values.length);
  writeBlock(sheet.getRange(1, 1, values.length, WIDTH), values);
  format(sheet, tableRow, table.length);
  drawChart(
    sheet,
    sheet.getRange(tableRow, 1, table.length + 1, 2),
    text('chart-title'),
    text('count-events'),
  );
}

function dyadWords(dyads: DomainCount['dyads']): string {
  const named = dyads.slice(0, DYADS_NAMED).map(({ dyad, events }) => `${dyad} (${events})`);
  return [...named, ...(dyads.length > DYADS_NAMED ? ['…'] : [])].join(', ');
}

/** Empties what an earlier, longer summary left below. */
function clearOld(sheet: Sheet, rows: number): void {
  const last = sheet.getLastRow();
  if (last > rows) sheet.getRange(rows + 1, 1, last - rows, WIDTH).clearContent();
}

function chartHeight(bars: number): number {
  return CHART_FRAME + bars * BAR_HEIGHT;
}

function format(sheet: Sheet, tableRow: number, tableRows: number): void {
  // Numbers stand under their labels, which begin at the right in Arabic.
  const [start, end] =
    interfaceLanguage() === 'ar' ? (['right', 'left'] as const) : (['left', 'right'] as const);
  sheet.getRange(1, 1).setFontSize(18).setFontWeight('bold');
  sheet.getRange(2, 1, 2, 1).setFontColor('#5f6368');
  sheet.getRange(LABELS_ROW, 1, 1, WIDTH).setFontColor('#5f6368');
  sheet
    .getRange(LABELS_ROW + 1, 1, 1, WIDTH)
    .setFontSize(18)
    .setFontWeight('bold')
    .setHorizontalAlignment(start);
  // What an earlier summary put in bold may be an ordinary row now.
  sheet.getRange(CHART_ROW, 1, tableRow - CHART_ROW + tableRows + 1, WIDTH).setFontWeight('normal');
  sheet.getRange(tableRow, 1, 1, WIDTH).setFontWeight('bold');
  sheet.getRange(tableRow, 2, tableRows + 1, 1).setHorizontalAlignment(end);
  sheet.setColumnWidth(1, 330);
  sheet.setColumnWidth(2, 100);
  sheet.setColumnWidths(3, WIDTH - 2, 160);
  sheet.setHiddenGridlines(true);
}

function drawChart(sheet: Sheet, source: Range, title: string, axis: string): void {
  // Charts of people's own stay; one that somebody gave another title is theirs.
  const titles = interfaceLanguages.map((language) => say(language, 'chart-title'));
  for (const chart of sheet.getCharts()) {
    if (titles.includes(chart.getOptions().get('title') as string)) sheet.removeChart(chart);
  }
  const bars = source.getNumRows() - 1;
  if (bars === 0) return;
  const chart = sheet
    .newChart()
    .setChartType(Charts.ChartType.BAR)
    .addRange(source)
    .setNumHeaders(1)
    // By default a chart drops hidden rows: a colleague's filter would change the totals.
    .setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH)
    .setOption('title', title)
    .setOption('legend.position', 'none')
    .setOption('hAxis.title', axis)
    .setOption('hAxis.format', '0')
    .setOption('colors', ['#1a5fb4'])
    .setOption('width', CHART_WIDTH)
    .setOption('height', chartHeight(bars))
    .setPosition(CHART_ROW, 1, 0, 0)
    .build();
  sheet.insertChart(chart);
}
