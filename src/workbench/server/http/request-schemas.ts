/** The shapes of requests: what does not fit is refused before anything is done. */
import * as z from 'zod/mini';
import type { Json } from '../../../host/protocol';
import type { Ask, RequestName } from '../../protocol';

const nothing = z.strictObject({});
const place = z.int().check(z.minimum(1), z.maximum(10_000_000));
const text = z.string().check(z.maxLength(1_000_000));
const tab = z.int();
const run = z.int();
const onTab = z.strictObject({ tab });
const range = z.strictObject({ tab, row: place, column: place, rows: place, columns: place });
const functionName = z.string().check(z.maxLength(200));
const tabName = z.string().check(z.minLength(1), z.maxLength(100));
const key = z.string().check(z.minLength(1), z.maxLength(100));
/** The body came out of JSON.parse, so whatever stands in the list is JSON. */
const args = z.custom<Json[]>((value) => Array.isArray(value));

export const requestSchemas: { readonly [Name in RequestName]: z.ZodMiniType<Ask<Name>> } = {
  tabs: nothing,
  tab: onTab,
  rows: z.strictObject({ tab, from: place, count: place }),
  cell: z.strictObject({ tab, row: place, column: place }),
  edit: z.strictObject({ tab, row: place, column: place, typed: text }),
  paste: z.strictObject({ tab, row: place, column: place, cells: z.array(z.array(text)) }),
  clear: range,
  undo: nothing,
  insertRows: z.strictObject({ tab, before: place, count: place }),
  deleteRows: z.strictObject({ tab, row: place, count: place }),
  insertColumns: z.strictObject({ tab, before: place, count: place }),
  deleteColumns: z.strictObject({ tab, column: place, count: place }),
  moveColumns: z.strictObject({ tab, column: place, count: place, before: place }),
  hideColumns: z.strictObject({ tab, column: place, count: place }),
  showColumns: z.strictObject({ tab, column: place, count: place }),
  resizeColumn: z.strictObject({ tab, column: place, width: z.int().check(z.minimum(10), z.maximum(2000)) }),
  sort: z.strictObject({ tab, column: place, ascending: z.boolean() }),
  addTab: z.strictObject({ name: tabName }),
  renameTab: z.strictObject({ tab, name: tabName }),
  copyTab: onTab,
  deleteTab: onTab,
  hideTab: onTab,
  showTab: onTab,
  select: range,
  run: z.strictObject({ function: functionName }),
  call: z.strictObject({ page: key, call: key, function: functionName, args }),
  answer: z.strictObject({ ask: z.int(), button: key, text: z.optional(text) }),
  cancel: z.strictObject({ run }),
  openMenu: nothing,
  closePage: z.strictObject({ page: key }),
};
