/**
 * How sure a proposed domain or mechanism is, from the strength of its evidence: the words that name it,
 * whether they stand where the occasion itself is told, and whether the occasion has happened.
 */
import type { Trigger, TriggerStrength } from '../mechanisms/types';
import type { Confidence } from '../types';
import type { Draft } from './draft';
import type { Found } from './types';

const STEPS: readonly Confidence[] = ['low', 'medium', 'high'];
/** Sentences this near the top of an article are about what it reports. */
const TOP = 3;

const step = (points: number): Confidence => STEPS[Math.max(0, Math.min(2, points))] ?? 'low';

/**
 * What the rule by which a domain was found proves by itself. These points and the codes below are set by how
 * often proposals were right on the coded articles (`npm run eval -- --confidence`).
 */
const RULE_POINTS: Readonly<Record<string, number>> = {
  'domain.field': 2,
  'domain.of-main': 2,
  'domain.weak-field': 1,
  'domain.deed': 1,
  'domain.learners': 1,
  'domain.takers': 1,
};

/** Domains that often say who acts, or where, rather than what the parties cooperate in. */
const DOUBTED_DOMAINS: ReadonlySet<string> = new Set([
  'policing',
  'basing',
  'civil_defence',
  'regional_stability',
  'refugees_humanitarian',
  'non_security',
]);

/**
 * Certainty of one domain of an event. A field named where the occasion is told, near the top or more than
 * once is proven best; one that is only to come, or stands in a sentence that merely follows, less.
 * @param times how often the event's sentences name the domain.
 */
export function domainCertainty(draft: Draft, { mention, rule }: Found, times: number): Confidence {
  const told = draft.groups.some(({ sentence }) => sentence.sentence.index === mention.sentence);
  let points = RULE_POINTS[rule] ?? 0;
  if (!told && mention.sentence > TOP && times < 2) points -= 1;
  if (DOUBTED_DOMAINS.has(mention.domain)) points -= 1;
  if (!draft.main && draft.frame === 'future') points -= 1;
  return step(points);
}

const STRENGTH_POINTS: Readonly<Record<TriggerStrength, number>> = {
  told: 2,
  named: 1,
  passing: 1,
  hinted: 0,
};

/** Deeds whose words hardly mean anything else. */
const SURE_MECHANISMS: ReadonlySet<string> = new Set(['agreement_signed', 'equipment_transfer', 'exercise']);
/** Deeds whose words often only comment on another one. */
const DOUBTED_MECHANISMS: ReadonlySet<string> = new Set([
  'agreement_in_force',
  'exhibition',
  'phone_call',
  'statement',
  'suspension',
]);

/** Certainty of one mechanism: told of the reported occasion, or of one beside it that has happened. */
export function mechanismCertainty(draft: Draft, { mechanism, strength }: Trigger): Confidence {
  const beside = !draft.main && draft.frame !== 'earlier';
  let points = STRENGTH_POINTS[strength] - (beside ? 1 : 0);
  // What is still to come is never sure.
  if (SURE_MECHANISMS.has(mechanism) && (draft.main || draft.frame !== 'future')) points += 1;
  if (DOUBTED_MECHANISMS.has(mechanism)) points -= 1;
  return step(points);
}
