// Which decision Undo in the sidebar means when nothing was decided since it was opened.
import type { LoggedEntry } from '../../../src/core/undo/batches';
import { lastDecision } from '../../../src/core/undo/last-decision';

const shared = { at: '2026-01-01T00:00:00Z', tab: 'events', row: 'evt_000000000001' } as const;
const entry = (batch: string, more: Partial<LoggedEntry> = {}): LoggedEntry => ({
  ...shared,
  who: 'Amal',
  action: 'review',
  column: 'review',
  old: 'suggested',
  new: 'accepted',
  batch,
  ...more,
});
const marker = (batch: string, undone: string) =>
  entry(batch, { action: 'undo', tab: 'log', row: undone, column: '', old: '', new: '' });
const back = { action: 'undo', old: 'accepted', new: 'suggested' };
const stamp = { column: 'coder', old: '', new: 'Amal' };

test.each<[string, LoggedEntry[], string | undefined]>([
  ['the last one', [entry('a'), entry('b', { row: 'evt_2' })], 'b'],
  ['not a colleague’s', [entry('a'), entry('b', { row: 'evt_2', who: 'Sara' })], 'a'],
  ['not an import or a fix', [entry('a'), entry('b', { action: 'fix' })], 'a'],
  ['not that an article was begun', [entry('a'), entry('b', opening('unread'))], 'a'],
  ['without that its article was begun', [entry('a', opening('unread')), entry('a', { row: 'evt_2' })], 'a'],
  [
    'not what was taken back, its article left in review',
    [entry('a'), entry('a', opening('')), entry('b', back)],
    undefined,
  ],
  ['but that it was put back to review', [entry('a'), entry('b', opening('curated'))], 'b'],
  ['not what a batch has undone', [entry('a'), entry('b', { row: 'evt_2' }), marker('c', 'b')], 'a'],
  ['but what an undone undo has left', [entry('a'), marker('b', 'a'), marker('c', 'b')], 'a'],
  ['not what the sidebar has taken back', [entry('a'), entry('a', stamp), entry('b', back)], undefined],
  ['but what was decided again since', [entry('a'), entry('b', back), entry('c')], 'c'],
  ['but what was taken back of another row', [entry('a'), entry('b', { ...back, row: 'evt_2' })], 'a'],
  ['nothing in an empty Log', [], undefined],
])('%s', (_, log, batch) => {
  expect(lastDecision(log, 'Amal')?.[0]?.batch).toBe(batch);
});

function opening(old: string): Partial<LoggedEntry> {
  return { tab: 'articles', row: 'art_1', column: 'status', old, new: 'in_review' };
}

test('nobody without a name', () => expect(lastDecision([entry('a', { who: '' })], '')).toBeNull());
