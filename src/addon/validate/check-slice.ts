/**
 * One step of Validate sheet: the first judges all rows and the first texts, each further one a block of texts.
 * Writes no cell that people fill; rows added by hand get their ids, dropdowns follow the codebook.
 */
import { fixContext, fixesOf, rowFinder } from '../../core/validate/fixes/fixes-of';
import { shorten } from '../../core/messages/shorten';
import { knownCoders } from '../../core/model/known-coders';
import { rowTabs } from '../../core/model/tabs';
import { dataTabs, textOf } from '../../core/validate/rows';
import type { Problem, WorkbookState } from '../../core/validate/types';
import { problemsOf, tableRules, textRules } from '../../core/validate/validate-workbook';
import { readTable } from '../grid/table';
import { sheetLanguage } from '../platform/language';
import { withDocumentLock } from '../platform/lock';
import { followCodebook, followCoders } from '../set-up/dropdowns';
import { ensureWorkbook, requireWorkbook } from '../set-up/ensure-workbook';
import { adoptRows } from './adopt-rows';
import { readTabs, readTextSlice, stateOf, type TextSlice } from './read-slice';

export interface CheckedSlice {
  readonly problems: readonly Problem[];
  /** Rows of the Texts tab read so far, and how many there are. The check is complete where both are equal. */
  readonly done: number;
  readonly all: number;
  /** Suggestions that nobody has reviewed: a counter, no finding. Told by the first step. */
  readonly unreviewed: number;
  /** Tabs that had to be made again, in words for the user. */
  readonly repairs: readonly string[];
}

/** Rows of the Texts tab a step: some 3 MB of text, read and searched in a few seconds on the platform. */
const TEXTS_A_STEP = 600;

/** `from`: what the step before called `done`; 0 to begin. 16 document calls to begin with, then 9 a step. */
export function checkSlice(from: number): CheckedSlice {
  if (from > 0) {
    const workbook = requireWorkbook();
    const state = stateOf(readTabs(workbook, dataTabs, { formulas: false }));
    const slice = readTextSlice(workbook, state, from, TEXTS_A_STEP);
    return { ...checkTexts(slice), unreviewed: 0, repairs: [] };
  }
  return withDocumentLock(() => {
    const { workbook, repairs } = ensureWorkbook();
    const read = readTabs(workbook, dataTabs, { formulas: true });
    const tables = read.tables.map((table) => ({ ...table, rows: adoptRows(workbook, table) }));
    for (const table of tables) followCodebook(workbook, table, read.codebook);
    const state = stateOf({ ...read, tables: [...tables, readTable(workbook, 'log')] });
    const articles = tables.find(({ name }) => name === 'articles');
    if (articles) followCoders(workbook, articles, knownCoders(state));
    const slice = readTextSlice(workbook, state, 0, TEXTS_A_STEP);
    // Some fixes of cells rest on the text: its language, the place of a quotation.
    const withTexts = { ...state, texts: slice.state.texts };
    const found = forDialog(problemsOf(tableRules, state), withTexts);
    const texts = checkTexts(slice);
    return {
      ...texts,
      problems: [...found, ...texts.problems],
      unreviewed: (state.tabs.cooperation ?? []).filter(({ cells }) => cells.review === 'suggested').length,
      repairs,
    };
  });
}

function checkTexts({ state, done, all }: TextSlice) {
  return { problems: forDialog(problemsOf(textRules, state), state), done, all };
}

/** UTF-16 units of a row's first column: enough to recognise it. */
const ABOUT = 90;

/** Tells what each problem is about, and whether it has a one-click fix: what that would change is told later. */
function forDialog(problems: readonly Problem[], state: WorkbookState): Problem[] {
  const language = sheetLanguage();
  const context = fixContext({ state, language, coder: '', now: '', mintId: (prefix) => prefix });
  const rowOf = rowFinder(state);
  return problems.map((problem) => {
    const row = rowOf(problem);
    return {
      ...problem,
      about: row ? shorten(textOf(row, Object.keys(rowTabs[problem.tab].columns)[0] ?? ''), ABOUT) : '',
      fixable: fixesOf(problem, row, context).length > 0,
    };
  });
}
