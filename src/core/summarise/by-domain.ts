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
  const domains = [...byDomain].map(([name, rows]) => ({
    name,
    group: rows[0]?.group ?? '',
    domain: name,
    events: distinct(rows, 'event_id'),
    articles: distinct(rows, 'article_id'),
    dyads: mostEventsFirst(
      [...groupBy(rows, (row) => row.dyad)].map(([dyad, own]) => ({
        name: dyad,
        events: distinct(own, 'event_id'),
      })),
    ).map((dyad) => ({ dyad: dyad.name, events: dyad.events })),
  }));
  return mostEventsFirst(domains).map(({ group, domain, events, articles, dyads }) => ({
    group,
    domain,
    events,
    articles,
    dyads,
  }));
}

/** How many different values a column has, empty ones apart. */
export function distinct(counts: readonly CountRow[], column: keyof CountRow): number {
  return new Set(counts.map((row) => row[column]).filter((value) => value !== '')).size;
}

export function groupBy<Row>(rows: readonly Row[], key: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
  }
  return groups;
}

/** Then by name, by code units: the same on every machine, whatever its locale. */
export function mostEventsFirst<Count extends { readonly name: string; readonly events: number }>(
  counts: readonly Count[],
): Count[] {
  return [...counts].sort((a, b) => b.events - a.events || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}
