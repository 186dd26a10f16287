/** The Codebook dialog's view of the workbook: faults of the tab, what changed, and the rows that this touches. */
import { changesSince, readApplied } from '../../core/codebook/changes';
import { checkCodebook } from '../../core/codebook/check-codebook';
import { goneCodes, olderRows, touchedRows } from '../../core/codebook/touched-rows';
import type { CodeChange, Fault, TouchedRows } from '../../core/codebook/types';
import type { Codebook } from '../../core/model/codebook';
import { readTable, type Table } from '../grid/table';
import type { Workbook } from '../grid/workbook';
import { requireWorkbook } from '../set-up/ensure-workbook';
import { codebookOf } from '../set-up/fill-codebook';

export interface CodebookState {
  readonly version: string;
  /** When the codebook was last applied (UTC) and by whom; empty where it never was. */
  readonly appliedAt: string;
  readonly appliedBy: string;
  readonly isApplied: boolean;
  readonly faults: readonly Fault[];
  readonly changes: readonly CodeChange[];
  readonly touched: TouchedRows;
  /** Live rows that were coded under another version, and under how many versions. */
  readonly older: { readonly rows: number; readonly versions: number };
  /** `kind/code` to what people read: the label in both languages. */
  readonly labels: Readonly<Record<string, { readonly en: string; readonly ar: string }>>;
}

export interface ReadCodebook {
  readonly workbook: Workbook;
  readonly table: Table;
  readonly codebook: Codebook;
  readonly changes: readonly CodeChange[];
}

/** One document read after the workbook's own. */
export function readCodebook(workbook = requireWorkbook()): ReadCodebook {
  const table = readTable(workbook, 'codebook');
  const codebook = codebookOf(table);
  return { workbook, table, codebook, changes: changesSince(appliedTo(workbook), codebook) };
}

/** Four document reads. */
export function codebookState(): CodebookState {
  const { workbook, table, codebook, changes } = readCodebook();
  const tabs = {
    cooperation: readTable(workbook, 'cooperation').rows,
    events: readTable(workbook, 'events').rows,
  };
  const applied = appliedTo(workbook);
  const touched = touchedRows(tabs, codebook, changes);
  const older = olderRows(tabs.cooperation, codebook);
  return {
    version: codebook.version,
    appliedAt: applied.at,
    appliedBy: applied.by,
    isApplied: applied.version === codebook.version,
    faults: [...goneCodes(touched.rows, changes), ...checkCodebook(table.rows)],
    changes,
    touched,
    older: {
      rows: Object.values(older).reduce((sum, count) => sum + count, 0),
      versions: Object.keys(older).length,
    },
    labels: Object.fromEntries(
      codebook.entries.map(({ kind, code, label_en, label_ar }) => [
        `${kind}/${code}`,
        { en: label_en || code, ar: label_ar || label_en || code },
      ]),
    ),
  };
}

function appliedTo(workbook: Workbook) {
  return readApplied(workbook.applied?.getValue() ?? '');
}
