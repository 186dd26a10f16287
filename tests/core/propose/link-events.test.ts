// Events of two articles that are proposed to be one occasion, and those that are not.
import type { Extraction } from '../../../src/core/extract/types';
import type { Cell } from '../../../src/core/model/cell';
import { readSupport, writeSupport } from '../../../src/core/model/support';
import { linkEvents } from '../../../src/core/propose/link-events';
import type { Proposals } from '../../../src/core/propose/propose-article';

type Cells = Record<string, Cell>;

const meeting: Cells = {
  parties: 'QAT; TUR',
  event_date: '2019-03-05',
  end_date: '',
  date_precision: 'day',
  place: 'Ankara',
  place_country: 'TUR',
  mechanisms: 'committee; visit',
  from_party: '',
  to_party: '',
  session_no: 4,
  linked_event: '',
  link_state: 'own',
  review: 'suggested',
};

function event(id: string, article: string, cells: Cells = {}, fields: Record<string, Cell> = {}): Cells {
  const proposed = Object.fromEntries(Object.entries(fields).map(([column, value]) => [column, { value }]));
  const support = writeSupport({ key: `${article}|0-9|event:committee`, fields: proposed });
  return { event_id: id, support, ...meeting, ...cells };
}

function proposals(appended: Cells[], changed: Proposals['changed']['events'] = []): Proposals {
  const none = { cooperation: [], officials: [], figures: [] };
  return {
    extraction: {} as Extraction,
    appended: { events: appended, ...none },
    changed: { events: changed, ...none },
    requeued: [],
  };
}

/** `[linked_event, link_state]` of each event that was added. */
function links(added: Cells[][], stored: Cells[]): Cell[][] {
  return linkEvents(
    added.map((own) => proposals(own)),
    stored,
  )
    .flatMap(({ appended }) => appended.events)
    .map((cells) => [cells.linked_event ?? '', cells.link_state ?? '']);
}

const old = event('evt_old', 'art_1');
const proposed = ['evt_old', 'proposed'];
const own = ['', 'own'];

test.each<[string, Cells]>([
  ['the same in all', {}],
  ['parties in another order', { parties: 'TUR; QAT' }],
  ['one mechanism in common', { mechanisms: 'committee' }],
  ['no place', { place: '', place_country: '' }],
  ['no session number', { session_no: '' }],
  ['a stay that takes in the day', { event_date: '2019-03-04', end_date: '2019-03-06' }],
])('one occasion: %s', (_, cells) => {
  expect(links([[event('evt_new', 'art_2', cells)]], [old])).toEqual([proposed]);
});

test.each<[string, Cells]>([
  ['another party', { parties: 'QAT; TUR; USA' }],
  ['a single party', { parties: 'QAT' }],
  ['another day', { event_date: '2019-03-06' }],
  ['only the month', { event_date: '2019-03', date_precision: 'month' }],
  ['undated', { event_date: '', date_precision: 'unknown' }],
  ['about that day', { date_precision: 'approximate' }],
  ['no mechanism in common', { mechanisms: 'training' }],
  ['another place', { place: 'Doha' }],
  ['another country', { place: '', place_country: 'QAT' }],
  ['another session', { session_no: 5 }],
  ['decided already', { review: 'accepted' }],
])('no link: %s', (_, cells) => {
  expect(links([[event('evt_new', 'art_2', cells)]], [old])).toEqual([[cells.linked_event ?? '', 'own']]);
});

test('two undated events are never linked', () => {
  const undated = { event_date: '', date_precision: 'unknown' };
  expect(links([[event('evt_new', 'art_2', undated)]], [{ ...old, ...undated }])).toEqual([own]);
});

test.each<[string, Cells]>([
  ['of the same article', event('evt_old', 'art_2')],
  ['rejected', { ...old, review: 'rejected' }],
  ['joined to a third', { ...old, linked_event: 'evt_x', link_state: 'confirmed' }],
])('no link to an event that is %s', (_, stored) => {
  expect(links([[event('evt_new', 'art_2')]], [stored])).toEqual([own]);
});

test('an event that people accepted is linked to', () => {
  expect(links([[event('evt_new', 'art_2')]], [{ ...old, review: 'accepted' }])).toEqual([proposed]);
});

test('which of two events it is stays open where both fit as well', () => {
  expect(links([[event('evt_new', 'art_2')]], [old, event('evt_twin', 'art_1')])).toEqual([own]);
  expect(links([[event('evt_a', 'art_2'), event('evt_b', 'art_2')]], [old])).toEqual([own, own]);
});

test('the better of two is taken', () => {
  const worse = event('evt_other', 'art_1', { mechanisms: 'visit' });
  expect(links([[event('evt_new', 'art_2')]], [worse, old])).toEqual([proposed]);
});

test('three reports of one occasion, two of them in one slice, are linked to the first', () => {
  const added = [[event('evt_b', 'art_2')], [event('evt_c', 'art_3')]];
  expect(links(added, [old])).toEqual([proposed, proposed]);
});

test('the support says that the link was proposed', () => {
  const [first] = linkEvents([proposals([event('evt_new', 'art_2')])], [old]);
  const support = readSupport(first?.appended.events[0]?.support ?? '');
  expect(support?.fields.linked_event).toMatchObject({ value: 'evt_old', rule: 'same-occasion' });
  expect(support?.fields.link_state?.value).toBe('proposed');
});

test('a suggestion that gets its date later is linked then', () => {
  const stored = event('evt_new', 'art_2', { event_date: '' });
  const dated = { id: 'evt_new', column: 'event_date', old: '', new: '2019-03-05' };
  const [first] = linkEvents([proposals([], [dated])], [old, stored]);
  expect(first?.changed.events.map(({ column, old: before, new: now }) => [column, before, now])).toEqual([
    ['event_date', '', '2019-03-05'],
    ['linked_event', '', 'evt_old'],
    ['link_state', 'own', 'proposed'],
    ['support', stored.support, expect.stringContaining('same-occasion')],
  ]);
});

test('a link that somebody took away is not proposed again', () => {
  const declined = event('evt_new', 'art_2', {}, { linked_event: 'evt_old' });
  const touched = { id: 'evt_new', column: 'place', old: '', new: 'Ankara' };
  const given = [proposals([], [touched])];
  expect(linkEvents(given, [old, declined])).toEqual(given);
});
