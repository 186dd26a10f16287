/**
 * What changed in a codebook since it was last applied. Of the codebook applied then the document keeps a
 * fingerprint of each code, not its words: those would not fit into a piece of metadata.
 */
import * as z from 'zod/mini';
import { contentHash } from '../model/content-hash';
import type { CodeKind, Codebook, CodebookEntry } from '../model/codebook';
import { defaultCodebook } from '../model/default-codebook';
import type { Aspect, CodeChange } from './types';

/** A codebook as it was applied. */
export interface Applied {
  readonly version: string;
  /** UTC, ISO 8601; empty for the codebook that a new workbook starts with. */
  readonly at: string;
  readonly by: string;
  /** `kind/code` to its fingerprint. */
  readonly codes: Readonly<Record<string, string>>;
}

const schema = z.object({
  version: z.string(),
  at: z.string(),
  by: z.string(),
  codes: z.record(z.string(), z.string()),
});

/** Hexadecimal digits of each part: one in a million changes would go unnoticed. */
const DIGITS = 5;

const parts: ReadonlyArray<readonly [Aspect, (entry: CodebookEntry) => unknown]> = [
  ['renamed', ({ label_en, label_ar }) => [label_en, label_ar]],
  ['meaning', ({ definition, includes, excludes, example }) => [definition, includes, excludes, example]],
  ['terms', ({ terms_en, terms_ar }) => [terms_en, terms_ar]],
  ['successor', ({ replaced_by }) => replaced_by],
  ['place', ({ group, ladder, rank, maps_to, plover }) => [group, ladder, rank, maps_to, plover]],
];

function fingerprint(entry: CodebookEntry): string {
  const hashes = parts.map(([, read]) => contentHash(JSON.stringify(read(entry))).slice(0, DIGITS));
  return `${entry.active ? 'a' : 'r'}${hashes.join('')}`;
}

const keyOf = ({ kind, code }: CodebookEntry): string => `${kind}/${code}`;

/** What is kept of a codebook once it is applied: about 2 KB for the default one. */
export function appliedNow(codebook: Codebook, at: string, by: string): Applied {
  const codes = Object.fromEntries(codebook.entries.map((entry) => [keyOf(entry), fingerprint(entry)]));
  return { version: codebook.version, at, by, codes };
}

/** Reads it back; what is missing or damaged reads as the codebook that a new workbook starts with. */
export function readApplied(text: string): Applied {
  try {
    const result = z.safeParse(schema, JSON.parse(text));
    if (result.success) return result.data;
  } catch {
    // Not JSON: below.
  }
  return appliedNow(defaultCodebook(), '', '');
}

/** In the order of the tab; codes that were taken out stand last. */
export function changesSince({ codes }: Applied, codebook: Codebook): CodeChange[] {
  const there = new Set(codebook.entries.map(keyOf));
  const gone = Object.keys(codes).filter((key) => !there.has(key));
  return [
    ...codebook.entries.map((entry): CodeChange => {
      const { kind, code } = entry;
      return { kind, code, aspects: aspectsOf(codes[keyOf(entry)], fingerprint(entry)) };
    }),
    ...gone.map((key): CodeChange => {
      const [kind = '', code = ''] = key.split('/');
      return { kind: kind as CodeKind, code, aspects: ['removed'] };
    }),
  ].filter(({ aspects }) => aspects.length > 0);
}

function aspectsOf(before: string | undefined, now: string): Aspect[] {
  if (before === undefined) return ['added'];
  const use: Aspect[] = before[0] === now[0] ? [] : [now[0] === 'a' ? 'restored' : 'retired'];
  const other = parts.flatMap(([aspect], index) => {
    const at = 1 + index * DIGITS;
    return before.slice(at, at + DIGITS) === now.slice(at, at + DIGITS) ? [] : [aspect];
  });
  return [...use, ...other];
}
