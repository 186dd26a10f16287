// Links between rows: none to itself, and linked events that agree.
import type { Cell } from '../../../../src/core/model/cell';
import type { RowTabName } from '../../../../src/core/model/tabs';
import { linkedEvents, selfReferences } from '../../../../src/core/validate/rules/links';
import { ARTICLE, article, event, EVENT, figure, findings, row, spoilt, workbook } from '../sample-workbook';

test('a good workbook has no problem', () => {
  expect([...selfReferences(workbook()), ...linkedEvents(workbook())]).toEqual([]);
});

test.each<[RowTabName, string, string]>([
  ['articles', 'duplicate_of', ARTICLE],
  ['articles', 'supersedes', ARTICLE],
  ['events', 'follows', EVENT],
  ['events', 'linked_event', EVENT],
  ['figures', 'part_of', figure.figure_id],
])('%s.%s that names its own row', (tab, column, id) => {
  expect(findings(selfReferences, spoilt(tab, { [column]: id }))).toEqual([
    ['reference-self', `${tab}.${column}:2`],
  ]);
});

test.each<[string, RowTabName, Record<string, Cell>]>([
  ['another row', 'events', { follows: 'evt_000000000002' }],
  ['a rejected row', 'events', { follows: EVENT, review: 'rejected' }],
  ['rows without ids', 'articles', { duplicate_of: '', article_id: '' }],
])('%s may be named', (_, tab, cells) => {
  expect(selfReferences(spoilt(tab, cells))).toEqual([]);
});

describe('linked events', () => {
  const LATER = 'evt_000000000002';
  const link = (one: Record<string, Cell>, two: Record<string, Cell> = {}) =>
    linkedEvents(
      workbook({
        articles: [row(article)],
        events: [
          row({ ...event, ...two }),
          row({ ...event, event_id: LATER, link_state: 'confirmed', linked_event: EVENT, ...one }, 3),
        ],
      }),
    );

  test.each<[string, Record<string, Cell>, Record<string, Cell>, string[]]>([
    ['another day', { event_date: '2019-03-06' }, {}, ['event_date']],
    ['an earlier day', { event_date: '2019-03-04' }, {}, ['event_date']],
    ['another month', { event_date: '2019-04' }, {}, ['event_date']],
    ['another year', { event_date: '2018' }, {}, ['event_date']],
    ['another country', { place_country: 'QAT' }, {}, ['place_country']],
    ['another town', { place: 'Istanbul' }, {}, ['place']],
    ['another town and country', { place: 'Doha', place_country: 'QAT' }, {}, ['place_country']],
    ['another day and town', { event_date: '2019-03-06', place: 'Doha' }, {}, ['event_date', 'place']],
    ['the same', {}, {}, []],
    ['a less exact date', { event_date: '2019' }, {}, []],
    ['a more exact date', {}, { event_date: '2019-03' }, []],
    ['no date', { event_date: '' }, {}, []],
    ['a date that is none', { event_date: '2019-02-30' }, {}, []],
    ['an approximate date', { event_date: '2018', date_precision: 'approximate' }, {}, []],
    ['an approximate date there', { event_date: '2018' }, { date_precision: 'approximate' }, []],
    ['no place', { place: '', place_country: '' }, {}, []],
    ['no place there', {}, { place: '', place_country: '' }, []],
    ['other capitals', { place: 'ANKARA' }, {}, []],
    ['a link that is only proposed', { event_date: '2018', link_state: 'proposed' }, {}, []],
    ['a link to nothing', { event_date: '2018', linked_event: 'evt_gone00000000' }, {}, []],
    ['a link to itself', { event_date: '2018', linked_event: LATER }, {}, []],
    ['a rejected event', { event_date: '2018' }, { review: 'rejected' }, []],
  ])('%s', (_, one, two, columns) => {
    expect(link(one, two).map(({ code, row: at, column }) => [code, at, column])).toEqual(
      columns.map((column) => ['event-conflict', 3, column]),
    );
  });

  test('both values and the other event are named', () => {
    expect(link({ place: 'Istanbul' })[0]).toMatchObject({
      value: 'Istanbul',
      words: { other: 'Ankara', linked: event.label },
    });
  });
});
