import { hushDone, hushLoading, hushSaved, tellSaved, tellStatus } from '../../../src/ui/sidebar/status';

const line = { textContent: '', hidden: true };
let wrong: object | null = null;

beforeAll(() => {
  // As much of a page as the line needs.
  const page = { getElementById: () => line, querySelector: () => wrong };
  Object.assign(globalThis, { document: page });
});
afterAll(() => {
  Reflect.deleteProperty(globalThis, 'document');
});

test.each([
  ['nothing is wrong', null, 'Saved.'],
  ['something stands in red', {}, ''],
])('after a save, where %s', (_, found, expected) => {
  wrong = found;
  tellStatus('Saving…');
  tellSaved();
  expect([line.textContent, line.hidden]).toEqual([expected, expected === '']);
});

test.each([
  ['Saved.', hushSaved, ''],
  ['Undone.', hushSaved, 'Undone.'],
  ['Loading…', hushLoading, ''],
  ['Saved.', hushLoading, 'Saved.'],
  ['Undone.', hushDone, ''],
  ['Saving…', hushDone, 'Saving…'],
  ['Loading…', hushDone, 'Loading…'],
])('%s, then %p', (said, hush, expected) => {
  tellStatus(said);
  hush();
  expect(line.textContent).toBe(expected);
});
