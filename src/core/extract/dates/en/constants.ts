/** English words of dates: months, weekdays, ordinals, numbers, and names whose years are no dates. */
import type { Surroundings } from '../types';
import { anyOf, END, GAP, NO_NUMBER, numbered, SPACE, START } from '../common/words';

const MONTH_STEMS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A month in full or abbreviated; one capturing group. */
export const MONTH = `(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)${END}(?:\\.(?=[ \\t]{0,3}[0-9,]))?`;

/** 1 to 12 for what `MONTH` captured. */
export function monthOf(name: string): number {
  return MONTH_STEMS.indexOf(name.slice(0, 3)) + 1;
}

const WEEKDAY_STEMS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** A weekday in full; one capturing group. */
export const WEEKDAY = '(sunday|monday|tuesday|wednesday|thursday|friday|saturday)';
/** Short forms stand for weekdays only beside a date ('sat' and 'wed' are words of their own). */
export const SHORT_WEEKDAY = '(sun|mon|tues?|wed|thu(?:rs?)?|fri|sat)';

/** 0 (Sunday) to 6 for what `WEEKDAY` or `SHORT_WEEKDAY` captured. */
export function weekdayNumber(name: string): number {
  return WEEKDAY_STEMS.indexOf(name.slice(0, 3));
}

/** What is counted with a number right before it, so that '2019 people' or 'May 20 soldiers' are no dates. */
export const COUNTED =
  '(?:people|persons?|soldiers?|troops|personnel|officers?|police(?:men)?|men|women|students|cadets|trainees|dollars|euros|km|kilomet[a-z]{1,5}|meters|metres|tons|tonnes|vehicles|tanks|aircraft|rifles|weapons|cases|members|participants|refugees|migrants|families|houses|patients|deaths|casualties|recruits|graduates|delegates|guests|companies|firms|hectares|units|pieces|votes|seats|fighters|prisoners|detainees|workers|employees|countries|percent|per cent|million|billion|points|pages|hours|minutes|times|others)';

/** The number of a day with or without its ordinal ending; one capturing group. */
export const DAY = `(\\d{1,2})(?:st|nd|rd|th)?${END}${NO_NUMBER}`;

const UNITS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];
const ORDINALS = numbered(
  [
    ...UNITS,
    ...'tenth,eleventh,twelfth,thirteenth,fourteenth,fifteenth,sixteenth,seventeenth,eighteenth,nineteenth,twentieth'.split(
      ',',
    ),
    ...UNITS.map((unit) => `twenty-${unit}|twenty ${unit}`),
    'thirtieth',
    'thirty-first|thirty first',
  ],
  1,
);
/** A day spelled out as an ordinal; one capturing group. */
export const ORDINAL = `(${anyOf(ORDINALS.keys())})`;
export function ordinalOf(word: string): number {
  return ORDINALS.get(word) ?? 0;
}

const CARDINALS = numbered(
  ['a|an|one', ...'two,three,four,five,six,seven,eight,nine,ten,eleven,twelve'.split(',')],
  1,
);
/** A small number in digits or words; one capturing group. */
export const NUMBER = `(\\d{1,3}|${anyOf(CARDINALS.keys())})`;
export function numberOf(word: string): number {
  return CARDINALS.get(word) ?? Number(word);
}

/** Words between the two ends of a range. */
export const RANGE = `(?:${GAP}-${GAP}|${SPACE}(?:to|until|till|through|thru)${SPACE})`;

/** Months that are words or names of their own count only with a capital ('may', 'march', 'mar', 'dec'). */
export function isMonthName(name: string, at: number, around: Surroundings): boolean {
  return name.length > 5 || around.isCapital(at);
}

export { END, GAP, NO_NUMBER, SPACE, START };
