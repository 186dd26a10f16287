// Bundles the pages: each folder of src/ui with a page.html becomes one self-contained dist/<folder>.html,
// because HtmlService serves a page as a single document without modules or relative scripts. A page.html holds
// what is the page's own: src/ui/common/shell.html stands around it, and `<!-- coder-field -->` in it is that file.
import { build } from 'esbuild';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = 'src/ui';
const COMMON = join(FOLDER, 'common');

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
      stdin: {
        contents: [join(COMMON, 'page.css'), ...stylesOf(folder)].map(read).join('\n'),
        loader: 'css',
      },
    }),
  ]);
  return fillMarkers(read(join(COMMON, 'shell.html')), {
    // 'sidebar', or what 'undo-dialog' ends with.
    kind: name.split('-').at(-1),
    page: read(join(folder, 'page.html')),
    'coder-field': read(join(COMMON, 'coder-field.html')),
    styles: `<style>${styles}</style>`,
    script: `<script>${inlineScript(script)}</script>`,
  });
}

/**
 * Puts each part where `<!-- its-name -->` stands, one after the other: a part may hold the markers of later ones.
 * The script comes last, so that nothing in it is taken for a marker.
 */
export function fillMarkers(html, parts) {
  // Functions as replacements: `$&` in a script is no pattern.
  return Object.entries(parts).reduce(
    (filled, [name, part]) => filled.replace(`<!-- ${name} -->`, () => part.trim()),
    html,
  );
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

/** The page's own styles; those of single parts come after what holds for the whole. */
function stylesOf(folder) {
  const parts = readdirSync(folder).filter((name) => name.endsWith('.css') && name !== 'page.css');
  return ['page.css', ...parts.sort()].map((name) => join(folder, name));
}

function read(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}
