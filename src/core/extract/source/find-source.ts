/**
 * Reads from the text itself who published it and under which headline: a first line that names the
 * outlet, 'Source: ...', an agency in the dateline, a heading above the prose.
 */
import type { ArticleText } from '../../text/article-text';
import type { Proposed } from '../types';

const none = (rule: string, reason: string): Proposed<string> => ({
  value: '',
  span: null,
  rule,
  confidence: 'low',
  reason,
});

/** 'Source: Xinhua', 'المصدر: بترا', 'نقلا عن واس' on a line of its own. */
const SOURCE_LINE =
  /(?:^|\n)[ \t]*(?:Source|المصدر|نقلا عن|نقلاً عن)[ \t]*[:\-–]?[ \t]+([^\n.]{2,40})(?=\n|$|\.)/;
/** An agency in brackets or slashes behind the dateline: '(Reuters)', '/TASS/', '(KUNA) --'. */
const AGENCY =
  /^[^\n]{0,90}?(?:\(([A-Za-z][A-Za-z .&-]{1,30}|[\u0621-\u064a ]{2,25})\)|\/\s?([A-Za-z]{2,15}|[\u0621-\u064a ]{2,20})\s?\/)[ \t]*(?:--|[-–—:.])/;
/** Known ways in which an outlet signs with a bare word: 'واس', 'KUNA' behind a colon. */
const LETTER = /\p{L}/u;

function proposed(
  article: ArticleText,
  value: string,
  start: number,
  rule: string,
  confidence: Proposed<string>['confidence'],
): Proposed<string> {
  return {
    value,
    span: { start, end: start + value.length },
    rule,
    confidence: article.text.startsWith(value, start) ? confidence : 'low',
  };
}

/** The name of the outlet or agency as written. */
function findOutlet(article: ArticleText): Proposed<string> {
  const { text, sentences } = article;
  const line = SOURCE_LINE.exec(text);
  if (line?.[1] && !/^link$/i.test(line[1].trim())) {
    const value = line[1].trim();
    return proposed(article, value, text.indexOf(value, line.index), 'outlet.source-line', 'high');
  }
  for (const { start, end, kind } of sentences.slice(0, 6)) {
    if (kind === 'boilerplate') continue;
    const found = AGENCY.exec(text.slice(start, Math.min(end, start + 160)));
    const value = (found?.[1] ?? found?.[2] ?? '').trim();
    if (!found || !value) continue;
    return proposed(article, value, text.indexOf(value, start + found.index), 'outlet.dateline', 'high');
  }
  const first = sentences[0];
  if (first && first.kind !== 'prose') {
    const value = text.slice(first.start, first.end).trim();
    const words = value.split(/\s+/).length;
    const headlineFollows = sentences[1]?.kind === 'prose' || sentences[1]?.kind === 'heading';
    if (words <= 3 && value.length <= 30 && LETTER.test(value) && !/\d/.test(value) && headlineFollows)
      return proposed(article, value, text.indexOf(value, first.start), 'outlet.first-line', 'medium');
  }
  return none('outlet.none', 'the text does not name its outlet');
}

/** The headline as written: the longest heading above the first prose sentence. */
function findTitle(article: ArticleText): Proposed<string> {
  const { text, sentences } = article;
  const prose = sentences.findIndex(({ kind }) => kind === 'prose');
  let best: { value: string; start: number } | null = null;
  for (const { start, end, kind } of sentences.slice(0, Math.max(prose, 0))) {
    if (kind !== 'heading') continue;
    const value = text.slice(start, end).trim();
    if (value.split(/\s+/).length < 4) continue;
    if (!best || value.length > best.value.length) best = { value, start: text.indexOf(value, start) };
  }
  if (!best) return none('title.none', 'the text has no headline');
  return proposed(article, best.value, best.start, 'title.heading', 'high');
}

/** Outlet and headline of a text, each empty with the reason where the text does not say it. */
export function findSource(article: ArticleText): {
  readonly outlet: Proposed<string>;
  readonly title: Proposed<string>;
} {
  return { outlet: findOutlet(article), title: findTitle(article) };
}
