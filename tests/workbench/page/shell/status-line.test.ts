/** What is said about a run. */
import { runText, type ListedRun } from '../../../../src/workbench/page/shell/status-line';

const run: ListedRun = {
  run: 1,
  name: 'importArticles',
  caption: 'Import articles',
  from: 'menu',
  seconds: 3,
  state: 'running',
  heardAt: 10_000,
};

test.each([
  ['running', 19_500, 'Running: Import articles… 12 s'],
  ['queued', 10_000, 'Waiting: Import articles… 3 s'],
  ['asking', 10_000, 'Import articles waits for your answer'],
] as const)('%s', (state, now, text) => {
  expect(runText({ ...run, state }, now)).toBe(text);
});

test('a clock that goes backwards shows no negative time', () => {
  expect(runText({ ...run, seconds: 0 }, 5_000)).toBe('Running: Import articles… 0 s');
});
