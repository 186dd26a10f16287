import { newEventCard, newRow, withoutRow, withRow } from '../../../src/core/review/add-row';
import { ids, makeCard } from './fixtures';

const card = makeCard();

test.each([
  ['cooperation', /^rec_/, { event_id: ids.event, role: 'main' }],
  ['officials', /^off_/, { event_ids: ids.event, name: '' }],
  ['figures', /^fig_/, { event_id: ids.event, value: '' }],
] as const)('a new row of %s belongs to the event and the article', (tab, id, cells) => {
  const row = newRow(tab, card, card.articles[0]);
  expect(row).toMatchObject({ tab, added: true, article_id: ids.article });
  expect(row.id).toMatch(id);
  expect(row.cells).toMatchObject({ ...cells, article: 'Title', article_id: ids.article, review: 'added' });
  const more = withRow(card, row);
  expect(more[tab]).toHaveLength(card[tab].length + 1);
  expect(withoutRow(more, row.id)).toEqual(card);
});

test('rows of the sheet are not taken from the card', () => {
  expect(withoutRow(card, ids.first)).toEqual(card);
});

test('a new event has one domain to fill in and its article first', () => {
  const other = { ...card.articles[0]!, article_id: 'art_other' };
  const made = newEventCard(card.articles[0], [other, card.articles[0]!]);
  expect(made.event).toMatchObject({ tab: 'events', added: true, article_id: ids.article, support: {} });
  expect(made.cooperation).toHaveLength(1);
  expect(made.articles.map(({ article_id }) => article_id)).toEqual([ids.article, 'art_other']);
});
