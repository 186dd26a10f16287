/** Reads from the sheet what summaries are made of. */
import type { Cells } from '../../core/summarise/occasions';
import type { SummaryInput } from '../../core/summarise/counted';
import type { RowTabName } from '../../core/model/tabs';
import { readTable } from '../grid/table';
import type { Workbook } from '../grid/workbook';
import { codebookOf } from '../set-up/fill-codebook';

/** Four document reads. */
export function readSummaryInput(workbook: Workbook): SummaryInput {
  return {
    articles: cellsOf(workbook, 'articles'),
    events: cellsOf(workbook, 'events'),
    cooperation: cellsOf(workbook, 'cooperation'),
    codebook: codebookOf(readTable(workbook, 'codebook')),
  };
}

/** One document read. */
export function cellsOf(workbook: Workbook, name: RowTabName): readonly Cells[] {
  return readTable(workbook, name).rows.map(({ cells }) => cells);
}
