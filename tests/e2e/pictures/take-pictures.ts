/**
 * `npm run screenshots`: plays every scene in both languages in the browser of the tests and keeps what the window
 * shows in docs/images. The clock stands still, fonts are the browser's own, nothing moves: the same code makes the
 * same files, byte for byte.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { interfaceLanguages, type InterfaceLanguage } from '../../../src/core/model/tab';
import { launchBrowser } from '../support/launch-browser';
import { Person } from '../support/person';
import { isPackaged, unpackBrowser } from '../support/unpack-browser';
import { toPalettePng } from './palette-png';
import { openPictureWorkbench } from './picture-workbench';
import { scenes } from './scenes';

const FOLDER = join('docs', 'images');
const WINDOW = { width: 1320, height: 850 };
/** What is painted anew is painted whole, and reckoned in one way on every processor. */
const SAME_EVERY_TIME = [
  '--disable-partial-raster',
  '--disable-skia-runtime-opts',
  '--force-color-profile=srgb',
];
const CODERS: Readonly<Record<InterfaceLanguage, string>> = { en: 'Layla', ar: 'ليلى' };

async function takeAll(browser: Browser, language: InterfaceLanguage): Promise<void> {
  const workbench = await openPictureWorkbench(language, CODERS[language]);
  try {
    const person = await Person.at(browser, workbench, {
      viewport: WINDOW,
      deviceScaleFactor: 1,
      reducedMotion: 'reduce',
      colorScheme: 'light',
    });
    for (const { name, play } of scenes) {
      const shown = await play({ person, language, stored: workbench.stored });
      const picture = toPalettePng(await still(person.page, shown ?? person.page));
      const path = join(FOLDER, `${name}-${language}.png`);
      writeFileSync(path, picture);
      console.log(`${path}  ${Math.ceil(picture.length / 1024)} KB`);
    }
    const { troubles } = person.watch;
    await person.leave();
    if (troubles.length > 0) throw new Error(troubles.join('\n'));
  } finally {
    await workbench.discard();
  }
}

/** What is shown once nothing changes any more. */
async function still(page: Page, shown: Page | Locator): Promise<Buffer> {
  // Out of everything that looks otherwise under the pointer; short messages would cover what is behind them.
  await page.mouse.move(WINDOW.width / 2, WINDOW.height - 2);
  const messages = page.getByRole('log').getByRole('button');
  while ((await messages.count()) > 0) await messages.first().click();
  await page.mouse.move(WINDOW.width / 2, WINDOW.height - 2);
  let before: Buffer = Buffer.alloc(0);
  for (;;) {
    await Promise.all(page.frames().map((frame) => frame.evaluate(paintAnew)));
    const now = await shown.screenshot({ animations: 'disabled', caret: 'hide' });
    if (now.equals(before)) return now;
    before = now;
    await page.waitForTimeout(QUIET);
  }
}

/** Everything is painted in one go, whatever was painted bit by bit before: else round corners differ by a shade. */
async function paintAnew(): Promise<void> {
  await document.fonts.ready;
  const { style } = document.documentElement;
  for (const visibility of ['hidden', '']) {
    style.visibility = visibility;
    for (let frame = 0; frame < 2; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

/** Milliseconds between two looks. The sidebar asks every two seconds which row is selected. */
const QUIET = 2_500;

async function main(): Promise<void> {
  if (isPackaged()) unpackBrowser();
  else
    console.log(
      'Not with the browser that npm brings: these pictures will differ from those of the project.',
    );
  mkdirSync(FOLDER, { recursive: true });
  const browser = await launchBrowser(process.env, SAME_EVERY_TIME);
  try {
    for (const language of interfaceLanguages) await takeAll(browser, language);
  } finally {
    await browser.close();
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
