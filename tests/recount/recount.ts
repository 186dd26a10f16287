/**
 * An independent recount: everything that pivots and headlines show, computed anew from the exported CSV files.
 * It shares no code with the add-on and knows of it only the headers of its tabs, in English.
 */
import Papa from 'papaparse';

type Row = Record<string, string>;

/** The exported files' text, by tab. */
export interface Exported {
  articles: string;
  events: string;
  cooperation: string;
  codebook: string;
}

export interface Chosen {
  provisional: boolean;
  roles: string[];
  /** `QAT-TUR`; empty: all. */
  dyads: string[];
  domains: string[];
  from: string;
  to: string;
}

/** Cells by `row label|column label`; `*` stands for a total. */
export type Cells = Record<string, number>;

export interface Recount {
  headline: Record<string, number>;
  byDomain: Cells;
  byDyad: Cells;
  overTime: Cells;
  ladder: Cells;
  /** Dyads by domain group. */
  heat: Cells;
}

/** `country` gives the everyday name of a country by its code. */
export function recount(exported: Exported, chosen: Chosen, country: (code: string) => string): Recount {
  const events = new Map(read(exported.events).map((row) => [row['Event id']!, row]));
  const rows = read(exported.cooperation);
  const codes = new Map(read(exported.codebook).map((row) => [`${row.Kind}/${row.Code}`, row]));
  const label = (kind: string, code: string) => codes.get(`${kind}/${code}`)?.['Label (English)'] ?? code;
  const articles = liveArticles(read(exported.articles));
  const stood = new Map([...events.keys()].map((id) => [id, standsFor(id, events)]));
  const dates = datesOf(events, stood);
  const good = ['accepted', 'corrected', 'added', ...(chosen.provisional ? ['suggested'] : [])];

  const seen: Record<string, Set<string>> = {
    events: new Set(),
    dyads: new Set(),
    articles: new Set(),
    outlets: new Set(),
    languages: new Set(),
    undated: new Set(),
  };
  const byDomain = new Table();
  const byDyad = new Table();
  const overTime = new Table();
  const ladder = new Table();
  const heat = new Table();
  for (const row of rows) {
    const own = events.get(row['Event id']!);
    const article = articles.get(row['Article id']!);
    if (!own || own.Review === 'rejected' || !article) continue;
    if (!good.includes(row.Review!) || !chosen.roles.includes(row.Role!)) continue;
    if (row.Status === 'denied' || row.Domain === 'non_security') continue;
    if (chosen.domains.length > 0 && !chosen.domains.includes(row.Domain!)) continue;
    const id = stood.get(row['Event id']!)!;
    const event = events.get(id)!;
    const date = dates.get(id) ?? '';
    if (chosen.from !== '' || chosen.to !== '') {
      if (date === '' || wholeBefore(date, chosen.from) || wholeBefore(chosen.to, date)) continue;
    }
    const pairs = pairsOf(event.Parties!).filter(
      (pair) => chosen.dyads.length === 0 || chosen.dyads.includes(pair),
    );
    if (pairs.length === 0) continue;

    const articleId = article['Article id']!;
    const domain = label('domain', row.Domain!);
    const group = label('domain_group', codes.get(`domain/${row.Domain}`)?.Group ?? '');
    const mechanisms = split(event.Mechanisms!).map((code) => label('mechanism', code));
    seen.events!.add(id);
    seen.articles!.add(articleId);
    if (article.Outlet) seen.outlets!.add(article.Outlet);
    if (article.Language) seen.languages!.add(article.Language);
    if (date === '') seen.undated!.add(id);
    for (const pair of pairs) {
      const name = pair.split('-').map(country).join(' – ');
      const isDyad = pair.includes('-');
      if (isDyad) seen.dyads!.add(pair);
      for (const line of [`${group}/${domain}`, `${group}/*`, '*/*']) {
        byDomain.add(line, 'Events', id);
        byDomain.add(line, 'Articles', articleId);
        byDomain.add(line, 'Dyads', isDyad ? name : '');
      }
      byDyad.addWithTotals(name, domain, id);
      if (isDyad) for (const column of [group, '*']) heat.add(name, column, id);
    }
    overTime.addWithTotals(domain, date.slice(0, 4) || 'Undated', id);
    for (const mechanism of mechanisms.length > 0 ? mechanisms : [''])
      ladder.addWithTotals(mechanism, label('status', row.Status!), id);
  }
  const headline = Object.fromEntries(Object.entries(seen).map(([name, ids]) => [name, ids.size]));
  return {
    headline: { ...headline, unreviewed: rows.filter((row) => row.Review === 'suggested').length },
    byDomain: byDomain.cells(),
    byDyad: byDyad.cells(),
    overTime: overTime.cells(),
    ladder: ladder.cells(),
    heat: heat.cells(),
  };
}

function read(text: string): Row[] {
  const { data } = Papa.parse<Row>(text.replace(/^\ufeff/, ''), { header: true, skipEmptyLines: true });
  return data.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, cell.trim()])),
  );
}

function split(cell: string): string[] {
  return cell
    .split(/[;,]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** Articles that count, by id: neither out, nor copies, nor replaced by a later version that counts. */
function liveArticles(rows: Row[]): Map<string, Row> {
  const live = rows.filter(
    (row) => !['excluded', 'no_cooperation'].includes(row.Status!) && row['Duplicate of'] === '',
  );
  const replaced = live.map((row) => row.Replaces);
  return new Map(
    live.filter((row) => !replaced.includes(row['Article id'])).map((row) => [row['Article id']!, row]),
  );
}

/** Follows confirmed links to the event that an event is the same as. */
function standsFor(id: string, events: Map<string, Row>): string {
  const way = [id];
  for (;;) {
    const last = way[way.length - 1]!;
    const event = events.get(last)!;
    const next = events.get(event['Same as event']!);
    if (event.Link !== 'confirmed' || !next || next.Review === 'rejected') return last;
    const nextId = next['Event id']!;
    if (way.includes(nextId)) return way.slice(way.indexOf(nextId)).sort()[0]!;
    way.push(nextId);
  }
}

/** The best date of each event: reviewed before unreviewed, then the longer, then its own, then the first in the tab. */
function datesOf(events: Map<string, Row>, stood: Map<string, string>): Map<string, string> {
  const best = new Map<string, { date: string; rank: number }>();
  for (const [id, row] of events) {
    const root = stood.get(id)!;
    const date = row.Date!;
    if (!/^\d{4}(-\d\d(-\d\d)?)?$/.test(date) || (row.Review === 'rejected' && id !== root)) continue;
    const reviewed = ['accepted', 'corrected', 'added'].includes(row.Review!);
    const rank = (reviewed ? 100 : 0) + date.length * 2 + (id === root ? 1 : 0);
    if (rank > (best.get(root)?.rank ?? -1)) best.set(root, { date, rank });
  }
  return new Map([...best].map(([id, { date }]) => [id, date]));
}

/** Whether even the last day of `a` lies before the first of `b`. */
function wholeBefore(a: string, b: string): boolean {
  return a !== '' && b !== '' && `${a}-99-99`.slice(0, 10) < `${b}-00-00`.slice(0, 10);
}

function pairsOf(cell: string): string[] {
  const parties = [...new Set(split(cell))].sort();
  const pairs: string[] = parties.length === 1 ? [...parties] : [];
  for (let i = 0; i < parties.length; i += 1)
    for (let j = i + 1; j < parties.length; j += 1) pairs.push(`${parties[i]}-${parties[j]}`);
  return pairs;
}

/** Distinct ids in each cell. */
class Table {
  private readonly ids = new Map<string, Set<string>>();

  add(row: string, column: string, id: string): void {
    if (id === '') return;
    const key = `${row}|${column}`;
    this.ids.set(key, (this.ids.get(key) ?? new Set()).add(id));
  }

  addWithTotals(row: string, column: string, id: string): void {
    for (const line of [row, '*']) for (const across of [column, '*']) this.add(line, across, id);
  }

  cells(): Cells {
    return Object.fromEntries([...this.ids].map(([key, ids]) => [key, ids.size]));
  }
}
