/** How long runs may take, and waiting. Source: developers.google.com/apps-script/guides/services/quotas. */

const MINUTE = 60_000;

/** Functions that Apps Script calls by their name as simple triggers. */
const SIMPLE_TRIGGERS = new Set(['onOpen', 'onEdit', 'onSelectionChange']);

/** Milliseconds that a run may take: 30 seconds for a simple trigger, else 6 minutes. */
export function timeLimitOf(functionName: string): number {
  return SIMPLE_TRIGGERS.has(functionName) ? MINUTE / 2 : 6 * MINUTE;
}

/** Blocks the thread, as Utilities.sleep does. */
export function blockingSleep(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
