/** A compact notation for tables of words: `value: word word; value: word`. */

/** The value of every word of `text`. */
export function valuesByWord(text: string): ReadonlyMap<string, string> {
  return new Map(
    text.split(';').flatMap((entry) => {
      const [value = '', words = ''] = entry.split(':');
      return words
        .trim()
        .split(' ')
        .map((word): [string, string] => [word, value.trim()]);
    }),
  );
}
