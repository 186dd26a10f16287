/**
 * Finds the words that tell of occasions: one pass of the phrase matcher over the text, then verbs are
 * joined with the objects that they need.
 */
import type { ArticleText, Sentence } from '../../text/article-text';
import { fold } from '../../text/fold';
import { buildPhraseMatcher, type PhraseMatch } from '../../text/phrase-matcher';
import { lexicons as arabic } from './ar/index';
import { lexicons as english } from './en/index';
import { phrasesOf } from './expand';
import type { Trigger, TriggerLexicon, TriggerStrength } from './types';

const REACH = 90;

type PartKind = 'tells' | 'hints' | 'names' | 'act' | 'object' | 'not';

/** What a phrase means to one mechanism; `pair` tells which verbs go with which objects. */
interface Part {
  readonly kind: PartKind;
  readonly mechanism: string;
  readonly pair: number;
  readonly reach: number;
  readonly nouns: boolean;
  readonly precedes: boolean;
}

/** The matcher finds a phrase behind the Arabic article anyway; without it, equal phrases meet in one entry. */
const withoutArticle = (phrase: string): string => phrase.replace(/^ال(?=[\u0621-\u064a]{3})/, '');

type Matcher = (folded: string, from?: number, to?: number) => Array<PhraseMatch<readonly Part[]>>;

/** What a phrase ends with that has its noun before it: 'deliveries of', 'military aid to'. */
const GOVERNS = / (?:of|to|for)$/;

/**
 * 'Police officers' of one lexicon hides the 'officers' of another, and 'deliveries of' the 'deliveries', since the
 * longest phrase wins: a phrase of several words is an object wherever its head noun is one (the last word in English,
 * or what a preposition follows; the first in Arabic).
 */
function shareHeads(parts: Map<string, Part[]>, headFirst: boolean): void {
  for (const [phrase, own] of parts) {
    const blank = headFirst ? phrase.indexOf(' ') : phrase.lastIndexOf(' ');
    if (blank < 0 || own.some(({ kind }) => kind === 'not')) continue;
    const governing = headFirst ? phrase : phrase.replace(GOVERNS, '');
    const last =
      governing === phrase ? phrase.slice(blank + 1) : governing.slice(governing.lastIndexOf(' ') + 1);
    const heads = headFirst ? [phrase.slice(0, blank)] : [last, governing];
    for (const head of heads)
      for (const part of (head === phrase ? undefined : parts.get(head)) ?? [])
        if (part.kind === 'object' && !own.includes(part)) own.push(part);
  }
}

function buildMatcher(lexicons: readonly TriggerLexicon[], arabicOrder: boolean): Matcher {
  const parts = new Map<string, Part[]>();
  let pair = 0;
  const add = (notation: string | undefined, part: Part): void => {
    for (const phrase of phrasesOf(notation ?? '')) {
      const key = withoutArticle(fold(phrase));
      const known = parts.get(key);
      if (known) known.push(part);
      else parts.set(key, [part]);
    }
  };
  for (const lexicon of lexicons) {
    const { mechanism } = lexicon;
    for (const kind of ['tells', 'hints', 'names', 'not'] as const)
      add(lexicon[kind], { kind, mechanism, pair: 0, reach: 0, nouns: false, precedes: false });
    for (const { acts, objects, reach = REACH, nouns = false, precedes = false } of lexicon.pairs ?? []) {
      pair += 1;
      add(acts, { kind: 'act', mechanism, pair, reach, nouns, precedes });
      add(objects, { kind: 'object', mechanism, pair, reach, nouns, precedes });
    }
  }
  shareHeads(parts, arabicOrder);
  return buildPhraseMatcher([...parts].map(([phrase, value]) => ({ phrase, value })));
}

const matchers = new Map<string, Matcher>();
/** The matcher of a language, built on first use: most runs read only one. */
function matcherOf(language: string): Matcher | undefined {
  const known = matchers.get(language);
  if (known) return known;
  const lexicons = language === 'ar' ? arabic : language === 'en' ? english : undefined;
  if (!lexicons) return undefined;
  const built = buildMatcher(lexicons, language === 'ar');
  matchers.set(language, built);
  return built;
}

/** Words before an English noun that make it point back or to something known. */
const DEFINITE_BEFORE =
  /(?:^|[^a-z])(?:the|this|these|that|those|his|her|their|its|such)(?: [a-z0-9-]+){0,2} $/;
/** Possessive endings of Arabic nouns: `لقائهما`, `زيارته`. */
const POSSESSIVE_END = /(?:هما|هم|ها|ته|ءه|ئه|عه)$/;

function isDefinite(folded: string, match: PhraseMatch<unknown>, language: string): boolean {
  if (language === 'ar') {
    const words = folded.slice(match.start, match.end);
    return /(?:ال|لل)$/.test(match.proclitic) || words.startsWith('ال') || POSSESSIVE_END.test(words);
  }
  return DEFINITE_BEFORE.test(folded.slice(Math.max(0, match.start - 40), match.start));
}

/** Auxiliaries that make a verb behind its object the passive of the sentence: 'was signed'. */
const AUXILIARY =
  /\b(?:was|were|is|are|be|been|being|will|would|has|have|had|to|get|got|they|he|she|it|we|both|sides|countries|ministers)\b/;
/** Arabic participles that describe the text: الموقعة, المبرمة. */
const PARTICIPLE = /^(?:مبرم|موقع|مبرمه|موقعه|المبرم|المبرمه|الموقع|الموقعه)$/;

function isAttribute(
  folded: string,
  object: PhraseMatch<unknown>,
  act: PhraseMatch<unknown>,
  language: string,
): boolean {
  const verb = folded.slice(act.start, act.end);
  const between = object.end <= act.start ? folded.slice(object.end, act.start) : null;
  if (language === 'ar')
    return (
      PARTICIPLE.test(verb) ||
      (between !== null && /(?:^| )(?:التي|الذي|اللتين|اللذين|اللتان) /.test(between))
    );
  if (between === null || !/ed$/.test(verb) || AUXILIARY.test(verb)) return false;
  return /^,? (?:which|that) /.test(between) || !AUXILIARY.test(between);
}

/** Texts are named before their verb more often than other objects: 'agreements covering security were signed'. */
const PAPER = new Set([
  'agreement_signed',
  'agreement_in_force',
  'committee',
  'exercise',
  'operation',
  'suspension',
]);
const PASSIVE = /\b(?:was|were|been|being|be|is|are|get|got)(?: [a-z]+)? $/;

/** 'Passed on names under the agreement', 'signed in line with the pact': a text that is acted on, not signed. */
const ACTED_ON =
  /\b(?:under|within|following|through|per|in (?:line|accordance|keeping|conformity|compliance) with|as part of|based on|by virtue of|on the basis of|in the framework of|provided for (?:in|by)|since|despite) (?:[a-z0-9'-]+ ){0,5}$/;

/** The object of a verb: the nearest one within reach, behind it if there is one, else before it. */
function objectOf(
  matches: ReadonlyArray<PhraseMatch<readonly Part[]>>,
  at: number,
  part: Part,
  folded: string,
): PhraseMatch<readonly Part[]> | null {
  const act = matches[at];
  if (!act) return null;
  for (let next = at + 1; next < matches.length && !part.precedes; next += 1) {
    const match = matches[next];
    if (!match || match.start - act.end > part.reach) break;
    if (!match.value.some(({ kind, pair }) => kind === 'object' && pair === part.pair)) continue;
    // 'Ties received a push: the chiefs signed': what follows a colon is no guest.
    if (part.mechanism === 'meeting' && /[:;]/.test(folded.slice(act.end, match.start))) break;
    // 'Shipped generators to the border police': those who get something are not who is sent.
    if (part.mechanism === 'deployment' && / (?:to|for) /.test(folded.slice(act.end, match.start))) break;
    const isPaper = part.mechanism === 'agreement_signed' || part.mechanism === 'agreement_in_force';
    if (!isPaper || !ACTED_ON.test(folded.slice(act.end, match.start))) return match;
  }
  const isPassive = PASSIVE.test(folded.slice(Math.max(0, act.start - 30), act.start));
  // 'The training ended': it was over, and nobody ended it.
  const isOver = part.mechanism === 'suspension' && /^end/.test(folded.slice(act.start, act.end));
  const mayFollow =
    part.precedes ||
    (PAPER.has(part.mechanism) && !isOver) ||
    isPassive ||
    /^(?:was|were|been) /.test(folded.slice(act.start, act.end));
  for (let previous = at - 1; previous >= 0; previous -= 1) {
    const match = matches[previous];
    if (!match || act.start - match.end > part.reach || !mayFollow) break;
    if (match.value.some(({ kind, pair }) => kind === 'object' && pair === part.pair)) return match;
  }
  return null;
}

/** Mechanisms whose telling phrases are names: 'the joint committee', 'the air show'. */
const NAMED_BODIES = new Set(['committee', 'exercise', 'exhibition']);

const STRENGTH: Partial<Record<PartKind, TriggerStrength>> = {
  tells: 'told',
  names: 'named',
  hints: 'hinted',
};

/** دوره, 'his role', is no دورة (only the stored text keeps the two apart), nor is 'session 37' a course. */
function isRole({ text, folded }: ArticleText, { start, end }: PhraseMatch<unknown>): boolean {
  if (folded.text.slice(start, end) !== 'دوره') return false;
  if (/^ (?:ال ?)?[0-9]/.test(folded.text.slice(end, end + 5))) return true;
  const stored = folded.toOriginal(start, end);
  return text.charAt(stored.end - 1) === 'ه';
}

function triggersOfSentence(article: ArticleText, sentence: Sentence, matcher: Matcher): Trigger[] {
  const { folded, language } = article;
  const from = folded.toFolded(sentence.start);
  const to = folded.toFolded(sentence.end);
  const matches = matcher(folded.text, from, to);
  const triggers: Trigger[] = [];
  matches.forEach((match, at) => {
    if (isRole(article, match)) return;
    const seen = new Set<string>();
    const { start, end } = folded.toOriginal(match.start, match.end);
    const definite = isDefinite(folded.text, match, language);
    for (const part of match.value) {
      const { mechanism } = part;
      if (part.kind !== 'act' || seen.has(mechanism)) continue;
      const object = objectOf(matches, at, part, folded.text);
      if (!object) continue;
      seen.add(mechanism);
      triggers.push({
        start,
        end,
        mechanism,
        strength: part.nouns ? 'named' : 'told',
        sentence: sentence.index,
        definite: isDefinite(folded.text, object, language),
        attribute: isAttribute(folded.text, object, match, language),
        object: folded.toOriginal(object.start, object.end),
      });
    }
    for (const { kind, mechanism } of match.value) {
      const strength = STRENGTH[kind];
      if (!strength || seen.has(mechanism)) continue;
      seen.add(mechanism);
      // A verb behind 'the delegation' is not definite; the name of an occasion may be.
      const pointsBack = definite && (strength === 'named' || NAMED_BODIES.has(mechanism));
      triggers.push({
        start,
        end,
        mechanism,
        strength,
        sentence: sentence.index,
        definite: pointsBack,
        attribute: false,
        object: null,
      });
    }
  });
  return triggers;
}

/** All triggers of the prose and headings of an article, in text order. */
export function findTriggers(article: ArticleText): Trigger[] {
  const matcher = matcherOf(article.language);
  if (!matcher) return [];
  const triggers: Trigger[] = [];
  for (const sentence of article.sentences) {
    if (sentence.kind === 'boilerplate') continue;
    triggers.push(...triggersOfSentence(article, sentence, matcher));
  }
  return triggers;
}
