/**
 * The words of an article as the readers of titles and names need them: folded, with offsets into the
 * stored text, and with what stands around them (sentence, capital, country).
 */
import type { ArticleText, Sentence } from '../../text/article-text';
import { fold } from '../../text/fold';
import { tokenize } from '../../text/tokens';
import type { CountryMention } from '../types';

export interface Word {
  /** Folded; a punctuation mark stands for itself. Several tokens may have been joined (`al-sharaa`, `u.s.`). */
  readonly fold: string;
  /** Offsets in the stored text. */
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'number' | 'mark';
  readonly sentence: Sentence;
  /** False where it follows the word before it without a blank. */
  readonly spaced: boolean;
  /** First letter is a Latin capital (always false in Arabic). */
  readonly capital: boolean;
  /** Two or more letters, all of them capitals. */
  readonly upper: boolean;
  readonly country: CountryMention | null;
}

const isSmallLatin = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a;

function isUpperText(text: string): boolean {
  // Most words tell by their first two letters, which spares the change of case.
  if (text.length < 2 || isSmallLatin(text.charCodeAt(0)) || isSmallLatin(text.charCodeAt(1))) return false;
  return text === text.toUpperCase() && text !== text.toLowerCase();
}

/** Latin capital at the start, after an apostrophe or article as in `d'Ivoire` only the first letter counts. */
function isCapital(text: string): boolean {
  const first = text.charAt(0);
  return !isSmallLatin(first.charCodeAt(0)) && first !== first.toLowerCase();
}

/**
 * Countries by the words that name them elsewhere in the article: country mentions leave out captions,
 * but captions name officials.
 */
function countriesByWord(
  article: ArticleText,
  mentions: readonly CountryMention[],
): Map<string, CountryMention> {
  const byWord = new Map<string, CountryMention>();
  for (const mention of mentions) {
    const word = fold(article.text.slice(mention.start, mention.end));
    const bare = word.replace(/^ال/, '');
    for (const form of [word, bare, `ال${bare}`]) if (!byWord.has(form)) byWord.set(form, mention);
  }
  return byWord;
}

/** Words of all sentences in order; linear in text, sentences and countries. */
export function wordsOfArticle(article: ArticleText, countries: readonly CountryMention[]): Word[] {
  const { folded, text, sentences } = article;
  const words: Word[] = [];
  const mentions = [...countries].sort((a, b) => a.start - b.start);
  const byWord = countriesByWord(article, mentions);
  let at = 0;
  let mention = 0;
  let previousEnd = -1;
  for (const token of tokenize(folded.text)) {
    const { start, end } = folded.toOriginal(token.start, token.end);
    while (at < sentences.length && (sentences[at]?.end ?? 0) <= start) at += 1;
    const sentence = sentences[at];
    if (sentence === undefined) break;
    if (sentence.start > start) continue;
    while (mention < mentions.length && (mentions[mention]?.end ?? 0) <= start) mention += 1;
    const candidate = mentions[mention];
    const covers = candidate !== undefined && candidate.start < end && candidate.end > start;
    const word = folded.text.slice(token.start, token.end);
    const written = text.slice(start, end);
    words.push({
      fold: word,
      start,
      end,
      kind: token.kind === 'punctuation' ? 'mark' : token.kind,
      sentence,
      spaced: start > previousEnd,
      capital: token.kind === 'word' && isCapital(written),
      upper: token.kind === 'word' && isUpperText(written),
      country: covers ? candidate : sentence.kind === 'boilerplate' ? (byWord.get(word) ?? null) : null,
    });
    previousEnd = end;
  }
  return words;
}
