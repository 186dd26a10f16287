/** Reads stored texts: which articles have one, the texts of a few articles, or all of them. */
import { joinTexts } from '../../core/import/stage-articles';
import type { Table } from '../grid/table';
import { PlainError } from '../platform/plain-error';
import type { Sheet, Workbook } from '../grid/workbook';

/** The hidden Texts tab, whose columns only Accord writes: article_id, part, text. */
const COLUMNS = 3;

/** One document read: the ids alone, not the texts. */
export function articlesWithText(workbook: Workbook): Set<string> {
  return new Set(idColumn(textSheet(workbook)).filter((id) => id !== ''));
}

/**
 * Two document reads: the ids, then one block from the first to the last part of the wanted articles.
 * Articles that were imported together stand together, so the block holds little else.
 */
export function textsOf(workbook: Workbook, articleIds: readonly string[]): Map<string, string> {
  const sheet = textSheet(workbook);
  const wanted = new Set(articleIds);
  const rows = idColumn(sheet).flatMap((id, index) => (wanted.has(id) ? [index + 1] : []));
  const first = rows[0];
  const last = rows[rows.length - 1];
  if (first === undefined || last === undefined) return new Map();
  const values = sheet.getRange(first, 1, last - first + 1, COLUMNS).getValues() as unknown[][];
  return joinTexts(
    values
      .map(([id, part, text]) => ({ article_id: String(id), part: Number(part), text: String(text) }))
      .filter(({ article_id }) => wanted.has(article_id)),
  );
}

/** One document read: every text, by article id. */
export function allTexts(table: Table): Map<string, string> {
  return joinTexts(
    table.rows.map(({ cells }) => ({
      article_id: String(cells.article_id ?? ''),
      part: Number(cells.part),
      text: String(cells.text ?? ''),
    })),
  );
}

function textSheet(workbook: Workbook): Sheet {
  const sheet = workbook.sheets.get('texts');
  if (!sheet) throw new PlainError('tab-missing', { tab: 'Texts' });
  return sheet;
}

function idColumn(sheet: Sheet): string[] {
  return (sheet.getRange('A:A').getValues() as unknown[][]).map(([id]) => String(id));
}
