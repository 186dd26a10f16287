/**
 * Second half of an import, one slice at a time: makes proposals for articles that have none, or whose
 * publication date or codebook has changed since. A run that is cut short is simply continued: rows that
 * were written are recognised by their birth keys.
 */
import { linkEvents } from '../../core/propose/link-events';
import { proposeArticle, type Proposals, type StoredRows } from '../../core/propose/propose-article';
import { nothingProposed, type ProposeReport } from '../../core/propose/propose-report';
import type { StoredRow } from '../../core/propose/reconcile';
import type { Cell } from '../../core/model/cell';
import type { Codebook } from '../../core/model/codebook';
import { isPartialDate } from '../../core/model/partial-date';
import { readSupport } from '../../core/model/support';
import { reviewedTabs, rowTabs, type ReviewedTabName } from '../../core/model/tabs';
import { EXTRACTOR_VERSION } from '../../core/extract/version';
import type { GridRow } from '../../core/validate/types';
import { readTable, requireColumns, type Table } from '../grid/table';
import { writeAllOrNothing } from '../grid/write-all-or-nothing';
import { appendRows, hasRoom, makeRoom, writeCells, type CellWrite } from '../grid/write-cells';
import type { Workbook } from '../grid/workbook';
import { hasLogRoom, makeLogRoom } from '../log/log-end';
import { requireLog, writeLog, type LogEntry } from '../log/write-log';
import { sheetLanguage } from '../platform/language';
import { withDocumentLock } from '../platform/lock';
import { followCodebook } from '../set-up/dropdowns';
import { codebookOf } from '../set-up/fill-codebook';
import { requireWorkbook } from '../set-up/ensure-workbook';
import { readTexts } from './read-texts';

/** Articles a slice: small enough to show progress, large enough that reading the tabs does not dominate. */
const SLICE = 40;
/** Texts are read in one block; a slice of very long ones is cut short instead. UTF-16 units. */
const SLICE_TEXT = 600_000;
/**
 * Rows that an article is given in each tab and in the Log: half as many again as the coded ones need on average in
 * their fullest slice. An article that needs more gets it, for a call more.
 */
const ROOM = { tab: 8, log: 18 };
/** Where room is made, for so many slices at least. */
const SLICES_AHEAD = 3;
/** Statuses of articles that people have finished with: nothing is proposed for them again. */
const FINISHED = ['curated', 'no_cooperation', 'excluded'];

export function proposeNext(): ProposeReport {
  return withDocumentLock(() => {
    const workbook = requireWorkbook();
    requireLog(workbook);
    const articleTable = readTable(workbook, 'articles');
    // Without the dates every article would count as one whose date was taken away.
    requireColumns(articleTable, ['published_on']);
    const codebook = codebookOf(readTable(workbook, 'codebook'));
    const waiting = articleTable.rows.filter((row) => isWaiting(row, codebook));
    if (waiting.length === 0) return nothingProposed;

    const tables = {} as Record<ReviewedTabName, Table>;
    for (const name of reviewedTabs) {
      tables[name] = readTable(workbook, name);
      requireColumns(tables[name]);
    }
    // What is read anew finds its rows there.
    const fresh = waiting.slice(0, SLICE).filter((row) => textOf(row, 'proposed_with') === '');
    if (madeRoom(workbook, tables, fresh.length)) return { ...nothingProposed, left: waiting.length };

    const waitingIds = waiting.map((row) => textOf(row, 'article_id'));
    // An article whose text somebody deleted is left out: validation says so, and importing it again restores it.
    const { withText, texts } = readTexts(workbook, waitingIds, SLICE);
    const slice = cutByLength(
      firstOfEach(waiting).filter((row) => texts.has(textOf(row, 'article_id'))),
      texts,
    );
    if (slice.length === 0) return nothingProposed;
    followCodebook(workbook, tables.cooperation, codebook);
    const storedByArticle = rowsByArticle(tables);
    const proposals = linkEvents(
      slice.map((row) => propose(row, texts, storedByArticle, codebook)),
      tables.events.rows.map(({ cells }) => cells),
    );
    const added = write(workbook, tables, proposals);
    markProposed(articleTable, slice, codebook);
    return {
      done: slice.length,
      left: withText.length - slice.length,
      added,
      requeued: proposals.reduce((sum, { requeued }) => sum + requeued.length, 0),
      unsupported: proposals.filter(({ extraction }) => !extraction.supported).length,
    };
  });
}

/**
 * Adds rows where a slice might not find enough, everywhere at once and for some slices to come: in a call of its
 * own, since a slice that writes has no document calls to spare.
 */
function madeRoom(
  workbook: Workbook,
  tables: Readonly<Record<ReviewedTabName, Table>>,
  articles: number,
): boolean {
  const isCramped =
    reviewedTabs.some((name) => !hasRoom(tables[name], articles * ROOM.tab)) ||
    !hasLogRoom(workbook, articles * ROOM.log);
  if (!isCramped) return false;
  const ahead = articles * SLICES_AHEAD;
  for (const name of reviewedTabs) makeRoom(tables[name], ahead * ROOM.tab);
  makeLogRoom(workbook, ahead * ROOM.log);
  return true;
}

/** What proposals depend on: when any of it changes, they are made anew. */
function basis(row: GridRow, codebook: Codebook): string {
  return `${EXTRACTOR_VERSION}/${codebook.version}/${publishedOn(row)}`;
}

function isWaiting(row: GridRow, codebook: Codebook): boolean {
  return (
    textOf(row, 'article_id') !== '' &&
    !FINISHED.includes(textOf(row, 'status')) &&
    textOf(row, 'proposed_with') !== basis(row, codebook)
  );
}

function publishedOn(row: GridRow): string {
  const day = textOf(row, 'published_on').slice(0, 10);
  return day.length === 10 && isPartialDate(day) ? day : '';
}

/** A row that somebody copied has the id of the first: it waits for the next slice, which finds what this one wrote. */
function firstOfEach(rows: readonly GridRow[]): GridRow[] {
  const seen = new Set<string>();
  return rows.filter((row) => {
    const id = textOf(row, 'article_id');
    return !seen.has(id) && seen.add(id);
  });
}

/** At least one article; then as many as the texts allow. */
function cutByLength(rows: readonly GridRow[], texts: ReadonlyMap<string, string>): GridRow[] {
  let length = 0;
  return rows.filter((row, index) => {
    length += texts.get(textOf(row, 'article_id'))?.length ?? 0;
    return index === 0 || length <= SLICE_TEXT;
  });
}

function propose(
  row: GridRow,
  texts: ReadonlyMap<string, string>,
  stored: ReadonlyMap<string, StoredRows>,
  codebook: Codebook,
): Proposals {
  const article_id = textOf(row, 'article_id');
  return proposeArticle(
    {
      article_id,
      title: textOf(row, 'title'),
      published_on: publishedOn(row),
      text: texts.get(article_id) ?? '',
    },
    stored.get(article_id) ?? noRows,
    { codebook, language: sheetLanguage() },
  );
}

const noRows: StoredRows = { events: [], cooperation: [], officials: [], figures: [] };

/** Rows of the reviewed tabs by the article that they were born from. */
function rowsByArticle(tables: Readonly<Record<ReviewedTabName, Table>>): Map<string, StoredRows> {
  const byArticle = new Map<string, Record<ReviewedTabName, StoredRow[]>>();
  for (const name of reviewedTabs) {
    for (const { cells } of tables[name].rows) {
      const article = readSupport(cells.support ?? '')?.key.split('|')[0];
      if (!article) continue;
      const rows = byArticle.get(article) ?? { events: [], cooperation: [], officials: [], figures: [] };
      rows[name].push({ id: String(cells[rowTabs[name].idColumn] ?? ''), cells });
      byArticle.set(article, rows);
    }
  }
  return byArticle;
}

function write(
  workbook: Workbook,
  tables: Readonly<Record<ReviewedTabName, Table>>,
  proposals: readonly Proposals[],
): Record<ReviewedTabName, number> {
  const added = { ...nothingProposed.added };
  const entries: LogEntry[] = [];
  try {
    for (const name of reviewedTabs) added[name] = writeTab(name, tables[name], proposals, entries);
  } finally {
    // Where a tab is protected, what the tabs before it got is logged all the same; the next run adds the rest.
    writeLog(workbook, entries);
  }
  return added;
}

/** Adds to `entries` what was written; returns the number of rows added. */
function writeTab(
  name: ReviewedTabName,
  table: Table,
  proposals: readonly Proposals[],
  entries: LogEntry[],
): number {
  const { idColumn } = rowTabs[name];
  const rows = proposals.flatMap(({ appended }) => appended[name]);
  // A row of which a cell could not be stored would be known by its birth key, and never completed.
  writeAllOrNothing([{ table, before: [], appended: rows.length }], () => appendRows(table, rows));
  entries.push(
    ...rows.map((row): LogEntry => ({
      action: 'propose',
      tab: name,
      row: String(row[idColumn]),
      column: '',
      old: '',
      new: '',
    })),
  );

  const rowNumbers = new Map<string, number>();
  for (const { row, cells } of table.rows) {
    const id = String(cells[idColumn] ?? '');
    // The row that proposals were matched with, not a copy that somebody made of it.
    if (!rowNumbers.has(id)) rowNumbers.set(id, row);
  }
  const changes = proposals.flatMap(({ changed }) => changed[name]);
  writeCells(
    table,
    changes.flatMap(({ id, column, new: value }): CellWrite[] => {
      const row = rowNumbers.get(id);
      return row === undefined ? [] : [{ row, column, value }];
    }),
  );
  entries.push(
    ...changes
      .filter(({ column }) => column !== 'support')
      .map(({ id, column, old, new: value }): LogEntry => ({
        action: column === 'review' ? 'requeue' : 'propose',
        tab: name,
        row: id,
        column,
        old,
        new: value,
      })),
  );
  return rows.length;
}

/** Written last: until then the articles count as waiting. Values are Accord's own, so they need no reading back. */
function markProposed(table: Table, rows: readonly GridRow[], codebook: Codebook): void {
  const position = table.columns.get('proposed_with');
  if (position === undefined) return;
  const marks = new Map<number, Cell>(rows.map((row) => [row.row, basis(row, codebook)]));
  const first = Math.min(...marks.keys());
  const last = Math.max(...marks.keys());
  const byRow = new Map(table.rows.map((row) => [row.row, row]));
  const values = Array.from({ length: last - first + 1 }, (_, index) => {
    const row = first + index;
    return [marks.get(row) ?? byRow.get(row)?.cells.proposed_with ?? ''];
  });
  table.sheet.getRange(first, position, values.length, 1).setValues(values);
}

function textOf(row: GridRow, column: string): string {
  return String(row.cells[column] ?? '').trim();
}
