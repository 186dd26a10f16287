/** Finds the words that say how far cooperation has got, in both languages, once per article. */
import type { ArticleText } from '../../text/article-text';
import type { Span } from '../../text/fold';
import { buildPhraseMatcher, type Phrase } from '../../text/phrase-matcher';
import { conjugate } from './conjugate-ar';
import { ENDING_AR, FUTURE_AR, LIGHT_VERB_AR, NEGATION_AR, OBJECTS_AR, STATUS_WORDS_AR } from './lexicon/ar';
import {
  ARTICLE_EN,
  FUTURE_EN,
  NEGATION_EN,
  OBJECTS_EN,
  PROGRESSIVE_EN,
  STATUS_WORDS_EN,
  SUBJECT_EN,
  TEXT_NOUN_EN,
} from './lexicon/en';
import type { CueForm, StatusCue } from './types';

interface CueWord {
  readonly status: string;
  readonly form: CueForm;
  readonly arabic: boolean;
  /** True where the verbal noun is written like the past. */
  readonly homograph?: boolean;
  /** True for an English -ing form. */
  readonly gerund?: boolean;
}

/** How far before a cue a negation or an auxiliary may stand, in characters. */
const WINDOW = 48;

const listed = (data: string | undefined): string[] => (data ? data.split('|') : []);

function englishPhrases(): Array<Phrase<CueWord>> {
  const phrases: Array<Phrase<CueWord>> = [];
  for (const [status, { verbs, phrases: fixed }] of Object.entries(STATUS_WORDS_EN)) {
    for (const phrase of listed(fixed))
      phrases.push({ phrase, value: { status, form: 'finite', arabic: false } });
    for (const verb of listed(verbs)) {
      verb.split('/').forEach((phrase, position) => {
        phrases.push({
          phrase,
          value: {
            status,
            form: position === 0 ? 'finite' : 'dependent',
            arabic: false,
            gerund: position === 2,
          },
        });
      });
    }
  }
  return phrases;
}

function arabicPhrases(): Array<Phrase<CueWord>> {
  const phrases: Array<Phrase<CueWord>> = [];
  const add = (status: string, form: CueForm, words: readonly string[]): void => {
    for (const phrase of words) phrases.push({ phrase, value: { status, form, arabic: true } });
  };
  const entries = Object.entries(STATUS_WORDS_AR);
  for (const [status, { phrases: fixed, attributes }] of entries) {
    add(status, 'finite', listed(fixed));
    add(status, 'attribute', listed(attributes));
  }
  // Finite forms of all verbs come before masdars: اتفاق is a noun more often than a status.
  const verbs = entries.flatMap(([status, { verbs: data }]) =>
    listed(data).map((notation) => ({ status, forms: conjugate(notation) })),
  );
  for (const { status, forms } of verbs) {
    const [past, ...others] = forms.past;
    if (past !== undefined) {
      const homograph = forms.masdar.includes(past);
      phrases.push({ phrase: past, value: { status, form: 'finite', arabic: true, homograph } });
    }
    add(status, 'finite', [...others, ...forms.present]);
  }
  for (const { status, forms } of verbs) add(status, 'future', forms.future);
  for (const { status, forms } of verbs) add(status, 'dependent', forms.masdar);
  return phrases;
}

let matcher: ReturnType<typeof buildPhraseMatcher<CueWord>> | null = null;
const known = new WeakMap<ArticleText, readonly StatusCue[]>();

/** A verb has no article: السلم is peace, not 'he handed over'. */
function isNoun(word: CueWord, proclitic: string): boolean {
  return word.arabic && word.form === 'finite' && word.homograph === false && /(?:ال|لل)$/.test(proclitic);
}

/** Form and negation of an Arabic cue, from what stands before it. */
function readArabic(before: string, proclitic: string, word: CueWord): Pick<StatusCue, 'form' | 'negated'> {
  const negated = NEGATION_AR.test(before);
  // Many verbal nouns look like the past (بحث, نشر): an article, a preposition or a list makes them nouns.
  const noun =
    word.form === 'finite' &&
    word.homograph &&
    (proclitic.length > 1 || /[لبك]/.test(proclitic) || (proclitic === 'و' && /[^\s.!\n"]\s*$/.test(before)));
  if (noun) return { form: /^[وف]?ل/.test(proclitic) ? 'future' : 'dependent', negated };
  if (word.form === 'finite' && FUTURE_AR.test(before)) return { form: 'future', negated };
  if (word.form !== 'dependent') return { form: word.form, negated };
  if (proclitic.includes('ب')) return { form: 'dependent', negated };
  if (FUTURE_AR.test(before) || /^[وف]?ل/.test(proclitic)) return { form: 'future', negated };
  return { form: LIGHT_VERB_AR.test(before) && proclitic === '' ? 'finite' : 'dependent', negated };
}

/** Form and negation of an English cue, from what stands before it. */
function readEnglish(before: string, word: CueWord): Pick<StatusCue, 'form' | 'negated'> {
  const negated = NEGATION_EN.test(before);
  if (FUTURE_EN.test(before)) return { form: 'future', negated };
  if (word.form === 'dependent') {
    const finite = word.gerund ? PROGRESSIVE_EN.test(before) : SUBJECT_EN.test(before);
    return { form: finite ? 'finite' : 'dependent', negated };
  }
  if (word.status === 'planned' && ARTICLE_EN.test(before)) return { form: 'attribute', negated };
  if (
    word.form === 'finite' &&
    (word.status === 'signed' || word.status === 'agreed') &&
    TEXT_NOUN_EN.test(before)
  ) {
    return { form: 'attribute', negated };
  }
  return { form: word.form, negated };
}

/** The items that lie wholly between two offsets, of a list sorted by start: long articles have thousands. */
export function within<T extends Span>(items: readonly T[], from: number, to: number): T[] {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.start ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let at = low; at < items.length; at += 1) {
    const item = items[at];
    if (!item || item.start >= to) break;
    if (item.end <= to) found.push(item);
  }
  return found;
}

/** All status cues of the article, in the order of the text. */
export function statusCues(article: ArticleText): readonly StatusCue[] {
  const before = known.get(article);
  if (before) return before;
  matcher ??= buildPhraseMatcher((script) => (script === 'arabic' ? arabicPhrases() : englishPhrases()));
  const folded = article.folded.text;
  const cues = matcher(folded)
    .filter(({ value, proclitic }) => !isNoun(value, proclitic))
    .map(({ start, end, value, proclitic }): StatusCue => {
      const at = start - proclitic.length;
      const context = folded.slice(Math.max(0, at - WINDOW), at);
      const reading = value.arabic ? readArabic(context, proclitic, value) : readEnglish(context, value);
      const after = folded.slice(end, end + WINDOW);
      const recast = value.arabic
        ? ENDING_AR.test(folded.slice(start, end)) &&
          OBJECTS_AR.find(([from, object]) => from === value.status && object.test(after))
        : OBJECTS_EN.find(([from, object]) => from === value.status && object.test(after));
      return { start, end, status: recast ? recast[2] : value.status, ...reading };
    });
  known.set(article, cues);
  return cues;
}
