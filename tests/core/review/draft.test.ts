import { newEventCard, newRow, withRow } from '../../../src/core/review/add-row';
import type { CardForm } from '../../../src/core/review/decide';
import { draftOf, readDraft, restoreDraft, type Draft } from '../../../src/core/review/draft';
import { ids, makeCard } from './fixtures';

const typed: CardForm = {
  event: { place: 'Mombasa', note: '' },
  rows: {
    [ids.first]: { cells: { domain: 'policing' }, verdict: 'accept' as const },
    [ids.second]: { cells: {}, verdict: 'reject' as const },
  },
};
const draft = draftOf(makeCard(), typed) as Draft;

test('nothing typed, nothing to keep', () => {
  expect(draftOf(makeCard(), { event: { place: ' Nairobi ' }, rows: {} })).toBeNull();
});

test('keeps what was typed with what stood there, and ticks', () => {
  expect(draft.cells).toEqual([
    { id: ids.event, column: 'place', value: 'Mombasa', was: 'Nairobi' },
    { id: ids.first, column: 'domain', value: 'policing', was: 'counter_terrorism' },
  ]);
  expect(draft.verdicts).toEqual({ [ids.second]: 'reject' });
});

test('is laid over the card again, and through JSON', () => {
  const { form, conflicts } = restoreDraft(makeCard(), readDraft(JSON.stringify(draft)) as Draft);
  expect(form.event).toEqual({ place: 'Mombasa' });
  expect(form.rows[ids.first]).toEqual({ cells: { domain: 'policing' }, verdict: 'accept' });
  expect(form.rows[ids.second]).toEqual({ cells: {}, verdict: 'reject' });
  expect(conflicts).toEqual([]);
});

test.each([
  [
    'changed by somebody else',
    'Kisumu',
    [{ column: 'place', loaded: 'Nairobi', theirs: 'Kisumu', yours: 'Mombasa' }],
  ],
  ['changed to the same', 'Mombasa', []],
])('a cell that was %s meanwhile', (_, place, expected) => {
  expect(restoreDraft(makeCard({ place }), draft).conflicts).toEqual(
    expected.map((conflict) => ({ tab: 'events', id: ids.event, ...conflict })),
  );
});

test('rows that are gone take their words along, rows that were being added come back once', () => {
  const card = makeCard();
  const row = newRow('figures', card, card.articles[0]);
  const kept = draftOf(withRow(card, row), { event: {}, rows: {} }) as Draft;
  expect(kept.added).toEqual([row]);
  const restored = restoreDraft({ ...card, cooperation: [] }, { ...kept, cells: draft.cells });
  expect(restored.card.figures.map(({ id }) => id)).toEqual([ids.figure, row.id]);
  expect(restored.form.rows).not.toHaveProperty(ids.first);
  expect(restoreDraft(restored.card, kept).card.figures).toHaveLength(2);
});

test('an event that is being added is kept whole', () => {
  const card = newEventCard(makeCard().articles[0], []);
  expect(draftOf(card, { event: {}, rows: {} })?.event).toEqual(card.event);
});

test.each(['', '{', 'null', '[]', '{"cells":1}', '"text"'])('%j is no draft', (text) => {
  expect(readDraft(text)).toBeNull();
});
