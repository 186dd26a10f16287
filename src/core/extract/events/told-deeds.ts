/** What the triggers of one sentence tell of, and which of these deeds are no news beside the others. */
import type { Span } from '../../text/fold';
import type { Trigger } from '../mechanisms/types';
import { ARRIVES } from './travellers';
import type { Family, ReadSentence, TimeFrame } from './types';

const FAMILY: Readonly<Record<string, Family>> = {
  visit: 'contact',
  meeting: 'contact',
  phone_call: 'contact',
  committee: 'contact',
  agreement_signed: 'paper',
  agreement_in_force: 'paper',
  suspension: 'suspension',
  statement: 'statement',
  exhibition: 'exhibition',
};

export const familyOf = (trigger: Trigger): Family => FAMILY[trigger.mechanism] ?? 'practice';

/** Words for the welcome that arriving troops get as well as guests; folded. */
const RECEIVES = /^(?:استقب|استقبل|receiv|welcom|greet|(?:was|were|been) receiv)/;
/** Arabic for trainings, which are drills or lessons; folded. */
const LESSONS = /^(?:ال)?تدريبات/;
/** Texts in which those who met report on it; folded. */
const COMMUNIQUE = /statement|communique|declaration|بيان/;

/** A trigger that tells of a deed, and when. */
export interface Told {
  /** An infinitive: 'to sign'. */
  readonly purpose: boolean;
  readonly trigger: Trigger;
  readonly clause: Span;
  readonly frame: TimeFrame;
}

/** Deeds that are no news of their own beside another one that is told; `only` in these words, `strength` so told. */
const DROPPED: ReadonlyArray<{
  readonly mechanism: string;
  readonly beside: string;
  readonly only?: RegExp;
  readonly strength?: Trigger['strength'];
  /** Not where officials are named. */
  readonly unnamed?: true;
}> = [
  // Units sent to a drill take part in it; trucks 'received by' a chief of staff are no reception of him.
  { mechanism: 'deployment', beside: 'exercise' },
  // Troops who 'meet on the training ground' drill together.
  { mechanism: 'meeting', beside: 'exercise', unnamed: true },
  { mechanism: 'meeting', beside: 'equipment_transfer' },
  { mechanism: 'meeting', beside: 'deployment', only: RECEIVES },
  // A ship that arrives with vehicles is no visitor.
  { mechanism: 'visit', beside: 'equipment_transfer', only: ARRIVES },
  // Nor are the troops who arrive to stay, or the recruits who leave for a course.
  { mechanism: 'visit', beside: 'deployment', only: ARRIVES },
  { mechanism: 'visit', beside: 'training_delivery', only: ARRIVES },
  { mechanism: 'deployment', beside: 'training_delivery', only: ARRIVES },
  // تدريبات of recruits are their lessons; the committee that a gift comes from holds no session.
  { mechanism: 'exercise', beside: 'training_delivery', only: LESSONS, strength: 'named' },
  { mechanism: 'committee', beside: 'equipment_transfer', strength: 'named' },
];

/** Takes out what is no news beside the rest. */
export function dropSubordinate(read: ReadSentence, told: Told[]): void {
  const drop = (is: (one: Told) => boolean): void => {
    for (let at = told.length - 1; at >= 0; at -= 1) if (is(told[at] as Told)) told.splice(at, 1);
  };
  for (const { mechanism, beside, only, strength, unnamed } of DROPPED) {
    if (unnamed && read.officials.length > 0) continue;
    const isTold = told.some(
      ({ trigger, frame }) =>
        trigger.mechanism === beside && trigger.strength !== 'named' && frame === 'past',
    );
    if (isTold)
      drop(
        ({ trigger }) =>
          trigger.mechanism === mechanism &&
          (!strength || trigger.strength === strength) &&
          (!only || only.test(read.wordsAt(trigger))),
      );
  }
  // A communique 'issued after the meeting' is the meeting's own word.
  if (told.some(({ trigger }) => trigger.definite && familyOf(trigger) === 'contact'))
    drop(({ trigger }) => trigger.mechanism === 'statement' && COMMUNIQUE.test(read.wordsAt(trigger)));
  // The agreement or drill that is stopped is the object of the suspension and no news of its own.
  if (told.some(({ trigger }) => trigger.mechanism === 'suspension'))
    drop(({ trigger }) => familyOf(trigger) === 'paper' || familyOf(trigger) === 'practice');
}
