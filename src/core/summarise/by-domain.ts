/** Cooperation by domain: distinct events, articles and dyads per domain, most events first. */
import type { CountRow } from '../model/tabs/counts';

export interface DomainCount {
  readonly group: string;
  readonly domain: string;
  readonly events: number;
  readonly articles: number;
  /** Dyads with the number of their events, most events first. */
  readonly dyads: ReadonlyArray<{ readonly dyad: string; readonly events: number }>;
}

export function cooperationByDomain(counts: readonly CountRow[]): DomainCount[] {
  const byDomain = groupBy(counts, (row) => row.domain);
  return [...byDomain.entries()]
    .map(([domain, rows]): DomainCount => ({
      group: rows[0]?.group ?? '',
      domain,
      events: distinct(rows, 'event_id'),
      articles: distinct(rows, 'article_id'),
      dyads: [...groupBy(rows, (row) => row.dyad).entries()]
        .map(([dyad, own]) => ({ dyad, events: distinct(own, 'event_id') }))
        .sort((a, b) => b.events - a.events || compare(a.dyad, b.dyad)),
    }))
    .sort((a, b) => b.events - a.events || compare(a.domain, b.domain));
}

/** How many different values a column has. */
export function distinct(counts: readonly CountRow[], column: keyof CountRow): number {
  return new Set(counts.map((row) => row[column])).size;
}

function groupBy(rows: readonly CountRow[], key: (row: CountRow) => string): Map<string, CountRow[]> {
  const groups = new Map<string, CountRow[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
  }
  return groups;
}

/** By code units: the same on every machine, whatever its locale. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
