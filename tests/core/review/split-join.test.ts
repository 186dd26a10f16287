import { declineLink, joinEvents, proposedLink, splitEvent } from '../../../src/core/review/split-join';
import { ids, makeCard } from './fixtures';

describe('splitting', () => {
  test('moves domains to a copy of the event that waits for review', () => {
    const split = splitEvent(makeCard({ review: 'accepted', note: 'mine', coder: 'Layla' }), [ids.second]);
    expect(split?.edits).toEqual([
      { tab: 'cooperation', id: ids.second, column: 'event_id', value: split?.event.id },
    ]);
    expect(split?.added).toEqual([split?.event]);
    expect(split?.event).toMatchObject({ tab: 'events', article_id: ids.article, at: '0-18' });
    expect(split?.event.cells).toMatchObject({
      parties: 'ETH; KEN',
      place: 'Nairobi',
      review: 'suggested',
      link_state: 'own',
    });
    for (const own of ['event_id', 'note', 'coder', 'linked_event'])
      expect(split?.event.cells).not.toHaveProperty(own);
  });

  test.each([[[]], [[ids.first, ids.second]], [['rec_unknown']]])('not with %j', (rows) => {
    expect(splitEvent(makeCard(), rows)).toBeNull();
  });
});

test('joining gives every row to the other event and names it', () => {
  const { edits, added } = joinEvents(makeCard(), { event_id: 'evt_bbbbbbbbbbbb', label: 'Older' });
  expect(added).toEqual([]);
  expect(edits.map(({ id, column, value }) => `${id.slice(0, 5)} ${column}=${value}`)).toEqual([
    'evt_a linked_event=evt_bbbbbbbbbbbb',
    'evt_a link_state=confirmed',
    'rec_a event_id=evt_bbbbbbbbbbbb',
    'rec_a event=Older',
    'rec_b event_id=evt_bbbbbbbbbbbb',
    'rec_b event=Older',
    'fig_a event_id=evt_bbbbbbbbbbbb',
    'fig_a event=Older',
    'off_a event_ids=evt_bbbbbbbbbbbb',
  ]);
});

test('an official who took part in both took part once', () => {
  const card = makeCard();
  const officials = card.officials.map((row) => ({
    ...row,
    cells: { ...row.cells, event_ids: `evt_bbbbbbbbbbbb; ${ids.event}` },
  }));
  const { edits } = joinEvents({ ...card, officials }, { event_id: 'evt_bbbbbbbbbbbb', label: '' });
  expect(edits.find(({ column }) => column === 'event_ids')?.value).toBe('evt_bbbbbbbbbbbb');
});

test('an official who took part in neither stays without an event', () => {
  const card = makeCard();
  const officials = card.officials.map((row) => ({ ...row, cells: { ...row.cells, event_ids: '' } }));
  const { edits } = joinEvents({ ...card, officials }, { event_id: 'evt_bbbbbbbbbbbb', label: '' });
  expect(edits.some(({ tab }) => tab === 'officials')).toBe(false);
});

describe('a proposed link', () => {
  const older = { event_id: 'evt_bbbbbbbbbbbb', label: 'Older' };
  const card = (cells: Record<string, string>, similar = [older]) => ({ ...makeCard(cells), similar });

  test('names the event that stands already', () => {
    expect(proposedLink(card({ linked_event: older.event_id, link_state: 'proposed' }))).toEqual(older);
  });

  test.each([
    ['none was proposed', card({ linked_event: '', link_state: 'own' })],
    ['it is confirmed', card({ linked_event: older.event_id, link_state: 'confirmed' })],
    ['the other event is gone', card({ linked_event: older.event_id, link_state: 'proposed' }, [])],
  ])('is not asked about where %s', (_, given) => {
    expect(proposedLink(given)).toBeNull();
  });

  test('is taken away by a person', () => {
    const { edits, added } = declineLink(makeCard());
    expect(added).toEqual([]);
    expect(edits.map(({ column, value }) => [column, value])).toEqual([
      ['linked_event', ''],
      ['link_state', 'own'],
    ]);
  });
});
