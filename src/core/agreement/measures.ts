/**
 * How far coders agree on one field: percent agreement, Cohen's kappa and Krippendorff's alpha for nominal
 * values. Agreement by chance is taken off in the last two, each in its own way.
 */

/** The values that two coders gave to one unit. */
export type Pair = readonly [first: string, second: string];

/**
 * The share of units on which both gave the same value, 0 to 1; null without units.
 */
export function percentAgreement(pairs: readonly Pair[]): number | null {
  if (pairs.length === 0) return null;
  return pairs.filter(([first, second]) => first === second).length / pairs.length;
}

/**
 * Cohen's kappa, -1 to 1: each coder's own distribution tells what chance would give. Null without units, and
 * where both gave one and the same value throughout, which leaves nothing to tell chance by.
 * Source: J. Cohen, A coefficient of agreement for nominal scales, Educational and Psychological
 * Measurement 20 (1960), 37-46.
 */
export function cohensKappa(pairs: readonly Pair[]): number | null {
  const observed = percentAgreement(pairs);
  if (observed === null) return null;
  const first = tally(pairs.map(([value]) => value));
  const second = tally(pairs.map(([, value]) => value));
  let expected = 0;
  for (const [value, count] of first) expected += count * (second.get(value) ?? 0);
  expected /= pairs.length * pairs.length;
  return expected === 1 ? null : (observed - expected) / (1 - expected);
}

/**
 * Krippendorff's alpha for nominal values, at most 1, by way of the coincidence matrix. `units`: the values
 * that any number of coders gave to each unit; those with fewer than two are not comparable and play no part.
 * Null where nothing can be compared, or where only one value was ever given.
 * Source: K. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), section C.
 */
export function krippendorffsAlpha(units: ReadonlyArray<readonly string[]>): number | null {
  const comparable = units.filter((values) => values.length > 1);
  const totals = tally(comparable.flat());
  let n = 0;
  for (const count of totals.values()) n += count;
  let chance = n * n;
  for (const count of totals.values()) chance -= count * count;
  if (chance === 0) return null;
  let disagreement = 0;
  for (const values of comparable) {
    let different = values.length * values.length;
    for (const count of tally(values).values()) different -= count * count;
    disagreement += different / (values.length - 1);
  }
  return 1 - ((n - 1) * disagreement) / chance;
}

function tally(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
