// Cells: form, required values, codes, countries, formulas and pasted dates.
import type { Cell } from '../../../../src/core/model/cell';
import { buildCodebook } from '../../../../src/core/model/codebook';
import { defaultCodebookEntries } from '../../../../src/core/model/default-codebook';
import type { RowTabName } from '../../../../src/core/model/tabs';
import { cells } from '../../../../src/core/validate/rules/cells';
import type { FindingCode } from '../../../../src/core/validate/types';
import { findings, record, row, spoilt, workbook } from '../sample-workbook';

test('a good workbook has no problem', () => expect(cells(workbook())).toEqual([]));

test.each<[FindingCode, RowTabName, string, Cell]>([
  ['required-value', 'articles', 'title', ''],
  ['required-value', 'events', 'parties', '  '],
  ['required-value', 'cooperation', 'evidence', ''],
  ['required-value', 'figures', 'value', ''],
  ['type-error', 'figures', 'value', 'about 500'],
  ['type-error', 'events', 'session_no', 'third'],
  ['type-error', 'events', 'support', '{broken'],
  ['constraint-error', 'articles', 'published_on', '6 March 2019'],
  ['constraint-error', 'articles', 'status', 'done'],
  ['constraint-error', 'events', 'event_date', 'Tuesday'],
  ['constraint-error', 'events', 'event_id', 'my event'],
  ['constraint-error', 'cooperation', 'evidence_at', '9-3'],
  ['constraint-error', 'cooperation', 'review', 'ok'],
  ['country-not-canonical', 'events', 'parties', 'QAT; Turkey'],
  ['country-not-canonical', 'events', 'place_country', 'TR'],
  ['code-unknown', 'cooperation', 'domain', 'space'],
  ['code-unknown', 'cooperation', 'domain', 'Police work'],
  ['code-unknown', 'events', 'mechanisms', 'visit; parade'],
  ['constraint-error', 'codebook', 'kind', 'colour'],
  ['type-error', 'codebook', 'rank', 'top'],
])('%s in %s.%s: %j', (code, tab, column, value) => {
  expect(findings(cells, spoilt(tab, { [column]: value }))).toEqual([[code, `${tab}.${column}:2`]]);
});

test.each<[RowTabName, string, Cell]>([
  ['articles', 'outlet', ''],
  ['events', 'event_date', 2019],
  ['events', 'session_no', '3'],
  ['figures', 'value', '1,234'],
  ['events', 'parties', 'QAT، TUR، KWT'],
  ['cooperation', 'record_id', ''],
])('nothing in %s.%s: %j', (tab, column, value) => {
  expect(findings(cells, spoilt(tab, { [column]: value }))).toEqual([]);
});

test('names the code and the country that are wrong, not the whole list', () => {
  expect(cells(spoilt('events', { parties: 'QAT; Turkey; TUR' }))[0]?.words).toMatchObject({
    code: 'Turkey',
  });
  expect(cells(spoilt('events', { mechanisms: 'visit; parade' }))[0]?.words).toMatchObject({
    code: 'parade',
  });
  expect(cells(spoilt('cooperation', { role: 'hero' }))[0]?.words).toEqual({
    rule: 'not-in-list',
    allowed: 'main, news, background, announced',
  });
});

test.each<[FindingCode, Record<string, Cell>]>([
  ['code-unknown', { domain: 'space' }],
  ['constraint-error', { role: 'hero' }],
  ['required-value', { status: '' }],
  ['bidi-control-present', { role: 'ma\u200bin' }],
])('%s is found in each row that has it, not in the first alone', (code, change) => {
  const cooperation = [2, 3, 4].map((number) => row({ ...record, ...change }, number));
  expect(cells(workbook({ cooperation })).map((problem) => [problem.code, problem.row])).toEqual([
    [code, 2],
    [code, 3],
    [code, 4],
  ]);
});

test('one code a cell where the column holds one, and then the whole cell is none', () => {
  expect(cells(spoilt('cooperation', { domain: 'policing; cyber' }))[0]?.words).toEqual({
    code: 'policing; cyber',
  });
});

describe('dates in digits', () => {
  test.each<[RowTabName, string, string, string, string]>([
    ['events', 'event_date', '03/04/2019', '2019-04-03', '2019-03-04'],
    ['events', 'end_date', '3.4.2019', '2019-04-03', '2019-03-04'],
    ['articles', 'published_on', '12-11-2019', '2019-11-12', '2019-12-11'],
    ['figures', 'as_of', '٣/٤/٢٠١٩', '2019-04-03', '2019-03-04'],
  ])('%s.%s %s may be two days', (tab, column, value, first, second) => {
    const [problem] = cells(spoilt(tab, { [column]: value }));
    expect(problem).toMatchObject({ code: 'date-format-ambiguous', column, words: { first, second } });
  });

  test.each([
    ...['25/12/2019', '12/25/2019', '4/4/2019', '31/31/2019', '3/4/19', '2019/03/04'],
    ...['on 03/04/2019', '03/04/2019 or so', '103/04/2019'],
  ])('%s may not', (value) => {
    expect(cells(spoilt('events', { event_date: value })).map(({ code }) => code)).toEqual([
      'constraint-error',
    ]);
  });

  test('digits in a column of other words may be no date either', () => {
    expect(findings(cells, spoilt('cooperation', { role: '03/04/2019' }))).toEqual([
      ['constraint-error', 'cooperation.role:2'],
    ]);
  });

  test('digits elsewhere are no date', () => {
    expect(cells(spoilt('events', { place: '03/04/2019' }))).toEqual([]);
  });
});

describe('characters that nobody sees', () => {
  test.each<[RowTabName, string, string, string]>([
    ['cooperation', 'domain', 'poli\u200bcing', 'U+200B'],
    ['events', 'parties', 'QAT;\u200e TUR', 'U+200E'],
    ['events', 'event_date', '2019\u200f-03-05', 'U+200F'],
    ['events', 'place', '\u2066Ankara\u2069', 'U+2066, U+2069'],
    ['articles', 'outlet', 'Q\u00adNA', 'U+00AD'],
    ['articles', 'title', '\u202etcap eciloP', 'U+202E'],
    ['codebook', 'code', 'polic\u2060ing', 'U+2060'],
  ])('%s.%s: %j', (tab, column, value, characters) => {
    const [problem, ...more] = cells(spoilt(tab, { [column]: value }));
    expect(problem).toMatchObject({ code: 'bidi-control-present', column, words: { characters } });
    expect(more).toEqual([]);
  });

  test.each<[RowTabName, string, string]>([
    ['events', 'label', 'قطر · \u200e2018-10-15'],
    ['articles', 'title', 'می\u200cشود \u200f512'],
    ['cooperation', 'evidence', '\u202bنص\u202c'],
    ['events', 'note', 'نعم\u200f'],
  ])('allowed in %s.%s: %j', (tab, column, value) => {
    expect(cells(spoilt(tab, { [column]: value }))).toEqual([]);
  });
});

describe('retired codes', () => {
  const codebook = buildCodebook(
    defaultCodebookEntries().map((entry) =>
      entry.code === 'visit' || entry.code === 'judicial'
        ? { ...entry, active: false, replaced_by: entry.code === 'visit' ? 'meeting' : '' }
        : entry,
    ),
  );

  test.each<[RowTabName, string, string, FindingCode, object]>([
    ['cooperation', 'domain', 'judicial', 'domain-retired-code', { code: 'judicial', successor: '' }],
    [
      'events',
      'mechanisms',
      'meeting; visit',
      'domain-retired-code',
      { code: 'visit', successor: 'meeting' },
    ],
    ['events', 'mechanisms', 'visit; parade', 'code-unknown', { code: 'parade' }],
  ])('%s.%s %j', (tab, column, value, code, words) => {
    const [problem] = cells({ ...spoilt(tab, { [column]: value }), codebook });
    expect(problem).toMatchObject({ code, words });
  });
});

test('a formula or a pasted date is said before anything else about the cell', () => {
  expect(findings(cells, spoilt('events', { place: 'x' }, { formulas: ['place'] }))).toEqual([
    ['formula-in-text-column', 'events.place:2'],
  ]);
  expect(findings(cells, spoilt('events', { event_date: '' }, { dates: ['event_date'] }))).toEqual([
    ['date-format-ambiguous', 'events.event_date:2'],
  ]);
});

test('a column that the sheet lacks is no empty cell', () => {
  const state = spoilt('articles', {});
  const { title, ...rest } = state.tabs.articles?.[0]?.cells ?? {};
  expect(title).toBeDefined();
  expect(cells(workbook({ articles: [{ row: 2, cells: rest, formulas: [], dates: [] }] }))).toEqual([]);
});

test('a rejected row is history', () => {
  expect(cells(spoilt('events', { parties: 'nobody', review: 'rejected' }))).toEqual([]);
  expect(cells(spoilt('events', { parties: 'nobody', review: 'accepted' }))).toHaveLength(1);
});
