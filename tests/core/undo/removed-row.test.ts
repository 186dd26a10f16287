import { readRemovedRow, writeRemovedRow } from '../../../src/core/undo/removed-row';

test('a row is read back as it was, without its empty cells', () => {
  const kept = writeRemovedRow({ label: '“=1+1”\n', session_no: 3, note: '' })!;
  expect(readRemovedRow(kept)).toEqual({ label: '“=1+1”\n', session_no: 3 });
});

test('a row that does not fit into a cell of the Log is not kept', () => {
  expect(writeRemovedRow({ evidence: 'x'.repeat(44_000) })).not.toBeNull();
  expect(writeRemovedRow({ evidence: 'x'.repeat(45_000) })).toBeNull();
});

test.each(['', 'A title', '{', '{"label": [1]}', '{"label": null}', '[1]'])('%j is no row', (text) => {
  expect(readRemovedRow(text)).toBeNull();
});
