/** Hijri dates: '15 جمادى الآخرة 1443هـ', 'الخامس من رجب 1444', '1443/6/15هـ', '15-6-1443 هـ'. */
import { compile } from '../common/words';
import type { DatePattern, Reading } from '../types';
import { END, GAP, HIJRI_MONTH, hijriMonthOf, ORDINAL, ordinalOf, SPACE, START } from './constants';

const YEAR = '(1[34]\\d\\d)(?![0-9])';
/** 'هـ' loses its tatweel in folding. */
const ERA = `${GAP}(?:هـ|هجرية|هجري)${END}`;
const YEAR_TAIL = `${GAP},?${GAP}(?:من${SPACE})?(?:ل?(?:عام|سنة)${SPACE})?${YEAR}(?:${ERA})?`;

function reading(day: number, month: number, year: string | undefined): Reading | undefined {
  if (day < 1 || day > 30 || month < 1 || month > 12) return undefined;
  return { when: { kind: 'hijri', month, day, ...(year !== undefined && { year: Number(year) }) } };
}

/** Names of months are names of people ('رجب طيب', 'رمضان'): a day must stand before, a year or twin after. */
export const hijriDay: DatePattern = {
  rule: 'ar.hijri',
  pattern: compile(
    `${START}(?:(\\d{1,2})|[وف]?[بلك]?${ORDINAL})${SPACE}(?:من${SPACE})?(?:شهر${SPACE})?${HIJRI_MONTH}(?:${YEAR_TAIL}|${ERA}|(?=${GAP}[,/(-]?${GAP}الموافق))`,
  ),
  read(match) {
    const [, digits, ordinal, name = '', year] = match;
    return reading(
      digits === undefined ? ordinalOf(ordinal ?? '') : Number(digits),
      hijriMonthOf(name),
      year,
    );
  },
};

/** A month with its year: 'رمضان 1443هـ'. */
export const hijriMonth: DatePattern = {
  rule: 'ar.hijri',
  pattern: compile(`${START}[وف]?[بل]?(?:شهر${SPACE})?${HIJRI_MONTH}${YEAR_TAIL}`),
  read(match) {
    return { when: { kind: 'hijri', year: Number(match[2]), month: hijriMonthOf(match[1] ?? '') } };
  },
};

export const hijriDigits: DatePattern = {
  rule: 'ar.hijri',
  pattern: compile(
    `(?<![0-9a-z/.-])(?:(1[34]\\d\\d)([/-])(\\d{1,2})\\2(\\d{1,2})|(\\d{1,2})([/-])(\\d{1,2})\\6(1[34]\\d\\d))(?![0-9/-])(?:${ERA})?`,
  ),
  read(match) {
    const [, yearFirst, , month, dayLast, dayFirst, , otherMonth, yearLast] = match;
    return reading(Number(dayLast ?? dayFirst), Number(month ?? otherMonth), yearFirst ?? yearLast);
  },
};
