import { canonicalCell, mayAdd, mayWrite, sameCell } from '../../../src/core/review/columns';

test.each([
  ['events', 'place', 'Doha', true],
  ['events', 'session_no', 4, true],
  ['events', 'label', 'words', true],
  ['events', 'event_date', '2021-02-30', false],
  ['events', 'parties', 'Qatar', false],
  ['events', 'event_id', 'evt_aaaaaaaaaaaa', false],
  ['events', 'support', '{}', false],
  ['events', 'coder', 'somebody else', false],
  ['events', 'no_such_column', '', false],
  ['events', 'constructor', '', false],
  ['cooperation', 'review', 'accepted', true],
  ['cooperation', 'review', 'perhaps', false],
  ['cooperation', 'evidence', 'another quotation', true],
  ['officials', 'name', 'X', true],
  ['officials', 'person_id', 'per_aaaaaaaaaaaa', false],
  ['articles', 'status', 'curated', true],
  ['articles', 'status', 'finished', false],
  ['articles', 'title', 'X', false],
  ['figures', 'event', 'words', true],
] as const)('%s.%s may be written %j: %s', (tab, column, value, expected) => {
  expect(mayWrite(tab, column, value)).toBe(expected);
});

test.each([
  ['events', 'coder', 'Layla', true],
  ['events', 'event_date', 'soon', true],
  ['events', 'support', '{}', false],
  ['events', 'note', 'x'.repeat(50_001), false],
] as const)('an undo may put %s.%s back to %j: %s', (tab, column, value, expected) => {
  expect(mayWrite(tab, column, value, true)).toBe(expected);
});

test.each([
  ['cooperation', 'event_id', 'evt_aaaaaaaaaaaa', true],
  ['cooperation', 'event_id', 'somewhere', false],
  ['cooperation', 'support', '{}', false],
  ['cooperation', 'coder', 'somebody else', false],
  ['cooperation', 'no_such_column', '', false],
] as const)('a new row may bring %s.%s = %j: %s', (tab, column, value, expected) => {
  expect(mayAdd(tab, column, value)).toBe(expected);
});

test.each([
  ['events', 'parties', 'QAT;TUR', 'QAT; TUR', true],
  ['events', 'parties', 'QAT، TUR', 'QAT; TUR', true],
  ['events', 'parties', 'TUR; QAT', 'QAT; TUR', false],
  ['events', 'session_no', '٤', 4, true],
  ['events', 'place', ' Doha ', 'Doha', true],
  ['events', 'place', 'Doha', 'doha', false],
] as const)('%s.%s: %j and %j the same: %s', (tab, column, a, b, expected) => {
  expect(sameCell(tab, column, a, b)).toBe(expected);
});

test('what cannot be read stays as it is', () => {
  expect(canonicalCell('events', 'event_date', ' soon ')).toBe('soon');
});
