/**
 * Training and figures: what was counted in the articles, by whom and for whom. Running totals stand with their
 * dates and are never added; what is part of another figure is not added to it; one event is added once.
 */
import { splitList, textAt } from '../model/cell';
import { dyadsOf, isOut } from './counted';
import { groupBy } from './by-domain';
import { dateOf, occasionsOf, REVIEWED, type Cells, type Rows } from './occasions';
import type { SummaryOptions } from './options';

export interface FigureInput {
  readonly articles: Rows;
  readonly events: Rows;
  readonly cooperation: Rows;
  readonly figures: Rows;
}

export interface FigureLine {
  readonly figure_id: string;
  readonly value: number;
  readonly unit: string;
  readonly of: string;
  readonly measure: string;
  /** `so_far`, `this_event`, `planned` or empty. */
  readonly scope: string;
  /** The date that it holds for: its own, the event's, or the article's. */
  readonly date: string;
  readonly dateFrom: 'figure' | 'event' | 'article' | '';
  /** Country codes: who gives and who receives; both empty where the event names no direction. */
  readonly from: string;
  readonly to: string;
  /** `QAT-TUR; ...`: the dyads of the event. */
  readonly dyads: readonly string[];
  readonly event: string;
  readonly event_id: string;
  readonly article: string;
  readonly quotation: string;
  readonly isTraining: boolean;
  /** It is a part of another figure of the list, and so in no sum. */
  readonly isPart: boolean;
}

/** Figures of one kind between the same countries. */
export interface FigureGroup {
  readonly from: string;
  readonly to: string;
  readonly dyads: readonly string[];
  readonly measure: string;
  readonly unit: string;
  readonly isTraining: boolean;
  /** Running totals, latest first. */
  readonly soFar: readonly FigureLine[];
  readonly each: readonly FigureLine[];
  readonly planned: readonly FigureLine[];
  /** Of `each`: distinct events added up, parts left out; null where there are none or articles differ on one event. */
  readonly sum: number | null;
  /** Events whose articles give different figures: they stand as reported and are not added. */
  readonly differing: number;
}

/** Training first, then by country and measure. */
export function figureGroups(input: FigureInput, options: SummaryOptions): FigureGroup[] {
  const lines = figureLines(input, options);
  const groups = groupBy(lines, (line) =>
    [line.isTraining, line.from, line.to, line.dyads.join(), line.measure, line.unit].join('|'),
  );
  return [...groups]
    .map(([key, own]) => ({ key, group: groupOf(own) }))
    .sort((a, b) => Number(b.group.isTraining) - Number(a.group.isTraining) || (a.key < b.key ? -1 : 1))
    .map(({ group }) => group);
}

function groupOf(lines: readonly FigureLine[]): FigureGroup {
  const [first] = lines as [FigureLine];
  const latestFirst = (scope: string) =>
    lines
      .filter((line) => line.scope === scope)
      .sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1));
  const each = latestFirst('this_event');
  const wholes = groupBy(
    each.filter(({ isPart }) => !isPart),
    (line) => line.event_id || line.figure_id,
  );
  // Several figures of one article about one event are different things, unless their words and numbers are the same.
  const sums = [...wholes.values()].map((own) => {
    const byArticle = [...groupBy(own, ({ article }) => article).values()].map((reported) =>
      [...new Map(reported.map((line) => [`${line.value}|${line.of}`, line.value])).values()].reduce(
        (sum, value) => sum + value,
        0,
      ),
    );
    return new Set(byArticle).size === 1 ? (byArticle[0] ?? null) : null;
  });
  const differing = sums.filter((sum) => sum === null).length;
  return {
    from: first.from,
    to: first.to,
    dyads: first.dyads,
    measure: first.measure,
    unit: first.unit,
    isTraining: first.isTraining,
    soFar: latestFirst('so_far'),
    each,
    planned: latestFirst('planned'),
    sum: sums.length === 0 || differing > 0 ? null : sums.reduce<number>((all, sum) => all + (sum ?? 0), 0),
    differing,
  };
}

/** Figures that count, one line each. A cell that holds no number gives none: validation reports it. */
export function figureLines(input: FigureInput, options: SummaryOptions): FigureLine[] {
  const occasions = occasionsOf(input.events);
  const articles = new Map(input.articles.map((article) => [textAt(article, 'article_id'), article]));
  const training = new Set(
    input.cooperation
      .filter((row) => textAt(row, 'domain') === 'training' && textAt(row, 'review') !== 'rejected')
      .map((row) => occasions.get(textAt(row, 'event_id'))?.event_id ?? ''),
  );
  const good = options.provisional ? [...REVIEWED, 'suggested'] : REVIEWED;
  const counting = input.figures.filter((row) => {
    const article = articles.get(textAt(row, 'article_id'));
    const event = occasions.get(textAt(row, 'event_id'))?.event;
    return (
      good.includes(textAt(row, 'review')) &&
      article !== undefined &&
      !isOut(article) &&
      !(event && textAt(event, 'review') === 'rejected') &&
      typeof valueOf(row) === 'number'
    );
  });
  const ids = new Set(counting.map((row) => textAt(row, 'figure_id')));
  return counting.flatMap((row): FigureLine[] => {
    const occasion = occasions.get(textAt(row, 'event_id'));
    const event = occasion?.event ?? {};
    const article = articles.get(textAt(row, 'article_id')) ?? {};
    const dyads = dyadsOf(splitList(textAt(event, 'parties')));
    if (options.dyads.length > 0 && !dyads.some((dyad) => options.dyads.includes(dyad))) return [];
    const own = dateOf({ event_date: row.as_of ?? '' });
    const published = textAt(article, 'published_on');
    const mechanisms = splitList(textAt(event, 'mechanisms'));
    return [
      {
        figure_id: textAt(row, 'figure_id'),
        value: valueOf(row) as number,
        unit: textAt(row, 'unit'),
        of: textAt(row, 'of'),
        measure: textAt(row, 'measure'),
        scope: textAt(row, 'scope'),
        date: own || occasion?.date || published,
        dateFrom: own ? 'figure' : occasion?.date ? 'event' : published ? 'article' : '',
        from: textAt(event, 'from_party'),
        to: textAt(event, 'to_party'),
        dyads,
        event: textAt(event, 'label'),
        event_id: occasion?.event_id ?? '',
        article: textAt(article, 'title'),
        quotation: textAt(row, 'evidence'),
        isTraining: training.has(occasion?.event_id ?? '-') || mechanisms.includes('training_delivery'),
        isPart: ids.has(textAt(row, 'part_of')),
      },
    ];
  });
}

function valueOf(row: Cells): number | null {
  const value = row.value;
  if (typeof value === 'number') return value;
  const text = textAt(row, 'value').replace(/,/g, '');
  return /^-?\d{1,15}(\.\d{1,6})?$/.test(text) ? Number(text) : null;
}
