/** A workbook that grows, through the same page functions that people use: time, document calls and memory by size. */
import { bench } from './workbook';
import { timed } from './stopwatch';
import { variants, type Text } from './workload';

/** Articles that one call stages; the import dialog does the same. */
const SLICE = 100;

/** One size of the workbook. Times are processor seconds, calls the most that one page call needed. */
export interface Size {
  readonly articles: number;
  readonly rows: number;
  readonly importSeconds: number;
  readonly importCalls: number;
  readonly validateSeconds: number;
  readonly validateCalls: number;
  readonly summarySeconds: number;
  readonly summaryCalls: number;
  /** Megabytes in use after the last step. */
  readonly memory: number;
}

/** Imports `count` articles into a new workbook, validates, builds the summary. */
export function measureSize(texts: readonly Text[], count: number): Size {
  const workbook = bench();
  const all = variants(texts, count);
  let importCalls = 0;
  let rows = 0;
  const imported = timed(() => {
    for (let from = 0; from < all.length; from += SLICE) {
      const { documentCalls } = workbook.call('pageStage', all.slice(from, from + SLICE));
      importCalls = Math.max(importCalls, documentCalls);
    }
    for (;;) {
      const { result, documentCalls } = workbook.call('pagePropose');
      importCalls = Math.max(importCalls, documentCalls);
      rows += result.added.cooperation;
      if (result.left === 0) break;
    }
  });
  const validated = timed(() => workbook.call('pageValidate'));
  const summarised = timed(() => workbook.call('pageSummarise'));
  return {
    articles: count,
    rows,
    importSeconds: imported.seconds,
    importCalls,
    validateSeconds: validated.seconds,
    validateCalls: validated.result.documentCalls,
    summarySeconds: summarised.seconds,
    summaryCalls: summarised.result.documentCalls,
    memory: process.memoryUsage().rss / 1e6,
  };
}
