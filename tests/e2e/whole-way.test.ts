/** The whole way of a person through Accord: from an empty workbook to a summary and files, by menu and mouse. */
import { readFileSync } from 'node:fs';
import type { Download } from 'playwright-core';
import { openAtWorkbench } from './support/at-workbench';
import type { Person } from './support/person';
import { addressOf } from './support/person';
import { Reviewer } from './support/reviewer';
import { seenText, waitForFont } from './support/seen-text';
import { until } from './support/until';

const ARTICLE = {
  title: 'قطر وتركيا توقعان اتفاقية عسكرية',
  outlet: 'وكالة الأنباء القطرية',
  published: '2019-03-13',
  text:
    'الدوحة في 13 مارس 2019. وقّع وزير الدفاع القطري خالد بن محمد العطية ونظيره التركي خلوصي أكار في الدوحة ' +
    'يوم 12 مارس 2019 اتفاقية للتعاون العسكري والتدريب المشترك بين القوات المسلحة في البلدين.',
};

let person: Person;

openAtWorkbench(
  (opened) => {
    ({ person } = opened);
  },
  { options: ['--empty'] },
);

/** Each step goes on from where the one before it has left the sheet. */
describe('a person at an empty workbook', () => {
  test('imports the samples from the menu', async () => {
    await person.choose('Import articles');
    const dialog = person.addonPage('Import articles');
    await dialog.getByLabel('Your name').fill('Layla');
    await dialog.getByRole('radio', { name: 'Samples' }).check();
    await dialog.getByRole('button', { name: 'Import the five sample articles' }).click();
    await dialog.getByRole('heading', { name: 'Import finished' }).waitFor();
    expect(await dialog.getByText(/\.txt: imported\.$/).count()).toBe(5);
    expect(await dialog.getByText(/^Proposals: [1-9]\d* events?,/).count()).toBe(1);
    await person.screenshot('import-report');
  });

  test('imports a pasted text after a look at what it will become', async () => {
    const dialog = person.addonPage('Import articles');
    await dialog.getByRole('button', { name: 'Import more' }).click();
    await dialog.getByRole('radio', { name: 'Paste a text' }).check();
    await dialog.getByLabel('Text of the article').fill(ARTICLE.text);
    await dialog.getByLabel('Title').fill(ARTICLE.title);
    await dialog.getByLabel('Outlet').fill(ARTICLE.outlet);
    await dialog.getByLabel('Published on').fill(ARTICLE.published);
    await person.screenshot('import-paste');
    await dialog.getByRole('button', { name: 'Preview' }).click();
    await dialog.getByText('New: 1, already here: 0, refused: 0').waitFor();
    await person.screenshot('import-preview');
    await dialog.getByRole('button', { name: 'Import the article' }).click();
    await dialog.getByText(`${ARTICLE.title}: imported.`).waitFor();
    await dialog.getByRole('button', { name: 'Close', exact: true }).click();
    await dialog.locator('body').waitFor({ state: 'detached' });
  });

  test('sees every article as a row', async () => {
    await person.openTab('Articles');
    await person.cellsWith(ARTICLE.title).waitFor();
    expect(await person.statusLine.innerText()).toContain('6 rows');
    await person.screenshot('articles');
  });

  test('reads Arabic from the right, in order and in a font that has its letters', async () => {
    const title = person.cellsWith(ARTICLE.title);
    const { runsLeftwards, fromLeft, fromRight } = await seenText(title);
    expect(runsLeftwards).toBe(true);
    expect(fromRight).toBeLessThan(12);
    expect(fromLeft).toBeGreaterThan(fromRight);
    await waitForFont(title, 'Noto Sans Arabic');

    const english = await seenText(person.cell('A2'));
    expect(english).toMatchObject({ runsLeftwards: false });
    expect(english.fromLeft).toBeLessThan(12);
    const date = await seenText(person.cellsWith(ARTICLE.published));
    expect(date.runsLeftwards).toBe(false);
  });

  test('sees proposals, each with the sentence that proves it', async () => {
    await person.openTab('Cooperation');
    await person.cellsWith('suggested').first().waitFor();
    const [seed = ''] = readFileSync('seeds/000_4ea3c363a9cb2d22.txt', 'utf8').split('\n');
    await person.wholeText(addressOf('cooperation', 'evidence', 2), seed.trim());
    await person.screenshot('cooperation');
  });

  test('accepts an event in the sidebar, and the rows say so', async () => {
    await person.openTab('Events');
    await person.goTo('A2');
    await person.choose('Review rows');
    const sidebar = person.addonPage('Accord');
    const event = await sidebar.getByRole('heading', { level: 2 }).first().innerText();
    const progress = await sidebar.getByText(/^0 of \d+ reviewed$/).innerText();
    await person.screenshot('sidebar');
    await new Reviewer(person).lookAtDomains();
    await sidebar.getByRole('button', { name: 'Accept', exact: true }).click();
    await sidebar.getByText(progress.replace('0', '1'), { exact: true }).waitFor();
    await sidebar.getByText('Saved.').waitFor();
    await person.page.getByRole('button', { name: 'Close the sidebar' }).click();
    await expect(person.cell('A2').innerText()).resolves.toBe(event);
    await person.goTo(addressOf('events', 'review', 2));
    await person.cellsWith('accepted').waitFor();
    await person.screenshot('accepted');
  });

  test('is shown the event of a selected row beside its Arabic article', async () => {
    await person.openTab('Cooperation');
    const [rows = ''] = (await person.statusLine.innerText()).match(/\d+/) ?? [];
    await person.goTo(addressOf('cooperation', 'status', Number(rows) + 1));
    await person.choose('Review rows');
    const sidebar = person.addonPage('Accord');
    await sidebar.getByRole('button', { name: 'Show selected row' }).click();
    const evidence = sidebar.locator('mark').filter({ hasText: 'العطية' });
    await evidence.waitFor();
    expect(await seenText(evidence)).toMatchObject({ runsLeftwards: true });
    await waitForFont(evidence, 'Noto Sans Arabic');
    await sidebar.getByRole('button', { name: 'Accept', exact: true, disabled: false }).waitFor();
    await person.closeToasts();
    await person.screenshot('review');
    await person.page.getByRole('button', { name: 'Close the sidebar' }).click();
  });

  test('validates, and finds what is missing with the way to mend it', async () => {
    await person.choose('Validate sheet');
    const dialog = person.addonPage('Validate sheet');
    await dialog.getByRole('heading', { name: /^Errors: 0, warnings: [1-9]/ }).waitFor();
    await person.screenshot('validated');
    await dialog.getByRole('button', { name: 'Close', exact: true }).click();
    await person.openTab('Findings');
    await person.cellsWith('The publication date is missing.').first().waitFor();
    await person.screenshot('findings');
  });

  test('builds the summary and its pivot tables', async () => {
    await person.told('The summary is built', () => person.choose('Build summary'));
    await person.openTab('Summary');
    await person.page.getByRole('img', { name: 'Chart: Events by domain', exact: true }).waitFor();
    await until(
      () => person.cell('C7').innerText(),
      (shown) => shown === '6',
    );
    await person.screenshot('summary');
    await person.openTab('By domain');
    await person.cellsWith('Grand Total').first().waitFor();
    await person.screenshot('by-domain');
  });

  test('takes the tabs along as files that a spreadsheet program reads', async () => {
    await person.choose('Export');
    const dialog = person.addonPage('Export');
    const downloads: Download[] = [];
    person.page.on('download', (download) => downloads.push(download));
    await dialog.getByRole('button', { name: 'Download' }).click();
    await dialog.getByText(/^Codebook: downloaded/).waitFor();
    // The browser tells of a download after the page has.
    await until(
      async () => downloads.length,
      (count) => count === 6,
    );
    await person.screenshot('export');
    const names = downloads.map((download) => download.suggestedFilename().replace(/-\d{4}-.*/, ''));
    expect(names).toEqual([
      'accord-articles',
      'accord-events',
      'accord-cooperation',
      'accord-officials',
      'accord-figures',
      'accord-codebook',
    ]);
    const articles = readFileSync((await downloads[0]?.path()) ?? '', 'utf8');
    expect(articles.startsWith('\ufeff')).toBe(true);
    expect(articles).toContain(ARTICLE.title);
    await dialog.getByRole('button', { name: 'Close', exact: true }).click();
  });
});
