import { decide, isEdited, loadedRows, verdictOf, type CardForm } from '../../../src/core/review/decide';
import { codebook, eventCells, ids, LABEL, makeCard } from './fixtures';

const untouched: CardForm = { event: {}, rows: {} };
const edits = (...args: Parameters<typeof decide>) =>
  decide(...args).map(({ id, column, value }) => `${id.slice(0, 5)} ${column}=${value}`);
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
    const [edit] = decide(card, { event: { session_no: '٤' }, rows: {} }, 'accept', codebook);
    expect(edit).toMatchObject({ column: 'session_no', value: 4 });
  });

  test('a recoded row carries the codebook it was coded under', () => {
    const cells = { domain: 'policing', status: 'discussed', role: 'main' };
    expect(accepting({}, { [ids.first]: { cells, verdict: 'accept' } })).toEqual([
      'evt_a review=accepted',
      'rec_a domain=policing',
      `rec_a codebook_version=${codebook.version}`,
      'rec_a review=corrected',
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

test('rejecting rejects the event, its rows and undecided figures, and ignores what was typed', () => {
  const card = makeCard({}, ['rejected', 'accepted']);
  const form = { event: { place: 'Mombasa' }, rows: {} };
  expect(edits(card, form, 'reject', codebook)).toEqual([
    'evt_a review=rejected',
    'rec_b review=rejected',
    'fig_a review=rejected',
  ]);
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
  expect(card.cooperation.map(verdictOf)).toEqual(['accept', 'accept']);
});
