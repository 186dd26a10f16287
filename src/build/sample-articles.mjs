// The virtual module 'accord:sample-articles': the texts of seeds/, so that a first import works inside
// Google, where there are no files.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const namespace = 'sample-articles';

/** @type {import('esbuild').Plugin} */
export const sampleArticles = {
  name: namespace,
  setup(build) {
    build.onResolve({ filter: /^accord:sample-articles$/ }, ({ path }) => ({ path, namespace }));
    build.onLoad({ filter: /.*/, namespace }, () => ({
      contents: JSON.stringify(samples()),
      loader: 'json',
    }));
  },
};

/** Name and text of each, in the order of names. */
export function samples() {
  return readdirSync('seeds')
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => ({ name, text: readFileSync(join('seeds', name), 'utf8') }));
}
