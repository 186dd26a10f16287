/** What every run in Google pays first: loading dist/Code.js in a bare context, and the first article after that. */
import { execFileSync } from 'node:child_process';
import { bench, type BenchWorkbook } from './workbook';
import { median, timed } from './stopwatch';
import { variants, type Text } from './workload';

const TRIALS = 5;

const LOAD = `
const { readFileSync } = require('node:fs');
const { createContext, Script } = require('node:vm');
const code = readFileSync('dist/Code.js', 'utf8');
const context = createContext({});
const before = process.cpuUsage();
new Script(code).runInContext(context);
const { user, system } = process.cpuUsage(before);
console.log((user + system) / 1000);
`;

/** Milliseconds of processor time, median of new processes, so that no compiled code is at hand. */
export function loadingTime(): number {
  return median(
    Array.from({ length: TRIALS }, () =>
      Number(execFileSync(process.execPath, ['-e', LOAD], { encoding: 'utf8' })),
    ),
  );
}

/** Milliseconds of processor time for the first article that a fresh workbook's script proposes for. */
export function firstArticle(texts: readonly Text[]): number {
  const workbook: BenchWorkbook = bench();
  workbook.call('pageStage', variants(texts, 1));
  return 1000 * timed(() => workbook.call('pagePropose')).seconds;
}
