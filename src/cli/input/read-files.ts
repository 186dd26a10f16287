/** Reads the files that a command line names: files, or those below a folder whose names end as wanted. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { decodeBytes, type Encoding } from '../../core/import/decode-bytes';
import type { TextProblem } from '../../core/import/clean-text';

export interface TextFile {
  readonly path: string;
  /** File name without `.txt`. */
  readonly id: string;
  readonly text: string;
}

export interface UnreadableFile {
  readonly path: string;
  readonly problem: TextProblem | 'not-found' | 'no-text-files' | 'unreadable' | 'csv-broken' | 'csv-no-text';
}

/**
 * Reads all that can be read; what cannot is listed beside it. Paths are taken in the order given, files of
 * a folder by name. A file that is named itself may end as it likes.
 */
export function readTextFiles(
  paths: readonly string[],
  endings: readonly string[] = ['.txt'],
): { files: TextFile[]; unreadable: UnreadableFile[] } {
  const files: TextFile[] = [];
  const unreadable: UnreadableFile[] = [];
  for (const path of paths) {
    for (const found of expand(path, endings)) {
      if (typeof found !== 'string') unreadable.push(found);
      else {
        const read = readTextFile(found);
        if ('problem' in read) unreadable.push(read);
        else files.push(read);
      }
    }
  }
  return { files, unreadable };
}

function expand(path: string, endings: readonly string[]): Array<string | UnreadableFile> {
  if (!existsSync(path)) return [{ path, problem: 'not-found' }];
  if (!statSync(path).isDirectory()) return [path];
  const names = (readdirSync(path, { recursive: true }) as string[])
    .filter((name) => endings.some((ending) => name.toLowerCase().endsWith(ending)))
    .sort();
  return names.length > 0 ? names.map((name) => join(path, name)) : [{ path, problem: 'no-text-files' }];
}

function readTextFile(path: string): TextFile | UnreadableFile {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch {
    return { path, problem: 'unreadable' };
  }
  const decoded = decodeBytes(bytes, decode);
  if ('problem' in decoded) return { path, problem: decoded.problem };
  return { path, id: basename(path).replace(/\.txt$/i, ''), text: decoded.text };
}

function decode(bytes: Uint8Array, encoding: Encoding): string {
  return new TextDecoder(encoding, { fatal: true }).decode(bytes);
}

const explanations: Readonly<Record<UnreadableFile['problem'], string>> = {
  'not-found': 'there is no such file or folder. Check the path.',
  'no-text-files':
    'the folder holds no file of the kind that is read; --help says which. Name the folder that does.',
  unreadable: 'the file cannot be opened. Check its permissions.',
  'text-empty': 'the file has no text. Check it, then run the command again.',
  'text-binary': 'not a text file, or its encoding is not recognised. Save it as plain text (UTF-8).',
  'csv-broken': 'not a whole CSV file: a quotation mark is not closed. Save it anew as CSV.',
  'csv-no-text':
    'no column is known to hold the articles. Name its header text, and no other column the same.',
  'text-too-long': 'longer than a million characters, so no article. Cut it.',
};

/** One plain line: which file, what is wrong, what to do. */
export function explain({ path, problem }: UnreadableFile): string {
  return `${path}: ${explanations[problem]}`;
}
