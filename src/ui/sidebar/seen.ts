/** Which quotations this person has been shown: only then may a whole article be accepted at once. */

let seen = new Set<string>();
let notify: () => void = () => undefined;

/** More than an article has; older ones are forgotten first. */
const MOST = 150;

export function prepareSeen(ids: readonly string[], changed: () => void): void {
  seen = new Set(ids);
  notify = changed;
}

export function markSeen(id: string): void {
  if (seen.has(id)) return;
  seen.add(id);
  notify();
}

export function isSeen(id: string): boolean {
  return seen.has(id);
}

export function seenIds(): string[] {
  return [...seen].slice(-MOST);
}
