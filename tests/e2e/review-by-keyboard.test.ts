/** A whole review of the sample articles without a mouse, from the menu to the last article. */
import type { Browser } from 'playwright-core';
import { launchBrowser } from './support/launch-browser';
import { addressOf, Person } from './support/person';
import { Reviewer } from './support/reviewer';
import { RunningWorkbench } from './support/running-workbench';
import { until } from './support/until';

let browser: Browser;
let workbench: RunningWorkbench;
let person: Person;
let reviewer: Reviewer;

beforeAll(async () => {
  [browser, workbench] = await Promise.all([launchBrowser(), RunningWorkbench.start()]);
  person = await Person.at(browser, workbench);
  reviewer = new Reviewer(person);
});

afterAll(async () => {
  await browser?.close();
  await workbench?.discard();
});

afterEach(() => {
  expect(person.watch.troubles).toEqual([]);
});

const counts = () => reviewer.page.locator('#counts').innerText();
const done = async () => Number(/^\d+/.exec(await counts())?.[0]);
/** Of the element that has the keys in the sidebar; empty where the grid has them. */
const focusedId = () =>
  reviewer.page
    .locator('body')
    .evaluate((body) => (document.hasFocus() ? (body.ownerDocument.activeElement?.id ?? '') : ''));

/** Each step goes on from where the one before it has left the sheet. */
describe('by keys alone', () => {
  test('the sidebar opens, asks for a name and shows the first event with its evidence', async () => {
    const { keyboard } = person.page;
    await person.openTab('Events');
    await person.goTo('A2');
    await keyboard.press('Alt+a');
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await reviewer.page.getByLabel('Your name').waitFor();
    await until(focusedId, (id) => id === 'coder-name');
    await keyboard.type('Layla');
    await keyboard.press('Enter');
    await reviewer.label.waitFor();
    await reviewer.mark.waitFor();
    expect(await counts()).toMatch(/^0 of \d+ reviewed$/);
    await until(focusedId, (id) => id === 'event-label');
  });

  test('? lists the keys, and Escape closes the list', async () => {
    await reviewer.press('?');
    await reviewer.panel.getByText('accept the event', { exact: true }).waitFor();
    await person.screenshot('review-keys');
    await reviewer.press('a');
    await reviewer.press('Escape');
    await reviewer.panel.waitFor({ state: 'hidden' });
    await expect(done()).resolves.toBe(0);
  });

  test('a number ticks a domain, e goes from quotation to quotation', async () => {
    const tick = reviewer.page.locator('#cooperation-1-tick');
    await reviewer.press('1');
    expect(await tick.isChecked()).toBe(false);
    await reviewer.press('1');
    expect(await tick.isChecked()).toBe(true);
    const seen = new Set<string>();
    const rows = await reviewer.page.locator('[data-row]').count();
    for (let row = 0; row < rows; row++) {
      await reviewer.press('e');
      seen.add(await focusedId());
    }
    expect(seen.size).toBe(rows);
  });

  test('a accepts, Backspace takes it back, j and k go on and back, Space skips', async () => {
    const first = await reviewer.id();
    await reviewer.afterCard(() => reviewer.press('a'));
    await expect(done()).resolves.toBe(1);
    const second = await reviewer.id();
    await reviewer.afterCard(() => reviewer.press('Backspace'));
    await expect(reviewer.id()).resolves.toBe(first);
    await until(done, (count) => count === 0);
    await reviewer.afterCard(() => reviewer.press('j'));
    await expect(reviewer.id()).resolves.toBe(second);
    await reviewer.afterCard(() => reviewer.press('k'));
    await expect(reviewer.id()).resolves.toBe(first);
    await reviewer.afterCard(() => reviewer.press(' '));
    await expect(reviewer.id()).resolves.toBe(second);
    await expect(done()).resolves.toBe(0);
  });

  test('letters are letters while somebody types; Escape leaves the field, then the sidebar', async () => {
    await reviewer.page.locator('#event-place').focus();
    await person.page.keyboard.press('Control+a');
    await person.page.keyboard.type('axjk 1?');
    expect(await reviewer.page.locator('#event-place').inputValue()).toBe('axjk 1?');
    await expect(done()).resolves.toBe(0);
    await reviewer.press('Escape');
    await expect(focusedId()).resolves.toBe('event-label');
    await reviewer.press('Escape');
    // The grid has the keys again.
    await reviewer.press('ArrowDown');
    await person.waitForSelected('A3');
  });

  test('a wrong date is said at once and keeps the event from being accepted', async () => {
    await reviewer.page.locator('#event-place').focus();
    await person.page.keyboard.press('Control+a');
    await person.page.keyboard.type('Doha');
    await reviewer.page.locator('#event-event_date').focus();
    await person.page.keyboard.press('Control+a');
    await person.page.keyboard.type('2018-13');
    await reviewer.page.getByText('Write the date as YYYY-MM-DD').waitFor();
    await reviewer.press('Control+Enter');
    await reviewer.page.getByText('Correct the marked fields first').waitFor();
    await expect(focusedId()).resolves.toBe('event-event_date');
    await person.screenshot('review-field-error');
    await person.page.keyboard.press('Control+a');
    await person.page.keyboard.type('2018-10');
    const before = await done();
    await reviewer.afterCard(() => reviewer.press('Control+Enter'));
    await until(done, (count) => count === before + 1);
    await reviewer.saved();
  });

  test('evidence is picked sentence by sentence', async () => {
    await reviewer.press('e');
    await reviewer.page.locator('#article-text').focus();
    await reviewer.press('Shift+ArrowDown', 'Shift+ArrowDown');
    const use = reviewer.page.getByRole('button', { name: /^Evidence of / });
    await use.waitFor();
    const selected = await reviewer.page
      .locator('#article-text')
      .evaluate(() => String(document.getSelection()).trim());
    await person.screenshot('review-pick-evidence');
    await reviewer.press('Enter');
    await until(
      () => reviewer.mark.allInnerTexts().then((texts) => texts.join('\n').trim()),
      (marked) => marked.replace(/\s+/g, ' ') === selected.replace(/\s+/g, ' '),
    );
    await reviewer.page.locator('#event-label').focus();
    await reviewer.afterCard(() => reviewer.press('a'));
    await reviewer.saved();
  });

  test('a question is put with q', async () => {
    await reviewer.press('q');
    await reviewer.panel.getByLabel('What is unclear?').waitFor();
    await person.page.keyboard.type('Which year is meant?');
    await reviewer.afterCard(() => reviewer.press('Enter'));
    await reviewer.saved();
    await reviewer.press('m');
    await reviewer.press('1');
    await reviewer.panel.getByText(/^Question · /).waitFor();
    await person.screenshot('review-recent');
    await reviewer.press('Escape');
  });

  test('every event is decided, some are rejected', async () => {
    const left = async () => {
      const [count = 0, all = 0] = (await counts()).match(/\d+/g)?.map(Number) ?? [];
      return all - count;
    };
    for (let turn = 0; turn < 60 && (await reviewer.page.locator('#card').isVisible()); turn++)
      await reviewer.afterCard(async () => {
        await person.page.waitForTimeout(360);
        await reviewer.press(turn % 5 === 4 ? 'x' : 'a');
      });
    await expect(left()).resolves.toBe(0);
    await reviewer.page.getByRole('heading', { name: 'Nothing more to review here' }).waitFor();
    await reviewer.saved();
    await person.screenshot('review-nothing-left');
  });

  test('an article is finished with f', async () => {
    await reviewer.press('m', '1');
    await reviewer.panel.getByRole('button').first().waitFor();
    await reviewer.press('1');
    await reviewer.label.waitFor();
    await reviewer.press('f');
    await reviewer.panel.getByText('Read in full, nothing missing').waitFor();
    await person.screenshot('review-finish');
    await reviewer.press('1');
    await reviewer.page.locator('#article-source').getByText('Curated').waitFor();
    await person.openTab('Articles');
    await person.cellsWith('curated').first().waitFor();
  });

  test('and the sheet says what was decided', async () => {
    await person.openTab('Events');
    for (const [tab, name] of [
      ['events', 'Events'],
      ['cooperation', 'Cooperation'],
    ] as const) {
      await person.openTab(name);
      await person.goTo(addressOf(tab, 'review', 2));
      await person.cellsWith('accepted').first().waitFor();
      expect(await person.cellsWith('suggested').count()).toBe(0);
    }
  });
});
