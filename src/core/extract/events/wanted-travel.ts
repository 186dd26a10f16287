/** Tells the way of a wanted person, in the report of an arrest or extradition, from the visit of an official. */
import type { Draft } from './draft';
import type { Group } from './types';

/** Who travels without being sent, as the subject of a clause; folded. */
const WANTED =
  /^(?:[^.]{0,60}[ ,])?(?:he|she|they|the (?:man|woman|men|women|suspects?|fugitives?|accused|couple|convict|defendant|gang|group|\d+-year-old))\b/;

/** 'In May he left for Kuwait': a journey without an official, after an operation has been reported. */
export function isWayOfWanted(reported: Draft | undefined, { triggers, sentence }: Group): boolean {
  return (
    (reported?.has('operation') ?? false) &&
    triggers.every(({ mechanism }) => mechanism === 'visit') &&
    sentence.officials.length === 0 &&
    !sentence.pairCue &&
    WANTED.test(sentence.folded)
  );
}
