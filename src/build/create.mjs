// `npm run create`: makes a script bound to a new spreadsheet, or with `npm run create -- ADDRESS` to one
// that exists, and writes its id into .clasp.json. It sends no code: `npm run deploy` does.
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { explain, runClasp } from './clasp.mjs';
import { ensureInstalled } from './ensure-installed.mjs';
import { PlainError, runPlainly } from './plain-error.mjs';
import {
  hasScript,
  keepScript,
  readSettings,
  spreadsheetAddress,
  spreadsheetId,
} from './script-settings.mjs';

const TITLE = 'Accord';

await runPlainly(() => {
  const [given] = process.argv.slice(2);
  const settings = readSettings();
  if (hasScript(settings)) {
    throw new PlainError(
      `There is a script already: .clasp.json names ${settings.scriptId}.\n` +
        'Run: npm run deploy, to bring it up to date. For another script, first set "scriptId" to "".',
    );
  }
  const spreadsheet = given === undefined ? null : spreadsheetId(given);
  if (given !== undefined && spreadsheet === null) {
    throw new PlainError(
      `This is not the address of a spreadsheet: ${given}\n` +
        'Copy it from the browser; it starts with https://docs.google.com/spreadsheets/d/',
    );
  }
  ensureInstalled();
  const { scriptId, parentId } = createScript(spreadsheet);
  keepScript(scriptId, parentId);
  console.log(`${spreadsheet ? 'Your spreadsheet' : 'A new spreadsheet'}: ${spreadsheetAddress(parentId)}`);
  console.log(`Its script, now in .clasp.json: ${scriptId}`);
  console.log('\nNow run: npm run deploy');
});

/**
 * clasp refuses to create where a .clasp.json is, and fetches Google's empty manifest over the project's,
 * so it works in an empty folder that is thrown away.
 */
function createScript(spreadsheet) {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'accord-create-')));
  try {
    const container = spreadsheet ? ['--parentId', spreadsheet] : ['--type', 'sheets'];
    const args = ['create-script', '--title', TITLE, ...container, '--project', folder];
    const { output } = runClasp(args, { cwd: folder });
    // The ids are printed as soon as they are known; what fails after that does no harm.
    const scriptId = /script\.google\.com\/d\/([\w-]+)/.exec(output)?.[1];
    const parentId = spreadsheet ?? /drive\.google\.com\/open\?id=([\w-]+)/.exec(output)?.[1];
    if (scriptId === undefined || parentId === undefined) throw notCreated(output, spreadsheet);
    return { scriptId, parentId };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** clasp makes the spreadsheet first: where only the script failed, it is there and empty. */
function notCreated(output, spreadsheet) {
  const error = explain(output);
  if (spreadsheet === null && /Apps Script API/.test(error.message)) {
    error.message +=
      '\nAn empty spreadsheet named Accord may be in your Drive already. ' +
      'To use it: npm run create -- ADDRESS OF THE SPREADSHEET';
  }
  return error;
}
