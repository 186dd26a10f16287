// The measures against worked examples that others have published.
import {
  cohensKappa,
  krippendorffsAlpha,
  percentAgreement,
  type Pair,
} from '../../../src/core/agreement/measures';

/** Two coders' values written one below the other; `.` is a missing value. */
function units(...coders: string[]): string[][] {
  const rows = coders.map((row) => row.split(' '));
  return rows[0]!.map((_, index) => rows.map((row) => row[index]!).filter((value) => value !== '.'));
}

/** Pairs from a table of counts: rows are the first coder's values, columns the second's. */
function fromTable(table: readonly number[][]): Pair[] {
  return table.flatMap((row, first) =>
    row.flatMap((count, second) => Array.from({ length: count }, (): Pair => [`${first}`, `${second}`])),
  );
}

describe("Krippendorff's alpha: K. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011)", () => {
  test.each([
    ['A, binary data, two observers', ['0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0'], 0.095],
    ['B, nominal data, two observers', ['a a b b d c c c e d d a', 'b a b b b c c c e d d d'], 0.692],
    [
      'C, nominal data, any number of observers, missing data',
      [
        '1 2 3 3 2 1 4 1 2 . . .',
        '1 2 3 3 2 2 4 1 2 5 . 3',
        '. 3 3 3 2 3 4 2 2 5 1 .',
        '1 2 3 3 2 4 4 1 2 5 1 .',
      ],
      0.743,
    ],
  ])('%s', (_, coders, alpha) => {
    expect(krippendorffsAlpha(units(...coders))).toBeCloseTo(alpha, 3);
  });
});

describe("Cohen's kappa: worked examples of en.wikipedia.org/wiki/Cohen's_kappa", () => {
  test.each([
    [
      'fifty grant proposals, two readers',
      [
        [20, 5],
        [10, 15],
      ],
      0.7,
      0.4,
    ],
    [
      'same percentage, different numbers (1)',
      [
        [45, 15],
        [25, 15],
      ],
      0.6,
      0.1304,
    ],
    [
      'same percentage, different numbers (2)',
      [
        [25, 35],
        [5, 35],
      ],
      0.6,
      0.2593,
    ],
  ])('%s', (_, table, percent, kappa) => {
    const pairs = fromTable(table);
    expect(percentAgreement(pairs)).toBeCloseTo(percent, 10);
    expect(cohensKappa(pairs)).toBeCloseTo(kappa, 4);
  });
});

describe('at the edges', () => {
  test.each<[string, Pair[], number | null, number | null]>([
    ['no unit', [], null, null],
    [
      'one value throughout',
      [
        ['a', 'a'],
        ['a', 'a'],
      ],
      null,
      null,
    ],
    [
      'full agreement',
      [
        ['a', 'a'],
        ['b', 'b'],
      ],
      1,
      1,
    ],
    [
      'full disagreement',
      [
        ['a', 'b'],
        ['b', 'a'],
      ],
      -1,
      -0.5,
    ],
    [
      'each their own value throughout',
      [
        ['a', 'b'],
        ['a', 'b'],
      ],
      0,
      -0.5,
    ],
  ])('%s', (_, pairs, kappa, alpha) => {
    expect(cohensKappa(pairs)).toBe(kappa);
    expect(krippendorffsAlpha(pairs)).toBe(alpha);
  });

  test('a unit that only one coder saw changes nothing', () => {
    const seen = units('a a b', 'a b b');
    expect(krippendorffsAlpha([...seen, ['c'], []])).toBe(krippendorffsAlpha(seen));
    expect(krippendorffsAlpha([['a'], ['b']])).toBeNull();
  });

  test('values that are names of object properties are values', () => {
    expect(
      cohensKappa([
        ['constructor', 'constructor'],
        ['__proto__', '__proto__'],
      ]),
    ).toBe(1);
  });
});
