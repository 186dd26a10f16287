// Why rows do not count: the first reason that holds.
import { countRecords, dyadsOf, leftOutReasons } from '../../../src/core/summarise/counted';
import { defaultSummaryOptions, type SummaryOptions } from '../../../src/core/summarise/options';
import { article, event, input, record } from './sample-rows';

const choose = (options: Partial<SummaryOptions>) => ({ ...defaultSummaryOptions, ...options });

test.each([
  ['no-event', { record: { event_id: 'evt_9' } }, {}],
  ['no-article', { record: { article_id: 'art_9' } }, {}],
  ['article-out', { article: { status: 'excluded' }, record: { review: 'rejected' } }, {}],
  ['rejected', { record: { review: 'rejected' } }, {}],
  ['rejected', { event: { review: 'rejected' } }, {}],
  ['question', { record: { review: 'question' } }, {}],
  ['unreviewed', { record: { review: 'suggested' } }, { provisional: false }],
  ['unreviewed', { record: { review: '' } }, {}],
  ['role', { record: { role: 'background' } }, {}],
  ['denied', { record: { status: 'denied' } }, {}],
  ['non-security', { record: { domain: 'non_security' } }, {}],
  ['no-party', { event: { parties: '' } }, {}],
  ['period', {}, { to: '2018' }],
  ['dyad', {}, { dyads: ['KWT-QAT'] }],
  ['domain', {}, { domains: ['cyber'] }],
] as const)('%s', (reason, change: Record<string, Record<string, string>>, options) => {
  const sheet = input({
    articles: [article(change.article)],
    events: [event(change.event)],
    cooperation: [record(change.record)],
  });
  const { counted, leftOut } = countRecords(sheet, choose(options as Partial<SummaryOptions>));
  expect(counted).toEqual([]);
  expect(Object.entries(leftOut).filter(([, count]) => count > 0)).toEqual([[reason, 1]]);
});

test('an earlier version of an article is left out', () => {
  const sheet = input({ articles: [article(), article({ article_id: 'art_2', supersedes: 'art_1' })] });
  expect(countRecords(sheet, defaultSummaryOptions).leftOut['article-replaced']).toBe(1);
});

test('every row is either counted or left out for one reason', () => {
  const sheet = input({
    cooperation: [record(), record({ review: 'rejected', role: 'background' }), record({ event_id: '' })],
  });
  const { counted, leftOut } = countRecords(sheet, defaultSummaryOptions);
  const left = leftOutReasons.reduce((sum, reason) => sum + leftOut[reason], 0);
  expect([counted.length, left]).toEqual([1, 2]);
});

test.each([
  [[], []],
  [['QAT'], ['QAT']],
  [['TUR', 'QAT', 'TUR'], ['QAT-TUR']],
  [
    ['TUR', 'QAT', 'KWT'],
    ['KWT-QAT', 'KWT-TUR', 'QAT-TUR'],
  ],
])('the dyads of %j are %j', (parties, dyads) => expect(dyadsOf(parties)).toEqual(dyads));
