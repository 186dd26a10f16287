/**
 * Gathers per sentence what the mention finders and the trigger finder saw, gives every country its
 * role, and ranks the countries that act in the article.
 */
import type { Codebook } from '../../model/codebook';
import type { Span } from '../../text/fold';
import { cooperationFrame } from '../domains/cooperation';
import { findBodyMentions, findDomainMentions, type DomainMention } from '../domains/find-domain-mentions';
import { findTriggers } from '../mechanisms/find-triggers';
import type { PartialDateMention } from '../dates/types';
import type { Mentions } from '../types';
import { partyWordsOf, withRoles } from './country-roles';
import { passingDeeds } from './passing-deeds';
import type { ReadArticle, ReadSentence } from './types';

const within = (span: Span, outer: Span): boolean => span.start >= outer.start && span.end <= outer.end;

/** Sorted spans by the sentence they stand in; both lists are in text order. */
function bySentence<T extends Span>(items: readonly T[], sentences: readonly Span[]): T[][] {
  const sorted = [...items].sort((a, b) => a.start - b.start);
  let at = 0;
  return sentences.map((sentence) => {
    const inside: T[] = [];
    while (at < sorted.length && (sorted[at]?.start ?? 0) < sentence.end) {
      const item = sorted[at];
      if (item && within(item, sentence)) inside.push(item);
      at += 1;
    }
    return inside;
  });
}

/** What a mention weighs by where it stands: headline and lead say whom the article is about. */
function weightOf(read: ReadSentence, leadIndex: number): number {
  if (read.sentence.kind === 'heading') return read.sentence.index < leadIndex ? 3 : 1;
  return read.sentence.index === leadIndex ? 3 : 1;
}

function rankActors(sentences: readonly ReadSentence[]): string[] {
  const lead = sentences.find(({ sentence }) => sentence.kind === 'prose')?.sentence.index ?? 0;
  const weights = new Map<string, number>();
  const add = (country: string, weight: number): void => {
    if (country) weights.set(country, (weights.get(country) ?? 0) + weight);
  };
  for (const read of sentences) {
    if (read.sentence.kind === 'boilerplate') continue;
    const weight = weightOf(read, lead);
    for (const { country, role } of read.countries) {
      if (role === 'party') add(country, 2 * weight);
      else if (role === 'neutral') add(country, weight);
      else if (role === 'host' || role === 'maker') add(country, 0.25 * weight);
    }
    for (const { country } of read.officials) add(country, 2 * weight);
  }
  return [...weights].sort((a, b) => b[1] - a[1]).map(([country]) => country);
}

/** Where titles stand: a 'Minister of Defence and Military Production' says nothing about arms production. */
function titleSpans({ article, officials }: Mentions): Span[] {
  return officials.flatMap(({ title, evidence }) =>
    // Titles that stand on both sides of a name are joined by a comma.
    [title, ...title.split(', ')].flatMap((part) => {
      const start = part ? article.text.indexOf(part, evidence.start) : -1;
      return start >= 0 && start < evidence.end ? [{ start, end: start + part.length }] : [];
    }),
  );
}

/** Institutions named after these are at work in any field. */
const CROSS_FIELD = new Set(['training', 'exercises', 'non_security', 'regional_stability', 'basing']);

/** 'Their first drill': one side's own, and no joint exercise. */
function isOwnDrill(article: Mentions['article'], mention: DomainMention): boolean {
  if (mention.domain !== 'exercises') return false;
  const start = article.folded.toFolded(mention.start);
  return /\b(?:their|its|his|own)(?: [a-z-]+){0,2} $/.test(
    article.folded.text.slice(Math.max(0, start - 30), start),
  );
}

/** A sentence with the deeds that it tells in passing among its triggers. */
function withPassing(
  article: Mentions['article'],
  plain: ReadSentence,
  actors: readonly string[],
): ReadSentence {
  const { folded } = article;
  const base = folded.toFolded(plain.sentence.start);
  const toStored = (start: number, end: number): Span => folded.toOriginal(base + start, base + end);
  const passing = passingDeeds(article, plain, actors, toStored);
  if (passing.length === 0) return plain;
  return { ...plain, triggers: [...plain.triggers, ...passing].sort((a, b) => a.start - b.start) };
}

export function readArticle(mentions: Mentions, codebook: Codebook): ReadArticle {
  const { article } = mentions;
  const { sentences, folded } = article;
  const words = partyWordsOf(article.language);
  const foldedOf = ({ start, end }: Span): string =>
    folded.text.slice(folded.toFolded(start), folded.toFolded(end));
  const countries = bySentence(mentions.countries, sentences);
  const organisations = bySentence(mentions.organisations, sentences);
  const places = bySentence(mentions.places, sentences);
  const dates = bySentence(mentions.dates as readonly PartialDateMention[], sentences);
  const titles = titleSpans(mentions);
  const known = findDomainMentions(article, codebook).filter(
    (mention) => !isOwnDrill(article, mention) && !titles.some((title) => within(mention, title)),
  );
  const framed = known.map((mention) => ({ mention, frame: cooperationFrame(article, mention) }));
  const triggers = bySentence(findTriggers(article), sentences);
  const shared = sentences.map(
    (sentence, index) =>
      new Set((countries[index] ?? []).map(({ country }) => country)).size > 1 ||
      (organisations[index] ?? []).length > 0 ||
      (triggers[index] ?? []).some(({ strength }) => strength === 'told') ||
      words.pairCue.test(foldedOf(sentence)),
  );
  const isField = ({ frame, mention }: (typeof framed)[number]): boolean =>
    frame === 'cooperated' || (frame === 'one-sided' && shared[mention.sentence] === true);
  const fields = bySentence(
    framed.filter(isField).map(({ mention }) => mention),
    sentences,
  );
  const bare = bySentence(
    framed
      .filter(
        ({ frame, mention }) =>
          !isField({ frame, mention }) && !['negated', 'institution', 'fair'].includes(frame),
      )
      .map(({ mention }) => mention),
    sentences,
  );
  // 'Drug Control Agency': a service whose name is a field stands for it where no field is named.
  const services = framed
    .filter(
      ({ frame, mention }) =>
        frame === 'institution' && mention.weight === 'strong' && !CROSS_FIELD.has(mention.domain),
    )
    .map(({ mention }) => mention);
  const bodies = bySentence([...findBodyMentions(article, codebook), ...services], sentences);
  const figures = bySentence(
    mentions.figures.map((figure) => ({ ...figure.span, figure })),
    sentences,
  );
  const named = bySentence(
    mentions.officials.flatMap((official) => official.mentions.map((span) => ({ ...span, official }))),
    sentences,
  );
  const read = sentences.map((sentence, index): ReadSentence => {
    const text = foldedOf(sentence);
    return {
      sentence,
      folded: text,
      countries: withRoles(article, countries[index] ?? [], sentence.start, sentence.end),
      organisations: organisations[index] ?? [],
      places: places[index] ?? [],
      dates: dates[index] ?? [],
      officials: [...new Set((named[index] ?? []).map(({ official }) => official))],
      triggers: triggers[index] ?? [],
      fields: fields[index] ?? [],
      named: bare[index] ?? [],
      bodies: bodies[index] ?? [],
      figures: (figures[index] ?? []).map(({ figure }) => figure),
      pairCue: words.pairCue.test(text),
      wordsAt: ({ start, end }) => folded.text.slice(folded.toFolded(start), folded.toFolded(end)),
    };
  });
  const actors = rankActors(read);
  return {
    article,
    sentences: read.map((plain) => withPassing(article, plain, actors)),
    domains: new Set(codebook.codes('domain')),
    published: mentions.published,
    actors,
  };
}
