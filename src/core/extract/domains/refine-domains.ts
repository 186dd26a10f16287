/** Drops general codes beside specific ones, once all domains of an event are known. */

/** Fields that have nothing to say about whether security cooperation is specific. */
const BESIDE: readonly string[] = ['security_general', 'non_security'];

/**
 * Codes of one event without those that a more specific one makes superfluous, in their order and each
 * once. `security_general` goes wherever any other security domain stands. `military` stays beside the
 * other codes of its group: a framework or the ministers' cooperation is said on top of its fields.
 */
export function refineDomains(codes: readonly string[]): string[] {
  const unique = [...new Set(codes)];
  const specific = unique.some((code) => !BESIDE.includes(code));
  return unique.filter((code) => code !== 'security_general' || !specific);
}
