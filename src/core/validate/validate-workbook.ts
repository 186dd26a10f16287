/**
 * Validate sheet: the rules, run over tables and texts, their problems in words, and what people decided
 * about the same findings before. The same workbook always gives the same findings.
 */
import { findingWords, reasonMissing } from '../messages/findings';
import { shorten } from '../messages/shorten';
import { contentHash } from '../model/content-hash';
import type { InterfaceLanguage } from '../model/tab';
import { rowTabs, tabTitle, type RowTabName } from '../model/tabs';
import type { FindingRow } from '../model/tabs/findings';
import { nameCodes } from './name-codes';
import { cells } from './rules/cells';
import { codebookRows } from './rules/codebook';
import { contradictingArticles } from './rules/contradictions';
import { duplicateRows, generalDomains, stages, statusMechanisms } from './rules/coding';
import { editedOutside } from './rules/edited-outside';
import { evidence } from './rules/evidence';
import { dates, parties, publicationDates } from './rules/events';
import { missingColumns, rowIds } from './rules/ids';
import { articleLanguages } from './rules/language';
import { linkedEvents, selfReferences } from './rules/links';
import {
  articleTexts,
  duplicateArticles,
  excludeReasons,
  foreignKeys,
  noCooperation,
} from './rules/references';
import { severities, type Problem, type Rule, type WorkbookState } from './types';

/** Rules that need no text: they see all rows at once. */
export const tableRules: readonly Rule[] = [
  missingColumns,
  rowIds,
  cells,
  codebookRows,
  foreignKeys,
  selfReferences,
  duplicateArticles,
  excludeReasons,
  noCooperation,
  parties,
  dates,
  editedOutside,
  linkedEvents,
  contradictingArticles,
  generalDomains,
  statusMechanisms,
  stages,
  duplicateRows,
];

/** Rules that read the stored texts: they judge the articles that the workbook names, one slice after the other. */
export const textRules: readonly Rule[] = [articleTexts, articleLanguages, publicationDates, evidence];

/** A value is shown to be recognised, not to be read; a cell holds up to 50,000 characters. */
const VALUE_LENGTH = 500;

/** A finding with the problem that it words: the place that its link leads to. */
export interface Finding extends FindingRow {
  readonly place: Problem;
}

/** What an earlier run left in the Findings tab. */
export type EarlierFinding = Pick<FindingRow, 'finding_id' | 'state' | 'waived_by' | 'reason'> &
  Partial<FindingRow>;

/** Who reads the findings, and how tabs and columns are called at this moment. */
export interface Readers {
  readonly language: InterfaceLanguage;
  /** Written where somebody waived a finding in the tab and left the name out. */
  readonly coder?: string;
  /** What people have made of the tabs' names. */
  readonly tabNames?: Readonly<Partial<Record<RowTabName, string>>>;
}

/** What rules say about a workbook; values are cut to what a finding shows of them. */
export function problemsOf(rules: readonly Rule[], state: WorkbookState): Problem[] {
  return rules
    .flatMap((rule) => rule(state))
    .map((problem) => nameCodes(problem, state.codebook))
    .map((problem) =>
      typeof problem.value === 'string'
        ? { ...problem, value: shorten(problem.value, VALUE_LENGTH) }
        : problem,
    );
}

/** Problems in words, with what people decided about them before; errors first, then warnings, then notes. */
export function findingsOf(
  problems: readonly Problem[],
  earlier: readonly EarlierFinding[],
  readers: Readers,
): Finding[] {
  const before = new Map(earlier.map((finding) => [finding.finding_id, finding]));
  const taken = new Map<string, number>();
  const found = problems.map((problem) => toFinding(problem, findingId(problem, taken), before, readers));
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
  { language, coder = '', tabNames = {} }: Readers,
): Finding {
  const { code, tab, row, column } = problem;
  const headers = rowTabs[tab].columns as Record<string, { header: Record<InterfaceLanguage, string> }>;
  const header = headers[column]?.header[language] ?? column;
  const value = shorten(String(problem.value), VALUE_LENGTH);
  const { message, fix } = findingWords(code, language, { column: header, value, ...problem.words });
  const known = before.get(finding_id);
  const reason = (known?.reason ?? '').trim();
  const wished = known?.state === 'waived';
  // Without a reason nobody could tell later why it may stay.
  const waived = wished && reason !== '';
  return {
    severity: severities[code],
    message,
    fix: wished && !waived ? `${fix} ${reasonMissing(language)}` : fix,
    tab: tabNames[tab] ?? tabTitle(tab)[language],
    row: row > 0 ? String(row) : '',
    column: header,
    value,
    cell: '',
    code,
    state: waived ? 'waived' : known && known.state !== 'fixed' ? 'open' : 'new',
    waived_by: waived ? known.waived_by || coder : '',
    reason: waived ? reason : '',
    finding_id,
    row_id: problem.row_id,
    place: problem,
  };
}
