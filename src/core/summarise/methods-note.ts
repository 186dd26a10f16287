/** What a report says about how its numbers were made: drawn from the sheet, so that it is true of them. */
import { textAt } from '../model/cell';
import type { FieldAgreement } from '../agreement/judge';
import { leftOutReasons, type Counting, type LeftOutReason, type SummaryInput } from './counted';
import { tallyEvents, type EventTally } from './event-tally';
import { headline, type Headline } from './headline';
import { REVIEWED } from './occasions';

/** Figures for the note, in the order in which it names them. Shares are whole percents. */
export interface MethodsFacts {
  readonly headline: Headline;
  /** Articles in the sheet, and how many of them are out, by reason. */
  readonly imported: number;
  readonly excluded: number;
  readonly withoutCooperation: number;
  readonly duplicates: number;
  readonly exclusionReasons: ReadonlyArray<{ readonly reason: string; readonly articles: number }>;
  readonly languages: readonly string[];
  readonly outlets: readonly string[];
  /** First and last date of publication; empty where no article has one. */
  readonly publishedFrom: string;
  readonly publishedTo: string;
  readonly eventsFrom: string;
  readonly eventsTo: string;
  readonly coders: readonly string[];
  /** Rows of Cooperation that count, and how many of them a person decided on. */
  readonly rows: number;
  readonly reviewed: number;
  readonly joined: number;
  readonly tally: EventTally;
  readonly leftOut: ReadonlyArray<{ readonly reason: LeftOutReason; readonly rows: number }>;
  readonly codebook: string;
  /** Codebook versions under which counted rows were coded, other than the present one. */
  readonly otherCodebooks: readonly string[];
  readonly double: DoubleCoded | null;
}

/** What a second coding of part of the rows has shown. */
export interface DoubleCoded {
  /** Articles that both have coded. */
  readonly articles: number;
  /** Percent of the articles that count, at most 100. */
  readonly share: number;
  readonly fields: readonly FieldAgreement[];
}

/** `double`: what a comparison of two codings has shown; no article coded twice is none. */
export function methodsFacts(
  input: SummaryInput,
  counting: Counting,
  double: Omit<DoubleCoded, 'share'>,
): MethodsFacts {
  const { counted, leftOut } = counting;
  const numbers = headline(counted, input);
  const live = new Map(counted.map(({ article }) => [textAt(article, 'article_id'), article]));
  const values = (column: string) =>
    sortedValues([...live.values()].map((article) => textAt(article, column)));
  const published = values('published_on');
  const dates = sortedValues(counted.map(({ occasion }) => occasion.date));
  const status = (name: string) => input.articles.filter((article) => textAt(article, 'status') === name);
  const versions = sortedValues(counted.map(({ record }) => textAt(record, 'codebook_version')));
  const occasions = new Set(counted.map(({ occasion }) => occasion));
  return {
    headline: numbers,
    imported: input.articles.length,
    excluded: status('excluded').length,
    withoutCooperation: status('no_cooperation').length,
    duplicates: input.articles.filter((article) => textAt(article, 'duplicate_of') !== '').length,
    exclusionReasons: reasonsOf(status('excluded').map((article) => textAt(article, 'exclude_reason'))),
    languages: values('language'),
    outlets: values('outlet'),
    publishedFrom: published[0] ?? '',
    publishedTo: published[published.length - 1] ?? '',
    eventsFrom: dates[0] ?? '',
    eventsTo: dates[dates.length - 1] ?? '',
    coders: sortedValues(counted.map(({ record }) => textAt(record, 'coder'))),
    rows: counted.length,
    reviewed: counted.filter(({ record }) => REVIEWED.includes(textAt(record, 'review'))).length,
    joined: [...occasions].reduce((sum, { members }) => sum + members.length - 1, 0),
    tally: tallyEvents(input, counting),
    leftOut: leftOutReasons
      .map((reason) => ({ reason, rows: leftOut[reason] }))
      .filter(({ rows }) => rows > 0),
    codebook: input.codebook.version,
    otherCodebooks: versions.filter((version) => version !== input.codebook.version),
    double:
      double.articles === 0
        ? null
        : {
            ...double,
            share: Math.min(100, Math.round((100 * double.articles) / Math.max(1, numbers.articles))),
          },
  };
}

function sortedValues(values: readonly string[]): string[] {
  return [...new Set(values.filter((value) => value !== ''))].sort();
}

function reasonsOf(reasons: readonly string[]): MethodsFacts['exclusionReasons'] {
  return sortedValues(reasons).map((reason) => ({
    reason,
    articles: reasons.filter((other) => other === reason).length,
  }));
}
