import { progressLine } from '../../../src/cli/output/progress-line';

test('is silent in the first second, then prints at most one line a second', () => {
  const printed = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  let time = 0;
  const progress = progressLine(() => time);
  for (const [at, words] of [
    [0, 'a'],
    [999, 'b'],
    [1000, 'c'],
    [1500, 'd'],
    [2000, 'e'],
  ] as const) {
    time = at;
    progress(words);
  }
  expect(printed.mock.calls).toEqual([['c …'], ['e …']]);
  printed.mockRestore();
});
