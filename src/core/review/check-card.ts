/**
 * Checks what stands in the form as Validate sheet would check it in the sheet: the same rules run over a
 * workbook of one event, so that a field never accepts what a finding complains about later.
 */
import { findingWords } from '../messages/findings';
import type { Cell } from '../model/cell';
import type { Codebook } from '../model/codebook';
import type { InterfaceLanguage } from '../model/tab';
import { reviewedTabs, rowTabs, type ReviewedTabName } from '../model/tabs';
import { nameCodes } from '../validate/name-codes';
import { cells as cellRule } from '../validate/rules/cells';
import { dates, parties } from '../validate/rules/events';
import { severities, type GridRow, type Problem, type Severity, type WorkbookState } from '../validate/types';
import { columnOf } from './columns';
import type { CardForm } from './decide';
import type { Card, CardRow } from './types';

export interface FieldProblem {
  /** Row and column that the message belongs to. */
  readonly id: string;
  readonly column: string;
  readonly severity: Severity;
  readonly message: string;
}

/** At most one a field; `error` keeps the row from being accepted. Rows about to be rejected are not checked. */
export function checkCard(
  card: Card,
  form: CardForm,
  codebook: Codebook,
  language: InterfaceLanguage,
): FieldProblem[] {
  const rowsOf = (rows: readonly CardRow[]) =>
    rows
      .filter((row) => form.rows[row.id]?.verdict !== 'reject')
      .map((row, index) => gridRow(row, form.rows[row.id]?.cells ?? {}, index + 2));
  const state: WorkbookState = {
    tabs: {
      articles: card.articles.map(({ article_id, published_on }, index) => ({
        ...blank(index + 2),
        cells: { article_id, published_on },
      })),
      events: [gridRow(card.event, form.event, 2)],
      cooperation: rowsOf(card.cooperation),
      officials: rowsOf(card.officials),
      figures: rowsOf(card.figures),
    },
    missingColumns: {},
    texts: new Map(),
    codebook,
  };
  return (
    [cellRule, parties, dates]
      .flatMap((rule) => rule(state))
      .filter((problem): problem is Problem & { tab: ReviewedTabName } => isReviewed(problem.tab))
      // What Accord fills in itself nobody has to correct.
      .filter(({ column }) => !FILLED_IN.includes(column))
      .filter(isFirst)
      .map((problem) => worded(problem, codebook, language))
  );
}

/** A cell of the wrong form has to be corrected before anything else about it can be judged. */
function isFirst({ row_id, column }: Problem, index: number, all: readonly Problem[]): boolean {
  return all.findIndex((other) => other.row_id === row_id && other.column === column) === index;
}

const FILLED_IN = ['label', 'event'];

function isReviewed(tab: string): tab is ReviewedTabName {
  return (reviewedTabs as readonly string[]).includes(tab);
}

const blank = (row: number) => ({ row, formulas: [], dates: [] });

/** `review` is what the decision will make of it, so a rejected event that is being accepted is checked too. */
function gridRow(row: CardRow, form: Readonly<Record<string, Cell>>, number: number): GridRow {
  const id = { [rowTabs[row.tab].idColumn]: row.id };
  return { ...blank(number), cells: { ...row.cells, ...form, ...id, review: 'accepted' } };
}

function worded(
  problem: Problem & { tab: ReviewedTabName },
  codebook: Codebook,
  language: InterfaceLanguage,
): FieldProblem {
  const { code, tab, row_id, column, value } = problem;
  const { words } = nameCodes(problem, codebook);
  const header = columnOf(tab, column)?.header[language];
  const { message, fix } = findingWords(code, language, {
    column: header ?? column,
    value: String(value),
    ...words,
  });
  const severity = severities[code];
  // Under its field a broken form needs no repetition of name and value: the fix says it all. What may stay as
  // it is needs no instructions; Findings has them.
  return { id: row_id, column, severity, message: severity === 'error' ? fix : message };
}
