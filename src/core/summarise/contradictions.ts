/** Where articles contradict each other about one event and domain, in the order in which they were published. */
import { textAt } from '../model/cell';
import { groupBy } from './by-domain';
import { isOut, type SummaryInput } from './counted';
import { occasionsOf, type Cells } from './occasions';

export interface Report {
  readonly record_id: string;
  readonly article_id: string;
  /** `YYYY-MM-DD`, or empty. */
  readonly published_on: string;
  readonly status: string;
}

export interface Contradiction {
  readonly event_id: string;
  readonly domain: string;
  /** `denied`: one says that it was denied or refused, another that it goes on. `back`: a later article reports less. */
  readonly kind: 'denied' | 'back';
  /** The two reports, by publication date; those without one last. */
  readonly earlier: Report;
  readonly later: Report;
}

const DENIALS: readonly string[] = ['denied', 'refused'];

/**
 * Compares what different articles say of one event (joined by confirmed links) and domain. Rejected rows, excluded
 * articles and rows of one article are not compared. Talks that were `held` deny nothing and are denied by nothing.
 */
export function contradictions({ articles, events, cooperation, codebook }: SummaryInput): Contradiction[] {
  const occasions = occasionsOf(events);
  const byId = new Map(articles.map((article) => [textAt(article, 'article_id'), article]));
  const live = cooperation.filter((row) => {
    const article = byId.get(textAt(row, 'article_id'));
    return textAt(row, 'review') !== 'rejected' && article !== undefined && !isOut(article);
  });
  const groups = groupBy(live, (row) => {
    const event = occasions.get(textAt(row, 'event_id'))?.event_id ?? '';
    return event && `${event}|${textAt(row, 'domain')}`;
  });
  const found: Contradiction[] = [];
  for (const [key, rows] of groups) {
    const [event_id = '', domain = ''] = key.split('|');
    if (event_id === '') continue;
    const reports = firstOfEachArticle(rows.map((row) => reportOf(row, byId)).sort(byPublication));
    // Neighbours in time suffice: what one article takes back, the next need not take back again.
    reports.slice(1).forEach((later, index) => {
      const earlier = reports[index] as Report;
      const kind = kindOf(earlier.status, later.status);
      if (kind) found.push({ event_id, domain, kind, earlier, later });
    });
  }
  return found;

  function kindOf(earlier: string, later: string): Contradiction['kind'] | null {
    const [a, b] = [earlier, later].map((code) => codebook.find('status', code));
    const climbs = (entry: typeof a) => entry?.ladder === 'paper' || entry?.ladder === 'practice';
    if (DENIALS.includes(earlier) !== DENIALS.includes(later) && (climbs(a) || climbs(b))) return 'denied';
    return climbs(a) && a?.ladder === b?.ladder && (b?.rank ?? 0) < (a?.rank ?? 0) ? 'back' : null;
  }
}

function reportOf(row: Cells, articles: ReadonlyMap<string, Cells>): Report {
  const article_id = textAt(row, 'article_id');
  return {
    record_id: textAt(row, 'record_id'),
    article_id,
    published_on: textAt(articles.get(article_id) ?? {}, 'published_on'),
    status: textAt(row, 'status'),
  };
}

function firstOfEachArticle(reports: readonly Report[]): Report[] {
  const seen = new Set<string>();
  return reports.filter(({ article_id }) => !seen.has(article_id) && seen.add(article_id));
}

function byPublication(a: Report, b: Report): number {
  if (a.published_on === b.published_on) return 0;
  if (a.published_on === '' || b.published_on === '') return a.published_on === '' ? 1 : -1;
  return a.published_on < b.published_on ? -1 : 1;
}
