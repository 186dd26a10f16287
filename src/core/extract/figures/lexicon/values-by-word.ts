/** A compact notation for tables of words: `value: word word; value: word`. */

/** The value of every word of `text`. */
export function valuesByWord(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    text.split(';').flatMap((entry) => {
      const [value = '', words = ''] = entry.split(':');
      return words
        .trim()
        .split(' ')
        .map((word) => [word, value.trim()]);
    }),
  ) as Record<string, string>;
}
