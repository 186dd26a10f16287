/** The mechanisms of an event, each with the words that tell of it; a session or call is no meeting besides. */
import type { Proposed } from '../types';
import type { Trigger, TriggerStrength } from '../mechanisms/types';
import { mechanismCertainty } from './certainty';
import type { Draft } from './draft';

const RANK: Readonly<Record<TriggerStrength, number>> = { told: 2, named: 1, passing: 1, hinted: 0 };

/** What an offer, plan or announcement may be part of; a deployment to come is announced besides. */
const TOLD_WITH = [
  'agreement_signed',
  'agreement_in_force',
  'meeting',
  'committee',
  'phone_call',
  'visit',
  'suspension',
  'exercise',
  'operation',
  'equipment_transfer',
];
/** A joint statement on these only reports them. */
const DEEDS = ['exercise', 'operation', 'agreement_in_force'];
/** A contact of a narrower kind makes `meeting` superfluous. */
const NARROWER = ['committee', 'phone_call'];

/** Deeds that are news by being promised: troops and suspects are announced before they are sent. */
const ANNOUNCED = ['deployment', 'operation'];

/** The words that announce a deed to come. */
function promiseOf({ frame, main, groups, support }: Draft): Trigger | undefined {
  if (frame !== 'future' || !main) return undefined;
  const reads = [...groups.map(({ sentence }) => sentence), ...support.slice(0, 1)];
  return reads.flatMap(({ triggers }) => triggers).find(({ mechanism }) => mechanism === 'statement');
}

/** The words of a trigger of a draft; folded. */
function wordsOf({ groups }: Draft, trigger: Trigger): string {
  return groups.find(({ triggers }) => triggers.includes(trigger))?.sentence.wordsAt(trigger) ?? '';
}

const isCommunique = (draft: Draft, trigger: Trigger): boolean =>
  /^joint (?:press )?(?:statement|communique|declaration)/.test(wordsOf(draft, trigger));

/** Words in which a body is only set up; folded. */
const FOUNDS = /\b(?:set up|form(?:ed)?|found(?:ed)?|establish|creat|launch|agreed|decided|resolved|settled)/;

/** A body that is only set up, told in passing, holds no session yet. */
const isFounded = (draft: Draft, trigger: Trigger | undefined): boolean =>
  trigger?.strength === 'passing' && FOUNDS.test(wordsOf(draft, trigger));

export function mechanismsOf(draft: Draft): Array<Proposed<string>> {
  const best = new Map<string, Trigger>();
  for (const { triggers } of draft.groups)
    for (const trigger of triggers) {
      const known = best.get(trigger.mechanism);
      if (!known || RANK[trigger.strength] > RANK[known.strength]) best.set(trigger.mechanism, trigger);
    }
  if (NARROWER.some((mechanism) => best.has(mechanism) && !isFounded(draft, best.get(mechanism))))
    best.delete('meeting');
  const statement = best.get('statement');
  if (statement && DEEDS.some((mechanism) => best.has(mechanism))) best.delete('statement');
  // What those who met declare jointly is the meeting's own word.
  if (
    statement &&
    ['meeting', 'committee', 'visit'].some((one) => best.has(one)) &&
    isCommunique(draft, statement)
  )
    best.delete('statement');
  const reports = (mechanism: string): boolean =>
    best.has(mechanism) && !(ANNOUNCED.includes(mechanism) && !draft.isAt(mechanism, 'past'));
  if (statement?.strength === 'hinted' && TOLD_WITH.some(reports)) best.delete('statement');
  // An offer told in passing beside deeds that were done is only their comment.
  const done = [...best.keys()].some(
    (one) => one !== 'statement' && (draft.isAt(one, 'past') || draft.isAt(one, 'earlier')),
  );
  const opensWithIt = draft.groups[0]?.family === 'statement';
  if (statement?.strength === 'passing' && done && !opensWithIt) best.delete('statement');
  const promise = promiseOf(draft);
  if (promise && !statement && ANNOUNCED.some((mechanism) => best.has(mechanism)))
    best.set('statement', promise);
  return [...best.values()].map((trigger) => ({
    value: trigger.mechanism,
    span: { start: trigger.start, end: trigger.end },
    rule: `mechanism.${trigger.strength}`,
    confidence: mechanismCertainty(draft, trigger),
  }));
}
