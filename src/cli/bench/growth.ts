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

/** The engine frees what ended runs leave behind only between the turns of the event loop. */
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Imports `count` articles into a new workbook, validates, builds the summary. */
export async function measureSize(texts: readonly Text[], count: number): Promise<Size> {
  const workbook = bench();
  const all = variants(texts, count);
  let importCalls = 0;
  let importSeconds = 0;
  const importing = async <Result extends { documentCalls: number }>(call: () => Result): Promise<Result> => {
    const { result, seconds } = timed(call);
    importCalls = Math.max(importCalls, result.documentCalls);
    importSeconds += seconds;
    await turn();
    return result;
  };
  for (let from = 0; from < all.length; from += SLICE)
    await importing(() => workbook.call('pageStage', all.slice(from, from + SLICE)));
  let rows = 0;
  for (let left = count; left > 0;) {
    const { result } = await importing(() => workbook.call('pagePropose'));
    rows += result.added.cooperation;
    left = result.left;
  }
  const validated = timed(() => workbook.call('pageValidate'));
  await turn();
  const summarised = timed(() => workbook.call('pageSummarise'));
  return {
    articles: count,
    rows,
    importSeconds,
    importCalls,
    validateSeconds: validated.seconds,
    validateCalls: validated.result.documentCalls,
    summarySeconds: summarised.seconds,
    summaryCalls: summarised.result.documentCalls,
    memory: process.memoryUsage().rss / 1e6,
  };
}
