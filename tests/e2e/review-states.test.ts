/** What the review sidebar does when things are not plain: drafts, conflicts, failures, splits, long and Arabic texts. */
import { openAtWorkbench } from './support/at-workbench';
import type { Person } from './support/person';
import { addressOf } from './support/person';
import { Reviewer } from './support/reviewer';
import { until } from './support/until';

const HOSTILE = '</script><img src=x onerror="alert(1)">=1+1 \u202ejavascript:alert(1)';

let person: Person;
let reviewer: Reviewer;

openAtWorkbench(async (opened) => {
  ({ person } = opened);
  await person.openTab('Events');
  await person.goTo('A2');
  reviewer = await Reviewer.at(person, 'Layla');
});

afterEach(async () => {
  // Two scroll bars beside each other: the page itself must never be longer than its frame.
  const lengths = await reviewer.page
    .locator('html')
    .evaluate((html) => [html.scrollHeight - window.innerHeight, html.scrollWidth - window.innerWidth]);
  expect(lengths).toEqual([0, 0]);
});

const place = () => reviewer.page.locator('#event-place');
const progress = () => reviewer.done();
const rowOf = async (label: string) => {
  const rows = person.page.getByRole('gridcell', { name: label, exact: true });
  return Number(await rows.first().getAttribute('aria-rowindex'));
};

test('a draft survives closing, and goes away only when somebody discards it', async () => {
  const before = await place().inputValue();
  await place().fill(HOSTILE);
  await reviewer.page.getByText('Not saved yet; kept as a draft.').waitFor();
  await reviewer.close();
  await Reviewer.at(person);
  await expect(place().inputValue()).resolves.toBe(HOSTILE);
  await reviewer.page.getByText(/drafts: 1/).waitFor();
  await person.screenshot('review-draft');
  await reviewer.button('Discard').click();
  await until(
    () => place().inputValue(),
    (value) => value === before,
  );
  await reviewer.page.getByText('Not saved yet').waitFor({ state: 'hidden' });
});

test('a double click decides once, and only the event that it was meant for', async () => {
  const before = await progress();
  await reviewer.lookAtDomains();
  await reviewer.afterCard(() => reviewer.button('Accept').dblclick());
  await reviewer.saved();
  await expect(progress()).resolves.toBe(before + 1);
});

test('a save that does not get through is kept and sent again', async () => {
  const arrives = person.watch.expectLoss();
  await reviewer.lookAtDomains();
  // The save alone: what else the page calls just now gets through.
  await person.page.route('**/api/call', (route) =>
    route.request().postData()?.includes('pageSaveReview')
      ? route.abort('connectionrefused')
      : route.continue(),
  );
  const before = await progress();
  await reviewer.button('Accept').click();
  await reviewer.page.getByText('The sheet cannot be reached').first().waitFor();
  await person.screenshot('review-error');
  await person.page.unroute('**/api/call');
  await reviewer.button('Try again').click();
  await until(progress, (count) => count === before + 1);
  await reviewer.saved();
  arrives();
});

test('Previous, pressed while the next card is on its way, comes back to the one just decided', async () => {
  let open = () => undefined as void;
  const gate = new Promise<void>((resolve) => (open = resolve));
  await person.page.route('**/api/call', async (route) => {
    if (route.request().postData()?.includes('pageCard')) await gate;
    await route.continue();
  });
  // The next card is here already; the one after it is asked for now, and waits.
  await reviewer.afterCard(() => reviewer.button('Skip').click());
  const decided = await reviewer.id();
  const before = await progress();
  await reviewer.lookAtDomains();
  await reviewer.button('Accept').click();
  await until(progress, (count) => count === before + 1);
  await reviewer.button('Previous').click();
  open();
  await reviewer.page.locator('#review:not([aria-busy])').waitFor();
  await expect(reviewer.id()).resolves.toBe(decided);
  await person.page.unroute('**/api/call');
  await reviewer.afterCard(() => reviewer.button('Skip').click());
});

test('what somebody else changed meanwhile is shown beside one’s own, to choose', async () => {
  await reviewer.page.locator('#card').waitFor();
  const label = await reviewer.label.innerText();
  await reviewer.lookAtDomains();
  await place().fill('Mombasa');
  const row = await rowOf(label);
  const cell = addressOf('events', 'place', row);
  await person.goTo(cell);
  await person.page.keyboard.type('Kisumu');
  await person.page.keyboard.press('Enter');
  await person.cellsWith('Kisumu').waitFor();
  await reviewer.afterCard(() => reviewer.button('Accept').click());
  await reviewer.page.getByText('was not saved: somebody else changed it.').waitFor();
  await person.screenshot('review-conflict-note');
  await reviewer.button('Look at both').click();
  const conflict = reviewer.page.getByRole('group', { name: 'Somebody else changed this event' });
  await conflict.getByText('Theirs: Kisumu').waitFor();
  await conflict.getByText('Yours: Mombasa').waitFor();
  // Everything that asks for room is there at once: the buttons stay in reach.
  const below = await reviewer.page
    .locator('footer')
    .evaluate((footer) => footer.getBoundingClientRect().bottom - window.innerHeight);
  expect(below).toBeLessThanOrEqual(0);
  await person.screenshot('review-conflict');
  await expect(place().inputValue()).resolves.toBe('Mombasa');
  await conflict.getByText('Theirs: Kisumu').click();
  await expect(place().inputValue()).resolves.toBe('Kisumu');
  await conflict.getByText('Yours: Mombasa').click();
  await reviewer.button('Done').click();
  await reviewer.afterCard(() => reviewer.button('Accept').click());
  await reviewer.saved();
  await person.cellsWith('Mombasa').waitFor();
});

test('the sidebar follows the row that is selected in the grid', async () => {
  await person.openTab('Events');
  await person.goTo('A4');
  const label = (await person.cell('A4').innerText()).trim();
  await until(
    () => reviewer.label.innerText(),
    (shown) => shown === label,
  );
  await person.goTo('A6');
  const next = (await person.cell('A6').innerText()).trim();
  await reviewer.button('Show selected row').click();
  await until(
    () => reviewer.label.innerText(),
    (shown) => shown === next,
  );
});

test('a domain is added with evidence that is selected in the article', async () => {
  const domains = reviewer.page.locator('#cooperation-rows [data-row]');
  const before = await domains.count();
  await reviewer.lookAtDomains();
  await reviewer.button('Add a domain').click();
  await until(
    () => domains.count(),
    (count) => count === before + 1,
  );
  const row = domains.nth(before);
  await row.getByLabel('Domain').selectOption({ index: 3 });
  await row.getByLabel('Status').selectOption({ index: 2 });
  await reviewer.button('Accept').click();
  await reviewer.page.getByText('Correct the marked fields first').waitFor();
  await reviewer.page.locator('#article-text p').first().click({ clickCount: 3 });
  await person.screenshot('review-add-domain');
  await reviewer.page.getByRole('button', { name: `Evidence of domain ${before + 1}` }).click();
  expect(await row.getByText('No evidence yet').count()).toBe(0);
  await reviewer.afterCard(() => reviewer.button('Accept').click());
  await reviewer.saved();
  await person.openTab('Cooperation');
  const rows = Number(/\d+/.exec(await person.statusLine.innerText())?.[0]);
  await person.goTo(addressOf('cooperation', 'review', rows + 1));
  await person.cellsWith('added').waitFor();
  await reviewer.button('Undo').click();
  await reviewer.page.getByText('Undone.').waitFor();
  await until(
    () => person.cellsWith('added').count(),
    (count) => count === 0,
  );
  await person.openTab('Events');
  await reviewer.label.click();
});

test('an event is split in two, and joined again', async () => {
  await reviewer.page.getByLabel('Events to show').selectOption('all');
  for (let turn = 0; turn < 30; turn++) {
    if ((await reviewer.page.locator('#cooperation-rows [data-row]').count()) > 1) break;
    await reviewer.afterCard(() => reviewer.page.getByRole('button', { name: 'Next' }).click());
  }
  const domains = reviewer.page.locator('#cooperation-rows [data-row]');
  const before = await domains.count();
  await reviewer.button('More').click();
  await reviewer.panel.getByText('Split this event').click();
  await reviewer.panel.getByRole('checkbox').first().check();
  await person.screenshot('review-split');
  await reviewer.panel.getByRole('button', { name: 'Make it an event of its own' }).click();
  await until(
    () => domains.count(),
    (count) => count === 1,
  );
  await reviewer.button('More').click();
  await reviewer.panel.getByText('Same as another event').click();
  await person.screenshot('review-join');
  await reviewer.panel.getByRole('button').first().click();
  await until(
    () => domains.count(),
    (count) => count >= before,
  );
  await reviewer.page.getByLabel('Events to show').selectOption('to-review');
});

test('everything of an article is accepted only after every quotation was shown', async () => {
  // With the keys in the sidebar it stays where it is, whatever is selected in the grid.
  await reviewer.label.click();
  const total = async () => Number((await reviewer.page.locator('#counts').innerText()).match(/\d+/g)?.[1]);
  // The test before this one has asked for other events, which may still be on their way.
  const whole = await until(total, (count) => count > 0);
  await reviewer.page.getByLabel('Events to show').selectOption('article');
  const events = await until(total, (count) => count < whole);
  await reviewer.button('Finish article').click();
  const all = reviewer.panel.getByRole('button', { name: 'Accept all of this article' });
  expect(await all.isDisabled()).toBe(true);
  await person.screenshot('review-accept-all');
  // Rows that tell of cooperation speak against the answer that there is none.
  await reviewer.panel.getByText('No cooperation', { exact: true }).click();
  await reviewer.panel.getByText(/of this article tells? of cooperation/).waitFor();
  await reviewer.panel.getByText('No, go to the first of them').click();
  await reviewer.page.locator('[data-row]:focus-within').waitFor();
  // An article with open rows was not read in full, unless the person says so twice.
  await reviewer.button('Finish article').click();
  await reviewer.panel.getByText('Read in full, nothing missing').click();
  await reviewer.panel.getByText(/^(One row|\d+ rows) of this article still waits? for a decision/).waitFor();
  await person.screenshot('review-finish-ask');
  await reviewer.panel.getByText('No, go to the first open row').click();
  await reviewer.page.locator('[data-row]:focus-within').waitFor();
  for (let event = 0; event < events; event++) {
    await reviewer.label.focus();
    const rows = await reviewer.page.locator('[data-row]').count();
    for (let row = 0; row < rows; row++) await reviewer.press('e');
    if (event + 1 < events) await reviewer.afterCard(() => reviewer.press('j'));
  }
  await reviewer.button('Finish article').click();
  await all.click();
  await reviewer.page.getByText(/^Accepted rows: [1-9]/).waitFor();
  await until(progress, (count) => count === events);
  // What was accepted speaks against it as well as what waits.
  await reviewer.button('Finish article').click();
  await reviewer.panel.getByText('No cooperation', { exact: true }).click();
  await reviewer.panel.getByText(/of this article tells? of cooperation/).waitFor();
  await reviewer.panel.getByText('No, go to the first of them').click();
  await reviewer.page.locator('[data-row]:focus-within').waitFor();
});

test('an article is excluded with a reason', async () => {
  await reviewer.button('Finish article').click();
  await reviewer.panel.getByText('Exclude, with a reason').click();
  await reviewer.panel.getByLabel('Another reason').fill(HOSTILE);
  await reviewer.panel.getByRole('button', { name: 'Exclude', exact: true }).click();
  await reviewer.page.locator('#article-source').getByText('Excluded').waitFor();
  await person.openTab('Articles');
  await person.cellsWith('excluded').waitFor();
});
