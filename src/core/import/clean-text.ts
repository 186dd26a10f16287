/**
 * What may be done to a text before it is stored, and what is refused. Text is kept as written; only line
 * ends are made one kind and characters that a cell cannot hold are dropped.
 */

/** A text longer than this is no article; it would fill the workbook. UTF-16 units. */
export const MAX_TEXT_LENGTH = 1_000_000;

export type TextProblem = 'text-empty' | 'text-too-long' | 'text-binary';

/** Control characters other than tab and ends of lines: a cell drops or refuses them. */
// eslint-disable-next-line no-control-regex
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f]/g;
/** Word processors write a vertical tab for a new line, PDF readers a form feed for a new page. */
const LINE_ENDS = /\r\n?|[\v\f]/g;
/** With the `u` flag a pair is one character, so that only halves match. */
const LONE_SURROGATES = /[\ud800-\udfff]/gu;

/** The text as it is stored, or why it cannot be. */
export function cleanText(raw: string): { text: string } | { problem: TextProblem } {
  if (raw.length > MAX_TEXT_LENGTH) return { problem: 'text-too-long' };
  const controls = raw.match(CONTROLS)?.length ?? 0;
  const replaced = raw.split('\ufffd').length - 1;
  // Real articles hold next to none of either; a file decoded wrongly, or no text at all, holds many.
  if (controls + replaced > 8 && controls + replaced > raw.length / 200) return { problem: 'text-binary' };
  const text = raw
    .replace(/^\ufeff/, '')
    .replace(LINE_ENDS, '\n')
    .replace(CONTROLS, '')
    .replace(LONE_SURROGATES, '\ufffd');
  return /[\p{L}\p{N}]/u.test(text) ? { text } : { problem: 'text-empty' };
}

/** A title or an address as it is stored: one line of at most `most` UTF-16 units, of characters that a cell holds. */
export function cleanLine(raw: string, most: number): string {
  const line = raw
    .slice(0, MAX_TEXT_LENGTH)
    .replace(/\s+/g, ' ')
    .replace(CONTROLS, '')
    .replace(LONE_SURROGATES, '\ufffd')
    .trim();
  return line.length <= most ? line : line.slice(0, most).replace(/[\ud800-\udbff]$/, '');
}

/** The form in which two texts are the same article: white space folded. */
export function comparableText(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
