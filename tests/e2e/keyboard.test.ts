/** Without a mouse: the menu, its dialogs and the grid are reached, left and come back to by keys alone. */
import { openAtWorkbench } from './support/at-workbench';
import { hasKeys } from './support/give-keys';
import type { Person } from './support/person';
import { until } from './support/until';
import { addressOf } from './support/person';

let person: Person;

openAtWorkbench(
  async (opened) => {
    ({ person } = opened);
    await person.openTab('Events');
    await person.goTo('A3');
  },
  { isAnewEachTest: true },
);

const press = (key: string) => person.page.keyboard.press(key);
const focused = (name: string, role: 'button' | 'menuitem') =>
  person.page
    .locator(':focus')
    .and(person.page.getByRole(role, { name, exact: true }))
    .waitFor();
/** Its first entry has the keys: what is pressed next goes to it. */
async function openMenu(): Promise<void> {
  await press('Alt+a');
  await focused('Import articles', 'menuitem');
}
/** Arrow keys move the selection again: whoever closed something is back where they worked. */
async function expectGridHasKeys(): Promise<void> {
  await press('ArrowDown');
  await person.waitForSelected('A4');
}

test('Alt+A opens the menu, arrows go round in it, Escape closes it', async () => {
  await openMenu();
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
  await openMenu();
  await press('v');
  await focused('Validate sheet', 'menuitem');
});

/** The one entry that answers with a message: the first of Help, whose entries stand in the menu itself. */
async function openHelp(): Promise<void> {
  await openMenu();
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
  await openMenu();
  await press('Enter');
  const dialog = person.alert('Import articles');
  const paste = person.addonPage('Import articles').getByLabel('Text of the article');
  await paste.waitFor();
  await press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await expectGridHasKeys();
});

test('Tab goes from the dialog’s close button into the add-on’s page', async () => {
  await openMenu();
  await press('Enter');
  const name = person.addonPage('Import articles').getByLabel('Your name');
  await name.waitFor();
  await focused('Close', 'button');
  await press('Tab');
  await until(
    () => hasKeys(name),
    (has) => has,
  );
  await person.page.keyboard.type('Layla');
  await until(
    () => name.inputValue(),
    (value) => value === 'Layla',
  );
  await person.screenshot('keyboard-dialog');
  await person.alert('Import articles').getByRole('button', { name: 'Close', exact: true }).first().click();
});

test('typing writes into the cell, Escape takes it back, Enter keeps it', async () => {
  const note = addressOf('events', 'note', 3);
  await person.goTo(note);
  await person.page.keyboard.type('checked');
  await press('Escape');
  await until(
    () => person.cell(note).innerText(),
    (shown) => shown === '',
  );
  await person.page.keyboard.type('checked');
  await press('Enter');
  await person.cellsWith('checked').waitFor();
  await press('Control+z');
  await person.cellsWith('checked').waitFor({ state: 'detached' });
});

test('who types an address before the tab has come goes on typing, and gets there', async () => {
  let letCome = (): void => undefined;
  const held = new Promise<void>((resolve) => (letCome = resolve));
  await person.page.route('**/api/tab', async (route) => {
    await held;
    await route.continue();
  });
  await person.page.reload();
  await person.addressBox.fill('A5');
  letCome();
  await person.waitForTab('Events');
  await person.addressBox.press('Enter');
  await person.waitForSelected('A5');
});

test('what is typed while the grid moves is one text', async () => {
  const note = addressOf('events', 'note', 3);
  await person.goTo(note);
  await person.page.keyboard.type('check');
  const editor = person.page.getByRole('textbox', { name: note });
  const box = async () => (await editor.boundingBox()) ?? { x: 0, y: 0 };
  const { x, y } = await box();
  await person.page.mouse.move(x + 5, y + 5);
  await person.page.mouse.wheel(0, 15);
  await until(box, (now) => now.y !== y);
  await person.page.keyboard.type('ed twice');
  await press('Enter');
  await person.cellsWith('checked twice').waitFor();
});

test('Control and page keys go from tab to tab', async () => {
  await press('Control+PageDown');
  await person.page.getByRole('application', { name: 'Cooperation' }).waitFor();
  await press('Control+PageUp');
  await person.page.getByRole('application', { name: 'Events' }).waitFor();
});
