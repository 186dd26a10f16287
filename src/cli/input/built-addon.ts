/** The built add-on: exactly the files that are pushed to Google. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = 'dist';

/** File name -> text, for the host. */
export function builtAddon(): Record<string, string> {
  return Object.fromEntries(
    readdirSync(FOLDER).map((name) => [name, readFileSync(join(FOLDER, name), 'utf8')]),
  );
}
