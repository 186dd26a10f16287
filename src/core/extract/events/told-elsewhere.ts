/**
 * A meeting of interior ministers counts as police cooperation only where no field is named. Fields that the article
 * names in other sentences about the same parties, which became events of their own, are its fields too.
 */
import type { ProposedDomain, ProposedEvent } from '../types';
import type { Draft } from './draft';

/** Rules by which words of the text, and no guess, give a domain. */
const NAMED = new Set(['domain.field', 'domain.weak-field']);
/** Fields that say what services work on; the others say how, or who. */
const SPECIFIC = new Set(
  'counter_terrorism|organised_crime|judicial|counter_narcotics|cyber|border_migration|aviation_transport|maritime|major_events|civil_defence|refugees_humanitarian'.split(
    '|',
  ),
);
/** Fewer may be the matter of another event alone. */
const ENOUGH = 2;

type Core = Pick<ProposedEvent, 'parties' | 'domains'>;

const isGuess = ({ domain, rule }: ProposedDomain): boolean =>
  domain === 'policing' && rule === 'domain.body';

const overlaps = (a: Core, b: Core): boolean =>
  a.parties.value.filter((country) => b.parties.value.includes(country)).length >= 2;

/** The domains of a contact, with the guess from the offices of those who meet replaced by a field told elsewhere. */
export function withToldElsewhere(
  draft: Draft,
  core: Core,
  others: readonly Core[],
): readonly ProposedDomain[] {
  const { domains } = core;
  // What a meeting still to come will be about is not what was told of another one.
  if (draft.frame === 'future') return domains;
  const guess = domains.findIndex(isGuess);
  if (guess < 0 || !draft.families.has('contact') || domains.some(({ domain }) => SPECIFIC.has(domain)))
    return domains;
  const told = others
    .filter((other) => overlaps(core, other))
    .flatMap((other) => other.domains.filter(({ domain, rule }) => SPECIFIC.has(domain) && NAMED.has(rule)));
  const [first] = told;
  if (!first || new Set(told.map(({ domain }) => domain)).size < ENOUGH) return domains;
  const field: ProposedDomain = { ...first, rule: 'domain.told-elsewhere', confidence: 'low' };
  return domains.map((one, at) => (at === guess ? field : one));
}
