/**
 * First half of an import, one slice at a time: puts texts into Articles and Texts, without proposals, so
 * that nothing a user handed over is lost if the reading is cut short.
 */
import { stageArticles, type SourceArticle, type StageOutcome } from '../../core/import/stage-articles';
import { writeRow } from '../../core/model/tab';
import { articles, texts } from '../../core/model/tabs';
import { readTable, requireColumns } from '../grid/table';
import { writeAllOrNothing } from '../grid/write-all-or-nothing';
import { appendRows } from '../grid/write-cells';
import { writeLog } from '../log/write-log';
import { now } from '../platform/clock';
import { coderName } from '../platform/coder';
import { withDocumentLock } from '../platform/lock';
import { ensureWorkbook } from '../set-up/ensure-workbook';
import { articlesWithText } from './read-texts';

export interface StageReport {
  readonly outcomes: readonly StageOutcome[];
  /** Tabs that had to be made again, in words for the user. */
  readonly repairs: readonly string[];
}

export function stage(sources: readonly SourceArticle[]): StageReport {
  return withDocumentLock(() => {
    const { workbook, repairs } = ensureWorkbook();
    const articleTable = readTable(workbook, 'articles');
    requireColumns(articleTable);
    const withText = articlesWithText(workbook);
    const staged = stageArticles(sources, {
      known: articleTable.rows.map(({ cells }) => ({
        article_id: String(cells.article_id ?? ''),
        text_hash: String(cells.text_hash ?? ''),
        url: String(cells.url ?? ''),
        hasText: withText.has(String(cells.article_id ?? '')),
      })),
      now: now(),
      coder: coderName(),
    });
    const textTable = staged.texts.length > 0 ? readTable(workbook, 'texts') : null;
    writeAllOrNothing(
      [
        { table: articleTable, before: [], appended: staged.articles.length },
        ...(textTable ? [{ table: textTable, before: [], appended: staged.texts.length }] : []),
      ],
      () => {
        // Texts first: an article without its text would be a row that nobody can read.
        if (textTable)
          appendRows(
            textTable,
            staged.texts.map((row) => writeRow(texts, row)),
          );
        appendRows(
          articleTable,
          staged.articles.map((row) => writeRow(articles, row)),
        );
        writeLog(
          workbook,
          staged.articles.map((row) => ({
            action: 'import',
            tab: 'articles',
            row: row.article_id,
            column: '',
            old: '',
            new: row.title,
          })),
        );
      },
    );
    return { outcomes: staged.outcomes, repairs };
  });
}
