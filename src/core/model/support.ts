/**
 * The `support` column: what Accord proposed for each field of a row, where the text says so and by which
 * rule, or why the field is empty; and the row's birth key, which prevents doubles on re-import.
 */
import type { Proposed } from '../extract/types';
import type { Span } from '../text/fold';
import type { Cell } from './cell';

const CONFIDENCES = ['high', 'medium', 'low'] as const;

export interface FieldSupport {
  /** The cell as proposed. A cell that differs was changed by a person and is never overwritten. */
  value: Cell;
  /** `start-end` in the stored text. */
  at?: string | undefined;
  rule?: string | undefined;
  confidence?: (typeof CONFIDENCES)[number] | undefined;
  /** Why the field is empty. */
  why?: string | undefined;
}

export interface Support {
  /** Birth key: article, place of the quotation, and domain or mechanism. */
  key: string;
  fields: Record<string, FieldSupport>;
  /** The article's publication date that the proposal was made with. */
  published_on?: string | undefined;
}

/**
 * Reads the column; null where a person has emptied or damaged it: such a row is treated as theirs. Every row is
 * read at every run, and a schema took four times as long as the checks below.
 */
export function readSupport(cell: Cell): Support | null {
  try {
    const read: unknown = JSON.parse(String(cell));
    return isSupport(read) ? read : null;
  } catch {
    return null;
  }
}

type Loose = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isTextOrNone = (value: unknown) => value === undefined || typeof value === 'string';

function isSupport(read: unknown): read is Support {
  return (
    isObject(read) &&
    typeof read.key === 'string' &&
    isTextOrNone(read.published_on) &&
    isObject(read.fields) &&
    Object.values(read.fields).every(isFieldSupport)
  );
}

function isFieldSupport(read: unknown): boolean {
  if (!isObject(read)) return false;
  const { value, at, rule, confidence, why } = read;
  return (
    ['string', 'number', 'boolean'].includes(typeof value) &&
    [at, rule, why].every(isTextOrNone) &&
    (confidence === undefined || CONFIDENCES.some((known) => known === confidence))
  );
}

export function writeSupport(support: Support): string {
  return JSON.stringify(support);
}

/** `start-end`, as stored. */
export function writeSpan(span: Span): string {
  return `${span.start}-${span.end}`;
}

/** Reads `start-end`; null where it is not of that form. */
export function readSpan(text: string): Span | null {
  const match = /^(\d+)-(\d+)$/.exec(text);
  return match ? { start: Number(match[1]), end: Number(match[2]) } : null;
}

/** What to keep of one proposed value. */
export function fieldSupportOf(proposed: Proposed<unknown>, value: Cell): FieldSupport {
  return {
    value,
    ...(proposed.span ? { at: writeSpan(proposed.span) } : {}),
    ...(proposed.rule ? { rule: proposed.rule } : {}),
    confidence: proposed.confidence,
    ...(proposed.reason ? { why: proposed.reason } : {}),
  };
}

/** A birth key. `discriminator` is the domain, mechanism, name or number that tells rows of one quotation apart. */
export function birthKey(articleId: string, anchor: Span, discriminator: string): string {
  return `${articleId}|${writeSpan(anchor)}|${discriminator}`;
}

export interface BirthKey {
  articleId: string;
  anchor: Span;
  discriminator: string;
}

export function readBirthKey(key: string): BirthKey | null {
  const [articleId, at, ...rest] = key.split('|');
  const anchor = readSpan(at ?? '');
  return articleId && anchor ? { articleId, anchor, discriminator: rest.join('|') } : null;
}
