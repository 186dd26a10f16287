/** Training and figures: by whom for whom, so far, in single events and planned, each with its quotation. */
import type { Labels } from '../../addon/summarise/reports';
import { measure as measures, scope as scopes } from '../../core/model/lists';
import type { FigureGroup, FigureLine } from '../../core/summarise/figure-report';
import { call } from '../common/client';
import { make } from '../common/elements';
import { pageLanguage, say } from '../common/speech';
import { asTable } from './copy';
import type { Report } from './main';
import { makeTable, paragraph, quotation, type TableCell } from './table';

export async function figuresReport(): Promise<Report> {
  const { groups, labels, provisional } = await call('pageFigures');
  const part = (title: 'figures-training' | 'figures-other', isTraining: boolean) => {
    const own = groups.filter((group) => group.isTraining === isTraining);
    return own.length === 0
      ? []
      : [make('h2', {}, say(title)), ...own.flatMap((group) => groupPart(group, labels))];
  };
  if (groups.length === 0) return { content: [paragraph(say('figures-none'))] };
  return {
    content: [
      paragraph(say('figures-text')),
      ...(provisional ? [paragraph(say('provisional'), 'message warning')] : []),
      ...part('figures-training', true),
      ...part('figures-other', false),
    ],
    copy: () =>
      asTable([
        ['ladder-dyad', 'column-value', 'column-what', 'column-when', 'column-source'].map((id) =>
          say(id === 'ladder-dyad' ? 'table-dyad' : (id as 'column-value')),
        ),
        ...groups.flatMap((group) =>
          linesOf(group).map((line) => [
            whoWords(group, labels),
            line.value,
            [line.unit, line.of, scopeWords(line)].filter(Boolean).join(' · '),
            line.date,
            `${line.article}: ${line.quotation}`,
          ]),
        ),
      ]),
  };
}

function linesOf({ soFar, each, planned }: FigureGroup): FigureLine[] {
  return [...soFar, ...each, ...planned];
}

function groupPart(group: FigureGroup, labels: Labels): HTMLElement[] {
  const names: Readonly<Record<string, { en: string; ar: string }>> = measures.labels;
  const kind = names[group.measure]?.[pageLanguage()] ?? group.measure;
  const unit = group.unit.toLowerCase() === group.measure ? '' : group.unit;
  const title = [whoWords(group, labels), kind, unit].filter(Boolean).join(' · ');
  const sum =
    group.differing > 0
      ? say('figure-differing')
      : group.sum !== null && group.each.length > 1
        ? say('figure-sum', { sum: group.sum })
        : '';
  return [
    make('h3', { dir: 'auto' }, title),
    makeTable(
      [
        { header: 'column-value', width: 12, isNumber: true },
        { header: 'column-what', width: 26 },
        { header: 'column-when', width: 18 },
        { header: 'column-source', width: 44 },
      ],
      linesOf(group).map(lineCells),
    ),
    ...(sum ? [paragraph(sum)] : []),
  ];
}

function lineCells(line: FigureLine): TableCell[] {
  return [
    [line.value.toLocaleString('en-US')],
    [
      paragraph(line.of || line.unit),
      paragraph(
        [scopeWords(line), line.isPart ? say('figure-part') : ''].filter(Boolean).join(' · '),
        'quiet',
      ),
    ],
    [whenWords(line)],
    [quotation(line.quotation), paragraph(line.article, 'quiet')],
  ];
}

function whenWords({ date, dateFrom, scope }: FigureLine): string {
  if (date === '') return say('not-dated');
  if (dateFrom === 'article') return say('figure-reported', { date });
  return say(scope === 'so_far' ? 'figure-as-of' : 'figure-event-date', { date });
}

function scopeWords({ scope }: FigureLine): string {
  const names: Readonly<Record<string, { en: string; ar: string }>> = scopes.labels;
  return names[scope]?.[pageLanguage()] ?? scope;
}

function whoWords({ from, to, dyads }: FigureGroup, labels: Labels): string {
  const country = (code: string) => (code ? (labels[`country/${code}`] ?? code) : '…');
  if (from || to) return say('figure-direction', { from: country(from), to: country(to) });
  return dyads.map((dyad) => labels[`dyad/${dyad}`] ?? dyad).join(', ');
}
