/**
 * Brings what the extractor found into line with the team's codebook: a retired mechanism or status becomes its
 * successor or is left out, and the team's own terms for mechanisms and statuses are heard. Domains need no such
 * step: their lexicon is built from the codebook.
 */
import type { Extraction, Proposed, ProposedEvent } from '../extract/types';
import type { Codebook } from '../model/codebook';
import { fold } from '../text/fold';
import type { Span } from '../text/fold';
import { codeInUse } from './code-in-use';
import { termMatcher, type TermMatcher } from './terms';

/** What the rule is called in `support`. */
const RULE = 'codebook-term';

/** `text`: the stored text that the extraction's offsets refer to. */
export function followCodebook(extraction: Extraction, text: string, codebook: Codebook): Extraction {
  const heard = { mechanism: termMatcher(codebook, 'mechanism'), status: termMatcher(codebook, 'status') };
  const codeAt = (kind: 'mechanism' | 'status', { start, end }: Span): string[] =>
    codesIn(heard[kind], text.slice(start, end)).map((code) => codeInUse(codebook, kind, code));
  const follow = (event: ProposedEvent): ProposedEvent => ({
    ...event,
    mechanisms: mechanismsOf(event, codebook, codeAt('mechanism', event.anchor)),
    domains: event.domains.map((found) => {
      const [own] = codeAt('status', found.evidence);
      return own
        ? { ...found, status: own, rule: RULE }
        : { ...found, status: codeInUse(codebook, 'status', found.status) };
    }),
  });
  return { ...extraction, events: extraction.events.map(follow) };
}

function mechanismsOf(
  { mechanisms, anchor }: ProposedEvent,
  codebook: Codebook,
  heard: readonly string[],
): Array<Proposed<string>> {
  const known = mechanisms.map((found) => ({
    ...found,
    value: codeInUse(codebook, 'mechanism', found.value),
  }));
  const own = heard.map((value): Proposed<string> => ({
    value,
    span: anchor,
    rule: RULE,
    confidence: 'medium',
  }));
  const seen = new Set<string>();
  return [...known, ...own].filter(({ value }) => value !== '' && !seen.has(value) && seen.add(value));
}

function codesIn(match: TermMatcher, text: string): string[] {
  return [...new Set(match(fold(text)).map(({ code }) => code))];
}
