/**
 * How a tab is described: its title, its columns in order, and the row type and schema that follow
 * from them. The stable names (`event_date`) are the contract; titles and headers are words for people.
 */
import * as z from 'zod/mini';
import type { Cell } from './cell';
import type { ColumnType } from './column-types';

export interface Words {
  readonly en: string;
  readonly ar: string;
}

/** The languages of the interface: headers, messages, labels. */
export type InterfaceLanguage = keyof Words;
export const interfaceLanguages: readonly InterfaceLanguage[] = ['en', 'ar'];

export interface Column<Value = unknown> {
  readonly type: ColumnType<Value>;
  readonly header: Words;
  /** What the column is for, shown as the header's note. */
  readonly note: Words;
  /** Pixels. */
  readonly width: number;
  /** Technical columns are hidden at first. */
  readonly hidden: boolean;
  /** A row without it is incomplete. */
  readonly required: boolean;
}

/** Wildcard for tables of columns; `never` because a column both reads and writes its value. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Columns = Readonly<Record<string, Column<any>>>;

export type RowOf<C extends Columns> = {
  -readonly [Name in keyof C]: C[Name] extends Column<infer Value> ? Value : never;
};

/** A row as cells, by stable column name. */
export type CellsOf<C extends Columns> = Record<keyof C & string, Cell>;

export interface Tab<C extends Columns = Columns> {
  /** Stable name, kept in the sheet's developer metadata. */
  readonly name: TabName;
  readonly title: Words;
  readonly columns: C;
  /** The column that holds the row's id; empty where rows have none. */
  readonly idColumn: (keyof C & string) | '';
  /** Prefix of minted ids, three letters. */
  readonly idPrefix: string;
  /** Hidden tabs are for the program. */
  readonly hidden: boolean;
  readonly schema: z.ZodMiniType<RowOf<C>, CellsOf<C>>;
}

export type TabName =
  | 'articles'
  | 'events'
  | 'cooperation'
  | 'officials'
  | 'figures'
  | 'codebook'
  | 'findings'
  | 'summary'
  | 'by_domain'
  | 'by_dyad'
  | 'over_time'
  | 'ladder'
  | 'log'
  | 'texts'
  | 'counts'
  | 'second_coding';

interface ColumnOptions {
  width?: number;
  hidden?: boolean;
  required?: boolean;
}

/** Describes a column: `[English, Arabic]` header and note. */
export function column<Value>(
  type: ColumnType<Value>,
  header: readonly [string, string],
  note: readonly [string, string],
  { width = 120, hidden = false, required = false }: ColumnOptions = {},
): Column<Value> {
  return {
    type,
    header: { en: header[0], ar: header[1] },
    note: { en: note[0], ar: note[1] },
    width,
    hidden,
    required,
  };
}

export function defineTab<C extends Columns>(tab: {
  name: TabName;
  title: Words;
  columns: C;
  idColumn?: keyof C & string;
  idPrefix?: string;
  hidden?: boolean;
}): Tab<C> {
  const shape = Object.fromEntries(
    Object.entries(tab.columns).map(([name, { type }]) => [name, type.schema]),
  );
  return {
    idColumn: '',
    idPrefix: '',
    hidden: false,
    ...tab,
    schema: z.object(shape) as unknown as z.ZodMiniType<RowOf<C>, CellsOf<C>>,
  };
}

/** A row's values as cells, in the order of the tab's columns. */
export function writeRow<C extends Columns>(tab: Tab<C>, row: RowOf<C>): CellsOf<C> {
  const cells: Record<string, Cell> = {};
  for (const [name, { type }] of Object.entries(tab.columns)) cells[name] = type.write(row[name as keyof C]);
  return cells as CellsOf<C>;
}

/** Reads a row of cells; null where a cell fails its check. A column that the sheet lacks reads as empty. */
export function readRow<C extends Columns>(
  tab: Tab<C>,
  cells: Readonly<Record<string, Cell>>,
): RowOf<C> | null {
  const whole: Record<string, Cell> = {};
  for (const name of Object.keys(tab.columns)) whole[name] = cells[name] ?? '';
  const result = z.safeParse(tab.schema, whole as CellsOf<C>);
  return result.success ? result.data : null;
}
