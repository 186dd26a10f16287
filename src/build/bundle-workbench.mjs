// Bundles the workbench into build/workbench: the threads of its server, what stands for google.script in
// the add-on's pages, and the page itself with everything it needs.
import { build } from 'esbuild';
import { copyFileSync, mkdirSync } from 'node:fs';
import { nodeProgram } from './node-program.mjs';

const FOLDER = 'build/workbench';

export async function bundleWorkbench() {
  mkdirSync(`${FOLDER}/page`, { recursive: true });
  copyFileSync('src/workbench/page/index.html', `${FOLDER}/page/index.html`);
  await Promise.all([bundleThreads(), bundleShim(), bundlePage()]);
}

async function bundleThreads() {
  await build({
    entryPoints: { worker: 'src/workbench/worker/main.ts', saver: 'src/workbench/worker/saver.ts' },
    outdir: FOLDER,
    ...nodeProgram,
  });
}

async function bundleShim() {
  await build({
    entryPoints: ['src/workbench/page-shim/main.ts'],
    outfile: `${FOLDER}/page-shim.js`,
    bundle: true,
    minify: true,
    charset: 'utf8',
    platform: 'browser',
    target: 'es2020',
    format: 'iife',
    loader: { '.woff2': 'dataurl' },
    logLevel: 'warning',
  });
}

/** Fonts become files beside the script; the server has all of them under /assets/. */
async function bundlePage() {
  await build({
    entryPoints: ['src/workbench/page/main.ts'],
    outdir: `${FOLDER}/page`,
    bundle: true,
    minify: true,
    charset: 'utf8',
    platform: 'browser',
    target: 'es2022',
    format: 'esm',
    loader: { '.woff2': 'file', '.svg': 'dataurl' },
    assetNames: '[name]',
    publicPath: '/assets',
    logLevel: 'warning',
  });
}
