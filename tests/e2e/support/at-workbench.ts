/** What nearly every browser test begins and ends with: a browser, a workbench, a person at it, and no trouble on the way. */
import type { Browser } from 'playwright-core';
import { launchBrowser } from './launch-browser';
import { Person } from './person';
import { RunningWorkbench } from './running-workbench';

export interface Opened {
  readonly browser: Browser;
  readonly workbench: RunningWorkbench;
  readonly person: Person;
}

interface Opening {
  /** As `npm start` takes them. */
  readonly options?: readonly string[];
  /** A window of its own for each test; else the tests of the file go on in one. */
  readonly isAnewEachTest?: boolean;
}

/**
 * Opens before the tests of the file and closes after them; after each, the window must have had no trouble.
 * `come`: called with what was opened, to keep it and to go where the tests begin.
 */
export function openAtWorkbench(
  come: (opened: Opened) => void | Promise<void>,
  { options = [], isAnewEachTest = false }: Opening = {},
): void {
  let browser: Browser | undefined;
  let workbench: RunningWorkbench | undefined;
  let person: Person | undefined;

  const sitDown = async () => {
    if (!browser || !workbench) throw new Error('Nothing was opened.');
    person = await Person.at(browser, workbench);
    await come({ browser, workbench, person });
  };

  beforeAll(async () => {
    // Where one of them fails the other is still awaited: it has to be closed.
    const [launched, started] = await Promise.allSettled([
      launchBrowser(),
      RunningWorkbench.start(...options),
    ]);
    if (launched.status === 'fulfilled') browser = launched.value;
    if (started.status === 'fulfilled') workbench = started.value;
    for (const one of [launched, started]) if (one.status === 'rejected') throw one.reason;
    if (!isAnewEachTest) await sitDown();
  });

  if (isAnewEachTest) beforeEach(sitDown);

  afterEach(async () => {
    const troubles = person?.watch.troubles ?? [];
    if (isAnewEachTest) await person?.leave();
    expect(troubles).toEqual([]);
  });

  afterAll(async () => {
    await browser?.close();
    await workbench?.discard();
  });
}
