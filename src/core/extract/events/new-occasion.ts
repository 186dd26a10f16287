/** Tells a second meeting or visit from a further sentence about the first one. */
import { citiesIn, isDefinite, isTold, mechanismsIn } from './group-facts';
import { frameWordsOf } from './time-frame';
import type { Draft, Group, ReadArticle } from './types';

const OPENING = 200;

/** Officials named in the sentences of a draft. */
function officialsIn(draft: Draft): Set<string> {
  return new Set([...draft.groups.map(({ sentence }) => sentence), ...draft.support].flatMap(({ officials }) => officials.map(({ name }) => name)));
}

/**
 * Whether a contact told after another is a second one: it says so ('also met'), it is a session where the
 * other was none, it is in another city, or other people meet.
 */
export function isNewOccasion(article: ReadArticle, draft: Draft, group: Group): boolean {
  if (!isTold(group)) return false;
  const words = frameWordsOf(article.article.language);
  if (words.separate.test(group.sentence.folded.slice(0, OPENING))) return true;
  const own = mechanismsIn(group);
  const known = new Set(draft.groups.flatMap((other) => [...mechanismsIn(other)]));
  if (own.has('committee') && !known.has('committee') && isDefinite(group)) {
    // 'at the meeting of the joint group': another one, unless the talks were only just mentioned.
    const last = draft.groups[draft.groups.length - 1] as Group;
    return draft.support.length > 0 || draft.groups.length > 1 || last.sentence.sentence.index < group.sentence.sentence.index - 1;
  }
  if (isDefinite(group)) return false;
  const [first] = draft.groups;
  const [cities, others] = [citiesIn(first as Group), citiesIn(group)];
  if (!own.has('visit') && cities.length > 0 && others.length > 0 && !others.some((city) => cities.includes(city))) return true;
  const people = officialsIn(draft);
  const named = group.sentence.officials.map(({ name }) => name);
  const [host] = named;
  if (people.size === 0 || host === undefined || named.filter((name) => people.has(name)).length >= 2) return false;
  // The visitor known from before goes on with his visit; a meeting with somebody new is another one.
  if (people.size === 1) return !named.some((name) => people.has(name));
  return !people.has(host) || (own.has('meeting') && named.some((name) => !people.has(name)));
}
