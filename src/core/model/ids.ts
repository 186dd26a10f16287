/** Row ids: minted once, random, never recomputed from content, so that they survive every correction. */

const LENGTH = 12;

/** `art_4k2m9x0c7pqz`. `random` gives numbers in [0, 1); 36^12 values make a collision practically impossible. */
export function mintId(prefix: string, random: () => number = Math.random): string {
  let digits = '';
  for (let i = 0; i < LENGTH; i += 1) digits += Math.floor(random() * 36).toString(36);
  return `${prefix}_${digits}`;
}
