/** Where the words of a text stand: tells in which stretches of it a quotation may be looked for at all. */

/** A word that stands more often than this says nothing about the place; its further places are not kept. */
const FREQUENT = 40;
const WORD = /\p{L}{3,}|\p{N}+/gu;

export type WordIndex = ReadonlyMap<string, readonly number[]>;

/** One pass over the text, which has to be folded. */
export function indexWords(text: string): WordIndex {
  const places = new Map<string, number[]>();
  for (const match of text.matchAll(WORD)) {
    const known = places.get(match[0]);
    if (!known) places.set(match[0], [match.index]);
    else if (known.length <= FREQUENT) known.push(match.index);
  }
  return places;
}

/**
 * Offsets at which the pattern would begin if its words stood in the text as they stand in it, the likeliest
 * first, at most `most` of them. Words vote for an offset; those `slack` apart vote together. Offsets for
 * which fewer than `share` of the telling words vote are left out.
 */
export function likelyStarts(
  index: WordIndex,
  pattern: string,
  { slack, share, most }: { readonly slack: number; readonly share: number; readonly most: number },
): number[] {
  const votes: number[] = [];
  let words = 0;
  for (const match of pattern.matchAll(WORD)) {
    const places = index.get(match[0]) ?? [];
    if (places.length > FREQUENT) continue;
    words += 1;
    for (const place of places) votes.push(place - match.index);
  }
  votes.sort((a, b) => a - b);
  const groups: Array<{ readonly start: number; count: number }> = [];
  for (const vote of votes) {
    const last = groups[groups.length - 1];
    if (last && vote - last.start <= slack) last.count += 1;
    else groups.push({ start: vote, count: 1 });
  }
  return groups
    .filter(({ count }) => count >= Math.max(1, words * share))
    .sort((a, b) => b.count - a.count || a.start - b.start)
    .slice(0, most)
    .map(({ start }) => start);
}
