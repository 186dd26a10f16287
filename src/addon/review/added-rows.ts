/** Rows that people add in the sidebar: checked, and completed with what only the script writes. */
import * as z from 'zod/mini';
import type { Cell } from '../../core/model/cell';
import { id as idType, span as spanType } from '../../core/model/column-types';
import { birthKey, readSpan, writeSupport } from '../../core/model/support';
import type { Column } from '../../core/model/tab';
import { reviewedTabs, rowTabs } from '../../core/model/tabs';
import { mayAdd } from '../../core/review/columns';
import type { AddedRow } from '../../core/review/types';

/** The name of the column that cannot be stored; empty where the row may be added. */
export function refusedColumn({ tab, id, cells, article_id, at }: AddedRow): string {
  if (!reviewedTabs.includes(tab)) return 'tab';
  const { idColumn, idPrefix } = rowTabs[tab];
  const isId = (value: string) => z.safeParse(idType.schema, value).success;
  if (!isId(id) || !id.startsWith(`${idPrefix}_`)) return idColumn;
  if (!isId(article_id) || !z.safeParse(spanType.schema, at).success) return 'support';
  const wrong = Object.entries(cells).find(
    ([column, value]) => column !== idColumn && !mayAdd(tab, column, value),
  );
  return wrong?.[0] ?? '';
}

/** The row as it is stored. What is still a suggestion (the new half of a split event) names no coder. */
export function completeRow(row: AddedRow, coder: string, at: string): Record<string, Cell> {
  const { idColumn, columns } = rowTabs[row.tab];
  const decided = row.cells.review !== 'suggested' && 'coder' in (columns as Record<string, Column>);
  return {
    ...row.cells,
    [idColumn]: row.id,
    ...(decided ? { coder, reviewed_at: at } : {}),
    // An event names its article nowhere else; no proposal has this key, so none is ever matched with it.
    ...(row.tab === 'events'
      ? {
          support: writeSupport({
            key: birthKey(row.article_id, readSpan(row.at) ?? { start: 0, end: 0 }, 'added'),
            fields: {},
          }),
        }
      : {}),
  };
}
