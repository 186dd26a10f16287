// Runs one of the command-line programs: `node src/build/run.mjs NAME ARGS...`. Installs and builds first.
import { spawnSync } from 'node:child_process';
import { ensureInstalled } from './ensure-installed.mjs';

const [name, ...args] = process.argv.slice(2);
ensureInstalled();
const { bundle } = await import('./bundle.mjs');
await bundle();
const { status } = spawnSync(process.execPath, [`build/cli/${name}.js`, ...args], { stdio: 'inherit' });
process.exitCode = status ?? 1;
