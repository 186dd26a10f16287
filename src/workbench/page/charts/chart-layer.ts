/** Shows a tab's charts over its cells, at the cell to which each is anchored, and scrolls them with the grid. */
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  DoughnutController,
  ArcElement,
  Filler,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PieController,
  PointElement,
  ScatterController,
  Title,
  Tooltip,
} from 'chart.js';
import type { ChartView } from '../../protocol';
import { element } from '../shell/element';
import { say } from '../words';
import { chartConfig, chartSize, chartTitle } from './chart-config';

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  DoughnutController,
  ArcElement,
  Filler,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PieController,
  PointElement,
  ScatterController,
  Title,
  Tooltip,
);

/** Where an anchor cell's corner lies: pixels from the scrolled area's start and top, before scrolling. */
export type Locate = (row: number, column: number) => { readonly x: number; readonly y: number };

export class ChartLayer {
  readonly element = element('div', { class: 'charts' });
  private readonly sheet = element('div', { class: 'charts-sheet' });
  private drawn: Chart[] = [];
  private last: { charts: readonly ChartView[]; isRightToLeft: boolean } = {
    charts: [],
    isRightToLeft: false,
  };

  constructor() {
    this.element.append(this.sheet);
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => this.draw());
  }

  show(charts: readonly ChartView[], isRightToLeft: boolean): void {
    if (JSON.stringify(this.last) === JSON.stringify({ charts, isRightToLeft })) return;
    this.last = { charts, isRightToLeft };
    this.draw();
  }

  private draw(): void {
    this.drawn.forEach((chart) => chart.destroy());
    this.drawn = [];
    const { charts, isRightToLeft } = this.last;
    const style = getComputedStyle(document.documentElement);
    const colours = {
      text: style.getPropertyValue('--text').trim(),
      lines: style.getPropertyValue('--line').trim(),
    };
    this.sheet.replaceChildren(
      ...charts.map((chart) => {
        const { width, height } = chartSize(chart);
        const canvas = element('canvas', {
          width,
          height,
          role: 'img',
          'aria-label': say('chart-label', { title: chartTitle(chart) }),
        });
        this.drawn.push(new Chart(canvas, chartConfig(chart, colours, isRightToLeft)));
        const figure = element('figure', { class: 'chart' }, canvas, dataTable(chart));
        figure.style.width = `${width}px`;
        figure.style.height = `${height}px`;
        return figure;
      }),
    );
  }

  /** Puts the layer over the scrolled cells; `area` is their rectangle within the layer's parent. */
  place(area: { left: number; top: number; width: number; height: number }, locate: Locate): void {
    const { charts, isRightToLeft } = this.last;
    this.element.hidden = charts.length === 0;
    Object.assign(this.element.style, {
      left: `${area.left}px`,
      top: `${area.top}px`,
      width: `${area.width}px`,
      height: `${area.height}px`,
    });
    charts.forEach(({ position }, index) => {
      const figure = this.sheet.children[index] as HTMLElement;
      const { x, y } = locate(position.row, position.column);
      figure.style.top = `${y + position.y}px`;
      figure.style[isRightToLeft ? 'right' : 'left'] = `${x + position.x}px`;
    });
  }

  /** `x` in reading direction. */
  scrollTo(x: number, y: number): void {
    this.sheet.style.transform = `translate(${this.last.isRightToLeft ? x : -x}px, ${-y}px)`;
  }
}

/** The chart's numbers for those who do not see it. */
function dataTable({ data }: ChartView): HTMLTableElement {
  const table = element('table', { class: 'visually-hidden' });
  for (const row of data.slice(0, 200)) {
    table.append(
      element('tr', {}, ...row.map((cell) => element('td', {}, cell === null ? '' : String(cell)))),
    );
  }
  return table;
}
