import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { runProgram, TemporaryFolder, windows1256 } from './support/run-program';

const folder = new TemporaryFolder();
afterAll(() => folder.remove());

const ENGLISH =
  'Defence ministers of Kenya and Ethiopia met in Nairobi on Tuesday to discuss joint military training.';
const ARABIC =
  'التقى وزير الدفاع الكيني نظيره الإثيوبي في نيروبي يوم الثلاثاء، وبحثا التدريب العسكري المشترك بين البلدين.';

interface Record {
  id: string;
  language: string;
  published: string | null;
  events: Array<{ parties: string[]; event_date: string | null; anchor: { text: string } }>;
}

function extract(...args: string[]): { status: number | null; records: Record[]; stderr: string } {
  const { status, stdout, stderr } = runProgram('extract', '--json', ...args);
  return { status, records: JSON.parse(stdout) as Record[], stderr };
}

test('prints one record a file, in the order of the paths and of the names in a folder', () => {
  const later = folder.write('two/b.txt', ENGLISH);
  folder.write('two/a.txt', ARABIC);
  folder.write('two/deep/c.TXT', ENGLISH);
  folder.write('two/notes.md', 'not read');
  const { status, records, stderr } = extract(later, join(folder.path, 'two'));
  expect(records.map(({ id }) => id)).toEqual(['b', 'a', 'b', 'c']);
  expect(records.map(({ language }) => language)).toEqual(['en', 'ar', 'en', 'en']);
  expect(records[0]?.events[0]?.parties).toEqual(['ETH', 'KEN']);
  expect(ENGLISH).toContain(records[0]?.events[0]?.anchor.text ?? 'no anchor');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

test('resolves days of the week from --published, and not without', () => {
  const path = folder.write('dated.txt', ENGLISH);
  const dates = folder.write('dates.json', '{"dated": "2019-03-07", "another": null}');
  expect(extract(path).records[0]?.events[0]?.event_date).toBeNull();
  const { records } = extract('--published', dates, path);
  expect(records[0]?.published).toBe('2019-03-07');
  expect(records[0]?.events[0]?.event_date).toBe('2019-03-05');
});

test('prints readable lines without --json', () => {
  const { status, stdout } = runProgram('extract', folder.write('plain.txt', ENGLISH));
  expect(status).toBe(0);
  expect(stdout).toContain('plain (en, publication date unknown)');
  expect(stdout).toMatch(/main: ETH-KEN/);
});

test.each([
  ['UTF-16 with a mark', Buffer.from(`\ufeff${ARABIC}`, 'utf16le')],
  ['UTF-16 without one', Buffer.from(ENGLISH, 'utf16le')],
  ['Windows-1256', windows1256(ARABIC)],
  ['UTF-8 with a mark', Buffer.from(`\ufeff${ARABIC}`, 'utf8')],
])('reads %s', (_, bytes) => {
  const { status, records } = extract(folder.write('encoded.txt', bytes));
  expect(status).toBe(0);
  expect(records[0]?.events[0]?.parties).toEqual(['ETH', 'KEN']);
});

test.each([
  ['an empty file', '', 'has no text'],
  ['blanks only', ' \n\t\n', 'has no text'],
  ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0xff, 0x00, 0x01), 'not a text file'],
  ['more than a million characters', 'word '.repeat(200_001), 'longer than a million characters'],
])('refuses %s by name, and reads the others', (_, content, words) => {
  const bad = folder.write('bad.txt', content);
  const good = folder.write('good.txt', ENGLISH);
  const { status, records, stderr } = extract(bad, good);
  expect(status).toBe(1);
  expect(records.map(({ id }) => id)).toEqual(['good']);
  expect(stderr).toContain(`${bad}: `);
  expect(stderr).toContain(words);
});

test('names a path that is not there, and a folder without text files', () => {
  const empty = join(folder.path, 'empty');
  mkdirSync(empty);
  const { status, records, stderr } = extract(
    join(folder.path, 'nowhere'),
    join(folder.write('a.txt', ENGLISH), 'nowhere'),
    empty,
  );
  expect({ status, records }).toEqual({ status: 1, records: [] });
  expect(stderr.match(/nowhere: there is no such file or folder/g)).toHaveLength(2);
  expect(stderr).toMatch(/empty: the folder holds no file/);
});

test.each([
  ['no path', []],
  ['an unknown option', ['--jsn', 'x.txt']],
  ['an option without its value', ['--published']],
])('%s: exit code 2, with the help', (_, args) => {
  const { status, stdout, stderr } = runProgram('extract', ...args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain('Usage: npm run -s extract');
});

test.each([
  ['no JSON', 'dated: 2019', 'not a readable JSON file'],
  ['a list', '["2019-03-04"]', 'should be one JSON object'],
  ['a day that does not exist', '{"dated": "2019-02-30"}', 'the date of dated is not of the form'],
  ['a month', '{"dated": "2019-02"}', 'the date of dated is not of the form'],
  ['a number', '{"dated": 20190204}', 'the date of dated is not of the form'],
])('dates that are %s: exit code 2', (_, content, words) => {
  const dates = folder.write('dates.json', content);
  const { status, stderr } = runProgram('extract', '--published', dates, folder.write('dated.txt', ENGLISH));
  expect(status).toBe(2);
  expect(stderr).toContain(words);
});

test('--help: the help on stdout, exit code 0', () => {
  const { status, stdout, stderr } = runProgram('extract', '--help');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain('Usage: npm run -s extract');
});
