/** `npm run eval` on the repository's coded articles: the scores that readers may rely on, and how it ends. */
import { runProgram } from './support/run-program';

interface Report {
  scores: Record<string, { rows: Record<string, { f1?: number; share?: number; n: number }> }>;
  quotations: { count: number; wrong: string[] };
}

/** The floors that the project sets itself for articles it has not seen; those it has seen must hold them too. */
const FLOORS: ReadonlyArray<readonly [string, number]> = [
  ['language', 0.98],
  ['cooperation found (vs. none)', 0.92],
  ['countries mentioned', 0.96],
  ['main parties', 0.93],
  ['main event date', 0.88],
  ['undated stays undated', 0.9],
  ['domains', 0.85],
  ['mechanisms', 0.8],
  ['officials (name)', 0.88],
  ['officials (country of a found name)', 0.93],
  ['figures', 0.82],
];

describe('the coded articles', () => {
  const { status, stdout } = runProgram('eval', '--json', 'dev', 'seeds');
  const report = JSON.parse(stdout) as Report;

  test('every quotation stands at its offsets', () => {
    expect(status).toBe(0);
    expect(report.quotations.wrong).toEqual([]);
    expect(report.quotations.count).toBeGreaterThan(400);
  });

  test.each(FLOORS)('%s: at least %d in every split and language', (field, floor) => {
    for (const { rows } of Object.values(report.scores)) {
      const { f1, share, n } = rows[field]!;
      if (n > 0) expect(f1 ?? share).toBeGreaterThanOrEqual(floor);
    }
  });
});

test('prints a table, the confidence, and the misses with their sentences', () => {
  const { stdout } = runProgram('eval', 'dev', '--confidence', '--misses');
  expect(stdout).toMatch(/field +dev ar \(6\) +dev en \(12\)/);
  expect(stdout).toMatch(/domain +high +\d+ of \d+ +\d+ %/);
  expect(stdout).toMatch(/ · \w+.*\n {2}(missing|extra) /);
});

test.each([
  [['no-such-split'], "There is no split 'no-such-split'. There are: "],
  [['--no-such-option'], '--no-such-option'],
])('%j is refused with what is wrong', (args, message) => {
  const { status, stderr } = runProgram('eval', ...args);
  expect({ status, told: stderr.includes(message) }).toEqual({ status: 2, told: true });
});
