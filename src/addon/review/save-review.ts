/**
 * Saves a decision: under the document lock the rows are found by their ids, read again and compared with
 * what the page had loaded. Where somebody changed a cell meanwhile nothing is written and both are shown.
 * A request that comes twice, because its answer was lost or a button was pressed twice, is saved once.
 */
import { textAt } from '../../core/model/cell';
import type { Column } from '../../core/model/tab';
import { rowTabs } from '../../core/model/tabs';
import { mayWrite, sameCell } from '../../core/review/columns';
import { conflictsOf } from '../../core/review/compare';
import { openArticle } from '../../core/review/finish-article';
import type {
  CellEdit,
  Conflict,
  LoadedRow,
  SavedTabName,
  SaveReply,
  SaveRequest,
} from '../../core/review/types';
import type { GridRow } from '../../core/validate/types';
import { columnMissing, readTable, requireColumns, type Table } from '../grid/table';
import { requireLog } from '../log/write-log';
import { now } from '../platform/clock';
import { coderName } from '../platform/coder';
import { withDocumentLock } from '../platform/lock';
import { PlainError } from '../platform/plain-error';
import { requireWorkbook } from '../set-up/ensure-workbook';
import { refusedColumn } from './added-rows';
import { storeChanges, type Tables } from './store-changes';

const savedTabs: readonly SavedTabName[] = ['events', 'cooperation', 'officials', 'figures', 'articles'];

/** Document calls: one read for the workbook and one for each tab, then what `storeChanges` writes. */
export function saveReview(request: SaveRequest): SaveReply {
  if (coderName() === '') throw new PlainError('coder-missing');
  const { loaded, edits, added = [], removed = [], opened = [], undo = false } = request;
  const refused = refusedBy(request);
  if (refused !== '') throw new PlainError('save-refused', { column: refused });
  return withDocumentLock(() => {
    const workbook = requireWorkbook();
    requireLog(workbook);
    const named = new Set([...loaded, ...edits, ...added, ...removed].map(({ tab }) => tab));
    if (opened.length > 0) named.add('articles');
    const tables: Tables = Object.fromEntries(
      savedTabs.filter((name) => named.has(name)).map((name) => [name, readTable(workbook, name)]),
    );
    const lost = edits.find(({ tab, column }) => tables[tab]?.columns.has(column) === false);
    if (lost) throw columnMissing(lost.tab, lost.column);
    const conflicts = allConflicts(tables, request);
    if (conflicts.length > 0) return { conflicts };

    const effective = edits.filter(({ tab, id, column, value }) => {
      const row = rowOf(tables, tab, id);
      return row !== undefined && !sameCell(tab, column, row.cells[column] ?? '', value);
    });
    // A row that is there already was stored by a save whose answer got lost.
    const missing = added.filter(({ tab, id }) => !rowOf(tables, tab, id));
    for (const { tab } of missing) requireColumns(tables[tab] as Table);
    storeChanges(workbook, tables, rowOf, {
      action: undo ? 'undo' : 'review',
      edits: undo ? effective : [...effective, ...stamps(effective), ...openings(tables, opened)],
      added: missing,
      removed: removed.filter(({ tab, id }) => rowOf(tables, tab, id)),
    });
    return { conflicts };
  });
}

/** The first column that may not be written so; empty where all may. */
function refusedBy({ edits, added = [], removed = [], undo = false }: SaveRequest): string {
  const edit = edits.find(
    ({ tab, column, value }) => !savedTabs.includes(tab) || !mayWrite(tab, column, value, undo),
  );
  if (edit) return edit.column;
  if (removed.length > 0 && !undo) return 'review';
  return added.map(refusedColumn).find((column) => column !== '') ?? '';
}

/** What was added and is to be taken back must stand as it was added; gone already is fine. */
function allConflicts(tables: Tables, { loaded, edits, removed = [] }: SaveRequest): Conflict[] {
  const current = ({ tab, id }: LoadedRow) => rowOf(tables, tab, id)?.cells;
  const present = removed.filter((row) => current(row) !== undefined);
  return [...conflictsOf(loaded, edits, current), ...conflictsOf(present, [], current)];
}

/** Nobody's decision, so nothing to compare: whoever has begun with the article or finished it knows better. */
function openings(tables: Tables, opened: readonly string[]): CellEdit[] {
  if (tables.articles?.columns.has('status') !== true) return [];
  return opened.flatMap((article_id) => {
    const row = rowOf(tables, 'articles', article_id);
    return (row && openArticle({ article_id, status: textAt(row.cells, 'status') })) ?? [];
  });
}

function rowOf(tables: Tables, tab: SavedTabName, id: string): GridRow | undefined {
  return tables[tab]?.rows.find(({ cells }) => textAt(cells, rowTabs[tab].idColumn) === id);
}

/** Words that Accord derives, and where a row belongs, are nobody's decision about the row. */
const DERIVED = ['label', 'event', 'event_id', 'event_ids'];

/** For each row that a person decided on, by whom and when. */
function stamps(edits: readonly CellEdit[]): CellEdit[] {
  const decided = edits.filter(({ tab, column }) => hasColumn(tab, 'coder') && !DERIVED.includes(column));
  const rows = new Map(decided.map((edit) => [edit.id, edit.tab]));
  const stamp = { coder: coderName(), reviewed_at: now() };
  return [...rows].flatMap(([id, tab]) =>
    Object.entries(stamp).map(([column, value]): CellEdit => ({ tab, id, column, value })),
  );
}

function hasColumn(tab: SavedTabName, column: string): boolean {
  return column in (rowTabs[tab].columns as Record<string, Column>);
}
