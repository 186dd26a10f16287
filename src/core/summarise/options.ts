/** What a team lets its summaries count: kept in the document as JSON, so that everybody builds the same. */
import * as z from 'zod/mini';
import { isPartialDate } from '../model/partial-date';

export interface SummaryOptions {
  /** Counts suggestions too, and says so; else only what a person accepted, corrected or added. */
  readonly provisional: boolean;
  /** Roles that count; `main` and `news` unless the user asks for more. */
  readonly roles: readonly string[];
  /** Pairs of country codes as in `QAT-TUR`; empty: all. */
  readonly dyads: readonly string[];
  /** Codes of domains; empty: all. */
  readonly domains: readonly string[];
  /**
   * First and last date that count (`YYYY`, `YYYY-MM` or `YYYY-MM-DD`), or empty. With either, undated events
   * do not count.
   */
  readonly from: string;
  readonly to: string;
}

export const defaultSummaryOptions: SummaryOptions = {
  provisional: true,
  roles: ['main', 'news'],
  dyads: [],
  domains: [],
  from: '',
  to: '',
};

const codes = z.catch(z.array(z.string()), []);
const partialDate = z.catch(z.string().check(z.refine((text) => text === '' || isPartialDate(text))), '');
const schema = z.object({
  provisional: z.catch(z.boolean(), defaultSummaryOptions.provisional),
  roles: z.catch(z.array(z.string()), [...defaultSummaryOptions.roles]),
  dyads: codes,
  domains: codes,
  from: partialDate,
  to: partialDate,
});

/** Reads what was kept or sent; whatever is missing or damaged is as it is by default. */
export function readOptions(kept: unknown): SummaryOptions {
  const result = z.safeParse(schema, kept);
  return result.success ? result.data : defaultSummaryOptions;
}
