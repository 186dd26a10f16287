/**
 * The domains in which the parties cooperate according to some sentences: what the sentences name, and
 * where they name no field, what the bodies that meet stand for.
 */
import type { Codebook } from '../../model/codebook';
import type { ArticleText } from '../../text/article-text';
import type { Span } from '../../text/fold';
import type { Confidence } from '../types';
import { cooperationFrame } from './cooperation';
import { findBodyMentions, findDomainMentions } from './find-domain-mentions';
import { refineDomains } from './refine-domains';

/** One domain and the words that name it. */
export interface CodedDomain {
  readonly domain: string;
  /** Span of the term; the clause it stands in is the evidence. */
  readonly mention: Span;
  readonly clause: Span;
  readonly sentence: number;
  readonly rule: 'domain.field' | 'domain.weak-field' | 'domain.body';
  readonly confidence: Confidence;
}

/** Codes that say by what means the parties cooperate; the bodies then say in which field. */
const MEANS: readonly string[] = [
  'training',
  'intelligence',
  'exercises',
  'basing',
  'major_events',
  'security_general',
  'non_security',
];

/** The first and strongest finding of each domain, in the order of the text. */
function firstOfEach(found: readonly CodedDomain[]): CodedDomain[] {
  const best = new Map<string, CodedDomain>();
  for (const one of found) {
    const known = best.get(one.domain);
    if (!known || (known.rule === 'domain.weak-field' && one.rule === 'domain.field'))
      best.set(one.domain, one);
  }
  return [...best.values()];
}

/**
 * Domains of the cooperation that the given sentences report (indices into `article.sentences`; headings
 * count only beside prose). Where no field is named but at most the means, the bodies decide: interior ministers code policing,
 * defence ministers military.
 */
export function codedDomains(
  article: ArticleText,
  codebook: Codebook,
  sentences: readonly number[],
): CodedDomain[] {
  const asked = new Set(sentences);
  const fields = findDomainMentions(article, codebook)
    .filter((mention) => asked.has(mention.sentence))
    .filter((mention) => ['cooperated', 'one-sided'].includes(cooperationFrame(article, mention)))
    .map((mention): CodedDomain => {
      const strong = mention.weight === 'strong';
      return {
        domain: mention.domain,
        mention: { start: mention.start, end: mention.end },
        clause: mention.clause,
        sentence: mention.sentence,
        rule: strong ? 'domain.field' : 'domain.weak-field',
        confidence: strong ? 'high' : 'medium',
      };
    });
  const named = firstOfEach(fields);
  const fieldNamed = named.some(({ domain }) => !MEANS.includes(domain));
  const groups = new Set(
    named
      .filter(({ domain }) => domain !== 'security_general')
      .map(({ domain }) => codebook.find('domain', domain)?.group),
  );
  const bodies = findBodyMentions(article, codebook)
    .filter(({ sentence }) => !fieldNamed && asked.has(sentence))
    // An exercise of two armies is a field of defence already.
    .filter(({ domain }) => !groups.has(codebook.find('domain', domain)?.group))
    .map((mention): CodedDomain => ({
      domain: mention.domain,
      mention: { start: mention.start, end: mention.end },
      clause: mention.clause,
      sentence: mention.sentence,
      rule: 'domain.body',
      confidence: 'medium',
    }));
  const all = [...named, ...firstOfEach(bodies)];
  const kept = new Set(refineDomains(all.map(({ domain }) => domain)));
  return all.filter(({ domain }) => kept.has(domain));
}
