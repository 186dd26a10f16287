/** Compares the two codings of drawn articles, and keeps what people settle where they differ. */
import { compareCodings } from '../../core/double-coding/compare';
import {
  codedArticles,
  decidedUnits,
  firstCoding,
  isKept,
  type SheetRows,
} from '../../core/double-coding/read-codings';
import { codingRows, secondRow, type SecondCells } from '../../core/double-coding/second-rows';
import { decisions, type Comparison, type Decision } from '../../core/double-coding/types';
import { now } from '../platform/clock';
import { coderName } from '../platform/coder';
import { withDocumentLock } from '../platform/lock';
import { PlainError } from '../platform/plain-error';
import { requireWorkbook } from '../set-up/ensure-workbook';
import { readSheetRows, storeSecondRows } from './second-rows';

/** Keeps the first coding of each article as it stands when it is first compared; five reads, three writes then. */
export function comparison(): Comparison {
  return withDocumentLock(() => {
    const workbook = requireWorkbook();
    const { rows, table } = readSheetRows(workbook);
    const kept = firstCodings(rows);
    if (kept.length > 0) storeSecondRows(workbook, table, kept);
    return compareCodings(codedArticles(rows), decidedUnits(rows.second));
  });
}

function firstCodings(rows: SheetRows): SecondCells[] {
  return codedArticles(rows)
    .filter(({ article_id }) => !isKept(article_id, rows.second))
    .flatMap(({ article_id, title }) =>
      codingRows(
        firstCoding(article_id, rows) ?? [],
        { some: 'first', none: 'first_none' },
        { article_id, article: title, coder: coderName(), at: now() },
      ),
    );
}

export interface Settlement {
  readonly unit: string;
  readonly decision: Decision;
  readonly note: string;
}

/** Adds the decision; both codings and earlier decisions stay. The rows themselves are corrected in review. */
export function settle({ unit, decision, note }: Settlement): Comparison {
  const coder = coderName();
  if (coder === '') throw new PlainError('coder-missing');
  if (!decisions.includes(decision)) throw new PlainError('save-refused', { column: 'decision' });
  return withDocumentLock(() => {
    const workbook = requireWorkbook();
    const { rows, table } = readSheetRows(workbook);
    const articles = codedArticles(rows);
    const decided = decidedUnits(rows.second);
    const found = compareCodings(articles, decided).disagreements.find((one) => one.unit === unit);
    if (!found) throw new PlainError('unit-changed');
    const { article_id, title, field, first, second } = found;
    if (found.decided?.decision !== decision || found.decided.note !== note)
      storeSecondRows(workbook, table, [
        secondRow({
          ...{ kind: 'decided', article: title, coder, at: now(), article_id, unit },
          ...{ field, first, second, decision, note },
        }),
      ]);
    return compareCodings(articles, new Map(decided).set(unit, { decision, by: coder, note }));
  });
}
