/** The keyboard goes to an element of one of the add-on's pages. */
import type { Locator } from 'playwright-core';
import { until } from './until';

/**
 * Pages stand in frames of their own, which the browser gives the keys a moment after an element there has asked
 * for them: what is pressed before goes to where the keys were.
 */
export async function giveKeys(element: Locator): Promise<void> {
  await element.focus();
  await until(
    () => hasKeys(element),
    (has) => has,
  );
}

export function hasKeys(element: Locator): Promise<boolean> {
  return element.evaluate(
    (node) => node === node.ownerDocument.activeElement && node.ownerDocument.hasFocus(),
  );
}
