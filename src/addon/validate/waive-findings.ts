/** Waives findings: they stay listed with who decided that they may stay, and why. */
import { textAt } from '../../core/model/cell';
import { readTable } from '../grid/table';
import { writeCells, type CellWrite } from '../grid/write-cells';
import { requireLog, writeLog, type LogEntry } from '../log/write-log';
import { coderName } from '../platform/coder';
import { withDocumentLock } from '../platform/lock';
import { PlainError } from '../platform/plain-error';
import { requireWorkbook } from '../set-up/ensure-workbook';

/** Longer reasons belong into a note. UTF-16 units. */
const LONGEST_REASON = 1000;

/** How many of the findings are waived now; those that are gone from the Findings tab are left out. */
export function waiveFindings(findingIds: readonly string[], reason: string): { readonly waived: number } {
  const given = reason.trim().slice(0, LONGEST_REASON);
  if (coderName() === '') throw new PlainError('coder-missing');
  if (given === '') throw new PlainError('reason-missing');
  return withDocumentLock(() => {
    const workbook = requireWorkbook();
    requireLog(workbook);
    const table = readTable(workbook, 'findings');
    const wanted = new Set(findingIds);
    const rows = table.rows.filter(({ cells }) => wanted.has(textAt(cells, 'finding_id')));
    const decision = { state: 'waived', waived_by: coderName(), reason: given };
    writeCells(
      table,
      rows.flatMap(({ row }) =>
        Object.entries(decision).map(([column, value]): CellWrite => ({ row, column, value })),
      ),
    );
    writeLog(
      workbook,
      rows.flatMap(({ cells }) =>
        Object.entries(decision).map(([column, value]): LogEntry => ({
          action: 'waive',
          tab: 'findings',
          row: textAt(cells, 'finding_id'),
          column,
          old: cells[column] ?? '',
          new: value,
        })),
      ),
    );
    return { waived: rows.length };
  });
}
