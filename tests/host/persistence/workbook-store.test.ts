/** Saved state survives damage and interruptions. */
import {
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DamagedStateError, loadState, saveState } from '../../../src/host/persistence/workbook-store';

let folder: string;
let current: string;
let backup: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'accord-state-'));
  current = join(folder, 'work.json');
  backup = `${current}.bak`;
});

afterEach(() => rmSync(folder, { recursive: true }));

test('what is saved is loaded, in a folder that is made', () => {
  const state = { cells: [['قطر', 1, null, true]], nested: { a: 'line\nbreak' } };
  saveState(join(folder, 'new', 'place'), 'work', state);
  expect(loadState(join(folder, 'new', 'place'), 'work')).toEqual({ state, recovered: false });
});

test('nothing saved is null, not an error', () => {
  expect(loadState(folder, 'work')).toBeNull();
  expect(loadState(join(folder, 'missing'), 'work')).toBeNull();
});

test('the previous state is kept, the temporary file is not', () => {
  saveState(folder, 'work', 1);
  saveState(folder, 'work', 2);
  saveState(folder, 'work', 3);
  expect(readdirSync(folder).sort()).toEqual(['work.json', 'work.json.bak']);
  expect(readFileSync(backup, 'utf8').split('\n')[1]).toBe('2');
  expect(loadState(folder, 'work')).toEqual({ state: 3, recovered: false });
});

test.each<[string, () => void]>([
  ['cut short', () => truncateSync(current, 80)],
  ['empty', () => writeFileSync(current, '')],
  ['changed', () => writeFileSync(current, readFileSync(current, 'utf8').replace('second', 'secund'))],
  ['of another kind', () => writeFileSync(current, '{"second":true}')],
  ['lost', () => rmSync(current)],
])('a latest file that is %s: the backup is loaded and survives the next save', (_name, damage) => {
  saveState(folder, 'work', 'first state');
  saveState(folder, 'work', 'second state');
  damage();
  expect(loadState(folder, 'work')).toEqual({ state: 'first state', recovered: true });
  saveState(folder, 'work', 'third state');
  expect(loadState(folder, 'work')).toEqual({ state: 'third state', recovered: false });
  expect(readFileSync(backup, 'utf8')).toContain('first state');
});

test('damaged files are set aside, not overwritten', () => {
  saveState(folder, 'work', 1);
  writeFileSync(current, 'damage one');
  saveState(folder, 'work', 2);
  writeFileSync(current, 'damage two');
  saveState(folder, 'work', 3);
  expect(readFileSync(`${current}.damaged-1`, 'utf8')).toBe('damage one');
  expect(readFileSync(`${current}.damaged-2`, 'utf8')).toBe('damage two');
});

test('when no file is whole, loading throws and names them', () => {
  saveState(folder, 'work', 1);
  saveState(folder, 'work', 2);
  writeFileSync(current, 'x');
  writeFileSync(backup, 'y');
  expect(() => loadState(folder, 'work')).toThrow(DamagedStateError);
  expect(() => loadState(folder, 'work')).toThrow(current);
});

test('a damaged backup is set aside before the next one takes its place', () => {
  saveState(folder, 'work', 1);
  saveState(folder, 'work', 2);
  writeFileSync(backup, 'damage');
  saveState(folder, 'work', 3);
  expect(readFileSync(`${backup}.damaged-1`, 'utf8')).toBe('damage');
  expect(readFileSync(backup, 'utf8')).toMatch(/\n2$/);
});

test('an interrupted save leaves the state before it', () => {
  saveState(folder, 'work', 1);
  writeFileSync(`${current}.tmp`, 'half a sta');
  expect(loadState(folder, 'work')).toEqual({ state: 1, recovered: false });
  saveState(folder, 'work', 2);
  expect(existsSync(`${current}.tmp`)).toBe(false);
});

test.each(['', '../work', 'a/b', 'a\\b', '.hidden'])('%j is no name', (name) => {
  expect(() => saveState(folder, name, 1)).toThrow('Not a name');
  expect(() => loadState(folder, name)).toThrow('Not a name');
});
