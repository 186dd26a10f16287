// What rows point to: events, articles, texts.
import type { RowTabName } from '../../../../src/core/model/tabs';
import {
  articleTexts,
  duplicateArticles,
  excludeReasons,
  foreignKeys,
  noCooperation,
} from '../../../../src/core/validate/rules/references';
import { ARTICLE, article, event, EVENT, findings, record, row, spoilt, workbook } from '../sample-workbook';

test('a good workbook has no problem', () => {
  for (const rule of [foreignKeys, articleTexts, duplicateArticles, excludeReasons, noCooperation]) {
    expect(rule(workbook())).toEqual([]);
  }
});

describe('foreign keys', () => {
  test.each<[RowTabName, string, string]>([
    ['articles', 'duplicate_of', 'art_gone00000000'],
    ['articles', 'supersedes', 'art_gone00000000'],
    ['events', 'follows', 'evt_gone00000000'],
    ['events', 'linked_event', 'evt_gone00000000'],
    ['cooperation', 'event_id', 'evt_gone00000000'],
    ['cooperation', 'article_id', EVENT],
    ['officials', 'article_id', 'art_gone00000000'],
    ['officials', 'event_ids', `${EVENT}; evt_gone00000000`],
    ['figures', 'event_id', 'evt_gone00000000'],
    ['figures', 'article_id', 'art_gone00000000'],
    ['figures', 'part_of', 'fig_gone00000000'],
  ])('%s.%s names no row: %s', (tab, column, value) => {
    expect(findings(foreignKeys, spoilt(tab, { [column]: value }))).toEqual([
      ['foreign-key', `${tab}.${column}:2`],
    ]);
  });

  test('the id that is missing is named', () => {
    const [problem] = foreignKeys(spoilt('officials', { event_ids: `${EVENT}; evt_gone00000000` }));
    expect(problem?.words).toEqual({ target: 'events', id: 'evt_gone00000000' });
  });

  test('an empty cell points nowhere, and a rejected row is history', () => {
    expect(foreignKeys(spoilt('figures', { event_id: '' }))).toEqual([]);
    expect(foreignKeys(spoilt('cooperation', { event_id: 'evt_gone00000000', review: 'rejected' }))).toEqual(
      [],
    );
  });

  test('a rejected event is still there to be named', () => {
    expect(foreignKeys(workbook({ events: [row({ ...event, review: 'rejected' })] }))).toEqual([]);
  });
});

test('an article without its text', () => {
  expect(findings(articleTexts, workbook({}, { texts: new Map() }))).toEqual([
    ['text-missing', 'articles.title:2'],
  ]);
  expect(articleTexts({ ...spoilt('articles', { article_id: '' }), texts: new Map() })).toEqual([]);
});

describe('articles with the same text', () => {
  const again = { ...article, article_id: 'art_000000000002', title: 'Again' };
  const two = (second: object) => workbook({ articles: [row(article, 2), row({ ...again, ...second }, 3)] });

  test('the second names the first', () => {
    expect(findings(duplicateArticles, two({}))).toEqual([['article-duplicate', 'articles.title:3']]);
    expect(duplicateArticles(two({}))[0]?.words).toEqual({ first: 'Police pact' });
  });

  test.each([
    ['marked as a duplicate', { duplicate_of: ARTICLE }],
    ['excluded', { status: 'excluded' }],
    ['of another text', { text_hash: 'hash-2' }],
    ['of unknown text', { text_hash: '' }],
  ])('no problem where it is %s', (_, second) => expect(duplicateArticles(two(second))).toEqual([]));

  test('two texts of which nothing is known are not the same', () => {
    const articles = [row({ ...article, text_hash: '' }, 2), row({ ...again, text_hash: '' }, 3)];
    expect(duplicateArticles(workbook({ articles }))).toEqual([]);
  });

  test('an excluded first one leaves the second alone', () => {
    const articles = [row({ ...article, status: 'excluded' }, 2), row(again, 3)];
    expect(duplicateArticles(workbook({ articles }))).toEqual([]);
  });
});

test.each([
  ['excluded', '', 1],
  ['excluded', ' ', 1],
  ['excluded', 'duplicate', 0],
  ['unread', '', 0],
])('an article that is %s for the reason %j: %i', (status, exclude_reason, count) => {
  expect(excludeReasons(spoilt('articles', { status, exclude_reason }))).toHaveLength(count);
});

test.each([
  ['no_cooperation', 'accepted', 1],
  ['no_cooperation', 'corrected', 1],
  ['no_cooperation', 'added', 1],
  ['no_cooperation', 'rejected', 0],
  ['no_cooperation', 'suggested', 0],
  ['curated', 'accepted', 0],
  ['excluded', 'accepted', 0],
])('an article %s with a row %s', (status, review, count) => {
  const state = workbook({
    articles: [row({ ...article, status })],
    cooperation: [row({ ...record, review })],
  });
  expect(findings(noCooperation, state)).toEqual(
    count === 0 ? [] : [['no-cooperation-rows', 'articles.status:2']],
  );
});
