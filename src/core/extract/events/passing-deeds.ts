/**
 * Deeds told in passing, in words that prove nothing by themselves ('had gone through courses'): they count where
 * the sentence names both sides.
 */
import type { ArticleText } from '../../text/article-text';
import type { Span } from '../../text/fold';
import { matchesOf } from '../../text/matches';
import { PatternIndex } from '../../text/pattern-index';
import { quickStart } from '../../text/quick-start';
import { OTHER_TEXTS } from '../mechanisms/passing/words';
import { passing as arabic } from '../mechanisms/passing/ar';
import { passing as english } from '../mechanisms/passing/en';
import type { PassingPattern } from '../mechanisms/passing/types';
import type { Trigger } from '../mechanisms/types';
import { PAPER } from './group-facts';
import { JOINT } from './opening';
import { FIELD_NAMES } from './time-frame';
import { isEnvoy } from './travellers';
import type { ReadSentence } from './types';

/** Countries that are not talked about, and those whose officials are named. */
function sidesOf({ countries, officials, places, organisations }: ReadSentence): Set<string> {
  const sides = new Set<string>();
  for (const { role, country } of countries)
    if (role !== 'topic' && role !== 'border' && role !== 'source') sides.add(country);
  for (const { country } of officials) if (country) sides.add(country);
  for (const { country } of places) if (country) sides.add(country);
  for (const { organisation } of organisations) sides.add(organisation);
  return sides;
}

/** Words that stand for a side told before; folded. */
const STAND_IN =
  /\b(?:counterparts?|opposite numbers?|the hosts?|hosts|guests|neighbou?rs?|partners?|ally|allies|the kingdom|both|each other|one another|abroad|colleagues?|they|their|we|our|his country|the country)\b|نظير|نظراء|المملكه|السلطنه|بلاده|بلادها|بلدانهم|جارت|ضيف|مضيف|شقيق|صديق|حليف|كلا ال|كلتا ال|الجارين|معا(?![\u0621-\u064a])|^[^a-z]{0,3}it (?:has|had|is|was|will|would|also)\b/;

/** What has another side by its nature; what is bought or drilled may be a country's own affair. */
const TWO_SIDED: ReadonlySet<string> = new Set([
  'agreement_signed',
  'agreement_in_force',
  'committee',
  'deployment',
  'exercise',
  'statement',
  'suspension',
  'training_delivery',
  'visit',
]);

/** How a sentence names who takes part: two sides, only one of the two that the article is about, or none. */
function sidesNamed(read: ReadSentence, actors: readonly string[]): 'both' | 'one' | 'none' {
  const sides = sidesOf(read);
  if (sides.size > 1 || read.pairCue || (sides.size === 1 && STAND_IN.test(read.folded))) return 'both';
  const [first, second] = actors;
  if (!first || !second) return 'none';
  return sides.has(first) || sides.has(second) || (sides.size === 0 && JOINT.test(read.folded))
    ? 'one'
    : 'none';
}

interface Compiled extends PassingPattern {
  /** Positions of its forms in the index. */
  readonly positions: readonly number[];
}

/** The patterns, and what tells which of their forms a sentence may hold. */
interface Patterns {
  readonly all: readonly Compiled[];
  readonly regexes: readonly RegExp[];
  readonly index: PatternIndex;
}

/** A form between word boundaries, which a pattern knows for Latin letters only. */
const whole: Readonly<Record<string, (form: string) => RegExp>> = {
  en: (form) => new RegExp(`\\b(?:${form})\\b`, 'g'),
  ar: (form) => new RegExp(`(?<![\\u0621-\\u064a])[وف]?(?:${form})(?![\\u0621-\\u064a])`, 'g'),
};

function compile(language: string): Patterns {
  const regexes: RegExp[] = [];
  const all = (language === 'ar' ? arabic : english).map((pattern) => ({
    ...pattern,
    positions: pattern.forms.flatMap((form) => {
      const regex = whole[language]?.(form);
      return regex ? [regexes.push(regex) - 1] : [];
    }),
  }));
  return { all, regexes, index: new PatternIndex(regexes) };
}

const compiled = new Map<string, Patterns>();

function patternsOf(language: string): Patterns {
  const known = compiled.get(language);
  if (known) return known;
  const patterns = compile(language);
  compiled.set(language, patterns);
  return patterns;
}

/** Arabic verbs that tell of a deed without an object: وصلت الدفعة; folded. */
const VERB = /^(?:وصل|غادر|توجه|اقلع|انطلق|عاد|التحق|تصل|يصل|تخرج|درب|يدرب|تدرب|طارد|داهم|نفذ)/;

/** Characters between a verb of travel and the place it leads to. */
const LANDING = 14;

/** Longer sentences are read up to here. */
const LONGEST = 1500;

/**
 * @param actors countries that act in the article, most prominent first.
 * @param toStored maps an offset in `read.folded` to the stored text.
 */
export function passingDeeds(
  article: ArticleText,
  read: ReadSentence,
  actors: readonly string[],
  toStored: (start: number, end: number) => Span,
): Trigger[] {
  if (!(article.language in whole) || read.sentence.kind !== 'prose') return [];
  const named = sidesNamed(read, actors);
  if (named === 'none') return [];
  const folded = read.folded.slice(0, LONGEST);
  const told = new Set(
    read.triggers
      .filter(
        ({ strength, object, mechanism, start, end }) =>
          strength === 'told' &&
          (object !== null || !FIELD_NAMES.has(mechanism) || VERB.test(read.wordsAt({ start, end }))),
      )
      .map(({ mechanism }) => mechanism),
  );
  // تدريب is a drill as well as a lesson.
  if (
    article.language === 'ar' &&
    read.triggers.some(({ mechanism, strength }) => mechanism === 'exercise' && strength === 'told')
  )
    for (const one of ['exercise', 'training_delivery']) told.add(one);
  const atFair = read.triggers.some(({ mechanism }) => mechanism === 'exhibition');
  const found: Trigger[] = [];
  const landings = [...read.countries.filter(({ form }) => form !== 'demonym'), ...read.places];
  const { all, regexes, index } = patternsOf(article.language);
  index.read(folded);
  for (const { mechanism, positions, envoys = false, landing = false } of all) {
    // Who 'was in Doha for the fair' is told of with the fair.
    if (told.has(mechanism) || (landing && atFair) || (named === 'one' && !TWO_SIDED.has(mechanism)))
      continue;
    const isTold = (match: RegExpExecArray, span: Span): boolean =>
      !(
        PAPER.has(mechanism) &&
        OTHER_TEXTS.test(folded.slice(Math.max(0, match.index - 20), match.index + match[0].length + 5))
      ) &&
      (!envoys || isEnvoy(article, read, span)) &&
      (!landing || landings.some(({ start }) => start >= span.end && start - span.end < LANDING));
    for (const position of positions) {
      const pattern = regexes[position];
      if (!pattern || !index.mayMatch(position)) continue;
      const spans = matchesOf(quickStart(pattern, folded), folded).flatMap((match) => {
        const span = toStored(match.index, match.index + match[0].length);
        return isTold(match, span) ? [span] : [];
      });
      const [span] = spans;
      if (!span) continue;
      told.add(mechanism);
      found.push({
        ...span,
        mechanism,
        strength: 'passing',
        sentence: read.sentence.index,
        definite: false,
        attribute: false,
        object: null,
      });
      break;
    }
  }
  return found;
}
