// What a release keeps, and that it comes back as it was.
import {
  freeze,
  readSnapshot,
  undecidedRows,
  writeSnapshot,
  type Snapshot,
} from '../../../src/core/release/snapshot';
import { countRecords } from '../../../src/core/summarise/counted';
import { headline } from '../../../src/core/summarise/headline';
import { defaultSummaryOptions } from '../../../src/core/summarise/options';
import { article, event, input, record } from '../summarise/sample-rows';

const sheet = input({
  articles: [article(), article({ article_id: 'art_2' })],
  events: [
    event({ label: 'talks "in" Doha', mechanisms: 'visit; meeting' }),
    event({ event_id: 'evt_2', linked_event: 'evt_1', link_state: 'confirmed' }),
  ],
  cooperation: [record({ domain: 'cyber' }), record(), record({ event_id: 'evt_2', article_id: 'art_2' })],
});
const { counted } = countRecords(sheet, defaultSummaryOptions);

test('one entry an event, with what would be another coding', () => {
  expect(freeze(counted)).toEqual([
    {
      id: 'evt_1',
      label: 'talks "in" Doha',
      joined: ['evt_2'],
      parties: 'QAT TUR',
      date: '2019-03-05',
      mechanisms: 'meeting visit',
      codes: ['cyber:signed', 'policing:signed'],
    },
  ]);
});

const snapshot: Snapshot = {
  name: 'June',
  at: '2026-06-01T00:00:00Z',
  by: 'Sara',
  codebook: 'abc',
  options: { ...defaultSummaryOptions, dyads: ['QAT-TUR'] },
  headline: headline(counted, sheet),
  provisional: 2,
  events: freeze(counted),
};

test('what is written comes back', () => expect(readSnapshot(writeSnapshot(snapshot))).toEqual(snapshot));

test('a release of an earlier version says nothing of rows that wait', () => {
  const { provisional, ...earlier } = JSON.parse(writeSnapshot(snapshot)) as { provisional: number };
  expect([provisional, readSnapshot(JSON.stringify(earlier))?.provisional]).toEqual([2, 0]);
});

test('rows that count and that nobody has decided on', () => {
  const rows = [
    record(),
    record({ review: 'suggested' }),
    record({ review: 'corrected' }),
    record({ review: 'rejected' }),
  ];
  const { counted: some } = countRecords(input({ cooperation: rows }), defaultSummaryOptions);
  expect(undecidedRows(some)).toBe(1);
});

test.each(['', '{', '[]', '{"name":"June"}', writeSnapshot(snapshot).slice(0, -5)])(
  '%j is no release',
  (text) => {
    expect(readSnapshot(text)).toBeNull();
  },
);

test('ten thousand events fit into a few dozen cells', () => {
  const [one] = freeze(counted);
  const events = Array.from({ length: 10_000 }, (_, index) => ({ ...one!, id: `evt_${index}` }));
  expect(writeSnapshot({ ...snapshot, events }).length).toBeLessThan(30 * 45_000);
});
