/** Finds the noun that a number counts: the head of the noun phrase after it, in either language. */
import { ARABIC_LETTER, classOf } from '../../text/character-class';
import { BETWEEN_AR, DUALS_AR, NOUNS_AR, REFINED_AR } from './lexicon/ar';
import { NOUNS_EN, STOP_EN } from './lexicon/en';
import { wordMemo } from '../../text/word-memo';
import { isNationals, isSamePlural } from './lexicon/nationals';
import { UNITS_EN } from './number-words-en';
import type { CountedNoun } from './lexicon/types';
import type { NumberMention, TokenText } from './read-numbers';

export interface Counted {
  readonly noun: CountedNoun;
  /** Tokens from the first word after the number to behind the noun and what makes it exact. */
  readonly from: number;
  readonly next: number;
}

/** Words of an English noun phrase that may stand between a number and its head. */
const LONGEST_PHRASE = 6;
/** Numbers, hyphens and measures do not count as words of the phrase, but no phrase has more tokens than this. */
const FARTHEST = 24;
const PEOPLE: CountedNoun = { kind: 'people', unit: 'people' };
const PERSONS: CountedNoun = { kind: 'persons', unit: 'people' };
const STATES: CountedNoun = { kind: 'state', unit: 'states' };
const BLOC =
  /\b(?:bloc|union|alliance|grouping|group|body|league|organi[sz]ation|association|community|pact|council|nato|eu|au|asean|ecowas|sadc)\b/;
/** What people form who are sent to do something. */
const FIELD_BODIES = new Set(
  'delegation team teams contingent unit units force battalion squad platoon detachment crew group brigade company mission'.split(
    ' ',
  ),
);
/** Plurals of other things end the phrase ('three navies practise ...'); these are parts of one. */
const PLURAL_PARTS = new Set(
  'arms operations communications explosives customs services affairs relations sports drugs narcotics series countries others munitions species goods types kinds pairs boxes loads'.split(
    ' ',
  ),
);
/** '29 cartel figures', 'three mafia bosses': persons by their place in a gang. */
const IN_A_GANG = /^(?:figures|leaders|bosses|chiefs|members|heads|associates|barons|lords)$/;
const GANG = /\b(?:cartel|mafia|gang|crime|drugs?|trafficking|narcotics|triad|camorra|terror(?:ist)?)\b/;
const HANDED: CountedNoun = { kind: 'handed', unit: 'people' };
const isOtherPlural = (word: string): boolean =>
  word.length > 4 && /[^sui'c]s$/.test(word) && !NOUNS_EN.has(word) && !PLURAL_PARTS.has(word);
const JOINING = new Set([
  'training',
  'patrol',
  'combat',
  'rescue',
  'military',
  'special',
  'armoured',
  'armored',
  'missile',
  'police',
  'peace',
  'forces',
]);

/** Measures that describe one thing, in front of its noun: 'two 44-metre vessels', 'ten seven-meter boats'. */
const MEASURE =
  /^(?:(?:milli|centi)?met(?:er|re)s?|foot|feet|ft|inch(?:es)?|km|kilomet(?:er|re)s?|miles?|nautical|knots?|ton|tonne|mm|cm|lit(?:er|re)s?|calib(?:er|re)|hp|kw|horsepower|seat|seater|barrel|bed|degree|m|kg)$/;
/** Measures that are also counted: only a hyphen makes them describe something. */
const COUNTED_TOO = /^(?:kg|seat|bed|inch(?:es)?)$/;

/** Token behind a number's measure, or 0 where none follows: `44-meter`, `seven meter`. */
export function measureEnd({ words }: TokenText, next: number): number {
  const hyphen = words[next] === '-' ? 1 : 0;
  const word = words[next + hyphen] ?? '';
  return MEASURE.test(word) && (hyphen === 1 || !COUNTED_TOO.test(word)) ? next + hyphen + 1 : 0;
}

/** What many of one kind form: 'a 30-truck convoy', 'a five-ship flotilla'. */
const COLLECTIVES =
  /^(?:convoys?|flotilla|fleet|formation|column|package|consignment|shipment|batch|group|squadron|armada|detachment|task|order|purchase|deal|contract|donation|gift|force|patrol)$/;
/** What weighs so much: 'a five-ton haul', but not 'a five-ton truck'. */
const LOADS =
  /^(?:haul|shipment|consignment|cargo|load|batch|donation|delivery|seizure|stash|airlift|aid|package)$/;

/** `10-week`, `300-strong`, `12-member`: the hyphen makes an adjective of the number. */
export function compoundAt({ words, tokens }: TokenText, next: number): Counted | null {
  if (words[next] !== '-' || tokens[next - 1]?.end !== tokens[next]?.start) return null;
  const word = words[next + 1] ?? '';
  if (word === 'strong') return { noun: PEOPLE, from: next + 1, next: next + 2 };
  // A 12-member team or delegation; a 12-member council is a body.
  if (/^(?:member|person|man|woman|people|officer|soldier|troop)$/.test(word)) {
    const field = words.slice(next + 2, next + 2 + LONGEST_PHRASE).findIndex((one) => FIELD_BODIES.has(one));
    return field < 0 ? null : { noun: PEOPLE, from: next + 1, next: next + 3 + field };
  }
  const noun = NOUNS_EN.get(word);
  // A 12-nation drill; a 27-nation bloc is a name.
  if (/^(?:nation|country|state)$/.test(word) && !BLOC.test(words.slice(next + 2, next + 5).join(' ')))
    return { noun: STATES, from: next + 1, next: next + 2 };
  const thing = NOUNS_EN.get(`${word}s`) ?? NOUNS_EN.get(word);
  const heads = words.slice(next + 2, next + 4);
  if (thing?.kind === 'equipment' && !word.endsWith('s')) {
    const formed = /^(?:tonnes|kilograms)$/.test(thing.unit) ? LOADS : COLLECTIVES;
    return heads.some((head) => formed.test(head)) ? { noun: thing, from: next + 1, next: next + 2 } : null;
  }
  return noun?.kind === 'span' && !word.endsWith('s') ? { noun, from: next + 1, next: next + 2 } : null;
}

function english(text: TokenText, next: number, value: number): Counted | null {
  const { words, tokens } = text;
  let found: Counted | null = null;
  let limit = next + LONGEST_PHRASE;
  for (let at = next; at < words.length && at < Math.min(limit, next + FARTHEST); at += 1) {
    const word = words[at] ?? '';
    // 'four seven-metre boats', 'two 30-knot craft': a measure of each.
    if (!found && (tokens[at]?.kind === 'number' || UNITS_EN.has(word))) {
      const end = measureEnd(text, at + 1);
      if (end > 0) {
        limit += end - at;
        at = end - 1;
        continue;
      }
    }
    // 'F/A-18'
    if (word === '/' && at > next) {
      limit += 1;
      continue;
    }
    if (word === 'of' && at <= next + 1) continue;
    // '3,250 of its officers': the owner stands inside.
    if (/^(?:new|more|other|additional)$/.test(word) && !found) continue;
    if (/^(?:its|their|his|our|the)$/.test(word) && words[at - 1] === 'of' && !found) continue;
    // '250 were experts', 'four first aid and command trucks'
    if ((word === 'were' || word === 'are') && at === next) continue;
    // 'THE HAGUE, May 3 - Police in six countries'
    if (word === '-' && tokens[at - 1]?.end !== tokens[at]?.start) break;
    if (word === 'and' && tokens[at + 1]?.kind === 'number') break;
    if (word === 'and' && !found && at > next && words.slice(at + 1, at + 3).some((one) => NOUNS_EN.has(one)))
      continue;
    // A second number is a model (F-16) or a power, but a year ends the phrase.
    if (/^(?:19|20)\d\d$/.test(word) && words[at - 1] !== '-') break;
    if (word === '-' || tokens[at]?.kind === 'number') {
      if (found) break;
      limit += 1;
      continue;
    }
    if (UNITS_EN.has(word)) break;
    // '62 deported Nigerians'
    if (!found && /^[a-z]/.test(word) && isNationals(word) && !NOUNS_EN.has(words[at + 1] ?? ''))
      return { noun: PERSONS, from: next, next: at + 1 };
    if (IN_A_GANG.test(word) && GANG.test(words.slice(next, at).join(' ')))
      return { noun: HANDED, from: next, next: at + 1 };
    if (!found && isOtherPlural(word) && !NOUNS_EN.has(words[at + 1] ?? '')) break;
    // 'air-to-air missiles'
    if (STOP_EN.has(word) && words[at - 1] === '-' && words[at + 1] === '-') continue;
    // "24,000 of Kyiv's soldiers"
    if (word === "'" && words[at + 1] === 's') continue;
    if (STOP_EN.has(word) || word === 'of' || tokens[at]?.kind === 'punctuation') break;
    const noun = NOUNS_EN.get(word);
    // '15 people smuggling ventures'
    if (noun && /^(?:smuggling|trafficking|smugglers|traffickers)$/.test(words[at + 1] ?? '')) continue;
    // 'ten day' is no count; 'three aircraft' is.
    const singular = noun?.kind === 'span' && value !== 1 && !word.endsWith('s');
    if (noun && !singular) found = { noun, from: next, next: at + 1 };
    else if (found && !JOINING.has(word)) break;
  }
  return found;
}

/** A word of Arabic as the lexicon may have it: without و, prepositions and the article. */
export function readingsAr(word: string): string[] {
  const readings = [word];
  const match = /^(?:و|ف)?(?:[بلك])?(?:ال|لل)?(.{3,})$/.exec(word);
  if (match?.[1] && match[1] !== word) readings.push(match[1]);
  const owned = /^(?:ال)?(.{3,}?)(?:ها|هم|هما|ه)$/.exec(word);
  if (owned?.[1]) readings.push(owned[1]);
  return readings;
}

function lookUp(map: ReadonlyMap<string, CountedNoun>, word: string): CountedNoun | undefined {
  for (const reading of readingsAr(word)) {
    const noun = map.get(reading);
    if (noun) return noun;
  }
  return undefined;
}

function refine(noun: CountedNoun, adjective: string): CountedNoun | null {
  const found = REFINED_AR.find(([unit, pattern]) => unit === noun.unit && pattern.test(adjective));
  return found ? { kind: noun.kind, unit: found[2] } : null;
}

/** Words of an Arabic adjective, which belongs to what is counted: ضابطا ليبيا, دورات تدريبية. */
const ADJECTIVE_AR = /(?:ي|يا|يه|يين|يون|يتين)$/;

function arabicFrom({ words, tokens }: TokenText, at: number, noun: CountedNoun): Counted {
  const refined = refine(noun, words[at + 1] ?? '');
  let next = at + 1;
  if (refined) next += 1;
  while (
    next < at + 3 &&
    tokens[next]?.kind === 'word' &&
    ADJECTIVE_AR.test(words[next] ?? '') &&
    !isDual(words[next] ?? '') &&
    !(words[next]?.startsWith('و') && lookUp(NOUNS_AR, words[next] ?? '')) &&
    (words[next] ?? '').length > 3
  )
    next += 1;
  return { noun: refined ?? noun, from: at, next };
}

function arabic(text: TokenText, next: number): Counted | null {
  const { words, tokens } = text;
  // 'أكثر من (70) جنديا'
  const from = words[next] === ')' ? next + 1 : next;
  for (let at = from; at < from + 3; at += 1) {
    const word = words[at] ?? '';
    if (tokens[at]?.kind !== 'word') return null;
    // '80 من منتسبي البحرية'
    const whole = at > from && /.{4}[يو]$/.test(word) ? word.replace(/[يو]$/, 'ين') : word;
    const noun = lookUp(NOUNS_AR, word) ?? lookUp(NOUNS_AR, whole);
    // A conjunction opens the next item of a list.
    // '16 من شهر مايو' is a date.
    if (noun?.kind === 'span' && at > from) return null;
    if (noun && !(word.startsWith('و') && !NOUNS_AR.has(word)))
      return { ...arabicFrom(text, at, noun), from: next };
    // 'ثلاثة يمنيين مطلوبين'
    if (!BETWEEN_AR.has(word) && !isNationals(word)) return null;
  }
  return null;
}

/** Words that may stand before the name of a model: 'six second-hand Su-30s'. */
const MODEL_REACH = 5;

/** `6 F-16s`, `three TB2s`, `12 upgraded MiG-29s`: things named by the plural of their model. */
function modelAt({ words, tokens }: TokenText, next: number): Counted | null {
  for (let at = next; at < next + MODEL_REACH; at += 1) {
    const word = words[at] ?? '';
    const glued = tokens[at + 2]?.end === tokens[at + 3]?.start && /^[a-z]{0,3}s$/.test(words[at + 3] ?? '');
    if (words[at + 1] === '-' && tokens[at + 2]?.kind === 'number' && glued && /^[a-z]{1,4}$/.test(word)) {
      const unit = /^[tm]$/.test(word) ? 'tanks' : 'aircraft';
      return { noun: { kind: 'equipment', unit }, from: next, next: at + 4 };
    }
    if (/^[a-z]{1,4}\d{1,3}[a-z]{0,2}s$/.test(word) && word !== 'k9s')
      return { noun: { kind: 'equipment', unit: 'items' }, from: next, next: at + 1 };
    const plain = (tokens[at]?.kind === 'word' && !STOP_EN.has(word) && !NOUNS_EN.has(word)) || word === '-';
    if (!plain || word === 'of' || UNITS_EN.has(word)) return null;
  }
  return null;
}

/** `one helicopter`, which counts beside other things. */
export function oneAt({ words, tokens }: TokenText, next: number): Counted | null {
  for (let at = next; at < next + LONGEST_PHRASE - 2 && tokens[at]?.kind === 'word'; at += 1) {
    const word = words[at] ?? '';
    if (STOP_EN.has(word) || word === 'of') return null;
    const noun = NOUNS_EN.get(`${word}s`) ?? NOUNS_EN.get(word) ?? lookUp(NOUNS_AR, word);
    if (noun) return { noun, from: next, next: at + 1 };
  }
  return null;
}

/** What the number that ends before token `next` counts, or null. */
export function countedAt(text: TokenText, next: number, value: number): Counted | null {
  const following = text.words[next] ?? '';
  if (following === 'strong') return { noun: PEOPLE, from: next, next: next + 1 };
  const then = text.words[next + 1] ?? '';
  const alone =
    STOP_EN.has(then) ||
    /^(?:a|flown|brought|held|[a-z]{3,}ed)$/.test(then) ||
    text.tokens[next + 1]?.kind !== 'word';
  // '15 ألف ليبي': hundreds and thousands govern the singular.
  const many = value >= 100 && isNationals(`${following}ين`);
  if (((many || isNationals(following)) && !NOUNS_AR.has(then)) || (alone && isSamePlural(following)))
    return { noun: PERSONS, from: next, next: next + 1 };
  const model = modelAt(text, next);
  if (model) return model;
  // The power of an engine counts no horses.
  if (/^(?:horse|hp|horsepower)$/.test(following)) return null;
  return compoundAt(text, next) ?? english(text, next, value) ?? arabic(text, next);
}

const readDual = wordMemo((word) => lookUp(DUALS_AR, word) ?? null);
const dualOf = (word: string): CountedNoun | null =>
  classOf(word.charCodeAt(0)) === ARABIC_LETTER ? readDual(word) : null;
export const isDual = (word: string): boolean => dualOf(word) !== null;

/** The Arabic dual at a token (دورتين, فرقاطتين): noun and number in one word. */
export function dualAt(text: TokenText, at: number): Counted | null {
  const noun = dualOf(text.words[at] ?? '');
  return noun ? arabicFrom(text, at, noun) : null;
}

/** 'تسعون بالمئة', '60 percent': a share of something else is no count. */
export function isShare(words: readonly string[], { first, next }: NumberMention): boolean {
  const following = words[next] ?? '';
  return (
    /^(?:%|percent|percentage|بال(?:ماي|مي)ه)$/.test(following) ||
    (following === 'per' && words[next + 1] === 'cent') ||
    (following === 'في' && /^ال(?:ماي|مي)ه$/.test(words[next + 1] ?? '')) ||
    words.slice(first, next).some((word) => /^بال(?:ماي|مي)ه$/.test(word))
  );
}
