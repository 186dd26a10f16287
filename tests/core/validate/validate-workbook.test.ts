// Validate sheet: every rule at work, findings in words, and states from run to run.
import type { Cell } from '../../../src/core/model/cell';
import { buildCodebook } from '../../../src/core/model/codebook';
import { defaultCodebookEntries } from '../../../src/core/model/default-codebook';
import { readRow, writeRow } from '../../../src/core/model/tab';
import { findings as findingsTab } from '../../../src/core/model/tabs';
import { severities, type FindingCode, type WorkbookState } from '../../../src/core/validate/types';
import {
  findingsOf,
  fixedSince,
  problemsOf,
  tableRules,
  type Finding,
} from '../../../src/core/validate/validate-workbook';
import { article, code, event, record, row, spoilt, text, workbook } from './sample-workbook';
import { validateWorkbook } from './validate-at-once';

const again = { ...article, article_id: 'art_000000000002' };
const LATER = 'evt_000000000002';
const noDate = { ...article, published_on: '' };
const retired = buildCodebook(
  defaultCodebookEntries().map((entry) =>
    entry.code === 'policing' ? { ...entry, active: false, replaced_by: 'security_general' } : entry,
  ),
);

/** For every code a workbook that has that problem; the good workbook has none. */
const firing: Record<FindingCode, WorkbookState> = {
  'missing-label': workbook({}, { missingColumns: { events: ['note'] } }),
  'type-error': spoilt('figures', { value: 'many' }),
  'constraint-error': spoilt('cooperation', { role: 'hero' }),
  'required-value': spoilt('events', { parties: '' }),
  'foreign-key': spoilt('events', { follows: 'evt_gone00000000' }),
  'country-not-canonical': spoilt('events', { parties: 'QAT; Turkey' }),
  'code-unknown': spoilt('cooperation', { domain: 'space' }),
  'domain-retired-code': workbook({}, { codebook: retired }),
  'unique-error': workbook({ codebook: [row(code, 2), row(code, 3)] }),
  'code-form': spoilt('codebook', { code: 'State Visit' }),
  'label-missing': spoilt('codebook', { label_ar: '' }),
  'label-doubled': workbook({ codebook: [row(code), row({ ...code, code: 'tour', label_ar: 'جولة' }, 3)] }),
  'group-unknown': spoilt('codebook', { kind: 'domain' }),
  'step-missing': spoilt('codebook', { kind: 'status' }),
  'successor-circle': spoilt('codebook', { active: 'no', replaced_by: 'visit' }),
  'successor-retired': workbook({
    codebook: [
      row({ ...code, active: 'no', replaced_by: 'tour' }),
      row({ ...code, code: 'tour', active: 'no', label_en: 'Tour', label_ar: 'جولة' }, 3),
    ],
  }),
  'successor-missing': spoilt('codebook', { active: 'no' }),
  'term-short': spoilt('codebook', { terms_en: 'state visit; UN' }),
  'term-shared': workbook({
    codebook: [
      row({ ...code, terms_en: 'tour' }),
      row({ ...code, code: 'tour', label_en: 'Tour', label_ar: 'جولة', terms_en: 'Tour' }, 3),
    ],
  }),
  'row-id-missing': spoilt('officials', { official_id: '' }),
  'row-id-duplicate': workbook({ events: [row(event, 2), row(event, 3)] }),
  'formula-in-text-column': spoilt('events', {}, { formulas: ['place'] }),
  'date-format-ambiguous': spoilt('events', {}, { dates: ['event_date'] }),
  'date-after-publication': spoilt('events', { event_date: '2019-04-01', support: '' }),
  'date-unresolved': spoilt('events', { event_date: '', date_precision: 'unknown', support: '' }),
  'date-precision-mismatch': spoilt('events', { date_precision: 'year' }),
  'end-before-start': spoilt('events', { end_date: '2019-03-01' }),
  'published-missing': workbook({ articles: [row(noDate)] }),
  'edited-outside': spoilt('events', { event_date: '2019-03-04' }),
  'party-single': spoilt('events', { parties: 'QAT' }),
  'party-unlisted': spoilt('events', { from_party: 'IRN' }),
  'dyad-self': spoilt('events', { parties: 'QAT; TUR; QAT' }),
  'domain-general-beside-specific': workbook({
    cooperation: [
      row(record),
      row({ ...record, record_id: 'rec_000000000002', domain: 'security_general' }, 3),
    ],
  }),
  'status-mechanism': spoilt('events', { mechanisms: 'meeting' }),
  'stage-regression': workbook({
    events: [row(event), row({ ...event, event_id: LATER, follows: event.event_id }, 3)],
    cooperation: [
      row(record),
      row({ ...record, record_id: 'rec_000000000002', event_id: LATER, status: 'discussed' }, 3),
    ],
  }),
  'event-conflict': workbook({
    events: [
      row(event),
      row(
        {
          ...event,
          event_id: LATER,
          place_country: 'QAT',
          link_state: 'confirmed',
          linked_event: event.event_id,
        },
        3,
      ),
    ],
  }),
  'no-cooperation-rows': workbook({
    articles: [row({ ...article, status: 'no_cooperation' })],
    cooperation: [row({ ...record, review: 'accepted' })],
  }),
  'articles-contradict': workbook(
    {
      articles: [row(article), row({ ...again, published_on: '2019-03-09', text_hash: 'hash-2' }, 3)],
      events: [
        row(event),
        row({ ...event, event_id: LATER, link_state: 'confirmed', linked_event: event.event_id }, 3),
      ],
      cooperation: [
        row(record),
        row(
          {
            ...record,
            record_id: 'rec_000000000002',
            event_id: LATER,
            article_id: again.article_id,
            status: 'denied',
          },
          3,
        ),
      ],
    },
    { texts: new Map([...workbook().texts, [again.article_id, text]]) },
  ),
  'reference-self': spoilt('events', { follows: event.event_id }),
  'duplicate-row': workbook({
    cooperation: [row(record), row({ ...record, record_id: 'rec_000000000002' }, 3)],
  }),
  'language-mismatch': workbook({ articles: [row({ ...article, language: 'ar' })] }),
  'bidi-control-present': spoilt('events', { place: 'Ank\u202eara' }),
  'article-duplicate': workbook(
    { articles: [row(article, 2), row(again, 3)] },
    { texts: new Map([...workbook().texts, [again.article_id, 'x']]) },
  ),
  'exclude-reason-missing': spoilt('articles', { status: 'excluded' }),
  'text-missing': workbook({}, { texts: new Map() }),
  'evidence-not-found': spoilt('cooperation', { evidence: 'invented' }),
  'evidence-changed': spoilt('cooperation', { evidence: record.evidence.replace('pact', 'treaty') }),
  'evidence-moved': spoilt('cooperation', { evidence_at: '' }),
};

/** What cannot but be found with it, at another row. */
const besides: Partial<Record<FindingCode, FindingCode>> = { 'successor-retired': 'successor-missing' };

test('a good workbook has no findings', () => expect(validateWorkbook(workbook(), [], 'en')).toEqual([]));

describe.each(Object.entries(firing) as Array<[FindingCode, WorkbookState]>)('%s', (name, state) => {
  test('is the one finding of its workbook', () => {
    const expected = [name, besides[name]].filter((one) => one !== undefined);
    expect(validateWorkbook(state, [], 'en').map((finding) => finding.code)).toEqual(expected);
  });

  test.each(['en', 'ar'] as const)('says in %s what is wrong and what to do', (language) => {
    const [finding] = validateWorkbook(state, [], language);
    const said = `${finding?.message}\n${finding?.fix}`;
    expect(said).not.toMatch(/[{}]|undefined|\[object/);
    expect(finding?.message).toMatch(/[.؟]$/);
    expect(finding?.fix).toMatch(/[.؟]$/);
    expect(said).not.toMatch(/“”|«»| {2}| \./);
    expect(/\p{Script=Arabic}/u.test(said)).toBe(language === 'ar');
    expect(finding?.severity).toBe(severities[name]);
  });

  test('is the same when the same workbook is validated again', () => {
    expect(validateWorkbook(state, [], 'en')).toEqual(validateWorkbook(state, [], 'en'));
  });

  test('can be written into the Findings tab and read again', () => {
    const [finding] = validateWorkbook(state, [], 'en');
    if (!finding) throw new Error('no finding');
    const { place, ...cells } = finding;
    expect(place.tab).toBeDefined();
    expect(readRow(findingsTab, writeRow(findingsTab, cells))).toEqual(cells);
  });
});

test('a finding leads to its cell, in the words of the user', () => {
  const state = workbook({ events: [row({ ...event, parties: 'QAT' }, 7)] });
  expect(validateWorkbook(state, [], 'en')[0]).toMatchObject({
    tab: 'Events',
    row: '7',
    column: 'Parties',
    value: 'QAT',
    row_id: event.event_id,
    place: { tab: 'events', row: 7, column: 'parties' },
    message: 'The event has only one party: Qatar (QAT).',
  });
  expect(validateWorkbook(state, [], 'ar')[0]).toMatchObject({ tab: 'الأحداث', column: 'الأطراف' });
});

test('a tab that people renamed is called by its new name', () => {
  const problem = {
    code: 'party-single',
    tab: 'events',
    row: 2,
    row_id: '',
    column: 'parties',
    value: 'QAT',
  } as const;
  const names = (tabNames: Record<string, string>) =>
    findingsOf([problem], [], { language: 'en', tabNames }).map(({ tab }) => tab);
  expect(names({ events: 'Meetings' })).toEqual(['Meetings']);
  expect(names({ articles: 'Texts' })).toEqual(['Events']);
});

test('words that wait for a publication date are quoted as the language does', () => {
  const state = workbook({
    articles: [row(noDate)],
    events: [row({ ...event, event_date: '', date_precision: 'unknown' })],
  });
  expect(validateWorkbook(state, [], 'en')[0]?.message).toBe(
    'The publication date is missing, so “on Tuesday” cannot be dated.',
  );
  expect(validateWorkbook(state, [], 'ar')[0]?.message).toContain('«on Tuesday»');
});

test('errors stand first, then warnings, then notes', () => {
  const state = workbook({
    events: [
      row({ ...event, event_date: '', date_precision: 'unknown', support: '' }, 2),
      row({ ...event, event_id: 'evt_000000000002', parties: 'QAT' }, 3),
      row({ ...event, event_id: 'evt_000000000003', parties: '' }, 4),
    ],
  });
  expect(validateWorkbook(state, [], 'en').map(({ severity }) => severity)).toEqual([
    'error',
    'warning',
    'note',
  ]);
});

test('a huge value is named in part, so that the finding fits into a cell', () => {
  const huge = `${'😀'.repeat(24_000)}`;
  for (const state of [spoilt('events', { support: `{${huge}` }), spoilt('cooperation', { domain: huge })]) {
    const [finding] = validateWorkbook(state, [], 'en');
    expect(finding?.value.length).toBeLessThanOrEqual(500);
    expect(`${finding?.message}${finding?.fix}`.length).toBeLessThan(1000);
    expect(`${finding?.value}${finding?.message}`).not.toMatch(/[\ud800-\udfff]/u);
  }
});

test('rows that share an id have findings of their own', () => {
  const bad = { ...event, parties: 'QAT' };
  const found = validateWorkbook(workbook({ events: [row(bad, 2), row(bad, 3), row(bad, 4)] }), [], 'en');
  expect(found).toHaveLength(5);
  expect(new Set(found.map(({ finding_id }) => finding_id)).size).toBe(5);
});

test('what crosses to the page is cut too, and only texts that are too long', () => {
  const value = (cell: Cell) => problemsOf(tableRules, spoilt('events', { session_no: cell }))[0]?.value;
  expect(String(value('x'.repeat(501)))).toBe(`${'x'.repeat(499)}…`);
  expect(value('x'.repeat(500))).toBe('x'.repeat(500));
  const mine = {
    code: 'type-error',
    tab: 'figures',
    row: 2,
    row_id: '',
    column: 'value',
    value: 512,
  } as const;
  expect(problemsOf([() => [mine]], workbook())).toEqual([mine]);
});

describe('rows without ids', () => {
  const problem = (row: number) =>
    ({ code: 'unique-error', tab: 'codebook', row, row_id: '', column: 'code', value: 'x' }) as const;
  const ids = (...rows: number[]) =>
    findingsOf(rows.map(problem), [], { language: 'en' }).map(({ finding_id }) => finding_id);

  test('have findings by their row: the same again, another one elsewhere', () => {
    expect(ids(2, 3)).toEqual(ids(2, 3));
    expect(new Set([...ids(2, 3), ...ids(4)]).size).toBe(3);
  });

  test('a second problem of one cell is another finding than that of the next row', () => {
    expect(new Set(ids(2, 2, 2, 3)).size).toBe(4);
    expect(ids(2, 2)[0]).toBe(ids(2)[0]);
  });
});

test('a problem of a tab or of a whole row names neither row nor column that there is not', () => {
  const problem = {
    code: 'missing-label',
    tab: 'events',
    row: 0,
    row_id: '',
    column: 'place',
    value: '',
  } as const;
  const readers = { language: 'en' } as const;
  expect(findingsOf([problem], [], readers)[0]).toMatchObject({ row: '', column: 'Place', cell: '' });
  expect(findingsOf([{ ...problem, row: 1, column: '' }], [], readers)[0]).toMatchObject({
    row: '1',
    column: '',
  });
});

describe('from run to run', () => {
  const state = spoilt('events', { parties: 'QAT' });
  const states = (found: readonly Finding[]) => found.map((finding) => finding.state);
  let first: Finding[];
  beforeEach(() => {
    first = validateWorkbook(state, [], 'en');
  });

  test('a finding is new, then open', () => {
    expect(states(first)).toEqual(['new']);
    const second = validateWorkbook(state, first, 'en');
    expect(states(second)).toEqual(['open']);
    expect(states(validateWorkbook(state, second, 'en'))).toEqual(['open']);
  });

  test('keeps its id when the row moves, the language changes or other findings come', () => {
    const moved = workbook({
      events: [row({ ...event, parties: 'QAT' }, 40)],
      cooperation: [row({ ...record, role: 'hero' })],
    });
    const found = validateWorkbook(moved, first, 'ar');
    expect(found.find(({ code }) => code === 'party-single')).toMatchObject({
      finding_id: first[0]?.finding_id,
      state: 'open',
      row: '40',
    });
  });

  test('is fixed when it is gone, and new when it comes back', () => {
    const clean = validateWorkbook(workbook(), first, 'en');
    const fixed = fixedSince(first, clean);
    expect(clean).toEqual([]);
    expect(fixed).toMatchObject([{ finding_id: first[0]?.finding_id, state: 'fixed' }]);
    expect(states(validateWorkbook(state, fixed, 'en'))).toEqual(['new']);
    expect(fixedSince(fixed, clean)).toEqual([]);
  });

  test('what is still there is not fixed', () => {
    expect(fixedSince(first, validateWorkbook(state, first, 'en'))).toEqual([]);
  });

  test.each(['', '   '])(
    'is not waived with the reason %j: it stays open and says what is missing',
    (reason) => {
      const waived = first.map((finding) => ({ ...finding, state: 'waived', waived_by: 'Amal', reason }));
      const [finding] = validateWorkbook(state, waived, 'en');
      expect(finding).toMatchObject({ state: 'open', waived_by: '', reason: '' });
      expect(finding?.fix).toBe(
        `${first[0]?.fix} It cannot be waived without a reason: write one into “Reason”, then validate again.`,
      );
      expect(validateWorkbook(state, waived, 'ar')[0]?.fix).toMatch(/لا يمكن تجاوز الملاحظة بلا سبب/);
    },
  );

  test('a waiver without a name gets that of the coder who validates', () => {
    const waived = first.map((finding) => ({ ...finding, state: 'waived', waived_by: '', reason: 'joint' }));
    const problems = first.map(({ place }) => place);
    const readers = { language: 'en', coder: 'Basma' } as const;
    expect(findingsOf(problems, waived, readers)).toMatchObject([{ state: 'waived', waived_by: 'Basma' }]);
    const signed = waived.map((finding) => ({ ...finding, waived_by: 'Amal' }));
    expect(findingsOf(problems, signed, readers)).toMatchObject([{ waived_by: 'Amal' }]);
  });

  test('a waiver of nobody stays one of nobody', () => {
    const waived = first.map((finding) => ({ ...finding, state: 'waived', waived_by: '', reason: 'joint' }));
    expect(validateWorkbook(state, waived, 'en')).toMatchObject([{ state: 'waived', waived_by: '' }]);
  });

  test('an open finding that is gone is fixed', () => {
    const open = first.map((finding) => ({ ...finding, state: 'open' }));
    expect(fixedSince(open, [])).toMatchObject([{ state: 'fixed' }]);
  });

  test('stays waived, with who and why, and is not called fixed when it is gone', () => {
    const waived = first.map((finding) => ({
      ...finding,
      state: 'waived',
      waived_by: 'Amal',
      reason: 'joint',
    }));
    expect(validateWorkbook(state, waived, 'en')).toMatchObject([
      { state: 'waived', waived_by: 'Amal', reason: 'joint' },
    ]);
    expect(fixedSince(waived, [])).toEqual([]);
  });
});
