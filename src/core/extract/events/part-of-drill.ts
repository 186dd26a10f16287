/** Tells units, ships and crews that a reported drill or patrol brings along from occasions of their own. */
import type { Span } from '../../text/fold';
import type { Draft } from './draft';
import { datesIn, mechanismsIn } from './group-facts';
import type { Group } from './types';

/** What sails or flies to a drill or patrol; folded. */
const VESSELS =
  /\b(?:ships?|vessels?|warships?|boats?|frigates?|aircraft|helicopters?|troops|contingents?|units?)\b|سفين|سفن|زورق|زوارق|فرقاط|طاير|قوات|وحد[هات]/;

/** The folded words of the clause that holds a span. */
function clauseOf({ sentence }: Group, span: Span): string {
  const clause = sentence.sentence.clauses.find(({ start, end }) => span.start >= start && span.start < end);
  return sentence.wordsAt(clause ?? sentence.sentence);
}

/** Whether what a group tells belongs to the drill or operation that the article reports. */
export function isPartOfDrill(reported: Draft | undefined, group: Group): boolean {
  if (!reported?.has('exercise') && !reported?.has('operation')) return false;
  const own = mechanismsIn(group);
  if (own.has('deployment')) return reported.has('exercise') && group.frame !== 'earlier';
  // The crews that a drill trains.
  if (own.size === 1 && own.has('training_delivery') && reported.has('exercise'))
    return group.frame === 'past' && group.sentence.figures.length === 0 && datesIn(group).length === 0;
  return (
    own.size === 1 &&
    own.has('visit') &&
    group.triggers.every(({ start, end }) => VESSELS.test(clauseOf(group, { start, end })))
  );
}
