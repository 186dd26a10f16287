/** The time as Accord stores it. */

/** Now, in UTC, ISO 8601 to the second. */
export function now(): string {
  return `${new Date().toISOString().slice(0, 19)}Z`;
}
