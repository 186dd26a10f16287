/**
 * A person at the workbench: finds things by what stands on them, and does what hands do. Tests say what
 * this person does and sees; where on the page that is stands here alone.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, FrameLocator, Locator, Page } from 'playwright-core';
import type { RunningWorkbench } from './running-workbench';
import type { RowTabName } from '../../../src/core/model/tabs';
import { rowTabs } from '../../../src/core/model/tabs';
import { until } from './until';
import { Watch } from './watch';

export const SCREENSHOTS = join('build', 'screenshots');

/** The address of a column's cell in a tab that nobody has rearranged. */
export function addressOf(tab: RowTabName, column: string, row: number): string {
  const index = Object.keys(rowTabs[tab].columns).indexOf(column);
  if (index < 0) throw new Error(`${tab} has no column ${column}`);
  const letter = (value: number) => String.fromCharCode(65 + value);
  return `${index < 26 ? letter(index) : `A${letter(index - 26)}`}${row}`;
}

/** The workbench speaks the language of the workbook. */
const CELL_ADDRESS = /^(Cell address|عنوان الخلية)/;

/** Milliseconds. Alone everything takes less than one second; beside type check and lint it may not. */
const PATIENCE = 120_000;
/** Milliseconds until a menu that has gone is opened again. */
const MENU_PATIENCE = 5_000;

export class Person {
  private constructor(
    readonly page: Page,
    readonly watch: Watch,
  ) {}

  /** Opens the printed address in a new window and waits until the menu is there. */
  static async at(
    browser: Browser,
    { url }: Pick<RunningWorkbench, 'url'>,
    look: BrowserContextOptions = {},
  ): Promise<Person> {
    const context = await browser.newContext({
      viewport: { width: 1360, height: 800 },
      permissions: ['clipboard-read', 'clipboard-write'],
      ...look,
    });
    context.setDefaultTimeout(PATIENCE);
    const page = await context.newPage();
    const person = new Person(page, new Watch(page));
    await page.goto(url);
    await person.menuButton.waitFor();
    return person;
  }

  get menuButton(): Locator {
    return this.page.getByRole('button', { name: 'Accord', exact: true });
  }

  async choose(entry: string): Promise<void> {
    const item = this.page.getByRole('menuitem', { name: entry, exact: true });
    // A page that has just come takes the keys, and a menu that is open then goes: it is opened again.
    await until(
      async () => {
        if (!(await item.isVisible())) await this.menuButton.click();
        return item.click({ timeout: MENU_PATIENCE }).then(
          () => true,
          () => false,
        );
      },
      (isChosen) => isChosen,
    );
  }

  /** Does something of which a short message tells; it is awaited from before, since it goes away by itself. */
  async told(message: string, work: () => Promise<void>): Promise<void> {
    await Promise.all([this.page.getByText(message).first().waitFor(), work()]);
  }

  /** The add-on's sidebar or dialog, by its title or its menu entry. */
  addonPage(entry: string): FrameLocator {
    return this.page.frameLocator(`iframe[title="${titleOf(entry)}"]`);
  }

  /** A question, message or page of the running script, by its title or its menu entry. */
  alert(entry: string): Locator {
    return this.page.getByRole('dialog', { name: titleOf(entry) });
  }

  tab(name: string): Locator {
    return this.page.getByRole('tab', { name, exact: true });
  }

  async openTab(name: string): Promise<void> {
    await this.tab(name).click();
    await this.waitForTab(name);
  }

  /** Waits until a tab is in the grid as a whole: before, cells and keys may still be those of another. */
  async waitForTab(name: string): Promise<void> {
    const grid = this.page.getByRole('application', { name });
    await grid.and(this.page.locator('[aria-busy="false"]')).waitFor();
  }

  /** A cell that is on the screen, by its address. */
  cell(address: string): Locator {
    const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    return this.page.locator(`[role=gridcell][aria-rowindex="${row}"][aria-colindex="${column}"]`);
  }

  /** Cells that show exactly this. */
  cellsWith(text: string): Locator {
    return this.page.getByRole('gridcell', { name: text, exact: true });
  }

  get addressBox(): Locator {
    return this.page.getByRole('textbox', { name: CELL_ADDRESS });
  }

  /** Selects a cell by typing its address; the grid scrolls there. */
  async goTo(address: string): Promise<void> {
    const box = this.addressBox;
    await box.fill(address);
    await box.press('Enter');
    await this.cell(address).waitFor();
    await this.waitForSelected(address);
  }

  /** Waits until a cell is the selected one, and until its text has come. */
  async waitForSelected(address: string): Promise<void> {
    await until(
      () => this.addressBox.inputValue(),
      (selected) => selected === address,
    );
  }

  /** The whole text of a cell, once it has come. */
  async wholeText(address: string, expected: string): Promise<string> {
    await this.goTo(address);
    const { formulaBar } = this;
    return until(
      () => formulaBar.inputValue(),
      (text) => text.includes(expected),
    );
  }

  /** The whole text of the selected cell, as the bar above the grid shows it. */
  get formulaBar(): Locator {
    return this.page.getByRole('textbox', { name: 'Text of the cell' });
  }

  get statusLine(): Locator {
    return this.page.getByRole('contentinfo');
  }

  get banner(): Locator {
    return this.page.getByRole('alert');
  }

  /** Clicks away the short messages that stand over the grid. */
  async closeToasts(): Promise<void> {
    const close = this.page.getByRole('log').getByRole('button', { name: 'Close' });
    // All at once: each may go away by itself meanwhile.
    await close.evaluateAll((buttons) => buttons.forEach((button) => (button as HTMLElement).click()));
  }

  /** Where ACCORD_SCREENSHOTS is set, keeps what the window shows under build/screenshots, for people to look at. */
  async screenshot(name: string): Promise<void> {
    if (!process.env.ACCORD_SCREENSHOTS) return;
    mkdirSync(SCREENSHOTS, { recursive: true });
    await this.page.screenshot({ path: join(SCREENSHOTS, `${name}.png`) });
  }

  async leave(): Promise<void> {
    await this.watch.settled();
    await this.page.context().close();
  }
}

/** Dialogs are called as their menu entries, without the dots. */
export function titleOf(entry: string): string {
  return entry.replace(/…$/, '');
}
