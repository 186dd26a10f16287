/** Appends to the Log tab: one entry per added row and per changed cell, with what stood there before. */
import type { Cell } from '../../core/model/cell';
import { mintId } from '../../core/model/ids';
import type { Column } from '../../core/model/tab';
import { log, type RowTabName } from '../../core/model/tabs';
import { LOG_VALUE_LENGTH } from '../../core/model/tabs/log';
import { tabMissing } from '../grid/table';
import { columnRuns, writeHarmlessBlock } from '../grid/write-cells';
import type { Workbook } from '../grid/workbook';
import { now } from '../platform/clock';
import { coderName } from '../platform/coder';
import { takeLogRows } from './log-end';

export interface LogEntry {
  readonly action:
    | 'import'
    | 'propose'
    | 'requeue'
    | 'adopt'
    | 'review'
    | 'undo'
    | 'second-coding'
    | 'fix'
    | 'waive'
    | 'recode'
    | 'look-again'
    | 'same-person';
  readonly tab: RowTabName;
  readonly row: string;
  /** Empty for a whole row. */
  readonly column: string;
  readonly old: Cell;
  readonly new: Cell;
}

/** Throws where the Log is gone: nobody's decision should be written without it. No document call. */
export function requireLog(workbook: Workbook): void {
  if (!workbook.sheets.has('log')) throw tabMissing('log');
}

/**
 * One document call, however many entries; one more for each column of people's own between the Log's, and one
 * where the Log's end is not remembered. `batch`: where several calls of a page do one thing, so that one undo
 * covers them.
 */
export function writeLog(workbook: Workbook, entries: readonly LogEntry[], batch = mintId('bat')): void {
  const sheet = workbook.sheets.get('log');
  if (!sheet || entries.length === 0) return;
  const names = Object.keys(log.columns as Record<string, Column>);
  const shared = { at: now(), who: coderName(), batch };
  const rows = entries.map((entry) => {
    const row: Record<string, Cell> = { ...entry, ...shared };
    return new Map(names.map((name) => [name, String(row[name] ?? '').slice(0, LOG_VALUE_LENGTH)]));
  });
  const first = takeLogRows(workbook, sheet, rows.length);
  const marks = workbook.marks.get(sheet.getSheetId());
  const positions = names.flatMap((name) => {
    const position = marks?.columns.get(name)?.[0];
    return position === undefined ? [] : [[name, position] as const];
  });
  for (const run of columnRuns(positions)) {
    writeHarmlessBlock(
      sheet.getRange(first, run.start, rows.length, run.names.length),
      rows.map((row) => run.names.map((name) => row.get(name) ?? '')),
    );
  }
}
