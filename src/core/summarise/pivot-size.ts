/** How many rows and columns a pivot table will take, so that room can be made before it is built. */
import type { CountRow } from '../model/tabs/counts';
import type { PivotSpec } from './pivots';

/** Headers, totals and grand totals included. */
export function pivotSize(spec: PivotSpec, counts: readonly CountRow[]): [rows: number, columns: number] {
  const lines = (names: ReadonlyArray<keyof CountRow>) =>
    // Each prefix of the labels is a line: the innermost ones groups, the others totals.
    names.reduce((sum, _, depth) => {
      const prefix = names.slice(0, depth + 1);
      return sum + new Set(counts.map((row) => prefix.map((name) => row[name]).join('\u0000'))).size;
    }, 1);
  const across = spec.columns.length > 0 ? lines(spec.columns) : 1;
  return [
    lines(spec.rows) + (spec.columns.length > 0 ? 1 + spec.columns.length : 1),
    spec.rows.length + across * spec.values.length,
  ];
}
