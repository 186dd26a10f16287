/**
 * What every summary counts: one row per event, article, dyad, domain and mechanism, in labels. Pivots count
 * distinct events in it, so that an event with three parties or two mechanisms is still one event.
 */
import { splitList, textAt, type Cell } from '../model/cell';
import type { Codebook } from '../model/codebook';
import { countryLabel } from '../model/countries';
import { review as reviewList, role as roleList } from '../model/lists';
import { isPartialDate } from '../model/partial-date';
import type { InterfaceLanguage } from '../model/tab';
import type { CountRow } from '../model/tabs/counts';

export interface SummaryOptions {
  /** Counts suggestions too, and says so; else only what a person accepted, corrected or added. */
  readonly provisional: boolean;
  /** Roles that count; `main` and `news` unless the user asks for more. */
  readonly roles: readonly string[];
}

export const defaultSummaryOptions: SummaryOptions = { provisional: true, roles: ['main', 'news'] };

export type Rows = ReadonlyArray<Readonly<Record<string, Cell>>>;

export interface SummaryInput {
  readonly articles: Rows;
  readonly events: Rows;
  readonly cooperation: Rows;
  readonly codebook: Codebook;
}

const REVIEWED = ['accepted', 'corrected', 'added'];
/** Statuses of articles that are out of every total. */
const OUT = ['excluded', 'no_cooperation'];
/** A denied report is no cooperation; other fields are named beside it and kept apart. */
const NEVER_COUNTED = { status: 'denied', domain: 'non_security' };

const undated: Record<InterfaceLanguage, string> = { en: 'Undated', ar: 'غير مؤرخ' };

export function countRows(
  input: SummaryInput,
  options: SummaryOptions,
  language: InterfaceLanguage,
): CountRow[] {
  const label = (kind: 'domain_group' | 'domain' | 'mechanism' | 'status', code: string) => {
    const entry = input.codebook.find(kind, code);
    return entry ? entry[`label_${language}`] || entry.label_en : code;
  };
  const events = new Map(input.events.map((event) => [textAt(event, 'event_id'), event]));
  const articles = new Map(input.articles.map((article) => [textAt(article, 'article_id'), article]));
  const replaced = replacedArticles(input.articles);
  return input.cooperation.flatMap((row) => {
    const own = events.get(textAt(row, 'event_id'));
    const article = articles.get(textAt(row, 'article_id'));
    if (!own || !article || !isCounted(row, own, article, options)) return [];
    if (replaced.has(textAt(article, 'article_id'))) return [];
    const event = sameEvent(own, events);
    const domain = textAt(row, 'domain');
    const shared = {
      event_id: textAt(event, 'event_id'),
      article_id: textAt(article, 'article_id'),
      group: label('domain_group', input.codebook.find('domain', domain)?.group ?? ''),
      domain: label('domain', domain),
      year: yearOf(event) || undated[language],
      status: label('status', textAt(row, 'status')),
      role: labelOf(roleList.labels, textAt(row, 'role'), language),
      review: labelOf(reviewList.labels, textAt(row, 'review'), language),
    };
    const mechanisms = splitList(textAt(event, 'mechanisms'));
    return dyads(splitList(textAt(event, 'parties')), language).flatMap((dyad) =>
      (mechanisms.length > 0 ? mechanisms : ['']).map((mechanism) => ({
        ...shared,
        dyad,
        mechanism: mechanism && label('mechanism', mechanism),
      })),
    );
  });
}

/** Ids of earlier versions of articles: the later version tells the same events, which would be counted twice. */
function replacedArticles(articles: Rows): Set<string> {
  const live = articles.filter((article) => !isOut(article));
  return new Set(live.map((article) => textAt(article, 'supersedes')).filter((id) => id !== ''));
}

/** Out of every total. */
function isOut(article: Rows[number]): boolean {
  return OUT.includes(textAt(article, 'status')) || textAt(article, 'duplicate_of') !== '';
}

function isCounted(
  row: Rows[number],
  event: Rows[number],
  article: Rows[number],
  options: SummaryOptions,
): boolean {
  const reviewed = options.provisional ? [...REVIEWED, 'suggested'] : REVIEWED;
  return (
    reviewed.includes(textAt(row, 'review')) &&
    textAt(event, 'review') !== 'rejected' &&
    options.roles.includes(textAt(row, 'role')) &&
    textAt(row, 'status') !== NEVER_COUNTED.status &&
    textAt(row, 'domain') !== NEVER_COUNTED.domain &&
    !isOut(article)
  );
}

/** The event that confirmed links say this one is; itself where there are none. Links in a ring mean the first id. */
function sameEvent(event: Rows[number], events: ReadonlyMap<string, Rows[number]>): Rows[number] {
  const chain = [event];
  for (let last = event; textAt(last, 'link_state') === 'confirmed';) {
    const next = events.get(textAt(last, 'linked_event'));
    if (!next || textAt(next, 'review') === 'rejected') return last;
    if (chain.includes(next)) {
      const ring = chain.slice(chain.indexOf(next));
      return ring.reduce((a, b) => (textAt(a, 'event_id') < textAt(b, 'event_id') ? a : b));
    }
    chain.push(next);
    last = next;
  }
  return chain[chain.length - 1] ?? event;
}

/** `YYYY`; empty where the event has no date or what stands there is none. */
export function yearOf(event: Rows[number]): string {
  const date = textAt(event, 'event_date').slice(0, 10);
  return isPartialDate(date) ? date.slice(0, 4) : '';
}

/** Every pair of different parties, in the order of their codes, in labels; a single party is shown alone. */
function dyads(parties: readonly string[], language: InterfaceLanguage): string[] {
  const codes = [...new Set(parties)].sort();
  if (codes.length < 2) return codes.map((code) => countryLabel(code, language));
  return codes.flatMap((first, index) =>
    codes
      .slice(index + 1)
      .map((second) => `${countryLabel(first, language)} – ${countryLabel(second, language)}`),
  );
}

function labelOf(
  labels: Record<string, Record<InterfaceLanguage, string>>,
  code: string,
  language: InterfaceLanguage,
): string {
  return labels[code]?.[language] ?? code;
}
