// `npm start`: installs what is missing, builds and runs the whole way from the sample articles to the
// summary of cooperation by domain and the workbench, through the same bundle that Google runs.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureInstalled } from './ensure-installed.mjs';

ensureInstalled();
const { bundle } = await import('./bundle.mjs');
await bundle();
// In this process, so that Ctrl+C and other signals reach it and not only its parent.
await import(pathToFileURL(join('build', 'cli', 'start.js')).href);
