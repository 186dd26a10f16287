/**
 * Where the report of a page begins: at its dateline, or behind the line that tells its date. What stands in front are
 * headlines, standfirsts and captions.
 */
import { DATE_LINE } from './boilerplate-patterns';
import { fold, type Span } from './fold';

/** A report begins among the first paragraphs of its page. */
const TOP = 12;
const LONGEST_DATELINE = 110;
const LONGEST_DATE_LINE = 60;
/** A date may close a short text; in front of more paragraphs than these it opens one. */
const BEHIND_DATE = 3;
/** Longer paragraphs report something. */
const LONGEST_HEAD = 260;
/** 'DUSHANBE, 26 September 2013 –', 'Hanoi (VNA) –', 'الجزائر (وأج) -'. */
const DATELINE =
  /^(?:\p{Lu}[\p{Lu}'’.]+(?:[ -][\p{Lu}'’.]{2,}){0,3}(?:,[^\n–—:]{0,45}?)?(?: ?\([\p{L} ./-]{2,30}\))?|\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}(?:,[^\n–—:(]{0,40}?)? ?\([\p{L} ./-]{2,30}\)|[\u0621-\u064a]+(?: [\u0621-\u064a]+){0,2}[،,]?[^\n–—:(]{0,30}?[(/][\u0621-\u064a. ]{2,30}[)/]) ?(?:--?|[–—])\s/u;
/** Zones beside a time of day: '17:04 JST'. */
const ZONE = /\b[A-Z]{2,4}\b/g;

/** What pages write in front of their date; folded. */
const LABEL =
  /^(?:(?:last |first )?(?:published|posted|updated|modified|date)(?: (?:date|on|at))?|(?:تاريخ )?(?:النشر|نشر|التحديث|اخر تحديث)(?: في)?) ?:?/;

/** Whether a line holds nothing but a date and a time. */
function isDateLine(line: string): boolean {
  return (
    line.length <= LONGEST_DATE_LINE &&
    /\d{4}/.test(line) &&
    DATE_LINE.test(fold(line.replace(ZONE, '')).trim().replace(LABEL, '').trim())
  );
}

/** Number of paragraphs in front of the report; 0 where nothing shows that there are any. */
export function paragraphsBeforeReport(text: string, paragraphs: readonly Span[]): number {
  for (let i = Math.min(TOP, paragraphs.length - 1) - 1; i > 0; i -= 1) {
    const { start, end } = paragraphs[i] as Span;
    const opening = text.slice(start, Math.min(end, start + LONGEST_DATELINE));
    const isDated = i + BEHIND_DATE < paragraphs.length && end - start <= LONGEST_DATE_LINE;
    if (!DATELINE.test(opening) && !(isDated && isDateLine(opening.trim()))) continue;
    const before = paragraphs.slice(0, i);
    if (before.every((one) => one.end - one.start <= LONGEST_HEAD)) return i;
  }
  return 0;
}
