/** Draws articles for a second coder by chance that can be repeated: the same articles and seed give the same draw. */

/**
 * At most `count` of the ids. The order in which they stand in the sheet plays no part. `seed`: a whole number
 * from 0 to 2^32 - 1.
 */
export function drawArticles(ids: readonly string[], count: number, seed: number): string[] {
  const left = [...new Set(ids)].sort();
  const next = numbersFrom(seed);
  const drawn: string[] = [];
  while (drawn.length < count && left.length > 0) {
    const index = Math.floor(next() * left.length);
    drawn.push(...left.splice(index, 1));
  }
  return drawn;
}

/** Numbers in [0, 1): Mulberry32 by Tommy Ettinger, public domain. */
function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
