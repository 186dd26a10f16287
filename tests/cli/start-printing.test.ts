/** What `npm start` prints before it serves; `start.test.ts` is about serving. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runProgram, TemporaryFolder, type Ended } from './support/run-program';

const folder = new TemporaryFolder();
afterAll(() => folder.remove());

/** Starts with the workbook in a folder of the test, and stops after printing. */
function start(data: string, ...args: string[]): Ended {
  return runProgram('start', '--no-serve', '--data', join(folder.path, data), ...args);
}

const count = (text: string, words: string) => text.split(words).length - 1;

/** An import of the samples takes seconds; each test goes on from where the one before it has left the workbook. */
describe('one workbook', () => {
  const table = (text: string) => text.slice(text.indexOf('Cooperation by domain'));
  let first: Ended;

  test('the first start imports the five sample articles, validates and prints cooperation by domain', () => {
    first = start('kept');
    const { status, stdout, stderr } = first;
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(count(stdout, '.txt: imported.')).toBe(5);
    expect(stdout).toMatch(/0 errors, \d+ warnings?/);
    expect(stdout).toMatch(/Cooperation by domain\nDomain +Events +Dyads\n/);
    expect(stdout).toMatch(/Training and exchange of expertise +\d+ +Qatar – Türkiye/);
  });

  test('the next start finds the workbook again and changes nothing', () => {
    const { stdout } = start('kept');
    expect(count(stdout, 'already here, nothing changed')).toBe(5);
    expect(stdout).toContain('No article was waiting for proposals.');
    expect(table(stdout)).toBe(table(first.stdout));
  });

  test('a damaged save is recovered from the one before, and said so', () => {
    writeFileSync(join(folder.path, 'kept', 'workbook.json'), '{"half');
    const { status, stdout } = start('kept');
    expect(status).toBe(0);
    expect(stdout).toContain('The last save was damaged; the one before it was taken.');
  });

  test('--fresh starts over', () => {
    expect(count(start('kept', '--fresh').stdout, '.txt: imported.')).toBe(5);
  });
});

test('--empty imports nothing', () => {
  const { status, stdout } = start('empty', '--empty');
  expect(status).toBe(0);
  expect(stdout).not.toContain('imported');
});

test.each([
  ['an unknown option', ['--frehs']],
  ['a path', ['my-articles']],
  ['a language that Accord does not speak', ['--language', 'fr']],
  ['a port that is none', ['--port', '99999']],
])('%s: exit code 2, with the help', (_, args) => {
  const { status, stdout, stderr } = runProgram('start', ...args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain('Usage: npm start');
});

test('--help: the help on stdout, exit code 0', () => {
  const { status, stdout } = runProgram('start', '--help');
  expect(status).toBe(0);
  expect(stdout).toContain('Usage: npm start');
});
