/**
 * The domains of an event: the fields that its sentences name, each with the clause that proves it and
 * how far cooperation in it has got; where no field is named, the bodies that meet decide.
 */
import type { Codebook } from '../../model/codebook';
import type { Span } from '../../text/fold';
import { findBodyMentions, type BodyMention, type DomainMention } from '../domains/find-domain-mentions';
import { refineDomains } from '../domains/refine-domains';
import { statusOf } from '../statuses/status-of';
import type { ProposedDomain } from '../types';
import type { Draft, ReadArticle, ReadSentence } from './types';

/** Fields that say nothing about the parties' security. */
const OUTSIDE = new Set(['non_security', 'security_general']);
/** The domain that a deed itself stands for, where the text names no other. */
const OF_DEED: Readonly<Record<string, string>> = { exercise: 'exercises', training_delivery: 'training', deployment: 'basing' };

interface Found {
  readonly mention: DomainMention | BodyMention;
  readonly rule: string;
}

const inside = (span: Span, outer: Span): boolean => span.start >= outer.start && span.end <= outer.end;

/** The parts of the article that speak of an event: its groups' words and the sentences that go on. */
function partsOf(draft: Draft): Array<{ read: ReadSentence; span: Span }> {
  return [
    ...draft.groups.map(({ sentence, span }) => ({ read: sentence, span })),
    ...draft.support.map((read) => ({ read, span: read.sentence })),
  ];
}

function firstOfEach(found: readonly Found[]): Found[] {
  const best = new Map<string, Found>();
  for (const one of found) if (!best.has(one.mention.domain)) best.set(one.mention.domain, one);
  return [...best.values()];
}

export function domainsOf(article: ReadArticle, draft: Draft, codebook: Codebook): ProposedDomain[] {
  const parts = partsOf(draft);
  const fields = parts.flatMap(({ read, span }) =>
    read.fields
      .filter((mention) => inside(mention, span))
      .map((mention): Found => ({ mention, rule: mention.weight === 'strong' ? 'domain.field' : 'domain.weak-field' })),
  );
  let found = firstOfEach(fields);
  const deeds = deedsOf(article, draft, codebook);
  found = firstOfEach([...found, ...deeds]);
  if (!found.some(({ mention }) => !OUTSIDE.has(mention.domain))) {
    const indices = new Set(parts.map(({ read }) => read.sentence.index));
    const bodies = findBodyMentions(article.article, codebook)
      .filter((mention) => indices.has(mention.sentence))
      .map((mention): Found => ({ mention, rule: 'domain.body' }));
    found = [...found, ...firstOfEach(bodies)];
  }
  const kept = new Set(refineDomains(found.map(({ mention }) => mention.domain)));
  return found.filter(({ mention }) => kept.has(mention.domain)).map((one) => propose(article, one));
}

/** Deeds that are a field of their own: a drill codes `exercises`, whatever else it is about. */
function deedsOf(article: ReadArticle, draft: Draft, codebook: Codebook): Found[] {
  const found: Found[] = [];
  for (const { triggers, sentence } of draft.groups)
    for (const trigger of triggers) {
      const domain = OF_DEED[trigger.mechanism];
      if (!domain || !codebook.codes('domain').includes(domain)) continue;
      const clause = sentence.sentence.clauses.find(({ start, end }) => trigger.start >= start && trigger.start < end) ?? sentence.sentence;
      const term = article.article.text.slice(trigger.start, trigger.end);
      found.push({
        mention: { start: trigger.start, end: trigger.end, domain, term, sentence: trigger.sentence, clause, weight: 'strong' },
        rule: 'domain.deed',
      });
    }
  return found;
}

function propose(article: ReadArticle, { mention, rule }: Found): ProposedDomain {
  const { status, confidence } = statusOf(article.article, mention);
  const sure = rule === 'domain.field' || rule === 'domain.deed';
  return {
    domain: mention.domain,
    status,
    evidence: { start: mention.clause.start, end: mention.clause.end },
    rule,
    confidence: sure ? confidence : 'medium',
  };
}
