/**
 * The dialogs about summaries, about the evidence behind a number and about the codebook, as a person goes through
 * them: what they choose, read and take along, what they are told where something is missing, and the way out.
 */
import type { FrameLocator } from 'playwright-core';
import { openAtWorkbench } from './support/at-workbench';
import { giveKeys } from './support/give-keys';
import type { Person } from './support/person';
import { addressOf } from './support/person';
import { until } from './support/until';

let person: Person;

openAtWorkbench((opened) => {
  ({ person } = opened);
});

async function openDialog(entry: string): Promise<FrameLocator> {
  await person.choose(entry);
  const dialog = person.addonPage(entry);
  await dialog.getByRole('main').waitFor();
  return dialog;
}

const button = (dialog: FrameLocator, name: string) => dialog.getByRole('button', { name, exact: true });

/** By the key that leaves every dialog, from inside it. */
async function leave(dialog: FrameLocator, title: string): Promise<void> {
  await giveKeys(button(dialog, 'Close'));
  await person.page.keyboard.press('Escape');
  await person.alert(title).waitFor({ state: 'detached' });
}

/** Types into a cell and waits until the sheet has it. */
async function type(address: string, text: string): Promise<void> {
  await person.goTo(address);
  await person.page.keyboard.type(text);
  await person.page.keyboard.press('Enter');
  await until(
    () => person.cell(address).innerText(),
    (shown) => shown === text,
  );
}

describe('what a summary counts, and its reports', () => {
  let dialog: FrameLocator;

  const turnTo = (part: string) => dialog.getByText(part, { exact: true }).click();

  test('a period that is none is said at its field; a build with the right one says what it counts', async () => {
    dialog = await openDialog('Choose what counts…');
    await dialog.getByLabel('To', { exact: true }).fill('2019-13');
    await button(dialog, 'Build summary').click();
    await dialog.getByText('Write the date as YYYY, YYYY-MM or YYYY-MM-DD.').waitFor();
    const wrong = dialog.locator('[aria-invalid="true"]');
    expect(await wrong.getAttribute('id')).toBe('period-to');
    expect(await wrong.evaluate((field) => field === document.activeElement)).toBe(true);

    await dialog.getByLabel('To', { exact: true }).fill('2019');
    await dialog.getByLabel('From', { exact: true }).fill('2018');
    await button(dialog, 'Build summary').click();
    await dialog.getByText(/^Built\. Events: [1-9]/).waitFor();
    const within = await dialog.getByText(/^Built\. /).innerText();

    await dialog.getByLabel('From', { exact: true }).fill('');
    await dialog.getByLabel('To', { exact: true }).fill('');
    await button(dialog, 'Build summary').click();
    const built = await until(
      () => dialog.locator('#build-status').innerText(),
      (said) => said.startsWith('Built') && said !== within,
    );
    const events = (said: string) => Number(/Events: (\d+)/.exec(said)?.[1]);
    expect(events(built)).toBeGreaterThan(events(within));
  });

  test('ladders name how far a dyad got, with a quotation for each step, and promises that wait', async () => {
    await turnTo('Ladders');
    const row = dialog.getByRole('row').filter({ hasText: 'Basing and force deployment' });
    await row.getByText('In force (5 of 5)').waitFor();
    const steps = dialog.locator('details').first();
    await steps.getByText('Steps and quotations').click();
    await steps.getByRole('blockquote').first().waitFor();
    await dialog.getByLabel('Waiting for at least (months)').fill('600');
    await button(dialog, 'Apply').click();
    await dialog.getByText('No promise has waited that long.').waitFor();
    await person.screenshot('dialog-ladders');
  });

  test('figures and officials stand with their quotations and offices, and can be copied', async () => {
    await turnTo('Training and figures');
    const trained = dialog.getByRole('row').filter({ hasText: '512 Qatari police' });
    await trained.getByRole('cell', { name: '512', exact: true }).waitFor();
    await button(dialog, 'Copy table').click();
    await dialog.getByText('Copied.', { exact: true }).waitFor();

    await turnTo('Officials');
    const other = dialog.getByRole('cell', { name: /Khalid bin Mohammed/ });
    await other.waitFor();
    await dialog.getByPlaceholder('Find a name or office').fill('Uzunkaya');
    await other.waitFor({ state: 'hidden' });
    await dialog.getByRole('cell', { name: /Turkish National Police Chief/ }).waitFor();
  });

  test('the methods note is a draft of its own', async () => {
    await turnTo('Methods note');
    const note = dialog.getByRole('textbox', { name: 'Methods note' });
    await note.waitFor();
    expect(await note.inputValue()).toMatch(/^How these numbers were made/);
    expect(await note.inputValue()).toMatch(/suggestions of the software/);
  });

  test('a release asks for names, and later says what has changed since', async () => {
    await turnTo('Releases');
    await dialog.getByText('Nothing has been frozen yet.').waitFor();
    await button(dialog, 'Freeze a release').click();
    await dialog.getByText('Enter your name.').waitFor();
    await dialog.getByLabel('Your name').fill('Layla');
    await button(dialog, 'Freeze a release').click();
    await dialog.getByText(/^Give the release a name first/).waitFor();
    await dialog.getByLabel('Name of the release').fill('March report');
    await button(dialog, 'Freeze a release').click();
    await dialog.getByText(/ · Layla · events: [1-9]/).waitFor();
    await leave(dialog, 'Choose what counts…');

    await person.openTab('Cooperation');
    const event = await person.cell('A2').innerText();
    await type(addressOf('cooperation', 'review', 2), 'rejected');
    dialog = await openDialog('Releases…');
    await button(dialog, 'What changed since').click();
    await dialog.getByRole('heading', { name: /^(Recoded|Removed or no longer counted): 1$/ }).waitFor();
    await dialog.getByRole('listitem').filter({ hasText: event }).waitFor();
    await person.screenshot('dialog-releases');
    await leave(dialog, 'Releases…');
    await type(addressOf('cooperation', 'review', 2), 'suggested');
  });
});

test('the evidence behind a number: events, articles, quotations, and the way to the row', async () => {
  await person.openTab('Cooperation');
  await person.goTo('A2');
  const dialog = await openDialog('Show evidence');
  const refusal = dialog.getByRole('alert');
  await refusal.getByText(/Select a number/).waitFor();

  await person.openTab('By domain');
  await person.cellsWith('Grand Total').first().waitFor();
  await person.goTo('D3');
  const number = await person.cell('D3').innerText();
  await button(dialog, 'Show for the selected cell').click();
  await dialog.getByRole('heading', { level: 1, name: new RegExp(`^\\D+: ${number} · `) }).waitFor();
  expect(await refusal.isVisible()).toBe(false);
  const quotation = await dialog.getByRole('blockquote').first().innerText();
  const counts = await dialog.getByText(/^Events: \d+ · articles: \d+ · quotations: \d+$/).innerText();
  const [, quotations] = /quotations: (\d+)/.exec(counts) ?? [];
  expect(await dialog.getByRole('blockquote').count()).toBe(Number(quotations));
  await person.screenshot('dialog-evidence');

  await button(dialog, 'Go to row').first().click();
  await person.waitForTab('Cooperation');
  await until(
    () => person.formulaBar.inputValue(),
    (text) => text !== number && text !== '',
  );
  const row = await person.page.getByRole('textbox', { name: 'Cell address' }).inputValue();
  const evidence = addressOf('cooperation', 'evidence', Number(row.replace(/\D/g, '')));
  await person.wholeText(evidence, quotation.slice(0, 40));
  await leave(dialog, 'Show evidence');
});

test('the codebook: an error is shown in its cell, a retired code is recoded and taken back', async () => {
  await person.openTab('Codebook');
  const label = addressOf('codebook', 'label_en', 11);
  const words = await person.wholeText(label, 'Police');
  await person.page.keyboard.press('Delete');
  await until(
    () => person.cell(label).innerText(),
    (shown) => shown === '',
  );
  const dialog = await openDialog('Codebook…');
  await dialog.getByRole('heading', { name: /^1 error/ }).waitFor();
  await dialog.getByText('Correct the errors first, then check again.').waitFor();
  expect(await button(dialog, 'Apply').isDisabled()).toBe(true);
  await person.goTo('A1');
  await dialog.getByRole('button', { name: 'Show row 11 of the Codebook' }).click();
  await person.waitForSelected(label);
  await type(label, words);
  await type(addressOf('codebook', 'active', 11), 'no');
  await type(addressOf('codebook', 'replaced_by', 11), 'counter_terrorism');

  await button(dialog, 'Check again').click();
  await dialog.getByRole('heading', { name: 'The Codebook tab has no errors.' }).waitFor();
  const change = dialog.getByRole('listitem').filter({ hasText: words }).first();
  await change.getByText(/^\d+ rows use it, 0 reviewed$/).click();
  await change.getByRole('listitem').first().waitFor();
  await button(dialog, 'Apply').waitFor();
  await person.screenshot('dialog-codebook');

  await dialog.getByRole('button', { name: /^Recode \d+ rows…$/ }).click();
  await dialog.getByRole('cell', { name: 'counter_terrorism' }).first().waitFor();
  await button(dialog, 'Recode').click();
  await dialog.getByText(/^\d+ rows changed\./).waitFor();
  await dialog.getByRole('button', { name: /^Recode/ }).waitFor({ state: 'hidden' });
  await leave(dialog, 'Codebook…');

  const undo = await openDialog('Undo…');
  await undo.getByText(/^\u2068?Layla\u2069? · Recoding · /).click();
  await button(undo, 'Show what changes').click();
  await undo.getByRole('listitem').filter({ hasText: 'counter_terrorism' }).first().waitFor();
  await button(undo, 'Undo').click();
  await undo.getByText(/^Undone: 0 rows, \d+ cells/).waitFor();
  await button(undo, 'Back').click();
  await leave(undo, 'Undo…');
  await person.openTab('Cooperation');
  await person.goTo(addressOf('cooperation', 'domain', 2));
  await person.cellsWith('policing').first().waitFor();
});
