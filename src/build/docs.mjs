// `npm run docs`: writes the docs that are made from the code. docs/findings.md comes from the rules of validation.
import { build } from 'esbuild';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const MODULE = join('build', 'docs', 'findings-document.mjs');

await build({
  entryPoints: ['src/core/validate/findings-document.ts'],
  outfile: MODULE,
  bundle: true,
  platform: 'node',
  format: 'esm',
  logLevel: 'warning',
});
const { findingsDocument } = await import(pathToFileURL(resolve(MODULE)).href);
mkdirSync('docs', { recursive: true });
writeFileSync(join('docs', 'findings.md'), findingsDocument());
console.log('docs/findings.md');
