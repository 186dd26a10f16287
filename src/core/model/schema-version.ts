/**
 * The version of the workbook's own schema and the steps from older ones. A step is a list of changes that
 * may be applied twice without harm; the version is written last, so that an upgrade that is cut short is
 * simply done again.
 */
import type { TabName } from './tab';
import type { RowTabName } from './tabs';

export const SCHEMA_VERSION = 4;

/** One change to the workbook's shape. */
export type SchemaChange = { readonly addColumn: string; readonly tab: RowTabName };

export interface Migration {
  readonly to: number;
  readonly changes: readonly SchemaChange[];
  /** Tabs that came with the version: an older workbook has not lost them. */
  readonly newTabs?: readonly TabName[];
}

export const migrations: readonly Migration[] = [
  // Version 1 could not tell an article that was never read from one whose reading was cut short.
  { to: 2, changes: [{ tab: 'articles', addColumn: 'proposed_with' }] },
  // Version 2 counted an event's only party as a dyad.
  { to: 3, changes: [{ tab: 'counts', addColumn: 'pair' }] },
  // Version 3 knew no second coders.
  { to: 4, changes: [], newTabs: ['second_coding'] },
];

/** The steps that a workbook of version `from` still needs, oldest first; `newer` where this code is too old for it. */
export function migrationsFrom(
  from: number,
  all: readonly Migration[] = migrations,
): readonly Migration[] | 'newer' {
  if (from > SCHEMA_VERSION) return 'newer';
  return all.filter((migration) => migration.to > from).sort((a, b) => a.to - b.to);
}
