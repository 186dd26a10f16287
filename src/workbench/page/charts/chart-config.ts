/**
 * From a chart as the add-on built it (Google's types and option names) to one of Chart.js. What Google
 * calls a bar lies, a column stands; the first column of the data is the axis, the others are series.
 */
import type { ChartConfiguration, ChartDataset } from 'chart.js';
import type { ChartCell, ChartView, Json } from '../../protocol';

export interface ChartColours {
  readonly text: string;
  readonly lines: string;
}

/** Google's first colours, where the chart names none. */
const DEFAULT_COLOURS = ['#3366cc', '#dc3912', '#ff9900', '#109618', '#990099', '#0099c6'];
const DEFAULT_SIZE = { width: 600, height: 371 };
const FONT = { family: 'Arial, "Noto Sans Arabic", sans-serif', size: 12 };

type DrawnType = 'bar' | 'line' | 'pie' | 'doughnut' | 'scatter';
const TYPES: Readonly<Record<string, DrawnType>> = {
  BAR: 'bar',
  COLUMN: 'bar',
  STEPPED_AREA: 'bar',
  HISTOGRAM: 'bar',
  LINE: 'line',
  AREA: 'line',
  COMBO: 'bar',
  PIE: 'pie',
  SCATTER: 'scatter',
};

/** An option by its dotted name, whether it was set by that name or as nested objects. */
export function chartOption(options: ChartView['options'], name: string): Json | undefined {
  if (name in options) return options[name];
  let value: Json | undefined = options as { [key: string]: Json };
  for (const part of name.split('.')) {
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return undefined;
    value = value[part];
  }
  return value;
}

function text(options: ChartView['options'], name: string): string {
  const value = chartOption(options, name);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** Size in pixels. */
export function chartSize({ options }: ChartView): { width: number; height: number } {
  const pixels = (name: 'width' | 'height') => {
    const value = Number(chartOption(options, name));
    return value > 0 ? Math.min(value, 2000) : DEFAULT_SIZE[name];
  };
  return { width: pixels('width'), height: pixels('height') };
}

export function chartTitle({ options }: ChartView): string {
  return text(options, 'title');
}

export function chartConfig(
  chart: ChartView,
  colours: ChartColours,
  isRightToLeft: boolean,
): ChartConfiguration<DrawnType, number[], string> {
  const { options, data, headers } = chart;
  const type = TYPES[chart.type] ?? 'bar';
  const rows = data.slice(headers);
  const labels = rows.map(([axis]) => shown(axis ?? null));
  const seriesCount = Math.max(0, ...data.map((row) => row.length - 1));
  const isRound = type === 'pie';
  const lies = chart.type === 'BAR';
  const named = chartOption(options, 'colors');
  const palette = Array.isArray(named) && named.length > 0 ? named.map(String) : DEFAULT_COLOURS;
  const colourAt = (index: number) => palette[index % palette.length] as string;
  const datasets = Array.from({ length: seriesCount }, (_, index): ChartDataset<DrawnType, number[]> => {
    const values = rows.map((row) => Number(row[index + 1] ?? 0));
    return {
      label: headers > 0 ? shown(data[0]?.[index + 1] ?? null) : '',
      data: values,
      backgroundColor: isRound ? values.map((_value, at) => colourAt(at)) : colourAt(index),
      borderColor: isRound ? colours.lines : colourAt(index),
      ...(type === 'bar' ? { borderWidth: 0, maxBarThickness: 28 } : {}),
      ...(chart.type === 'AREA' ? { fill: true } : {}),
    };
  });
  return {
    type,
    data: { labels, datasets },
    options: {
      indexAxis: lies ? 'y' : 'x',
      responsive: false,
      animation: false,
      locale: 'en-US',
      color: colours.text,
      font: FONT,
      plugins: {
        title: {
          display: chartTitle(chart) !== '',
          text: chartTitle(chart),
          color: colours.text,
          font: { ...FONT, size: 15 },
          align: isRightToLeft ? 'end' : 'start',
          padding: { bottom: 12 },
        },
        legend: legend(options, seriesCount, isRound, colours),
        tooltip: { rtl: isRightToLeft },
      },
      ...(isRound ? {} : { scales: scales(options, lies, colours, isRightToLeft) }),
    },
  };
}

function shown(cell: ChartCell): string {
  return cell === null ? '' : String(cell);
}

function legend(options: ChartView['options'], series: number, isRound: boolean, colours: ChartColours) {
  const position = text(options, 'legend.position') || text(options, 'legend');
  const places = { top: 'top', bottom: 'bottom', left: 'left', right: 'right' } as const;
  return {
    display: position !== 'none' && (isRound || series > 1),
    position: places[position as keyof typeof places] ?? 'right',
    labels: { color: colours.text, font: FONT },
  } as const;
}

function scales(options: ChartView['options'], lies: boolean, colours: ChartColours, isRightToLeft: boolean) {
  const isStacked = chartOption(options, 'isStacked') === true;
  // Google's hAxis is the horizontal one in every chart.
  const axis = (name: 'hAxis' | 'vAxis', holdsValues: boolean) => {
    const title = text(options, `${name}.title`);
    const isWhole = text(options, `${name}.format`) === '0';
    return {
      stacked: isStacked,
      beginAtZero: holdsValues,
      title: { display: title !== '', text: title, color: colours.text, font: FONT },
      ticks: {
        color: colours.text,
        font: FONT,
        ...(isWhole && holdsValues ? { precision: 0 } : {}),
        ...(holdsValues ? {} : { autoSkip: !lies }),
      },
      grid: { color: colours.lines, display: holdsValues },
      border: { color: colours.lines },
    };
  };
  return {
    x: { ...axis('hAxis', lies), reverse: isRightToLeft },
    y: { ...axis('vAxis', !lies), position: isRightToLeft ? ('right' as const) : ('left' as const) },
  };
}
