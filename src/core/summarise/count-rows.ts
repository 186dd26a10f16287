/**
 * What every summary counts: one row per event, article, dyad, domain and mechanism, in labels. Pivots count
 * distinct events in it, so that an event with three parties or two mechanisms is still one event.
 */
import { cellText, splitList, type Cell } from '../model/cell';
import type { Codebook } from '../model/codebook';
import { countryLabel } from '../model/countries';
import { review as reviewList, role as roleList } from '../model/lists';
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
  const events = new Map(input.events.map((event) => [text(event, 'event_id'), event]));
  const articles = new Map(input.articles.map((article) => [text(article, 'article_id'), article]));
  return input.cooperation.flatMap((row) => {
    const event = events.get(text(row, 'event_id'));
    const article = articles.get(text(row, 'article_id'));
    if (!event || !article || !isCounted(row, event, article, options)) return [];
    const domain = text(row, 'domain');
    const shared = {
      event_id: text(event, 'event_id'),
      article_id: text(article, 'article_id'),
      group: label('domain_group', input.codebook.find('domain', domain)?.group ?? ''),
      domain: label('domain', domain),
      year: text(event, 'event_date').slice(0, 4) || undated[language],
      status: label('status', text(row, 'status')),
      role: labelOf(roleList.labels, text(row, 'role'), language),
      review: labelOf(reviewList.labels, text(row, 'review'), language),
    };
    const mechanisms = splitList(text(event, 'mechanisms'));
    return dyads(splitList(text(event, 'parties')), language).flatMap((dyad) =>
      (mechanisms.length > 0 ? mechanisms : ['']).map((mechanism) => ({
        ...shared,
        dyad,
        mechanism: mechanism && label('mechanism', mechanism),
      })),
    );
  });
}

function isCounted(
  row: Rows[number],
  event: Rows[number],
  article: Rows[number],
  options: SummaryOptions,
): boolean {
  const reviewed = options.provisional ? [...REVIEWED, 'suggested'] : REVIEWED;
  return (
    reviewed.includes(text(row, 'review')) &&
    text(event, 'review') !== 'rejected' &&
    options.roles.includes(text(row, 'role')) &&
    text(row, 'status') !== NEVER_COUNTED.status &&
    text(row, 'domain') !== NEVER_COUNTED.domain &&
    !OUT.includes(text(article, 'status')) &&
    text(article, 'duplicate_of') === ''
  );
}

/** Every pair of different parties, by label, in a fixed order; a single party is shown alone. */
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

function text(row: Readonly<Record<string, Cell>>, column: string): string {
  return cellText(row[column] ?? '');
}
