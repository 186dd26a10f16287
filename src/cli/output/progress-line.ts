/** Says on stderr what a long call is doing: nothing in its first second, then at most one line a second. */

const INTERVAL = 1000;

/** `now` in milliseconds. */
export function progressLine(now: () => number = Date.now): (words: string) => void {
  let last = now();
  return (words) => {
    if (now() - last < INTERVAL) return;
    last = now();
    console.error(`${words} …`);
  };
}
