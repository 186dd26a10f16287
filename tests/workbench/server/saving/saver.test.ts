/** Saving: one at a time, the newest state wins, nobody is told before it is on disk, a full disk is told. */
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { newWorkbook, type SavedHost, type WorkbookState } from '../../../../src/host';
import { Saver } from '../../../../src/workbench/server/saving/saver';

let root: string;
let current: WorkbookState;
let properties: SavedHost['properties'];
let failures: string[];
let saver: Saver;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'accord-saver-'));
  change('start');
  failures = [];
  properties = {};
  const take = (): SavedHost => ({ workbook: current, properties });
  const target = { folder: join(root, 'data'), name: 'workbook' };
  saver = new Saver(resolve('build/workbench/saver.js'), target, take, (message) => failures.push(message));
});

afterEach(async () => {
  await saver.close();
  rmSync(root, { recursive: true, force: true });
});

/** A commit: the state is replaced. */
function change(name: string): void {
  current = newWorkbook({ name });
}

const stateIn = (file: string) =>
  JSON.parse(readFileSync(join(root, 'data', file), 'utf8').split('\n')[1] ?? '') as SavedHost;
const onDisk = () => stateIn('workbook.json').workbook.name;

test('a save resolves when its state is on disk', async () => {
  change('edited');
  await saver.save();
  expect(onDisk()).toBe('edited');
});

test('many saves at once take two writes, and all wait for the newest state', async () => {
  const saves: Array<Promise<void>> = [];
  for (let index = 0; index < 20; index++) {
    change(`edit ${index}`);
    saves.push(saver.save());
  }
  await Promise.all(saves);
  expect(onDisk()).toBe('edit 19');
  // The one written before it.
  expect(stateIn('workbook.json.bak').workbook.name).toBe('edit 0');
});

test('nothing is written where nothing has changed, but changed properties are', async () => {
  await saver.save();
  const { ino } = statSync(join(root, 'data', 'workbook.json'));
  await saver.save();
  expect(statSync(join(root, 'data', 'workbook.json')).ino).toBe(ino);
  Object.assign(properties, { user: { coder: 'Noura' } });
  await saver.save();
  expect(stateIn('workbook.json').properties).toEqual({ user: { coder: 'Noura' } });
});

test('a disk that does not take it is told, and the next save has everything', async () => {
  writeFileSync(join(root, 'data'), 'a file where the folder should be');
  await expect(saver.save()).rejects.toThrow('The workbook could not be saved');
  expect([failures.length, saver.hasFailed]).toEqual([1, true]);
  rmSync(join(root, 'data'));
  change('later');
  await saver.save();
  expect([onDisk(), saver.hasFailed]).toEqual(['later', false]);
});

test('closing waits for what is still to be written', async () => {
  void saver.save();
  change('last');
  void saver.save();
  await saver.close();
  expect(onDisk()).toBe('last');
});
