// What lets dist/Code.js load quickly, as Apps Script loads the whole of it anew for every click: modules behind a
// door are evaluated when one of their functions is first called, and the long texts of the modules that read
// articles lie in dist/long-texts.html. The sources need not know of either.
import { transform } from 'esbuild';
import { Buffer } from 'node:buffer';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import ts from 'typescript';
import { sampleArticles, samples } from './sample-articles.mjs';

const ENTRY = /[\\/]src[\\/]addon[\\/]index\.ts$/;
const READER = resolve('src/addon/platform/long-texts.ts');
/** Where articles are read, and the modules of it that need words for that when others ask them. */
const READING = /[\\/]src[\\/]core[\\/](extract|text)[\\/]/;
const ASKED =
  /[\\/]src[\\/]core[\\/](extract[\\/].+|text[\\/](language|read-article-text)|model[\\/]default-codebook)\.ts$/;
/** Its rows are one text: few runs need them. */
const DEFAULT_CODEBOOK = /[\\/]default-codebook\.json$/;
const WITH_LONG_TEXTS = /[\\/]src[\\/]core[\\/]((?:extract|text[\\/]lexicon)[\\/].+)\.ts$/;
/** Every card has the dates of its article found: their texts stay in the code. */
const FOR_CARDS = /[\\/]extract[\\/]dates[\\/]/;
/** UTF-8 bytes from which a text is long: shorter ones take no more room in the code than what would stand for them. */
const LONG = 13;

/**
 * Doors are what the entry imports, and what others import to have articles read. Each is replaced by a module of
 * functions by the same names, which load the real one and call it. Where anything but a function is imported
 * through a door, esbuild finds no such export.
 * @type {import('esbuild').Plugin}
 */
export const doors = {
  name: 'doors',
  setup(build) {
    build.onResolve({ filter: /^\./ }, ({ path, importer, kind }) => {
      if (kind !== 'import-statement') return undefined;
      const module = `${join(dirname(importer), path)}.ts`;
      const isAsked = ASKED.test(module) && !READING.test(importer);
      const isDoor = ENTRY.test(importer) || isAsked;
      return isDoor && functionsOf(module).length > 0 ? { path: module, namespace: 'door' } : undefined;
    });
    build.onLoad({ filter: /.*/, namespace: 'door' }, ({ path }) => ({
      contents: [
        'let module;',
        `const late = () => (module ??= require(${JSON.stringify(path)}));`,
        ...functionsOf(path).map((name) => `export const ${name} = (...args) => late().${name}(...args);`),
      ].join('\n'),
      resolveDir: dirname(path),
    }));
  },
};

/**
 * Makes functions of the arrow functions that esbuild has put around the late modules, in minified code: V8 reads
 * arrow functions that stand in a function at once, and skips others until they are called.
 */
export function skippable(code) {
  return code.replace(/\b(var [\w$,]+=[\w$]+\()\(\)=>\{/g, '$1function(){');
}

function functionsOf(module) {
  return [...readFileSync(module, 'utf8').matchAll(/^export function (\w+)/gm)].map(([, name]) => name);
}

/**
 * Takes the long texts out of the modules that read articles, and out of the sample articles, and writes them to
 * `target`: JSON, a list for each module. Comes before the plugin that would load the samples.
 * @returns {import('esbuild').Plugin}
 */
export function longTexts(target) {
  return {
    name: 'long-texts',
    setup(build) {
      const byModule = new Map();
      const load = (name, code) => {
        const { contents, texts } = withoutLongTexts(code, name);
        if (texts.length > 0) byModule.set(name, texts);
        return { contents, loader: 'js', resolveDir: dirname(READER) };
      };
      build.onLoad({ filter: /.*/, namespace: sampleArticles.name }, () =>
        load('sample-articles', `export default ${JSON.stringify(samples())};`),
      );
      build.onLoad({ filter: DEFAULT_CODEBOOK }, ({ path }) => {
        const rows = JSON.stringify(JSON.parse(readFileSync(path, 'utf8')));
        return load('default-codebook', `export default JSON.parse(${JSON.stringify(rows)});`);
      });
      build.onLoad({ filter: WITH_LONG_TEXTS }, async ({ path }) => {
        if (FOR_CARDS.test(path)) return undefined;
        const { code } = await transform(readFileSync(path, 'utf8'), {
          loader: 'ts',
          charset: 'utf8',
          // Joins texts that are written as a sum of lines.
          minifySyntax: true,
        });
        const name = WITH_LONG_TEXTS.exec(path)[1].replaceAll(sep, '/');
        return { ...load(name, code), resolveDir: dirname(path) };
      });
      build.onEnd(() => {
        const sorted = Object.fromEntries([...byModule].sort(([a], [b]) => (a < b ? -1 : 1)));
        // The file is HTML by name: nothing in it may be taken for a tag.
        writeFileSync(target, JSON.stringify(sorted).replace(/</g, '\\u003c'));
      });
    },
  };
}

const stays = [
  ts.isFunctionLike,
  ts.isImportDeclaration,
  ts.isExportDeclaration,
  ts.isTaggedTemplateExpression,
];

/**
 * `code` is JavaScript. Every long text that stands outside of functions is replaced by its place in the list of
 * the module `name`; a long pattern is one too. Inside functions they stay, where looking them up would cost
 * time at every call.
 */
export function withoutLongTexts(code, name) {
  const source = ts.createSourceFile('module.js', code, ts.ScriptTarget.Latest, true);
  const texts = [];
  const edits = [];
  const isLong = (text) => Buffer.byteLength(text) >= LONG;
  const place = (text) => `longTexts[${texts.push(text) - 1}]`;
  const edit = (from, to, text) => edits.push({ from, to, text });

  const visit = (node) => {
    if (stays.some((holds) => holds(node))) return;
    const from = node.getStart(source);
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) {
      const isKey = ts.isPropertyAssignment(node.parent) && node.parent.name === node;
      if (!isKey && isLong(node.text)) edit(from, node.end, place(node.text));
    } else if (ts.isRegularExpressionLiteral(node)) {
      const [, pattern, flags] = /^\/(.*)\/(\w*)$/s.exec(node.text);
      if (isLong(pattern)) edit(from, node.end, `new RegExp(${place(pattern)}, '${flags}')`);
    } else if (ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
      const end = node.end - (ts.isTemplateTail(node) ? '`' : '${').length;
      if (isLong(node.text)) edit(from + 1, end, `\${${place(node.text)}}`);
    } else ts.forEachChild(node, visit);
  };
  visit(source);
  if (texts.length === 0) return { contents: code, texts };

  const contents = edits.reduceRight(
    (all, { from, to, text }) => all.slice(0, from) + text + all.slice(to),
    code,
  );
  const head = [
    `import { longTextsOf } from ${JSON.stringify(READER)};`,
    `const longTexts = longTextsOf(${JSON.stringify(name)});`,
  ];
  return { contents: [...head, contents].join('\n'), texts };
}
