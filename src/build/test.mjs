// `npm test`: installs what is missing, builds, runs type check, lint and format check side by side, then
// jest. Everything is printed as it comes, so that a run that is cut short has told what it found. Ends with
// the plain line 'N passed, N failed', in which type check, lint and format check count as one test each.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled } from './ensure-installed.mjs';

const RESULTS = join('build', 'jest-results.json');

ensureInstalled();
const { bundle } = await import('./bundle.mjs');
await bundle();
mkdirSync('build', { recursive: true });
rmSync(RESULTS, { force: true });

const checks = await Promise.all([
  check('Type check', 'node_modules/typescript/bin/tsc', ['--noEmit']),
  check('Lint', 'node_modules/eslint/bin/eslint.js', ['.', '--max-warnings', '0']),
  check('Format', 'node_modules/prettier/bin/prettier.cjs', [
    '--check',
    '--log-level',
    'warn',
    'src/**/*.{ts,mjs,css,html}',
    'tests/**/*.ts',
    '*.mjs',
  ]),
]);
// After them: the browser tests act like a person and should not have to wait for a type check.
const isGreen = await runJest(process.argv.slice(2));

const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = readResults();
const failedChecks = checks.filter(({ isPassed }) => !isPassed);
const passed = numPassedTests + checks.length - failedChecks.length;
// A suite that cannot even be loaded has no failed test; it counts as one.
const failed = numFailedTests + numRuntimeErrorTestSuites + failedChecks.length;
for (const { name } of failedChecks) console.log(`\n${name} FAILED: its output stands above the tests.`);
console.log(`\n${passed} passed, ${failed || (isGreen ? 0 : 1)} failed`);
process.exitCode = failed === 0 && isGreen ? 0 : 1;

function readResults() {
  try {
    return JSON.parse(readFileSync(RESULTS, 'utf8'));
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, numRuntimeErrorTestSuites: 1 };
  }
}

/** Runs a tool of node_modules and prints what it said when it has ended: several run at once. */
function check(name, script, args) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.on('close', (status) => {
      console.log(`\n== ${name}: ${status === 0 ? 'ok' : 'FAILED'}\n${output}`.trimEnd());
      resolve({ name, isPassed: status === 0 });
    });
  });
}

/** Runs jest, whose report goes to our output as it is written, and resolves to whether it was content. */
function runJest(args) {
  console.log('\n== Tests');
  // Of two cores jest would use one.
  const options = ['--json', '--outputFile', RESULTS, '--maxWorkers=100%', ...args];
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['node_modules/jest/bin/jest.js', ...options], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    // jest reports to stderr; with --json its stdout would repeat the whole result.
    child.stdout.resume();
    child.stderr.pipe(process.stdout, { end: false });
    child.on('close', (status) => resolve(status === 0));
  });
}
