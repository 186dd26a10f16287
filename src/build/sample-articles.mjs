// The virtual module 'accord:sample-articles': the texts of seeds/, so that a first import works inside
// Google, where there are no files.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @type {import('esbuild').Plugin} */
export const sampleArticles = {
  name: 'sample-articles',
  setup(build) {
    build.onResolve({ filter: /^accord:sample-articles$/ }, ({ path }) => ({ path, namespace: 'samples' }));
    build.onLoad({ filter: /.*/, namespace: 'samples' }, () => {
      const samples = readdirSync('seeds')
        .filter((name) => name.endsWith('.txt'))
        .sort()
        .map((name) => ({ name, text: readFileSync(join('seeds', name), 'utf8') }));
      return { contents: JSON.stringify(samples), loader: 'json' };
    });
  },
};
