// `npm test`: installs what is missing, builds, runs type check, lint and format check side by side, then
// jest. Ends with
// the plain line 'N passed, N failed', in which type check and lint count as one test each.
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

const others = await Promise.all([
  run('Type check', 'node_modules/typescript/bin/tsc', ['--noEmit']),
  run('Lint', 'node_modules/eslint/bin/eslint.js', ['.', '--max-warnings', '0']),
  run('Format', 'node_modules/prettier/bin/prettier.cjs', [
    '--check',
    '--log-level',
    'warn',
    'src/**/*.{ts,mjs,css,html}',
    'tests/**/*.ts',
    '*.mjs',
  ]),
]);
// After them: the browser tests act like a person and should not have to wait for a type check.
const jest = await run('Tests', 'node_modules/jest/bin/jest.js', [
  '--json',
  '--outputFile',
  RESULTS,
  // Of two cores jest would use one.
  '--maxWorkers=100%',
  ...process.argv.slice(2),
]);
for (const { name, status, output } of [...others, jest])
  console.log(`\n== ${name}: ${status === 0 ? 'ok' : 'FAILED'}\n${output.trim()}`);

const counted = readResults();
const passed = counted.numPassedTests + others.filter(({ status }) => status === 0).length;
// A suite that cannot even be loaded has no failed test; it counts as one.
const failed =
  counted.numFailedTests +
  counted.numRuntimeErrorTestSuites +
  others.filter(({ status }) => status !== 0).length;
console.log(`\n${passed} passed, ${failed || (jest.status === 0 ? 0 : 1)} failed`);
process.exitCode = failed === 0 && jest.status === 0 ? 0 : 1;

function readResults() {
  try {
    return JSON.parse(readFileSync(RESULTS, 'utf8'));
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, numRuntimeErrorTestSuites: 1 };
  }
}

/** Runs a tool of node_modules and keeps what it prints; jest's JSON goes to its file. */
function run(name, script, args) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    // jest prints its report to stderr; with --json its stdout would repeat the whole result.
    if (name !== 'Tests') child.stdout.on('data', (chunk) => (output += chunk));
    else child.stdout.resume();
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('close', (status) => resolve({ name, status, output }));
  });
}
