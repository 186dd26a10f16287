// Bundles what the project runs: dist/ is exactly what is pushed to Google (Code.js, the pages and the
// manifest); build/ holds the command-line programs for Node.
import { build } from 'esbuild';
import { copyFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundlePages } from './bundle-pages.mjs';
import { bundleWorkbench } from './bundle-workbench.mjs';
import { nodeProgram } from './node-program.mjs';
import { doors, longTexts, skippable } from './late.mjs';
import { sampleArticles } from './sample-articles.mjs';

const ADDON_ENTRY = 'src/addon/index.ts';
const GLOBAL_NAME = 'Accord';

/** Builds everything. Throws where the sources do not compile. */
export async function bundle() {
  rmSync('dist', { recursive: true, force: true });
  mkdirSync('dist', { recursive: true });
  await Promise.all([bundleAddon(), bundlePages(), bundlePrograms(), bundleWorkbench()]);
  copyFileSync('appsscript.json', 'dist/appsscript.json');
}

async function bundleAddon() {
  const options = {
    entryPoints: [ADDON_ENTRY],
    bundle: true,
    minify: true,
    charset: 'utf8',
    platform: 'browser',
    // Apps Script has no private fields and no static ones, which came later; it has `?.` and `??`, and spelt
    // out for es2019 they are 14 KB more to load at every run.
    target: 'es2020',
    // 'use strict' once for all, not in every module.
    tsconfigRaw: { compilerOptions: { target: 'es2021' } },
    banner: { js: '"use strict";' },
    plugins: [doors, longTexts('dist/long-texts.html'), sampleArticles],
    logLevel: 'warning',
  };
  const { outputFiles } = await build({
    ...options,
    format: 'iife',
    globalName: GLOBAL_NAME,
    write: false,
    footer: { js: (await exportsOf(options)).map(stub).join('\n') },
  });
  writeFileSync('dist/Code.js', skippable(outputFiles[0].text));
}

/** esbuild lists no exports for an iife: a pass as a module does. */
async function exportsOf(options) {
  const { metafile } = await build({
    ...options,
    format: 'esm',
    write: false,
    metafile: true,
    outfile: 'exports.js',
  });
  return Object.values(metafile.outputs)[0].exports.sort();
}

/** Apps Script finds functions by their declarations, so each export gets one. */
function stub(name) {
  return `function ${name}() { return ${GLOBAL_NAME}.${name}.apply(this, arguments); }`;
}

async function bundlePrograms() {
  const programs = readdirSync('src/cli').filter((name) => name.endsWith('.ts'));
  await build({
    entryPoints: programs.map((name) => join('src/cli', name)),
    outdir: 'build/cli',
    ...nodeProgram,
    entryNames: '[name]',
    plugins: [sampleArticles],
  });
}
