import { exitCode, UsageError } from '../../../src/cli/input/run-command';

const COMMAND = {
  help: 'Usage: try',
  options: { json: { type: 'boolean' }, out: { type: 'string' } },
} as const;

let told: string[];
let printed: string[];
beforeEach(() => {
  told = [];
  printed = [];
  jest.spyOn(console, 'error').mockImplementation((line: string) => void told.push(line));
  jest.spyOn(console, 'log').mockImplementation((line: string) => void printed.push(line));
});
afterEach(() => jest.restoreAllMocks());

test('the work gets values and positionals, and says how the program ends', async () => {
  const work = jest.fn(() => Promise.resolve(1));
  const code = await exitCode(
    { ...COMMAND, allowPositionals: true },
    ['a', '--json', 'b', '--out', 'c'],
    work,
  );
  expect(code).toBe(1);
  expect(work.mock.calls).toEqual([[{ json: true, out: 'c' }, ['a', 'b']]]);
  expect([told, printed]).toEqual([[], []]);
});

test('--help shows the help, whatever stands beside it, and works on nothing', async () => {
  const work = jest.fn(() => 0);
  expect(await exitCode(COMMAND, ['--json', '--help'], work)).toBe(0);
  expect(work).not.toHaveBeenCalled();
  expect([told, printed]).toEqual([[], ['Usage: try']]);
});

test.each([
  ['an unknown option', ['--jsn'], /--jsn/],
  ['an option without its value', ['--out'], /--out/],
  ['a value where none belongs', ['--json=yes'], /--json/],
  ['a positional where none belongs', ['a'], /'a'/],
])('%s: exit code 2, with what is wrong and the help', async (_, args, wrong) => {
  const work = jest.fn(() => 0);
  expect(await exitCode(COMMAND, args, work)).toBe(2);
  expect(work).not.toHaveBeenCalled();
  expect(told).toHaveLength(1);
  expect(told[0]).toMatch(wrong);
  expect(told[0]).toMatch(/\n\nUsage: try$/);
});

test('a UsageError of the work is told the same way, any other error is thrown on', async () => {
  const refuse = () => Promise.reject(new UsageError('Name a file.'));
  expect(await exitCode(COMMAND, [], refuse)).toBe(2);
  expect(told).toEqual(['Name a file.\n\nUsage: try']);
  await expect(exitCode(COMMAND, [], () => Promise.reject(new Error('disk full')))).rejects.toThrow(
    'disk full',
  );
});
