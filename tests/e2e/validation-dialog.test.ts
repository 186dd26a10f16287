/** From a fault in the sheet to its end: found, shown in its cell, fixed after a preview, or waived with a reason. */
import axe from 'axe-core';
import type { Browser, FrameLocator } from 'playwright-core';
import { launchBrowser } from './support/launch-browser';
import { addressOf, Person } from './support/person';
import { RunningWorkbench } from './support/running-workbench';
import { until } from './support/until';

const words = {
  en: {
    menu: 'Validate sheet',
    events: 'Events',
    country: 'Not a country code',
    show: /^Show the cell/,
    fix: /^Fix the cell/,
    apply: 'Fix',
    single: 'Only one party',
    waive: /^Waive the finding/,
    reason: 'Why they may stay',
    doWaive: 'Waive',
    fixed: /^Fixed: 1\./,
    waived: /^Waived: 1\.$/,
    name: 'Your name',
  },
  ar: {
    menu: 'فحص الجدول',
    events: 'الأحداث',
    country: 'ليس رمز دولة',
    show: /^عرض الخلية/,
    fix: /^إصلاح الخلية/,
    apply: 'إصلاح',
    single: 'طرف واحد فقط',
    waive: /^تجاوز الملاحظة/,
    reason: 'لماذا يجوز إبقاؤها',
    doWaive: 'تجاوز',
    fixed: /^أُصلح: 1\./,
    waived: /^متجاوَزة: 1\.$/,
    name: 'اسمك',
  },
} as const;

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
});

/** What axe-core finds in the dialog as it stands. */
async function violations(dialog: FrameLocator): Promise<string[]> {
  const frame = await (await dialog.locator('body').elementHandle())?.ownerFrame();
  await frame?.evaluate(axe.source);
  const found = (await frame?.evaluate('axe.run()')) as {
    violations: Array<{ id: string; nodes: unknown[] }>;
  };
  return found.violations.map(({ id, nodes }) => `${id}: ${JSON.stringify(nodes).slice(0, 300)}`);
}

async function type(person: Person, address: string, text: string): Promise<void> {
  await person.goTo(address);
  await person.page.keyboard.type(text);
  await person.page.keyboard.press('Enter');
  await until(
    () => person.cell(address).innerText(),
    (shown) => shown === text,
  );
}

test.each(['en', 'ar'] as const)('finds, shows, fixes and waives (%s)', async (language) => {
  const said = words[language];
  const workbench = await RunningWorkbench.start('--language', language);
  try {
    const person = await Person.at(browser, workbench);
    await person.openTab(said.events);
    const parties = (row: number) => addressOf('events', 'parties', row);
    await type(person, parties(2), 'QAT; Turkey');
    await type(person, parties(3), 'QAT');

    await person.choose(said.menu);
    const dialog = person.addonPage(said.menu);
    const country = dialog.getByRole('group').filter({ hasText: said.country });
    await country.locator('summary').click();
    expect(await violations(dialog)).toEqual([]);
    await person.screenshot(`validation-list-${language}`);

    await person.goTo('A1');
    await country.getByRole('button', { name: said.show }).click();
    await person.waitForSelected(parties(2));

    await country.getByRole('button', { name: said.fix }).click();
    await dialog.getByRole('cell', { name: 'QAT; TUR', exact: true }).waitFor();
    await dialog.getByLabel(said.name).fill('Amal');
    expect(await violations(dialog)).toEqual([]);
    await person.screenshot(`validation-preview-${language}`);
    await dialog.getByRole('button', { name: said.apply, exact: true }).click();
    await dialog.getByText(said.fixed).waitFor();
    await person.goTo(parties(2));
    await until(
      () => person.cell(parties(2)).innerText(),
      (shown) => shown === 'QAT; TUR',
    );

    const single = dialog.getByRole('group').filter({ hasText: said.single });
    await single.locator('summary').click();
    await single.getByRole('button', { name: said.waive }).click();
    await dialog.getByLabel(said.reason).fill('A region is the other side');
    expect(await violations(dialog)).toEqual([]);
    await person.screenshot(`validation-waive-${language}`);
    await dialog.getByRole('button', { name: said.doWaive, exact: true }).click();
    await dialog.getByText(said.waived).waitFor();
    await person.screenshot(`validation-done-${language}`);
    expect(person.watch.troubles).toEqual([]);
    await person.leave();
  } finally {
    await workbench.discard();
  }
});
