/** Small questions about one group of triggers: its mechanisms, how surely it tells, its dates and cities. */
import type { Group } from './types';

/** Texts between parties. */
export const PAPER: ReadonlySet<string> = new Set(['agreement_signed', 'agreement_in_force']);
export const mechanismsIn = (group: Group): Set<string> => new Set(group.triggers.map(({ mechanism }) => mechanism));
export const isDefinite = (group: Group): boolean => group.triggers.some(({ definite }) => definite);
export const isTold = (group: Group): boolean => group.triggers.some(({ strength }) => strength === 'told');

/** Dates with a value in the words of a group. */
function datesIn({ sentence, span }: Group): string[] {
  return sentence.dates
    .filter(({ start, end, value }) => value !== '' && start >= span.start && end <= span.end)
    .map(({ value }) => value);
}

/** Dates of two groups contradict each other where neither begins with the other. */
export function datesDiffer(a: Group, b: Group): boolean {
  const [one, two] = [datesIn(a), datesIn(b)];
  if (one.length === 0 || two.length === 0) return false;
  return !one.some((x) => two.some((y) => x.startsWith(y) || y.startsWith(x)));
}

export function citiesIn({ sentence, span }: Group): string[] {
  return sentence.places.filter(({ start, end }) => start >= span.start && end <= span.end).map(({ city }) => city);
}
