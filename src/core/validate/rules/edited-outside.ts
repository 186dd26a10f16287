/**
 * Values that people typed into the grid: cells that differ from what Accord last wrote, according to the Log,
 * else to what it proposed. Nobody is named for them until somebody marks the row as corrected.
 */
import type { Cell } from '../../model/cell';
import { readSupport } from '../../model/support';
import { reviewedTabs, rowTabs, type ReviewedTabName } from '../../model/tabs';
import { LOG_VALUE_LENGTH } from '../../model/tabs/log';
import { sameCell } from '../../review/columns';
import { liveRowsOf, problemAt, rowsOf, textOf } from '../rows';
import type { GridRow, Problem, Rule, WorkbookState } from '../types';

/** What people fill in freely, what follows from other cells, and what only Accord writes (other rules see to it). */
const NOT_COMPARED: ReadonlySet<string> = new Set([
  ...['review', 'coder', 'reviewed_at', 'note'],
  ...['label', 'event', 'article', 'confidence', 'codebook_version'],
  ...['support', 'evidence_at', 'event_id', 'event_ids', 'article_id', 'person_id'],
]);
/** A person who chooses one of these in the grid says that the values are theirs. */
const OWNED = ['corrected', 'added'];

export const editedOutside: Rule = (state) => {
  const written = lastWritten(state);
  return reviewedTabs.flatMap((tab) => {
    const seen = new Set<string>();
    return liveRowsOf(state, tab).flatMap((row): Problem[] => {
      const id = textOf(row, rowTabs[tab].idColumn);
      // A copied row has a finding of its own.
      if (id === '' || seen.has(id)) return [];
      seen.add(id);
      const log = written.get(id) ?? noEntries;
      const review = textOf(row, 'review');
      if (OWNED.includes(review) && log.get('review') !== review) return [];
      return differing(tab, row, log).map(([column, before]) =>
        problemAt('edited-outside', tab, row, column, { before: String(before) }),
      );
    });
  });
};

/** Columns whose cell somebody changed outside Accord, each with what stood there before. */
function differing(
  tab: ReviewedTabName,
  row: GridRow,
  log: ReadonlyMap<string, string>,
): Array<[column: string, before: Cell]> {
  const before = new Map<string, Cell>();
  // A new date renews the support of reviewed rows and leaves their cells: it no longer says what was written.
  if (!log.has(REQUEUED))
    for (const [column, { value }] of Object.entries(readSupport(row.cells.support ?? '')?.fields ?? {}))
      before.set(column, value);
  for (const [column, value] of log) before.set(column, value);
  return [...before].filter(
    ([column, value]) =>
      column in row.cells &&
      !NOT_COMPARED.has(column) &&
      String(value).length < LOG_VALUE_LENGTH &&
      // Formulas and real dates are findings of their own.
      !row.formulas.includes(column) &&
      !row.dates.includes(column) &&
      !sameCell(tab, column, value, row.cells[column] ?? ''),
  );
}

const noEntries: ReadonlyMap<string, string> = new Map();
/** Stands among a row's columns where Accord put it back in the queue; no column has this name. */
const REQUEUED = '*requeued';

/** What the Log last says about each row's cells, by row id and column. */
function lastWritten(state: WorkbookState): Map<string, Map<string, string>> {
  const rows = new Map<string, Map<string, string>>();
  const entries = [...rowsOf(state, 'log')].sort((a, b) => compare(textOf(a, 'at'), textOf(b, 'at')));
  for (const entry of entries) {
    const id = textOf(entry, 'row');
    const row = rows.get(id) ?? new Map<string, string>();
    rows.set(id, row.set(textOf(entry, 'column'), String(entry.cells.new ?? '')));
    if (textOf(entry, 'action') === 'requeue') row.set(REQUEUED, '');
  }
  return rows;
}

/** People sort the Log too; entries of one second stay as they stand. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
