/** A person at the review sidebar: what stands in it, and the keys that they press in it. */
import type { FrameLocator, Locator } from 'playwright-core';
import type { Person } from './person';
import { until } from './until';

export class Reviewer {
  constructor(readonly person: Person) {}

  /** Opens the sidebar from the menu; gives a name where it asks for one. `menu`: the entry, as it is called. */
  static async at(person: Person, name?: string, menu = 'Review rows'): Promise<Reviewer> {
    const reviewer = new Reviewer(person);
    await person.choose(menu);
    if (name !== undefined) {
      await reviewer.page.getByLabel('Your name').fill(name);
      await reviewer.page.getByLabel('Your name').press('Enter');
    }
    await reviewer.label.waitFor();
    return reviewer;
  }

  get page(): FrameLocator {
    return this.person.addonPage('Accord');
  }

  /** The event that is shown. */
  get label(): Locator {
    return this.page.locator('#event-label');
  }

  get panel(): Locator {
    return this.page.getByRole('dialog');
  }

  get mark(): Locator {
    return this.page.locator('mark');
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.person.page.keyboard.press(key);
  }

  /** How many events are decided, as the sidebar counts them. */
  async done(): Promise<number> {
    return Number(/^\d+/.exec(await this.page.locator('#counts').innerText())?.[0]);
  }

  /**
   * Presses a key until the event is decided, and waits for the next one: domains that were never in view come
   * into view first, and a press right after the last decision is passed over.
   */
  async decide(key: 'a' | 'x' | 'Control+Enter'): Promise<void> {
    const before = await this.done();
    await this.afterCard(async () => {
      await until(
        async () => {
          await this.press(key);
          return this.done();
        },
        (count) => count > before,
      );
    });
  }

  /** Looks at each domain, as a person does before accepting by mouse. */
  async lookAtDomains(): Promise<void> {
    for (const quotation of await this.page.locator('#cooperation-rows .evidence').all())
      await quotation.click();
  }

  /** Waits for the card after the one that is shown now. */
  async afterCard(work: () => Promise<void>): Promise<void> {
    const before = await this.id();
    await work();
    try {
      await until(
        () => this.id(),
        (id) => id !== before,
        45_000,
      );
    } catch {
      const said = await this.page.locator('#review').innerText();
      throw new Error(`The same card stays, and the sidebar says: ${said}`);
    }
  }

  /** Tells one card from another, whose labels may be the same; empty where none is shown. */
  async id(): Promise<string> {
    if (!(await this.page.locator('#card').isVisible())) return '';
    const rows = await this.page
      .locator('[data-row]')
      .evaluateAll((all) => all.map((row) => row.getAttribute('data-row')).join());
    return `${await this.label.innerText()} ${rows}`;
  }

  async saved(): Promise<void> {
    await this.page.getByText('Saved.', { exact: true }).waitFor();
  }

  async close(): Promise<void> {
    await this.person.page.getByRole('button', { name: 'Close the sidebar' }).click();
    await this.person.page.locator('iframe[title="Accord"]').waitFor({ state: 'detached' });
  }
}
