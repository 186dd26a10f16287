/** The tables of the Summary tab, which its charts draw: events by domain group, by year, and by dyad and group. */
import type { CountRow } from '../model/tabs/counts';
import { distinct, groupBy, mostEventsFirst } from './by-domain';

export interface NamedCount {
  readonly name: string;
  /** Distinct events. */
  readonly events: number;
}

export interface HeatMap {
  /** Domain groups, most events first. */
  readonly groups: readonly string[];
  readonly rows: ReadonlyArray<NamedCount & { readonly byGroup: readonly number[] }>;
  /** Dyads that the table has no room for; the tab By dyad has them all. */
  readonly more: number;
}

/** Rows of the heat map: what a person can take in at a glance. */
const DYADS_SHOWN = 20;
/** Years without events are shown as zeros, unless a mistyped year would make hundreds of them. */
const LONGEST_SPAN = 40;

export function eventsByGroup(counts: readonly CountRow[]): NamedCount[] {
  return named(groupBy(counts, ({ group }) => group));
}

/** In the order of time, undated events last. */
export function eventsByYear(counts: readonly CountRow[]): NamedCount[] {
  const byYear = groupBy(counts, ({ year }) => year);
  const years = [...byYear.keys()].filter((year) => /^\d{4}$/.test(year)).sort();
  const first = Number(years[0]);
  const span = Number(years[years.length - 1]) - first + 1;
  const shown =
    span <= LONGEST_SPAN
      ? Array.from({ length: span }, (_, index) => String(first + index).padStart(4, '0'))
      : years;
  const others = [...byYear.keys()].filter((year) => !years.includes(year));
  return [...shown, ...others].map((name) => ({
    name,
    events: distinct(byYear.get(name) ?? [], 'event_id'),
  }));
}

export function heatMap(counts: readonly CountRow[]): HeatMap {
  const groups = eventsByGroup(counts).map(({ name }) => name);
  const byDyad = groupBy(
    counts.filter(({ pair }) => pair !== ''),
    ({ pair }) => pair,
  );
  const dyads = named(byDyad);
  return {
    groups,
    rows: dyads.slice(0, DYADS_SHOWN).map(({ name, events }) => {
      const byGroup = groupBy(byDyad.get(name) ?? [], ({ group }) => group);
      return { name, events, byGroup: groups.map((group) => distinct(byGroup.get(group) ?? [], 'event_id')) };
    }),
    more: Math.max(0, dyads.length - DYADS_SHOWN),
  };
}

function named(groups: ReadonlyMap<string, readonly CountRow[]>): NamedCount[] {
  return mostEventsFirst([...groups].map(([name, rows]) => ({ name, events: distinct(rows, 'event_id') })));
}
