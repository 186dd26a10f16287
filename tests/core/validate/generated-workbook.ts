// A workbook of 10,000 rows as a team leaves it, and faults to plant in it. The same rows at every call.
import type { Cell } from '../../../src/core/model/cell';
import { writeSupport } from '../../../src/core/model/support';
import type { FindingCode } from '../../../src/core/validate/types';

export type Cells = Record<string, Cell>;
export type GeneratedTab = 'articles' | 'events' | 'cooperation' | 'officials' | 'figures';

export interface GeneratedRow {
  cells: Cells;
  /** Columns whose cell is a formula, or a spreadsheet date. */
  formulas: string[];
  dates: string[];
}

export interface GeneratedWorkbook {
  readonly tabs: Record<GeneratedTab, GeneratedRow[]>;
  readonly texts: Map<string, string>;
}

const ARTICLES = 400;
const EVENTS_EACH = 4;
const PEOPLE_EACH = 6;
const DOMAINS = ['policing', 'training'] as const;

const id = (prefix: string, index: number) => `${prefix}_${String(index).padStart(12, '0')}`;
const row = (cells: Cells): GeneratedRow => ({ cells, formulas: [], dates: [] });

/** 400 articles, 1,600 events, 3,200 rows of Cooperation, 2,400 officials and 2,400 figures. */
export function generateWorkbook(): GeneratedWorkbook {
  const tabs: GeneratedWorkbook['tabs'] = {
    articles: [],
    events: [],
    cooperation: [],
    officials: [],
    figures: [],
  };
  const texts = new Map<string, string>();
  for (let index = 0; index < ARTICLES; index += 1) {
    const article_id = id('art', index);
    const article = { article: `Ministers meet ${index}`, article_id };
    let text = `Ministers meet ${index}. The two sides held a meeting in the capital and spoke about their ties. `;
    const quote = (sentence: string) => {
      const start = text.length;
      text += `${sentence} `;
      return { evidence: sentence, evidence_at: `${start}-${start + sentence.length}` };
    };
    for (let n = 0; n < EVENTS_EACH; n += 1) {
      const number = index * EVENTS_EACH + n;
      const event = eventCells(number, article_id);
      tabs.events.push(row(event));
      DOMAINS.forEach((domain, position) => {
        const quoted = quote(
          `In session ${number} the ministers of Qatar and Turkey signed a pact on ${domain} in Ankara.`,
        );
        const cells = { event: event.label ?? '', domain, status: 'signed', role: 'main', ...quoted };
        tabs.cooperation.push(
          row({
            ...cells,
            ...{
              confidence: 'high',
              ...article,
              review: 'accepted',
              coder: 'Amal',
              reviewed_at: '2020-01-01T00:00:00Z',
            },
            ...{
              note: '',
              record_id: id('rec', number * 2 + position),
              event_id: event.event_id ?? '',
              codebook_version: '',
            },
            support: supportOf(article_id, cells, `domain:${domain}`),
          }),
        );
      });
    }
    for (let n = 0; n < PEOPLE_EACH; n += 1) {
      const number = index * PEOPLE_EACH + n;
      const official = {
        name: `Colonel Ali Number ${number}`,
        name_latin: `Ali ${number}`,
        title: 'Colonel',
        country: 'QAT',
      };
      const named = { ...official, ...quote(`It was Colonel Ali Number ${number} who received the guests.`) };
      tabs.officials.push(
        row({
          ...named,
          ...{ person: '', ...article, review: 'suggested', official_id: id('off', number) },
          ...{ event_ids: id('evt', index * EVENTS_EACH), person_id: '' },
          support: supportOf(article_id, named, `official:${number}`),
        }),
      );
      const counted = {
        value: number + 10,
        unit: 'people',
        of: 'officers',
        measure: 'people',
        scope: 'so_far',
      };
      const figure = {
        ...counted,
        as_of: '2019-03-06',
        ...quote(`So far ${number + 10} officers have been trained there.`),
      };
      tabs.figures.push(
        row({
          ...figure,
          ...{ part_of: '', event: 'QAT-TUR', ...article, review: 'suggested', figure_id: id('fig', number) },
          event_id: id('evt', index * EVENTS_EACH),
          support: supportOf(article_id, figure, `figure:${number}`),
        }),
      );
    }
    tabs.articles.push(row(articleCells(index, article_id)));
    texts.set(article_id, text);
  }
  return { tabs, texts };
}

function articleCells(index: number, article_id: string): Cells {
  return {
    ...{ title: `Ministers meet ${index}`, outlet: 'QNA', outlet_country: 'QAT', language: 'en' },
    ...{ published_on: '2019-03-06', published_source: 'given', status: 'curated', exclude_reason: '' },
    ...{ assignee: '', note: '', url: `https://example.org/${index}`, duplicate_of: '', supersedes: '' },
    ...{ imported_at: '2020-01-01T00:00:00Z', imported_by: 'Amal', article_id, text_hash: `hash-${index}` },
    proposed_with: '',
  };
}

function eventCells(number: number, article_id: string): Cells {
  const cells = {
    ...{
      parties: 'QAT; TUR',
      event_date: '2019-03-05',
      end_date: '',
      date_precision: 'day',
      date_basis: 'stated',
    },
    ...{
      place: 'Ankara',
      place_country: 'TUR',
      mechanisms: 'agreement_signed',
      from_party: '',
      to_party: '',
    },
    ...{ organisations: '', instrument: `Pact ${number}`, session_no: '' },
  };
  return {
    label: `QAT-TUR · agreement signed · Ankara · ${number}`,
    ...cells,
    ...{ follows: '', linked_event: '', link_state: 'own', review: 'accepted', coder: 'Amal' },
    ...{ reviewed_at: '2020-01-01T00:00:00Z', note: '', event_id: id('evt', number) },
    support: supportOf(article_id, cells, `event:${number}`),
  };
}

function supportOf(article: string, cells: Cells, key: string): string {
  const fields = Object.fromEntries(
    Object.entries(cells).map(([name, value]) => [name, { value, rule: 'made' }]),
  );
  return writeSupport({ key: `${article}|0-9|${key}`, fields });
}

/** A finding that a fault must lead to: code, tab, and position of the row among those of its tab. */
export type Expected = readonly [code: FindingCode, tab: GeneratedTab, row: number];

export interface Fault {
  readonly name: string;
  readonly tab: GeneratedTab;
  /** Spoils the row at a position and tells what must be found. */
  plant(book: GeneratedWorkbook, at: number): Expected[];
}

/** Changes cells of one row; what a person changes is theirs, so the proposal goes. */
function cells(code: FindingCode, tab: GeneratedTab, change: Cells, more: Partial<GeneratedRow> = {}): Fault {
  return {
    name: `${code}: ${tab}.${Object.keys(change).join(', ') || [...(more.formulas ?? []), ...(more.dates ?? [])].join()}`,
    tab,
    plant({ tabs }, at) {
      const target = tabs[tab][at];
      if (!target) throw new Error(`${tab} has no row ${at}`);
      Object.assign(target.cells, 'support' in target.cells ? { support: '' } : {}, change);
      Object.assign(target, more);
      return [[code, tab, at]];
    },
  };
}

/** A fault that needs more than fixed cells. */
function fault(
  code: FindingCode,
  tab: GeneratedTab,
  name: string,
  plant: (own: Cells, book: GeneratedWorkbook, at: number) => Expected[] | void,
): Fault {
  return {
    name: `${code}: ${name}`,
    tab,
    plant(book, at) {
      const own = book.tabs[tab][at]?.cells ?? {};
      if ('support' in own && code !== 'edited-outside') own.support = '';
      return plant(own, book, at) ?? [[code, tab, at]];
    },
  };
}

/** The two rows of Cooperation that an event has. */
const recordsOf = (event: number) => [event * 2, event * 2 + 1];

export const faults: readonly Fault[] = [
  cells('required-value', 'articles', { title: '' }),
  cells('required-value', 'articles', { language: '' }),
  cells('constraint-error', 'articles', { status: 'done' }),
  cells('constraint-error', 'articles', { published_on: '6 March 2019' }),
  cells('date-format-ambiguous', 'articles', { published_on: '03/04/2019' }),
  cells('published-missing', 'articles', { published_on: '' }),
  cells('country-not-canonical', 'articles', { outlet_country: 'Qatar' }),
  cells('foreign-key', 'articles', { duplicate_of: 'art_gone00000000' }),
  fault('reference-self', 'articles', 'supersedes', (own) => void (own.supersedes = own.article_id ?? '')),
  cells('article-duplicate', 'articles', { text_hash: 'hash-0' }),
  cells('exclude-reason-missing', 'articles', { status: 'excluded' }),
  cells('language-mismatch', 'articles', { language: 'ar' }),
  cells('bidi-control-present', 'articles', { title: '\u202eteem sretsiniM' }),
  fault('text-missing', 'articles', 'text', (own, { texts }) => void texts.delete(String(own.article_id))),
  cells('required-value', 'events', { parties: '' }),
  cells('party-single', 'events', { parties: 'QAT' }),
  cells('dyad-self', 'events', { parties: 'QAT; QAT' }),
  cells('country-not-canonical', 'events', { parties: 'QAT; Turkey' }),
  cells('party-unlisted', 'events', { from_party: 'IRN' }),
  cells('dyad-self', 'events', { from_party: 'TUR', to_party: 'TUR' }),
  cells('constraint-error', 'events', { event_date: 'Tuesday' }),
  cells('date-after-publication', 'events', { event_date: '2019-04-01' }),
  cells('date-unresolved', 'events', { event_date: '', date_precision: 'unknown', date_basis: 'relative' }),
  cells('date-precision-mismatch', 'events', { date_precision: 'year' }),
  cells('end-before-start', 'events', { end_date: '2019-03-01' }),
  cells('code-unknown', 'events', { mechanisms: 'agreement_signed; parade' }),
  fault('status-mechanism', 'events', 'mechanisms', (own, _, at) => {
    own.mechanisms = 'meeting';
    return recordsOf(at).map((record): Expected => ['status-mechanism', 'cooperation', record]);
  }),
  cells('foreign-key', 'events', { follows: 'evt_gone00000000' }),
  fault('stage-regression', 'events', 'follows', (own, { tabs }, at) => {
    own.follows = id('evt', 0);
    const record = tabs.cooperation[at * 2]?.cells ?? {};
    Object.assign(record, { status: 'discussed', support: '' });
    return [['stage-regression', 'cooperation', at * 2]];
  }),
  cells('event-conflict', 'events', { link_state: 'confirmed', linked_event: id('evt', 0), place: 'Izmir' }),
  cells('constraint-error', 'events', { link_state: 'maybe' }),
  cells('type-error', 'events', { support: '{"key' }),
  cells('type-error', 'events', { session_no: 'third' }),
  cells('date-format-ambiguous', 'events', {}, { dates: ['event_date'] }),
  cells('formula-in-text-column', 'events', {}, { formulas: ['place'] }),
  fault('edited-outside', 'events', 'place', (own) => void (own.place = 'Istanbul')),
  cells('code-unknown', 'cooperation', { domain: 'space' }),
  cells('domain-retired-code', 'cooperation', { domain: 'judicial' }),
  cells('domain-general-beside-specific', 'cooperation', { domain: 'security_general' }),
  fault('duplicate-row', 'cooperation', 'domain', (own, _, at) => {
    own.domain = DOMAINS[at % 2 === 0 ? 1 : 0];
    // Of the two rows the second is the one that repeats.
    return [['duplicate-row', 'cooperation', at - (at % 2) + 1]];
  }),
  fault('evidence-changed', 'cooperation', 'evidence', (own) => {
    own.evidence = String(own.evidence).replace('signed a pact', 'agreed on a treaty');
  }),
  cells('evidence-not-found', 'cooperation', { evidence: 'The king opened a hospital for children.' }),
  cells('evidence-moved', 'cooperation', { evidence_at: '3-9' }),
  cells('foreign-key', 'cooperation', { event_id: 'evt_gone00000000' }),
  cells('required-value', 'cooperation', { status: '' }),
  cells('constraint-error', 'cooperation', { role: 'hero' }),
  cells('constraint-error', 'cooperation', { review: 'ok' }),
  fault('row-id-duplicate', 'cooperation', 'record_id', (own) => void (own.record_id = id('rec', 0))),
  cells('row-id-missing', 'officials', { official_id: '' }),
  cells('country-not-canonical', 'officials', { country: 'TR' }),
  cells('evidence-not-found', 'officials', { evidence: 'Nobody of that name was ever seen there.' }),
  cells('foreign-key', 'officials', { event_ids: 'evt_gone00000000' }),
  cells('type-error', 'figures', { value: 'many' }),
  cells('constraint-error', 'figures', { as_of: '2019-13-01' }),
  fault('reference-self', 'figures', 'part_of', (own) => void (own.part_of = own.figure_id ?? '')),
  cells('required-value', 'figures', { of: '' }),
];

export interface Planted {
  readonly fault: Fault;
  readonly expected: readonly Expected[];
}

/** Articles that nothing is planted in, nor in anything that belongs to them. Whatever else is clean is a bonus. */
export const CLEAN_ARTICLES = 80;

/** Every fault in `times` articles of its own, so that one does not hide another. */
export function plantFaults(book: GeneratedWorkbook, times: number): Planted[] {
  const each = {
    articles: 1,
    events: EVENTS_EACH,
    cooperation: EVENTS_EACH * 2,
    officials: PEOPLE_EACH,
    figures: PEOPLE_EACH,
  };
  return faults.flatMap((one, index) =>
    Array.from({ length: times }, (_, turn): Planted => {
      const article = CLEAN_ARTICLES + index * times + turn;
      return { fault: one, expected: one.plant(book, article * each[one.tab]) };
    }),
  );
}
