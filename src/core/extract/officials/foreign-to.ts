/** Which countries an official cannot serve: where he is a guest, and whom his sentence lets him meet. */
import type { Candidate } from './candidate';
import { DELEGATIONS, ENCOUNTERS, TRAVEL } from './context-words';
import { titleCountry } from './merge-persons';
import { isNear, isWith, READ_BACK } from './owners';
import { isAway } from './told-by-act';
import type { Word } from './words';

/** Words read on from an official for where he travels. */
const READ_ON = 20;
const LEAVING = new Set(['left', 'departed', 'leaving', 'departs', 'غادر', 'غادرت', 'returned']);
/** Officials read on to in the same sentence. */
export const MOST_MET = 3;
/** Words between 'visited' and the country: 'left on Sunday for Nepal'. */
const TRAVEL_REACH = 5;

/** Countries that an official cannot serve: where he travels, and whom the same sentence lets him meet. */
export function foreignTo(
  words: readonly Word[],
  candidate: Candidate,
  next: readonly Candidate[],
): Set<string> {
  const foreign = new Set<string>();
  const { sentence } = words[candidate.from] as Word;
  const end = Math.max(candidate.name.to, ...candidate.titles.map(({ to }) => to));
  let travels = TRAVEL.has(words[candidate.from - 1]?.fold ?? '') ? end : -1;
  let encounter = false;
  let turn = 0;
  const met = (): Candidate | undefined =>
    words[next[turn]?.from ?? -1]?.sentence === sentence ? next[turn] : undefined;
  const limit = Math.min(words.length, end + READ_ON);
  for (let at = Math.max(0, candidate.from - 3); at < limit || met() !== undefined; at += 1) {
    const word = words[at];
    if (word === undefined || at > end + READ_BACK) break;
    if (word.sentence !== sentence) continue;
    if (ENCOUNTERS.has(word.fold)) encounter = true;
    if (at < end) continue;
    const other = met();
    if (other !== undefined && at >= other.from) {
      const country = titleCountry(other.titles);
      if (country && (encounter || other.titles.some(({ counterpart }) => counterpart))) foreign.add(country);
      turn += 1;
      if (turn >= MOST_MET) break;
    }
    if (turn > 0) continue;
    if (isWith(words, at)) foreign.add((word.country as NonNullable<typeof word.country>).country);
    // 'welcomed the American delegation': guests are not his own.
    if (encounter && word.country !== null && isNear(words, at, DELEGATIONS))
      foreign.add(word.country.country);
    if (TRAVEL.has(word.fold) || isAway(words, at, end)) travels = at;
    if (travels < 0 || word.country === null || at - travels > TRAVEL_REACH) continue;
    // 'left Auckland' comes from there, 'left for Nepal' goes there.
    const bound = words
      .slice(travels, at)
      .some(({ fold }) => fold === 'for' || fold === 'to' || fold === 'الي');
    if (LEAVING.has((words[travels] as Word).fold) && !bound) continue;
    foreign.add(word.country.country);
    travels = at;
  }
  for (const { host } of candidate.titles) if (host) foreign.add(host);
  return foreign;
}
