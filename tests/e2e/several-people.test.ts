/** Working together, in the browser: a batch is undone, articles are coded a second time and disagreements settled. */
import { openAtWorkbench } from './support/at-workbench';
import { giveKeys } from './support/give-keys';
import type { Person } from './support/person';
import { addressOf } from './support/person';
import { until } from './support/until';

let person: Person;

openAtWorkbench((opened) => {
  ({ person } = opened);
});

async function openDialog(entry: string) {
  await person.choose(entry);
  return person.addonPage(entry);
}

async function type(address: string, text: string): Promise<void> {
  await person.goTo(address);
  await person.page.keyboard.type(text);
  await person.page.keyboard.press('Enter');
}

test('an import waits until its proposals are undone; the preview says so', async () => {
  const dialog = await openDialog('Undo…');
  await dialog.getByLabel('Your name').fill('Layla');
  await person.screenshot('undo-list');
  await dialog.getByText(/Import ·/).click();
  await dialog.getByRole('button', { name: 'Show what changes' }).click();
  await dialog.getByText('Stays as it is: 5').waitFor();
  expect(await dialog.getByRole('button', { name: 'Undo', exact: true }).isVisible()).toBe(false);
  await person.screenshot('undo-left');
  await dialog.getByRole('button', { name: 'Back' }).click();
  await dialog.getByText(/Proposals ·/).click();
  await dialog.getByRole('button', { name: 'Show what changes' }).click();
  await dialog.getByRole('heading', { name: /^\d+ rows? go/ }).waitFor();
  await person.screenshot('undo-preview');
  await dialog.getByRole('button', { name: 'Undo', exact: true }).click();
  await dialog.getByText(/^Undone:/).waitFor();
  await dialog.getByRole('button', { name: 'Back' }).click();
  await dialog.getByText(/already undone/).waitFor();
  // The undo stands first in the list: undone itself, it brings the rows back.
  await dialog.getByRole('button', { name: 'Show what changes' }).click();
  await dialog.getByRole('heading', { name: /^\d+ rows? come/ }).waitFor();
  await dialog.getByRole('button', { name: 'Undo', exact: true }).click();
  await dialog.getByText(/^Undone:/).waitFor();
  await dialog.getByRole('button', { name: 'Back' }).click();
  await dialog.getByRole('button', { name: 'Close' }).click();
});

test('articles are drawn, coded blind, compared and settled', async () => {
  await person.openTab('Cooperation');
  for (let row = 2; row < 10; row += 1) await type(addressOf('cooperation', 'review', row), 'accepted');
  await until(
    () => person.cellsWith('accepted').count(),
    (count) => count === 8,
  );
  await person.openTab('Articles');
  for (let row = 2; row < 7; row += 1) await type(addressOf('articles', 'status', row), 'curated');
  await until(
    () => person.cellsWith('curated').count(),
    (count) => count === 5,
  );
  const dialog = await openDialog('Double coding…');
  await dialog.getByText('Articles coded once: 5.').waitFor();
  await dialog.getByRole('button', { name: 'Compare the codings' }).click();
  await dialog.getByRole('heading', { name: 'No article has been coded a second time yet.' }).waitFor();
  await dialog.getByRole('button', { name: 'Back' }).click();
  await dialog.getByRole('button', { name: 'Draw articles' }).click();
  await dialog.getByText('Write who is to code the articles again.').waitFor();
  await dialog.getByLabel('Second coder').fill('Layla');
  await dialog.getByLabel('Number of articles').fill('2');
  await dialog.getByLabel(/^Seed/).fill('7');
  await dialog.getByRole('button', { name: 'Draw articles' }).click();
  await dialog.getByText('Drawn for Layla: 2 (seed 7).').waitFor();
  await person.screenshot('double-coding-start');

  await dialog.getByRole('button', { name: 'Code the next article' }).click();
  await dialog.getByText('Still to code: 2').waitFor();
  await dialog.getByRole('button', { name: 'Save this article' }).click();
  await dialog.getByText(/^Every event needs its parties/).waitFor();
  await dialog.getByLabel(/^Parties/).fill('qat; tur');
  // What is typed and not saved is there again, whoever closes the dialog.
  await dialog.getByText('Not saved yet; kept as a draft.').waitFor();
  await giveKeys(dialog.getByLabel(/^Parties/));
  await person.page.keyboard.press('Escape');
  await person.alert('Double coding…').waitFor({ state: 'detached' });
  await person.choose('Double coding…');
  await dialog.getByRole('button', { name: 'Code the next article' }).click();
  await dialog.getByText('Not saved yet; kept as a draft.').waitFor();
  expect(await dialog.getByLabel(/^Parties/).inputValue()).toBe('QAT; TUR');
  await dialog.getByLabel('Mechanisms').selectOption('meeting');
  await dialog.getByLabel('Domain').selectOption('training');
  await dialog.getByLabel('Status').selectOption('discussed');
  await person.screenshot('double-coding-blind');
  await dialog.getByRole('button', { name: 'Save this article' }).click();
  await dialog.getByText('Still to code: 1').waitFor();
  expect(await dialog.getByLabel(/^Parties/).inputValue()).toBe('');
  await dialog.getByText('Not saved yet; kept as a draft.').waitFor({ state: 'hidden' });
  await dialog.getByRole('button', { name: 'No cooperation' }).click();
  await dialog.getByText('No article is waiting for you.').waitFor();

  await dialog.getByRole('button', { name: 'Compare the codings' }).click();
  await dialog.getByText('Articles that both have coded: 2').waitFor();
  await person.screenshot('double-coding-compare');
  const open = dialog.getByRole('heading', { name: /^Disagreements still to settle/ });
  const before = await open.textContent();
  await dialog.getByLabel('Note', { exact: true }).fill('the text names another day');
  await dialog.getByRole('button', { name: 'Neither' }).click();
  expect(before).toMatch(/: (\d+) of \1$/);
  await until(
    () => open.textContent(),
    (text) => text !== before,
  );
  await person.screenshot('double-coding-settled');
});
