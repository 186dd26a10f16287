/**
 * The token in the workbench's address, kept beside the workbook: with a new one at every start, windows and
 * bookmarks would be shut out after a restart. Only the person who runs Accord can read the file.
 */
import { randomBytes } from 'node:crypto';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FILE = 'workbench-token';
const SHAPE = /^[\w-]{43}$/;

/** The folder's token; a new one where there is none or what is kept is no token. */
export function workbenchToken(folder: string): string {
  const file = join(folder, FILE);
  const kept = read(file);
  if (SHAPE.test(kept)) return kept;
  const token = randomBytes(32).toString('base64url');
  writeFileSync(file, token, { mode: 0o600 });
  // The mode above is only heeded where the file is new.
  chmodSync(file, 0o600);
  return token;
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
