import { RECENT, recentDecisions } from '../../../src/core/review/recent';

const event = (event_id: string, review: string, coder: string, reviewed_at: string) => ({
  event_id,
  label: event_id.toUpperCase(),
  review,
  coder,
  reviewed_at,
});

test('one coder’s decisions, the newest first; a decision on a domain counts for its event', () => {
  const events = [
    event('a', 'accepted', 'Layla', '2026-01-01T08:00:00Z'),
    event('b', 'accepted', 'Omar', '2026-01-02T08:00:00Z'),
    event('c', 'question', 'Layla', '2026-01-03T08:00:00Z'),
    event('d', 'suggested', '', ''),
    event('e', 'rejected', 'Omar', '2026-01-01T08:00:00Z'),
  ];
  const rows = [
    { event_id: 'e', review: 'rejected', coder: 'Layla', reviewed_at: '2026-01-04T08:00:00Z' },
    { event_id: 'd', review: 'accepted', coder: 'Layla', reviewed_at: '2026-01-05T08:00:00Z' },
  ];
  expect(recentDecisions(events, rows, 'Layla').map(({ event_id }) => event_id)).toEqual(['e', 'c', 'a']);
  expect(recentDecisions(events, rows, '')).toEqual([]);
});

test('no more than ten', () => {
  const events = Array.from({ length: 30 }, (_, i) =>
    event(`e${i}`, 'accepted', 'Layla', `2026-01-01T08:00:${String(i).padStart(2, '0')}Z`),
  );
  const recent = recentDecisions(events, [], 'Layla');
  expect(recent).toHaveLength(RECENT);
  expect(recent[0]).toEqual({
    event_id: 'e29',
    label: 'E29',
    review: 'accepted',
    at: '2026-01-01T08:00:29Z',
  });
});
