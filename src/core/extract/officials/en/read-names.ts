/** Reads an English personal name at a place: honorifics, capitalised words, particles, initials, suffixes. */
import type { NameChunk } from '../candidate';
import type { Word } from '../words';
import {
  GIVEN_NAMES,
  JOINED_PARTICLES,
  NAMED_THINGS,
  NO_NAME,
  PARTICLES,
  SHIP_PREFIXES,
  SUFFIXES,
} from './names';
import {
  BARE_HONORIFICS,
  HEADS,
  NAME_HONORIFICS,
  PLURAL_HEADS,
  PORTFOLIO,
  RANKS,
  SOVEREIGNS,
} from './titles';

/** Longest names: Gulf princes with four generations and a dynasty. */
const MOST_WORDS = 12;

/** East Asian and other short names that are small words elsewhere: To Lam, An Nguyen, May. */
const SMALL_NAMES = new Set(
  'to so do an may jan an-ni vu me in on no he my van gen august april june'.split(' '),
);

/** Given names that shorten months elsewhere. */
const MONTH_NAMES = new Set(['jun', 'jan', 'mar']);

/** `al-sharaa`: a small first part is a particle. */
function isJoinedName(word: Word): boolean {
  const hyphen = word.fold.indexOf('-');
  return hyphen >= 0 && JOINED_PARTICLES.has(word.fold.slice(0, hyphen));
}

const isInitial = (word: Word): boolean => /^(?:[a-z]\.)+$/.test(word.fold);
/** An adjective of what follows: 'the Director General-level talks', 'a Ministerial-style lunch'. */
const ADJECTIVE = /^[a-z]-[a-z]{3,}$|-(?:level|style|rank|designed|led|run|backed|based)$/;

/** A word that may be part of a name; `after` a name word, even one that elsewhere is a country. */
export function isNameWord(word: Word, after: boolean): boolean {
  if (word.kind !== 'word') return false;
  if (isJoinedName(word)) return true;
  if (!word.capital) return false;
  const hyphenated = word.fold.includes('-');
  if (hyphenated && ADJECTIVE.test(word.fold)) return false;
  // 'Lloyd Austin' is no city, 'Saad al-Kuwaiti' no Kuwaiti.
  if (word.country !== null && !(after && (hyphenated || word.country.form === 'city'))) return false;
  // 'Randy A George', 'M Shaheen Iqbal'
  if (word.fold.length === 1) return after;
  if (isInitial(word)) return word.fold !== 'u.s.' && word.fold !== 'h.e.' && word.fold !== 'h.h.';
  const { fold } = word;
  // 'Kim Jong Un', but not the UN.
  if (after && fold === 'un' && !word.upper) return true;
  if (NO_NAME.has(fold) || PORTFOLIO.has(fold) || PLURAL_HEADS.has(fold)) return false;
  // 'Gen Nakatani' and 'Major' are settled by what follows a title; elsewhere ranks end a name.
  if (HEADS.has(fold) || RANKS.has(fold)) return false;
  if (BARE_HONORIFICS.has(fold)) return false;
  if (word.upper && fold.length < 3) return after;
  return true;
}

/** Index behind the particles at `at` where a name word follows them, else `at`. */
function endOfParticles(words: readonly Word[], at: number, end: number): number {
  let next = at;
  while (next < end && next - at < 3 && PARTICLES.has(words[next]?.fold ?? '')) next += 1;
  const follows = words[next];
  if (next === at || follows === undefined || next >= end) return at;
  return follows.capital || isJoinedName(follows) ? next : at;
}

/** Behind honorifics at `at`; `name` is where those begin that belong to the name. */
function readHonorifics(words: readonly Word[], at: number, end: number): { name: number; bare: number } {
  let next = at;
  let name = -1;
  while (next < end) {
    const word = words[next] as Word;
    if (NAME_HONORIFICS.has(word.fold) && (word.capital || name >= 0)) {
      if (name < 0) name = next;
    } else if (BARE_HONORIFICS.has(word.fold) && word.capital) name = -1;
    else if (!(word.fold === '.' && next > at)) break;
    next += 1;
  }
  return { name: name < 0 ? next : name, bare: next };
}

function isShip(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return before !== undefined && SHIP_PREFIXES.has(before.fold);
}

/** 'Tariq bin Ziyad Base', 'King Khalid International Airport': within three words behind the name. */
function isNamedThing(words: readonly Word[], to: number, end: number): boolean {
  for (let at = to; at < Math.min(to + 3, end); at += 1) {
    const word = words[at] as Word;
    if (NAMED_THINGS.has(word.fold) && (word.capital || at === to)) return true;
    if (!word.capital || word.country !== null) return false;
  }
  return false;
}

/**
 * The name that starts at word `at` and ends before `end`, or null. `afterTitle` admits what is a name
 * only there: Israel Katz, Gen Nakatani, one word alone.
 */
export function readName(
  words: readonly Word[],
  at: number,
  end: number,
  afterTitle: boolean,
): NameChunk | null {
  const first = words[at] as Word;
  // Without a title before it a name opens with a capital or with a small particle: al-Sharaa.
  if (!afterTitle && !first.capital && !first.fold.includes('-')) return null;
  const { name, bare } = readHonorifics(words, at, end);
  let next = bare;
  let count = 0;
  let given = false;
  while (next < end && next - bare < MOST_WORDS) {
    const word = words[next] as Word;
    const stretched =
      (afterTitle && count === 0 && isNameByPosition(words, next, end)) ||
      // 'Dong Jun', but not 'Dong, June 5'.
      (count > 0 && MONTH_NAMES.has(word.fold) && word.capital && words[next + 1]?.kind !== 'number') ||
      // 'Hassan Hussein Haji', 'Rafiqul Islam'
      (/^(?:haji|islam)$/.test(word.fold) && word.capital && count > 0) ||
      // 'Khaled bin Sultan', 'Dr. Sultan Al Jaber'
      (SOVEREIGNS.has(word.fold) && word.capital && (next > bare || name < bare || afterTitle));
    if (stretched || isNameWord(word, count > 0)) {
      given = given || GIVEN_NAMES.has(word.fold);
      count += 1;
      next += 1;
      continue;
    }
    if (count > 0 && SUFFIXES.has(word.fold) && word.capital) {
      next += 1;
      break;
    }
    const behind = endOfParticles(words, next, end);
    if (behind === next || (count === 0 && name === bare && !word.capital && !afterTitle)) break;
    next = behind;
  }
  if (count === 0 || isShip(words, at) || isNamedThing(words, next, end)) return null;
  // One bare capitalised word is a name only right behind a title.
  if (count === 1 && !afterTitle && name === bare) return null;
  if (count === 1 && (words[bare] as Word).upper && (words[bare] as Word).fold.length < 4) return null;
  return { kind: 'name', from: name, to: next, bare, sure: name < bare || given };
}

/** Right behind a title 'Israel Katz' and 'Gen Nakatani' are names, though a country and a rank elsewhere. */
function isNameByPosition(words: readonly Word[], at: number, end: number): boolean {
  const word = words[at] as Word;
  const next = words[at + 1];
  if (!word.capital || next === undefined || at + 1 >= end || !isNameWord(next, true)) return false;
  // Darkhan is a city and a given name.
  if (word.country !== null) return word.country.form === 'name' || word.country.form === 'city';
  // 'General SM Shafiuddin Ahmed': initials without stops.
  if (word.fold.length === 1 || (word.upper && word.fold.length <= 3 && !next.upper)) return true;
  return SMALL_NAMES.has(word.fold);
}
