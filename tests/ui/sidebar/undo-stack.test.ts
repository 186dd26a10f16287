import {
  canUndo,
  forgetDone,
  forgetEarlier,
  lastDone,
  recordDone,
  type Done,
} from '../../../src/ui/sidebar/undo-stack';

const done = (label: string): Done => ({
  event_id: '',
  article_id: '',
  label,
  request: { loaded: [], edits: [] },
});

test('the last thing done is taken back first; what was refused is not there to be taken back', () => {
  const [decision, finish, other] = ['decision', 'finish', 'decision'].map(done) as [Done, Done, Done];
  // The Log may hold what was done before the sidebar was opened.
  expect(canUndo()).toBe(true);
  forgetEarlier();
  expect(canUndo()).toBe(false);
  for (const entry of [decision, finish, other]) recordDone(entry);
  expect(lastDone()).toBe(other);
  // The save of the one before was refused while the last one was on its way.
  forgetDone(finish);
  forgetDone(finish);
  expect(lastDone()).toBe(other);
  forgetDone(other);
  expect(lastDone()).toBe(decision);
  forgetDone(decision);
  expect([canUndo(), lastDone()]).toEqual([false, undefined]);
});
