/**
 * Makes the first use of a long pattern cheap. V8 first turns a pattern into bytecode, and into machine code
 * at the second use; for long alternations the bytecode costs five to ten times the machine code (5 to 20 ms
 * each), and a run lasts no longer than a few articles. A first text of 1,000 units or more skips the bytecode.
 */

const LONG_ENOUGH = 1000;
const started = new WeakSet<RegExp>();

/**
 * The pattern itself, compiled. `text` is what it is about to read: texts of one and of two bytes a letter are
 * compiled for apart.
 */
export function quickStart(pattern: RegExp, text: string): RegExp {
  if (started.has(pattern)) return pattern;
  started.add(pattern);
  pattern.test(text.slice(0, LONG_ENOUGH).padEnd(LONG_ENOUGH));
  pattern.lastIndex = 0;
  return pattern;
}
