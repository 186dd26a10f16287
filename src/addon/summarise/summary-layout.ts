/** What the Summary tab says in which row: headline numbers, room for the charts, then the tables that these draw. */
import { say } from '../../core/messages/say';
import type { MessageId } from '../../core/messages/en/messages';
import type { Cell } from '../../core/model/cell';
import type { InterfaceLanguage } from '../../core/model/tab';
import type { DomainCount } from '../../core/summarise/by-domain';
import { tallyWords, type EventTally } from '../../core/summarise/event-tally';
import type { Headline } from '../../core/summarise/headline';
import type { HeatMap, NamedCount } from '../../core/summarise/summary-tables';

export interface SummaryContent {
  readonly headline: Headline;
  readonly tally: EventTally;
  readonly domains: readonly DomainCount[];
  readonly groups: readonly NamedCount[];
  readonly years: readonly NamedCount[];
  readonly heat: HeatMap;
  readonly provisional: boolean;
  /** What was chosen, in words; empty where all is as by default. */
  readonly choices: readonly string[];
}

export const HEADLINES: ReadonlyArray<[keyof Headline, MessageId]> = [
  ['events', 'count-events'],
  ['dyads', 'count-dyads'],
  ['articles', 'count-articles'],
  ['outlets', 'count-outlets'],
  ['languages', 'count-languages'],
  ['undated', 'count-undated'],
  ['unreviewed', 'count-unreviewed'],
];
/** 1-based rows. */
export const LABELS_ROW = 6;
export const CHARTS_ROW = 9;
/**
 * Pixels: of a row of the sheet; of the charts of groups and years; of the frame and of each bar of the chart
 * of domains.
 */
const ROW_HEIGHT = 21;
export const SMALL_CHART_HEIGHT = 290;
export const CHART_FRAME = 80;
export const BAR_HEIGHT = 24;
/** Dyads named in a row of the table; the pivot By dyad has them all. */
const DYADS_NAMED = 3;

export type TableName = 'heat' | 'domains' | 'groups' | 'years';

/** Where a table stands: its header's 1-based row, and its size without the header. */
export interface Place {
  readonly row: number;
  readonly rows: number;
  readonly columns: number;
}

export interface Layout {
  readonly values: readonly Cell[][];
  readonly width: number;
  /** 1-based row at which the chart of domains stands. */
  readonly domainChartRow: number;
  readonly places: Readonly<Partial<Record<TableName, Place>>>;
  /** Rows that hold the title of a table. */
  readonly titles: readonly number[];
}

export function layOut(content: SummaryContent, builtAt: string, language: InterfaceLanguage): Layout {
  const text = (id: MessageId, words?: Record<string, string | number>) => say(language, id, words);
  const width = Math.max(HEADLINES.length, content.heat.groups.length + 2);
  const pad = (cells: readonly Cell[]): Cell[] => [
    ...cells,
    ...Array<Cell>(Math.max(0, width - cells.length)).fill(''),
  ];
  const values: Cell[][] = [
    pad([text('summary-title')]),
    pad([text('summary-built', { at: builtAt.replace('T', ' ').replace(/:\d\dZ$/, '') })]),
    pad([text(content.provisional ? 'summary-provisional' : 'summary-reviewed')]),
    pad([content.choices.join(' · ')]),
    pad([tallyWords(content.tally, text)]),
    pad(HEADLINES.map(([, id]) => text(id))),
    pad(HEADLINES.map(([name]) => content.headline[name])),
    pad([]),
  ];
  if (content.domains.length === 0) {
    values.push(pad([text('summary-empty')]));
    return { values, width, domainChartRow: 0, places: {}, titles: [] };
  }
  const rowsFor = (pixels: number) => Math.ceil(pixels / ROW_HEIGHT) + 1;
  const leave = (rows: number) => {
    for (let row = 0; row < rows; row += 1) values.push(pad([]));
  };
  leave(rowsFor(SMALL_CHART_HEIGHT));
  const domainChartRow = values.length + 1;
  leave(rowsFor(CHART_FRAME + content.domains.length * BAR_HEIGHT));
  const places: Partial<Record<TableName, Place>> = {};
  const titles: number[] = [];
  const table = (name: TableName, title: string, header: readonly Cell[], rows: readonly Cell[][]) => {
    titles.push(values.length + 1);
    values.push(pad([title]), pad(header), ...rows.map(pad));
    places[name] = { row: titles[titles.length - 1]! + 1, rows: rows.length, columns: header.length };
    leave(1);
  };
  const shown = (name: string) => name || text('no-label');
  const { heat } = content;
  const more = heat.more > 0 ? ` · ${text('heat-more', { count: heat.more })}` : '';
  table(
    'heat',
    `${text('heat-title')}${more}`,
    [text('table-dyad'), text('count-events'), ...heat.groups.map(shown)],
    heat.rows.map(({ name, events, byGroup }) => [name, events, ...byGroup]),
  );
  table(
    'domains',
    text('chart-title'),
    [text('table-domain'), text('count-events'), text('table-group'), text('table-dyads')],
    content.domains.map(({ domain, events, group, dyads }) => [
      domain,
      events,
      shown(group),
      dyadWords(dyads),
    ]),
  );
  table(
    'groups',
    text('chart-groups'),
    [text('table-group'), text('count-events')],
    content.groups.map(({ name, events }) => [shown(name), events]),
  );
  table(
    'years',
    text('chart-years'),
    [text('table-year'), text('count-events')],
    content.years.map(({ name, events }) => [name, events]),
  );
  return { values, width, domainChartRow, places, titles };
}

function dyadWords(dyads: DomainCount['dyads']): string {
  const named = dyads.slice(0, DYADS_NAMED).map(({ dyad, events }) => `${dyad} (${events})`);
  return [...named, ...(dyads.length > DYADS_NAMED ? ['…'] : [])].join(', ');
}
