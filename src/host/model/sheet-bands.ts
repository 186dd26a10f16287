/**
 * Run-length lists down a column: whole columns share one format, note or rule, so a list of bands is
 * small, quick to copy for a run's buffer, and goes into JSON as it is. Bands are never changed in place.
 */

/** `value` holds for rows `from` up to, not including, `to` (0-based). Rows between bands have none. */
export interface Band<T> {
  readonly from: number;
  readonly to: number;
  readonly value: T;
}

export type Bands<T> = ReadonlyArray<Band<T>>;

/** The index of the first band that ends after `row`. */
function firstAfter<T>(bands: Bands<T>, row: number): number {
  let low = 0;
  let high = bands.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((bands[middle] as Band<T>).to > row) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The value at one row, or undefined. */
export function bandAt<T>(bands: Bands<T> | undefined, row: number): T | undefined {
  if (!bands) return undefined;
  const band = bands[firstAfter(bands, row)];
  return band && band.from <= row ? band.value : undefined;
}

/** The values of rows `from` up to `to`, one slot a row. */
export function readBands<T>(bands: Bands<T> | undefined, from: number, to: number): Array<T | undefined> {
  const values = new Array<T | undefined>(to - from).fill(undefined);
  if (!bands) return values;
  for (let index = firstAfter(bands, from); index < bands.length; index++) {
    const band = bands[index] as Band<T>;
    if (band.from >= to) break;
    values.fill(band.value, Math.max(band.from, from) - from, Math.min(band.to, to) - from);
  }
  return values;
}

function sameValue(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  if (typeof left !== 'object' || typeof right !== 'object') return false;
  return JSON.stringify(left) === JSON.stringify(right);
}

/** Adds a band at the end, joined to the one before where both hold the same value. */
function append<T>(bands: Array<Band<T>>, band: Band<T>): void {
  const last = bands[bands.length - 1];
  if (last && last.to === band.from && sameValue(last.value, band.value)) {
    bands[bands.length - 1] = { from: last.from, to: band.to, value: last.value };
  } else {
    bands.push(band);
  }
}

/** The parts of bands within `from`..`to`, moved by `shift` rows. */
function appendSlice<T>(
  target: Array<Band<T>>,
  bands: Bands<T>,
  from: number,
  to: number,
  shift: number,
): void {
  for (let index = firstAfter(bands, from); index < bands.length; index++) {
    const band = bands[index] as Band<T>;
    if (band.from >= to) break;
    append(target, {
      from: Math.max(band.from, from) + shift,
      to: Math.min(band.to, to) + shift,
      value: band.value,
    });
  }
}

/** Replaces the rows from `from` on by the given values, one a row; undefined clears a row. */
export function writeBands<T>(
  bands: Bands<T> | undefined,
  from: number,
  values: ReadonlyArray<T | undefined>,
): Bands<T> {
  const result: Array<Band<T>> = [];
  appendSlice(result, bands ?? [], 0, from, 0);
  values.forEach((value, index) => {
    if (value !== undefined) append(result, { from: from + index, to: from + index + 1, value });
  });
  appendSlice(result, bands ?? [], from + values.length, Infinity, 0);
  return result;
}

/** Sets every row of `from`..`to` to what `update` makes of its present value; undefined clears it. */
export function mapBands<T>(
  bands: Bands<T> | undefined,
  from: number,
  to: number,
  update: (value: T | undefined) => T | undefined,
): Bands<T> {
  const result: Array<Band<T>> = [];
  const present = bands ?? [];
  appendSlice(result, present, 0, from, 0);
  let row = from;
  const add = (until: number, value: T | undefined): void => {
    const updated = update(value);
    if (until > row && updated !== undefined) append(result, { from: row, to: until, value: updated });
    row = until;
  };
  for (let index = firstAfter(present, from); index < present.length; index++) {
    const band = present[index] as Band<T>;
    if (band.from >= to) break;
    if (band.from > row) add(band.from, undefined);
    add(Math.min(band.to, to), band.value);
  }
  if (row < to) add(to, undefined);
  appendSlice(result, present, to, Infinity, 0);
  return result;
}

/** Moves the rows from `at` on down by `count`; the new rows take the value of row `inheritFrom`, if any. */
export function insertIntoBands<T>(
  bands: Bands<T>,
  at: number,
  count: number,
  inheritFrom?: number,
): Bands<T> {
  const result: Array<Band<T>> = [];
  appendSlice(result, bands, 0, at, 0);
  const inherited = inheritFrom === undefined ? undefined : bandAt(bands, inheritFrom);
  if (inherited !== undefined) append(result, { from: at, to: at + count, value: inherited });
  appendSlice(result, bands, at, Infinity, count);
  return result;
}

/** Takes `count` rows from `at` on away and moves the rest up. */
export function deleteFromBands<T>(bands: Bands<T>, at: number, count: number): Bands<T> {
  const result: Array<Band<T>> = [];
  appendSlice(result, bands, 0, at, 0);
  appendSlice(result, bands, at + count, Infinity, -count);
  return result;
}
