/**
 * Build summary: writes the Counts tab, the native pivot tables over it and the Summary tab with headline
 * numbers and one chart. The same rows feed all of them, so that they always agree.
 */
import { say } from '../../core/messages/say';
import { writeRow } from '../../core/model/tab';
import { counts as countsTab } from '../../core/model/tabs';
import { cooperationByDomain, type DomainCount } from '../../core/summarise/by-domain';
import { countRows, defaultSummaryOptions, type SummaryInput } from '../../core/summarise/count-rows';
import { headline, type Headline } from '../../core/summarise/headline';
import { pivots } from '../../core/summarise/pivots';
import type { CountRow } from '../../core/model/tabs/counts';
import { readTable } from '../grid/table';
import { writeBlock } from '../grid/write-cells';
import type { Range, Sheet, Workbook } from '../grid/workbook';
import { now } from '../platform/clock';
import { interfaceLanguage } from '../platform/language';
import { withDocumentLock } from '../platform/lock';
import { ensureWorkbook } from '../set-up/ensure-workbook';
import { codebookOf } from '../set-up/fill-codebook';
import { buildPivot } from './build-pivot';
import { writeSummaryTab } from './write-summary-tab';

export interface SummaryReport {
  readonly headline: Headline;
  readonly domains: readonly DomainCount[];
  readonly provisional: boolean;
  readonly repairs: readonly string[];
}

export function runSummary(): SummaryReport {
  return withDocumentLock(() => {
    const { workbook, repairs } = ensureWorkbook();
    const language = interfaceLanguage();
    const options = defaultSummaryOptions;
    const input: SummaryInput = {
      articles: cellsOf(workbook, 'articles'),
      events: cellsOf(workbook, 'events'),
      cooperation: cellsOf(workbook, 'cooperation'),
      codebook: codebookOf(readTable(workbook, 'codebook')),
    };
    const rows = countRows(input, options, language);
    const source = writeCounts(workbook, rows);
    for (const spec of pivots) {
      const sheet = workbook.sheets.get(spec.tab);
      if (sheet) buildPivot(sheet, spec, rows.length > 0 ? source : null);
    }
    const report = {
      headline: headline(rows, input),
      domains: cooperationByDomain(rows),
      provisional: options.provisional,
      repairs,
    };
    const summary = workbook.sheets.get('summary');
    if (summary) {
      writeSummaryTab(summary, report, now());
      summary.activate();
    }
    workbook.spreadsheet.toast(say(language, 'summary-done'), 'Accord', 5);
    return report;
  });
}

function cellsOf(workbook: Workbook, name: 'articles' | 'events' | 'cooperation'): SummaryInput['articles'] {
  return readTable(workbook, name).rows.map(({ cells }) => cells);
}

/** Rewrites Counts as a whole: it is hidden, Accord's own, and no place for anybody's notes. */
function writeCounts(workbook: Workbook, rows: readonly CountRow[]): Range {
  const sheet = workbook.sheets.get('counts') as Sheet;
  const names = Object.keys(countsTab.columns);
  const maxRows = sheet.getMaxRows();
  if (rows.length + 1 > maxRows) sheet.insertRowsAfter(maxRows, rows.length + 1 - maxRows);
  sheet.getRange(2, 1, Math.max(maxRows - 1, 1), names.length).clearContent();
  if (rows.length > 0) {
    // The pivots show these headers beside labels and totals in the language of whoever builds them.
    const headers = Object.values(countsTab.columns).map(({ header }) => header[interfaceLanguage()]);
    const cells = rows.map((row) => Object.values(writeRow(countsTab, row)));
    writeBlock(sheet.getRange(1, 1, rows.length + 1, names.length), [headers, ...cells]);
  }
  return sheet.getRange(1, 1, rows.length + 1, names.length);
}
