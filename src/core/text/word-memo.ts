/** Remembers what is found out about words: articles repeat them, and each other's. */

/** So many words are remembered, so that no text can fill the memory; and none longer than words are. */
const MOST = 8192;
const LONGEST = 24;

/** The function itself, asked once about each word; `null` stands for nothing found. */
export function wordMemo<T>(read: (word: string) => T | null): (word: string) => T | null {
  const known = new Map<string, T | null>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const found = read(word);
    if (known.size < MOST && word.length <= LONGEST) known.set(word, found);
    return found;
  };
}
