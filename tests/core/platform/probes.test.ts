// Probes: compared as text, errors are findings, and one probe never stops the next.
import { runProbes, type Probe } from '../../../src/core/platform/probes';

const probe = (expected: unknown, run: () => unknown): Probe<null> => ({ id: 'intl', expected, run });

test.each([
  ['text', 'text', true],
  ['1', 1, true],
  [['a', true, ''], ['a', true, ''], true],
  [{ a: 1 }, { a: 1 }, true],
  [[1], ['1'], false],
  [null, undefined, false],
])('expected %j, found %j: agrees %s', (expected, found, agrees) => {
  expect(runProbes([probe(expected, () => found)], null)[0]?.agrees).toBe(agrees);
});

test('a probe that throws has found its error, and the others go on', () => {
  const fail = (error: unknown) => () => {
    throw error;
  };
  const results = runProbes(
    [probe('refused', fail(new Error('no room'))), probe('', fail('bare words')), probe(2, () => 2)],
    null,
  );
  expect(results.map(({ found, agrees }) => [found, agrees])).toEqual([
    ['no room', false],
    ['bare words', false],
    ['2', true],
  ]);
});

test('every probe works on the same scratch', () => {
  const seen: string[] = [];
  const watching: Probe<string> = { id: 'intl', expected: 1, run: (scratch) => seen.push(scratch) };
  runProbes([watching, watching], 'tab');
  expect(seen).toEqual(['tab', 'tab']);
});
