/** What the pictures of the guide show: each scene brings the window into a state and says what of it is kept. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { sayPage, type AnyMessageId } from '../../../src/core/messages/say-page';
import type { InterfaceLanguage, TabName } from '../../../src/core/model/tab';
import { tabTitle } from '../../../src/core/model/tabs';
import { addressOf, titleOf, type Person } from '../support/person';
import { Reviewer } from '../support/reviewer';
import { until } from '../support/until';

export interface Stage {
  readonly person: Person;
  readonly language: InterfaceLanguage;
  /** Resolves when a text stands in a cell of the workbook itself, not only on the screen. */
  readonly stored: (text: string) => Promise<unknown>;
}

export interface Scene {
  /** The file is called so, with the language behind it. */
  readonly name: string;
  /** Returns what is kept; the whole window where it returns nothing. */
  readonly play: (stage: Stage) => Promise<Locator | void>;
}

/** What people type, in their language. */
const typed = {
  en: {
    articles: [
      [
        'kenya-ethiopia.txt',
        'Kenya, Ethiopia agree on joint border patrols\nNairobi - Police chiefs met on 3 May 2021.',
      ],
      ['تونس-الجزائر.txt', 'تونس والجزائر تبحثان أمن الحدود\nتونس - التقى وزيرا الداخلية في 4 مايو 2021.'],
    ],
    theirs: 'Istanbul',
    yours: 'Ankara',
  },
  ar: {
    articles: [
      ['تونس-الجزائر.txt', 'تونس والجزائر تبحثان أمن الحدود\nتونس - التقى وزيرا الداخلية في 4 مايو 2021.'],
      [
        'kenya-ethiopia.txt',
        'Kenya, Ethiopia agree on joint border patrols\nNairobi - Police chiefs met on 3 May 2021.',
      ],
    ],
    theirs: 'إسطنبول',
    yours: 'أنقرة',
  },
} as const;

export const scenes: readonly Scene[] = [
  { name: 'import', play: importScene },
  { name: 'review', play: reviewScene },
  { name: 'conflict', play: conflictScene },
  { name: 'validation', play: validationScene },
  { name: 'evidence', play: evidenceScene },
  { name: 'ladders', play: laddersScene },
];

/** Two new articles, one that is here already, one that is no text. */
async function importScene({ person, language }: Stage): Promise<Locator> {
  const say = speaker(language);
  const [seed = ''] = readdirSync('seeds')
    .filter((name) => name.endsWith('.txt'))
    .sort();
  await openTab(person, language, 'articles');
  await person.choose(say('menu-import'));
  const page = person.addonPage(say('menu-import'));
  await page.getByRole('radio', { name: say('way-files'), exact: true }).check();
  await page
    .locator('#files')
    .setInputFiles([
      ...typed[language].articles.map(([name, text]) => file(name, Buffer.from(text))),
      file('qatar-turkey.txt', readFileSync(join('seeds', seed))),
      file('photo.txt', Buffer.from([0, 1, 2, 0, 255, 254, 0, 7])),
    ]);
  await page.getByRole('button', { name: say('preview'), exact: true }).click();
  await page.getByRole('table').waitFor();
  return dialogOf(person, say('menu-import'));
}

/** One event beside the Arabic sentence that proves it; behind it the rows of Cooperation. */
async function reviewScene({ person, language }: Stage): Promise<void> {
  const say = speaker(language);
  await closeDialog(person, say('menu-import'));
  await openTab(person, language, 'cooperation');
  const rows = Number(/\d+/.exec(await person.statusLine.innerText())?.[0]);
  await person.goTo(addressOf('cooperation', 'status', rows + 1));
  await Reviewer.at(person, undefined, say('menu-review'));
  const sidebar = person.addonPage('Accord');
  await sidebar.getByRole('button', { name: say('show-active') }).click();
  await sidebar.locator('mark').filter({ hasText: 'العطية' }).waitFor();
  await sidebar
    .getByRole('button', { name: say('accept'), exact: true, disabled: false })
    .first()
    .waitFor();
  // Where the grid stands beside the sidebar that has just come hangs on when it came.
  await person.goTo(addressOf('cooperation', 'domain', rows + 1));
}

/** Somebody typed into the cell that this person has corrected in the sidebar. */
async function conflictScene({ person, language, stored }: Stage): Promise<void> {
  const say = speaker(language);
  const { theirs, yours } = typed[language];
  const sidebar = person.addonPage('Accord');
  const label = sidebar.locator('#event-label');
  await openTab(person, language, 'events');
  await person.goTo('A2');
  const wanted = (await person.cell('A2').innerText()).trim();
  await sidebar.getByRole('button', { name: say('show-active') }).click();
  await until(
    () => label.innerText(),
    (shown) => shown === wanted,
  );
  await sidebar.locator('#event-place').fill(yours);
  const cell = addressOf('events', 'place', 2);
  await typeInto(person, cell, theirs);
  await stored(theirs);
  // Domains that were never in view would come into view first.
  await new Reviewer(person).lookAtDomains();
  await sidebar
    .getByRole('button', { name: say('accept'), exact: true })
    .first()
    .click();
  await sidebar.getByRole('button', { name: say('conflict-look') }).click();
  await sidebar.getByRole('group', { name: say('conflict-title') }).waitFor();
  await person.goTo(cell);
}

/** A wrong country code that one click mends, and an event with one party only. */
async function validationScene({ person, language }: Stage): Promise<Locator> {
  const say = speaker(language);
  await person.page.locator('aside').getByRole('button').click();
  await openTab(person, language, 'events');
  for (const [row, text] of [
    [3, 'QAT; Turkey'],
    [4, 'QAT'],
  ] as const) {
    await typeInto(person, addressOf('events', 'parties', row), text);
  }
  await person.choose(say('menu-validate'));
  const page = person.addonPage(say('menu-validate'));
  for (const code of ['country-not-canonical', 'party-single'])
    await page.locator(`[data-code="${code}"] > summary`).click();
  await page.locator('[data-code="party-single"] li').first().waitFor();
  return dialogOf(person, say('menu-validate'));
}

/** A number of the summary, and the quotations behind it. */
async function evidenceScene({ person, language }: Stage): Promise<void> {
  const say = speaker(language);
  await closeDialog(person, say('menu-validate'));
  await person.choose(say('menu-summary'));
  await openTab(person, language, 'summary');
  await person.page.getByRole('img').first().waitFor();
  await person.goTo('A7');
  await person.choose(say('menu-evidence'));
  await person.addonPage(say('menu-evidence')).getByRole('article').first().waitFor();
}

/** How far each dyad has got, with the quotations of the first one. */
async function laddersScene({ person, language }: Stage): Promise<Locator> {
  const say = speaker(language);
  await closeDialog(person, say('menu-evidence'));
  await person.choose(say('menu-ladders'));
  const title = say('menu-ladders');
  const page = person.addonPage(title);
  await page.getByText(say('ladder-steps')).first().click();
  return dialogOf(person, title);
}

function speaker(language: InterfaceLanguage) {
  return (id: AnyMessageId) => sayPage(language, id);
}

function openTab(person: Person, language: InterfaceLanguage, name: TabName): Promise<void> {
  return person.openTab(tabTitle(name)[language]);
}

function dialogOf(person: Person, title: string): Locator {
  return person.page
    .locator('dialog')
    .filter({ has: person.page.locator(`iframe[title="${titleOf(title)}"]`) });
}

/** In place of what the cell holds; Arabic letters lie on no key of the browser's keyboard. */
async function typeInto(person: Person, address: string, text: string): Promise<void> {
  await person.goTo(address);
  await person.page.keyboard.press('F2');
  const editor = person.page.locator('.cell-editor textarea');
  await editor.fill(text);
  await editor.press('Enter');
  await until(
    () => person.cell(address).innerText(),
    (shown) => shown.trim() === text,
  );
}

/** By the cross that the sheet puts above every dialog. */
function closeDialog(person: Person, title: string): Promise<void> {
  return dialogOf(person, title).getByRole('button').click();
}

function file(name: string, buffer: Buffer) {
  return { name, mimeType: 'text/plain', buffer };
}
