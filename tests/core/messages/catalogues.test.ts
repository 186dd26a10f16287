// Every text for people, whatever catalogue it stands in: both languages complete, saying the same about the same.
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { FORMS } from '../../../src/core/messages/numbers';
import { isCountryCode } from '../../../src/core/model/countries';
import * as lists from '../../../src/core/model/lists';
import type { Column, Words } from '../../../src/core/model/tab';
import { rowTabs, tabOrder, tabTitle } from '../../../src/core/model/tabs';

const FOLDER = 'src/core/messages';
const files = readdirSync(`${FOLDER}/en`).sort();

/** Every text of a file's exports by its path in them. */
function textsOf(value: unknown, path = ''): Array<[string, string]> {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => textsOf(inner, path ? `${path}.${name}` : name));
}

function catalogue(language: 'en' | 'ar', file: string): Map<string, string> {
  // The catalogues are named after their language (`messagesEn`); what they hold is the same.
  const exports = jest.requireActual<Record<string, unknown>>(resolve(FOLDER, language, file));
  return new Map(Object.values(exports).flatMap((value) => textsOf(value)));
}

/** The words that a message names: `{name}`, `{name:forms}` and `{?name text}`. */
function placeholders(message: string): string[] {
  return [...new Set([...message.matchAll(/\{\??(\w+)/g)].map(([, name]) => name!))].sort();
}

const formLists = (message: string) =>
  [...message.matchAll(/\{\w+:([^{}]*)\}/g)].map(([, forms]) => forms!.split('|'));

/** Names, file types, forms of dates, keys and codes that stand in Arabic sentences as they are. */
const KEPT = new Set([
  ...(
    'Accord Google Sheets CSV UTF YYYY MM DD DDThh mm ssZ txt csv JSON URL ISO Shift Enter Escape Ctrl Alt Cmd PLOVER ' +
    'Intl true question no yes suggested added corrected rejected accepted maps_to replaced_by en ar'
  ).split(' '),
  ...Object.keys(rowTabs),
  ...Object.values(lists).flatMap(({ codes }) => codes as readonly string[]),
  ...Object.values(rowTabs).flatMap(({ columns }) =>
    Object.values(columns as Record<string, Column>).flatMap(({ type: { values } }) =>
      values && 'fixed' in values ? values.fixed : [],
    ),
  ),
]);

/** Latin words in a text, its placeholders and quoted codes left out. */
function foreignWords(text: string): string[] {
  const words = text.replace(/\{[?]?\w+/g, '').match(/[A-Za-z][A-Za-z_]+/g) ?? [];
  return words.filter((word) => !KEPT.has(word) && !isCountryCode(word));
}

test('both languages have the same catalogues', () => {
  expect(readdirSync(`${FOLDER}/ar`).sort()).toEqual(files);
});

describe.each(files)('%s', (file) => {
  const [english, arabic] = [catalogue('en', file), catalogue('ar', file)];

  test('has the same messages in both languages', () => {
    expect(english.size).toBeGreaterThan(0);
    expect([...arabic.keys()].sort()).toEqual([...english.keys()].sort());
  });

  test('names the same words', () => {
    for (const [id, text] of english)
      expect([id, placeholders(arabic.get(id) ?? '')]).toEqual([id, placeholders(text)]);
  });

  test('counts in as many forms as the language has', () => {
    for (const [language, texts] of [['en', english] as const, ['ar', arabic] as const])
      for (const [id, text] of texts)
        for (const forms of formLists(text)) expect([id, forms.length]).toEqual([id, FORMS[language]]);
  });

  test('leaves no English in the Arabic, and no Arabic in the English', () => {
    for (const [id, text] of arabic) {
      if (!/\p{L}/u.test(text.replace(/\{\w+\}/g, ''))) continue;
      expect([id, /\p{Script=Arabic}/u.test(text), foreignWords(text)]).toEqual([id, true, []]);
    }
    for (const [id, text] of english) expect([id, /\p{Script=Arabic}/u.test(text)]).toEqual([id, false]);
  });
});

const named: Array<[string, Words]> = [
  ...tabOrder.map((name): [string, Words] => [name, tabTitle(name)]),
  ...Object.values(rowTabs).flatMap(({ name, columns }) =>
    Object.entries(columns as Record<string, Column>).flatMap(
      ([column, { header, note }]): Array<[string, Words]> => [
        [`${name}.${column}`, header],
        [`${name}.${column} (note)`, note],
      ],
    ),
  ),
  ...Object.entries(lists).flatMap(([list, { labels }]) =>
    Object.entries(labels).map(([code, words]): [string, Words] => [`${list}.${code}`, words]),
  ),
];

test('tabs, headers, notes and the labels of fixed lists are worded in both languages', () => {
  for (const [name, { en, ar }] of named) {
    expect([name, en.trim() !== '', /\p{Script=Arabic}/u.test(en)]).toEqual([name, true, false]);
    expect([name, ar === en || (/\p{Script=Arabic}/u.test(ar) && foreignWords(ar).length === 0)]).toEqual([
      name,
      true,
    ]);
  }
});

test('headers of a tab differ in each language, so that each column can be found by its own', () => {
  for (const { name, columns } of Object.values(rowTabs)) {
    const owner = new Map<string, string>();
    for (const [column, { header }] of Object.entries(columns as Record<string, Column>))
      for (const words of new Set([header.en.toLowerCase(), header.ar])) {
        expect([name, words, owner.get(words) ?? column]).toEqual([name, words, column]);
        owner.set(words, column);
      }
  }
});

test.each([
  ['استورد the article', ['the', 'article']],
  ['اكتب {name} واضغط Enter', []],
  ['{count:لا شيء|one}', ['one']],
])('finds the English in %j', (text, words) => expect(foreignWords(text)).toEqual(words));
