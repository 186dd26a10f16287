/** A whole review of the sample articles without a mouse, from the menu to the last article. */
import { openAtWorkbench } from './support/at-workbench';
import { giveKeys } from './support/give-keys';
import type { Person } from './support/person';
import { addressOf } from './support/person';
import { Reviewer } from './support/reviewer';
import { until } from './support/until';

let person: Person;
let reviewer: Reviewer;

openAtWorkbench((opened) => {
  ({ person } = opened);
  reviewer = new Reviewer(person);
});

const counts = () => reviewer.page.locator('#counts').innerText();
const done = () => reviewer.done();
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
    await reviewer.page.getByText(/^Event 1 of \d+ · row 2 · Suggested$/).waitFor();
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
    await until(done, (count) => count === 1);
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
    await giveKeys(reviewer.page.locator('#event-place'));
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
    await giveKeys(reviewer.page.locator('#event-place'));
    await person.page.keyboard.press('Control+a');
    await person.page.keyboard.type('Doha');
    const date = reviewer.page.locator('#event-event_date');
    const complaint = reviewer.page.locator('#message-event-event_date');
    expect(await date.getAttribute('placeholder')).toBe('YYYY-MM-DD');
    await giveKeys(date);
    await person.page.keyboard.press('Control+a');
    await person.page.keyboard.type('2018-1');
    // A date that is only begun is no mistake.
    expect(await complaint.isVisible()).toBe(false);
    await person.page.keyboard.type('3');
    await complaint.getByText('Write the date as YYYY-MM-DD, YYYY-MM or YYYY').waitFor();
    const [message, card] = await Promise.all(
      [complaint, reviewer.page.locator('#card')].map((part) => part.boundingBox()),
    );
    // In view as a whole, and nothing says that all is saved.
    expect(message!.y + message!.height).toBeLessThanOrEqual(card!.y + card!.height);
    expect(await reviewer.page.getByText('Saved.', { exact: true }).isVisible()).toBe(false);
    await reviewer.press('Control+Enter');
    await reviewer.page.getByText('Correct the marked fields first').waitFor();
    await expect(focusedId()).resolves.toBe('event-event_date');
    await person.screenshot('review-field-error');
    await person.page.keyboard.press('Control+a');
    await person.page.keyboard.type('2018-10');
    expect(await reviewer.page.getByLabel('Precision').inputValue()).toBe('month');
    // The text names the day and leaves the year out.
    expect(await reviewer.page.getByLabel('Date basis').inputValue()).toBe('inferred');
    expect(await counts()).toMatch(/ · drafts: 1$/);
    const before = await done();
    await reviewer.decide('Control+Enter');
    await expect(done()).resolves.toBe(before + 1);
    await reviewer.saved();
    // Stored, it is no draft any more.
    expect(await counts()).not.toMatch(/drafts/);
  });

  test('evidence is picked sentence by sentence', async () => {
    await reviewer.press('e');
    await giveKeys(reviewer.page.locator('#article-text'));
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
    await giveKeys(reviewer.page.locator('#event-label'));
    await reviewer.decide('a');
    await reviewer.saved();
  });

  test('domains that were never in view come into view before they are accepted', async () => {
    const domains = reviewer.page.locator('#cooperation-rows [data-row]');
    for (let turn = 0; turn < 30 && (await domains.count()) < 4; turn++)
      await reviewer.afterCard(() => reviewer.press('j'));
    const last = domains.last().locator('.evidence');
    const isLastInView = async () => {
      const [quotation, card] = await Promise.all(
        [last, reviewer.page.locator('#card')].map((part) => part.boundingBox()),
      );
      // All but the lower edge of its last line.
      return quotation!.y + quotation!.height * 0.75 <= card!.y + card!.height;
    };
    expect(await isLastInView()).toBe(false);
    const before = await done();
    const said = reviewer.page.getByText(/not in view yet/);
    await until(
      async () => {
        await reviewer.press('a');
        return said.isVisible();
      },
      (isSaid) => isSaid,
    );
    await expect(done()).resolves.toBe(before);
    await person.screenshot('review-unseen');
    let wasInView = false;
    await reviewer.afterCard(async () => {
      await until(
        async () => {
          wasInView = await isLastInView();
          await reviewer.press('a');
          return done();
        },
        (count) => count > before,
      );
    });
    expect(wasInView).toBe(true);
    await reviewer.saved();
  });

  test('a question is put with q', async () => {
    await until(
      async () => {
        await reviewer.press('q');
        return reviewer.panel.isVisible();
      },
      (isAsked) => isAsked,
    );
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
      await reviewer.decide(turn % 5 === 4 ? 'x' : 'a');
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
    await reviewer.page.getByText('Article: Curated', { exact: true }).waitFor();
    // Finishing is what Backspace takes back, not the decision before it.
    const before = await done();
    const source = reviewer.page.locator('#article-source');
    await reviewer.press('Backspace');
    await reviewer.page.getByText('Undone.').waitFor();
    await source.getByText('In review').waitFor();
    await expect(done()).resolves.toBe(before);
    await reviewer.press('f', '1');
    await source.getByText('Curated').waitFor();
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
      await until(
        () => person.cellsWith('suggested').count(),
        (count) => count === 0,
      );
    }
  });
});
