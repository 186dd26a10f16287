// Events: parties, dates, and dates against those of the articles that report them.
import { writeSupport } from '../../../../src/core/model/support';
import { dates, parties, publicationDates } from '../../../../src/core/validate/rules/events';
import { ARTICLE, article, event, findings, record, row, spoilt, workbook } from '../sample-workbook';
import { inBoundedTime } from '../../../support/bounded-time';

test('a good workbook has no problem', () => {
  for (const rule of [parties, dates, publicationDates]) expect(rule(workbook())).toEqual([]);
});

test.each([
  ['QAT', 1],
  ['QAT; QAT', 1],
  ['QAT; TUR', 0],
  ['QAT; TUR; KWT', 0],
  ['', 0],
])('parties %j: %i', (value, count) => {
  expect(parties(spoilt('events', { parties: value }))).toHaveLength(count);
});

test('a rejected event may have one party', () => {
  expect(parties(spoilt('events', { parties: 'QAT', review: 'rejected' }))).toEqual([]);
});

test.each<[string, Record<string, string>, string, string, object | undefined]>([
  ['one party', { parties: 'QAT' }, 'party-single', 'parties', undefined],
  ['a party twice', { parties: 'QAT; QAT' }, 'dyad-self', 'parties', { twice: 'QAT' }],
  ['a party twice of three', { parties: 'TUR; QAT, TUR' }, 'dyad-self', 'parties', { twice: 'TUR' }],
  [
    'from and to the same',
    { from_party: 'TUR', to_party: 'TUR' },
    'dyad-self',
    'from_party',
    { both: 'TUR' },
  ],
  [
    'from somebody else',
    { from_party: 'IRN', to_party: 'TUR' },
    'party-unlisted',
    'from_party',
    { parties: 'QAT, TUR' },
  ],
  ['to somebody else', { to_party: 'IRN' }, 'party-unlisted', 'to_party', { parties: 'QAT, TUR' }],
])('%s', (_, cells, code, column, words) => {
  const found = parties(spoilt('events', cells));
  expect(found).toMatchObject([{ code, column }]);
  expect(found[0]?.words).toEqual(words);
});

test.each<[string, Record<string, string>]>([
  ['from one party to another', { from_party: 'TUR', to_party: 'QAT' }],
  ['only from', { from_party: 'TUR' }],
  ['from what is no country', { from_party: 'Iran' }],
  ['from a country, of no parties', { parties: '', from_party: 'IRN' }],
])('%s is left alone', (_, cells) => expect(parties(spoilt('events', cells))).toEqual([]));

test.each([
  ['2019-03-05', '2019-03-04', 1],
  ['2019-03-05', '2019-02', 1],
  ['2019', '2018-12-31', 1],
  ['2019-03-05', '2019-03-05', 0],
  ['2019-03-05', '2019-03-07', 0],
  ['2019-03-05', '2019-03', 0],
  ['2019-03-05', '', 0],
  ['2019-03-05', 'Tuesday', 0],
  ['', '2019-03-01', 0],
])('from %j to %j: %i', (event_date, end_date, count) => {
  const found = dates(spoilt('events', { event_date, end_date, date_precision: '', date_basis: 'stated' }));
  expect(found.map(({ code, column, words }) => [code, column, words])).toEqual(
    Array.from({ length: count }, () => ['end-before-start', 'end_date', { start: event_date }]),
  );
});

test.each([
  ['2019-03-05', 'month', 'day'],
  ['2019-03', 'day', 'month'],
  ['2019', 'unknown', 'year'],
])('the date %s is not exact to the %s', (event_date, date_precision, precision) => {
  const state = spoilt('events', { event_date, date_precision });
  expect(findings(dates, state)).toEqual([['date-precision-mismatch', 'events.date_precision:2']]);
  expect(dates(state)[0]?.words).toEqual({ date: event_date, precision });
});

test.each([
  ['2019-03', 'month'],
  ['2018', 'year'],
  ['2018', 'approximate'],
  ['2018-05-01', 'approximate'],
  ['', 'unknown'],
  ['2018', ''],
  ['no date', 'day'],
])('the date %j goes with %j', (event_date, date_precision) => {
  expect(dates(spoilt('events', { event_date, date_precision, date_basis: 'stated' }))).toEqual([]);
});

describe('an event after its article', () => {
  const later = { ...event, event_date: '2019-03-07' };
  const state = (more: object = {}, of: object = later) =>
    workbook({ events: [row({ ...of })], cooperation: [row({ ...record, ...more })] });

  test('is found, with the day of publication', () => {
    expect(findings(dates, state())).toEqual([['date-after-publication', 'events.event_date:2']]);
    expect(dates(state())[0]?.words).toEqual({ published: '2019-03-06' });
  });

  test.each([
    ['announced', state({ role: 'announced' })],
    ['planned', state({ status: 'planned' })],
    ['on the same day', state({}, { ...event, event_date: '2019-03-06' })],
    ['in the same year, not said when', state({}, { ...event, event_date: '2019', date_precision: 'year' })],
    ['reported by nobody', state({ review: 'rejected' })],
    ['rejected', state({}, { ...later, review: 'rejected' })],
  ])('is no problem where it is %s', (_, workbookState) => expect(dates(workbookState)).toEqual([]));

  test('is no problem within a month that is all that is known of the publication', () => {
    const articles = [row({ ...article, published_on: '2019-03' })];
    expect(dates(workbook({ articles, events: [row(later)] }))).toEqual([]);
    const april = { ...event, event_date: '2019-04-01' };
    expect(dates(workbook({ articles, events: [row(april)] }))).toHaveLength(1);
  });

  test('the first of several articles counts, and those without a date do not', () => {
    const second = 'art_000000000002';
    const articles = [
      row({ ...article, published_on: '' }, 2),
      row({ ...article, article_id: second, published_on: '2019-03-01' }, 3),
    ];
    const cooperation = [row(record, 2), row({ ...record, article_id: second }, 3)];
    expect(dates(workbook({ articles, cooperation }))[0]?.words).toEqual({ published: '2019-03-01' });
    const dated = [row({ ...article, published_on: '2019-03-04' }, 2), articles[1]!];
    expect(dates(workbook({ articles: dated, cooperation }))[0]?.words).toEqual({ published: '2019-03-01' });
  });
});

describe('dates in words', () => {
  const undated = { event_date: '', date_precision: 'unknown' };

  test('that even the publication date does not resolve', () => {
    expect(findings(dates, spoilt('events', undated))).toEqual([['date-unresolved', 'events.event_date:2']]);
    expect(dates(spoilt('events', { ...undated, date_basis: 'none' }))).toEqual([]);
  });

  test('wait for the publication date, which is the finding then', () => {
    const state = workbook({
      articles: [row({ ...article, published_on: '' })],
      events: [row({ ...event, ...undated }, 2), row({ ...event, ...undated }, 3)],
    });
    const relative = workbook({ articles: [row({ ...article, published_on: '' })], events: [row(event)] });
    expect(publicationDates(relative)[0]?.words).toEqual({ words: ['on Tuesday'] });
    const stated = { ...undated, date_basis: 'none' };
    const unstated = workbook({
      articles: [row({ ...article, published_on: '' })],
      events: [row({ ...event, ...stated })],
    });
    expect(publicationDates(unstated)[0]?.words).toEqual({ words: ['on Tuesday'] });
    expect(dates(state)).toEqual([]);
    expect(findings(publicationDates, state)).toEqual([['published-missing', 'articles.published_on:2']]);
    expect(publicationDates(state)[0]?.words).toEqual({ words: ['on Tuesday'] });
  });
});

describe('a publication date that is missing', () => {
  const dateless = row({ ...article, published_on: '' });

  test('is one finding per article, whether or not words wait for it', () => {
    const state = workbook({ articles: [dateless], events: [] });
    expect(publicationDates(state)).toMatchObject([{ words: { words: [] } }]);
  });

  test.each([
    ['rejected events', { review: 'rejected' }],
    ['dates stated in full', { date_basis: 'stated' }],
    ['damaged support', { support: '{' }],
    [
      'empty places',
      { support: writeSupport({ key: ARTICLE, fields: { event_date: { value: '', at: '3-3' } } }) },
    ],
    ['events of another article', { support: writeSupport({ key: 'art_2|1-2|x', fields: {} }) }],
  ])('%s do not wait for it', (_, change) => {
    const state = workbook({ articles: [dateless], events: [row({ ...event, ...change })] });
    expect(publicationDates(state)).toMatchObject([{ words: { words: [] } }]);
  });

  test('does not matter in an excluded article', () => {
    const articles = [row({ ...article, published_on: '', status: 'excluded' })];
    expect(publicationDates(workbook({ articles }))).toEqual([]);
  });
});

test('ten thousand records of no event are checked in bounded time', () => {
  const cooperation = Array.from({ length: 10_000 }, (_, index) =>
    row({ ...record, event_id: '' }, index + 2),
  );
  inBoundedTime(() => {
    expect(dates(workbook({ cooperation }))).toEqual([]);
  });
});
