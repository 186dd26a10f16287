/** Without a mouse: the menu, its dialogs and the grid are reached, left and come back to by keys alone. */
import type { Browser } from 'playwright-core';
import { launchBrowser } from './support/launch-browser';
import { addressOf, Person } from './support/person';
import { RunningWorkbench } from './support/running-workbench';

let browser: Browser;
let workbench: RunningWorkbench;
let person: Person;

beforeAll(async () => {
  [browser, workbench] = await Promise.all([launchBrowser(), RunningWorkbench.start()]);
});

beforeEach(async () => {
  person = await Person.at(browser, workbench);
  await person.openTab('Events');
  await person.goTo('A3');
});

afterEach(async () => {
  expect(person.watch.troubles).toEqual([]);
  await person.leave();
});

afterAll(async () => {
  await browser?.close();
  await workbench?.discard();
});

const press = (key: string) => person.page.keyboard.press(key);
const focused = (name: string, role: 'button' | 'menuitem') =>
  person.page
    .locator(':focus')
    .and(person.page.getByRole(role, { name, exact: true }))
    .waitFor();
/** Arrow keys move the selection again: whoever closed something is back where they worked. */
async function expectGridHasKeys(): Promise<void> {
  await press('ArrowDown');
  await person.waitForSelected('A4');
}

test('Alt+A opens the menu, arrows go round in it, Escape closes it', async () => {
  await press('Alt+a');
  await focused('Import articles', 'menuitem');
  await press('ArrowDown');
  await focused('Review rows', 'menuitem');
  await press('ArrowUp');
  await press('ArrowUp');
  await focused('Check this sheet’s platform', 'menuitem');
  await person.screenshot('keyboard-menu');
  await press('Escape');
  await person.page.getByRole('menu').waitFor({ state: 'detached' });
  await expectGridHasKeys();
});

test('a menu that was opened from its button goes back to it', async () => {
  await person.menuButton.focus();
  await press('Enter');
  await focused('Import articles', 'menuitem');
  await press('Escape');
  await focused('Accord', 'button');
});

test('a letter goes to the entry that begins with it', async () => {
  await press('Alt+a');
  await press('v');
  await focused('Validate sheet', 'menuitem');
});

/** The one entry that answers with a message: the first of Help, whose entries stand in the menu itself. */
async function openHelp(): Promise<void> {
  await press('Alt+a');
  await press('h');
  await focused('How Accord works', 'menuitem');
  await press('Enter');
}

test('Enter runs an entry, and its message is answered by Enter', async () => {
  await openHelp();
  await person.alert('Accord').waitFor();
  await focused('OK', 'button');
  await press('Enter');
  await person.alert('Accord').waitFor({ state: 'detached' });
  await expectGridHasKeys();
});

test('Escape leaves a message', async () => {
  await openHelp();
  await person.alert('Accord').waitFor();
  await press('Escape');
  await person.alert('Accord').waitFor({ state: 'detached' });
  await expectGridHasKeys();
});

test('Escape leaves a dialog, from its frame too', async () => {
  await press('Alt+a');
  await press('Enter');
  const dialog = person.alert('Import articles');
  const paste = person.addonPage('Import articles').getByLabel('Text of the article');
  await paste.waitFor();
  await press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await expectGridHasKeys();
});

test('Tab goes from the dialog’s close button into the add-on’s page', async () => {
  await press('Alt+a');
  await press('Enter');
  const name = person.addonPage('Import articles').getByLabel('Your name');
  await name.waitFor();
  const hasKeys = () => name.evaluate((field) => field === field.ownerDocument.activeElement);
  for (let presses = 0; presses < 4 && !(await hasKeys()); presses++) await press('Tab');
  await person.page.keyboard.type('Layla');
  await expect(name.inputValue()).resolves.toBe('Layla');
  await person.screenshot('keyboard-dialog');
  await person.alert('Import articles').getByRole('button', { name: 'Close', exact: true }).first().click();
});

test('typing writes into the cell, Escape takes it back, Enter keeps it', async () => {
  const note = addressOf('events', 'note', 3);
  await person.goTo(note);
  await person.page.keyboard.type('checked');
  await press('Escape');
  await expect(person.cell(note).innerText()).resolves.toBe('');
  await person.page.keyboard.type('checked');
  await press('Enter');
  await person.cellsWith('checked').waitFor();
  await press('Control+z');
  await person.cellsWith('checked').waitFor({ state: 'detached' });
});

test('Control and page keys go from tab to tab', async () => {
  await press('Control+PageDown');
  await person.page.getByRole('application', { name: 'Cooperation' }).waitFor();
  await press('Control+PageUp');
  await person.page.getByRole('application', { name: 'Events' }).waitFor();
});
