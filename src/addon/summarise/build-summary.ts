/**
 * Build summary: writes the Counts tab, the native pivot tables over it and the Summary tab with headline
 * numbers, charts and their tables. The same rows feed all of them, so that they always agree.
 */
import { say } from '../../core/messages/say';
import { writeRow } from '../../core/model/tab';
import { counts as countsTab, tabTitle } from '../../core/model/tabs';
import { cooperationByDomain, type DomainCount } from '../../core/summarise/by-domain';
import { choiceWords } from '../../core/summarise/choice-words';
import { labelRows } from '../../core/summarise/count-rows';
import { countRecords } from '../../core/summarise/counted';
import { tallyEvents, type EventTally } from '../../core/summarise/event-tally';
import { headline, type Headline } from '../../core/summarise/headline';
import { pivots } from '../../core/summarise/pivots';
import { eventsByGroup, eventsByYear, heatMap } from '../../core/summarise/summary-tables';
import type { CountRow } from '../../core/model/tabs/counts';
import { writeBlock } from '../grid/write-cells';
import type { Range, Sheet, Workbook } from '../grid/workbook';
import { now } from '../platform/clock';
import { interfaceLanguage, sheetLanguage } from '../platform/language';
import { withDocumentLock } from '../platform/lock';
import { ensureWorkbook } from '../set-up/ensure-workbook';
import { buildPivot } from './build-pivot';
import { readSummaryInput } from './read-input';
import { keepSummaryState, readSummaryState, type Size } from './summary-state';
import { writeSummaryTab } from './write-summary-tab';

export interface SummaryReport {
  readonly headline: Headline;
  readonly tally: EventTally;
  readonly domains: readonly DomainCount[];
  readonly provisional: boolean;
  readonly repairs: readonly string[];
}

export function runSummary(): SummaryReport {
  return withDocumentLock(() => {
    const { workbook, repairs } = ensureWorkbook();
    const language = sheetLanguage();
    const { options, built } = readSummaryState(workbook);
    const input = readSummaryInput(workbook);
    const counting = countRecords(input, options);
    const { counted } = counting;
    const rows = labelRows(counted, input.codebook, language).map(({ row }) => row);
    const source = writeCounts(workbook, rows);
    const sizes: Record<string, Size> = {};
    for (const spec of pivots) {
      const sheet = workbook.sheets.get(spec.tab);
      if (sheet)
        sizes[spec.tab] = buildPivot(
          sheet,
          spec,
          rows.length > 0 ? source : null,
          rows,
          built?.sizes[spec.tab],
        );
    }
    const domains = cooperationByDomain(rows);
    const report = {
      headline: headline(counted, input),
      tally: tallyEvents(input, counting),
      domains,
      provisional: options.provisional,
      repairs,
    };
    const summary = workbook.sheets.get('summary');
    const at = now();
    if (summary) {
      const content = {
        ...report,
        groups: eventsByGroup(rows),
        years: eventsByYear(rows),
        heat: heatMap(rows),
        choices: choiceWords(options, input.codebook, language),
      };
      sizes.summary = writeSummaryTab(workbook, summary, content, at, built?.sizes.summary);
      summary.activate();
    }
    keepSummaryState(workbook, { options, built: { at, language, options, sizes } });
    workbook.spreadsheet.toast(say(interfaceLanguage(), 'summary-done', { tabs: builtTabs() }), 'Accord', 5);
    return report;
  });
}

/** By the names that stand on them, in the language of the workbook. */
function builtTabs(): string {
  return ['summary' as const, ...pivots.map(({ tab }) => tab)]
    .map((name) => tabTitle(name)[sheetLanguage()])
    .join(' · ');
}

/** Rewrites Counts as a whole: it is hidden, Accord's own, and no place for anybody's notes. */
function writeCounts(workbook: Workbook, rows: readonly CountRow[]): Range {
  const sheet = workbook.sheets.get('counts') as Sheet;
  const names = Object.keys(countsTab.columns);
  const maxRows = sheet.getMaxRows();
  if (rows.length + 1 > maxRows) sheet.insertRowsAfter(maxRows, rows.length + 1 - maxRows);
  sheet.getRange(2, 1, Math.max(maxRows - 1, 1), names.length).clearContent();
  if (rows.length > 0) {
    // The pivots show these headers beside labels and totals in the language of the workbook.
    const headers = Object.values(countsTab.columns).map(({ header }) => header[sheetLanguage()]);
    const cells = rows.map((row) => Object.values(writeRow(countsTab, row)));
    writeBlock(sheet.getRange(1, 1, rows.length + 1, names.length), [headers, ...cells]);
  }
  return sheet.getRange(1, 1, rows.length + 1, names.length);
}
