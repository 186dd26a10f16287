/** The report on a sheet's platform: as data for pages, and as plain text with the differences first. */
import { platformAr } from '../messages/ar/platform';
import { platformEn, type PlatformCatalogue } from '../messages/en/platform';
import { shorten } from '../messages/shorten';
import type { InterfaceLanguage } from '../model/tab';
import type { ProbeResult } from './probes';

const catalogues: Readonly<Record<InterfaceLanguage, PlatformCatalogue>> = { en: platformEn, ar: platformAr };

export interface PlatformReport {
  /** One sentence: whether all assumptions hold. */
  readonly summary: string;
  readonly differing: number;
  /** Those that differ first. */
  readonly probes: ReadonlyArray<ProbeResult & { readonly question: string }>;
}

/** In the alert a value shows its beginning; the execution log has all of it. UTF-16 units. */
const VALUE_LENGTH = 160;

export function platformReport(results: readonly ProbeResult[], language: InterfaceLanguage): PlatformReport {
  const { questions, agrees, differs } = catalogues[language];
  const differing = results.filter((result) => !result.agrees);
  const summary = (differing.length > 0 ? differs : agrees)
    .replace('{count}', String(results.length))
    .replace('{differing}', String(differing.length));
  const probes = [...differing, ...results.filter((result) => result.agrees)].map((result) => ({
    ...result,
    question: questions[result.id],
  }));
  return { summary, differing: differing.length, probes };
}

/** Plain text: each difference, then the names of the probes that agree. `complete` leaves no value shortened. */
export function reportText(report: PlatformReport, language: InterfaceLanguage, complete = false): string {
  const { advice, expected, found, holds } = catalogues[language];
  const value = (text: string) => (complete ? text : shorten(text, VALUE_LENGTH));
  const differences = report.probes
    .filter((probe) => !probe.agrees)
    .map((probe) =>
      [
        `${probe.question} [${probe.id}]`,
        `${expected} ${value(probe.expected)}`,
        `${found} ${value(probe.found)}`,
      ].join('\n'),
    );
  const agreeing = report.probes.filter((probe) => probe.agrees).map(({ id }) => id);
  return [
    report.summary,
    ...(differences.length > 0 ? [...differences, advice] : []),
    ...(agreeing.length > 0 ? [`${holds} ${agreeing.join(', ')}`] : []),
  ].join('\n\n');
}
