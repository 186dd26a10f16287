// One-click fixes: from a workbook and a problem to the cells that would change, and none where nobody can know.
import type { Cell } from '../../../../src/core/model/cell';
import { buildCodebook, type Codebook, type CodebookEntry } from '../../../../src/core/model/codebook';
import { defaultCodebookEntries } from '../../../../src/core/model/default-codebook';
import type { RowTabName } from '../../../../src/core/model/tabs';
import { fixContext, fixers, fixesOf, rowFinder } from '../../../../src/core/validate/fixes/fixes-of';
import type { FindingCode, GridRow, WorkbookState } from '../../../../src/core/validate/types';
import { problemsOf, tableRules, textRules } from '../../../../src/core/validate/validate-workbook';
import {
  ARTICLE,
  article,
  event,
  EVENT,
  placeOf,
  record,
  row,
  spoilt,
  text,
  workbook,
} from '../sample-workbook';

/** What fixing all problems of a kind would write, as `tab.column:row`. */
function fixed(code: FindingCode, state: WorkbookState): Record<string, Cell> {
  const context = fixContext({
    state,
    language: 'en',
    coder: 'Amal',
    now: '2020-01-01T00:00:00Z',
    mintId: (prefix) => `${prefix}_minted000000`,
  });
  const rowOf = rowFinder(state);
  const problems = problemsOf([...tableRules, ...textRules], state).filter(
    (problem) => problem.code === code,
  );
  expect(problems.length).toBeGreaterThan(0);
  const changes = problems.flatMap((problem) => fixesOf(problem, rowOf(problem), context));
  for (const { writes, old, new: value, column } of changes)
    if (writes && column !== 'event_date' && column !== 'place') expect(String(old)).not.toBe(String(value));
  return Object.fromEntries(
    changes
      .filter(({ writes }) => writes)
      .map(({ tab, column, row: at, new: value }) => [`${tab}.${column}:${at}`, value]),
  );
}

const codebookWith = (change: Record<string, { active?: boolean; replaced_by?: string }>): Codebook =>
  buildCodebook(defaultCodebookEntries().map((entry) => ({ ...entry, ...change[entry.code] })));

test.each<[FindingCode, RowTabName, Record<string, Cell>, Record<string, Cell>]>([
  ['country-not-canonical', 'events', { parties: 'qat; Turkey' }, { 'events.parties:2': 'QAT; TUR' }],
  ['country-not-canonical', 'events', { parties: 'QAT; Qatar; TUR' }, { 'events.parties:2': 'QAT; TUR' }],
  ['country-not-canonical', 'events', { parties: 'QAT; Atlantis' }, {}],
  [
    'code-unknown',
    'cooperation',
    { domain: 'Counter-terrorism' },
    { 'cooperation.domain:2': 'counter_terrorism' },
  ],
  ['code-unknown', 'cooperation', { status: 'Signed ' }, { 'cooperation.status:2': 'signed' }],
  [
    'code-unknown',
    'events',
    { mechanisms: 'agreement_signed; Visit' },
    { 'events.mechanisms:2': 'agreement_signed; visit' },
  ],
  ['code-unknown', 'cooperation', { domain: 'space' }, {}],
  [
    'code-unknown',
    'cooperation',
    { domain: ' counter - TERRORISM' },
    { 'cooperation.domain:2': 'counter_terrorism' },
  ],
  ['code-unknown', 'cooperation', { domain: 'counterterrorism' }, {}],
  ['code-unknown', 'cooperation', { domain: 'policing; Cyber' }, {}],
  ['code-unknown', 'cooperation', { domain: 'Visit' }, {}],
  ['code-unknown', 'codebook', { replaced_by: 'birds' }, {}],
  ['country-not-canonical', 'events', { place_country: 'Turkey' }, { 'events.place_country:2': 'TUR' }],
  ['country-not-canonical', 'events', { place_country: 'Qatar; Turkey' }, {}],
  [
    'constraint-error',
    'articles',
    { published_on: '6 March 2019' },
    { 'articles.published_on:2': '2019-03-06' },
  ],
  [
    'constraint-error',
    'events',
    { event_date: 'March 2019', support: '' },
    { 'events.event_date:2': '2019-03' },
  ],
  ['constraint-error', 'cooperation', { evidence_at: '9-3', evidence: 'invented' }, {}],
  ['constraint-error', 'cooperation', { evidence_at: '9-3', article_id: 'art_gone00000000' }, {}],
  ['constraint-error', 'cooperation', { role: 'Main' }, { 'cooperation.role:2': 'main' }],
  ['constraint-error', 'cooperation', { role: 'رئيسي' }, { 'cooperation.role:2': 'main' }],
  ['constraint-error', 'figures', { scope: 'so far' }, { 'figures.scope:2': 'so_far' }],
  ['constraint-error', 'cooperation', { role: 'hero' }, {}],
  ['constraint-error', 'events', { event_date: '5 March 2019' }, { 'events.event_date:2': '2019-03-05' }],
  ['constraint-error', 'articles', { published_on: 'March 2019' }, {}],
  ['constraint-error', 'events', { event_id: 'mine' }, {}],
  [
    'constraint-error',
    'cooperation',
    { evidence_at: '9-3' },
    { 'cooperation.evidence_at:2': placeOf(record.evidence) },
  ],
  ['required-value', 'events', { date_precision: '' }, { 'events.date_precision:2': 'day' }],
  [
    'required-value',
    'events',
    { date_precision: '', event_date: '', support: '' },
    { 'events.date_precision:2': 'unknown' },
  ],
  ['required-value', 'events', { link_state: '' }, { 'events.link_state:2': 'own' }],
  ['required-value', 'events', { review: '' }, { 'events.review:2': 'suggested' }],
  ['required-value', 'cooperation', { review: '' }, { 'cooperation.review:2': 'added' }],
  [
    'required-value',
    'events',
    { label: '' },
    { 'events.label:2': 'QAT-TUR · agreement signed · Ankara · 2019-03-05' },
  ],
  ['required-value', 'cooperation', { event: '' }, { 'cooperation.event:2': event.label }],
  ['required-value', 'articles', { language: '' }, { 'articles.language:2': 'en' }],
  ['required-value', 'articles', { status: '' }, { 'articles.status:2': 'unread' }],
  ['required-value', 'articles', { title: '' }, {}],
  ['required-value', 'cooperation', { status: '' }, {}],
  ['required-value', 'events', { label: '', parties: '' }, {}],
  [
    'required-value',
    'events',
    { label: '', place: '' },
    { 'events.label:2': 'QAT-TUR · agreement signed · Türkiye · 2019-03-05' },
  ],
  [
    'required-value',
    'events',
    { event_date: '2019-03', date_precision: '', support: '' },
    { 'events.date_precision:2': 'month' },
  ],
  ['required-value', 'cooperation', { event: '', event_id: '' }, {}],
  ['required-value', 'cooperation', { evidence: '' }, {}],
  ['date-precision-mismatch', 'events', { date_precision: 'year' }, { 'events.date_precision:2': 'day' }],
  ['date-format-ambiguous', 'events', { event_date: '03/04/2019' }, {}],
  ['bidi-control-present', 'cooperation', { role: 'main \u200b' }, { 'cooperation.role:2': 'main' }],
  ['bidi-control-present', 'events', { parties: 'QAT;\u200e TUR' }, { 'events.parties:2': 'QAT; TUR' }],
  ['language-mismatch', 'articles', { language: 'ar' }, { 'articles.language:2': 'en' }],
  ['dyad-self', 'events', { parties: 'QAT; TUR; QAT' }, { 'events.parties:2': 'QAT; TUR' }],
  ['dyad-self', 'events', { from_party: 'QAT', to_party: 'QAT' }, {}],
  [
    'evidence-moved',
    'cooperation',
    { evidence_at: '' },
    { 'cooperation.evidence_at:2': placeOf(record.evidence) },
  ],
  [
    'evidence-changed',
    'cooperation',
    { evidence: record.evidence.replace('pact', 'treaty') },
    { 'cooperation.evidence:2': record.evidence },
  ],
  ['evidence-not-found', 'cooperation', { evidence: 'invented' }, {}],
  ['party-single', 'events', { parties: 'QAT' }, {}],
])('%s in %s %j', (code, tab, cells, changes) => expect(fixed(code, spoilt(tab, cells))).toEqual(changes));

describe('retired codes', () => {
  test.each<[string, Record<string, { active?: boolean; replaced_by?: string }>, string | undefined]>([
    ['one step', { policing: { active: false, replaced_by: 'cyber' } }, 'cyber'],
    [
      'along a chain',
      {
        policing: { active: false, replaced_by: 'cyber' },
        cyber: { active: false, replaced_by: 'judicial' },
      },
      'judicial',
    ],
    ['without a successor', { policing: { active: false } }, undefined],
    ['to a code that is gone', { policing: { active: false, replaced_by: 'space' } }, undefined],
    [
      'in a circle',
      {
        policing: { active: false, replaced_by: 'cyber' },
        cyber: { active: false, replaced_by: 'policing' },
      },
      undefined,
    ],
  ])('%s', (_, change, successor) => {
    const state = { ...workbook(), codebook: codebookWith(change) };
    expect(fixed('domain-retired-code', state)).toEqual(
      successor === undefined ? {} : { 'cooperation.domain:2': successor },
    );
  });
});

test('a formula and a spreadsheet date become the text that they show', () => {
  expect(fixed('formula-in-text-column', spoilt('events', {}, { formulas: ['place'] }))).toEqual({
    'events.place:2': 'Ankara',
  });
  const dated = spoilt('events', { event_date: '2019-03-05T10:30:00' }, { dates: ['event_date'] });
  expect(fixed('date-format-ambiguous', dated)).toEqual({ 'events.event_date:2': '2019-03-05' });
});

test('a copied row gets an id of its own and is no proposal any more', () => {
  const state = workbook({ events: [row(event, 2), row(event, 5)] });
  expect(fixed('row-id-duplicate', state)).toEqual({
    'events.event_id:5': 'evt_minted000000',
    'events.support:5': '',
    'events.review:5': 'added',
  });
  const accepted = { ...event, review: 'accepted' };
  expect(fixed('row-id-duplicate', workbook({ events: [row(accepted, 2), row(accepted, 5)] }))).toEqual({
    'events.event_id:5': 'evt_minted000000',
    'events.support:5': '',
  });
  expect(fixed('row-id-duplicate', workbook({ articles: [row(article, 2), row(article, 5)] }))).toEqual({
    'articles.article_id:5': 'art_minted000000',
  });
});

test('rows said twice and general domains are rejected, by whom and when', () => {
  const twice = row({ ...record, coder: '', reviewed_at: '', record_id: 'rec_000000000002' }, 3);
  const decision = {
    'cooperation.review:3': 'rejected',
    'cooperation.coder:3': 'Amal',
    'cooperation.reviewed_at:3': '2020-01-01T00:00:00Z',
  };
  expect(fixed('duplicate-row', workbook({ cooperation: [row(record), twice] }))).toEqual(decision);
  const general = { ...twice, cells: { ...twice.cells, domain: 'security_general' } };
  expect(fixed('domain-general-beside-specific', workbook({ cooperation: [row(record), general] }))).toEqual(
    decision,
  );
});

test('an article that is there already is excluded, and says as what', () => {
  const again = { ...article, article_id: 'art_000000000002' };
  expect(fixed('article-duplicate', workbook({ articles: [row(article), row(again, 3)] }))).toEqual({
    'articles.status:3': 'excluded',
    'articles.exclude_reason:3': 'duplicate',
    'articles.duplicate_of:3': ARTICLE,
  });
});

test('of several articles with a text, the first that is in play is named, and a reason that stands is kept', () => {
  const [other, out, first, again] = [1, 2, 3, 4].map((number) => ({
    ...article,
    article_id: `art_00000000001${number}`,
  }));
  const articles = [
    row({ ...other!, text_hash: 'hash-2' }, 2),
    row({ ...out!, status: 'excluded', exclude_reason: 'spam' }, 3),
    row(first!, 4),
    row({ ...again!, exclude_reason: 'a reprint' }, 5),
  ];
  expect(fixed('article-duplicate', workbook({ articles }))).toEqual({
    'articles.status:5': 'excluded',
    'articles.duplicate_of:5': 'art_000000000013',
  });
});

describe('names in place of codes', () => {
  const training = { code: 'training', label_en: 'Training', label_ar: 'التدريب' };
  const book = (change: Record<string, Partial<CodebookEntry>>) =>
    buildCodebook(defaultCodebookEntries().map((entry) => ({ ...entry, ...change[entry.code] })));

  test.each<[string, Codebook, Record<string, Cell>, Record<string, Cell>]>([
    [
      'two codes have',
      book({ cyber: { label_en: 'Net' }, training: { label_en: 'Net' } }),
      { domain: 'Net' },
      {},
    ],
    ['a retired code has', book({ cyber: { active: false, label_en: 'Net' } }), { domain: 'Net' }, {}],
    [
      'one code has',
      book({ cyber: { label_en: 'Net' } }),
      { domain: 'net' },
      { 'cooperation.domain:2': 'cyber' },
    ],
    ['one code has, in Arabic', book({ cyber: training }), { domain: 'تدريب' }, {}],
  ])('that %s', (_, codebook, cells, changes) => {
    expect(fixed('code-unknown', { ...spoilt('cooperation', cells), codebook })).toEqual(changes);
  });

  test('a retired code beside one that is unknown stays as it is', () => {
    const codebook = book({ agreement_signed: { active: false } });
    const state = { ...spoilt('events', { mechanisms: 'agreement_signed; Visit' }), codebook };
    expect(fixed('code-unknown', state)).toEqual({ 'events.mechanisms:2': 'agreement_signed; visit' });
  });
});

test.each(['512 — 513', 'x'])('the language of %j cannot be told, so it is left open', (words) => {
  const state = { ...spoilt('articles', { language: '' }), texts: new Map([[ARTICLE, words]]) };
  expect(fixed('required-value', state)).toEqual({});
});

test('a row that lacks the words of its event gets those of the event that it names', () => {
  const other = row({ ...event, event_id: 'evt_000000000009', label: 'Another one' }, 2);
  const cooperation = [row({ ...record, event: '' })];
  const named = (label: string) =>
    fixed('required-value', workbook({ events: [other, row({ ...event, label }, 3)], cooperation }));
  expect(named('My words')).toEqual({ 'cooperation.event:2': 'My words' });
  expect(named('')).toMatchObject({ 'cooperation.event:2': event.label });
});

test('what was typed into the grid gets an owner and stays as it is', () => {
  const state = spoilt('events', { event_date: '2019-03-04', coder: '', reviewed_at: '' });
  expect(fixed('edited-outside', state)).toEqual({
    'events.review:2': 'corrected',
    'events.coder:2': 'Amal',
    'events.reviewed_at:2': '2020-01-01T00:00:00Z',
  });
});

test('and the Log learns what stood there, without a write', () => {
  const state = spoilt('events', { event_date: '2019-03-04', coder: '', reviewed_at: '' });
  const context = fixContext({ state, language: 'en', coder: 'Amal', now: '', mintId: String });
  const [problem] = problemsOf(tableRules, state);
  expect(fixesOf(problem!, state.tabs.events![0], context)[0]).toEqual({
    ...{ tab: 'events', row: 2, row_id: EVENT, column: 'event_date' },
    ...{ old: '2019-03-05', new: '2019-03-04', writes: false },
  });
});

describe('finding rows again', () => {
  const at = (number: number, id: string): GridRow => row({ ...event, event_id: id }, number);
  const find = rowFinder(workbook({ events: [at(2, 'evt_b'), at(3, 'evt_a'), at(4, 'evt_a'), at(5, '')] }));
  test.each([
    ['by id, wherever it is', 9, 'evt_b', 2],
    ['of copies the one at its row', 4, 'evt_a', 4],
    ['of copies the first, where it stands', 3, 'evt_a', 3],
    ['of copies that were moved none', 9, 'evt_a', undefined],
    ['without an id by its row', 5, '', 5],
    ['without an id, moved', 6, '', undefined],
    ['gone', 2, 'evt_c', undefined],
  ])('%s', (_, number, row_id, found) => {
    expect(find({ tab: 'events', row: number, row_id })?.row).toBe(found);
  });
});

test('a row that is gone, and a column that the sheet lacks, are left alone', () => {
  const state = spoilt('events', { parties: 'Qatar; TUR' });
  const context = fixContext({ state, language: 'en', coder: '', now: '', mintId: String });
  const [problem] = problemsOf(tableRules, state);
  if (!problem) throw new Error('no problem');
  expect(fixesOf(problem, undefined, context)).toEqual([]);
  expect(fixesOf(problem, row({ event_id: EVENT }), context)).toEqual([]);
});

test('every code with a fix is a code, and texts are looked up once', () => {
  expect(Object.keys(fixers).length).toBeGreaterThan(15);
  const context = fixContext({ state: workbook(), language: 'en', coder: '', now: '', mintId: String });
  expect(context.finderOf(ARTICLE)).toBe(context.finderOf(ARTICLE));
  expect(context.finderOf('art_gone')).toBeNull();
  expect(context.finderOf(ARTICLE)?.find(text)?.kind).toBe('same');
});
