/** Turns the drafts of an article into proposed events and leaves out what is no security cooperation. */
import type { Codebook } from '../../model/codebook';
import type { Span } from '../../text/fold';
import type { Mentions, ProposedEvent, Role } from '../types';
import { mainOf, readDrafts } from './drafts';
import { dateOf, editionYear } from './event-date';
import { directionOf, instrumentOf, organisationsOf, sessionOf } from './event-details';
import { assignFields, domainsOf, type AssignedFields } from './event-domains';
import { placeOf } from './event-place';
import { inheritScene } from './inherit-scene';
import { mechanismsOf } from './mechanisms-of';
import { partiesOf, proposeParties } from './parties';
import { readArticle } from './read-article';
import type { Draft, ReadArticle, TimeFrame } from './types';

const ROLE: Readonly<Record<TimeFrame, Role>> = { past: 'news', earlier: 'background', future: 'announced' };

/** An event with the sentences it stands in, so that officials and figures find it. */
export interface BuiltEvent {
  readonly event: ProposedEvent;
  readonly sentences: readonly number[];
}

/** Two parties, or one that deals with a body of states, cooperate in a matter of security. */
function isCooperation(event: ProposedEvent): boolean {
  const { parties, organisations, domains } = event;
  const enough = parties.value.length >= 2 || (parties.value.length === 1 && organisations.value.length > 0);
  return enough && domains.some(({ domain }) => domain !== 'non_security');
}

/** Words that some collections put in front of a text; no part of what the article says. */
const DATE_PREFIX = /^\s*(?:date\s+\d{4}-\d{2}-\d{2}\s+)?/;

function anchorOf({ article }: ReadArticle, { span }: Draft['groups'][number]): Span {
  const prefix = DATE_PREFIX.exec(article.text.slice(span.start, span.end))?.[0].length ?? 0;
  return { start: span.start + prefix, end: span.end };
}

function build(article: ReadArticle, draft: Draft, main: Draft, fields: AssignedFields, codebook: Codebook): ProposedEvent {
  const parties = proposeParties(partiesOf(article, draft));
  const date = dateOf(article, draft, editionYear(article));
  const first = draft.groups[0] as Draft['groups'][number];
  return {
    role: draft.main ? 'main' : ROLE[draft.frame],
    anchor: anchorOf(article, first),
    parties,
    event_date: date.event_date,
    end_date: date.end_date,
    date_precision: date.precision,
    date_basis: date.basis,
    ...placeOf(article, draft, parties.value),
    mechanisms: mechanismsOf(draft),
    ...directionOf(draft, parties.value),
    organisations: organisationsOf(draft),
    instrument: instrumentOf(article, draft),
    session_no: sessionOf(article, draft),
    domains: domainsOf(article, draft, main, fields, codebook),
  };
}

export function buildEvents(mentions: Mentions, codebook: Codebook): BuiltEvent[] {
  const article = readArticle(mentions, codebook);
  let drafts = readDrafts(article);
  for (;;) {
    // Where the first occasion is none of security cooperation, the article reports the next one.
    const main = mainOf(article, drafts);
    if (!main) return [];
    main.main = true;
    const fields = assignFields(drafts);
    const built = drafts.map((draft) => build(article, draft, main, fields, codebook));
    const kept = drafts.filter((_, at) => isCooperation(built[at] as ProposedEvent));
    if (kept.includes(main)) return finish(drafts, built, kept);
    drafts = drafts.filter((draft) => draft !== main);
  }
}

function finish(drafts: readonly Draft[], built: readonly ProposedEvent[], kept: readonly Draft[]): BuiltEvent[] {
  const main = built.find(({ role }) => role === 'main');
  return kept.map((draft) => ({
    event: inheritScene(built[drafts.indexOf(draft)] as ProposedEvent, main),
    sentences: [...new Set([...draft.groups.map(({ sentence }) => sentence), ...draft.support].map(({ sentence }) => sentence.index))],
  }));
}
