/** The sentences behind an event that may say more about when and where it took place. */
import type { Draft } from './draft';
import { mechanismsIn } from './group-facts';
import type { ReadArticle, ReadSentence } from './types';

/** Deeds of forces, which one drill or mission may bundle. */
const FORCES: readonly string[] = ['exercise', 'operation', 'deployment', 'training_delivery'];

/** Prose sentences within `reach` behind the first one of a draft that tell no other kind of occasion, in order of the text. */
export function sentencesAfter(
  { sentences }: ReadArticle,
  { groups, support }: Draft,
  reach: number,
): ReadSentence[] {
  const first = groups[0]?.sentence.sentence.index ?? 0;
  const own = new Set(groups.flatMap((group) => [...mechanismsIn(group)]));
  if (FORCES.some((mechanism) => own.has(mechanism))) for (const mechanism of FORCES) own.add(mechanism);
  return sentences
    .filter(({ sentence }) => sentence.kind === 'prose' && sentence.index > first)
    .slice(0, reach)
    .filter(
      (read) =>
        support.includes(read) ||
        read.triggers.every(({ strength, mechanism }) => strength !== 'told' || own.has(mechanism)),
    );
}
