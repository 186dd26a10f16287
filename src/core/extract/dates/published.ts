/**
 * Finds the day on which an article was published: given by the caller, stated in the text (a 'date' prefix,
 * a line of its own near the top, 'Published:'), or in the dateline. A dateline without a year is none.
 */
import type { ArticleText } from '../../text/article-text';
import { fold } from '../../text/fold';
import type { PublishedOn } from '../types';
import { isCalendarDay, parseIsoDay, toIso } from './calendar';
import { collectDates } from './collect';
import { compile } from './common/words';
import type { FoundDate } from './types';

/** How far from the start a line of its own is looked for, in folded characters. */
const TOP = 1500;
const LONGEST_LINE = 120;
/** Words that a line of its own may have beside its date: a city, an agency, a section, a name. */
const WORDS_BESIDE = 3;
/** The same where a bar or dash sets them apart from the date. */
const WORDS_BESIDE_APART = 6;
const LONGEST_BEFORE_DATELINE = 60;

const PREFIX = /^[ \t\n]{0,20}date[ \t]{0,3}:?[ \t]{1,3}$/;
const LABEL = compile(
  '(?:published|posted|updated|date|first published|last updated|issued|release date|نشر|نشرت|تاريخ النشر|التاريخ|تاريخ|آخر تحديث|تحديث|حرر|أضيف|النشر)(?: on| at| in| by| في| يوم| بتاريخ)?[ \\t]{0,3}[:/|-]?[ \\t]{0,3}$',
  '',
);
/** The same words where a page puts them behind. */
const LABEL_AFTER = compile(
  '^[ \\t]{0,3}[|(,-]?[ \\t]{0,3}(?:last[ \\t]update[d]?|updated|published|آخر تحديث|تحديث|تم النشر)[ \\t]{0,3}:?',
  '',
);
/** Times of day and zones, which may stand beside a date that dates the page. */
const TIME = compile(
  "\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?|(?<![a-z])(?:am|pm|a\\.m\\.|p\\.m\\.|gmt|utc|ist|est|edt|ast|local time|at|o'clock|hours|hrs|the)(?![a-z])|[+]\\d{1,4}|(?<![\\u0621-\\u064a])(?:الساعة|بتوقيت|غرينتش|جرينتش|مساء|صباحا|ص|ه|م)(?![\\u0621-\\u064a])",
  'g',
);
/** Words of a sentence: a line that has them tells something and is no date line. */
const TELLING = compile(
  '(?<![a-z])(?:in|on|was|were|will|has|have|is|are|met|signed|held|said|visited|during|after|since|of|until|file|archive|photo|with|between|from|to)(?![a-z])|(?<![\\u0621-\\u064a])(?:أرشيف|من|في|عام|خلال|منذ|إلى|بين|مع|على|عن|بعد|قبل|الصورة|صورة|قمة|زيارة|اجتماع|لقاء|معرض|مؤتمر)(?![\\u0621-\\u064a])',
  '',
);
/** What ends a dateline after its date: an agency between slashes or brackets, and a dash or colon. */
const AFTER_DATELINE =
  /^[ \t]{0,3}(?:[,.(/:-][ \t]{0,3}){0,3}(?:[a-z\u0621-\u064a][a-z\u0621-\u064a.'& -]{0,30})?[ \t]{0,3}[)/]?[ \t]{0,3}(?:-|:|\/)/;
const BEFORE_DATELINE =
  /^[ \t*([]{0,4}[a-z\u0621-\u064a][a-z\u0621-\u064a.'() -]{1,40}(?:[,/:-][ \t]{0,3}[a-z\u0621-\u064a.'() -]{0,30})?[ \t]{0,3}[,/:(-]?[ \t]{0,3}(?:(?:في|يوم)[ \t]{1,3})?$/;

interface Line {
  readonly start: number;
  readonly end: number;
}

function lineAround(text: string, at: number, limit: number): Line {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const end = text.indexOf('\n', at);
  return { start, end: Math.min(end < 0 ? text.length : end, start + limit) };
}

/** The day that a found date states in full, else empty. */
function statedDay({ when }: FoundDate): string {
  if (when.kind !== 'calendar' || when.to !== undefined || when.ambiguous) return '';
  const { year, month, day } = when;
  if (year === undefined || month === undefined || day === undefined) return '';
  return isCalendarDay(year, month, day) ? toIso(year, month, day) : '';
}

/** Whether the line holds the date and next to nothing else. */
function isOwnLine(text: string, date: FoundDate): boolean {
  const line = lineAround(text, date.start, LONGEST_LINE + 1);
  if (line.end - line.start > LONGEST_LINE) return false;
  const [before, after] = [text.slice(line.start, date.start), text.slice(date.end, line.end)];
  if (LABEL.test(before)) return true;
  const rest = `${before} ${after.replace(LABEL_AFTER, ' ')}`.replace(TIME, ' ');
  if (TELLING.test(rest) || /["?!]/.test(rest)) return false;
  const apart = /[|/-][ \t]{0,3}$/.test(before) || /^[ \t]{0,3}[|/-]/.test(after);
  return (rest.match(WORD) ?? []).length <= (apart ? WORDS_BESIDE_APART : WORDS_BESIDE);
}
const WORD = /[a-z\u0621-\u064a]{2,}/g;

/** Whether the date stands in a dateline: 'DUSHANBE, June 4, 2015, Asia-Plus -', 'الدوحة في 18 يناير /قنا/'. */
export function isDateline(article: ArticleText, date: FoundDate): boolean {
  const { text } = article.folded;
  if (date.start > TOP * 2 || date.when.kind !== 'calendar' || date.when.day === undefined) return false;
  const line = lineAround(text, date.start, LONGEST_BEFORE_DATELINE + 80);
  const before = text.slice(line.start, date.start);
  if (before.length > LONGEST_BEFORE_DATELINE || !BEFORE_DATELINE.test(before)) return false;
  const after = text.slice(date.end, date.end + 50);
  if (!AFTER_DATELINE.test(after)) return false;
  if (!ARABIC.test(before)) return !TELLING.test(before) && startsInCapitals(article, line.start, before);
  return (before.match(WORD) ?? []).length <= 4 && (AGENCY.test(after) || /[-,:/][ \t]{0,3}$/.test(before));
}
const ARABIC = /[\u0621-\u064a]/;
/** An agency in brackets or between slashes: '(واس)', '/قنا/'. */
const AGENCY = /^[ \t]{0,3}(?:\([^()\n]{2,30}\)|\/[^/\n]{2,30}\/)/;

/** Cities in datelines are in capitals ('SEOUL') or stand alone before a comma ('Doha, 18 January'). */
function startsInCapitals(article: ArticleText, start: number, before: string): boolean {
  const { start: from, end: to } = article.folded.toOriginal(start, start + before.length);
  const original = article.text.slice(from, to);
  const words = original.match(/[A-Za-z]{3,}/g) ?? [];
  return words.length > 0 && words.length <= 4 && words.every((word) => /^[A-Z]/.test(word));
}

function isPrefixed(text: string, { start }: FoundDate): boolean {
  return start < 40 && PREFIX.test(text.slice(0, start));
}

/** Whether a date stands where pages tell their own date, so that it dates no event. */
export function isPageDate(article: ArticleText, date: FoundDate): boolean {
  const { text } = article.folded;
  return isPrefixed(text, date) || isLabelled(text, date) || (date.start < TOP && isOwnLine(text, date));
}

/**
 * The day of the visit, which some sites print with its weekday on top of every page: a line further down, before
 * the report, states an earlier day.
 */
function isMasthead(text: string, date: FoundDate, own: readonly FoundDate[]): boolean {
  const isFirstLine = text.slice(0, date.start).trim().length < LONGEST_MASTHEAD;
  if (!isFirstLine || date.when.kind !== 'calendar' || date.when.weekday === undefined) return false;
  return own.some((other) => other.start > date.end && statedDay(other) < statedDay(date));
}
const LONGEST_MASTHEAD = 12;

function result(article: ArticleText, date: FoundDate, source: 'stated' | 'dateline'): PublishedOn {
  return { value: statedDay(date), source, span: article.folded.toOriginal(date.start, date.end) };
}

const UNKNOWN: PublishedOn = { value: '', source: '', span: null };

/**
 * The publication date of an article.
 * @param given `YYYY-MM-DD` known from metadata; it wins. What is not such a day is ignored.
 */
export function findPublished(article: ArticleText, given?: string): PublishedOn {
  const known = given === undefined ? '' : fold(given).trim().slice(0, 10);
  if (parseIsoDay(known)) return { value: known, source: 'given', span: null };
  const { text } = article.folded;
  const dates = collectDates(article).filter((date) => statedDay(date) !== '');
  const prefixed = dates.find((date) => isPrefixed(text, date));
  if (prefixed) return result(article, prefixed, 'stated');
  const own = dates.filter((date) => date.start < TOP && isOwnLine(text, date));
  const told = own.find((date) => !isMasthead(text, date, own)) ?? own[0];
  if (told) return result(article, told, 'stated');
  const dateline = dates.find((date) => isDateline(article, date));
  if (dateline) return result(article, dateline, 'dateline');
  const labelled = dates.find((date) => isLabelled(text, date));
  return labelled ? result(article, labelled, 'stated') : UNKNOWN;
}

/** 'Published: March 27, 2019' anywhere: at the start of its line, so that prose does not pass for it. */
function isLabelled(text: string, { start }: FoundDate): boolean {
  const line = lineAround(text, start, LONGEST_LINE);
  const before = text.slice(line.start, start);
  return before.length > 0 && before.length < 40 && /[:/|-][ \t]{0,3}$/.test(before) && LABEL.test(before);
}
