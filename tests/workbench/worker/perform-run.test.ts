/** One run inside a thread: which functions it may call, what comes back, what is thrown. */
import { performRun } from '../../../src/workbench/worker/perform-run';

const FILES = {
  services: '',
  scripts: [
    [
      'Code.js',
      `function add(a, b) { return a + b; }
       function hidden_() { return 'hidden'; }
       function throwText() { throw 'only text'; }
       function throwError() { throw new TypeError('no such thing'); }
       function throwNull() { throw null; }
       function spin() { for (;;); }
       var notFunction = 1;`,
    ],
  ] as const,
};

const run = (functionName: string, { fromPage = false, wallTime = 2_000 } = {}) =>
  performRun(FILES, () => '{"result":null}', { functionName, args: [2, 3], fromPage, wallTime });

test('a function gets its arguments and gives its result', () => {
  expect(run('add')).toEqual({ result: 5, error: null, timedOut: false });
});

test.each([
  ['hidden_', true],
  ['notFunction', false],
  ['missing', false],
  ['toString', true],
])('%s cannot be called (from a page: %s)', (name, fromPage) => {
  expect(run(name, { fromPage }).error?.message).toBe(`Script function not found: ${name}`);
});

test('the menu reaches names with an underscore, pages do not', () => {
  expect(run('hidden_').result).toBe('hidden');
});

test.each([
  ['throwText', 'Error', 'only text'],
  ['throwError', 'TypeError', 'no such thing'],
  ['throwNull', 'Error', 'null'],
])('%s ends as an error', (name, errorName, message) => {
  expect(run(name).error).toMatchObject({ name: errorName, message });
});

test('what never calls the host is stopped', () => {
  expect(run('spin', { wallTime: 30 }).timedOut).toBe(true);
});
