/**
 * Finds what two sides share with one another however many words stand between: 'exchange vital information' codes
 * intelligence, 'exchange of operational experience' training; views, notes and fire are exchanged besides.
 */
import type { Span } from '../../text/fold';
import { matchesOf } from '../../text/matches';

export interface Shared extends Span {
  readonly domain: 'intelligence' | 'training';
}

/** Words between the verb and what is shared; 'and', 'of' and commas join what is shared with it. */
const BETWEEN =
  "(?:,? (?!views?|opinions?|fire|gifts|prisoners|letters|notes|personal|contact|public|trade)[a-z'-]{1,20}){1,4}";
const SHARING =
  '\\b(?:exchang(?:e|es|ed|ing)|shar(?:e|es|ed|ing)|swap(?:s|ped|ping)?|pool(?:s|ed|ing)?|mutual (?:provision|supply))';
const INFORMATION = new RegExp(
  `${SHARING}${BETWEEN} (?:information|intelligence|data)\\b(?! (?:technolog|cent(?:re|er)|office))`,
  'g',
);
const KNOWLEDGE = new RegExp(
  `${SHARING}${BETWEEN} (?:expertise|experiences?|knowledge|know-how|practices|lessons(?: learn(?:ed|t))?|skills)\\b`,
  'g',
);

/** Ranges of `folded` between two offsets that tell what is shared. */
export function sharedKnowledge(folded: string, from: number, to: number): Shared[] {
  const text = folded.slice(from, to);
  const found = (pattern: RegExp, domain: Shared['domain']): Shared[] =>
    matchesOf(pattern, text).map((match) => ({
      domain,
      start: from + match.index,
      end: from + match.index + match[0].length,
    }));
  return [...found(INFORMATION, 'intelligence'), ...found(KNOWLEDGE, 'training')];
}
