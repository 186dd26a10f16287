/**
 * The second coder's part: articles are drawn by chance, shown one by one without suggestions and without the
 * first coding, and stored apart from the tabs that summaries count.
 */
import { drawArticles } from '../../core/double-coding/draw';
import {
  drawnArticles,
  firstCoders,
  isCodedFirst,
  waitingFor,
  type Rows,
  type SheetRows,
} from '../../core/double-coding/read-codings';
import { codingRows, refusedColumn, secondRow } from '../../core/double-coding/second-rows';
import type { CodedEvent } from '../../core/double-coding/types';
import { textAt } from '../../core/model/cell';
import { knownCoders } from '../../core/model/known-coders';
import type { Column } from '../../core/model/tab';
import { secondCoding } from '../../core/model/tabs';
import { readTexts } from '../import/read-texts';
import { now } from '../platform/clock';
import { coderName } from '../platform/coder';
import { interfaceLanguage } from '../platform/language';
import { withDocumentLock } from '../platform/lock';
import { PlainError } from '../platform/plain-error';
import { ensureWorkbook, requireWorkbook } from '../set-up/ensure-workbook';
import { readSheetRows, storeSecondRows } from './second-rows';

export interface DoubleCoding {
  /** Names that have worked in this sheet. */
  readonly coders: readonly string[];
  /** Articles that have been coded once and may be drawn. */
  readonly ready: number;
  readonly drawn: number;
  /** Drawn for the person who asks, and still to be coded. */
  readonly waiting: number;
}

/** Five document reads; makes the tab where a workbook of an earlier version lacks it. */
export function doubleCoding(): DoubleCoding {
  const { workbook } = ensureWorkbook();
  const { rows } = readSheetRows(workbook);
  return {
    coders: knownCoders({ tabs: { articles: asGrid(rows.articles), cooperation: asGrid(rows.cooperation) } }),
    ready: rows.articles.filter((row) => isReady(row, rows)).length,
    drawn: drawnArticles(rows.second).size,
    waiting: waitingFor(coderName(), rows.second).length,
  };
}

const asGrid = (rows: Rows) => rows.map((cells) => ({ cells }));

function isReady(article: SheetRows['articles'][number], rows: SheetRows): boolean {
  const id = textAt(article, 'article_id');
  return (
    textAt(article, 'status') !== 'excluded' &&
    textAt(article, 'duplicate_of') === '' &&
    isCodedFirst(id, rows)
  );
}

export interface DrawRequest {
  readonly coder: string;
  readonly count: number;
  /** A whole number: the same one draws the same articles again. */
  readonly seed: number;
}

/** Draws among articles that have been coded once, by somebody else, and were not drawn for this coder before. */
export function draw({ coder, count, seed }: DrawRequest): { readonly drawn: number } {
  const name = coder.trim();
  if (coderName() === '' || name === '') throw new PlainError('coder-missing');
  return withDocumentLock(() => {
    const { workbook } = ensureWorkbook();
    const { rows, table } = readSheetRows(workbook);
    const known = drawnArticles(rows.second);
    const titles = new Map(rows.articles.map((row) => [textAt(row, 'article_id'), textAt(row, 'title')]));
    const eligible = rows.articles
      .filter((row) => isReady(row, rows))
      .map((row) => textAt(row, 'article_id'))
      .filter((id) => !known.get(id)?.has(name) && !firstCoders(id, rows).has(name));
    const drawn = drawArticles(eligible, count, seed);
    storeSecondRows(
      workbook,
      table,
      drawn.map((article_id) =>
        secondRow({
          ...{ kind: 'drawn', coder: name, at: now(), article_id },
          article: titles.get(article_id) ?? '',
          unit: `seed ${seed}, ${count} of ${eligible.length}`,
        }),
      ),
    );
    return { drawn: drawn.length };
  });
}

/** What the second coder sees of an article: where it comes from and what it says, nothing that anybody made of it. */
export interface BlindArticle {
  readonly article_id: string;
  readonly title: string;
  readonly outlet: string;
  readonly published_on: string;
  readonly text: string;
}

export interface BlindTask {
  readonly left: number;
  readonly article: BlindArticle | null;
}

export function nextBlindArticle(): BlindTask {
  const workbook = requireWorkbook();
  const { rows } = readSheetRows(workbook);
  const waiting = waitingFor(coderName(), rows.second);
  const [id = ''] = waiting;
  const row = rows.articles.find((article) => textAt(article, 'article_id') === id);
  if (!row) return { left: waiting.length, article: null };
  return {
    left: waiting.length,
    article: {
      article_id: id,
      title: textAt(row, 'title'),
      outlet: textAt(row, 'outlet'),
      published_on: textAt(row, 'published_on'),
      text: readTexts(workbook, [id], 1).texts.get(id) ?? '',
    },
  };
}

function headerOf(column: string): string {
  return (secondCoding.columns as Record<string, Column>)[column]?.header[interfaceLanguage()] ?? column;
}

/** Stores what the coder found: no event means no cooperation. Sent twice it is stored once. */
export function saveSecondCoding(articleId: string, events: readonly CodedEvent[]): BlindTask {
  const coder = coderName();
  if (coder === '') throw new PlainError('coder-missing');
  const column = refusedColumn(events);
  if (column !== '') throw new PlainError('save-refused', { column: headerOf(column) });
  withDocumentLock(() => {
    const workbook = requireWorkbook();
    const { rows, table } = readSheetRows(workbook);
    if (!waitingFor(coder, rows.second).includes(articleId)) return;
    const article = rows.articles.find((row) => textAt(row, 'article_id') === articleId);
    const shared = {
      coder,
      at: now(),
      article_id: articleId,
      article: article ? textAt(article, 'title') : '',
    };
    storeSecondRows(workbook, table, codingRows(events, { some: 'coded', none: 'none' }, shared));
  });
  return nextBlindArticle();
}
