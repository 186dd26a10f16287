/** Runs the patterns of the languages over a folded text and keeps the longest of overlapping finds. */
import type { ArticleText } from '../../../text/article-text';
import { quickStart } from '../../../text/quick-start';
import type { DateLanguage, DatePattern, FoundDate, Reading, Surroundings } from '../types';

/** Characters kept on either side of a trigger: longer than the longest pattern. */
const MARGIN = 72;

interface Window {
  readonly start: number;
  readonly end: number;
}

/** The neighbourhoods of all triggers, merged where they meet, in order. */
function windowsOf(text: string, trigger: RegExp): Window[] {
  const windows: Window[] = [];
  let start = -1;
  let end = -1;
  // `exec` instead of `matchAll`, which copies the pattern at every call.
  trigger.lastIndex = 0;
  for (let match = trigger.exec(text); match; match = trigger.exec(text)) {
    const from = Math.max(0, match.index - MARGIN);
    if (start >= 0 && from > end) {
      windows.push({ start, end });
      start = from;
    } else if (start < 0) start = from;
    end = Math.min(text.length, match.index + MARGIN);
  }
  if (start >= 0) windows.push({ start, end });
  return windows;
}

/** What patterns see of the article; `offset` moves with the match. */
class ArticleSurroundings implements Surroundings {
  offset = 0;
  readonly text: string;
  private readonly article: ArticleText;

  constructor(article: ArticleText) {
    this.article = article;
    this.text = article.folded.text;
  }

  isCapital(at: number): boolean {
    const original = this.article.text[this.article.folded.toOriginal(at, at + 1).start] ?? '';
    return original !== original.toLowerCase();
  }
}

function toFound(
  { when, rule, from, to, direction, named }: Reading,
  match: Window,
  pattern: string,
): FoundDate {
  return {
    start: match.start + (from ?? 0),
    end: to === undefined ? match.end : match.start + to,
    rule: rule ?? pattern,
    when,
    ...(direction && { direction }),
    ...(named && { named: true }),
  };
}

/** Runs a pattern over one window of the text and adds what it reads to `found`. */
function runPattern(
  around: ArticleSurroundings,
  window: Window,
  slice: string,
  one: DatePattern,
  found: FoundDate[],
): void {
  const { rule } = one;
  const pattern = quickStart(one.pattern, slice);
  pattern.lastIndex = 0;
  for (let match = pattern.exec(slice); match; match = pattern.exec(slice)) {
    const start = window.start + match.index;
    const end = start + match[0].length;
    // A match that touches the edge of its window may be cut from a longer word.
    if ((start === window.start && start > 0) || (end === window.end && end < around.text.length)) continue;
    around.offset = start;
    const readings = one.read(match, around);
    if (readings === undefined) continue;
    for (const reading of [readings].flat()) found.push(toFound(reading, { start, end }, rule));
  }
}

/** Of overlapping finds the longest stays; of equally long ones the first. Returns them in order. */
function longestFirst(found: readonly FoundDate[]): FoundDate[] {
  const sorted = [...found].sort((one, other) => one.start - other.start || other.end - one.end);
  const kept: FoundDate[] = [];
  for (const candidate of sorted) {
    const last = kept[kept.length - 1];
    if (!last || candidate.start >= last.end) kept.push(candidate);
    else if (candidate.end - candidate.start > last.end - last.start) kept[kept.length - 1] = candidate;
  }
  return kept;
}

/** Everything that reads like a date, in order, without overlaps; what claims words and is no date included. */
export function scan(article: ArticleText, languages: readonly DateLanguage[]): FoundDate[] {
  const found: FoundDate[] = [];
  const around = new ArticleSurroundings(article);
  for (const { families } of languages) {
    for (const { trigger, patterns } of families) {
      for (const window of windowsOf(around.text, trigger)) {
        const slice = around.text.slice(window.start, window.end);
        for (const pattern of patterns) runPattern(around, window, slice, pattern, found);
      }
    }
  }
  return longestFirst(found);
}
