/** Accord for a person who reads Arabic: everything is mirrored and speaks Arabic, codes and dates stay as they are. */
import { openAtWorkbench } from './support/at-workbench';
import type { Person } from './support/person';
import { seenText, waitForFont } from './support/seen-text';

let person: Person;

openAtWorkbench(
  (opened) => {
    ({ person } = opened);
  },
  { options: ['--language', 'ar'] },
);

test('the menu speaks Arabic', async () => {
  await person.menuButton.click();
  await person.page.getByRole('menu').waitFor();
  const entries = await person.page.getByRole('menuitem').allInnerTexts();
  expect(entries.slice(0, 5)).toEqual([
    'استيراد المقالات',
    'مراجعة الصفوف',
    'فحص الجدول',
    'بناء الملخص',
    'تصدير',
  ]);
  await person.screenshot('arabic-menu');
  await person.page.keyboard.press('Escape');
});

test('tabs and columns run from the right', async () => {
  await person.openTab('الأحداث');
  const [first, second] = await Promise.all(['A2', 'B2'].map((at) => person.cell(at).boundingBox()));
  expect(first?.x).toBeGreaterThan(second?.x ?? Infinity);
  const tabs = person.page.getByRole('tab');
  const [left, right] = await Promise.all([tabs.last().boundingBox(), tabs.first().boundingBox()]);
  expect(right?.x).toBeGreaterThan(left?.x ?? Infinity);
  await person.screenshot('arabic-events');
});

test('headers are Arabic and aligned to the right, codes and dates are neither', async () => {
  const header = await seenText(person.cell('A1'));
  expect(header.runsLeftwards).toBe(true);
  expect(header.fromRight).toBeLessThan(12);
  const parties = await seenText(person.cell('B2'));
  expect(parties.runsLeftwards).toBe(false);
});

test('the sidebar stands on the left and its letters are drawn', async () => {
  await person.choose('مراجعة الصفوف');
  const sidebar = person.addonPage('Accord');
  const name = sidebar.getByText('اسمك', { exact: true });
  await name.waitFor();
  await waitForFont(name, 'Noto Sans Arabic');
  const box = await person.page.locator('iframe').boundingBox();
  expect(box?.x).toBeLessThan(2);
  await sidebar.getByLabel('اسمك').fill('ليلى');
  await sidebar.getByRole('button').first().click();
  await sidebar.getByRole('button', { name: 'قبول', exact: true }).waitFor();
  await person.screenshot('arabic-sidebar');
});

test('the dialog and the messages speak Arabic', async () => {
  await person.choose('استيراد المقالات');
  await person.addonPage('استيراد المقالات').getByRole('textbox').first().waitFor();
  await person.screenshot('arabic-import');
  await person.page.keyboard.press('Escape');
  await person.choose('فحص الجدول');
  const dialog = person.addonPage('فحص الجدول');
  const counts = dialog.getByRole('heading', { name: /^أخطاء/ });
  await counts.waitFor();
  expect((await seenText(counts)).runsLeftwards).toBe(true);
  await person.screenshot('arabic-validated');
  await dialog.getByRole('button', { name: 'إغلاق', exact: true }).click();
});

test('the summary is mirrored with its chart', async () => {
  await person.openTab('الملخص');
  await person.page.getByRole('img').first().waitFor();
  await person.screenshot('arabic-summary');
});
