// The guide for analysts says what stands on the screen: menus, buttons, tabs, columns and keys, in both languages.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtAddon } from '../../src/cli/input/built-addon';
import { findingTitlesAr } from '../../src/core/messages/ar/finding-titles';
import { codebookAr } from '../../src/core/messages/ar/codebook';
import { messagesAr } from '../../src/core/messages/ar/messages';
import { pagesAr } from '../../src/core/messages/ar/pages';
import { reportsAr } from '../../src/core/messages/ar/reports';
import { sidebarAr } from '../../src/core/messages/ar/sidebar';
import { validationAr } from '../../src/core/messages/ar/validation';
import { codebookEn } from '../../src/core/messages/en/codebook';
import { findingTitlesEn } from '../../src/core/messages/en/finding-titles';
import { messagesEn } from '../../src/core/messages/en/messages';
import { pagesEn } from '../../src/core/messages/en/pages';
import { reportsEn } from '../../src/core/messages/en/reports';
import { sidebarEn } from '../../src/core/messages/en/sidebar';
import { validationEn } from '../../src/core/messages/en/validation';
import { LANGUAGE_MENU, LANGUAGE_NAMES } from '../../src/core/messages/language-names';
import { interfaceLanguages, type Column, type InterfaceLanguage } from '../../src/core/model/tab';
import { rowTabs, tabOrder, tabTitle } from '../../src/core/model/tabs';
import { createHost } from '../../src/host';
import type { MenuSpec } from '../../src/host/protocol';
import { keyHelp } from '../../src/ui/sidebar/keys';

const FILES = { en: 'guide.md', ar: 'guide.ar.md' } as const;
const guides = {
  en: readFileSync(join('docs', FILES.en), 'utf8'),
  ar: readFileSync(join('docs', FILES.ar), 'utf8'),
};
const catalogues: Readonly<Record<InterfaceLanguage, object>> = {
  en: {
    ...{ ...messagesEn, ...pagesEn, ...reportsEn, ...sidebarEn, ...validationEn, ...codebookEn },
    ...findingTitlesEn,
  },
  ar: {
    ...{ ...messagesAr, ...pagesAr, ...reportsAr, ...sidebarAr, ...validationAr, ...codebookAr },
    ...findingTitlesAr,
  },
};

/** Words on the screen are bold; a bold beginning of a paragraph, which is none, ends like a sentence. */
function labelsIn(guide: string): string[] {
  const bold = [...guide.matchAll(/\*\*([^*]+)\*\*/g)].map(([, text = '']) => text.replace(/\s+/g, ' '));
  return bold.filter((text) => !/[.:]$/.test(text));
}

/** Everything that Accord may show under a name of its own. */
function known(language: InterfaceLanguage): Set<string> {
  const columns = Object.values(rowTabs).flatMap((tab) =>
    Object.values(tab.columns as Record<string, Column>),
  );
  return new Set([
    ...Object.values(catalogues[language]),
    ...tabOrder.map((name) => tabTitle(name)[language]),
    ...columns.map(({ header }) => header[language]),
    ...Object.values(LANGUAGE_NAMES),
    ...[LANGUAGE_MENU, 'Accord'],
  ]);
}

/** Every entry of the menu, with the way to it. */
function paths({ caption, items }: MenuSpec): string[] {
  return items
    .flatMap((item) => ('submenu' in item ? paths(item.submenu) : 'caption' in item ? [item.caption] : []))
    .map((path) => `${caption} > ${path}`);
}

function menuOf(locale: InterfaceLanguage): string[] {
  const host = createHost({ files: builtAddon(), user: { email: 'a@example.org', id: 'a', locale } });
  expect(host.run('onOpen').error).toBeUndefined();
  // The chosen language carries a tick.
  return host
    .menu()
    .flatMap((menu) => paths(menu))
    .map((path) => path.replace('✓ ', ''));
}

describe.each(interfaceLanguages)('the guide in %s', (language) => {
  const guide = guides[language];
  const labels = labelsIn(guide);

  test('quotes words that stand on the screen', () => {
    const words = known(language);
    expect(labels.length).toBeGreaterThan(80);
    expect(labels.flatMap((label) => label.split(' > ')).filter((label) => !words.has(label))).toEqual([]);
  });

  test('quotes ways through the menu that are there, and leaves no entry out', () => {
    const menu = menuOf(language);
    const ways = labels.filter((label) => label.startsWith('Accord > '));
    const leads = (way: string) => menu.some((path) => path === way || path.startsWith(`${way} > `));
    expect(ways.filter((way) => !leads(way))).toEqual([]);
    const entries = menu.map((path) => path.split(' > ').pop() ?? '');
    const quoted = new Set(labels.flatMap((label) => label.split(' > ')));
    // A guide need not teach how to choose the language that it is written in.
    const languages: readonly string[] = Object.values(LANGUAGE_NAMES);
    expect(entries.filter((entry) => !languages.includes(entry) && !quoted.has(entry))).toEqual([]);
  });

  test('lists the keys as the sidebar does', () => {
    const rows = [...guide.matchAll(/^\| <kbd>(.+)<\/kbd> \| (.+) \|$/gm)].map(([, key, what]) => [
      key,
      what,
    ]);
    const catalogue = catalogues[language] as Record<string, string>;
    expect(rows).toEqual(keyHelp.map(([key, what]) => [key, catalogue[what]]));
  });

  test('shows pictures in its own language, each of which is there', () => {
    const pictures = [...guide.matchAll(/!\[([^\]]+)\]\(images\/([^)]+)\)/g)];
    expect(pictures.length).toBeGreaterThan(4);
    for (const [, words, file = ''] of pictures) {
      expect(words).toMatch(language === 'ar' ? /\p{Script=Arabic}/u : /[a-z]/);
      expect(file).toMatch(new RegExp(`-${language}\\.png$`));
      expect(existsSync(join('docs', 'images', file))).toBe(true);
    }
  });

  test('links to files and headings that are there', () => {
    const links = [...guide.matchAll(/[^!]\[[^\]]+\]\(([^)]+)\)/g)].map(([, to = '']) => to);
    const anchors = (text: string) =>
      [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
        heading
          .toLowerCase()
          .replace(/[^\p{L}\p{M}\p{N} _-]/gu, '')
          .replace(/ /g, '-'),
      );
    for (const link of links) {
      const [file = '', anchor] = link.split('#');
      const path = file === '' ? join('docs', FILES[language]) : join('docs', file);
      expect([link, existsSync(path)]).toEqual([link, true]);
      if (anchor !== undefined) expect(anchors(readFileSync(path, 'utf8'))).toContain(anchor);
    }
  });
});

test('both guides are built alike', () => {
  const shape = (guide: string) =>
    guide
      .split('\n')
      .filter((line) => /^(#|\||-|\d\.|!\[)/.test(line))
      .map((line) => /^(#+|\||-|\d\.|!\[)/.exec(line)?.[1] ?? '');
  expect(shape(guides.ar)).toEqual(shape(guides.en));
  const codes = (guide: string) => [...guide.matchAll(/`[^`]+`/g)].map(([code]) => code).sort();
  expect(codes(guides.ar)).toEqual(codes(guides.en));
  expect(guides.ar).toMatch(/^<div dir="rtl">\n\n[^]*\n\n<\/div>\n$/);
});

test('every picture is shown somewhere, and all of them together are small', () => {
  const pictures = readdirSync(join('docs', 'images'));
  const shown = [...Object.values(guides), readFileSync('README.md', 'utf8')].join('\n');
  expect(pictures.filter((name) => !shown.includes(`images/${name})`))).toEqual([]);
  const sizes = pictures.map((name) => readFileSync(join('docs', 'images', name)).length);
  expect(Math.max(...sizes)).toBeLessThan(100 * 1024);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(1.5 * 1024 * 1024);
});
