/** One file of saved state: a header line with the digest of the JSON below it, so that damage shows. */
import { createHash } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import type { Json } from '../protocol';

const HEADER = /^accord-state 1 ([0-9a-f]{64})$/;

function digestOf(body: string): string {
  return createHash('sha256').update(body).digest('hex');
}

/** The whole content of a state file. */
export function encodeState(state: Json): string {
  const body = JSON.stringify(state);
  return `accord-state 1 ${digestOf(body)}\n${body}`;
}

export type StateFile = { kind: 'missing' } | { kind: 'damaged' } | { kind: 'whole'; body: string };

/** Reads a state file and checks its digest. Throws only where the file cannot be read at all. */
export function readStateFile(path: string): StateFile {
  if (!existsSync(path)) return { kind: 'missing' };
  const content = readFileSync(path, 'utf8');
  const end = content.indexOf('\n');
  const body = content.slice(end + 1);
  const digest = HEADER.exec(content.slice(0, Math.max(end, 0)))?.[1];
  return digest === digestOf(body) ? { kind: 'whole', body } : { kind: 'damaged' };
}

/** Writes a file whole and waits until the disk has it. */
export function writeThrough(path: string, content: string): void {
  const file = openSync(path, 'w');
  try {
    // One call may write less than it was given.
    const bytes = Buffer.from(content);
    for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Makes renames in a folder lasting. Some systems cannot open folders: there it is left to them. */
export function syncFolder(folder: string): void {
  let handle: number;
  try {
    handle = openSync(folder, 'r');
  } catch {
    return;
  }
  try {
    fsyncSync(handle);
  } catch (error) {
    if (!['EPERM', 'EINVAL', 'EISDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  } finally {
    closeSync(handle);
  }
}

/** Keeps a damaged file under another name, for somebody to look at. Returns that name. */
export function setAside(path: string): string {
  let number = 1;
  while (existsSync(`${path}.damaged-${number}`)) number++;
  renameSync(path, `${path}.damaged-${number}`);
  return `${path}.damaged-${number}`;
}
