/** Work survives the end of the program, and an open window tells when it is away and comes back by itself. */
import type { Browser } from 'playwright-core';
import { launchBrowser } from './support/launch-browser';
import { addressOf, Person } from './support/person';
import { RunningWorkbench } from './support/running-workbench';

let browser: Browser;
let workbench: RunningWorkbench;

beforeAll(async () => {
  [browser, workbench] = await Promise.all([launchBrowser(), RunningWorkbench.start()]);
});

afterAll(async () => {
  await browser?.close();
  await workbench?.discard();
});

test('a window outlives a restart and shows what was typed before and after', async () => {
  const person = await Person.at(browser, workbench);
  await person.openTab('Articles');
  await person.goTo(addressOf('articles', 'note', 2));
  await person.page.keyboard.type('before the restart');
  await person.page.keyboard.press('Enter');
  await person.cellsWith('before the restart').waitFor();

  const returned = person.watch.expectLoss();
  await workbench.stop();
  await person.banner.getByText('The workbench has stopped. Run npm start again.').waitFor();
  await person.screenshot('stopped');

  workbench = await workbench.startAgain();
  await person.banner.waitFor({ state: 'hidden' });
  returned();
  await person.cellsWith('before the restart').waitFor();
  await person.goTo(addressOf('articles', 'note', 3));
  await person.page.keyboard.type('after it');
  await person.page.keyboard.press('Enter');
  await person.cellsWith('after it').waitFor();
  expect(person.watch.troubles).toEqual([]);

  const other = await Person.at(browser, workbench);
  await other.openTab('Articles');
  await other.goTo(addressOf('articles', 'note', 3));
  await other.cellsWith('before the restart').waitFor();
  await other.cellsWith('after it').waitFor();
  expect(other.watch.troubles).toEqual([]);
});
