/**
 * The countries that cooperate in an event: those that act in the sentences that tell of it and those
 * whose officials do; 'the two countries' keeps the two most prominent, a named club adds its members.
 */
import type { Span } from '../../text/fold';
import type { Confidence, Proposed } from '../types';
import { actingClubs } from './clubs';
import { partyWordsOf } from './country-roles';
import { frameWordsOf } from './time-frame';
import type { Trigger } from '../mechanisms/types';
import type { Draft } from './draft';
import { isHandOver } from './hand-over';
import type { Group, ReadArticle, ReadSentence, RoledCountry } from './types';

/** Countries in the order found, with how strongly they act and the words that name them. */
class Tally {
  private readonly found = new Map<string, { weight: number; span: Span }>();

  add(country: string, weight: number, span: Span): void {
    if (!country) return;
    const known = this.found.get(country);
    if (known) known.weight += weight;
    else this.found.set(country, { weight, span });
  }

  get size(): number {
    return this.found.size;
  }

  has(country: string): boolean {
    return this.found.has(country);
  }

  ranked(actors: readonly string[]): Array<{ country: string; span: Span }> {
    const rank = (country: string): number => {
      const at = actors.indexOf(country);
      return at < 0 ? actors.length : at;
    };
    return [...this.found]
      .sort(([a, one], [b, two]) => two.weight - one.weight || rank(a) - rank(b))
      .map(([country, { span }]) => ({ country, span }));
  }
}

const inside = (span: Span, outer: Span): boolean => span.start >= outer.start && span.end <= outer.end;

function addSentence(
  tally: Tally,
  read: ReadSentence,
  within: Span,
  roles: readonly RoledCountry['role'][],
  weight: number,
): void {
  for (const mention of read.countries) {
    if (!inside(mention, within) || !roles.includes(mention.role)) continue;
    tally.add(mention.country, weight, mention);
  }
}

function addOfficials(tally: Tally, read: ReadSentence, within: Span): void {
  for (const official of read.officials) {
    const mention = official.mentions.find((span) => inside(span, within));
    if (mention) tally.add(official.country, 3, mention);
  }
}

/** A host named without his country, beside guests of others: 'in Rabat, the director general met'. */
function addHost(tally: Tally, { sentence, span, family }: Group): void {
  if (family !== 'contact') return;
  const named = sentence.officials.flatMap(({ country, mentions }) =>
    mentions.filter((mention) => inside(mention, span)).map(({ start }) => ({ country, start })),
  );
  const [first] = named.sort((a, b) => a.start - b.start);
  const home = sentence.countries.find(({ role, form }) => role === 'host' && form === 'city');
  if (first?.country === '' && home) tally.add(home.country, 1, home);
}

/** 'A team to Morocco', إلى المغرب: where those who are sent go. */
const BOUND_FOR = /(?:\bto|(?:^| )الي) (?:the )?(?:ال)?$/;

const SENT_TO = new Set(['deployment', 'operation', 'equipment_transfer']);
/** The country that personnel, suspects or arms are sent to takes part, though it is told as a place. */
function addDestination(tally: Tally, { sentence, span, triggers }: Group): void {
  if (!triggers.some(({ mechanism }) => SENT_TO.has(mechanism))) return;
  const target = sentence.countries.find((mention) => {
    const from = Math.max(sentence.sentence.start, mention.start - 10);
    return (
      mention.role === 'host' &&
      mention.form === 'name' &&
      inside(mention, span) &&
      BOUND_FOR.test(sentence.wordsAt({ start: from, end: mention.start }))
    );
  });
  if (target) tally.add(target.country, 1, target);
}

function addClubs(tally: Tally, read: ReadSentence, article: ReadArticle): boolean {
  const clubs = actingClubs(read, article);
  for (const mention of clubs) for (const member of mention.members) tally.add(member, 2, mention);
  return clubs.length > 0;
}

export interface Parties {
  readonly countries: readonly string[];
  readonly span: Span | null;
  readonly confidence: Confidence;
  readonly rule: string;
}

/** What one group says about its parties by itself. */
export function partiesOfGroup(article: ReadArticle, group: Group): string[] {
  const tally = new Tally();
  addSentence(tally, group.sentence, group.span, ['party'], 2);
  addOfficials(tally, group.sentence, group.span);
  addHost(tally, group);
  addDestination(tally, group);
  return tally.ranked(article.actors).map(({ country }) => country);
}

function hasCue(article: ReadArticle, draft: Draft, kind: 'pairCue' | 'manyCue'): boolean {
  const words = partyWordsOf(article.article.language)[kind];
  const lead = draft.groups.slice(0, 3).map(({ sentence }) => sentence);
  return [...lead, ...draft.support.slice(0, 3)].some(({ folded }) => words.test(folded));
}

const isOpenToMany = (draft: Draft): boolean =>
  draft.groups.some(({ triggers }) => triggers.some(({ mechanism }) => OPEN_TO_MANY.has(mechanism)));
const OPEN_TO_MANY = new Set(['exercise', 'training_delivery', 'operation']);

/** 'Troops from A, B and C take part': countries that join a drill, course or operation, not those that watch. */
function addParticipants(tally: Tally, article: ReadArticle, draft: Draft): void {
  const words = frameWordsOf(article.article.language);
  const many = partyWordsOf(article.article.language).manyCue;
  const reads = [...draft.groups.map(({ sentence }) => sentence), ...draft.support];
  for (const read of new Set(reads)) {
    if (!words.takesPart.test(read.folded) && !many.test(read.folded)) continue;
    if (words.watches.test(read.folded)) continue;
    addSentence(tally, read, read.sentence, ['party', 'neutral'], 1);
  }
}

/** How many sides the words around a lead count; English and Arabic, folded. */
const COUNTED_SIDES: ReadonlyArray<readonly [number, RegExp]> = [
  [
    3,
    /\b(?:trilateral|tripartite|three-way|(?<!\b(?:with|and|plus|to|for) (?:the )?)three (?:of them|(?:[a-z]+ ){0,2}(?:countries|nations|states|parties|sides|ministers|ministries|neighbou?rs|allies|partners|navies|armies|forces|governments|leaders|chiefs|capitals|delegations)))\b|(?<![\u0621-\u064a])[وبل]?(?:ال)?ثلاثي[هة]?(?![\u0621-\u064a])|(?<!مع )(?:الدول|البلدان|الاطراف|الجيوش|الوزراء) الثلاث[هة]?(?![\u0621-\u064a])|(?<![\u0621-\u064a])ثلاث (?:دول|بلدان)/,
  ],
  [
    4,
    /\b(?:quadrilateral|four-way|(?<!\b(?:with|and|plus|to|for) (?:the )?)four (?:[a-z]+ ){0,2}(?:countries|nations|states|parties|sides|ministers|neighbou?rs|allies|partners|navies|armies|governments|leaders|chiefs|delegations))\b|(?<![\u0621-\u064a])[وبل]?(?:ال)?رباعي[هة]?(?![\u0621-\u064a])|(?<!مع )(?:الدول|البلدان|الاطراف) الاربع[هة]?(?![\u0621-\u064a])/,
  ],
];

const countsSides = ({ folded }: ReadSentence): boolean =>
  COUNTED_SIDES.some(([, words]) => words.test(folded));

/** The number of sides that the opening of an event states, or 0. */
function sidesCounted(draft: Draft): number {
  const told = [...draft.groups.slice(0, 2).map(({ sentence }) => sentence), ...draft.support.slice(0, 2)];
  const counted = COUNTED_SIDES.filter(([, words]) => told.some(({ folded }) => words.test(folded)));
  return counted.length === 1 ? (counted[0]?.[0] ?? 0) : 0;
}

/** Raids and arrests are mostly one country's own: they need both sides named. */
const isPolicing = (draft: Draft): boolean =>
  draft.groups.every(({ triggers }) => triggers.every(({ mechanism }) => mechanism === 'operation'));

/** Deeds that have a second side by their nature, or say that they are joint. */
function isShared(article: ReadArticle, draft: Draft): boolean {
  if (isPolicing(draft)) return false;
  const triggers = draft.groups.flatMap((group) => group.triggers);
  const drill = triggers.some(({ mechanism }) => mechanism === 'exercise');
  const words = frameWordsOf(article.article.language).together;
  if (draft.groups.some(({ sentence }) => words.test(sentence.folded))) return true;
  const mechanisms = new Set(triggers.map(({ mechanism }) => mechanism));
  const told = draft.groups.flatMap(({ sentence }) => sentence.triggers);
  const telling = ({ strength }: Trigger): boolean => strength === 'told' || strength === 'passing';
  return !drill && told.some((trigger) => telling(trigger) && mechanisms.has(trigger.mechanism));
}

/**
 * Parties of an event. Reads its groups in order until at least two countries act; what acts in later
 * ones only adds weight. Falls back on countries that are named without acting, on the two that the
 * article is about, and last on the country where it happens.
 */
export function partiesOf(article: ReadArticle, draft: Draft): Parties {
  const tally = new Tally();
  const [first] = draft.groups;
  if (!first) return { countries: [], span: null, confidence: 'low', rule: 'parties.none' };
  // 'Three states of the region': the list may be told sentence by sentence.
  const many = draft.main && hasCue(article, draft, 'manyCue');
  const sides = many ? sidesCounted(draft) : 0;
  let club = false;
  let rule = 'parties.acting';
  let confidence: Confidence = 'high';
  // 'French arms', 'the Saudi grant': who made or paid takes part in a transfer.
  const given: readonly RoledCountry['role'][] = draft.has('equipment_transfer')
    ? ['party', 'neutral', 'maker']
    : ['party'];
  for (const group of draft.groups) {
    addSentence(tally, group.sentence, group.span, given, 2);
    addOfficials(tally, group.sentence, group.span);
    // 'Three ministers: X, the host, Poland's Y and Z of Czechia'.
    if (sides > 0 && countsSides(group.sentence))
      addSentence(tally, group.sentence, group.span, ['neutral'], 2);
    if (draft.main) addHost(tally, group);
    addDestination(tally, group);
    club = addClubs(tally, group.sentence, article) || club;
    if (tally.size >= 2 && !many) break;
    if (sides > 0 && tally.size >= sides) break;
  }
  if (many && !club)
    for (const read of draft.support)
      if (sides > 0 && tally.size >= sides) break;
      else if (read.countries.length > 1 || !frameWordsOf(article.article.language).watches.test(read.folded))
        addSentence(tally, read, read.sentence, ['party'], 1);
  if (draft.main && isOpenToMany(draft) && !club && !(sides > 0 && tally.size >= sides))
    addParticipants(tally, article, draft);
  const whole = first.sentence.sentence;
  if (tally.size < 2) {
    rule = 'parties.named';
    confidence = 'medium';
    addSentence(tally, first.sentence, whole, ['party', 'neutral'], 1);
    addOfficials(tally, first.sentence, whole);
  }
  if (tally.size < 2 && draft.main) {
    for (const read of article.sentences) {
      if (read.sentence.kind !== 'heading' || read.sentence.index > whole.index) continue;
      addSentence(tally, read, read.sentence, ['party', 'neutral'], 1);
    }
    for (const read of draft.support.slice(0, 2)) {
      if (tally.size >= 2) break;
      addSentence(tally, read, read.sentence, ['party'], 1);
      addOfficials(tally, read, read.sentence);
    }
  }
  if (tally.size < 2) {
    // 'the two sides', or a subject left out: the pair that the article is about.
    const pair = article.actors.slice(0, 2);
    const anchor = tally.ranked(article.actors)[0]?.span ?? first.triggers[0] ?? first.span;
    const relational =
      first.family !== 'practice' || hasCue(article, draft, 'pairCue') || isShared(article, draft);
    if (relational && (tally.size === 0 || pair.some((country) => tally.has(country)))) {
      rule = 'parties.article-pair';
      confidence = first.sentence.pairCue ? 'medium' : 'low';
      for (const country of pair) tally.add(country, 0.5, anchor);
    }
  }
  if (tally.size < 2 && (!isPolicing(draft) || isHandOver(draft))) {
    rule = 'parties.host';
    confidence = 'low';
    for (const group of draft.groups) addSentence(tally, group.sentence, group.span, ['host', 'maker'], 0.25);
  }
  let ranked = tally.ranked(article.actors);
  // Guests who are all named meet one by one: 'bilateral talks with A of X, B of Y and C of Z'.
  const guests = draft.groups.some(
    ({ sentence }) => new Set(sentence.officials.map(({ country }) => country).filter(Boolean)).size > 2,
  );
  const paired = hasCue(article, draft, 'pairCue') && !hasCue(article, draft, 'manyCue');
  // 'The ministers of A and B came to C': three sides in the first sentence, without a word of two.
  const acting = first.sentence.countries
    .filter(({ role }) => role === 'party')
    .map(({ country }) => country);
  const three = new Set(acting).size > 2 && !first.sentence.pairCue;
  if (ranked.length > 2 && !club && paired && !guests && !three) ranked = ranked.slice(0, 2);
  // 'A signed with the three countries of the region': four act in the first sentence.
  if (sides > 0 && !club) ranked = ranked.slice(0, Math.max(sides, new Set(acting).size));
  return {
    countries: ranked.map(({ country }) => country).sort(),
    span: ranked[0]?.span ?? null,
    confidence,
    rule,
  };
}

export function proposeParties(parties: Parties): Proposed<readonly string[]> {
  const { countries, span, rule, confidence } = parties;
  return countries.length > 0
    ? { value: countries, span, rule, confidence }
    : { value: [], span: null, rule, confidence: 'low', reason: 'no country acts in the sentence' };
}
