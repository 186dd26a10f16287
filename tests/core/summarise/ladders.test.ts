// Two ladders for each dyad and domain, and promises that nothing has followed.
import type { Cell } from '../../../src/core/model/cell';
import { defaultCodebook } from '../../../src/core/model/default-codebook';
import { countRecords } from '../../../src/core/summarise/counted';
import { openPromises, twoLadders } from '../../../src/core/summarise/ladders';
import { defaultSummaryOptions } from '../../../src/core/summarise/options';
import { article, event, input, record } from './sample-rows';

const codebook = defaultCodebook();

/** One event and row for each step: status and date, in that order. */
const steps = (...all: Array<[status: string, date: string, more?: Record<string, Cell>]>) => {
  const sheet = input({
    articles: [article({ title: 'An article', published_on: '2020-01-01' })],
    events: all.map(([, event_date, more], index) =>
      event({ event_id: `evt_${index}`, event_date, label: `event ${index}`, ...more }),
    ),
    cooperation: all.map(([status], index) =>
      record({ record_id: `rec_${index}`, event_id: `evt_${index}`, status, evidence: `Sentence ${index}.` }),
    ),
  });
  return countRecords(sheet, defaultSummaryOptions).counted;
};

test('the highest step, and the earliest proof of each', () => {
  const [ladder] = twoLadders(
    steps(['signed', '2018'], ['proposed', '2017'], ['signed', '2016-05'], ['signed', ''], ['held', '2019']),
    codebook,
  );
  expect(ladder).toMatchObject({ dyad: 'QAT-TUR', domain: 'policing', gap: 'nothing-done', setbacks: [] });
  expect(ladder?.paper).toMatchObject({ reached: 4, top: 5 });
  expect(ladder?.paper.steps.map(({ rank, date, quotation }) => [rank, date, quotation])).toEqual([
    [1, '2017', 'Sentence 1.'],
    [4, '2016-05', 'Sentence 2.'],
  ]);
  expect(ladder?.practice).toEqual({ steps: [], reached: 0, top: 3 });
});

test.each([
  ['on paper only', ['signed'], 'nothing-done'],
  ['in practice only', ['ongoing'], 'nothing-written'],
  ['both', ['agreed', 'planned'], 'under-way'],
  ['implemented', ['agreed', 'implemented'], 'done'],
])('the gap: %s', (_, statuses, gap) => {
  const rows = statuses.map((status): [string, string] => [status, '2018']);
  expect(twoLadders(steps(...rows), codebook)[0]?.gap).toBe(gap);
});

test('each dyad of an event with three parties has its ladder; an event with one party has none', () => {
  const three = twoLadders(steps(['signed', '2018', { parties: 'QAT; TUR; KWT' }]), codebook);
  expect(three.map(({ dyad }) => dyad)).toEqual(['KWT-QAT', 'KWT-TUR', 'QAT-TUR']);
  expect(twoLadders(steps(['signed', '2018', { parties: 'QAT' }]), codebook)).toEqual([]);
});

test('setbacks stand beside the ladders, talks on none of them give nothing', () => {
  const [ladder] = twoLadders(steps(['signed', '2018'], ['suspended', '2019']), codebook);
  expect(ladder?.setbacks.map(({ status, date }) => [status, date])).toEqual([['suspended', '2019']]);
  expect(twoLadders(steps(['held', '2018']), codebook)).toEqual([]);
});

describe('promises', () => {
  const open = (months: number, ...all: Parameters<typeof steps>) =>
    openPromises(steps(...all), codebook, '2020-07-01', months).map(({ status, since, months: waited }) => [
      status,
      since,
      waited,
    ]);

  test('wait until something further follows', () => {
    expect(open(6, ['signed', '2019-01-01'])).toEqual([['signed', '2019-01-01', 18]]);
    expect(open(6, ['signed', '2019-01-01'], ['in_force', '2019-05'])).toEqual([]);
    expect(open(6, ['signed', '2019-01-01'], ['implemented', '2019-05'])).toEqual([]);
    expect(open(6, ['planned', '2019-01-01'], ['implemented', '2019'])).toEqual([]);
  });

  test.each<[string, [string, string]]>([
    ['what came before', ['implemented', '2018-12']],
    ['what got no further', ['discussed', '2019-05']],
    ['a plan', ['planned', '2020-06']],
    ['a setback', ['suspended', '2019-05']],
  ])('%s follows no promise', (_, other) => {
    expect(open(6, ['signed', '2019-01-01'], other)).toEqual([['signed', '2019-01-01', 18]]);
  });

  test('an undated event may have followed, and is said to', () => {
    const [promise] = openPromises(steps(['signed', '2019'], ['implemented', '']), codebook, '2020-07-01', 1);
    expect(promise?.maybe).toBe(1);
  });

  test('of a date without a day the end counts, so that nothing is late too early', () => {
    expect(open(0, ['signed', '2019'])).toEqual([['signed', '2019', 6]]);
    expect(open(7, ['signed', '2019'])).toEqual([]);
    expect(open(1, ['signed', '2020-06'])).toEqual([]);
  });

  test('an undated promise waits from the publication of its article', () => {
    expect(open(6, ['planned', ''])).toEqual([['planned', '2020-01-01', 6]]);
  });

  test('talks promise nothing', () => expect(open(0, ['discussed', '2018'], ['held', '2018'])).toEqual([]));
});
