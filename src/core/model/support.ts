/**
 * The `support` column: what Accord proposed for each field of a row, where the text says so and by which
 * rule, or why the field is empty; and the row's birth key, which prevents doubles on re-import.
 */
import * as z from 'zod/mini';
import type { Proposed } from '../extract/types';
import type { Span } from '../text/fold';
import type { Cell } from './cell';

const fieldSupport = z.object({
  /** The cell as proposed. A cell that differs was changed by a person and is never overwritten. */
  value: z.union([z.string(), z.number(), z.boolean()]),
  /** `start-end` in the stored text. */
  at: z.optional(z.string()),
  rule: z.optional(z.string()),
  confidence: z.optional(z.enum(['high', 'medium', 'low'])),
  /** Why the field is empty. */
  why: z.optional(z.string()),
});
export type FieldSupport = z.infer<typeof fieldSupport>;

const supportSchema = z.object({
  /** Birth key: article, place of the quotation, and domain or mechanism. */
  key: z.string(),
  fields: z.record(z.string(), fieldSupport),
  /** The article's publication date that the proposal was made with. */
  published_on: z.optional(z.string()),
});
export type Support = z.infer<typeof supportSchema>;

/** Reads the column; null where a person has emptied or damaged it: such a row is treated as theirs. */
export function readSupport(cell: Cell): Support | null {
  try {
    const result = z.safeParse(supportSchema, JSON.parse(String(cell)));
    return result.success ? result.data : null;
  } catch {
    return null;
  }
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
