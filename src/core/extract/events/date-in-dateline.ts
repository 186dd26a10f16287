/** Tells the date of a dateline, between the city and the agency that open a report, from that of an event. */
import type { Span } from '../../text/fold';
import type { ReadArticle } from './types';

const OPENING_OF_DATELINE =
  /^(?:[^\p{L}\n]*(?:date [\d-]+ )?)(?:[\p{Lu}\u0621-\u064a][\p{L}'’.-]*[\s,،()[\]/&–—-]*){0,7}$/u;
const END_OF_DATELINE =
  /^\s*\([\p{L} .-]{2,20}\)\s+\p{Lu}|^\s*\((?!(?:كانون|شباط|[اآ]ذار|نيسان|[اأ]يار|حزيران|تموز|[اآ]ب\)|[اأ]يلول|تشرين|يناير|فبراير|مارس|[اأ]بريل|مايو|يونيو|يوليو|[اأ]غسطس|سبتمبر|[اأ]كتوبر|نوفمبر|ديسمبر))[\p{L} .-]{2,20}\)|^\s*\)|^\s*(?:\([^)\n]{2,30}\)|\/[^/\n]{2,20}\/|,?\s*[\p{L}-]{2,20}(?=\s*[-–—:]))?\s*(?:[-–—:/]|\.\s)/u;

/** A date between the city and the agency that open a report. */
export function inDateline(article: ReadArticle, date: Span, sentence: Span): boolean {
  const { text } = article.article;
  return (
    date.start - sentence.start < 60 &&
    OPENING_OF_DATELINE.test(text.slice(sentence.start, date.start)) &&
    END_OF_DATELINE.test(text.slice(date.end, date.end + 40))
  );
}
