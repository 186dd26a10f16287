/** What stands around a name in the text, and which countries the text names elsewhere: what rules decide by. */
import type { ArticleText } from '../../text/article-text';
import { isLetter } from '../../text/character-class';
import type { PhraseMatch } from '../../text/phrase-matcher';
import { firstWordAt, wordsOf } from '../../text/word-sequence';
import type { GeographicEntry } from '../places/geographic-lexicon';

function containsWords(text: string, phrase: string): boolean {
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + phrase.length)) {
    const end = at + phrase.length;
    if (!isLetter(text.charCodeAt(at - 1)) && !isLetter(text.charCodeAt(end))) return true;
  }
  return false;
}

/** What all names of one text share: the text, and what it says elsewhere. */
export class NameScope {
  private readonly mentions = new Map<string, number>();
  private readonly answers = new Map<string, boolean>();

  constructor(readonly article: ArticleText) {}

  /** Notes one mention of a country that is beyond doubt. */
  note(country: string): void {
    this.mentions.set(country, this.count(country) + 1);
  }

  /** Mentions of a country that are beyond doubt. */
  count(country: string): number {
    return this.mentions.get(country) ?? 0;
  }

  /** True where the folded text contains a phrase as whole words; each phrase is looked for once. */
  contains(phrase: string): boolean {
    let answer = this.answers.get(phrase);
    if (answer === undefined) {
      answer = containsWords(this.article.folded.text, phrase);
      this.answers.set(phrase, answer);
    }
    return answer;
  }
}

const DATELINE =
  /^\s*(?:-{1,2}\s|:|\(|,\s*(?:\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:\u0641\u064a )?\d{1,2}\s*[-/\u0600-\u06ff])/;

export class NameContext {
  /** Folded letters of the name, without proclitics. */
  readonly surface: string;
  /** Letters as written. */
  readonly original: string;
  readonly proclitic: string;
  readonly key: string;
  private readonly first: number;
  private readonly last: number;

  constructor(
    private readonly scope: NameScope,
    readonly match: PhraseMatch<GeographicEntry>,
    /** Start of the sentence, in the folded text. */
    private readonly sentenceStart: number,
  ) {
    const { article } = scope;
    const { folded, text } = article;
    const span = folded.toOriginal(match.start, match.end);
    this.surface = folded.text.slice(match.start, match.end);
    this.original = text.slice(span.start, span.end);
    this.proclitic = match.proclitic;
    this.key = match.value.key;
    const words = wordsOf(folded.text);
    this.first = firstWordAt(words, match.start - match.proclitic.length);
    this.last = firstWordAt(words, match.end) - 1;
  }

  get article(): ArticleText {
    return this.scope.article;
  }

  /**
   * The folded word `offset` words before (negative) or after the name; empty where punctuation other
   * than a hyphen stands between, or at the border of the text.
   */
  word(offset: number): string {
    return this.reach(offset, false);
  }

  /** Like `word`, whatever punctuation stands between. */
  wordAcross(offset: number): string {
    return this.reach(offset, true);
  }

  private reach(offset: number, across: boolean): string {
    const { words, gaps } = wordsOf(this.article.folded.text);
    const at = offset < 0 ? this.first + offset : this.last + offset;
    const [from, to] = offset < 0 ? [at + 1, this.first] : [this.last + 1, at];
    for (let step = from; !across && step <= to; step += 1) if (gaps[step] !== '') return '';
    return words[at] ?? '';
  }

  /** Punctuation between the word before and the name, without blanks. */
  get gapBefore(): string {
    return wordsOf(this.article.folded.text).gaps[this.first] ?? '';
  }

  /** Punctuation between the name and the next word, without blanks. */
  get gapAfter(): string {
    return wordsOf(this.article.folded.text).gaps[this.last + 1] ?? '';
  }

  /** True where a hyphen joins the name to the word before or after it (Sino-Russian). */
  get hyphenated(): boolean {
    const { text } = this.article.folded;
    return text.charAt(this.match.start - 1) === '-' || text.charAt(this.match.end) === '-';
  }

  /** True where no punctuation divides the word at `offset` from its neighbour on the name's side. */
  touches(offset: number): boolean {
    const { gaps } = wordsOf(this.article.folded.text);
    return gaps[offset < 0 ? this.first + offset + 1 : this.last + offset] === '';
  }

  /** True where the word at `offset`, whatever stands between, begins with a capital as written. */
  capitalised(offset: number): boolean {
    const { starts } = wordsOf(this.article.folded.text);
    const at = starts[offset < 0 ? this.first + offset : this.last + offset];
    if (at === undefined) return false;
    const { start } = this.article.folded.toOriginal(at, at + 1);
    return isCapital(this.article.text.charAt(start));
  }

  /** Mentions of a country elsewhere that are beyond doubt. */
  count(country: string): number {
    return this.scope.count(country);
  }

  /** True where the folded text contains any of these words or phrases; of a fixed, short list. */
  textHas(...phrases: readonly string[]): boolean {
    return phrases.some((phrase) => this.scope.contains(phrase));
  }

  /** True where the name opens a report: `KUWAIT, Nov 6 (KUNA) --`, `عمان - (رويترز):`. */
  get dateline(): boolean {
    const { text } = this.article.folded;
    const before = text.slice(this.sentenceStart, this.match.start - this.proclitic.length);
    if (before.length > 40) return false;
    const opening = /^[^\p{L}\p{N}]*$/u.test(before);
    const shouted = this.original === this.original.toUpperCase() && this.original !== this.surface;
    return (opening || shouted) && DATELINE.test(text.slice(this.match.end, this.match.end + 20));
  }
}

/** True for an upper-case letter; letters without case are none. */
export function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase() && letter === letter.toUpperCase();
}
