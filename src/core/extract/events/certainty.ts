/**
 * How sure a proposed domain or mechanism is, from the strength of its evidence: the words that name it,
 * whether they stand where the occasion itself is told, and whether the occasion has happened.
 */
import type { TriggerStrength } from '../mechanisms/types';
import type { Confidence } from '../types';
import type { Draft } from './draft';
import type { Found } from './types';

const STEPS: readonly Confidence[] = ['low', 'medium', 'high'];
/** Sentences this near the top of an article are about what it reports. */
const TOP = 3;

const step = (points: number): Confidence => STEPS[Math.max(0, Math.min(2, points))] ?? 'low';

/** What the rule by which a domain was found proves by itself. */
const RULE_POINTS: Readonly<Record<string, number>> = {
  'domain.field': 2,
  'domain.deed': 2,
  'domain.weak-field': 1,
  'domain.body': 1,
  'domain.learners': 1,
  'domain.takers': 1,
};

/**
 * Certainty of one domain of an event. A field named where the occasion is told, near the top or more than
 * once is proven best; one that is only to come, or stands in a sentence that merely follows, less.
 * @param times how often the event's sentences name the domain.
 */
export function domainCertainty(draft: Draft, { mention, rule }: Found, times: number): Confidence {
  const told = draft.groups.some(({ sentence }) => sentence.sentence.index === mention.sentence);
  let points = RULE_POINTS[rule] ?? 0;
  if (!told && mention.sentence > TOP && times < 2) points -= 1;
  if (!draft.main && rule !== 'domain.field' && rule !== 'domain.deed') points -= 1;
  if (!draft.main && draft.frame === 'future') points -= 1;
  return step(points);
}

const STRENGTH_POINTS: Readonly<Record<TriggerStrength, number>> = {
  told: 2,
  named: 1,
  passing: 0,
  hinted: 0,
};

/** Certainty of one mechanism: told of the reported occasion, or of one beside it that has happened. */
export function mechanismCertainty(draft: Draft, strength: TriggerStrength): Confidence {
  const beside = !draft.main && draft.frame !== 'earlier';
  return step(STRENGTH_POINTS[strength] - (beside ? 1 : 0));
}
