/** Finds every date that a text mentions and resolves it against the day of publication. */
import type { ArticleText } from '../../text/article-text';
import type { DateMention, PublishedOn } from '../types';
import { type DayNumber, isCalendarDay, parseIsoDay, toDayNumber, toIso } from './calendar';
import { matchesOf } from '../../text/matches';
import { collectDates, languagesOf } from './collect';
import { isDateline, isPageDate } from './published';
import { boundOf, countFromOthers } from './refine/event-relative';
import { type Located, withFullWeekdays } from './refine/full-weekdays';
import { languageOf } from './refine/neighbours';
import { type Resolved, resolve } from './resolve';
import type { DateLanguage, Direction, FoundDate, PartialDateMention } from './types';

/** How far back the tense of a clause is looked for, in folded characters. */
const TENSE_LOOK_BACK = 160;

/** Index of the sentence that holds an offset of the original; the one before it if it lies between two. */
function sentenceFinder(article: ArticleText): (offset: number) => number {
  let at = 0;
  return (offset) => {
    const { sentences } = article;
    while (at + 1 < sentences.length && (sentences[at + 1]?.start ?? Infinity) <= offset) at += 1;
    return at;
  };
}

/** 'past' or 'future' by the last verb before the date in its sentence, 'none' without a verb that tells. */
function tenseBefore(language: DateLanguage, before: string, weekday: boolean): Direction {
  let direction: Direction = 'none';
  let at = -1;
  for (const match of matchesOf(language.tense, before)) {
    direction = match[1] === undefined ? 'past' : 'future';
    at = match.index;
  }
  if (weekday)
    for (const match of matchesOf(language.scheduled, before)) if (match.index > at) return 'future';
  return direction;
}

/** Side of the publication on which a resolved value lies, as far as its precision tells. */
function sideOf(value: string, published: string): Direction {
  if (value === '' || published === '') return 'none';
  const same = published.slice(0, value.length);
  if (value === same) return value.length === published.length ? 'present' : 'none';
  return value < same ? 'past' : 'future';
}

interface Context {
  readonly article: ArticleText;
  readonly published: string;
  readonly today: DayNumber | undefined;
  readonly languages: readonly DateLanguage[];
}

/** Whether the tense around a date tells more than its own words do. */
function needsTense({ when, direction }: FoundDate): boolean {
  if (direction !== undefined && direction !== 'none') return false;
  return when.kind === 'weekday' || (when.kind === 'calendar' && when.year === undefined);
}

/** Words that point forward decide how a date resolves; otherwise it lies behind. */
function tenseOf(found: FoundDate, sentence: number, { article, languages }: Context): Direction {
  const code = languageOf(found.rule) === 'common' ? article.language : languageOf(found.rule);
  const language = languages.find((one) => one.code === code);
  if (!language) return 'none';
  const sentenceStart = article.folded.toFolded(article.sentences[sentence]?.start ?? 0);
  const from = Math.max(found.start - TENSE_LOOK_BACK, Math.min(sentenceStart, found.start));
  return tenseBefore(language, article.folded.text.slice(from, found.start), found.when.kind === 'weekday');
}

function directionOf(found: FoundDate, resolved: Resolved, tense: Direction, published: string): Direction {
  if (found.direction !== undefined && found.direction !== 'none') return found.direction;
  const side = sideOf(resolved.value, published);
  if (side === 'present' && tense === 'future') return tense;
  if (side !== 'none') return side;
  if (found.when.kind === 'calendar' && found.when.year !== undefined) return side;
  return tense;
}

function toMention(found: FoundDate, sentence: number, context: Context): PartialDateMention {
  const { article, published, today } = context;
  const tense = needsTense(found) ? tenseOf(found, sentence, context) : 'none';
  const bound = boundOf(article.folded.text, found);
  const resolved = resolve(found.when, today, found.direction ?? (tense === 'future' ? 'future' : 'none'));
  const { start, end } = article.folded.toOriginal(found.start, found.end);
  return {
    start,
    end,
    ...resolved,
    basis: found.named ? 'inferred' : resolved.basis,
    direction: directionOf(found, resolved, tense, published),
    rule: isDateline(article, found) ? `${languageOf(found.rule)}.dateline` : found.rule,
    sentence,
    ...(bound !== undefined && { bound }),
  };
}

/** Days by which a page may be later than the dateline of its report. */
const LONGEST_DELAY_IN_DAYS = 4;

/** The day of the dateline, from which 'today' and 'on Monday' count, where it is a little before publication. */
function dayOfWriting(article: ArticleText, published: DayNumber): DayNumber {
  for (const found of collectDates(article)) {
    if (!isDateline(article, found)) continue;
    const day = parseIsoDay(resolve(found.when, published, 'past').value);
    if (!day) continue;
    const written = toDayNumber(day);
    if (written <= published && published - written <= LONGEST_DELAY_IN_DAYS) return written;
  }
  return published;
}

/**
 * All dates of the text in order, without the publication date itself. Values are empty where the words need
 * a publication date that is not known; a month or day without a year keeps its parts then (see `withYear`).
 */
export function findDates(article: ArticleText, published: PublishedOn): PartialDateMention[] {
  const day = parseIsoDay(published.value);
  const today = day && toDayNumber(day);
  const context: Context = {
    article,
    published: day ? published.value : '',
    today: today === undefined ? undefined : dayOfWriting(article, today),
    languages: languagesOf(article),
  };
  const sentenceOf = sentenceFinder(article);
  const located: Located[] = [];
  const shifts = new Map<PartialDateMention, number>();
  for (const found of collectDates(article)) {
    const { start } = article.folded.toOriginal(found.start, found.end);
    if (published.span && start >= published.span.start && start < published.span.end) continue;
    const mention = toMention(found, sentenceOf(start), context);
    // The page's own date may stand in the text although the caller gave it.
    if (mention.value !== '' && mention.value === context.published && mention.basis === 'stated') {
      if (isPageDate(article, found)) continue;
    }
    if (found.when.kind === 'shift') shifts.set(mention, found.when.days);
    located.push([mention, found]);
  }
  const mentions = context.published === '' ? withFullWeekdays(located) : located.map(([mention]) => mention);
  return countFromOthers(mentions, shifts);
}

/**
 * Gives a mention without a year the one that its context implies. A mention that has a value, or neither month
 * nor day, comes back as it is, and so does 29 February outside a leap year.
 */
export function withYear(mention: PartialDateMention, year: number): DateMention {
  const { month, day, end_month: endMonth, end_day: endDay } = mention;
  if (mention.value !== '' || month === undefined) return mention;
  if (day !== undefined && !isCalendarDay(year, month, day)) return mention;
  const endYear = endMonth !== undefined && endMonth < month ? year + 1 : year;
  return {
    start: mention.start,
    end: mention.end,
    value: toIso(year, month, day),
    end_value:
      endMonth === undefined && endDay === undefined ? '' : toIso(endYear, endMonth ?? month, endDay),
    precision: day === undefined ? 'month' : 'day',
    basis: 'inferred',
    direction: mention.direction,
    rule: mention.rule,
    sentence: mention.sentence,
  };
}
