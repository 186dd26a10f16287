/** Rows as a busy team leaves them: linked events, blanks, retired and unknown codes, three parties, odd dates. */
import type { CellJson } from '../../src/host/protocol';
import type { SavedHost } from '../../src/host';

type Record_ = Record<string, CellJson>;

export interface Generated {
  articles: Record_[];
  events: Record_[];
  cooperation: Record_[];
}

/** The same numbers in [0, 1) for the same seed (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const COUNTRIES = ['QAT', 'TUR', 'IRN', 'KWT', 'SAU', 'ARE', 'GBR', 'FRA', 'USA', 'IRQ'];
const REVIEWS = [
  'suggested',
  'suggested',
  'accepted',
  'accepted',
  'corrected',
  'added',
  'rejected',
  'question',
  '',
];
const MECHANISMS = [
  'meeting',
  'visit',
  'committee',
  'agreement_signed',
  'training_delivery',
  'no_such_mechanism',
];
const STATUSES = [
  'held',
  'discussed',
  'agreed',
  'signed',
  'in_force',
  'planned',
  'implemented',
  'denied',
  'gone',
];
const ROLES = ['main', 'main', 'news', 'background', 'announced', ''];
const DATES = [
  '2017',
  '2018-03',
  '2018-11-02',
  '2019-01-30',
  '2019-01',
  '',
  '',
  'soon',
  '2021-12-31',
  '2024',
];

/** `rows` rows of Cooperation with events and articles to them. `domains`: codes that they may have. */
export function generate(rows: number, domains: readonly string[], seed = 1): Generated {
  const random = numbers(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
  const some = (share: number) => random() < share;
  const id = (prefix: string, index: number) => `${prefix}_${String(index).padStart(12, '0')}`;
  const articleCount = Math.ceil(rows / 8);
  const eventCount = Math.ceil(rows / 3);
  const articles = Array.from({ length: articleCount }, (_, index): Record_ => ({
    Title: `Article ${index}`,
    Outlet: pick(['QNA', 'Anadolu', 'KUNA', 'Reuters', '']),
    Language: pick(['en', 'ar', 'ar', 'fr', '']),
    Status: pick(['unread', 'in_review', 'curated', 'curated', 'excluded', 'no_cooperation']),
    'Duplicate of': some(0.05) ? id('art', Math.floor(random() * articleCount)) : '',
    Replaces: some(0.05) && index > 0 ? id('art', index - 1) : '',
    'Article id': id('art', index),
  }));
  const events = Array.from({ length: eventCount }, (_, index): Record_ => {
    const count = pick([2, 2, 2, 2, 3, 4, 1, 0]);
    const parties = Array.from({ length: count }, () => pick(COUNTRIES));
    const linked = some(0.2);
    return {
      Event: `Event ${index}`,
      Parties: parties.join(some(0.5) ? '; ' : ','),
      Date: pick(DATES),
      Mechanisms: some(0.1) ? '' : [pick(MECHANISMS), ...(some(0.3) ? [pick(MECHANISMS)] : [])].join('; '),
      // Most links lead to older events, some in a ring, some to what is gone.
      'Same as event': linked
        ? id('evt', some(0.1) ? eventCount + 5 : Math.floor(random() * eventCount))
        : '',
      Link: linked ? pick(['confirmed', 'confirmed', 'proposed', '']) : 'own',
      Review: pick(REVIEWS),
      'Event id': id('evt', index),
    };
  });
  const cooperation = Array.from({ length: rows }, (_, index): Record_ => ({
    Event: '',
    Domain: pick(domains),
    Status: pick(STATUSES),
    Role: pick(ROLES),
    Evidence: `Sentence ${index}, with "quotes", commas\nand lines`,
    Review: pick(REVIEWS),
    'Record id': id('rec', index),
    'Event id': some(0.02) ? '' : id('evt', Math.floor(random() * eventCount)),
    'Article id': some(0.02) ? 'art_gone00000000' : id('art', Math.floor(random() * articleCount)),
  }));
  return { articles, events, cooperation };
}

const TABS = { Articles: 'articles', Events: 'events', Cooperation: 'cooperation' } as const;

/**
 * Puts the rows into a saved workbook that was set up, in place of what stood there, as people leave it: a filter
 * that is on, hidden columns, empty rows between.
 */
export function fill(saved: SavedHost, generated: Generated): SavedHost {
  const sheets = saved.workbook.sheets.map((sheet) => {
    const records = generated[TABS[sheet.name as keyof typeof TABS]];
    if (!records) return sheet;
    const headers = (sheet.rows[0] ?? []) as string[];
    const rows = records.flatMap((record, index) => [
      headers.map((header) => record[header] ?? ''),
      ...(index % 997 === 0 ? [[]] : []),
    ]);
    const maxRows = rows.length + 1;
    return {
      ...sheet,
      rows: [headers, ...rows],
      maxRows,
      filter: { top: 0, left: 0, bottom: maxRows, right: headers.length },
      columns: sheet.columns.map((column, index) => (index % 3 === 2 ? { ...column, hidden: true } : column)),
    };
  });
  return { ...saved, workbook: { ...saved.workbook, sheets } };
}
