/** Cuts a text that is only named, so that a message stays readable and fits into a cell. */

/** At most `length` UTF-16 units, the last one an ellipsis where something was cut; never half a character. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
