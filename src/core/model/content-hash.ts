/**
 * A short content hash, for telling whether two texts are the same. Not cryptographic: 64 bits from two
 * FNV-1a passes with different offsets, enough to tell thousands of articles apart.
 */

function fnv1a(text: string, offset: number): number {
  let hash = offset;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    hash = Math.imul(hash ^ (unit & 0xff), 0x01000193);
    hash = Math.imul(hash ^ (unit >>> 8), 0x01000193);
  }
  return hash >>> 0;
}

/** Sixteen hexadecimal digits. */
export function contentHash(text: string): string {
  const halves = [fnv1a(text, 0x811c9dc5), fnv1a(text, 0x9747b28c ^ text.length)];
  return halves.map((half) => half.toString(16).padStart(8, '0')).join('');
}
