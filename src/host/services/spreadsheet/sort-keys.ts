/** Reads what `sort` takes: a column number, an object, or a list of either. */
import { platformError } from '../call-host';

/** A column of the tab (1-based) to sort by. */
export interface SortKey {
  column: number;
  ascending: boolean;
}

function sortKey(spec: unknown): SortKey {
  if (typeof spec === 'number') return { column: spec, ascending: true };
  const { column, ascending } = (spec ?? {}) as { column?: unknown; ascending?: unknown };
  if (typeof column !== 'number') throw platformError('Invalid sort spec: a column number is missing.');
  return { column, ascending: ascending !== false };
}

export function sortKeys(spec: unknown): SortKey[] {
  return Array.isArray(spec) ? spec.map(sortKey) : [sortKey(spec)];
}
