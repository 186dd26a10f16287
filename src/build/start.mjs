// `npm start`: installs what is missing, builds and runs the whole way from the sample articles to the
// summary of cooperation by domain, through the same bundle that Google runs.
import { spawnSync } from 'node:child_process';
import { ensureInstalled } from './ensure-installed.mjs';

ensureInstalled();
const { bundle } = await import('./bundle.mjs');
await bundle();
const { status } = spawnSync(process.execPath, ['build/cli/start.js', ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
