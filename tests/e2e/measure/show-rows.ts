/**
 * Measures how soon 10,000 rows are on the screen: no test, because times depend on the machine. Run it with
 *
 *     npx jest --testMatch '<rootDir>/tests/e2e/measure/*.ts'
 */
import { launchBrowser } from '../support/launch-browser';
import { Person } from '../support/person';
import { RunningWorkbench } from '../support/running-workbench';

jest.setTimeout(600_000);

const ROWS = 10_000;
const COLUMNS = 20;
const WORDS = ['Qatar', 'Türkiye', 'التعاون العسكري والأمني', '2019-03-12', 'agreement signed in Doha'];

test(`${ROWS} rows of ${COLUMNS} columns`, async () => {
  const [browser, workbench] = await Promise.all([launchBrowser(), RunningWorkbench.start('--empty')]);
  try {
    const person = await Person.at(browser, workbench);
    const { page } = person;
    const lines = Array.from({ length: ROWS }, (_, row) =>
      Array.from({ length: COLUMNS }, (_, column) =>
        column === 0 ? `row ${row + 1}` : WORDS[(row + column) % WORDS.length],
      ).join('\t'),
    );
    await page.evaluate((text) => navigator.clipboard.writeText(text), lines.join('\n'));
    const times: Record<string, number> = {};
    const measure = async (name: string, work: () => Promise<void>) => {
      const began = Date.now();
      await work();
      times[name] = Date.now() - began;
    };
    await measure('paste, save and show', async () => {
      await page.keyboard.press('Control+v');
      await person.statusLine.getByText(`${ROWS.toLocaleString('en')} rows`).waitFor({ timeout: 120_000 });
    });
    await measure('open the window', async () => {
      await page.reload();
      await person.cellsWith('row 1').waitFor();
    });
    await measure('jump to the last row', () => person.goTo(`A${ROWS}`));
    await measure('jump to the middle', () => person.goTo(`A${ROWS / 2}`));
    console.log('Milliseconds:', times);
  } finally {
    await browser.close();
    await workbench.discard();
  }
});
