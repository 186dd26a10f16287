/** Whose official somebody is by what is told of him: where he is a guest, what he presides over, whose decree he signs, whom the headline names. */
import type { Candidate, WordRange } from './candidate';
import { ENCOUNTERS } from './context-words';
import type { CountryScene } from './country-scene';
import { READ_BACK } from './owners';
import type { Word } from './words';

/** 'X is in Togo at the invitation of', 'X was in Oman on a visit': right behind an official, nobody says it of his own country. */
export function isAway(words: readonly Word[], at: number, end: number): boolean {
  const [copula, preposition] = [words[at]?.fold, words[at + 1]?.fold];
  return at - end <= 1 && /^(?:is|was|are|were)$/.test(copula ?? '') && preposition === 'in';
}

/** 'X presided over the ceremony', 'X flagged off the drill': behind an official, who does so is at home where it is. */
export function presides(words: readonly Word[], { name, titles }: Candidate): boolean {
  const end = Math.max(name.to, ...titles.map(({ to }) => to));
  const [verb, particle] = [words[end]?.fold ?? '', words[end + 1]?.fold ?? ''];
  return (
    /^(?:presided|presides|officiated|officiates)$/.test(verb) ||
    (/^flag(?:ged|s)$/.test(verb) && particle === 'off') ||
    (verb === 'played' && particle === 'host')
  );
}

/** Words that open a sentence before its subject: a dateline, an agency. */
const OPENING_REACH = 6;
/** Papers and orders, by which a state acts through its officials. */
const ACTS = new Set(
  'decree decrees order orders signature signed law directive ordinance proclamation'.split(' '),
);

/** 'Mali left two accords, as an order of Prime Minister X shows': the state that acts signs by its own officials. */
export function subjectOf(words: readonly Word[], { from }: Candidate): string | null {
  const { sentence } = words[from] as Word;
  let first = from;
  let acts = false;
  while (first > 0 && words[first - 1]?.sentence === sentence && from - first < READ_BACK) {
    first -= 1;
    if (ENCOUNTERS.has((words[first] as Word).fold)) return null;
    acts ||= ACTS.has((words[first] as Word).fold);
  }
  if (!acts) return null;
  for (let at = first; at < Math.min(first + OPENING_REACH, from); at += 1) {
    const mention = (words[at] as Word).country;
    if (mention === null) continue;
    return mention.form === 'name' || mention.form === 'capital' ? mention.country : null;
  }
  return null;
}

/** Words that many offices share and that tell none apart. */
const COMMON = new Set('of the and for general deputy vice a an his its acting former new top'.split(' '));

/** What a title is an office of, so that 'police chief' and 'Inspector General of Police' meet. */
export function officeWords(words: readonly Word[], { from, to }: WordRange): Set<string> {
  return new Set(
    words
      .slice(from, to)
      .filter((word) => word.kind === 'word' && word.country === null && !COMMON.has(word.fold))
      .map(({ fold }) => OFFICE_OF[fold] ?? fold),
  );
}
const OFFICE_OF: Readonly<Record<string, string>> = {
  defense: 'defence',
  premier: 'prime',
  pm: 'prime',
  fm: 'foreign',
  commander: 'chief',
  head: 'chief',
  director: 'chief',
  inspector: 'chief',
  commissioner: 'chief',
  igp: 'police',
  home: 'interior',
};
/** The word of an office that says which body or state business it is of. */
const HEADS_ONLY = new Set(['minister', 'chief', 'secretary', 'ambassador', 'officer', 'official']);

/** 'Zambia's army chief tours Angola' heads an article about 'the army commander, X': the headline has told whose he is. */
export function fromHeadline(
  words: readonly Word[],
  { titles }: Candidate,
  scene: CountryScene,
): string | null {
  const own = new Set(titles.flatMap((title) => [...officeWords(words, title)]));
  const countries = new Set<string>();
  for (const { country, office } of scene.headline) {
    const shared = [...office].filter((word) => own.has(word));
    if (shared.length === office.size && shared.some((word) => !HEADS_ONLY.has(word))) countries.add(country);
  }
  const [only] = countries;
  return countries.size === 1 && only !== undefined ? only : null;
}
