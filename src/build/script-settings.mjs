// Which script Accord is delivered to: reads and writes .clasp.json, and reads spreadsheet addresses.
import { readFileSync, writeFileSync } from 'node:fs';
import { PlainError } from './plain-error.mjs';

const FILE = '.clasp.json';
/** Stands in a fresh copy of the project; clasp itself takes it for an id. */
const PLACEHOLDER = 'put-your-script-id-here';

/** The settings that clasp reads: `scriptId`, `rootDir` and, after `npm run create`, `parentId`. */
export function readSettings() {
  try {
    return JSON.parse(readFileSync(FILE, 'utf8'));
  } catch {
    throw new PlainError(
      `${FILE} is missing or cannot be read. It should hold:\n\n` +
        `    { "scriptId": "${PLACEHOLDER}", "rootDir": "dist" }`,
    );
  }
}

/** True where settings name a script of one's own. */
export function hasScript({ scriptId }) {
  return typeof scriptId === 'string' && scriptId.trim() !== '' && scriptId !== PLACEHOLDER;
}

/** Keeps everything in .clasp.json but the script and its spreadsheet. */
export function keepScript(scriptId, parentId) {
  writeFileSync(FILE, `${JSON.stringify({ ...readSettings(), scriptId, parentId }, null, 2)}\n`);
}

export function spreadsheetAddress(id) {
  return `https://docs.google.com/spreadsheets/d/${id}/edit`;
}

/** The id in a spreadsheet's address, or an id given as such; null where it is neither. */
export function spreadsheetId(text) {
  const address = /\/spreadsheets\/(?:u\/\d+\/)?d\/([\w-]{20,})/.exec(text);
  if (address) return address[1];
  return /^[\w-]{20,}$/.test(text) ? text : null;
}
