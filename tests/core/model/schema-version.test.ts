// Versions of the workbook: what an older one needs, and that a newer one is left alone.
import {
  migrations,
  migrationsFrom,
  SCHEMA_VERSION,
  type Migration,
} from '../../../src/core/model/schema-version';
import { rowTabs } from '../../../src/core/model/tabs';

const steps: Migration[] = [
  { to: 2, changes: [{ tab: 'articles', addColumn: 'proposed_with' }] },
  { to: 1, changes: [{ tab: 'events', addColumn: 'note' }] },
];

test.each([
  [0, [1, 2]],
  [1, [2]],
  [2, []],
])('a workbook of version %i needs the steps to %j, oldest first', (from, expected) => {
  const needed = migrationsFrom(from, steps);
  expect(needed).not.toBe('newer');
  expect((needed as readonly Migration[]).map(({ to }) => to)).toEqual(expected);
});

test('a workbook of a newer version is recognised', () => {
  expect(migrationsFrom(SCHEMA_VERSION + 1)).toBe('newer');
  expect(migrationsFrom(SCHEMA_VERSION)).toEqual([]);
});

test('the last step leads to the version of this code, and steps name columns that exist', () => {
  expect(Math.max(...migrations.map(({ to }) => to))).toBe(SCHEMA_VERSION);
  expect(new Set(migrations.map(({ to }) => to)).size).toBe(migrations.length);
  for (const { tab, addColumn } of migrations.flatMap(({ changes }) => changes)) {
    expect(Object.keys(rowTabs[tab].columns)).toContain(addColumn);
  }
});
