/** What validation reads and what it reports. Rules see the whole workbook at once and write nothing. */
import type { CodebookFindingCode } from '../codebook/types';
import type { Cell } from '../model/cell';
import type { Codebook } from '../model/codebook';
import type { RowTabName } from '../model/tabs';

/** One row of a tab as the sheet holds it. */
export interface GridRow {
  /** 1-based row of the sheet. */
  readonly row: number;
  readonly cells: Readonly<Record<string, Cell>>;
  /** Columns whose cell holds a formula. */
  readonly formulas: readonly string[];
  /** Columns whose cell holds a real spreadsheet date (pasted, or coerced): `cells` has it as ISO text. */
  readonly dates: readonly string[];
}

export interface WorkbookState {
  readonly tabs: Readonly<Partial<Record<RowTabName, readonly GridRow[]>>>;
  /** Columns that the sheet lacks, by tab. */
  readonly missingColumns: Readonly<Partial<Record<RowTabName, readonly string[]>>>;
  /** Stored texts by article id. */
  readonly texts: ReadonlyMap<string, string>;
  readonly codebook: Codebook;
}

export type Severity = 'error' | 'warning' | 'note';

/** A code of the sheet with what people call it. */
export interface NamedCode {
  readonly code: string;
  readonly en: string;
  readonly ar: string;
}

/** What a message names: a text, or a list, of quotations or of codes, that is set as the language does. */
export type FindingValues = Readonly<Record<string, string | ReadonlyArray<string | NamedCode>>>;

/** A problem before it is put into words. `row` 0: the tab as a whole. */
export interface Problem {
  readonly code: FindingCode;
  readonly tab: RowTabName;
  readonly row: number;
  /** Stable id of the row; empty where it has none. */
  readonly row_id: string;
  /** Stable name of the column; empty where the row as a whole is meant. */
  readonly column: string;
  readonly value: Cell;
  /** Values that the message names. */
  readonly words?: FindingValues;
  /** The row in words: the beginning of its first column. Not there where nobody has added it. */
  readonly about?: string;
  /** Whether a one-click fix is known; not there where nobody has looked for one. */
  readonly fixable?: boolean;
}

export type Rule = (state: WorkbookState) => Problem[];

/**
 * Codes of findings. Those of Frictionless Data (https://specs.frictionlessdata.io, error types) keep
 * their names: missing-label, type-error, constraint-error, foreign-key, unique-error, duplicate-row.
 */
export type FindingCode =
  | 'missing-label'
  | 'type-error'
  | 'constraint-error'
  | 'required-value'
  | 'foreign-key'
  | 'country-not-canonical'
  | 'code-unknown'
  | 'domain-retired-code'
  | 'unique-error'
  | CodebookFindingCode
  | 'row-id-missing'
  | 'row-id-duplicate'
  | 'formula-in-text-column'
  | 'date-format-ambiguous'
  | 'date-after-publication'
  | 'date-unresolved'
  | 'date-precision-mismatch'
  | 'end-before-start'
  | 'published-missing'
  | 'edited-outside'
  | 'party-single'
  | 'party-unlisted'
  | 'dyad-self'
  | 'domain-general-beside-specific'
  | 'status-mechanism'
  | 'stage-regression'
  | 'event-conflict'
  | 'articles-contradict'
  | 'reference-self'
  | 'duplicate-row'
  | 'language-mismatch'
  | 'bidi-control-present'
  | 'article-duplicate'
  | 'exclude-reason-missing'
  | 'no-cooperation-rows'
  | 'text-missing'
  | 'evidence-not-found'
  | 'evidence-changed'
  | 'evidence-moved';

export const severities: Readonly<Record<FindingCode, Severity>> = {
  'missing-label': 'error',
  'type-error': 'error',
  'constraint-error': 'error',
  'required-value': 'error',
  'foreign-key': 'error',
  'country-not-canonical': 'error',
  'code-unknown': 'error',
  'domain-retired-code': 'warning',
  'unique-error': 'warning',
  'code-form': 'error',
  'label-missing': 'warning',
  'label-doubled': 'error',
  'group-unknown': 'error',
  'step-missing': 'error',
  'successor-circle': 'error',
  'successor-retired': 'error',
  'successor-missing': 'warning',
  'term-short': 'error',
  'term-shared': 'warning',
  'row-id-missing': 'error',
  'row-id-duplicate': 'error',
  'formula-in-text-column': 'error',
  'date-format-ambiguous': 'error',
  'date-after-publication': 'warning',
  'date-unresolved': 'note',
  'date-precision-mismatch': 'warning',
  'end-before-start': 'error',
  'published-missing': 'warning',
  'edited-outside': 'note',
  'party-single': 'warning',
  'party-unlisted': 'warning',
  'dyad-self': 'warning',
  'domain-general-beside-specific': 'warning',
  'status-mechanism': 'warning',
  'stage-regression': 'warning',
  'event-conflict': 'warning',
  'articles-contradict': 'warning',
  'reference-self': 'error',
  'duplicate-row': 'warning',
  'language-mismatch': 'warning',
  'bidi-control-present': 'warning',
  'article-duplicate': 'warning',
  'exclude-reason-missing': 'warning',
  'no-cooperation-rows': 'warning',
  'text-missing': 'error',
  'evidence-not-found': 'error',
  'evidence-changed': 'warning',
  'evidence-moved': 'warning',
};
