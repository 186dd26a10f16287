/** Saving: one at a time, the newest state wins, nobody is told before it is on disk, a full disk is told. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { newWorkbook, type SavedHost } from '../../../../src/host';
import { loadState } from '../../../../src/host/persistence/workbook-store';
import { Saver } from '../../../../src/workbench/server/saving/saver';

let root: string;
let taken: number;
let name: string;
let failures: string[];
let saver: Saver;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'accord-saver-'));
  taken = 0;
  name = 'start';
  failures = [];
  const take = (): SavedHost => {
    taken++;
    return { workbook: newWorkbook({ name }), properties: { taken: {} } as never };
  };
  const target = { folder: join(root, 'data'), name: 'workbook' };
  saver = new Saver(resolve('build/workbench/saver.js'), target, take, (message) => failures.push(message));
});

afterEach(async () => {
  await saver.close();
  rmSync(root, { recursive: true, force: true });
});

const onDisk = () =>
  (loadState(join(root, 'data'), 'workbook')?.state as unknown as SavedHost | undefined)?.workbook.name;

test('a save resolves when its state is on disk', async () => {
  name = 'edited';
  await saver.save();
  expect(onDisk()).toBe('edited');
});

test('many saves at once take two writes, and all wait for the newest state', async () => {
  const saves: Array<Promise<void>> = [];
  for (let index = 0; index < 20; index++) {
    name = `edit ${index}`;
    saves.push(saver.save());
  }
  await Promise.all(saves);
  expect(taken).toBe(2);
  expect(onDisk()).toBe('edit 19');
});

test('a disk that does not take it is told, and the next save has everything', async () => {
  writeFileSync(join(root, 'data'), 'a file where the folder should be');
  await expect(saver.save()).rejects.toThrow('The workbook could not be saved');
  expect([failures.length, saver.hasFailed]).toEqual([1, true]);
  rmSync(join(root, 'data'));
  name = 'later';
  await saver.save();
  expect([onDisk(), saver.hasFailed]).toEqual(['later', false]);
});

test('closing waits for what is still to be written', async () => {
  void saver.save();
  name = 'last';
  void saver.save();
  await saver.close();
  expect(onDisk()).toBe('last');
});
