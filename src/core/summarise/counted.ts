/** Which rows of Cooperation count under the chosen options, and why the others do not. */
import { splitList, textAt } from '../model/cell';
import type { Codebook } from '../model/codebook';
import { isAfter } from '../model/partial-date';
import { occasionsOf, REVIEWED, type Cells, type Occasion, type Rows } from './occasions';
import type { SummaryOptions } from './options';

export interface SummaryInput {
  readonly articles: Rows;
  readonly events: Rows;
  readonly cooperation: Rows;
  readonly codebook: Codebook;
}

/** A row that counts, with what it belongs to. */
export interface Counted {
  readonly record: Cells;
  readonly article: Cells;
  readonly occasion: Occasion;
  /** Pairs of country codes, or the only party; never empty. */
  readonly dyads: readonly string[];
}

/** Why a row does not count; the first that holds, in this order. */
export const leftOutReasons = [
  'no-event',
  'no-article',
  'article-out',
  'article-replaced',
  'rejected',
  'question',
  'unreviewed',
  'role',
  'denied',
  'non-security',
  'no-party',
  'period',
  'dyad',
  'domain',
] as const;
export type LeftOutReason = (typeof leftOutReasons)[number];

export interface Counting {
  readonly counted: readonly Counted[];
  /** Rows by the reason why they do not count. */
  readonly leftOut: Readonly<Record<LeftOutReason, number>>;
  /** For each row of Cooperation why it does not count; null where it does. */
  readonly reasons: ReadonlyArray<LeftOutReason | null>;
}

/** Statuses of articles that are out of every total. */
const OUT: readonly string[] = ['excluded', 'no_cooperation'];
/** A denied report is no cooperation; other fields are named beside it and kept apart. */
const NEVER_COUNTED = { status: 'denied', domain: 'non_security' };

export function countRecords(input: SummaryInput, options: SummaryOptions): Counting {
  const occasions = occasionsOf(input.events);
  const own = firstById(input.events, 'event_id');
  const articles = firstById(input.articles, 'article_id');
  const replaced = replacedArticles(input.articles);
  const leftOut = Object.fromEntries(leftOutReasons.map((reason) => [reason, 0])) as Record<
    LeftOutReason,
    number
  >;
  const counted: Counted[] = [];
  const reasons: Array<LeftOutReason | null> = [];
  for (const record of input.cooperation) {
    const event = own.get(textAt(record, 'event_id'));
    const occasion = occasions.get(textAt(record, 'event_id'));
    const article = articles.get(textAt(record, 'article_id'));
    const all = occasion ? dyadsOf(splitList(textAt(occasion.event, 'parties'))) : [];
    const dyads = options.dyads.length > 0 ? all.filter((dyad) => options.dyads.includes(dyad)) : all;
    const reason: LeftOutReason | null =
      !event || !occasion
        ? 'no-event'
        : !article
          ? 'no-article'
          : ((isOut(article) ? 'article-out' : null) ??
            (replaced.has(textAt(article, 'article_id')) ? 'article-replaced' : null) ??
            decision(record, event, options) ??
            content(record, options) ??
            (all.length === 0 ? 'no-party' : null) ??
            (isOutside(occasion.date, options) ? 'period' : null) ??
            (dyads.length === 0 ? 'dyad' : null) ??
            (options.domains.length > 0 && !options.domains.includes(textAt(record, 'domain'))
              ? 'domain'
              : null));
    reasons.push(reason);
    if (reason) leftOut[reason] += 1;
    else if (occasion && article) counted.push({ record, article, occasion, dyads });
  }
  return { counted, leftOut, reasons };
}

function decision(record: Cells, event: Cells, { provisional }: SummaryOptions): LeftOutReason | null {
  const review = textAt(record, 'review');
  if (review === 'rejected' || textAt(event, 'review') === 'rejected') return 'rejected';
  if (REVIEWED.includes(review) || (provisional && review === 'suggested')) return null;
  return review === 'question' ? 'question' : 'unreviewed';
}

function content(record: Cells, { roles }: SummaryOptions): LeftOutReason | null {
  if (!roles.includes(textAt(record, 'role'))) return 'role';
  if (textAt(record, 'status') === NEVER_COUNTED.status) return 'denied';
  return textAt(record, 'domain') === NEVER_COUNTED.domain ? 'non-security' : null;
}

/** A date that is less precise than the limits is inside where some day of it may be. */
function isOutside(date: string, { from, to }: SummaryOptions): boolean {
  if (from === '' && to === '') return false;
  return date === '' || (from !== '' && isAfter(from, date)) || (to !== '' && isAfter(date, to));
}

function firstById(rows: Rows, column: string): Map<string, Cells> {
  const found = new Map<string, Cells>();
  for (const row of rows) if (!found.has(textAt(row, column))) found.set(textAt(row, column), row);
  return found;
}

/** Ids of earlier versions of articles: the later version tells the same events, which would be counted twice. */
export function replacedArticles(articles: Rows): Set<string> {
  const live = articles.filter((article) => !isOut(article));
  return new Set(live.map((article) => textAt(article, 'supersedes')).filter((id) => id !== ''));
}

/** Out of every total: excluded, without cooperation, or a copy of another article. */
export function isOut(article: Cells): boolean {
  return OUT.includes(textAt(article, 'status')) || textAt(article, 'duplicate_of') !== '';
}

/** Every pair of different parties in the order of their codes (`QAT-TUR`); a single party stands alone. */
export function dyadsOf(parties: readonly string[]): string[] {
  const codes = [...new Set(parties)].sort();
  if (codes.length < 2) return codes;
  return codes.flatMap((first, index) => codes.slice(index + 1).map((second) => `${first}-${second}`));
}
