/** The charts of the Summary tab: native, over its own tables, and blind to rows that somebody hides or filters. */
import { say } from '../../core/messages/say';
import type { MessageId } from '../../core/messages/en/messages';
import { interfaceLanguages } from '../../core/model/tab';
import { sheetLanguage } from '../platform/language';
import type { Block } from './block';
import {
  BAR_HEIGHT,
  CHART_FRAME,
  CHARTS_ROW,
  SMALL_CHART_HEIGHT,
  type Layout,
  type Place,
} from './summary-layout';

interface ChartSpec {
  readonly title: MessageId;
  readonly kind: 'BAR' | 'COLUMN';
  /** What the bars stand for. */
  readonly axis: MessageId;
  readonly place: Place | undefined;
  readonly row: number;
  /** 0-based column of the block. */
  readonly column: number;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly colour: string;
}

/** Against white 4.5 to 1 and more, and apart for people who do not tell red from green. */
const COLOURS = { groups: '#1a5fb4', years: '#0b6e5c', domains: '#1a5fb4' };
const TEXT_COLOUR = '#3c4043';
const TITLES: readonly MessageId[] = ['chart-title', 'chart-groups', 'chart-years'];

export function drawCharts(block: Block, { places, domainChartRow }: Layout): void {
  const { sheet } = block;
  // Charts of people's own stay; one that somebody gave another title is theirs.
  const ours = TITLES.flatMap((id) => interfaceLanguages.map((language) => say(language, id)));
  for (const chart of sheet.getCharts()) {
    if (ours.includes(chart.getOptions().get('title') as string)) sheet.removeChart(chart);
  }
  const small = { row: CHARTS_ROW, height: SMALL_CHART_HEIGHT };
  const specs: ChartSpec[] = [
    {
      ...small,
      title: 'chart-groups',
      kind: 'BAR',
      axis: 'table-group',
      place: places.groups,
      column: 0,
      width: 570,
      colour: COLOURS.groups,
    },
    {
      ...small,
      title: 'chart-years',
      kind: 'COLUMN',
      axis: 'table-year',
      place: places.years,
      column: 3,
      width: 630,
      colour: COLOURS.years,
    },
    {
      title: 'chart-title',
      kind: 'BAR',
      axis: 'table-domain',
      place: places.domains,
      row: domainChartRow,
      column: 0,
      width: 1230,
      height: CHART_FRAME + (places.domains?.rows ?? 0) * BAR_HEIGHT,
      colour: COLOURS.domains,
    },
  ];
  for (const spec of specs) draw(block, spec);
}

function draw(block: Block, spec: ChartSpec): void {
  const { place } = spec;
  if (!place || place.rows === 0) return;
  const language = sheetLanguage();
  const lies = spec.kind === 'BAR';
  const textStyle = { color: TEXT_COLOUR };
  let builder = block.sheet.newChart().setChartType(Charts.ChartType[spec.kind]);
  for (const range of block.ranges(place.row, 0, place.rows + 1, 2)) builder = builder.addRange(range);
  block.sheet.insertChart(
    builder
      .setNumHeaders(1)
      // By default a chart drops hidden rows: a colleague's filter would change the totals.
      .setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH)
      .setOption('title', say(language, spec.title))
      .setOption('legend.position', 'none')
      .setOption(lies ? 'hAxis.title' : 'vAxis.title', say(language, 'axis-events'))
      .setOption(lies ? 'vAxis.title' : 'hAxis.title', say(language, spec.axis))
      .setOption(lies ? 'hAxis.format' : 'vAxis.format', '0')
      .setOption(lies ? 'hAxis.minValue' : 'vAxis.minValue', 0)
      .setOption('hAxis.textStyle', textStyle)
      .setOption('vAxis.textStyle', textStyle)
      .setOption('colors', [spec.colour])
      .setOption('width', spec.width)
      .setOption('height', spec.height)
      .setPosition(spec.row, block.column(spec.column), 0, 0)
      .build(),
  );
}
