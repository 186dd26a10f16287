/** From a finding to the cell that it is about, by mouse and by keys. */
import type { Browser } from 'playwright-core';
import { launchBrowser } from './support/launch-browser';
import { addressOf, Person } from './support/person';
import { RunningWorkbench } from './support/running-workbench';
import { until } from './support/until';

let browser: Browser;
let workbench: RunningWorkbench;
let person: Person;

beforeAll(async () => {
  [browser, workbench] = await Promise.all([launchBrowser(), RunningWorkbench.start()]);
});

beforeEach(async () => {
  person = await Person.at(browser, workbench);
  await person.openTab('Findings');
  await person.goTo(addressOf('findings', 'cell', 3));
  await person.page.getByRole('button', { name: /^Go to Articles/ }).waitFor();
});

afterEach(async () => {
  expect(person.watch.troubles).toEqual([]);
  await person.leave();
});

afterAll(async () => {
  await browser?.close();
  await workbench?.discard();
});

/** What the cell with the link shows: the address of another cell. */
async function linkedPlace(): Promise<string> {
  return until(
    () => person.formulaBar.inputValue(),
    (text) => /^[A-Z]+\d+$/.test(text),
  );
}

async function expectAtPublicationDate(place: string): Promise<void> {
  await person.page.getByRole('application', { name: 'Articles' }).waitFor();
  await person.waitForSelected(place);
  const header = addressOf('articles', 'published_on', 1);
  await expect(person.cell(header).innerText()).resolves.toBe('Published on');
}

test('the link names the place and jumps there', async () => {
  const place = await linkedPlace();
  expect(place).toBe(addressOf('articles', 'published_on', Number(place.replace(/\D/g, ''))));
  await person.screenshot('findings-link');
  await person.page.getByRole('button', { name: `Go to Articles · ${place}` }).click();
  await expectAtPublicationDate(place);
});

test('Alt+Enter jumps too', async () => {
  const place = await linkedPlace();
  await person.page.keyboard.press('Alt+Enter');
  await expectAtPublicationDate(place);
});
