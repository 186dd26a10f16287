/**
 * Validate sheet: runs every rule over the workbook, puts the problems into words and carries over what
 * people decided about the same findings before. The same workbook always gives the same findings.
 */
import { findingWords } from '../messages/findings';
import { shorten } from '../messages/shorten';
import { contentHash } from '../model/content-hash';
import type { InterfaceLanguage } from '../model/tab';
import { rowTabs, tabTitle } from '../model/tabs';
import type { FindingRow } from '../model/tabs/findings';
import { cells } from './rules/cells';
import { codebookRows } from './rules/codebook';
import { editedOutside } from './rules/edited-outside';
import { evidence } from './rules/evidence';
import { dates, parties, publicationDates } from './rules/events';
import { missingColumns, rowIds } from './rules/ids';
import { articleTexts, duplicateArticles, excludeReasons, foreignKeys } from './rules/references';
import { severities, type Problem, type Rule, type WorkbookState } from './types';

export const rules: readonly Rule[] = [
  missingColumns,
  rowIds,
  cells,
  codebookRows,
  foreignKeys,
  articleTexts,
  duplicateArticles,
  excludeReasons,
  parties,
  dates,
  editedOutside,
  publicationDates,
  evidence,
];

/** A value is shown to be recognised, not to be read; a cell holds up to 50,000 characters. */
const VALUE_LENGTH = 500;

/** A finding with the place that its link leads to. */
export interface Finding extends FindingRow {
  readonly place: { readonly tab: Problem['tab']; readonly row: number; readonly column: string };
}

/** What an earlier run left in the Findings tab. */
export type EarlierFinding = Pick<FindingRow, 'finding_id' | 'state' | 'waived_by' | 'reason'> &
  Partial<FindingRow>;

export function validateWorkbook(
  state: WorkbookState,
  earlier: readonly EarlierFinding[],
  language: InterfaceLanguage,
): Finding[] {
  const before = new Map(earlier.map((finding) => [finding.finding_id, finding]));
  const taken = new Map<string, number>();
  const found = rules
    .flatMap((rule) => rule(state))
    .map((problem) => toFinding(problem, findingId(problem, taken), before, language));
  const order = ['error', 'warning', 'note'];
  return found.sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
}

/** Findings of the earlier run that are gone now: they are shown once more, as fixed. */
export function fixedSince<F extends EarlierFinding>(earlier: readonly F[], now: readonly Finding[]): F[] {
  const ids = new Set(now.map(({ finding_id }) => finding_id));
  return earlier
    .filter((finding) => ['new', 'open'].includes(finding.state) && !ids.has(finding.finding_id))
    .map((finding) => ({ ...finding, state: 'fixed' }));
}

/**
 * The same from run to run. Without an id the row's number has to do: such a finding starts anew when the
 * row moves. `taken` counts rows that share an id, each of which has findings of its own.
 */
function findingId({ code, tab, row, row_id, column }: Problem, taken: Map<string, number>): string {
  const plain = [code, tab, row_id || `row ${row}`, column].join('|');
  const count = (taken.get(plain) ?? 0) + 1;
  taken.set(plain, count);
  return `fnd_${contentHash(count === 1 ? plain : `${plain}#${count}`)}`;
}

function toFinding(
  problem: Problem,
  finding_id: string,
  before: Map<string, EarlierFinding>,
  language: InterfaceLanguage,
): Finding {
  const { code, tab, row, column } = problem;
  const headers = rowTabs[tab].columns as Record<string, { header: Record<InterfaceLanguage, string> }>;
  const header = headers[column]?.header[language] ?? column;
  const { message, fix } = findingWords(code, language, {
    ...problem.words,
    column: header,
    value: String(problem.value),
  });
  const known = before.get(finding_id);
  const waived = known?.state === 'waived';
  return {
    severity: severities[code],
    message,
    fix,
    tab: tabTitle(tab)[language],
    row: row > 0 ? String(row) : '',
    column: header,
    value: shorten(String(problem.value), VALUE_LENGTH),
    cell: '',
    code,
    state: waived ? 'waived' : known && known.state !== 'fixed' ? 'open' : 'new',
    waived_by: waived ? known.waived_by : '',
    reason: waived ? known.reason : '',
    finding_id,
    row_id: problem.row_id,
    place: { tab, row, column },
  };
}
