/**
 * Keeps a workbook's state in a folder so that no interruption loses it: written beside, synced, then
 * renamed; the previous state stays as .bak, and damaged files are set aside, never overwritten.
 */
import { mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import type { Json } from '../protocol';
import { encodeState, readStateFile, setAside, syncFolder, writeThrough } from './state-file';

/** Files exist and none of them is whole. They are left as they are, for somebody to look at. */
export class DamagedStateError extends Error {
  readonly code = 'STATE_DAMAGED';

  constructor(readonly files: readonly string[]) {
    super(`The saved workbook is damaged, and so is its backup: ${files.join(', ')}`);
  }
}

const SAFE_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;

function pathsOf(folder: string, name: string): { current: string; backup: string; beside: string } {
  if (!SAFE_NAME.test(name)) throw new Error(`Not a name for saved state: ${JSON.stringify(name)}`);
  const current = join(folder, `${name}.json`);
  return { current, backup: `${current}.bak`, beside: `${current}.tmp` };
}

/**
 * Saves a state under a name (letters, digits, '.', '_', '-'); the folder is made where it is missing.
 * At every moment of the call at least one whole state lies in the folder.
 */
export function saveState(folder: string, name: string, state: Json): void {
  const { current, backup, beside } = pathsOf(folder, name);
  mkdirSync(folder, { recursive: true });
  writeThrough(beside, encodeState(state));
  const { kind } = readStateFile(current);
  if (kind === 'whole') {
    if (readStateFile(backup).kind === 'damaged') setAside(backup);
    renameSync(current, backup);
  } else if (kind === 'damaged') {
    // The backup is the better of the two and stays.
    setAside(current);
  }
  renameSync(beside, current);
  syncFolder(folder);
}

/**
 * The saved state; `recovered` says that it is the previous one, because the latest file is damaged or
 * missing. Null where nothing was ever saved. Throws DamagedStateError where
 * files exist and none is whole: starting afresh would hide what was lost.
 */
export function loadState(folder: string, name: string): { state: Json; recovered: boolean } | null {
  const { current, backup } = pathsOf(folder, name);
  const latest = readStateFile(current);
  if (latest.kind === 'whole') return { state: JSON.parse(latest.body) as Json, recovered: false };
  const previous = readStateFile(backup);
  if (previous.kind === 'whole') return { state: JSON.parse(previous.body) as Json, recovered: true };
  if (latest.kind === 'missing' && previous.kind === 'missing') return null;
  throw new DamagedStateError([current, backup]);
}
