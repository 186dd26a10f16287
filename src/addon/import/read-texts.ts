/** Reads stored texts: which articles have one, the texts of a few articles, or those of one block after the other. */
import { joinTexts } from '../../core/import/stage-articles';
import { tabMissing } from '../grid/table';
import type { Sheet, Workbook } from '../grid/workbook';

/** The hidden Texts tab, whose columns only Accord writes: article_id, part, text. */
const COLUMNS = 3;

/** One document read: the ids alone, not the texts. */
export function articlesWithText(workbook: Workbook): Set<string> {
  return new Set(idColumn(textSheet(workbook)).filter((id) => id !== ''));
}

export interface TextsRead {
  /** Those of the given articles that have a text, in their order. */
  readonly withText: readonly string[];
  /** The texts of the first `most` of them. */
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * Two document reads: the ids, then one block from the first to the last part of the wanted articles.
 * Articles that were imported together stand together, so the block holds little else.
 */
export function readTexts(workbook: Workbook, articleIds: readonly string[], most: number): TextsRead {
  const sheet = textSheet(workbook);
  const ids = idColumn(sheet);
  const known = new Set(ids);
  const withText = articleIds.filter((id) => known.has(id));
  const wanted = new Set(withText.slice(0, most));
  const rows = ids.flatMap((id, index) => (wanted.has(id) ? [index + 1] : []));
  const first = rows[0];
  const last = rows[rows.length - 1];
  if (first === undefined || last === undefined) return { withText, texts: new Map() };
  const values = sheet.getRange(first, 1, last - first + 1, COLUMNS).getValues() as unknown[][];
  const texts = joinTexts(
    values
      .map(([id, part, text]) => ({ article_id: String(id), part: Number(part), text: String(text) }))
      .filter(({ article_id }) => wanted.has(article_id)),
  );
  return { withText, texts };
}

export interface TextBlock {
  readonly texts: ReadonlyMap<string, string>;
  /** Every article that has a text, read now or not. */
  readonly ids: ReadonlySet<string>;
  /** Rows of the tab up to here have been read: where the next block begins. */
  readonly next: number;
  /** Rows of the tab, its header included. */
  readonly all: number;
}

/**
 * Two document reads: the ids, then about `most` rows from the 0-based row `from` on. An article belongs to the
 * block in which its first part stands, and is read whole, wherever its other parts stand.
 */
export function readTextBlock(workbook: Workbook, from: number, most: number): TextBlock {
  const sheet = textSheet(workbook);
  const ids = idColumn(sheet);
  const first = Math.max(from, 1);
  const next = Math.min(ids.length, first + most);
  const earlier = new Set(ids.slice(1, first));
  const wanted = new Set(ids.slice(first, next).filter((id) => id !== '' && !earlier.has(id)));
  const block = { ids: new Set(ids.slice(1).filter((id) => id !== '')), next, all: ids.length };
  let last = next;
  for (let index = next; index < ids.length; index += 1) if (wanted.has(ids[index] ?? '')) last = index + 1;
  if (wanted.size === 0) return { texts: new Map(), ...block };
  const values = sheet.getRange(first + 1, 1, last - first, COLUMNS).getValues() as unknown[][];
  const texts = joinTexts(
    values
      .map(([id, part, text]) => ({ article_id: String(id), part: Number(part), text: String(text) }))
      .filter(({ article_id }) => wanted.has(article_id)),
  );
  return { texts, ...block };
}

function textSheet(workbook: Workbook): Sheet {
  const sheet = workbook.sheets.get('texts');
  if (!sheet) throw tabMissing('texts');
  return sheet;
}

function idColumn(sheet: Sheet): string[] {
  return (sheet.getRange('A:A').getValues() as unknown[][]).map(([id]) => String(id));
}
