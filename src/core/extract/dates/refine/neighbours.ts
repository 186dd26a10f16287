/** Merges dates that stand next to each other, by the words between them. */
import type { DateLanguage, FoundDate } from '../types';

/** Longest gap that can join two dates. */
const LONGEST_GAP = 40;

type GapKind = 'rangeGap' | 'listGap' | 'twinGap' | 'yearGap';

/** The words between two neighbours and what comes before them. */
export interface Between {
  readonly gap: string;
  /** A few characters before the first of the two. */
  readonly before: string;
  is(kind: GapKind): boolean;
  /** Whether the words before the first open a range ('between'). */
  readonly opened: boolean;
}

export type Merge = (first: FoundDate, second: FoundDate, between: Between) => FoundDate | undefined;

/** Offers every pair of neighbours to `merge`; what it returns takes their place and meets the next one. */
export function mergeNeighbours(
  found: readonly FoundDate[],
  text: string,
  languages: readonly DateLanguage[],
  merge: Merge,
): FoundDate[] {
  const result: FoundDate[] = [];
  for (const second of found) {
    const first = result[result.length - 1];
    if (!first || second.start - first.end > LONGEST_GAP) {
      result.push(second);
      continue;
    }
    const gap = text.slice(first.end, second.start);
    const before = text.slice(Math.max(0, first.start - 20), first.start);
    const merged = merge(first, second, {
      gap,
      before,
      is: (kind) => languages.some((language) => language[kind].test(gap)),
      opened: languages.some((language) => language.rangeOpening.test(before)),
    });
    if (merged) result[result.length - 1] = merged;
    else result.push(second);
  }
  return result;
}

/** End of a merged date: takes in the bracket that its gap opened. */
export function closedEnd(text: string, gap: string, end: number): number {
  return gap.includes('(') && text[end] === ')' ? end + 1 : end;
}

/** Language part of a rule: `ar` of `ar.weekday`. */
export function languageOf(rule: string): string {
  return rule.slice(0, rule.indexOf('.'));
}
