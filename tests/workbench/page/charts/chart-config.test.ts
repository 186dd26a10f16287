/** Google's charts as those of Chart.js. */
import type { ChartView } from '../../../../src/workbench/protocol';
import { chartConfig, chartOption, chartSize } from '../../../../src/workbench/page/charts/chart-config';

const colours = { text: '#111111', lines: '#dddddd' };
const chart: ChartView = {
  chart: 1,
  type: 'BAR',
  position: { row: 8, column: 9, x: 0, y: 0 },
  options: {
    title: 'Events by domain',
    'hAxis.title': 'Events',
    'hAxis.format': '0',
    'legend.position': 'none',
    colors: ['#1a5fb4'],
    width: 720,
    height: 372,
  },
  headers: 1,
  data: [
    ['Domain', 'Events'],
    ['Policing', 10],
    ['Training', 8],
  ],
};

test('a bar chart lies, with its title, axis and data', () => {
  const { type, data, options } = chartConfig(chart, colours, false);
  expect([type, options?.indexAxis]).toEqual(['bar', 'y']);
  expect(data.labels).toEqual(['Policing', 'Training']);
  expect(data.datasets).toMatchObject([{ label: 'Events', data: [10, 8], backgroundColor: '#1a5fb4' }]);
  expect(options?.plugins?.title).toMatchObject({ display: true, text: 'Events by domain' });
  expect(options?.plugins?.legend?.display).toBe(false);
  expect(options?.scales?.x).toMatchObject({
    beginAtZero: true,
    title: { text: 'Events' },
    ticks: { precision: 0 },
  });
});

test.each([
  ['COLUMN', 'bar'],
  ['LINE', 'line'],
  ['AREA', 'line'],
  ['PIE', 'pie'],
  ['SOMETHING', 'bar'],
])('%s is drawn as %s', (type, drawn) => {
  expect(chartConfig({ ...chart, type }, colours, false).type).toBe(drawn);
});

test('a column chart stands', () => {
  expect(chartConfig({ ...chart, type: 'COLUMN' }, colours, false).options?.indexAxis).toBe('x');
});

test('a right-to-left chart is mirrored', () => {
  const { options } = chartConfig(chart, colours, true);
  expect(options?.scales).toMatchObject({ x: { reverse: true }, y: { position: 'right' } });
});

test('a chart without data is an empty chart', () => {
  const { data } = chartConfig({ ...chart, data: [] }, colours, false);
  expect(data).toEqual({ labels: [], datasets: [] });
});

test('options are found by path and by nesting', () => {
  expect(chartOption({ 'legend.position': 'none' }, 'legend.position')).toBe('none');
  expect(chartOption({ legend: { position: 'top' } }, 'legend.position')).toBe('top');
  expect(chartOption({ legend: 'none' }, 'legend.position')).toBeUndefined();
});

test('sizes have a default and a limit', () => {
  expect(chartSize(chart)).toEqual({ width: 720, height: 372 });
  expect(chartSize({ ...chart, options: {} })).toEqual({ width: 600, height: 371 });
  expect(chartSize({ ...chart, options: { width: 1e9, height: -3 } })).toEqual({ width: 2000, height: 371 });
});
