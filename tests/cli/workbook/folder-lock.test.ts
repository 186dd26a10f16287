/** One process a folder; locks of processes that are gone are taken over. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FolderInUseError, FolderLock } from '../../../src/cli/workbook/folder-lock';

let folder: string;
const file = () => join(folder, 'accord.lock');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'accord-lock-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a folder that another process has is refused in plain words, with its address', () => {
  // The parent of this process runs for as long as the test does.
  writeFileSync(file(), JSON.stringify({ pid: process.ppid, url: 'http://127.0.0.1:1/?token=x' }));
  expect(() => FolderLock.take(folder)).toThrow(FolderInUseError);
  expect(() => FolderLock.take(folder)).toThrow(`process ${process.ppid}`);
  expect(() => FolderLock.take(folder)).toThrow('http://127.0.0.1:1/?token=x');
  expect(readdirSync(folder)).toEqual(['accord.lock']);
});

test('the lock of a process that has ended is taken over', () => {
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  writeFileSync(file(), JSON.stringify({ pid }));
  FolderLock.take(folder).release();
  expect(existsSync(file())).toBe(false);
});

test.each(['', '{', 'null', '{"pid":"x"}'])('a damaged lock %j is taken over', (content) => {
  writeFileSync(file(), content);
  FolderLock.take(folder).release();
});

test('the folder is made, the address announced, and all is gone after release', () => {
  const lock = FolderLock.take(join(folder, 'new', 'data'));
  lock.announce('http://127.0.0.1:1/?token=x');
  expect(readdirSync(join(folder, 'new', 'data'))).toEqual(['accord.lock']);
  lock.release();
  expect(readdirSync(join(folder, 'new', 'data'))).toEqual([]);
});
