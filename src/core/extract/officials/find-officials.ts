/**
 * Finds the officials of an article: named persons with a title, rank or office, one entry each, with
 * the country they serve and every mention of them.
 */
import type { ArticleText, Sentence } from '../../text/article-text';
import { fold, type Span } from '../../text/fold';
import { romanise } from '../../text/transliterate';
import type { CountryMention, ProposedOfficial } from '../types';
import { readArabicChunks } from './ar/read-chunks';
import { opensAnother } from './ar/read-names';
import type { Candidate, Chunk, NameChunk, Segment } from './candidate';
import { isAbbreviated, joinEnglishWords } from './en/join-words';
import { SUFFIXES } from './en/names';
import { readEnglishChunks } from './en/read-chunks';
import { SOVEREIGNS } from './en/titles';
import { cluesOf, NO_CLUES, type NameClues } from './name-clues';
import { mergePersons, shortMentions, titleCountry, type Person } from './merge-persons';
import { readScene, type CountryScene } from './country-scene';
import { ministerAbove, singleOffice } from './offices';
import { MOST_MET } from './foreign-to';
import { countryOf, type Served, type Settled } from './official-country';
import { pairNames } from './pair-names';
import { wordsOfArticle, type Word } from './words';

interface Language {
  readonly arabic: boolean;
  join(words: readonly Word[]): readonly Word[];
  read(segment: Segment): Chunk[];
}

const ENGLISH: Language = { arabic: false, join: joinEnglishWords, read: readEnglishChunks };
const ARABIC: Language = { arabic: true, join: (words) => words, read: readArabicChunks };

/** Sentences as word ranges; one that ends in an abbreviation ('Maj. Gen.') goes on into the next. */
function segmentsOf(text: string, words: readonly Word[]): Segment[] {
  const segments: Segment[] = [];
  let from = 0;
  for (let at = 1; at <= words.length; at += 1) {
    const word = words[at];
    const previous = words[at - 1] as Word;
    if (word !== undefined && word.sentence === previous.sentence) continue;
    // 'Gen.' and '(Retd.)' end no sentence.
    const last = previous.fold === ')' ? (words[at - 2] ?? previous) : previous;
    if (word !== undefined && isAbbreviated(last) && word.sentence.paragraph === previous.sentence.paragraph)
      continue;
    segments.push({ text, words, from, to: at });
    from = at;
  }
  return segments;
}

/** Marks of a caption among boilerplate, folded. */
const CAPTION = /photo|image|picture|caption|file|afp|reuters|getty|الصوره|صوره|ارشيف|تصوير/;

/**
 * Headlines name people loosely and lists of links other people: headlines give no new person of one
 * word, boilerplate none but in captions.
 */
function isTrusted({ text }: ArticleText, words: readonly Word[], { name }: Candidate): boolean {
  const last = words[name.to - 1] as Word;
  // A text that breaks off in a name ('العقيد سالم ك') does not tell it.
  if (last.end - last.start === 1 && text.trimEnd().length === last.end) return false;
  const { kind, start, end } = (words[name.from] as Word).sentence;
  if (kind === 'prose') return true;
  if (name.to - name.bare < 2) return false;
  return kind === 'heading' || CAPTION.test(fold(text.slice(start, end)));
}

/** The clause that holds the words, else the sentence. */
function evidenceOf(words: readonly Word[], { name, titles }: Candidate): Span {
  const start = (words[Math.min(name.from, ...titles.map(({ from }) => from))] as Word).start;
  const last = words[Math.max(name.to, ...titles.map(({ to }) => to)) - 1] as Word;
  const first: Sentence = (words[name.from] as Word).sentence;
  const clause = first.clauses.find((span) => span.start <= start && span.end >= last.end);
  const span = clause ?? first;
  return { start: Math.min(span.start, start), end: Math.max(span.end, last.end) };
}

function textOf(text: string, words: readonly Word[], from: number, to: number): string {
  const [first, last] = [words[from], words[to - 1]];
  if (first === undefined || last === undefined) return '';
  return text.slice(first.start, last.end).replace(/\s+/g, ' ').trim();
}

/** Letters joined to the front of a title are not part of it: 'والملحق', 'بالرئيس'. */
const PROCLITIC = /^(?:[وف](?=ال|و|ن|م|ق|س|ر|أ|ا)|[وف]?[بك](?=ال))/;

function titleText(text: string, words: readonly Word[], { titles }: Candidate): string {
  let result = '';
  let end = -1;
  for (const { from, to, joined, definite } of [...titles].sort((a, b) => a.from - b.from)) {
    const gap = end < 0 ? '' : textOf(text, words, end, from);
    // What stands between joined titles is part of them ('and'); a name in between is not.
    const glue = gap === 'and' || gap === '&' ? ` ${gap} ` : end === from ? ' ' : ', ';
    // 'Iraq's X' behind another's office: the possessive is no title.
    if (words[to - 1]?.fold === "'s") continue;
    const written = textOf(text, words, from, to);
    result += result === '' ? written.replace(joined || definite ? PROCLITIC : '', '') : glue + written;
    end = to;
  }
  return result;
}

/** Country of a person: the first mention whose title tells it, else the first that context settles. */
function servedBy(person: Person, settled: ReadonlyMap<Candidate, Served>): Served {
  const all = person.candidates.map((candidate) => settled.get(candidate) as Served);
  const known = person.candidates.findIndex(({ titles }) => titleCountry(titles));
  return all[known] ?? all.find(({ confidence }) => confidence !== 'low') ?? (all[0] as Served);
}

/** Settles countries in order of the text; a person known by an earlier title stays with that country. */
function settle(
  words: readonly Word[],
  persons: readonly Person[],
  mentions: readonly number[][],
  scene: CountryScene,
  clues: readonly NameClues[],
): Map<Candidate, Served> {
  const owner = new Map<Candidate, Person>();
  for (const person of persons) for (const candidate of person.candidates) owner.set(candidate, person);
  const known = new Map<Person, string>();
  /** Who holds an office that a state has once, by office and country. */
  const holders = new Map<string, Person>();
  const hold = (person: Person, { titles }: Candidate, country: string): void => {
    const office = singleOffice(words, titles);
    const key = `${office ?? ''} ${country}`;
    if (office !== null && !holders.has(key)) holders.set(key, person);
  };
  for (const person of persons) {
    for (const candidate of person.candidates) {
      const country = titleCountry(candidate.titles);
      if (country && !known.has(person)) known.set(person, country);
      if (country) hold(person, candidate, country);
    }
  }
  /** The one country whose minister of the same business the text names, or null. */
  const colleagueOf = ({ titles }: Candidate): string | null => {
    const minister = ministerAbove(words, titles);
    if (minister === null) return null;
    const keys = [...holders.keys()].filter((key) => key.startsWith(`${minister} `));
    return keys.length === 1 ? (keys[0] ?? '').slice(minister.length + 1) : null;
  };
  const steps: Array<{ at: number; to: number; candidate: Candidate | null; person: Person }> = [];
  for (const [candidate, person] of owner) {
    const to = Math.max(candidate.name.to, ...candidate.titles.map((title) => title.to));
    steps.push({ at: candidate.from, to, candidate, person });
  }
  persons.forEach((person, index) => {
    for (const at of mentions[index] ?? []) steps.push({ at, to: at + 1, candidate: null, person });
  });
  steps.sort((a, b) => a.at - b.at);
  const diplomats = new Set(
    persons.filter(({ candidates }) =>
      candidates.some(({ titles }) => titles.some((title) => title.diplomat)),
    ),
  );
  const clueOf = new Map(persons.map((person, index) => [person, clues[index] as NameClues]));
  const result = new Map<Candidate, Served>();
  const before: Settled[] = [];
  const ordered = steps.flatMap(({ candidate }) => (candidate === null ? [] : [candidate]));
  let turn = 0;
  for (const { at, to, candidate, person } of steps) {
    if (candidate !== null) {
      turn += 1;
      const office = singleOffice(words, candidate.titles);
      const isTaken = (country: string): boolean =>
        office !== null && (holders.get(`${office} ${country}`) ?? person) !== person;
      const following = ordered.slice(turn, turn + MOST_MET);
      const context = {
        before,
        next: following,
        scene,
        colleague: colleagueOf(candidate),
        clues: clueOf.get(person) as NameClues,
      };
      const served = countryOf(words, candidate, context, isTaken);
      result.set(candidate, served);
      if (served.country !== '') hold(person, candidate, served.country);
      if (!known.has(person) && served.country !== '') known.set(person, served.country);
    }
    const country = known.get(person);
    if (country) before.push({ from: at, to, country, diplomat: diplomats.has(person) });
  }
  return result;
}

/** The name as written; a sovereign's title stays with a name of one word ('Prince Hussein'). */
function nameText(text: string, words: readonly Word[], { from, to, bare }: NameChunk): string {
  const parts = words.slice(bare, to).filter(({ fold }) => !SUFFIXES.has(fold)).length;
  const sovereign = parts === 1 && from === bare && SOVEREIGNS.has(words[from - 1]?.fold ?? '');
  const written = textOf(text, words, sovereign ? from - 1 : from, to);
  // 'وخلوصي أكار': the conjunction is none of the name.
  const first = words[from];
  return first !== undefined && from === bare && opensAnother(first) ? written.slice(1) : written;
}

/**
 * Officials of an English or Arabic article in order of first mention, one entry per person; empty for
 * other languages. `countries` are the article's country mentions.
 */
export function findOfficials(
  article: ArticleText,
  countries: readonly CountryMention[],
): ProposedOfficial[] {
  const language = article.language === 'en' ? ENGLISH : article.language === 'ar' ? ARABIC : null;
  if (language === null) return [];
  const { text } = article;
  const words = language.join(wordsOfArticle(article, countries));
  const sentences = segmentsOf(text, words).map((segment) => language.read(segment));
  const titles = sentences
    .flatMap((chunks) => chunks.filter((chunk) => chunk.kind === 'title'))
    .filter(({ from }) => words[from]?.sentence.kind !== 'boilerplate');
  const candidates = sentences
    .flatMap((chunks) => pairNames(chunks))
    .filter((candidate) => isTrusted(article, words, candidate));
  const persons = mergePersons(text, words, candidates);
  if (persons.length === 0) return [];
  const mentions = shortMentions(words, persons, language.arabic);
  const scene = readScene(words, countries, titles, candidates[0], language.arabic);
  const clues = persons.map(({ country, fullest: { name } }) =>
    country ? NO_CLUES : cluesOf(textOf(text, words, name.bare, name.to), scene.ranked),
  );
  const settled = settle(words, persons, mentions, scene, clues);
  return persons.map((person, index) => {
    const [first] = person.candidates as [Candidate, ...Candidate[]];
    const { fullest } = person;
    const served = servedBy(person, settled);
    const name = nameText(text, words, fullest.name);
    const spans = [
      ...person.candidates.map((candidate) => ({
        start: (words[candidate.name.from] as Word).start,
        end: (words[candidate.name.to - 1] as Word).end,
      })),
      ...(mentions[index] ?? []).map((at) => ({
        start: (words[at] as Word).start,
        end: (words[at] as Word).end,
      })),
    ].sort((a, b) => a.start - b.start);
    return {
      name,
      name_latin: romanise(name),
      title: titleText(text, words, first),
      country: served.country,
      evidence: evidenceOf(words, first),
      mentions: spans,
      rule: `${article.language}.${first.rule}.${served.rule}`,
      confidence:
        served.confidence === 'high' && first.confidence !== 'high' ? first.confidence : served.confidence,
    };
  });
}
