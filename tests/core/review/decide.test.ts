import { newEventCard, newRow, withRow } from '../../../src/core/review/add-row';
import {
  decide,
  decideFacts,
  isEdited,
  labelAfter,
  loadedRows,
  type CardForm,
} from '../../../src/core/review/decide';
import type { Card } from '../../../src/core/review/types';
import { codebook, eventCells, ids, LABEL, makeCard } from './fixtures';

const untouched: CardForm = { event: {}, rows: {} };
const edits = (...args: Parameters<typeof decide>) =>
  decide(...args).edits.map(({ id, column, value }) => `${id.slice(0, 5)} ${column}=${value}`);
const accepting = (event: CardForm['event'], rows: CardForm['rows'] = {}, card = makeCard()) =>
  edits(card, { event, rows }, 'accept', codebook);

describe('accepting', () => {
  test('an untouched card accepts the event and what is still suggested', () => {
    expect(accepting({})).toEqual([
      'evt_a review=accepted',
      'rec_a review=accepted',
      'rec_b review=accepted',
    ]);
  });

  test.each([
    ['rejected rows stay rejected', ['rejected', 'suggested'], ['rec_b review=accepted']],
    ['accepted rows stay', ['accepted', 'accepted'], []],
    ['corrected and added rows stay', ['corrected', 'added'], []],
    ['questions are answered', ['question', 'accepted'], ['rec_a review=accepted']],
  ] as const)('%s', (_, reviews, expected) => {
    const card = makeCard({}, reviews);
    expect(accepting({}, {}, card)).toEqual(['evt_a review=accepted', ...expected]);
  });

  test.each([
    ['accepted', []],
    ['corrected', []],
    ['added', []],
    ['question', ['evt_a review=accepted']],
    ['rejected', ['evt_a review=accepted']],
  ])('an event that is %s', (review, expected) => {
    const card = makeCard({ review }, ['accepted', 'accepted']);
    expect(accepting({}, {}, card)).toEqual(expected);
  });

  test('the form as it was loaded changes nothing but the review', () => {
    const form = Object.fromEntries(Object.entries(eventCells).map(([name, value]) => [name, String(value)]));
    expect(accepting(form).filter((edit) => !edit.includes('review'))).toEqual([]);
    expect(accepting({ parties: 'ETH;KEN' })).not.toContain('evt_a review=corrected');
  });

  test('a corrected field makes the review corrected; the label follows in every tab', () => {
    const label = 'ETH-KEN · meeting · Mombasa · undated';
    expect(accepting({ place: 'Mombasa' })).toEqual([
      'evt_a place=Mombasa',
      'evt_a review=corrected',
      `evt_a label=${label}`,
      `rec_a event=${label}`,
      `rec_b event=${label}`,
      `fig_a event=${label}`,
      'rec_a review=accepted',
      'rec_b review=accepted',
    ]);
  });

  test('an Arabic label stays Arabic, one that a person worded stays as it is', () => {
    const arabic = makeCard({ label: 'ETH-KEN · لقاء · Nairobi · غير مؤرخ' });
    expect(accepting({ place: 'Mombasa' }, {}, arabic)).toContain(
      'evt_a label=ETH-KEN · لقاء · Mombasa · غير مؤرخ',
    );
    const worded = makeCard({ label: 'The Nairobi meeting' });
    expect(accepting({ place: 'Mombasa' }, {}, worded).filter((edit) => /label|event=/.test(edit))).toEqual(
      [],
    );
  });

  test('a note is no correction', () => {
    expect(accepting({ note: 'seen' }).slice(0, 2)).toEqual(['evt_a note=seen', 'evt_a review=accepted']);
  });

  test('numbers are stored as numbers', () => {
    const card = makeCard();
    const [edit] = decide(card, { event: { session_no: '٤' }, rows: {} }, 'accept', codebook).edits;
    expect(edit).toMatchObject({ column: 'session_no', value: 4 });
  });

  test('a recoded row carries the codebook it was coded under', () => {
    const cells = { domain: 'policing', status: 'discussed', role: 'main' };
    expect(accepting({}, { [ids.first]: { cells, verdict: 'accept' } })).toEqual([
      'evt_a review=accepted',
      'rec_a domain=policing',
      'rec_a review=corrected',
      `rec_a codebook_version=${codebook.version}`,
      'rec_b review=accepted',
    ]);
  });

  test('a row that is rejected keeps what was proposed', () => {
    const cells = { domain: 'policing', status: 'agreed', role: 'main' };
    expect(accepting({}, { [ids.first]: { cells, verdict: 'reject' } })).toEqual([
      'evt_a review=accepted',
      'rec_a review=rejected',
      'rec_b review=accepted',
    ]);
  });
});

test('rejecting rejects the event and its rows, and ignores what was typed', () => {
  const card = makeCard({}, ['rejected', 'accepted']);
  const form = { event: { place: 'Mombasa' }, rows: {} };
  expect(edits(card, form, 'reject', codebook)).toEqual(['evt_a review=rejected', 'rec_b review=rejected']);
});

describe('a question', () => {
  test('keeps what was typed and leaves the review of the rows', () => {
    const rows: CardForm['rows'] = {
      [ids.first]: { cells: { domain: 'policing' }, verdict: 'accept' as const },
      [ids.second]: { cells: {}, verdict: 'reject' as const },
    };
    expect(edits(makeCard(), { event: { note: 'Which Nairobi?' }, rows }, 'question', codebook)).toEqual([
      'evt_a note=Which Nairobi?',
      'evt_a review=question',
      'rec_a domain=policing',
      `rec_a codebook_version=${codebook.version}`,
      'rec_b review=rejected',
    ]);
  });

  test('that stands already is not put again, and decides nothing about officials and figures', () => {
    const card = makeCard({ review: 'question' });
    expect(edits(card, untouched, 'question', codebook)).toEqual([]);
    expect(decideFacts(card, untouched, 'question')).toEqual({ edits: [], added: [] });
  });
});

describe('officials and figures', () => {
  const facts = (form: CardForm, decision: 'accept' | 'reject', card = makeCard()) =>
    decideFacts(card, form, decision).edits.map(
      ({ id, column, value }) => `${id.slice(0, 5)} ${column}=${value}`,
    );

  test('are accepted with the event, corrected or rejected one by one', () => {
    expect(facts(untouched, 'accept')).toEqual(['off_a review=accepted', 'fig_a review=accepted']);
    const rows: CardForm['rows'] = {
      [ids.official]: { cells: { title: 'Minister of Defence' }, verdict: 'accept' as const },
      [ids.figure]: { cells: { value: '50' }, verdict: 'reject' as const },
    };
    expect(facts({ event: {}, rows }, 'accept')).toEqual([
      'off_a title=Minister of Defence',
      'off_a review=corrected',
      'fig_a review=rejected',
    ]);
  });

  test('of a rejected event: its undecided figures go along, officials were named all the same', () => {
    expect(facts(untouched, 'reject')).toEqual(['fig_a review=rejected']);
    const decided = makeCard();
    const figures = decided.figures.map((row) => ({ ...row, cells: { ...row.cells, review: 'accepted' } }));
    expect(facts(untouched, 'reject', { ...decided, figures })).toEqual([]);
  });
});

describe('rows that are added', () => {
  const withDomain = (): [Card, string] => {
    const card = makeCard();
    const row = newRow('cooperation', card, card.articles[0]);
    return [withRow(card, row), row.id];
  };

  test('are stored as added, with the event’s new label and the codebook', () => {
    const [card, id] = withDomain();
    const cells = {
      domain: 'policing',
      status: 'agreed',
      role: 'main',
      evidence: 'They',
      evidence_at: '0-4',
    };
    const form = { event: { place: 'Mombasa' }, rows: { [id]: { cells, verdict: 'accept' as const } } };
    const { added, edits: changed } = decide(card, form, 'accept', codebook);
    expect(added).toEqual([
      expect.objectContaining({
        tab: 'cooperation',
        id,
        cells: expect.objectContaining({
          ...cells,
          event: 'ETH-KEN · meeting · Mombasa · undated',
          event_id: ids.event,
          article_id: ids.article,
          article: 'Title',
          review: 'added',
          codebook_version: codebook.version,
        }),
      }),
    ]);
    expect(changed.some((edit) => edit.id === id)).toBe(false);
    expect(loadedRows(card, { edits: changed, added }).some((row) => row.id === id)).toBe(false);
  });

  test.each(['reject', 'untick'] as const)('are not stored where the answer is %s', (how) => {
    const [card, id] = withDomain();
    const form = { event: {}, rows: { [id]: { cells: {}, verdict: 'reject' as const } } };
    expect(decide(card, form, how === 'reject' ? 'reject' : 'accept', codebook).added).toEqual([]);
  });

  test('an event comes with its label, in the language of the page', () => {
    const card = newEventCard(makeCard().articles[0], makeCard().articles);
    const form = { event: { parties: 'KEN; ETH', mechanisms: 'meeting', event_date: '2021' }, rows: {} };
    const { added, edits: changed } = decide(card, form, 'accept', codebook, 'ar');
    expect(changed).toEqual([]);
    expect(added[0]).toMatchObject({ tab: 'events', id: card.event.id, article_id: ids.article });
    expect(added[0]?.cells).toMatchObject({ review: 'added', parties: 'KEN; ETH', link_state: 'own' });
    expect(added[0]?.cells.label).toContain('لقاء');
    expect(decide(card, form, 'reject', codebook)).toEqual({ edits: [], added: [] });
    expect(decide(card, form, 'question', codebook).added[0]?.cells.review).toBe('question');
  });

  test('a figure names the event by its label', () => {
    const card = makeCard();
    const row = newRow('figures', card, card.articles[0]);
    const form = {
      event: {},
      rows: { [row.id]: { cells: { value: '٥١٢', of: 'x' }, verdict: 'accept' as const } },
    };
    expect(decideFacts(withRow(card, row), form, 'accept', 'Label').added[0]?.cells).toMatchObject({
      value: 512,
      event: 'Label',
      event_id: ids.event,
      review: 'added',
    });
  });
});

test('labelAfter is what decide stores', () => {
  expect(labelAfter(makeCard(), {}, codebook, 'en')).toBe(LABEL);
  expect(labelAfter(makeCard(), { place: '' }, codebook, 'en')).toBe('ETH-KEN · meeting · Kenya · undated');
});

test('a save rests on the event and on every row that it changes', () => {
  const card = makeCard({}, ['accepted', 'suggested']);
  const loaded = loadedRows(card, decide(card, untouched, 'accept', codebook));
  expect(loaded.map(({ id }) => id)).toEqual([ids.event, ids.second]);
  expect(loaded[0]?.cells.label).toBe(LABEL);
});

test('isEdited', () => {
  const card = makeCard();
  const rows = (verdict: 'accept' | 'reject', domain: string) => ({
    [ids.first]: { cells: { domain }, verdict },
  });
  expect(isEdited(card, untouched)).toBe(false);
  expect(isEdited(card, { event: { parties: ' ETH ;KEN' }, rows: rows('accept', 'counter_terrorism') })).toBe(
    false,
  );
  expect(isEdited(card, { event: { parties: 'ETH' }, rows: {} })).toBe(true);
  expect(isEdited(card, { event: {}, rows: rows('reject', 'counter_terrorism') })).toBe(true);
  expect(isEdited(card, { event: {}, rows: rows('accept', 'policing') })).toBe(true);
  expect(isEdited(withRow(card, newRow('officials', card, undefined)), untouched)).toBe(true);
  expect(isEdited(newEventCard(undefined, []), untouched)).toBe(true);
});
