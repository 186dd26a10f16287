/**
 * The codebook: which domains, mechanisms and statuses exist. The Codebook tab is data that teams edit;
 * this file turns its rows into look-ups that extraction, dropdowns, validation
 * and summaries share.
 */
import { contentHash } from './content-hash';

export type CodeKind = 'domain_group' | 'domain' | 'mechanism' | 'status';
/** `paper`: proposed to in force. `practice`: planned to implemented. `none`: on neither. */
export type Ladder = 'paper' | 'practice' | 'none';

/** One code, as one row of the Codebook tab. `terms_*` add to the built-in lexicons, separated by `;`. */
export interface CodebookEntry {
  kind: CodeKind;
  code: string;
  /** Code of the domain group; empty for other kinds. */
  group: string;
  label_en: string;
  label_ar: string;
  definition: string;
  includes: string;
  excludes: string;
  example: string;
  terms_en: string[];
  terms_ar: string[];
  /** The nearest category of PLOVER (Political Language Ontology for Verifiable Event Records). */
  plover: string;
  ladder: Ladder | '';
  /** Step on the ladder, 1 is the lowest; 0 where the status is on none. */
  rank: number;
  /** The broader code that older data used. */
  maps_to: string;
  /** The successor of a retired code. */
  replaced_by: string;
  active: boolean;
}

export interface Codebook {
  /** In the order of the tab, without rows that have no code or repeat one. */
  readonly entries: readonly CodebookEntry[];
  /** Content hash of all entries, whatever their order: rows keep the one they were coded under. */
  readonly version: string;
  find(kind: CodeKind, code: string): CodebookEntry | undefined;
  /** Active codes of a kind, in the order of the tab. */
  codes(kind: CodeKind): readonly string[];
}

/** Builds the look-ups. Where a code is doubled, the first row wins (validation reports the second). */
export function buildCodebook(entries: readonly CodebookEntry[]): Codebook {
  const byCode = new Map<string, CodebookEntry>();
  for (const entry of entries) {
    const key = `${entry.kind}/${entry.code}`;
    if (entry.code && !byCode.has(key)) byCode.set(key, entry);
  }
  const distinct = [...byCode.values()];
  let version: string | undefined;
  return {
    entries: distinct,
    // Hashed when first asked for: it costs more than all look-ups of a short run. Sorted, so that neither sorting the
    // tab nor the order of its columns makes a new version.
    get version() {
      version ??= contentHash(distinct.map(canonical).sort().join('\n'));
      return version;
    },
    find: (kind, code) => byCode.get(`${kind}/${code}`),
    codes: (kind) =>
      distinct.filter((entry) => entry.kind === kind && entry.active).map((entry) => entry.code),
  };
}

function canonical(entry: CodebookEntry): string {
  return JSON.stringify(Object.entries(entry).sort(([a], [b]) => (a < b ? -1 : 1)));
}
