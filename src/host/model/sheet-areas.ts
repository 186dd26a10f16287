/** Rectangles of cells: meeting, moving with inserted and deleted rows and columns, and their A1 names. */
import type { Area } from './sheet-state';

export function areasMeet(left: Area, right: Area): boolean {
  return (
    left.top < right.bottom && right.top < left.bottom && left.left < right.right && right.left < left.right
  );
}

export function contains(outer: Area, inner: Area): boolean {
  return (
    outer.top <= inner.top &&
    outer.left <= inner.left &&
    outer.bottom >= inner.bottom &&
    outer.right >= inner.right
  );
}

/** `A` for 0, `AA` for 26. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** `B2:C5`, or `B2` for one cell. */
export function a1Name(area: Area): string {
  const first = `${columnName(area.left)}${area.top + 1}`;
  const last = `${columnName(area.right - 1)}${area.bottom}`;
  return first === last ? first : `${first}:${last}`;
}

const A1 = /^\$?([A-Za-z]{0,3})\$?(\d{0,8})$/;

function corner(text: string): { row?: number; column?: number } | null {
  const match = A1.exec(text.trim());
  if (!match || text.trim() === '') return null;
  const [, letters = '', digits = ''] = match;
  let column: number | undefined;
  if (letters !== '') {
    column = 0;
    for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
    column -= 1;
  }
  return { column, row: digits === '' ? undefined : Number(digits) - 1 };
}

/**
 * Reads `B2`, `B2:C5`, `A:C`, `2:5` or `B2:C` (to the last row) on a tab of the given size; null when it
 * is no such name. A name of another tab in front (`Tab!B2`) is not understood here.
 */
export function parseA1(text: string, maxRows: number, maxColumns: number): Area | null {
  const parts = text.split(':');
  if (parts.length > 2) return null;
  const start = corner(parts[0] ?? '');
  const end = parts.length === 1 ? start : corner(parts[1] ?? '');
  if (!start || !end) return null;
  if (parts.length === 1 && (start.row === undefined || start.column === undefined)) return null;
  const rows = [start.row ?? 0, end.row ?? maxRows - 1].sort((a, b) => a - b) as [number, number];
  const columns = [start.column ?? 0, end.column ?? maxColumns - 1].sort((a, b) => a - b) as [number, number];
  return { top: rows[0], bottom: rows[1] + 1, left: columns[0], right: columns[1] + 1 };
}

export type Axis = 'rows' | 'columns';

/** The area with other bounds along one axis. */
function withSpan(area: Area, axis: Axis, from: number, to: number): Area {
  return axis === 'rows' ? { ...area, top: from, bottom: to } : { ...area, left: from, right: to };
}

export function spanOf(area: Area, axis: Axis): [from: number, to: number] {
  return axis === 'rows' ? [area.top, area.bottom] : [area.left, area.right];
}

/** Where an area lies after `count` rows or columns came in at `at`; one that spans `at` grows. */
export function afterInsert(area: Area, axis: Axis, at: number, count: number): Area {
  const [from, to] = spanOf(area, axis);
  return withSpan(area, axis, from >= at ? from + count : from, to > at ? to + count : to);
}

/** Where an area lies after `count` rows or columns at `at` went; null when it went with them. */
export function afterDelete(area: Area, axis: Axis, at: number, count: number): Area | null {
  const [from, to] = spanOf(area, axis);
  const moved = (edge: number): number => (edge <= at ? edge : Math.max(at, edge - count));
  return moved(from) === moved(to) ? null : withSpan(area, axis, moved(from), moved(to));
}

/**
 * Where an area lies after columns `from`..`to` moved to stand before `destination`: its columns' new
 * places, from the first to the last of them.
 */
export function afterMove(area: Area, place: (column: number) => number): Area {
  let left = Infinity;
  let right = -Infinity;
  for (let column = area.left; column < area.right; column++) {
    left = Math.min(left, place(column));
    right = Math.max(right, place(column) + 1);
  }
  return { ...area, left, right };
}
