/** Show evidence: what stands behind the number in the selected cell of a pivot or of the Summary tab. */
import { say } from '../../core/messages/say';
import { textAt } from '../../core/model/cell';
import { counts as countsTab } from '../../core/model/tabs';
import type { CountRow } from '../../core/model/tabs/counts';
import type { InterfaceLanguage } from '../../core/model/tab';
import { labelRows } from '../../core/summarise/count-rows';
import { countRecords, type Counted, type SummaryInput } from '../../core/summarise/counted';
import { evidenceOf, type Evidence } from '../../core/summarise/evidence';
import { occasionsOf } from '../../core/summarise/occasions';
import { pivots } from '../../core/summarise/pivots';
import { tracePivot, traceSummary, type CellPlace, type Trace } from '../../core/summarise/trace';
import { readTable } from '../grid/table';
import type { Workbook } from '../grid/workbook';
import { interfaceLanguage } from '../platform/language';
import { PlainError } from '../platform/plain-error';
import { requireWorkbook } from '../set-up/ensure-workbook';
import { readSummaryInput } from './read-input';
import { readSummaryState } from './summary-state';

export interface ShownEvidence {
  readonly trace: Trace;
  /** The labels that lead to the number, in words. */
  readonly labels: readonly string[];
  /** When the summary was built: UTC, ISO 8601. */
  readonly builtAt: string;
  readonly evidence: Evidence;
}

/** Events a call: some hundred quotations are what a page shows at once. */
const EVENTS_A_CALL = 50;

/** Eight document reads at most. `known`: the number that the page shows already, to go on in its list from `from`. */
export function showEvidence(known: Trace | null, from: number): ShownEvidence {
  const workbook = requireWorkbook();
  const { built } = readSummaryState(workbook);
  if (!built) throw new PlainError('evidence-no-summary');
  const language = interfaceLanguage();
  const input = readSummaryInput(workbook);
  // The labels are those of the language in which the summary was built.
  const rows = labelRows(countRecords(input, built.options).counted, input.codebook, built.language);
  const trace = known ?? traceOfSelection(workbook, built.language, labelTest(rows.map(({ row }) => row)));
  if (!trace) throw new PlainError('evidence-no-number');
  const evidence = evidenceOf(
    rows,
    trace.counts === 'unreviewed' ? unreviewed(input) : [],
    trace,
    input.codebook,
    language,
    from,
    EVENTS_A_CALL,
  );
  return { trace, labels: labelsOf(trace), builtAt: built.at, evidence };
}

type Known = (name: keyof CountRow, label: string) => boolean;

function traceOfSelection(workbook: Workbook, language: InterfaceLanguage, known: Known): Trace | null {
  const cell = workbook.spreadsheet.getCurrentCell();
  const sheet = cell?.getSheet();
  const tab = [...workbook.sheets].find(([, own]) => own.getSheetId() === sheet?.getSheetId())?.[0];
  const spec = pivots.find((pivot) => pivot.tab === tab);
  if (!cell || !sheet || (!spec && tab !== 'summary')) return null;
  const place: CellPlace = {
    values: sheet.getDataRange().getValues() as unknown[][],
    row: cell.getRow() - 1,
    column: cell.getColumn() - 1,
  };
  return spec ? tracePivot(place, spec, language, known) : traceSummary(place, known);
}

function labelTest(rows: readonly CountRow[]): Known {
  const labels = new Map<string, Set<string>>();
  for (const row of rows)
    for (const [name, label] of Object.entries(row))
      labels.set(name, (labels.get(name) ?? new Set()).add(label));
  return (name, label) => labels.get(name)?.has(label) ?? false;
}

/**
 * Rows of Cooperation that wait for review, with what they belong to; for rows without article or event an
 * empty one.
 */
function unreviewed({ cooperation, events, articles }: SummaryInput): Counted[] {
  const occasions = occasionsOf(events);
  const byId = new Map(articles.map((article) => [textAt(article, 'article_id'), article]));
  return cooperation
    .filter((record) => textAt(record, 'review') === 'suggested')
    .map((record) => ({
      record,
      article: byId.get(textAt(record, 'article_id')) ?? {},
      occasion: occasions.get(textAt(record, 'event_id')) ?? {
        event: {},
        event_id: '',
        members: [],
        date: '',
      },
      dyads: [],
    }));
}

function labelsOf({ filter, counts }: Trace): string[] {
  const language = interfaceLanguage();
  const named = Object.entries(filter).map(([name, label]) => {
    const header = countsTab.columns[name as keyof CountRow].header[language];
    return `${header}: ${label || say(language, name === 'year' ? 'count-undated' : 'no-label')}`;
  });
  if (counts === 'outlets' || counts === 'languages' || counts === 'unreviewed')
    return [say(language, `count-${counts}`)];
  const what = { event_id: 'count-events', article_id: 'count-articles', pair: 'count-dyads' } as const;
  return [say(language, what[counts as keyof typeof what] ?? 'count-events'), ...named];
}

/** Puts the cursor on a row of Cooperation, so that its card and its article can be opened beside it. */
export function goToRecord(recordId: string): void {
  const { rows, sheet } = readTable(requireWorkbook(), 'cooperation');
  const found = rows.find(({ cells }) => textAt(cells, 'record_id') === recordId);
  if (!found) throw new PlainError('evidence-row-gone');
  sheet.getRange(found.row, 1).activate();
}
