/** Finds and merges the dates of a text, before anything is resolved. */
import type { ArticleText } from '../../text/article-text';
import { arabic } from './ar/index';
import { numeric } from './common/numeric';
import { scan } from './common/scan';
import { english } from './en/index';
import { settleDayMonthOrder } from './refine/day-month-order';
import { mergeNeighbours } from './refine/neighbours';
import { mergeHijri, mergeWeekday } from './refine/twins';
import { inheritYears, mergeRange, mergeYear, shareYears } from './refine/years';
import type { DateLanguage, FoundDate } from './types';

const ARABIC_LETTER = /[\u0621-\u064a]/;
const LATIN_LETTER = /[a-z]/;

/** The languages whose letters the text uses; digits are read in all. */
export function languagesOf(article: ArticleText): DateLanguage[] {
  const { text } = article.folded;
  const languages = [numeric];
  if (LATIN_LETTER.test(text)) languages.push(english);
  if (ARABIC_LETTER.test(text)) languages.push(arabic);
  return languages;
}

function find(article: ArticleText): FoundDate[] {
  const languages = languagesOf(article);
  const { text } = article.folded;
  const isList = (gap: string) => languages.some((language) => language.listGap.test(gap));
  let found = scan(article, languages);
  for (const merge of [mergeHijri(text), mergeWeekday(text), mergeYear, mergeRange]) {
    found = mergeNeighbours(found, text, languages, merge);
  }
  found = inheritYears(shareYears(found, text, isList));
  return settleDayMonthOrder(found, text, article.language).filter(
    ({ when }) => when.kind !== 'none' && when.kind !== 'same-year',
  );
}

/** Both the search for the publication date and that for mentions read the same finds. */
const finds = new WeakMap<ArticleText, readonly FoundDate[]>();

export function collectDates(article: ArticleText): readonly FoundDate[] {
  let found = finds.get(article);
  if (!found) {
    found = find(article);
    finds.set(article, found);
  }
  return found;
}
