// What summaries count, and what they leave out.
import type { Cell } from '../../../src/core/model/cell';
import { buildCodebook } from '../../../src/core/model/codebook';
import { defaultCodebookEntries } from '../../../src/core/model/default-codebook';
import { writeRow, type InterfaceLanguage } from '../../../src/core/model/tab';
import { counts as countsTab } from '../../../src/core/model/tabs';
import { labelRows } from '../../../src/core/summarise/count-rows';
import { countRecords, type SummaryInput } from '../../../src/core/summarise/counted';
import { defaultSummaryOptions, type SummaryOptions } from '../../../src/core/summarise/options';
import { distinct } from '../../../src/core/summarise/by-domain';
import { article, event, input, record } from './sample-rows';

const countRows = (of: SummaryInput, options: SummaryOptions, language: InterfaceLanguage) =>
  labelRows(countRecords(of, options).counted, of.codebook, language).map(({ row }) => row);

const run = (more: Partial<SummaryInput> = {}, options: Partial<SummaryOptions> = {}) =>
  countRows(input(more), { ...defaultSummaryOptions, ...options }, 'en');

test('a record is counted in labels', () => {
  expect(run()).toEqual([
    {
      event_id: 'evt_1',
      article_id: 'art_1',
      dyad: 'Qatar – Türkiye',
      group: 'Internal security',
      domain: 'Police and interior-ministry cooperation',
      year: '2019',
      mechanism: 'Meeting',
      status: 'Signed',
      role: 'Main',
      review: 'Accepted',
      pair: 'Qatar – Türkiye',
    },
  ]);
  expect(countRows(input(), defaultSummaryOptions, 'ar')[0]).toMatchObject({
    dyad: 'قطر – تركيا',
    domain: 'التعاون بين الشرطة ووزارات الداخلية',
    role: 'رئيسي',
  });
});

test('rows fit the Counts tab, column by column', () => {
  const [row] = run();
  expect(row && Object.keys(writeRow(countsTab, row)).sort()).toEqual(Object.keys(row ?? {}).sort());
});

test.each([
  ['two parties, in whatever order', 'QAT; TUR', ['Qatar – Türkiye']],
  ['three parties', 'TUR; QAT; KWT', ['Kuwait – Qatar', 'Kuwait – Türkiye', 'Qatar – Türkiye']],
  ['four parties', 'QAT, TUR, KWT, OMN', 6],
  ['a party that is named twice', 'QAT; TUR; QAT', ['Qatar – Türkiye']],
  ['one party', 'QAT', ['Qatar']],
  ['no party', '', []],
])('%s', (_, parties, dyads) => {
  const rows = run({ events: [event({ parties })] });
  if (typeof dyads === 'number') expect(rows).toHaveLength(dyads);
  else expect(rows.map(({ dyad }) => dyad)).toEqual(dyads);
  expect(distinct(rows, 'event_id')).toBe(parties === '' ? 0 : 1);
  // A party that stands alone makes no dyad.
  expect(distinct(rows, 'pair')).toBe(
    typeof dyads === 'number' ? dyads : dyads[0]?.includes('–') ? dyads.length : 0,
  );
});

test('two mechanisms and three parties are six rows and one event', () => {
  const rows = run({ events: [event({ parties: 'QAT; TUR; KWT', mechanisms: 'visit; meeting' })] });
  expect(rows).toHaveLength(6);
  expect(distinct(rows, 'event_id')).toBe(1);
  expect(distinct(rows, 'dyad')).toBe(3);
  expect(rows.map(({ mechanism }) => mechanism).slice(0, 2)).toEqual(['Visit', 'Meeting']);
});

test('an event without mechanism counts all the same', () => {
  expect(run({ events: [event({ mechanisms: '' })] })).toMatchObject([{ mechanism: '' }]);
});

type Change = Record<string, Cell>;
test.each<[string, { article?: Change; event?: Change; record?: Change }]>([
  ['a rejected record', { record: { review: 'rejected' } }],
  ['a record in question', { record: { review: 'question' } }],
  ['a rejected event', { event: { review: 'rejected' } }],
  ['an excluded article', { article: { status: 'excluded' } }],
  ['an article without cooperation', { article: { status: 'no_cooperation' } }],
  ['a duplicate', { article: { duplicate_of: 'art_9' } }],
  ['a denied report', { record: { status: 'denied' } }],
  ['another field', { record: { domain: 'non_security' } }],
  ['the background', { record: { role: 'background' } }],
  ['what is announced', { record: { role: 'announced' } }],
  ['a record of no event', { record: { event_id: 'evt_9' } }],
  ['a record of no article', { record: { article_id: 'art_9' } }],
])('%s does not count', (_, change) => {
  const changed = {
    articles: [article(change.article)],
    events: [event(change.event)],
    cooperation: [record(change.record)],
  };
  expect(run(changed)).toEqual([]);
});

test.each<[string, { article?: Change; event?: Change; record?: Change }]>([
  ['news', { record: { role: 'news' } }],
  ['a curated article', { article: { status: 'curated' } }],
  ['a corrected record', { record: { review: 'corrected' } }],
  ['a record that a person added', { record: { review: 'added' } }],
  ['an event in question', { event: { review: 'question' } }],
  ['what was suspended', { record: { status: 'suspended' } }],
])('%s counts', (_, change) => {
  const changed = {
    articles: [article(change.article)],
    events: [event(change.event)],
    cooperation: [record(change.record)],
  };
  expect(run(changed)).toHaveLength(1);
});

test('other roles count where the user asks for them', () => {
  const cooperation = [record({ role: 'background' })];
  expect(run({ cooperation }, { roles: ['main', 'background'] })).toMatchObject([{ role: 'Background' }]);
});

test('suggestions count in a provisional summary only', () => {
  const cooperation = [record({ review: 'suggested' }), record({ domain: 'cyber' })];
  expect(run({ cooperation }, { provisional: true })).toHaveLength(2);
  expect(run({ cooperation }, { provisional: false })).toMatchObject([
    { domain: 'Cyber security and cybercrime' },
  ]);
});

test.each([
  ['2019-03-05', '2019'],
  ['2019-03', '2019'],
  [2019, '2019'],
  ['2019-03-05T10:00:00', '2019'],
  ['', 'Undated'],
  ['last Tuesday', 'Undated'],
  ['2019-99', 'Undated'],
])('the year of %j is %s', (event_date, year) => {
  expect(run({ events: [event({ event_date })] })[0]?.year).toBe(year);
});

test('a retired code keeps its label, an unknown one is shown as it is', () => {
  const codebook = buildCodebook(
    defaultCodebookEntries().map((entry) =>
      entry.code === 'policing' ? { ...entry, active: false } : entry,
    ),
  );
  const cooperation = [record(), record({ domain: 'space' })];
  expect(run({ codebook, cooperation }).map(({ domain, group }) => [domain, group])).toEqual([
    ['Police and interior-ministry cooperation', 'Internal security'],
    ['space', ''],
  ]);
});

test('a code without an Arabic label is shown in English', () => {
  const codebook = buildCodebook(
    defaultCodebookEntries().map((entry) => (entry.code === 'policing' ? { ...entry, label_ar: '' } : entry)),
  );
  expect(countRows(input({ codebook }), defaultSummaryOptions, 'ar')[0]?.domain).toBe(
    'Police and interior-ministry cooperation',
  );
});

describe('linked events', () => {
  const linked = (state: string, of: Change = {}) => {
    const events = [
      event(of),
      event({ event_id: 'evt_2', linked_event: 'evt_1', link_state: state, event_date: '' }),
    ];
    return run({
      events,
      articles: [article(), article({ article_id: 'art_2' })],
      cooperation: [record(), record({ event_id: 'evt_2', article_id: 'art_2' })],
    });
  };

  test('are one event once the link is confirmed, with the date of the older one', () => {
    expect(linked('confirmed').map(({ event_id, article_id, year }) => [event_id, article_id, year])).toEqual(
      [
        ['evt_1', 'art_1', '2019'],
        ['evt_1', 'art_2', '2019'],
      ],
    );
  });

  test.each(['proposed', 'own', ''])('are two while the link is %j', (state) => {
    expect(distinct(linked(state), 'event_id')).toBe(2);
  });

  test('a link to a rejected event leads nowhere', () => {
    expect(linked('confirmed', { review: 'rejected' }).map(({ event_id }) => event_id)).toEqual(['evt_2']);
  });

  test('a link to an event that is gone leads nowhere', () => {
    expect(linked('confirmed', { event_id: 'evt_gone' }).map(({ event_id }) => event_id)).toEqual(['evt_2']);
  });

  test('links in a ring mean one event', () => {
    const rows = linked('confirmed', { linked_event: 'evt_2', link_state: 'confirmed' });
    expect(rows.map(({ event_id }) => event_id)).toEqual(['evt_1', 'evt_1']);
  });
});

test.each<[string, Partial<SummaryOptions>, number]>([
  ['a period that the event lies in', { from: '2019', to: '2019-06' }, 1],
  ['a period that begins later', { from: '2019-04' }, 0],
  ['a period that ends before', { to: '2018' }, 0],
  ['its dyad', { dyads: ['QAT-TUR'] }, 1],
  ['another dyad', { dyads: ['KWT-QAT'] }, 0],
  ['its domain', { domains: ['policing', 'cyber'] }, 1],
  ['other domains', { domains: ['cyber'] }, 0],
])('where the user chooses %s', (_, options, rows) => {
  expect(run({}, options)).toHaveLength(rows);
});

test('of an event with three parties only the chosen dyad counts; undated events lie in no period', () => {
  const events = [event({ parties: 'QAT; TUR; KWT', event_date: '' })];
  expect(run({ events }, { dyads: ['KWT-TUR'] }).map(({ dyad }) => dyad)).toEqual(['Kuwait – Türkiye']);
  expect(run({ events }, { from: '1900' })).toEqual([]);
});

test.each([
  ['the later version is counted alone', '', ['art_2']],
  ['a later version that was excluded replaces nothing', 'excluded', ['art_1']],
])('of two versions of an article %s', (_, status, counted) => {
  const later = article({ article_id: 'art_2', supersedes: 'art_1', ...(status ? { status } : {}) });
  const rows = run({
    articles: [article(), later],
    cooperation: [record(), record({ record_id: 'rec_2', article_id: 'art_2' })],
  });
  expect([...new Set(rows.map(({ article_id }) => article_id))]).toEqual(counted);
});
