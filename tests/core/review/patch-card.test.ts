import { patchCard, patchArticle } from '../../../src/core/review/patch-card';
import type { CardArticle } from '../../../src/core/review/types';
import { ids, makeCard } from './fixtures';

test('shows what was saved after the card was fetched', () => {
  const card = patchCard(makeCard(), [
    { tab: 'officials', id: ids.official, column: 'review', value: 'rejected' },
    { tab: 'cooperation', id: ids.first, column: 'review', value: 'accepted' },
    { tab: 'events', id: ids.event, column: 'place', value: 'Mombasa' },
    { tab: 'articles', id: ids.article, column: 'status', value: 'curated' },
  ]);
  expect(card.officials[0]?.cells.review).toBe('rejected');
  expect(card.cooperation.map(({ cells }) => cells.review)).toEqual(['accepted', 'suggested']);
  expect(card.event.cells.place).toBe('Mombasa');
  expect(card.articles[0]).toMatchObject({ status: 'curated', open: [ids.second] });
});

test('is the same card where nothing of it was saved', () => {
  const card = makeCard();
  expect(patchCard(card, [])).toBe(card);
  expect(patchCard(card, [{ tab: 'events', id: 'evt_other', column: 'place', value: 'x' }])).toEqual(card);
});

test('rows that were decided are not open any more, and the article has the status that was stored', () => {
  const [article] = makeCard().articles as [CardArticle];
  const edits = [
    { tab: 'cooperation' as const, id: ids.first, column: 'review', value: 'rejected' },
    { tab: 'cooperation' as const, id: ids.second, column: 'status', value: 'signed' },
    { tab: 'articles' as const, id: ids.article, column: 'status', value: 'curated' },
    { tab: 'articles' as const, id: 'art_other', column: 'status', value: 'excluded' },
  ];
  expect(patchArticle(article, edits)).toEqual({ ...article, open: [ids.second], status: 'curated' });
});
