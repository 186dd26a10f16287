import { isFinished, openArticle, setStatus } from '../../../src/core/review/finish-article';
import type { CardArticle } from '../../../src/core/review/types';
import { ids, makeCard } from './fixtures';

const article = (status: string, exclude_reason = ''): CardArticle => ({
  ...(makeCard().articles[0] as CardArticle),
  status,
  exclude_reason,
});
const written = (request: ReturnType<typeof setStatus>) =>
  request?.edits.map(({ column, value }) => `${column}=${value}`);

test.each([
  ['in_review', '', 'curated', '', ['status=curated']],
  ['in_review', '', 'no_cooperation', 'ignored', ['status=no_cooperation']],
  ['in_review', '', 'excluded', ' Opinion ', ['status=excluded', 'exclude_reason=Opinion']],
  ['excluded', 'Opinion', 'excluded', 'Advertising', ['status=excluded', 'exclude_reason=Advertising']],
  ['excluded', 'Opinion', 'in_review', '', ['status=in_review', 'exclude_reason=']],
  ['curated', '', 'curated', '', undefined],
  ['curated', '', 'finished', '', undefined],
])('%s %j becomes %s %j', (before, reason, status, why, expected) => {
  expect(written(setStatus(article(before, reason), status, why))).toEqual(expected);
});

test('a save rests on the status that was shown', () => {
  expect(setStatus(article('unread'), 'curated')?.loaded).toEqual([
    { tab: 'articles', id: ids.article, cells: { status: 'unread', exclude_reason: '' } },
  ]);
});

test.each([
  ['unread', ['status=in_review']],
  ['', ['status=in_review']],
  ['in_review', undefined],
  ['curated', undefined],
  ['excluded', undefined],
])('opening an article that is %j', (status, expected) => {
  expect(written(openArticle(article(status)))).toEqual(expected);
});

test.each([
  ['unread', false],
  ['in_review', false],
  ['curated', true],
  ['no_cooperation', true],
  ['excluded', true],
])('%s is finished: %s', (status, expected) => {
  expect(isFinished(article(status))).toBe(expected);
});
