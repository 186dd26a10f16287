/** Charts of the workbook as native charts of the xlsx file, drawn from the same cells. */
import type { ChartState, WorkbookState } from '../../../host';
import type { SheetState } from '../../../host/model/sheet-state';
import { absoluteRange, cellName, checked, type Excelize, type XlsxFile } from './excelize';

const DEFAULT_SIZE = { width: 600, height: 371 };
const DEFAULT_COLOUR = '#1a5fb4';
const LABELS = { Color: '#3c4043' };
/** Number format of the axis: charts count, and half an event means nothing. */
const COUNTS = '0';

export function writeCharts(
  excelize: Excelize,
  file: XlsxFile,
  tab: string,
  sheet: SheetState,
  workbook: WorkbookState,
): void {
  for (const chart of sheet.charts) {
    const [row, column, OffsetX, OffsetY] = chart.position;
    const text = (name: string) => String(chart.options[name] ?? '');
    const size = (name: 'width' | 'height') => Number(chart.options[name] ?? DEFAULT_SIZE[name]);
    const isBar = chart.type === 'BAR';
    checked(
      file.AddChart(tab, cellName(row - 1, column - 1), {
        Type: chartType(excelize, chart),
        Series: seriesOf(chart, workbook),
        Title: { Paragraph: [{ Text: text('title') }] },
        Legend: { Position: text('legend.position') || 'right' },
        VaryColors: false,
        Dimension: { Width: size('width'), Height: size('height') },
        Format: { OffsetX, OffsetY },
        // Bars run from the bottom up in xlsx files; the first row of the table belongs at the top.
        XAxis: {
          ReverseOrder: isBar,
          Font: LABELS,
          ...axisTitle(text(isBar ? 'vAxis.title' : 'hAxis.title')),
        },
        YAxis: {
          MajorGridLines: true,
          Font: LABELS,
          NumFmt: { CustomNumFmt: COUNTS },
          ...axisTitle(text(isBar ? 'hAxis.title' : 'vAxis.title')),
        },
      }),
      `${tab}, chart`,
    );
  }
}

function axisTitle(title: string): object {
  return title === '' ? {} : { Title: { Paragraph: [{ Text: title }] } };
}

/** Throws by name where a kind of chart has no counterpart here yet: a missing chart would go unseen. */
function chartType(excelize: Excelize, { type, options }: ChartState): number {
  const stacked = options.isStacked === true || options.isStacked === 'true';
  switch (type) {
    case 'BAR':
      return stacked ? excelize.BarStacked : excelize.Bar;
    case 'COLUMN':
      return stacked ? excelize.ColStacked : excelize.Col;
    case 'LINE':
      return excelize.Line;
    case 'PIE':
      return excelize.Pie;
    default:
      throw new Error(`workbook.xlsx cannot hold charts of the type ${type}.`);
  }
}

/** The first column of the chart's ranges has the categories, each further one a series with its name on top. */
function seriesOf(chart: ChartState, { sheets }: WorkbookState) {
  const columns = chart.areas.flatMap((area) => {
    const tab = sheets.find(({ id }) => id === area.sheet)?.name;
    if (tab === undefined) throw new Error('A chart draws on a tab that is gone.');
    const { top, bottom } = area;
    return Array.from({ length: area.right - area.left }, (_, index) => {
      const side = { left: area.left + index, right: area.left + index + 1 };
      return {
        name: absoluteRange(tab, { top, bottom: top + 1, ...side }),
        cells: absoluteRange(tab, { top: top + chart.numHeaders, bottom, ...side }),
      };
    });
  });
  const [categories, ...series] = columns;
  const colours = chart.options.colors;
  return series.map(({ name, cells }, index) => ({
    ...(chart.numHeaders > 0 ? { Name: name } : {}),
    Categories: categories?.cells ?? '',
    Values: cells,
    Fill: {
      Type: 'pattern',
      Pattern: 1,
      Color: [Array.isArray(colours) ? String(colours[index] ?? DEFAULT_COLOUR) : DEFAULT_COLOUR],
    },
  }));
}
