/** The workbook as rows by id, and what has changed between two looks at it. */
import { rowTabs, type ReviewedTabName } from '../../../src/core/model/tabs';
import type { Column } from '../../../src/core/model/tab';
import type { TestWorkbook } from './open-workbook';

const TABS = ['articles', 'events', 'cooperation', 'officials', 'figures'] as const;
export type DataTab = (typeof TABS)[number];

/** `events/evt_…` to cells by stable column name, as text. */
export type Look = ReadonlyMap<string, Readonly<Record<string, string>>>;

/** Throws where two rows have one id. Rows without an id are left out. */
export function look(workbook: TestWorkbook): Map<string, Record<string, string>> {
  const rows = new Map<string, Record<string, string>>();
  for (const tab of TABS) {
    const { columns, idColumn, title } = rowTabs[tab];
    const names = new Map(
      Object.entries(columns as Record<string, Column>).map(([name, { header }]) => [header.en, name]),
    );
    for (const row of workbook.rows(title.en)) {
      const cells = Object.fromEntries(
        Object.entries(row).map(([header, value]) => [names.get(header) ?? header, value]),
      );
      const id = cells[idColumn] ?? '';
      if (id === '') continue;
      const key = `${tab}/${id}`;
      if (rows.has(key)) throw new Error(`two rows have the id ${key}`);
      rows.set(key, cells);
    }
  }
  return rows;
}

/** Every cell that differs, as `tab/id/column` to its value now; a row that went as `tab/id` to null. */
export function difference(before: Look, after: Look): Map<string, string | null> {
  const changes = new Map<string, string | null>();
  for (const key of before.keys()) if (!after.has(key)) changes.set(key, null);
  for (const [key, cells] of after) {
    const old = before.get(key) ?? {};
    for (const [column, value] of Object.entries(cells))
      if ((old[column] ?? '') !== value) changes.set(`${key}/${column}`, value);
  }
  return changes;
}

export const cellKey = (tab: ReviewedTabName | DataTab | string, id: string, column: string) =>
  `${tab}/${id}/${column}`;
