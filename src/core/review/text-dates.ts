/** The dates that an article's text gives, by which the card tells whether the text says what a person types. */
import { findDates } from '../extract/dates/find-dates';
import { findPublished } from '../extract/dates/published';
import type { PartialDateMention } from '../extract/dates/types';
import { readArticleText } from '../text/read-article-text';
import type { TextDate } from './types';

/** `publishedOn`: `YYYY-MM-DD`, or empty where it is not known. Each date once; time linear in the text. */
export function datesInText(text: string, publishedOn: string): TextDate[] {
  if (text === '') return [];
  const article = readArticleText(text);
  const published = findPublished(article, publishedOn || undefined);
  const dates = findDates(article, published).flatMap((mention) =>
    valuesOf(mention).map((value): TextDate => ({ value, basis: mention.basis })),
  );
  return [...new Map(dates.map((date) => [`${date.value} ${date.basis}`, date])).values()];
}

/** First and last day of a range; month and day alone where the text leaves the year out. */
function valuesOf({ value, end_value, month, day }: PartialDateMention): string[] {
  const parts = [month, day].flatMap((part) => (part === undefined ? [] : [`-${pad(part)}`]));
  return (value === '' && month !== undefined ? [parts.join('')] : [value, end_value]).filter(
    (one) => one !== '',
  );
}

function pad(part: number): string {
  return String(part).padStart(2, '0');
}
