/** What a person decided last in the sidebar, also before they opened it: so that Undo can offer it. */
import { textAt } from '../../core/model/cell';
import type { RowTabName } from '../../core/model/tabs';
import { rowTabs } from '../../core/model/tabs';
import { readLog } from '../../core/undo/batches';
import { lastDecision } from '../../core/undo/last-decision';
import { readTable } from '../grid/table';
import { coderName } from '../platform/coder';
import { requireWorkbook } from '../set-up/ensure-workbook';

export interface EarlierDecision {
  /** To be given to `undoBatch`. */
  readonly batch: string;
  /** UTC, ISO 8601. */
  readonly at: string;
  /** The event or the article, in words. */
  readonly label: string;
  /** Where it leads to: the event, or without one the article. */
  readonly event_id: string;
  readonly article_id: string;
}

/** Null where no decision of this coder stands. Two document reads, one more for the words. */
export function earlierDecision(): EarlierDecision | null {
  const workbook = requireWorkbook();
  if (!workbook.sheets.has('log')) return null;
  const log = readLog(readTable(workbook, 'log').rows.map(({ cells }) => cells));
  const entries = lastDecision(log, coderName());
  const order: readonly RowTabName[] = ['events', 'cooperation', 'figures', 'officials', 'articles'];
  const first = order.flatMap((tab) => entries?.find((entry) => entry.tab === tab) ?? [])[0];
  if (!first || !workbook.sheets.has(first.tab)) return null;
  const { batch, at, tab, row } = first;
  const { idColumn, columns } = rowTabs[tab];
  const cells = readTable(workbook, tab).rows.find((one) => textAt(one.cells, idColumn) === row)?.cells ?? {};
  return {
    batch,
    at,
    label: textAt(cells, Object.keys(columns)[0] ?? '') || row,
    event_id:
      tab === 'articles'
        ? ''
        : textAt(cells, 'event_id') || textAt(cells, 'event_ids').split(/[; ]+/)[0] || '',
    article_id: textAt(cells, 'article_id'),
  };
}
