/**
 * Every page of the add-on for people who hear it, see little, use no mouse or want no motion: axe-core's rules in
 * both languages, light and dark; targets of 24 pixels; an order and a mark of the focus; no motion where none is wanted.
 */
import { readdirSync } from 'node:fs';
import type { Browser, Frame, FrameLocator } from 'playwright-core';
import { sayPage, type AnyMessageId } from '../../src/core/messages/say-page';
import type { InterfaceLanguage } from '../../src/core/model/tab';
import { tabTitle } from '../../src/core/model/tabs';
import { focusStops, motion, sidewaysOverflow, smallTargets, violations } from './support/inspect-page';
import { launchBrowser } from './support/launch-browser';
import { addressOf, Person, titleOf } from './support/person';
import { RunningWorkbench } from './support/running-workbench';

interface Visit {
  /** The page in dist. */
  readonly page: string;
  readonly menu: AnyMessageId;
  /** The title of its frame where that is not the menu's entry. */
  readonly title?: string;
  /** Does what makes the page show what it has, and ends when it does. */
  readonly come: (page: FrameLocator, say: Say) => Promise<unknown>;
  /** A cell that is selected before. */
  readonly cell?: { readonly tab: 'summary' | 'codebook'; readonly address: string };
  /** What is typed into it. */
  readonly typed?: string;
}

type Say = (id: AnyMessageId) => string;

const heading = (page: FrameLocator) => page.getByRole('heading').first().waitFor();
const summaryPart = (menu: AnyMessageId): Visit => ({
  page: 'summary-dialog',
  menu,
  come: async (page) => {
    await page.getByRole('main').waitFor();
    await page.locator('#report-loading').waitFor({ state: 'hidden' });
  },
});

const visits: readonly Visit[] = [
  {
    page: 'import-dialog',
    menu: 'menu-import',
    come: async (page, say) => {
      await page.getByLabel(say('coder-label')).fill('Layla');
      await page.getByLabel(say('paste-text')).waitFor();
    },
  },
  {
    page: 'import-dialog',
    menu: 'menu-import',
    come: async (page, say) => {
      await page.getByLabel(say('coder-label')).fill('Layla');
      await page.getByLabel(say('paste-text')).fill('Kenya and Ethiopia signed an agreement on 3 May 2021.');
      await page.getByRole('button', { name: say('preview'), exact: true }).click();
      await page.getByRole('table').waitFor();
    },
  },
  {
    page: 'sidebar',
    menu: 'menu-review',
    title: 'Accord',
    come: async (page, say) => {
      const name = page.getByLabel(say('coder-label'));
      const accept = page.getByRole('button', { name: say('accept'), exact: true });
      await name.or(accept).filter({ visible: true }).first().waitFor();
      if (await name.isVisible()) {
        await name.fill('Layla');
        await page.getByRole('button', { name: say('coder-save'), exact: true }).click();
      }
      await accept.waitFor();
    },
  },
  {
    page: 'validation-dialog',
    menu: 'menu-validate',
    come: (page, say) => page.getByRole('button', { name: say('check-again') }).waitFor(),
  },
  {
    page: 'export-dialog',
    menu: 'menu-export',
    come: (page) => page.getByRole('checkbox').first().waitFor(),
  },
  {
    page: 'undo-dialog',
    menu: 'menu-undo',
    come: (page) => page.getByRole('radio').first().waitFor(),
  },
  {
    page: 'undo-dialog',
    menu: 'menu-undo',
    come: async (page, say) => {
      await page.getByRole('radio').first().check();
      await page.getByRole('button', { name: say('undo-show') }).click();
      await page.getByRole('button', { name: say('back') }).waitFor();
    },
  },
  { page: 'double-coding-dialog', menu: 'menu-double', come: (page) => page.getByRole('main').waitFor() },
  { page: 'codebook-dialog', menu: 'menu-codebook', come: heading },
  {
    page: 'codebook-dialog',
    menu: 'menu-codebook',
    // A change, with its rows.
    cell: { tab: 'codebook', address: addressOf('codebook', 'definition', 11) },
    typed: 'Police only.',
    come: async (page) => {
      await page.getByRole('group').first().click();
      await page.getByRole('listitem').first().waitFor();
    },
  },
  ...(
    ['menu-choices', 'menu-ladders', 'menu-figures', 'menu-people', 'menu-methods', 'menu-releases'] as const
  ).map(summaryPart),
  {
    page: 'evidence-dialog',
    menu: 'menu-evidence',
    come: (page) => page.getByRole('article').first().waitFor(),
    cell: { tab: 'summary', address: 'A7' },
  },
];

test('no page is left out', () => {
  // The file of the long texts is HTML by name only.
  const built = readdirSync('dist').flatMap((name) => /^(?!long-texts)(.*)\.html$/.exec(name)?.[1] ?? []);
  expect([...new Set(visits.map(({ page }) => page))].sort()).toEqual(built.sort());
});

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
});

describe.each(['en', 'ar'] as const)('in %s', (language: InterfaceLanguage) => {
  const say: Say = (id) => sayPage(language, id);
  let workbench: RunningWorkbench;
  let person: Person;

  beforeAll(async () => {
    workbench = await RunningWorkbench.start('--language', language);
    person = await Person.at(browser, workbench);
  });

  afterAll(async () => {
    await workbench?.discard();
  });

  describe.each(visits.map((visit, index) => [`${index + 1} ${visit.page} ${visit.menu}`, visit] as const))(
    '%s',
    (name, { menu, title, come, cell, typed }) => {
      let frame: Frame;

      beforeAll(async () => {
        if (cell) {
          await person.openTab(tabTitle(cell.tab)[language]);
          await person.cell(cell.address).click();
          if (typed) {
            await person.page.keyboard.type(typed);
            await person.page.keyboard.press('Enter');
            await person.cellsWith(typed).waitFor();
          }
        }
        await person.choose(say(menu));
        const frameTitle = title ?? titleOf(say(menu));
        await come(person.addonPage(frameTitle), say);
        await person.page.mouse.move(0, 0);
        const handle = await person.page.locator(`iframe[title="${frameTitle}"]`).elementHandle();
        frame = (await handle!.contentFrame())!;
      });

      afterAll(async () => {
        await person.page.emulateMedia({ colorScheme: 'light', reducedMotion: 'no-preference' });
        const close = person.page.locator('dialog[open], [role=dialog]').getByRole('button').first();
        if (!title && (await close.count()) > 0) await close.click();
        expect(person.watch.troubles.splice(0)).toEqual([]);
      });

      test.each(['light', 'dark'] as const)('axe-core finds nothing, %s', async (colorScheme) => {
        await person.page.emulateMedia({ colorScheme });
        const file = `access-${name.replace(/\W+/g, '-')}-${language}-${colorScheme}`;
        await person.screenshot(file);
        expect(await violations(frame)).toEqual([]);
      });

      test('every target is 24 pixels wide and high, and nothing hangs over the edge', async () => {
        expect(await smallTargets(frame)).toEqual([]);
        expect(await sidewaysOverflow(frame)).toBeLessThanOrEqual(0);
      });

      test('the focus goes through the page in its order and is seen', async () => {
        const stops = await focusStops(frame);
        expect(stops.length).toBeGreaterThan(0);
        expect(stops.filter(({ isMarked }) => !isMarked).map((stop) => stop.name)).toEqual([]);
        const order = stops.map(({ index }) => index);
        expect(order).toEqual([...order].sort((a, b) => a - b));
      });

      test('nothing moves where less motion is wanted', async () => {
        await person.page.emulateMedia({ reducedMotion: 'reduce' });
        expect(await motion(frame)).toEqual([]);
      });

      test('says its language and its direction', async () => {
        const root = await frame.evaluate(() => [
          document.documentElement.lang,
          document.documentElement.dir,
        ]);
        expect(root).toEqual([language, language === 'ar' ? 'rtl' : 'ltr']);
      });
    },
  );
});
