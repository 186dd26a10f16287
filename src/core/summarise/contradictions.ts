/** Where articles contradict each other about one event and domain, in the order in which they were published. */
import { textAt } from '../model/cell';
import type { Ladder } from '../model/codebook';
import { isAfter, isPartialDate } from '../model/partial-date';
import { groupBy } from './by-domain';
import { isOut, replacedArticles, type SummaryInput } from './counted';
import { occasionsOf, type Cells } from './occasions';

/** What one article says: a row of Cooperation. */
export interface Report {
  readonly record: Cells;
  readonly article: Cells;
  /** ISO date, as it stands in Articles; empty where that is none. */
  readonly published_on: string;
}

export interface Contradiction {
  /**
   * `denied`: one says that it was denied or refused, another that it goes on. `back`: a later article
   * reports less.
   */
  readonly kind: 'denied' | 'back';
  /** The two reports, by publication date; those without one last. */
  readonly earlier: Report;
  readonly later: Report;
}

const DENIALS: readonly string[] = ['denied', 'refused'];

/**
 * Compares what different articles say of one event (joined by confirmed links) and domain. Rejected rows and events,
 * excluded articles, versions that another one replaces and rows of one article are not compared. Talks that were
 * `held` deny nothing and are denied by nothing. Time and space grow with the rows.
 */
export function contradictions(input: SummaryInput): Contradiction[] {
  const occasions = occasionsOf(input.events);
  const rejected = new Set(input.events.filter(isRejected).map((event) => textAt(event, 'event_id')));
  const replaced = replacedArticles(input.articles);
  const articles = new Map(
    input.articles
      .filter((article) => !isOut(article) && !replaced.has(textAt(article, 'article_id')))
      .map((article) => [textAt(article, 'article_id'), article]),
  );
  const reports = input.cooperation.flatMap((record): Report[] => {
    const article = articles.get(textAt(record, 'article_id'));
    if (!article || isRejected(record) || rejected.has(textAt(record, 'event_id'))) return [];
    const published_on = textAt(article, 'published_on');
    return [{ record, article, published_on: isPartialDate(published_on) ? published_on : '' }];
  });
  const groups = groupBy(reports, ({ record }) => {
    const event = occasions.get(textAt(record, 'event_id'))?.event_id ?? '';
    return event && `${event}|${textAt(record, 'domain')}`;
  });
  groups.delete('');
  return [...groups.values()].flatMap((group) =>
    group.length < 2 ? [] : compared(firstOfEachArticle(group.sort(byPublication)), input.codebook),
  );
}

/** Each report against the last one that claims or denies, and against the last one on its ladder. */
function compared(reports: readonly Report[], codebook: SummaryInput['codebook']): Contradiction[] {
  const found: Contradiction[] = [];
  let stance: Report | null = null;
  const reached = new Map<Ladder, { readonly report: Report; readonly rank: number }>();
  for (const report of reports) {
    const entry = codebook.find('status', statusOf(report));
    const climbs = entry?.ladder === 'paper' || entry?.ladder === 'practice';
    if (!climbs && !denies(report)) continue;
    const opposed: boolean = stance !== null && denies(stance) !== denies(report);
    if (stance && opposed) found.push({ kind: 'denied', earlier: stance, later: report });
    stance = report;
    if (!entry?.ladder || !climbs || report.published_on === '') continue;
    const { ladder, rank } = entry;
    const before = reached.get(ladder);
    if (before && rank < before.rank) {
      // What was published at the same time, or at nobody knows what time, takes nothing back.
      if (!isAfter(report.published_on, before.report.published_on)) continue;
      if (!opposed) found.push({ kind: 'back', earlier: before.report, later: report });
    }
    // What one article takes back, the next need not take back again.
    reached.set(ladder, { report, rank });
  }
  return found;
}

function isRejected(row: Cells): boolean {
  return textAt(row, 'review') === 'rejected';
}

function statusOf({ record }: Report): string {
  return textAt(record, 'status');
}

function denies(report: Report): boolean {
  return DENIALS.includes(statusOf(report));
}

function firstOfEachArticle(reports: readonly Report[]): Report[] {
  const seen = new Set<Cells>();
  return reports.filter(({ article }) => !seen.has(article) && seen.add(article));
}

/** Those without a date last; then by id, so that sorting the sheet changes nothing. */
function byPublication(a: Report, b: Report): number {
  if (a.published_on !== b.published_on)
    return b.published_on === '' || (a.published_on !== '' && a.published_on < b.published_on) ? -1 : 1;
  const [first, second] = [textAt(a.record, 'record_id'), textAt(b.record, 'record_id')];
  return first < second ? -1 : first > second ? 1 : 0;
}
