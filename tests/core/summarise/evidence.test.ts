// The events, articles and quotations behind a number, and the number as it is now.
import { labelRows } from '../../../src/core/summarise/count-rows';
import { countRecords } from '../../../src/core/summarise/counted';
import { evidenceOf } from '../../../src/core/summarise/evidence';
import { defaultSummaryOptions } from '../../../src/core/summarise/options';
import type { Trace } from '../../../src/core/summarise/trace';
import { article, event, input, record } from './sample-rows';

const sheet = input({
  articles: [
    article({ title: 'First', published_on: '2019-03-06' }),
    article({ article_id: 'art_2', outlet: 'KUNA', language: 'ar', title: 'Second' }),
  ],
  events: [
    event({ event_date: '', label: 'undated talks' }),
    event({ event_id: 'evt_2', parties: 'QAT; KWT', label: 'dated talks' }),
  ],
  cooperation: [
    record({ record_id: 'rec_1', evidence: 'They met.' }),
    record({ record_id: 'rec_2', article_id: 'art_2', domain: 'cyber', evidence: 'They talked.' }),
    record({ record_id: 'rec_3', event_id: 'evt_2', evidence: 'Others met.' }),
  ],
});
const { counted } = countRecords(sheet, defaultSummaryOptions);
const rows = labelRows(counted, sheet.codebook, 'en');
const run = (trace: Partial<Trace>, from = 0, most = 10) =>
  evidenceOf(
    rows,
    counted.slice(0, 1),
    { filter: {}, counts: 'event_id', shown: null, ...trace },
    sheet.codebook,
    'en',
    from,
    most,
  );

test('events in the order of time, undated last, each with its quotations', () => {
  const { number, events, articles, quotations, list } = run({});
  expect({ number, events, articles, quotations }).toEqual({
    number: 2,
    events: 2,
    articles: 2,
    quotations: 3,
  });
  expect(list.map(({ label }) => label)).toEqual(['dated talks', 'undated talks']);
  expect(list[1]?.quotations.map(({ text, article: title, domain }) => [text, title, domain])).toEqual([
    ['They met.', 'First', 'Police and interior-ministry cooperation'],
    ['They talked.', 'Second', 'Cyber security and cybercrime'],
  ]);
});

test.each<[string, Partial<Trace>, number, number]>([
  ['a domain', { filter: { domain: 'Cyber security and cybercrime' } }, 1, 1],
  ['articles', { counts: 'article_id' }, 2, 3],
  ['dyads', { counts: 'pair' }, 2, 3],
  ['outlets', { counts: 'outlets' }, 2, 3],
  ['languages', { counts: 'languages' }, 2, 3],
  ['undated events', { filter: { year: '' } }, 1, 2],
  ['rows to review', { counts: 'unreviewed' }, 1, 1],
  ['nothing', { filter: { domain: 'Basing' } }, 0, 0],
])('%s', (_, trace, number, quotations) => {
  expect(run(trace)).toMatchObject({ number, quotations });
});

test('a long list comes in parts', () => {
  const first = run({}, 0, 1);
  expect([first.list.length, first.next, first.events]).toEqual([1, 1, 2]);
  const second = run({}, first.next, 1);
  expect([second.list.length, second.next]).toEqual([1, 0]);
});
