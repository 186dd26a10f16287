/**
 * From a cell of a pivot or of the Summary tab back to the rows of Counts that it counts: by the labels of its row and
 * column, wherever people have moved the table.
 */
import { say } from '../messages/say';
import { interfaceLanguages, type InterfaceLanguage } from '../model/tab';
import { counts as countsTab } from '../model/tabs';
import type { CountRow } from '../model/tabs/counts';
import type { MessageId } from '../messages/en/messages';
import { undatedLabel } from './count-rows';
import type { Headline } from './headline';
import type { PivotSpec } from './pivots';

/** A tab as it is shown, and the cell in it, 0-based. */
export interface CellPlace {
  readonly values: ReadonlyArray<readonly unknown[]>;
  readonly row: number;
  readonly column: number;
}

export type LabelFilter = Readonly<Partial<Record<keyof CountRow, string>>>;

export interface Trace {
  /** Labels that the rows of Counts have; none: all of them. */
  readonly filter: LabelFilter;
  /** What the cell counts: a column of Counts, or a headline that no column holds. */
  readonly counts: keyof CountRow | 'outlets' | 'languages' | 'unreviewed';
  /** What the cell shows; null where it is a label. */
  readonly shown: number | null;
}

type Shown = (row: number, column: number) => string;

/** Null where the cell belongs to no pivot of that kind. `known`: the labels that Counts has. */
export function tracePivot(
  place: CellPlace,
  spec: PivotSpec,
  language: InterfaceLanguage,
  known: (name: keyof CountRow, label: string) => boolean,
): Trace | null {
  const at = shownAt(place);
  const headers = spec.rows.map((name) => countsTab.columns[name].header[language]);
  const top = place.values.findIndex((row) => row.some((_, column) => startsHere(row, column, headers)));
  const left =
    place.values[top]?.findIndex((_, column) => startsHere(place.values[top] ?? [], column, headers)) ?? 0;
  const { row, column } = place;
  const inside = column - left - spec.rows.length;
  const first = spec.columns.length > 0 ? top - 1 : top;
  if (top < 0 || row < first || column < left || isBeyond(at, top, left, place)) return null;
  const filter: Partial<Record<keyof CountRow, string>> = {};
  if (row > top) Object.assign(filter, rowFilter(at, row, left, top, spec, known));
  const [across] = spec.columns;
  if (across && inside >= 0 && known(across, at(top, column))) filter[across] = at(top, column);
  const counts = (across ? spec.values[0] : spec.values[Math.max(0, inside)]) ?? 'event_id';
  return { filter, counts, shown: row > top && inside >= 0 ? numberOf(place.values[row]?.[column]) : null };
}

function startsHere(row: readonly unknown[], column: number, headers: readonly string[]): boolean {
  return headers.every((header, index) => String(row[column + index] ?? '') === header);
}

/** Right of the last header or below the last line: somebody's own cells. */
function isBeyond(at: Shown, top: number, left: number, { row, column }: CellPlace): boolean {
  for (let over = left; over <= column; over += 1) if (at(top, over) === '') return true;
  if (row <= top) return false;
  for (let line = top + 1; line <= row; line += 1) {
    const isEmpty = [0, 1, 2, 3].every((offset) => at(line, left + offset) === '');
    if (isEmpty) return true;
  }
  return false;
}

function rowFilter(
  at: Shown,
  row: number,
  left: number,
  top: number,
  { rows }: PivotSpec,
  known: (name: keyof CountRow, label: string) => boolean,
): LabelFilter {
  const [outer, inner] = rows;
  if (!outer) return {};
  const label = at(row, left);
  if (!inner) return known(outer, label) ? { [outer]: label } : {};
  const own = at(row, left + 1);
  if (own !== '') {
    // The outer label stands once, above all its inner ones.
    let line = row;
    while (line > top + 1 && at(line, left) === '') line -= 1;
    const above = at(line, left);
    return { ...(known(outer, above) ? { [outer]: above } : {}), [inner]: own };
  }
  // 'X Total' in whatever language the platform writes it; the grand total names none.
  const words = label.split(' ');
  for (let length = words.length; length > 0; length -= 1)
    for (let start = 0; start + length <= words.length; start += 1) {
      const part = words.slice(start, start + length).join(' ');
      if (known(outer, part)) return { [outer]: part };
    }
  return known(inner, '') && known(outer, label) ? { [outer]: label } : {};
}

const HEADLINES: ReadonlyArray<[MessageId, keyof Headline]> = [
  ['count-events', 'events'],
  ['count-dyads', 'dyads'],
  ['count-articles', 'articles'],
  ['count-outlets', 'outlets'],
  ['count-languages', 'languages'],
  ['count-undated', 'undated'],
  ['count-unreviewed', 'unreviewed'],
];
const TABLES: ReadonlyArray<[MessageId, keyof CountRow]> = [
  ['table-dyad', 'pair'],
  ['table-domain', 'domain'],
  ['table-group', 'group'],
  ['table-year', 'year'],
];

/** Null where the cell shows no number of Accord's and names no row of its tables. */
export function traceSummary(
  place: CellPlace,
  known: (name: keyof CountRow, label: string) => boolean,
): Trace | null {
  const at = shownAt(place);
  const { row, column } = place;
  const is = (text: string, id: MessageId) =>
    interfaceLanguages.some((language) => say(language, id) === text);
  const shown = numberOf(place.values[row]?.[column]);
  for (const line of [row, row - 1]) {
    const headline = HEADLINES.find(([id]) => is(at(line, column), id));
    if (headline && is(at(line, firstFilled(at, line)), 'count-events'))
      return traceHeadline(headline[1], line < row ? shown : numberOf(place.values[row + 1]?.[column]));
  }
  // Up to the header of the table, whose first column names what its rows are.
  let top = row;
  while (top >= 0 && at(top, firstFilled(at, row)) !== '' && !headerAt(top)) top -= 1;
  const name = top >= 0 ? headerAt(top) : undefined;
  if (!name || top === row) return null;
  const first = firstFilled(at, row);
  const label = isNoLabel(at(row, first)) ? '' : at(row, first);
  const header = at(top, column);
  const isGroup = name === 'pair' && column !== first && !is(header, 'count-events');
  const group = isNoLabel(header) ? '' : header;
  if (!known(name, label) || (isGroup && !known('group', group))) return null;
  return {
    filter: { [name]: label, ...(isGroup ? { group } : {}) },
    counts: 'event_id',
    shown: isGroup || is(header, 'count-events') ? shown : null,
  };

  function headerAt(line: number): keyof CountRow | undefined {
    const start = firstFilled(at, line);
    const table = TABLES.find(([id]) => is(at(line, start), id));
    return table?.[1];
  }
  function isNoLabel(text: string): boolean {
    return is(text, 'no-label');
  }
}

function traceHeadline(name: keyof Headline, shown: number | null): Trace {
  if (name === 'outlets' || name === 'languages' || name === 'unreviewed')
    return { filter: {}, counts: name, shown };
  const counts =
    ({ dyads: 'pair', articles: 'article_id' } as const)[name as 'dyads' | 'articles'] ?? 'event_id';
  return { filter: name === 'undated' ? { year: '' } : {}, counts, shown };
}

/** Whether a row of Counts has the labels. An empty year stands for no date, in either language. */
export function matches(row: CountRow, filter: LabelFilter): boolean {
  return (Object.entries(filter) as Array<[keyof CountRow, string]>).every(([name, label]) =>
    name === 'year' && label === ''
      ? interfaceLanguages.some((language) => row.year === undatedLabel(language))
      : row[name] === label,
  );
}

function shownAt({ values }: CellPlace): Shown {
  return (row, column) => String(values[row]?.[column] ?? '').trim();
}

function firstFilled(at: Shown, line: number): number {
  for (let column = 0; column < 200; column += 1) if (at(line, column) !== '') return column;
  return 0;
}

function numberOf(value: unknown): number | null {
  return typeof value === 'number' ? value : value === '' ? 0 : null;
}
