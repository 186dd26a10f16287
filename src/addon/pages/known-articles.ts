/** The articles that the sheet has already, as an import compares new texts with them. */
import type { KnownArticle } from '../../core/import/stage-articles';
import { textAt } from '../../core/model/cell';
import { readTable, type Table } from '../grid/table';
import type { Workbook } from '../grid/workbook';
import { articlesWithText } from '../import/read-texts';

export interface KnownArticles {
  readonly known: readonly KnownArticle[];
  /** By article id. */
  readonly titles: Map<string, string>;
}

/** Two document reads; none where the sheet is not set up yet. */
export function knownArticles(workbook: Workbook): KnownArticles {
  if (!workbook.sheets.has('articles') || !workbook.sheets.has('texts'))
    return { known: [], titles: new Map() };
  const table = readTable(workbook, 'articles');
  return {
    known: knownIn(table, articlesWithText(workbook)),
    titles: new Map(table.rows.map(({ cells }) => [textAt(cells, 'article_id'), textAt(cells, 'title')])),
  };
}

function knownIn(table: Table, withText: ReadonlySet<string>): KnownArticle[] {
  return table.rows.map(({ cells }) => ({
    article_id: textAt(cells, 'article_id'),
    text_hash: textAt(cells, 'text_hash'),
    url: textAt(cells, 'url'),
    hasText: withText.has(textAt(cells, 'article_id')),
  }));
}
