/** What one-click fixes would change, from the sheet as it stands now. Writes nothing. */
import { mintId } from '../../core/model/ids';
import type { RowTabName } from '../../core/model/tabs';
import { fixContext, fixesOf, rowFinder } from '../../core/validate/fixes/fixes-of';
import type { FixChange } from '../../core/validate/fixes/types';
import { textOf } from '../../core/validate/rows';
import type { GridRow, Problem } from '../../core/validate/types';
import type { Workbook } from '../grid/workbook';
import { readTexts } from '../import/read-texts';
import { now } from '../platform/clock';
import { coderName } from '../platform/coder';
import { sheetLanguage } from '../platform/language';
import { requireWorkbook } from '../set-up/ensure-workbook';
import { readTabs, stateOf } from './read-slice';

/** Two document reads for each tab that is named, for Events and for the Codebook, and two for texts. */
export function previewFixes(problems: readonly Problem[]): Array<readonly FixChange[]> {
  const workbook = requireWorkbook();
  const names = new Set<RowTabName>([...problems.map(({ tab }) => tab), 'events']);
  const read = readTabs(workbook, [...names], { formulas: true });
  const rowOf = rowFinder(stateOf(read));
  const rows = problems.map(rowOf);
  const state = stateOf(read, textsOf(workbook, rows));
  const context = fixContext({
    state,
    language: sheetLanguage(),
    coder: coderName(),
    now: now(),
    mintId: (prefix) => mintId(prefix),
  });
  return problems.map((problem, index) => fixesOf(problem, rows[index], context));
}

/** The texts of the articles that the rows name. */
function textsOf(workbook: Workbook, rows: ReadonlyArray<GridRow | undefined>): ReadonlyMap<string, string> {
  const articles = new Set(rows.flatMap((row) => (row ? [textOf(row, 'article_id')] : [])));
  articles.delete('');
  return articles.size === 0
    ? new Map<string, string>()
    : readTexts(workbook, [...articles], articles.size).texts;
}
