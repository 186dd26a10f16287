/** Tells a second meeting or visit from a further sentence about the first one. */
import type { Draft } from './draft';
import { citiesIn, isDefinite, isTold, mechanismsIn } from './group-facts';
import { frameWordsOf } from './time-frame';
import type { Group, ReadArticle } from './types';

const OPENING = 200;

/**
 * Whether a contact told after another is a second one: it says so ('also met'), it is a session where the
 * other was none, it is in another city, or other people meet.
 */
export function isNewOccasion(article: ReadArticle, draft: Draft, group: Group): boolean {
  if (!isTold(group)) return false;
  const words = frameWordsOf(article.article.language);
  if (words.separate.test(group.sentence.folded.slice(0, OPENING))) return true;
  const own = mechanismsIn(group);
  if (own.has('committee') && !draft.has('committee') && isDefinite(group)) {
    // 'At a meeting in Quito they agreed'; 'the joint commission met on Friday': nobody else has met.
    if (draft.people.size < 2 && group.frame === draft.frame && !draft.groups.some(isTold)) return false;
    // 'at the meeting of the joint group': another one, unless the talks were only just mentioned.
    const last = draft.groups[draft.groups.length - 1] as Group;
    const apart = last.sentence.sentence.index < group.sentence.sentence.index - 1;
    return draft.support.length > 0 || draft.groups.length > 1 || apart;
  }
  if (isDefinite(group)) return false;
  const [cities, others] = [citiesIn(draft.groups[0] as Group), citiesIn(group)];
  const elsewhere = cities.length > 0 && others.length > 0 && !others.some((city) => cities.includes(city));
  return (elsewhere && !own.has('visit')) || isOtherPeople(draft, group, own.has('meeting'));
}

function isOtherPeople({ people, parties, groups }: Draft, group: Group, meets: boolean): boolean {
  const named = group.sentence.officials.map(({ name }) => name);
  const [host] = named;
  const known = named.filter((name) => people.has(name)).length;
  if (people.size === 0 || host === undefined || known >= 2) return false;
  // 'In talks with several ministers. He met A of X and B of Y': the others are only now named.
  if (meets && parties.size < 2 && groups.length === 1) return false;
  if (people.size === 1) return known === 0;
  // The visitor known from before goes on with his visit; a meeting with somebody new is another one.
  return !people.has(host) || (meets && known < named.length);
}
