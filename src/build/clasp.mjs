// Runs clasp, Google's own tool for Apps Script, as a child process and puts its failures into plain words.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { PlainError } from './plain-error.mjs';

const SCRIPT = createRequire(import.meta.url).resolve('@google/clasp');

/**
 * What clasp or Google say, and what a person should do. The first that matches counts, so the wordings
 * that say more come first.
 */
const FAILURES = [
  {
    pattern: /has not enabled the Apps Script API/i,
    words:
      'The Apps Script API is off for your Google account.\n' +
      'Turn it on at https://script.google.com/home/usersettings, wait a few minutes, and try again.',
  },
  {
    pattern: /No credentials found/i,
    words: 'You are not logged in to Google.\nRun: npx clasp login',
  },
  {
    pattern: /insufficient (authentication scopes|permission)/i,
    words:
      'When you logged in, clasp was not given all the permissions that it asked for.\n' +
      'Run: npx clasp login, and tick every box.',
  },
  {
    pattern: /invalid_grant|invalid_rapt|invalid[ _]credentials|invalid authentication credentials/i,
    words: 'Your login to Google has expired.\nRun: npx clasp login',
  },
  {
    pattern: /entity was not found|File not found/i,
    words:
      'Google finds nothing with this id, or your account may not see it.\n' +
      'Check the script id in .clasp.json or the address that you gave, and that you logged in with\n' +
      'the account that may edit the spreadsheet: npx clasp login',
  },
  {
    pattern: /does not have permission/i,
    words:
      'Your account may see this, but not change it.\n' +
      'Ask its owner for the right to edit, or log in with another account: npx clasp login',
  },
  {
    pattern: /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|socket hang up|fetch failed/,
    words: 'Google cannot be reached.\nCheck your connection to the internet, and try again.',
  },
];

/**
 * Runs one clasp command and waits for it. `output` is all that it printed, `answer` only its standard
 * output (JSON where `--json` was given).
 */
export function runClasp(args, { cwd } = {}) {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [SCRIPT, ...args], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (error) throw error;
  return { ok: status === 0, answer: stdout, output: `${stdout}${stderr}`.trim() };
}

/** Runs a command with `--json` and returns its answer. Throws a PlainError where clasp fails. */
export function askClasp(args) {
  const { ok, answer, output } = runClasp(['--json', ...args]);
  if (!ok) throw explain(output);
  return JSON.parse(answer);
}

/** What clasp printed as an error in plain words; clasp's own where they are not known. */
export function explain(output) {
  const known = FAILURES.find(({ pattern }) => pattern.test(output));
  return new PlainError(known?.words ?? `clasp could not do it. It said:\n\n${output}`);
}
