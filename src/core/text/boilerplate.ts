/**
 * Tells what each paragraph of a page is: prose that reports, a heading, or the furniture around it
 * (prompts, captions, credits, lists of other articles), which is never read for facts.
 */
import type { Sentence } from './article-text';
import {
  CREDIT,
  DATE_LINE,
  LABEL,
  PICTURE_NOTE,
  PROMPT,
  RELATED_LINE,
  RELATED_TITLE,
} from './boilerplate-patterns';
import { fold, type Span } from './fold';
import { bulletLength, type Paragraph } from './paragraphs';
import { quickStart } from './quick-start';
import { paragraphsBeforeReport } from './report-start';

/** No article has more paragraphs; what comes after them is taken for prose unseen. */
const MOST_PARAGRAPHS = 5000;

export type Kind = Sentence['kind'];

/** Longer sentences and paragraphs report something, whatever words they share with a prompt. */
const LONGEST_PROMPT = 220;
const SHORTEST_PROMPT = 8;
const LONGEST_CREDIT = 320;
/** Headlines at the top are longer than titles of sections. */
const LONGEST_HEADLINE = 180;
const LONGEST_HEADING = 100;
/** After the title of a list, paragraphs this long are articles again, with a full stop and without one. */
const PROSE_WITH_STOP = 60;
const PROSE_WITHOUT_STOP = 170;
/** 'Deputy Defense Min.': a heading whose first half ends in an abbreviation. */
const LONGEST_HALF = 40;

const CLOSING = '["\'”’»)\\]]*$';
const STOPPED = new RegExp(`[.!?…؟۔]${CLOSING}`);
/** Any mark that shows that a sentence or list goes on or ends. */
const PUNCTUATED = new RegExp(`[.!…۔,،;؛]${CLOSING}`);
/** Arabic paragraphs often lack the last stop, but begin with wa- and a verb; headings begin with nouns in w. */
const ARABIC_CONTINUATION =
  /^و(?!زير|زراء|زار|فد|فود|الي|لاي|لي |كال|كيل|ثيق|ثاي|اشنطن|ساط|قف|فاه|حد|رش|ضع|سط|ساي|طن|صول|عد|عود|رق|اقع)\p{L}{3}/u;

const hasLetters = (text: string): boolean => /\p{L}/u.test(text);

/** True for one line or sentence that is furniture by its own words. `line` is folded. */
export function isBoilerplateLine(line: string): boolean {
  if (line.length > LONGEST_CREDIT) return false;
  if (!hasLetters(line)) return true;
  const matches = (pattern: RegExp): boolean => quickStart(pattern, line).test(line);
  if (line.length <= LONGEST_PROMPT && [PROMPT, RELATED_LINE, LABEL].some(matches)) return true;
  return matches(DATE_LINE) || matches(CREDIT);
}

/** True where a sentence ends in the credit of a picture, and so is its caption. */
function isCaption(sentence: string): boolean {
  const open = sentence.lastIndexOf('(');
  if (open < 0) return false;
  PICTURE_NOTE.lastIndex = open;
  return PICTURE_NOTE.test(sentence) && PICTURE_NOTE.lastIndex === sentence.length;
}

/** True for a sentence inside a paragraph that asks or credits; labels and dates count only as lines of their own. */
export function isBoilerplateSentence(sentence: string): boolean {
  if (sentence.length < SHORTEST_PROMPT || sentence.length > LONGEST_CREDIT) return false;
  if (isCaption(sentence)) return true;
  if (sentence.length > LONGEST_PROMPT) return false;
  const folded = fold(sentence).trim();
  return quickStart(PROMPT, folded).test(folded) || quickStart(RELATED_LINE, folded).test(folded);
}

/** True where a paragraph reads as an article, so that a list of links before it has ended. */
function isProse(text: string): boolean {
  return text.length >= (STOPPED.test(text.slice(-8)) ? PROSE_WITH_STOP : PROSE_WITHOUT_STOP);
}

function isHeadingLike(text: string, longest: number): boolean {
  return (
    text.length <= longest &&
    !PUNCTUATED.test(text.slice(-8)) &&
    bulletLength(text) === 0 &&
    !ARABIC_CONTINUATION.test(text) &&
    hasLetters(text)
  );
}

/**
 * Kind of every paragraph. A title such as 'Read more' makes the short lines after it boilerplate until
 * prose returns; a short line without a final stop is a heading only where text follows it.
 */
export function kindsOfParagraphs(text: string, paragraphs: readonly Paragraph[]): Kind[] {
  // Judging needs no more than the beginning of a paragraph that is too long for anything but prose.
  const texts = paragraphs.map(({ start, end }: Span, i) =>
    i >= MOST_PARAGRAPHS || end - start > LONGEST_CREDIT ? '' : text.slice(start, end),
  );
  const kinds: Kind[] = [];
  let inList = false;
  texts.forEach((paragraph) => {
    if (paragraph === '') {
      inList = false;
      kinds.push('prose');
      return;
    }
    const folded = fold(paragraph).trim();
    if (RELATED_TITLE.test(folded)) {
      inList = true;
      kinds.push('boilerplate');
    } else if (isBoilerplateLine(folded)) kinds.push('boilerplate');
    else {
      if (inList && isProse(paragraph)) inList = false;
      kinds.push(inList ? 'boilerplate' : 'prose');
    }
  });
  const before = paragraphsBeforeReport(text, paragraphs);
  return withHeadings(paragraphs, texts, kinds).map((kind, i) =>
    i < before && kind === 'prose' ? 'heading' : kind,
  );
}

/** Turns short lines among prose into headings; works from the end, since a heading needs text after it. */
function withHeadings(
  paragraphs: readonly Paragraph[],
  texts: readonly string[],
  kinds: readonly Kind[],
): Kind[] {
  const result = [...kinds];
  const firstProse = kinds.indexOf('prose');
  let textFollows = false;
  let next = -1;
  for (let i = kinds.length - 1; i >= 0; i -= 1) {
    if (kinds[i] !== 'prose') continue;
    const paragraph = texts[i] ?? '';
    const atTop = i === firstProse;
    const longest = atTop ? LONGEST_HEADLINE : LONGEST_HEADING;
    const half =
      next === i + 1 &&
      result[next] === 'heading' &&
      paragraphs[i]?.alone === true &&
      paragraph.length <= LONGEST_HALF &&
      /^\p{Ll}/u.test(texts[next] ?? '');
    if (textFollows && paragraph !== '' && (isHeadingLike(paragraph, longest) || half)) result[i] = 'heading';
    else textFollows = true;
    next = i;
  }
  return result;
}
