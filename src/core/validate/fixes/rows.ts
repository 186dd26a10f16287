/** Fixes that decide about a whole row: copies become rows of their own, rows said twice are rejected. */
import { rowTabs, type ReviewedTabName } from '../../model/tabs';
import { duplicateReason } from '../../messages/findings';
import { LIST_SEPARATOR, splitList } from '../../model/cell';
import { idOf, rowsOf, textOf } from '../rows';
import { refound } from './cells';
import { markCorrected } from './mark-corrected';
import type { Fixer, Wish } from './types';

/**
 * A copy gets an id of its own. Its support says where the original was born: without it the next import
 * takes the copy for no proposal of its own, and a suggestion that somebody copied is a row that they added.
 */
export const ownId: Fixer = (row, { tab }, { mintId }) => {
  const { idColumn, idPrefix } = rowTabs[tab];
  const wishes: Wish[] = [
    { column: idColumn, value: mintId(idPrefix) },
    { column: 'support', value: '' },
  ];
  if (textOf(row, 'review') === 'suggested') wishes.push({ column: 'review', value: 'added' });
  return wishes;
};

/** Tabs without columns for who and when keep only the decision. */
export const rejected: Fixer = (_row, _problem, { coder, now }) => [
  { column: 'review', value: 'rejected' },
  { column: 'coder', value: coder },
  { column: 'reviewed_at', value: now },
];

export const excludedDuplicate: Fixer = (row, _, { state, language }) => {
  const hash = textOf(row, 'text_hash');
  const first = rowsOf(state, 'articles').find(
    (other) =>
      other.row !== row.row && textOf(other, 'text_hash') === hash && textOf(other, 'status') !== 'excluded',
  );
  if (!first) return [];
  return [
    { column: 'status', value: 'excluded' },
    { column: 'exclude_reason', value: textOf(row, 'exclude_reason') || duplicateReason(language) },
    { column: 'duplicate_of', value: idOf('articles', first) },
  ];
};

/** Each party once; which country stands in place of the second is for the reader of the article to say. */
export const partiesOnce: Fixer = (row, { column }) => [
  { column, value: [...new Set(splitList(textOf(row, column)))].join(LIST_SEPARATOR) },
];

export const articleWords: Fixer = (row, _, context) => refound(row, context);

export const ownedByCoder: Fixer = (row, { tab, column, words }, { coder, now }) =>
  markCorrected(tab as ReviewedTabName, row, [{ column, before: String(words?.before ?? '') }], {
    coder,
    now,
  }).map((cell) => ({ column: cell.column, value: cell.new, ...(cell.writes ? {} : { before: cell.old }) }));
