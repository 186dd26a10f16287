/** What `npm start` prints: the import file by file, the findings by code, cooperation by domain. */
import { findingTitlesEn } from '../../core/messages/en/finding-titles';
import { say } from '../../core/messages/say';
import type { FindingCode } from '../../core/validate/types';
import { tallyWords } from '../../core/summarise/event-tally';
import type { pagePropose, pageStage, pageSummarise, pageValidate } from '../../addon/index';

type Staged = ReturnType<typeof pageStage>;
type Proposed = ReturnType<typeof pagePropose>;
type Validated = ReturnType<typeof pageValidate>;
type Summarised = ReturnType<typeof pageSummarise>;

export function importLines(
  repairs: readonly string[],
  outcomes: Staged['outcomes'],
  proposed: Proposed,
): string[] {
  return [
    ...repairs,
    ...outcomes.map(({ name, result }) => say('en', `result-${result}`, { name })),
    proposed.done === 0 ? say('en', 'proposals-none') : say('en', 'proposals-made', proposed.added),
    ...(proposed.requeued > 0 ? [say('en', 'requeued', { count: proposed.requeued })] : []),
    ...(proposed.unsupported > 0
      ? [say('en', 'proposals-unsupported', { count: proposed.unsupported })]
      : []),
  ];
}

export function findingLines({
  errors,
  warnings,
  notes,
  fixed,
  unreviewed,
  byCode,
  repairs,
}: Validated): string[] {
  const codes = Object.entries(byCode).sort((a, b) => b[1] - a[1]);
  return [
    ...repairs,
    errors + warnings + notes === 0
      ? say('en', 'findings-none', { unreviewed })
      : say('en', 'findings-some', { errors, warnings, notes, fixed, unreviewed }),
    ...codes.map(
      ([code, count]) => `  ${String(count).padStart(3)}  ${findingTitlesEn[code as FindingCode] ?? code}`,
    ),
  ];
}

export function domainTable({ headline, tally, domains, provisional }: Summarised): string[] {
  if (domains.length === 0) return [say('en', 'summary-empty')];
  const rows = domains.map(({ domain, events, dyads }) => [
    domain,
    String(events),
    dyads.map(({ dyad, events: own }) => `${dyad} (${own})`).join(', '),
  ]);
  const header = [say('en', 'table-domain'), say('en', 'count-events'), say('en', 'table-dyads')];
  const widths = [0, 1].map((column) =>
    Math.max(...[header, ...rows].map((row) => row[column]?.length ?? 0)),
  );
  const line = ([first = '', second = '', third = '']: string[]) =>
    `${first.padEnd(widths[0] ?? 0)}  ${second.padStart(widths[1] ?? 0)}  ${third}`;
  return [
    'Cooperation by domain',
    line(header),
    ...rows.map(line),
    `${headline.events} events, ${headline.dyads} dyads, ${headline.articles} articles, ${headline.undated} events undated.`,
    tallyWords(tally, (id, words) => say('en', id, words)),
    say('en', provisional ? 'summary-provisional' : 'summary-reviewed'),
  ];
}
