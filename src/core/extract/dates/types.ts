/**
 * What passes between the steps that read dates: patterns find `FoundDate`s in the folded text, refiners
 * merge them, and only the last step resolves them against the publication date into mentions.
 */
import type { DateMention } from '../types';

export type Direction = DateMention['direction'];

/** Parts of a Gregorian date that the words state; what is not stated is absent. */
export interface DateParts {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

/** A calendar date or part of one: '4 March 2019', 'March', '2019', 'the 15th of last month'. */
export interface CalendarWhen extends DateParts {
  readonly kind: 'calendar';
  /** Last day, month or year of a range. */
  readonly to?: DateParts;
  /** Years from the year of publication ('March last year' is -1). */
  readonly yearOffset?: number;
  /** Months from the month of publication ('the 15th of this month' is 0). */
  readonly monthOffset?: number;
  /** 'late 2019', 'the first half of 2019': the value holds, but the words mean a part of it. */
  readonly approximate?: boolean;
  /** Weekday that stands beside the date, 0 for Sunday. */
  readonly weekday?: number;
  /** '04/06/2015': day and month may be the other way round. */
  readonly ambiguous?: boolean;
  /** 'March of the same year': the year is that of the last dated mention before it. */
  readonly sameYear?: boolean;
}

export type When =
  | CalendarWhen
  | { readonly kind: 'hijri'; readonly year?: number; readonly month: number; readonly day?: number }
  | {
      readonly kind: 'weekday';
      readonly weekday: number;
      /** Last weekday of a range. */
      readonly to?: number;
      /** `before`/`after`: strictly before or after publication; `near`: by tense, publication day included. */
      readonly side: 'before' | 'after' | 'near';
      /** 'Tuesday last week' is -1. */
      readonly weekOffset?: number;
    }
  | {
      readonly kind: 'offset';
      readonly unit: 'day' | 'week' | 'month' | 'year';
      readonly amount: number;
      readonly round?: boolean;
    }
  /** 'a day earlier', 'the following day', 'في اليوم التالي': days from the last day that the text names before. */
  | { readonly kind: 'shift'; readonly days: number }
  /** 'a few days ago', 'in the coming weeks', 'the 1990s': about time, but no day, month or year. */
  | { readonly kind: 'vague'; readonly stated?: boolean }
  /** 'of the same year', 'من العام نفسه': no date by itself. */
  | { readonly kind: 'same-year' }
  /** Looks like a date and is none ('World Cup 2022', 'Friday prayers'): claims its words so that nothing else does. */
  | { readonly kind: 'none' };

/** What one pattern made of one match. */
export interface Reading {
  readonly when: When;
  readonly direction?: Direction;
  /** Rule, where it differs from the pattern's. */
  readonly rule?: string;
  /** Offsets within the match; the whole match where absent. */
  readonly from?: number;
  readonly to?: number;
  /** Edition year of a fair or exercise: a date by inference. */
  readonly named?: boolean;
}

/** A date in the folded text, not yet resolved. Offsets are those of the folded text. */
export interface FoundDate {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly when: When;
  readonly direction?: Direction;
  readonly named?: boolean;
}

/** What a pattern may look at beside its own match. */
export interface Surroundings {
  /** The whole folded text. */
  readonly text: string;
  /** Offset of the match in `text`. */
  readonly offset: number;
  /** Whether the original of the folded character at `offset` is a capital. */
  isCapital(offset: number): boolean;
}

export interface DatePattern {
  readonly rule: string;
  /** Global; bounded repetition only, so that a scan is linear. */
  readonly pattern: RegExp;
  read(match: RegExpExecArray, around: Surroundings): Reading | readonly Reading[] | undefined;
}

/** Patterns of one kind of date, and where to look for them. */
export interface DateFamily {
  /** Global; finds every place that may hold such a date: patterns look at its neighbourhood only. */
  readonly trigger: RegExp;
  /** In order of precedence among equally long matches. */
  readonly patterns: readonly DatePattern[];
}

/** One language: its patterns and the little words that join dates. */
export interface DateLanguage {
  readonly code: string;
  readonly families: readonly DateFamily[];
  /** Marks of tense: group 1 holds those of the future, other matches are those of the past. */
  readonly tense: RegExp;
  /** Verbs whose present tense tells of what is to come where a weekday follows: 'opens on Monday', 'تنطلق الأحد'. */
  readonly scheduled: RegExp;
  /** Whole gap between two dates that makes them a range. */
  readonly rangeGap: RegExp;
  /** Whole gap between two dates of a list. */
  readonly listGap: RegExp;
  /** Text right before the first of two listed dates that makes them a range ('between'). */
  readonly rangeOpening: RegExp;
  /** Whole gap between a date and its weekday, 'today', or its twin in the other calendar. */
  readonly twinGap: RegExp;
  /** Whole gap between a day or month and 'last year'. */
  readonly yearGap: RegExp;
}

export type Bound = 'end' | 'limit';

/** A mention whose year the words leave open keeps the parts they state. */
export interface PartialDateMention extends DateMention {
  /** The words before it make it the `end` of something ('until 5 May', 'تستمر حتى الخميس') or a `limit` ('by 2030'). */
  readonly bound?: Bound;
  readonly month?: number;
  readonly day?: number;
  readonly end_month?: number;
  readonly end_day?: number;
}
