// A workbook without problems, and ways to spoil it.
import type { Cell } from '../../../src/core/model/cell';
import { defaultCodebook } from '../../../src/core/model/default-codebook';
import { writeSupport } from '../../../src/core/model/support';
import type { RowTabName } from '../../../src/core/model/tabs';
import type { FindingCode, GridRow, Problem, Rule, WorkbookState } from '../../../src/core/validate/types';

export const ARTICLE = 'art_000000000001';
export const EVENT = 'evt_000000000001';
export const RECORD = 'rec_000000000001';
export const text =
  'Qatar and Turkey signed a police pact in Ankara on Tuesday. “It is a start,”\nsaid the minister.';

/** `start-end` of words of the text. */
export function placeOf(words: string): string {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return `${start}-${start + words.length}`;
}

const signing = 'Qatar and Turkey signed a police pact in Ankara on Tuesday.';

export function row(cells: Record<string, Cell>, number = 2): GridRow {
  return { row: number, cells, formulas: [], dates: [] };
}

export const article = {
  title: 'Police pact',
  outlet: 'QNA',
  outlet_country: 'QAT',
  language: 'en',
  published_on: '2019-03-06',
  published_source: 'given',
  status: 'unread',
  exclude_reason: '',
  duplicate_of: '',
  supersedes: '',
  imported_at: '2020-01-01T00:00:00Z',
  article_id: ARTICLE,
  text_hash: 'hash-1',
};
export const event = {
  label: 'QAT-TUR · agreement signed · Ankara · 2019-03-05',
  parties: 'QAT; TUR',
  event_date: '2019-03-05',
  end_date: '',
  date_precision: 'day',
  date_basis: 'relative',
  place: 'Ankara',
  place_country: 'TUR',
  mechanisms: 'agreement_signed',
  session_no: '',
  follows: '',
  linked_event: '',
  link_state: 'own',
  review: 'suggested',
  note: '',
  event_id: EVENT,
  support: writeSupport({
    key: `${ARTICLE}|${placeOf(signing)}|event:agreement_signed`,
    fields: { event_date: { value: '2019-03-05', at: placeOf('on Tuesday') } },
  }),
};
export const record = {
  event: event.label,
  domain: 'policing',
  status: 'signed',
  role: 'main',
  evidence: signing,
  review: 'suggested',
  record_id: RECORD,
  event_id: EVENT,
  article_id: ARTICLE,
  evidence_at: placeOf(signing),
  support: '',
};
export const official = {
  name: 'Khalid',
  country: 'QAT',
  evidence: 'said the minister',
  review: 'accepted',
  official_id: 'off_000000000001',
  article_id: ARTICLE,
  event_ids: EVENT,
  evidence_at: placeOf('said the minister'),
};
export const figure = {
  value: 512,
  of: 'officers',
  evidence: 'a start',
  review: 'accepted',
  figure_id: 'fig_000000000001',
  event_id: EVENT,
  article_id: ARTICLE,
  evidence_at: placeOf('a start'),
  part_of: '',
};
export const code = {
  kind: 'mechanism',
  code: 'visit',
  group: '',
  label_en: 'Visit',
  label_ar: 'زيارة',
  terms_en: '',
  terms_ar: '',
  ladder: '',
  rank: '',
  replaced_by: '',
  active: 'yes',
};

export const rows: Partial<Record<RowTabName, Record<string, Cell>>> = {
  articles: article,
  events: event,
  cooperation: record,
  officials: official,
  figures: figure,
  codebook: code,
};

/** The workbook with some rows in place of the good ones. */
export function workbook(
  tabs: Partial<Record<RowTabName, readonly GridRow[]>> = {},
  more: Partial<WorkbookState> = {},
): WorkbookState {
  const good = Object.fromEntries(Object.entries(rows).map(([name, cells]) => [name, [row(cells)]]));
  return {
    tabs: { ...good, ...tabs },
    missingColumns: {},
    texts: new Map([[ARTICLE, text]]),
    codebook: defaultCodebook(),
    ...more,
  };
}

/** The workbook with some cells of one tab's row changed. */
export function spoilt(
  tab: RowTabName,
  cells: Record<string, Cell>,
  more: Partial<GridRow> = {},
): WorkbookState {
  return workbook({ [tab]: [{ ...row({ ...rows[tab], ...cells }), ...more }] });
}

/** What a rule says about a workbook, in short: code and place. */
export function findings(rule: Rule, state: WorkbookState): Array<[FindingCode, string]> {
  return rule(state).map(({ code, tab, row: at, column }: Problem) => [code, `${tab}.${column}:${at}`]);
}
