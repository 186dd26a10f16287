// `npm run screenshots`: makes the pictures of README and guide anew, docs/images/*.png, from the built add-on.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureInstalled } from './ensure-installed.mjs';
import { nodeProgram } from './node-program.mjs';

const PROGRAM = join('build', 'pictures', 'take-pictures.js');

ensureInstalled();
const { build } = await import('esbuild');
const { bundle } = await import('./bundle.mjs');
await bundle();
await build({
  entryPoints: ['tests/e2e/pictures/take-pictures.ts'],
  outfile: PROGRAM,
  ...nodeProgram,
});
const { status } = spawnSync(process.execPath, [PROGRAM], { stdio: 'inherit' });
process.exitCode = status ?? 1;
