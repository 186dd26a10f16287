/** From a finding to the cell that it is about, by mouse and by keys. */
import { openAtWorkbench } from './support/at-workbench';
import type { Person } from './support/person';
import { addressOf } from './support/person';
import { until } from './support/until';

let person: Person;

openAtWorkbench(
  async (opened) => {
    ({ person } = opened);
    await person.openTab('Findings');
    await person.goTo(addressOf('findings', 'cell', 3));
    await person.page.getByRole('button', { name: /^Go to Articles/ }).waitFor();
  },
  { isAnewEachTest: true },
);

/** What the cell with the link shows: the address of another cell. */
async function linkedPlace(): Promise<string> {
  return until(
    () => person.formulaBar.inputValue(),
    (text) => /^[A-Z]+\d+$/.test(text),
  );
}

async function expectAtPublicationDate(place: string): Promise<void> {
  await person.waitForTab('Articles');
  await person.waitForSelected(place);
  const header = addressOf('articles', 'published_on', 1);
  await until(
    () => person.cell(header).innerText(),
    (shown) => shown === 'Published on',
  );
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
