/** Turns the drafts of an article into proposed events and leaves out what is no security cooperation. */
import type { Codebook } from '../../model/codebook';
import type { Span } from '../../text/fold';
import type { DateMention, Mentions, ProposedDomain, ProposedEvent, Role } from '../types';
import type { Draft } from './draft';
import { readDrafts } from './drafts';
import { dateOf, editionYear } from './event-date';
import { directionOf, instrumentOf, organisationsOf, sessionOf } from './event-details';
import { assignFields, domainsOf, type AssignedFields } from './event-domains';
import { placeOf } from './event-place';
import { PAPER } from './group-facts';
import { impliedCooperation, SECURITY } from './implied-cooperation';
import { inheritScene } from './inherit-scene';
import { mechanismsOf } from './mechanisms-of';
import { byNewness } from './newness';
import { partiesOf, proposeParties } from './parties';
import { isHostile } from './groups';
import { readArticle } from './read-article';
import { frameWordsOf } from './time-frame';
import { withToldElsewhere } from './told-elsewhere';
import type { ReadArticle, TimeFrame } from './types';

const ROLE: Readonly<Record<TimeFrame, Role>> = { past: 'news', earlier: 'background', future: 'announced' };

/** An event with the sentences it stands in, so that officials and figures find it. */
export interface BuiltEvent {
  readonly event: ProposedEvent;
  readonly sentences: readonly number[];
}

/** What building one event needs to know about the whole article. */
interface Scene {
  readonly article: ReadArticle;
  readonly fields: AssignedFields;
  readonly edition: DateMention | null;
}

/** Who does what: whether a draft is cooperation at all hangs on nothing else. */
type Core = Pick<ProposedEvent, 'parties' | 'organisations' | 'domains'>;

const coreOf = ({ article, fields }: Scene, draft: Draft, mainDomains: readonly ProposedDomain[]): Core => ({
  parties: proposeParties(partiesOf(article, draft)),
  organisations: organisationsOf(draft),
  domains: domainsOf(article, draft, mainDomains, fields),
});

/** Two parties, or one that deals with a body of states, cooperate in a matter of security. */
function isCooperation({ parties, organisations, domains }: Core): boolean {
  const enough = parties.value.length >= 2 || (parties.value.length === 1 && organisations.value.length > 0);
  return enough && domains.some(({ domain }) => domain !== 'non_security');
}

/**
 * A journey told beside the reported event, without a word of security or a text signed on it: 'the premier, too,
 * flew in last month'.
 */
function isOtherVisit({ sentences }: ReadArticle, { groups, support }: Draft): boolean {
  const plain = groups.every(({ triggers }) =>
    triggers.every(({ mechanism, strength }) => mechanism === 'visit' && strength === 'told'),
  );
  if (!plain) return false;
  const told = groups.flatMap(({ sentence }) => [
    sentence,
    sentences[sentence.sentence.index + 1] ?? sentence,
  ]);
  if (told.some(({ triggers }) => triggers.some(({ mechanism }) => PAPER.has(mechanism)))) return false;
  return [...groups.map(({ sentence }) => sentence), ...support].every(
    ({ fields, named, bodies, folded }) =>
      fields.length + named.length + bodies.length === 0 && !SECURITY.test(folded),
  );
}

/** Words that some collections put in front of a text; no part of what the article says. */
const DATE_PREFIX = /^\s*(?:date\s+\d{4}-\d{2}-\d{2}\s+)?/;

function anchorOf({ article }: ReadArticle, { span }: Draft['groups'][number]): Span {
  const prefix = DATE_PREFIX.exec(article.text.slice(span.start, span.end))?.[0].length ?? 0;
  return { start: span.start + prefix, end: span.end };
}

function build({ article, edition }: Scene, draft: Draft, core: Core): ProposedEvent {
  const { parties, organisations, domains } = core;
  const date = dateOf(article, draft, edition);
  return {
    role: draft.main ? 'main' : ROLE[draft.frame],
    anchor: anchorOf(article, draft.groups[0] as Draft['groups'][number]),
    parties,
    event_date: date.event_date,
    end_date: date.end_date,
    date_precision: date.precision,
    date_basis: date.basis,
    ...placeOf(article, draft, parties.value),
    mechanisms: mechanismsOf(draft),
    ...directionOf(draft, parties.value),
    organisations,
    instrument: instrumentOf(article, draft),
    session_no: sessionOf(article, draft),
    domains,
  };
}

/** Words of talks beside a report of blows: 'what happened is being looked into' is no meeting of the two. */
function isTalkOfBlows({ article, sentences }: ReadArticle, draft: Draft, { parties }: Core): boolean {
  const lead = sentences.find(({ sentence }) => sentence.kind === 'prose');
  return (
    parties.rule === 'parties.article-pair' &&
    draft.groups.every(({ triggers }) => triggers.every(({ strength }) => strength === 'hinted')) &&
    lead !== undefined &&
    isHostile(lead, frameWordsOf(article.language))
  );
}

/** The reported event: the first in order of newness that is cooperation at all. */
function reported(scene: Scene, drafts: readonly Draft[]): { main: Draft; core: Core } | null {
  for (const main of byNewness(scene.article, drafts)) {
    main.main = true;
    const core = coreOf(scene, main, []);
    if (isCooperation(core) && !isTalkOfBlows(scene.article, main, core)) return { main, core };
    main.main = false;
  }
  return null;
}

function sentencesOf({ groups, support }: Draft): number[] {
  return [
    ...new Set([...groups.map(({ sentence }) => sentence), ...support].map(({ sentence }) => sentence.index)),
  ];
}

export function buildEvents(mentions: Mentions, codebook: Codebook): BuiltEvent[] {
  const article = readArticle(mentions, codebook);
  const told = readDrafts(article, (drafts) => {
    const first = reported(sceneOf(article, drafts), drafts)?.main;
    if (first) first.main = false;
    return first;
  });
  return eventsOf(article, told) ?? eventsOf(article, impliedBy(article)) ?? [];
}

function impliedBy(article: ReadArticle): Draft[] {
  const implied = impliedCooperation(article);
  return implied ? [implied] : [];
}

const sceneOf = (article: ReadArticle, drafts: readonly Draft[]): Scene => ({
  article,
  fields: assignFields(drafts),
  edition: editionYear(article),
});

/** Events of these drafts; null where none of them can be what the article reports. */
function eventsOf(article: ReadArticle, drafts: readonly Draft[]): BuiltEvent[] | null {
  const scene = sceneOf(article, drafts);
  const found = reported(scene, drafts);
  if (!found) return null;
  const { main } = found;
  const beside = drafts.filter((draft) => draft !== main);
  const others = (domains: readonly ProposedDomain[]): Core[] =>
    beside.map((draft) => coreOf(scene, draft, domains));
  const settle = (draft: Draft, core: Core, told: readonly Core[]): Core => ({
    ...core,
    domains: withToldElsewhere(draft, core, told.filter(isCooperation)),
  });
  const first = others(found.core.domains);
  const settled = settle(
    main,
    found.core,
    first.filter((_core, at) => beside[at]?.frame !== 'earlier'),
  );
  const rest = settled.domains === found.core.domains ? first : others(settled.domains);
  const event = build(scene, main, settled);
  const events: BuiltEvent[] = [];
  for (const draft of drafts) {
    const told = draft === main ? undefined : rest.shift();
    const core = told ? settle(draft, told, [settled]) : settled;
    if (!isCooperation(core) || (draft !== main && isOtherVisit(article, draft))) continue;
    const built = draft === main ? event : inheritScene(build(scene, draft, core), event);
    events.push({ event: built, sentences: sentencesOf(draft) });
  }
  return events;
}
