/** Reads a date that somebody typed in words or in another order, where it can mean one day, month or year only. */
import { collectDates } from '../../extract/dates/collect';
import { isPartialDate } from '../../model/partial-date';
import { fold } from '../../text/fold';
import { readArticleText } from '../../text/read-article-text';

/** Longer texts are no date. UTF-16 units. */
const LONGEST = 40;

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; empty for ranges, dates without a year, '03/04/2019' and anything else. */
export function readTypedDate(text: string): string {
  const typed = fold(text).trim();
  if (typed.length > LONGEST) return '';
  if (isPartialDate(typed)) return typed;
  const [found] = collectDates(readArticleText(text.trim()));
  if (!found || found.start > 0 || found.end < typed.length) return '';
  const { when } = found;
  if (when.kind !== 'calendar' || when.to || when.approximate || when.year === undefined) return '';
  if (isEitherOrder(typed)) return '';
  const parts = [when.year, when.month, when.day].filter((part) => part !== undefined);
  const iso = parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
  return isPartialDate(iso) ? iso : '';
}

/** The extractor settles the order by what stands around; here nothing stands around. */
function isEitherOrder(typed: string): boolean {
  const [first = 0, second = 0] = (/^(\d{1,2})[/.-](\d{1,2})[/.-]\d{4}$/.exec(typed) ?? [])
    .slice(1)
    .map(Number);
  return first <= 12 && second <= 12 && first !== second;
}
