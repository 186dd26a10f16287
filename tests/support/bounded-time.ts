/** For hostile input: that work ends at all. The bound is a backstop against super-linear work, not a measure. */

/** Processor time in seconds; load on the machine does not count, and quadratic work on a megabyte takes longer. */
const BOUND = 60;

/** Runs the work, fails where it took more processor time than any linear way can need, and hands on its result. */
export function inBoundedTime<Result>(work: () => Result): Result {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1e6).toBeLessThan(BOUND);
  return result;
}
