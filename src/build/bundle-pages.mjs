// Bundles the pages: each folder of src/ui with a page.html becomes one self-contained dist/<folder>.html,
// because HtmlService serves a page as a single document without modules or relative scripts.
import { build } from 'esbuild';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = 'src/ui';
const SHARED_STYLES = join(FOLDER, 'common', 'page.css');

/** Writes every page to `target`. Throws where a page does not compile. */
export async function bundlePages(target = 'dist') {
  const pages = readdirSync(FOLDER).filter((name) => existsSync(join(FOLDER, name, 'page.html')));
  await Promise.all(
    pages.map(async (name) => writeFileSync(join(target, `${name}.html`), await bundlePage(name))),
  );
}

async function bundlePage(name) {
  const folder = join(FOLDER, name);
  const [script, styles] = await Promise.all([
    output({ entryPoints: [join(folder, 'main.ts')], format: 'iife' }),
    output({
      stdin: { contents: [SHARED_STYLES, join(folder, 'page.css')].map(read).join('\n'), loader: 'css' },
    }),
  ]);
  // Functions as replacements: `$&` in a script is no pattern.
  return read(join(folder, 'page.html'))
    .replace('<!-- styles -->', () => `<style>${styles}</style>`)
    .replace('<!-- script -->', () => `<script>${inlineScript(script)}</script>`);
}

async function output(options) {
  const { outputFiles } = await build({
    bundle: true,
    minify: true,
    charset: 'utf8',
    platform: 'browser',
    target: 'es2020',
    write: false,
    logLevel: 'warning',
    ...options,
  });
  return outputFiles[0].text.trim();
}

/** Nothing in a script may end its element or start a comment that swallows the rest of the page. */
export function inlineScript(script) {
  return script.replace(/<\/(script)/gi, '<\\/$1').replace(/<!--/g, '<\\!--');
}

function read(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}
