/**
 * A text in the form in which quotations are compared: folded, with every run of white space as one blank
 * (line breaks are lost when people copy), and with the way back to the stored text.
 */
import { foldWithOffsets, type Span } from '../../text/fold';

export interface ComparableText {
  readonly text: string;
  /**
   * Translates a range of the comparable text, which is not empty, into the range of the stored text that
   * produced it.
   */
  toOriginal(start: number, end: number): Span;
}

/** Linear in the length of the text. */
export function comparableWithOffsets(original: string): ComparableText {
  const folded = foldWithOffsets(original);
  const pieces: string[] = [];
  // For each piece where it begins here and in the folded text; all but the first stand behind one blank.
  const starts: number[] = [];
  const sources: number[] = [];
  let length = 0;
  for (const match of folded.text.matchAll(/\S+/g)) {
    if (pieces.length > 0) length += 1;
    starts.push(length);
    sources.push(match.index);
    pieces.push(match[0]);
    length += match[0].length;
  }
  const toFolded = (offset: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return (sources[low] ?? 0) + Math.min(offset - (starts[low] ?? 0), pieces[low]?.length ?? 0);
  };
  return {
    text: pieces.join(' '),
    // The last character itself, so that the white space behind it stays outside.
    toOriginal: (start, end) => folded.toOriginal(toFolded(start), toFolded(end - 1) + 1),
  };
}
