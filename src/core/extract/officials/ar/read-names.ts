/**
 * Reads an Arabic personal name at a place. Without capitals a name begins with an honorific, a given
 * name or, right behind a title, any word that news does not use otherwise; it ends at the first word
 * that is none.
 */
import type { NameChunk } from '../candidate';
import type { Word } from '../words';
import { articleOf, lookUp } from './lookup';
import { COMPOUNDED, CONNECTORS, GIVEN_NAMES, NAMES_WITH_ARTICLE, SECOND_PARTS } from './names';
import { isAddress, isStop } from './no-name-words';
import { STOP_WORDS } from './stop-words';
import { BARE_HONORIFICS, CONTINUATIONS, NAME_HONORIFICS } from './titles';

const MOST_WORDS = 12;
/** Unknown words in one name: Vietnamese and Spanish names have four. */
const MOST_UNKNOWN = 4;
/** 'على' (on) folds like 'علي' (Ali): the raw last letter tells them apart. */
const ON = 'علي';
/** Two strokes that only indefinite nouns have. */
const TANWIN = '\u064b';
/** Of sovereigns: عبد الله الثاني. */
const ORDINALS = new Set(['الاول', 'الثاني', 'الثالث', 'الرابع', 'الخامس', 'السادس']);
/** Connectors whose next word is a name whatever it is: عبد الأمير, آل ثاني. */
const BINDING = new Set(['عبد', 'ال', 'بن', 'ابن', 'ولد', 'سان']);
/** Plurals at first place, but family names behind a given one: فريحات, بركات. */
const PLURAL_ENDING = /ات$/;
/** Words after which a name may open with a word that is no known given name. */
const OPENERS = new Set('من منهم منها مع بين كلا كل بحضور برفقه وهم وهو عن ان بان'.split(' '));

/** 'Mr' and 'Mrs', also behind 'and': what follows is a person though the name be unknown. */
const PERSONS = new Set(['السيد', 'السيده', 'والسيد', 'والسيده']);

/** How the reader of names is asked: what stands before the name. */
export interface NamePlace {
  /** Right behind a title: unknown words may be a name. */
  readonly afterTitle: boolean;
  /** One word alone will do ('الرئيس ماكرون', 'العقيد سالم'). */
  readonly single: boolean;
}

/** `next`: the word behind; 'على بن' is Ali written with the letter of 'on'. */
const isGiven = (word: Word, text: string, next?: Word): boolean =>
  (GIVEN_NAMES.has(word.fold) || NAMES_WITH_ARTICLE.has(word.fold)) &&
  !(word.fold === ON && text.endsWith('ى') && next?.fold !== 'بن');

/** عبيد الله, ضيف الله: the second part of a name. */
const isOfGod = (words: readonly Word[], at: number): boolean =>
  (words[at] as Word).fold === 'الله' && /^(?:عبيد|ضيف|جاد|عطا|خلف|سعد)$/.test(words[at - 1]?.fold ?? '');

/** Given names that are times of the day before a day: صباح اليوم. */
const TIMES = new Set(['صباح', 'مساء', 'ظهر', 'فجر']);
const DAY = /^(?:اليوم|امس|يوم|هذا|غد|الاحد|الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعه|السبت)$/;
/** Pronouns behind a verb or preposition, and the plural of a verb: طالبهم, عنهم, اعترفوا. */
const PRONOUN_ENDING = /(?:هم|هما|هن|كم|وا)$/;
/** 'With' and a noun of doing, as verbs of praise and of doing ask for it: بحفاوة, بتوزيع, باستقبال. */
const WITH_NOUN = /^ب(?:ت..ي.|است.{3,}|ا.ت.ا.|ان..ا.|(?![وشرط]).{3,}ه)$/;
/** Nouns of doing in the accusative, objects of a verb: اهتماما, استعدادا, تقديرا. */
const OBJECT = /^(?:ا.ت.ا.ا|است.{2,}ا|ت..ي.ا)$/;

/** Behind honorifics at `at`; `name` is where those begin that belong to the name. */
function readHonorifics(words: readonly Word[], at: number, end: number): { name: number; bare: number } {
  let next = at;
  let name = -1;
  while (next < end) {
    const { fold, kind } = words[next] as Word;
    if (NAME_HONORIFICS.has(fold) && (fold.length > 1 || isShortened(words, next))) {
      if (name < 0) name = next;
    } else if (BARE_HONORIFICS.has(fold) || PERSONS.has(fold) || (next === at && isAddress(fold))) name = -1;
    else if (!(kind === 'mark' && next > at && (fold === '.' || fold === '/'))) break;
    next += 1;
  }
  return { name: name < 0 ? next : name, bare: next };
}

/** 'د.', 'م/': one letter is an honorific only with a mark or right before a name. */
function isShortened(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return next?.fold === '.' || next?.fold === '/' || (next !== undefined && GIVEN_NAMES.has(next.fold));
}

/** A family name that reads like a nationality: only behind a given name. */
function isNisbaName(word: Word, count: number): boolean {
  if (word.country === null || (word.country.form === 'city' && GIVEN_NAMES.has(word.fold))) return true;
  return count > 0 && word.country.form === 'demonym' && articleOf(word.fold) === 'bare';
}

/** True where a word can only be the second part of a name: بن, الحارثي, a given name. */
function opensSecond(word: Word | undefined): boolean {
  if (word === undefined || word.kind !== 'word') return false;
  return (
    CONNECTORS.has(word.fold) ||
    GIVEN_NAMES.has(word.fold) ||
    (articleOf(word.fold) === 'bare' && !isStop(word))
  );
}

/** 'ومسؤولو الحرس', 'وأخيه صاحب الجلالة': 'and' with a noun, not a name that begins with its letter. */
function isConjoined(fold: string, next: Word | undefined): boolean {
  if (!fold.startsWith('و') || fold.length < 4 || next === undefined || next.kind !== 'word') return false;
  return articleOf(next.fold) !== 'none' || BARE_HONORIFICS.has(next.fold) || STOP_WORDS.has(next.fold);
}

/** 'حسن علي خيري وخلوصي أكار': 'and' with a given name. */
export function opensAnother({ fold }: Word): boolean {
  return fold.startsWith('و') && !GIVEN_NAMES.has(fold) && GIVEN_NAMES.has(fold.slice(1)) && fold.length > 4;
}

/** True where the sentence or a mark ends behind a name: 'السفير أوزان بكين،'. */
const isStopAt = (word: Word | undefined): boolean => word === undefined || word.kind === 'mark';

/** A noun of three to five letters without article, preposition or ending. */
function isFamilyNoun(fold: string): boolean {
  return (
    /^[\u0621-\u064a]{4,5}$/.test(fold) &&
    fold !== 'هناك' &&
    !/^(?:[وفبل]|ي|ت|ال|ا)|(?:ها|هم|ا|ه)$/.test(fold)
  );
}

/** Index behind the name words from `bare`, with what was seen on the way. */
function readWords(
  words: readonly Word[],
  bare: number,
  end: number,
  place: NamePlace & { readonly honoured: boolean },
  text: string,
): { next: number; count: number; given: boolean } {
  let next = bare;
  let count = 0;
  let unknown = 0;
  let given = false;
  let joined = false;
  while (next < end && next - bare < MOST_WORDS) {
    const word = words[next] as Word;
    if (word.kind !== 'word') {
      // 'عبد-الرحمن' and similar hyphens inside a name.
      const glued = word.fold === '-' && !word.spaced && words[next + 1]?.spaced === false && count > 0;
      if (!glued) break;
      next += 1;
      continue;
    }
    const { fold } = word;
    const raw = text.slice(word.start, word.end);
    if (CONNECTORS.has(fold) && next + 1 < end && (count > 0 || place.afterTitle || fold !== 'بن')) {
      const following = words[next + 1] as Word;
      const bound =
        BINDING.has(fold) &&
        (fold !== 'عبد' || articleOf(following.fold) === 'bare') &&
        (fold !== 'سان' || !/^[وبلك]/.test(following.fold));
      if (following.kind !== 'word' || (!bound && isStop(following) && !isGiven(following, raw))) {
        // 'حننه ولد سيدي': behind 'son of' it is a name.
        if (!joined) break;
        joined = false;
        count += 1;
        next += 1;
        continue;
      }
      given = given || fold === 'بن' || fold === 'ولد' || fold === 'ال' || fold === 'عبد' || fold === 'ابو';
      joined = true;
      next += 1;
      continue;
    }
    const compound = COMPOUNDED.has(fold) && SECOND_PARTS.has(words[next + 1]?.fold ?? '');
    const first = count === 0 && opensAnother(word);
    const behind = words[next + 1];
    if (TIMES.has(fold) && DAY.test(behind?.fold ?? '')) break;
    const known =
      isGiven(word, raw, behind) || compound || first || (joined && fold === ON) || isOfGod(words, next);
    if (!known && !joined && (OBJECT.test(fold) || (count > 0 && WITH_NOUN.test(fold)))) break;
    // An accusative in full writing is no name; 'وخلوصي' opens the next one.
    if (raw.includes(TANWIN) || (count > 0 && !known && opensAnother(word))) break;
    // 'الدكتور ساعد الحارثي': a form of address makes a verb a name.
    const addressed = count === 0 && place.honoured && STOP_WORDS.has(fold) && opensSecond(words[next + 1]);
    const ordinal = count > 0 && next - bare < 4 && ORDINALS.has(fold);
    // 'وزير الداخلية أنس خطاب.': behind a given name and before a mark, a plain noun is a family name.
    const family = count === 1 && given && place.afterTitle && isStopAt(behind) && isFamilyNoun(fold);
    if (!known && !joined && !ordinal && !addressed && !family && (isStop(word) || fold === ON)) break;
    const city =
      count === 1 && word.country?.form === 'capital' && isStopAt(words[next + 1]) && place.afterTitle;
    if (!isNisbaName(word, count) && !city && !(joined && word.country?.form === 'demonym')) break;
    const article = articleOf(fold) === 'bare';
    if (!known && count === 0 && article && !joined && !place.single) break;
    if (!known && !article && !joined) {
      if (isConjoined(fold, words[next + 1]) || (count === 0 && PLURAL_ENDING.test(fold))) break;
      if (!place.afterTitle && !given) break;
      unknown += 1;
      if (unknown > MOST_UNKNOWN) break;
    }
    given = given || known;
    joined = false;
    count += 1;
    next += 1;
  }
  while (next > bare && CONNECTORS.has(words[next - 1]?.fold ?? '') && joined) {
    next -= 1;
    joined = false;
  }
  return { next, count, given };
}

/** One word that is a preposition with its noun ('بأرضية') or a nationality that is misspelt ('نظيره النرويحي'). */
function isPhrase({ start, end }: Word, text: string): boolean {
  return /^[بلك](?:[أإ]|(?!و).{2,}ة$)/.test(text.slice(start, end));
}

/** The name that starts at word `at` and ends before `end`, or null. `text` is the stored text. */
export function readName(
  words: readonly Word[],
  at: number,
  end: number,
  place: NamePlace,
  text: string,
): NameChunk | null {
  const { name, bare } = readHonorifics(words, at, end);
  const honoured = name < bare;
  const addressed = words.slice(at, bare).some(({ fold }) => PERSONS.has(fold));
  const { next, count, given } = readWords(
    words,
    bare,
    end,
    { ...place, honoured, afterTitle: place.afterTitle || honoured || addressed },
    text,
  );
  if (count === 0) return null;
  const first = words[bare] as Word;
  const sure = honoured || given || (addressed && count > 1);
  if (count === 1 && !honoured) {
    if (!place.single) return null;
    if (!given && isPhrase(first, text)) return null;
    if (STOP_WORDS.has(first.fold) || (!given && PRONOUN_ENDING.test(first.fold))) return null;
    if (!given && (first.fold.length < 4 || lookUp(first.fold, CONTINUATIONS) !== null)) return null;
  }
  if (!given && !honoured && /وا$/.test(first.fold)) return null;
  if (!sure && !place.afterTitle) return null;
  return { kind: 'name', from: name, to: next, bare, sure };
}

/**
 * The name that ends right before word `to` (and starts at `from` or later), or null. It must begin with
 * an honorific or a known given name, since nothing else tells it from what comes before.
 */
export function readNameBefore(
  words: readonly Word[],
  from: number,
  to: number,
  text: string,
): NameChunk | null {
  let start = to;
  while (start > from && to - start < MOST_WORDS) {
    const word = words[start - 1] as Word;
    if (word.kind !== 'word') break;
    const honorific =
      NAME_HONORIFICS.has(word.fold) || BARE_HONORIFICS.has(word.fold) || PERSONS.has(word.fold);
    const raw = text.slice(word.start, word.end);
    const inside =
      isGiven(word, raw) || CONNECTORS.has(word.fold) || SECOND_PARTS.has(word.fold) || word.fold === ON;
    const bound = BINDING.has(words[start - 2]?.fold ?? '') && start - 2 >= from;
    if (!honorific && !inside && !bound && isStop(word)) break;
    start -= 1;
  }
  for (let at = start; at < to; at += 1) {
    const word = words[at] as Word;
    const raw = text.slice(word.start, word.end);
    const opens =
      NAME_HONORIFICS.has(word.fold) ||
      BARE_HONORIFICS.has(word.fold) ||
      PERSONS.has(word.fold) ||
      isGiven(word, raw, words[at + 1]) ||
      opensAnother(word) ||
      (CONNECTORS.has(word.fold) && word.fold !== 'بن' && word.fold !== 'لا' && word.fold !== 'لي');
    if (!opens) continue;
    const name = readName(words, at, to, { afterTitle: false, single: false }, text);
    if (name === null || name.to !== to || !name.sure) continue;
    // 'منها سلامة حماد السحيم وزير الداخلية': behind a preposition no verb can stand.
    const first = words[at - 1];
    const opened = at - 1 === start && at > start && OPENERS.has(words[start - 1]?.fold ?? '');
    const extended =
      opened && first !== undefined && articleOf(first.fold) === 'none' && name.from === name.bare;
    return extended ? { ...name, from: at - 1, bare: at - 1 } : name;
  }
  return null;
}
