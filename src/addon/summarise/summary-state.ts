/**
 * What the document keeps about its summaries, as one piece of metadata, which goes with copies of the file: the
 * choices of the team, and how the last summary was built, so that the next one takes the place of its own cells only.
 */
import * as z from 'zod/mini';
import { defaultSummaryOptions, readOptions, type SummaryOptions } from '../../core/summarise/options';
import type { InterfaceLanguage } from '../../core/model/tab';
import { keepMetadata, KEYS, type Workbook } from '../grid/workbook';

/** Rows and columns of a block of cells. */
export type Size = readonly [rows: number, columns: number];

export interface SummaryState {
  readonly options: SummaryOptions;
  /** Null where no summary was built yet. */
  readonly built: Built | null;
}

export interface Built {
  /** UTC, ISO 8601. */
  readonly at: string;
  /** The language of the labels in Counts, the pivots and Summary. */
  readonly language: InterfaceLanguage;
  /** The choices that it was built with. */
  readonly options: SummaryOptions;
  /** How large each tab's block of Accord's own was, by the tab's name. */
  readonly sizes: Readonly<Record<string, Size>>;
}

const builtSchema = z.object({
  at: z.string(),
  language: z.enum(['en', 'ar']),
  options: z.unknown(),
  sizes: z.record(z.string(), z.tuple([z.number(), z.number()])),
});
const schema = z.object({ options: z.optional(z.unknown()), built: z.optional(z.nullable(builtSchema)) });

/** No document call. What is damaged reads as not there. */
export function readSummaryState({ summary }: Workbook): SummaryState {
  const { success, data } = z.safeParse(schema, parse(summary?.getValue() ?? ''));
  if (!success) return { options: defaultSummaryOptions, built: null };
  const { built } = data;
  return {
    options: readOptions(data.options),
    built: built ? { ...built, options: readOptions(built.options) } : null,
  };
}

/** One document call. */
export function keepSummaryState(workbook: Workbook, state: SummaryState): void {
  keepMetadata(workbook.spreadsheet, workbook.summary, KEYS.summary, JSON.stringify(state));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
