/** Cuts a text into paragraphs at line breaks, and joins the lines of a paragraph that was wrapped by hand. */
import type { Span } from './fold';

export interface Paragraph extends Span {
  /** True where an empty line (or the end of the text) stands before and after it. */
  readonly alone: boolean;
}

interface Line extends Span {
  readonly blankBefore: boolean;
}

/** Bullets and list numbers at the start of a line; they belong to no sentence. */
const BULLET = /^(?:[•‣▪▫●○◦■□►▶➢➤✓✔·*]|[-–—](?=\s)|\d{1,2}[.)](?=\s))\s*/;
const FINAL = /[.!?…؟۔:؛;]["'”’»)\]]*$/;
const LOWER_START = /^["'“‘«(]?[a-zà-ÿ]/;
/** Words that no sentence ends with: whatever stands between, the next line goes on. */
const OPEN_WORD =
  /[\s(](?:a|an|the|of|and|or|to|in|on|at|for|with|by|from|as|that|which|its|their|في|من|على|إلى|عن|مع|بين|أن|إن|التي|الذي)$/i;
const OPEN_MARK = /[,،-]$/;
/** Lines shorter than this were not broken by a margin. */
const SHORTEST_WRAPPED = 40;

/** Length of the bullet that a line begins with, 0 where there is none. */
export function bulletLength(line: string): number {
  return BULLET.exec(line.slice(0, 8))?.[0].length ?? 0;
}

function trimmed(text: string, start: number, end: number): Span {
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let blankBefore = true;
  for (let from = 0; from <= text.length;) {
    const found = text.indexOf('\n', from);
    const to = found < 0 ? text.length : found;
    const { start, end } = trimmed(text, from, to);
    if (end > start) {
      lines.push({ start, end, blankBefore });
      blankBefore = false;
    } else blankBefore = true;
    from = to + 1;
  }
  return lines;
}

/** What decides about joining stands at the two ends of a line. */
const EDGE = 24;

/** True where a line cannot be the end of a sentence, not even before an empty line. */
function isOpen(text: string, line: Line): boolean {
  if (line.end - line.start < SHORTEST_WRAPPED) return false;
  return OPEN_WORD.test(text.slice(Math.max(line.start, line.end - EDGE), line.end));
}

/** True where `next` goes on with the sentence of `line`, as far as the two lines alone tell. */
function goesOn(text: string, line: Line, next: Line): boolean {
  if (line.end - line.start < SHORTEST_WRAPPED) return false;
  const ending = text.slice(Math.max(line.start, line.end - EDGE), line.end);
  const beginning = text.slice(next.start, Math.min(next.end, next.start + EDGE));
  if (FINAL.test(ending) || bulletLength(beginning) > 0) return false;
  if (OPEN_WORD.test(ending)) return true;
  return !next.blankBefore && (LOWER_START.test(beginning) || OPEN_MARK.test(ending));
}

/** Lines that end without a full stop before a capital are joined too where their neighbours were wrapped. */
function isWrappedBlock(lines: readonly Line[], goes: readonly boolean[]): boolean {
  if (lines.length < 3) return false;
  const joined = goes.filter(Boolean).length;
  const longest = Math.max(...lines.slice(0, 200).map(({ start, end }) => end - start));
  return longest <= 120 && joined * 2 >= lines.length - 1;
}

function paragraphsOfBlock(text: string, lines: readonly Line[]): Span[] {
  const goes = lines.slice(1).map((next, i) => goesOn(text, lines[i] as Line, next));
  const wrapped = isWrappedBlock(lines, goes);
  const paragraphs: Span[] = [];
  lines.forEach((line, i) => {
    const previous = lines[i - 1];
    const open =
      previous !== undefined &&
      previous.end - previous.start >= SHORTEST_WRAPPED &&
      !FINAL.test(text.slice(Math.max(previous.start, previous.end - EDGE), previous.end)) &&
      bulletLength(text.slice(line.start, line.start + EDGE)) === 0;
    const last = paragraphs[paragraphs.length - 1];
    if (last !== undefined && (goes[i - 1] === true || (wrapped && open))) {
      paragraphs[paragraphs.length - 1] = { start: last.start, end: line.end };
    } else paragraphs.push({ start: line.start, end: line.end });
  });
  return paragraphs;
}

/** Paragraphs of a text in order, without surrounding blanks; empty lines are none. */
export function paragraphsOf(text: string): Paragraph[] {
  const blocks: Line[][] = [];
  for (const line of linesOf(text)) {
    const block = blocks[blocks.length - 1];
    const previous = block?.[block.length - 1];
    const parts = previous === undefined || (line.blankBefore && !isOpen(text, previous));
    if (block === undefined || parts) blocks.push([line]);
    else block.push(line);
  }
  const paragraphs: Paragraph[] = [];
  for (const block of blocks) {
    const spans = paragraphsOfBlock(text, block);
    for (const { start, end } of spans) paragraphs.push({ start, end, alone: spans.length === 1 });
  }
  return paragraphs;
}
