/** Whose official somebody is where the text says it around him: 'its ambassador', an acronym, a role on one side. */
import type { Candidate } from './candidate';
import { BODIES, DELEGATIONS, ENCOUNTERS } from './context-words';
import type { CountryScene } from './country-scene';
import { DETERMINERS, isNear } from './owners';
import type { Word } from './words';

/** An office with the pronoun of a state: سفيرها, وزير دفاعها. */
const POSSESSED = /^[وفب]?(?:سفير|مندوب|مبعوث|ممثل|وزير|رييس)ها$/;
/** Verbs by which somebody stands for a side, behind his name. */
const LEADING = new Set('headed heads heading led leads leading chaired chairs captained'.split(' '));
const REPRESENTING = new Set('represented represents representing'.split(' '));
/** Words read on from a name for the side that it leads, and from such a verb for the country. */
const ROLE_REACH = 8;
const SIDE_REACH = 4;
/** Words between a country and 'represented by': 'the Turkish side was'. */
const PASSIVE_REACH = 6;

/** 'stood in for'. */
const STANDING_IN = /^(?:stood|stands|standing|sat|sitting|filled|filling) in for$/;
const standing = (words: readonly Word[], at: number): string =>
  [0, 1, 2].map((step) => words[at + step]?.fold).join(' ');

/** 'X headed the Omani side', 'X, who represented Qatar', 'X on behalf of the Ministry of Defence of Chad'. */
function leads(words: readonly Word[], { name, titles }: Candidate, stop: number): string | null {
  const end = Math.max(name.to, ...titles.map(({ to }) => to));
  const sentence = words[end - 1]?.sentence;
  for (let at = end; at < Math.min(end + ROLE_REACH, stop, words.length); at += 1) {
    const word = words[at] as Word;
    if (word.sentence !== sentence) return null;
    const deputises =
      words[at + 1]?.fold === 'for'
        ? /^deputi[sz]\w+$/.test(word.fold)
        : STANDING_IN.test(standing(words, at));
    const stands = deputises || (REPRESENTING.has(word.fold) && words[at + 1]?.fold !== 'by');
    const behalf = word.fold === 'behalf' && words[at + 1]?.fold === 'of';
    const leading = LEADING.has(word.fold) && words[at + 1]?.fold !== 'by';
    if (!stands && !behalf && !leading) continue;
    for (let next = at + 1; next <= at + SIDE_REACH + (deputises ? 2 : 0) && next < words.length; next += 1) {
      const mention = words[next]?.country ?? null;
      if (mention === null) continue;
      if (mention.form === 'city' || mention.form === 'capital') return null;
      return leading && !isNear(words, next, DELEGATIONS) ? null : mention.country;
    }
    return null;
  }
  return null;
}

/** 'Turkiye was represented by X', 'on the Omani side, X'. */
function representedBy(words: readonly Word[], { from }: Candidate): string | null {
  let at = from - 1;
  while (DETERMINERS.has(words[at]?.fold ?? '')) at -= 1;
  if (words[at]?.fold !== 'by' || !/^(?:represented|headed|led|chaired)$/.test(words[at - 1]?.fold ?? ''))
    return null;
  for (let back = at - 2; back >= Math.max(0, at - PASSIVE_REACH); back -= 1) {
    const word = words[back] as Word;
    if (word.sentence !== words[from]?.sentence || word.kind === 'mark') return null;
    // 'Kenya's delegation in Kigali was led by': a city is where they meet.
    const form = word.country?.form;
    if (word.country !== null && form !== 'city' && form !== 'capital') return word.country.country;
  }
  return null;
}

/** Words read on from an official for the side on which he and those named with him are. */
const BEHIND_REACH = 40;

/** 'X and Y sat on the Saudi side', 'X and Y were present from the Indian side': the side behind whoever is on it. */
function onSide(words: readonly Word[], { name, titles }: Candidate): string | null {
  const end = Math.max(name.to, ...titles.map(({ to }) => to));
  const sentence = words[end - 1]?.sentence;
  for (let at = end; at < Math.min(end + BEHIND_REACH, words.length - 1); at += 1) {
    const word = words[at] as Word;
    if (word.sentence !== sentence || word.fold === ';') return null;
    if (ENCOUNTERS.has(word.fold)) return null;
    if (word.country === null) continue;
    // Another country before the side: 'X, who knows Japan, ...'.
    if (word.country.form !== 'demonym' || words[at + 1]?.fold !== 'side') return null;
    const from = words[at - 1]?.fold === 'the' ? words[at - 2]?.fold : words[at - 1]?.fold;
    return /^(?:on|from|for|of)$/.test(from ?? '') ? word.country.country : null;
  }
  return null;
}

/** The side for which the sentence lets somebody stand; `stop`: where the next official begins. */
export function fromRole(words: readonly Word[], candidate: Candidate, stop: number): string | null {
  return representedBy(words, candidate) ?? leads(words, candidate, stop) ?? onSide(words, candidate);
}

/** 'Washington and its ambassador', 'سفيرها': whose the office is stands before it in the sentence. */
export function fromPossessive(words: readonly Word[], { titles }: Candidate): string | null {
  for (const { from } of titles) {
    const word = words[from] as Word;
    if (words[from - 1]?.fold !== 'its' && !POSSESSED.test(word.fold)) continue;
    for (let at = from - 1; at >= 0 && words[at]?.sentence === word.sentence; at -= 1) {
      const country = words[at]?.country;
      const sentTo = titles.some(({ host }) => host === country?.country);
      if (country !== null && country !== undefined && !sentTo) return country.country;
    }
  }
  return null;
}

/** 'JCG Vice Commander X', where the text has said what JCG is. */
export function fromAcronym(
  words: readonly Word[],
  { titles }: Candidate,
  scene: CountryScene,
): string | null {
  if (scene.acronyms.size === 0) return null;
  for (const { from, to } of titles) {
    for (let at = Math.max(0, from - 1); at < to; at += 1) {
      const word = words[at] as Word;
      const country = word.upper ? scene.acronyms.get(word.fold) : undefined;
      if (country !== undefined) return country;
    }
  }
  return null;
}

/** The country of the army, navy or police that the title names, where the text knows only one. */
export function fromBody(words: readonly Word[], { titles }: Candidate, scene: CountryScene): string | null {
  for (const { from, to } of titles) {
    for (let at = from; at < to; at += 1) {
      const country = scene.bodies.get(BODIES.get((words[at] as Word).fold) ?? '');
      if (country !== undefined) return country;
    }
  }
  return null;
}
