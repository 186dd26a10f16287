/** Fills a new Codebook tab with the default codes, and reads the tab that a team has made of it. */
import { buildCodebook, type Codebook, type CodebookEntry } from '../../core/model/codebook';
import { defaultCodebookEntries } from '../../core/model/default-codebook';
import { readRow, writeRow } from '../../core/model/tab';
import { codebookTab } from '../../core/model/tabs';
import { readTable, type Table } from '../grid/table';
import { appendRows } from '../grid/write-cells';
import type { Workbook } from '../grid/workbook';

export function fillCodebook(workbook: Workbook): void {
  const table = readTable(workbook, 'codebook');
  if (table.rows.length > 0) return;
  appendRows(
    table,
    defaultCodebookEntries().map((entry) =>
      writeRow(codebookTab, { ...entry, active: entry.active ? 'yes' : 'no' }),
    ),
  );
}

/** The codebook as the team has it. Rows that cannot be read are left out; validation reports them. */
export function codebookOf(table: Table): Codebook {
  const entries = table.rows.flatMap(({ cells }): CodebookEntry[] => {
    const row = readRow(codebookTab, cells);
    if (!row || row.code === '') return [];
    return [
      {
        ...row,
        kind: row.kind as CodebookEntry['kind'],
        ladder: row.ladder as CodebookEntry['ladder'],
        rank: row.rank ?? 0,
        active: row.active !== 'no',
      },
    ];
  });
  return buildCodebook(entries);
}
