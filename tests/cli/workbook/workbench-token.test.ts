import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { workbenchToken } from '../../../src/cli/workbook/workbench-token';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'accord-token-'));
  file = join(folder, 'workbench-token');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a folder keeps its token', () => {
  const token = workbenchToken(folder);
  expect(token).toMatch(/^[\w-]{43}$/);
  expect(workbenchToken(folder)).toBe(token);
  expect(readFileSync(file, 'utf8')).toBe(token);
});

test('every folder has its own', () => {
  const token = workbenchToken(folder);
  rmSync(file);
  expect(workbenchToken(folder)).not.toBe(token);
});

test.each(['', 'short', `${'a'.repeat(43)}\nmore`])('%j is no token', (kept) => {
  writeFileSync(file, kept);
  expect(workbenchToken(folder)).toMatch(/^[\w-]{43}$/);
});

(process.platform === 'win32' ? test.skip : test)('nobody else can read it', () => {
  writeFileSync(file, 'old', { mode: 0o644 });
  workbenchToken(folder);
  expect(statSync(file).mode & 0o777).toBe(0o600);
});
