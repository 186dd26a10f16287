// Figures: running totals are never added, parts not added to wholes, an event that two articles report once.
import type { Cell } from '../../../src/core/model/cell';
import { figureGroups, figureLines } from '../../../src/core/summarise/figure-report';
import { defaultSummaryOptions } from '../../../src/core/summarise/options';
import { article, event, record } from './sample-rows';

let last = 0;
const figure = (value: Cell, more: Record<string, Cell> = {}) => ({
  figure_id: `fig_${(last += 1)}`,
  value,
  unit: 'people',
  of: 'police officers',
  measure: 'people',
  scope: 'this_event',
  event_id: 'evt_1',
  article_id: 'art_1',
  evidence: 'Words.',
  review: 'accepted',
  ...more,
});
const sheet = (figures: ReturnType<typeof figure>[]) => ({
  articles: [
    article({ title: 'A' }),
    article({ article_id: 'art_2', title: 'B', published_on: '2020-02-02' }),
    article({ article_id: 'art_3', status: 'excluded' }),
  ],
  events: [
    event({ from_party: 'TUR', to_party: 'QAT', mechanisms: 'training_delivery' }),
    event({
      event_id: 'evt_2',
      from_party: 'TUR',
      to_party: 'QAT',
      mechanisms: 'training_delivery',
      event_date: '2020',
    }),
    event({ event_id: 'evt_3', linked_event: 'evt_1', link_state: 'confirmed' }),
    event({ event_id: 'evt_4', event_date: '' }),
    event({ event_id: 'evt_5', review: 'rejected' }),
  ],
  cooperation: [record({ event_id: 'evt_4', domain: 'training' })],
  figures,
});
const groups = (...figures: ReturnType<typeof figure>[]) =>
  figureGroups(sheet(figures), defaultSummaryOptions);

test('single events are added up', () => {
  expect(groups(figure(100), figure(50, { event_id: 'evt_2' }))).toMatchObject([
    { from: 'TUR', to: 'QAT', measure: 'people', isTraining: true, sum: 150, differing: 0 },
  ]);
});

test('running totals and plans stand apart, the latest first, and are in no sum', () => {
  const [group] = groups(
    figure(512, { scope: 'so_far', as_of: '2018-10' }),
    figure(600, { scope: 'so_far', as_of: '2019-03' }),
    figure(14, { scope: 'planned' }),
  );
  expect(group?.soFar.map(({ value, date, dateFrom }) => [value, date, dateFrom])).toEqual([
    [600, '2019-03', 'figure'],
    [512, '2018-10', 'figure'],
  ]);
  expect(group?.planned.map(({ value }) => value)).toEqual([14]);
  expect(group?.sum).toBeNull();
});

test('a part is not added to its whole, but counts where the whole does not', () => {
  const whole = figure(100);
  const part = { ...figure(40), part_of: whole.figure_id };
  expect(groups(whole, part)[0]).toMatchObject({ sum: 100 });
  expect(groups({ ...whole, review: 'rejected' }, part)[0]).toMatchObject({ sum: 40 });
});

test('an event that two articles report counts once; where they differ nothing is added', () => {
  const other = { event_id: 'evt_3', article_id: 'art_2' };
  expect(groups(figure(100), figure(100, other))[0]).toMatchObject({ sum: 100, differing: 0 });
  expect(groups(figure(100), figure(120, other))[0]).toMatchObject({ sum: null, differing: 1 });
});

test.each<[string, Record<string, Cell>]>([
  ['a rejected figure', { review: 'rejected' }],
  ['a figure in question', { review: 'question' }],
  ['an excluded article', { article_id: 'art_3' }],
  ['no article', { article_id: 'art_9' }],
  ['a rejected event', { event_id: 'evt_5' }],
  ['no number', { value: 'many' }],
  ['a very long number', { value: '9'.repeat(100_000) }],
])('%s does not count', (_, more) => expect(groups(figure(1, more))).toEqual([]));

test('dates: its own, else the event’s, else the article’s', () => {
  const lines = figureLines(
    sheet([
      figure(1, { as_of: '2018' }),
      figure(1),
      figure(1, { event_id: 'evt_4', article_id: 'art_2' }),
      figure('1,200', { event_id: 'evt_4' }),
    ]),
    defaultSummaryOptions,
  );
  expect(lines.map(({ date, dateFrom }) => [date, dateFrom])).toEqual([
    ['2018', 'figure'],
    ['2019-03-05', 'event'],
    ['2020-02-02', 'article'],
    ['', ''],
  ]);
  expect(lines[3]).toMatchObject({ value: 1200, isTraining: true });
});

test('only the chosen dyads', () => {
  expect(figureGroups(sheet([figure(1)]), { ...defaultSummaryOptions, dyads: ['KWT-QAT'] })).toEqual([]);
});
