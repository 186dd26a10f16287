/**
 * Reads Arabic titles of office: a head (وزير) with what continues it (portfolio, body, adjective,
 * country), ranks with their modifiers, and 'his counterpart'.
 */
import type { TitleChunk } from '../candidate';
import type { Word } from '../words';
import { articleOf, lookUp, lookUpHead, type Found } from './lookup';
import { CONNECTORS, GIVEN_NAMES, NAMES_WITH_ARTICLE } from './names';
import { isStop } from './no-name-words';
import { NAMED_THINGS, STOP_WORDS } from './stop-words';
import {
  BARE_HONORIFICS,
  BRIGADE_ADJECTIVES,
  CONSTRUCTS,
  CONTINUATIONS,
  DIPLOMATS,
  FIXED_FOLLOWERS,
  HEADS,
  HEADS_IN_CONSTRUCT,
  INTERNATIONAL,
  INTERNATIONAL_BODIES,
  NAME_HONORIFICS,
  NATIONAL_TERMS,
  NEEDS_BODY,
  NO_OFFICE,
  PLURAL_HEADS,
  PROPER_FOLLOWS,
  RANKS,
  RANKS_WITH_ARTICLE,
  RANK_MODIFIERS,
} from './titles';

/** Titles beyond this are sentences. */
const MOST_WORDS = 24;
const MINISTERIAL = new Set(['الوزير', 'بوزاره', 'وزاره', 'الوزاره', 'بالوزاره']);
const COUNTERPART = /^[وف]?[بل]?نظير(?:ه|ته|ها|تها|هم|هما|تهما|يه|يها|تيه)$/;
const SOVEREIGNS = new Set(['ملك', 'سلطان', 'امير', 'ملكه', 'اميره', 'حاكم']);

/** What an order is of: 'أمر قبض', 'أمر ملكي'. */
const ORDERED =
  /^(?:ال)?(?:قبض|اعتقال|توقيف|احضار|جلب|تفتيش|ضبط|ملكي|اميري|رياسي|قضايي|دولي|تنفيذي|مهمه|عمليات|اداري)$/;
/** Behind these an office has several fields: 'لشؤون الأمن المدني والديمقراطية وحقوق الإنسان'. */
const AFFAIRS = /^ل?(?:شوون|شيون)$/;

/** The head at word `at`, or null where the word is a name or plain noun there. */
function headAt(words: readonly Word[], at: number, end: number): Found | null {
  const { fold, country, kind } = words[at] as Word;
  if (kind !== 'word' || country !== null) return null;
  if (COUNTERPART.test(fold)) return { stem: 'نظير', definite: true, joined: /^[وف]/.test(fold) };
  const several = lookUp(fold, PLURAL_HEADS);
  // 'وزيرا الزراعة': before the article a dual, and no accusative.
  const isDual = fold.endsWith('ا') && articleOf(words[at + 1]?.fold ?? '') === 'bare';
  const found = isDual && several !== null ? several : (lookUpHead(fold, HEADS) ?? several);
  if (found === null) return null;
  // 'تخريج 363 ضابطا': what a number counts holds no office.
  if (fold.endsWith('ا') && words[at - 1]?.kind === 'number') return null;
  // 'بأمر من الرئيس', 'ما دام الأمر': an order or a matter, no commander.
  if (found.stem === 'امر' && (found.definite || /^[وف]?[بل]/.test(fold))) return null;
  const next = at + 1 < end ? words[at + 1] : undefined;
  if (found.stem === 'امر' && ORDERED.test(next?.fold ?? '')) return null;
  const followers = FIXED_FOLLOWERS[found.stem];
  if (followers !== undefined) return next !== undefined && followers.has(next.fold) ? found : null;
  if (HEADS_IN_CONSTRUCT.has(found.stem) && !found.definite) {
    if (next === undefined) return null;
    return next.country !== null || CONSTRUCTS.has(next.fold) ? found : null;
  }
  // 'مطار الملك خالد', 'قاعدة الأمير سلطان': a place.
  if (SOVEREIGNS.has(found.stem) && NAMED_THINGS.has(words[at - 1]?.fold ?? '')) return null;
  // 'محمد الأمين' is a name; an office goes on: 'الأمين العام'.
  if (found.stem === 'امين' && found.definite && !(next !== undefined && /^ال/.test(next.fold))) return null;
  // 'الأمير سلطان' and 'الأميرة ريما' are forms of address.
  if ((found.stem === 'امير' || found.stem === 'اميره') && found.definite) return null;
  return found;
}

function rankAt(words: readonly Word[], at: number): Found | null {
  const word = words[at] as Word;
  if (word.kind !== 'word') return null;
  const found = lookUp(word.fold, RANKS);
  if (found === null) return null;
  const next = words[at + 1]?.fold ?? '';
  if (found.stem === 'لواء' && BRIGADE_ADJECTIVES.has(next) && !GIVEN_NAMES.has(words[at + 2]?.fold ?? ''))
    return null;
  if (!RANKS_WITH_ARTICLE.has(found.stem) || found.definite) return found;
  return next === 'ركن' || next === 'الركن' || next === 'اول' ? found : null;
}

/** Index behind rank words and modifiers at `at`. */
function endOfRank(words: readonly Word[], at: number, end: number): number {
  let next = at + 1;
  while (next < end) {
    const word = words[next] as Word;
    const isMark = word.kind === 'mark' && (word.fold === '/' || word.fold === '.') && next - at < 8;
    const modifier =
      RANK_MODIFIERS.has(word.fold) &&
      !(word.fold.length === 1 && words[next + 1]?.fold !== '.' && words[next + 1]?.fold !== '/');
    if (!modifier && !isMark && rankAt(words, next) === null) break;
    next += 1;
  }
  return next;
}

/** True where a name may begin at word `at`. */
function opensName(words: readonly Word[], at: number, end: number): boolean {
  const word = words[at];
  if (word === undefined || at >= end || word.kind !== 'word') return false;
  return GIVEN_NAMES.has(word.fold) || CONNECTORS.has(word.fold) || NAME_HONORIFICS.has(word.fold);
}

/** 'الوزير المزروعي', 'الرئيس السيسي': a family name right behind a head with the article. */
function isFamilyName(
  words: readonly Word[],
  at: number,
  head: number,
  definite: boolean,
  end: number,
): boolean {
  const { fold, country } = words[at] as Word;
  if (!definite || at !== head + 1 || country !== null || articleOf(fold) !== 'bare') return false;
  if (lookUp(fold, CONTINUATIONS) !== null || opensName(words, at + 1, end)) return false;
  const next = words[at + 1];
  if (next !== undefined && at + 1 < end && lookUp(next.fold, CONTINUATIONS) !== null) return false;
  return fold.endsWith('ي') || fold.endsWith('ان');
}

/** Whether word `at` continues a title, and how many words it takes. */
function continuation(words: readonly Word[], at: number, head: number, found: Found, end: number): number {
  const word = words[at] as Word;
  const { fold } = word;
  if (word.kind !== 'word') return 0;
  // 'القائم بأعمال السفير', 'سفير خادم الحرمين الشريفين'
  if (at === head + 1 && FIXED_FOLLOWERS[found.stem]?.has(fold)) return 1;
  if (fold === 'خادم' && DIPLOMATS.has(found.stem)) return 1;
  // Lyon is a city and a given name.
  if (word.country !== null) return word.country.form === 'city' && GIVEN_NAMES.has(fold) ? 0 : 1;
  if (NAME_HONORIFICS.has(fold) || BARE_HONORIFICS.has(fold) || rankAt(words, at) !== null) return 0;
  const previous = words[at - 1] as Word;
  if (lookUp(fold, HEADS) === null && lookUp(fold, PLURAL_HEADS) !== null)
    return COUNTERPART.test(fold) ? 0 : 1;
  if (headAt(words, at, end) !== null) return 0;
  if (fold === 'باسم' || fold === 'بلسان') return 1;
  if (lookUp(fold, CONTINUATIONS) !== null && !GIVEN_NAMES.has(fold)) return 1;
  if (fold === 'في' || fold === 'لدي' || fold === 'الي') {
    const next = words[at + 1];
    if (next === undefined || at + 1 >= end) return 0;
    const diplomat = DIPLOMATS.has(found.stem);
    if (next.country !== null) return diplomat || (fold === 'في' && next.country.form === 'name') ? 2 : 0;
    if (fold === 'في' && !diplomat && articleOf(next.fold) === 'none') return 0;
    return articleOf(next.fold) !== 'none' && !STOP_WORDS.has(next.fold) ? 2 : 0;
  }
  if (STOP_WORDS.has(fold)) return 0;
  // 'للأمن الوطني ولمراقبة التراب الوطني': a second body of the same office.
  if (/^ول.{4,}/.test(fold) && articleOf(words[at + 1]?.fold ?? '') === 'bare') return 1;
  const article = articleOf(fold);
  // 'لشؤون ... وحقوق الإنسان', 'وزير التجارة وترقية الصادرات': a further field in the construct.
  if (
    article === 'none' &&
    /^و.{3,}/.test(fold) &&
    articleOf(words[at + 1]?.fold ?? '') === 'bare' &&
    (found.stem === 'وزير' || words.slice(head, at).some((one) => AFFAIRS.test(one.fold)))
  )
    return 1;
  if (article !== 'none') {
    if (
      NAMES_WITH_ARTICLE.has(fold) &&
      !isStop(words[at + 1] ?? word) &&
      articleOf(words[at + 1]?.fold ?? '') === 'none'
    )
      return 0;
    if (article === 'bare' && STOP_WORDS.has(fold.slice(2)) && lookUp(fold, CONTINUATIONS) === null) return 0;
    return isFamilyName(words, at, head, found.definite, end) ? 0 : 1;
  }
  // 'ولاية كسلا', 'والي كيدي': one proper name of the body.
  if (lookUp(previous.fold, PROPER_FOLLOWS) !== null && !GIVEN_NAMES.has(fold) && !isStop(word)) return 1;
  return 0;
}

function endOfTitle(words: readonly Word[], head: number, found: Found, end: number): number {
  const limit = Math.min(end, head + MOST_WORDS);
  let next = head + 1;
  while (next < limit) {
    const step = continuation(words, next, head, found, limit);
    if (step === 0) break;
    next += step;
  }
  return Math.min(next, limit);
}

function hasWord(words: readonly Word[], from: number, to: number, lexicon: ReadonlySet<string>): boolean {
  for (let at = from; at < to; at += 1) {
    const word = words[at] as Word;
    if (word.country === null && lexicon.has(word.fold)) return true;
  }
  return false;
}

function isInternational(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const word = words[at] as Word;
    if (word.country !== null || !INTERNATIONAL.has(word.fold)) continue;
    if (!NEEDS_BODY.has(word.fold) || hasWord(words, from, to, INTERNATIONAL_BODIES)) return true;
  }
  return false;
}

/** Country served and host country, from the title's own words. */
function countriesOfTitle(
  words: readonly Word[],
  from: number,
  to: number,
  stem: string,
): Pick<TitleChunk, 'country' | 'host'> {
  const diplomat = DIPLOMATS.has(stem);
  let country: string | null = null;
  let host: string | null = null;
  let abroad = false;
  let phrase = '';
  for (let at = from; at < to; at += 1) {
    const word = words[at] as Word;
    phrase += `${word.fold} `;
    if (diplomat && (word.fold === 'لدي' || word.fold === 'في' || word.fold === 'الي')) abroad = true;
    if (word.country === null) continue;
    if (abroad) host = host ?? word.country.country;
    else country = country ?? word.country.country;
  }
  const cooperation = phrase.includes('مجلس التعاون ');
  if ((country === null || !diplomat) && (isInternational(words, from, to) || cooperation)) country = '';
  if (country === null)
    country = NATIONAL_TERMS.find(([term]) => ` ${phrase}`.includes(` ${term} `))?.[1] ?? null;
  return { country, host };
}

/** All titles among the words `from` to `to`, left to right, without overlap. */
export function readTitles(words: readonly Word[], from: number, to: number): TitleChunk[] {
  const titles: TitleChunk[] = [];
  for (let at = from; at < to; at += 1) {
    const rank = rankAt(words, at);
    const head = rank === null ? headAt(words, at, to) : null;
    const found = rank ?? head;
    if (found === null) continue;
    const ranked = rank !== null ? endOfRank(words, at, to) : at;
    // 'الجنرال الأمريكي كلود تودور'
    const nationality = rank !== null && found.definite ? (words[ranked]?.country ?? null) : null;
    const foreign = nationality?.form === 'demonym' && ranked + 1 < to ? nationality : null;
    const end = rank === null ? endOfTitle(words, at, found, to) : foreign === null ? ranked : ranked + 1;
    // 'مكتب الوزير للدراسات' studies for the state.
    const office = !hasWord(words, at, end, NO_OFFICE) || hasWord(words, at, end, MINISTERIAL);
    if (office) {
      titles.push({
        kind: 'title',
        from: at,
        to: end,
        rank: rank !== null,
        plural: rank === null && !HEADS.has(found.stem) && found.stem !== 'نظير',
        counterpart: found.stem === 'نظير',
        definite: found.definite,
        joined: found.joined,
        likely: null,
        diplomat: rank === null && DIPLOMATS.has(found.stem),
        ...(rank !== null
          ? { country: foreign?.country ?? null, host: null }
          : countriesOfTitle(words, at, end, found.stem)),
      });
    }
    at = end - 1;
  }
  return titles;
}
