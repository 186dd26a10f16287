/** What a year belongs to: a sports event, a law or plan, or an exhibition or exercise that is held in it. */

import { matchesOf } from '../../../text/matches';

/** `sport` and `name`: the year says what something is called or meant for; `occasion`: when it is held. */
export type YearOwner = 'sport' | 'name' | 'occasion' | '';

const CLAUSE_MARKS = ',.;:()\n';

/** The clause at the end of a text; the point of 'No.' ends none. */
function lastClause(text: string): string {
  for (let at = text.length - 1; at >= 0; at -= 1) {
    if (CLAUSE_MARKS.includes(text[at] ?? '') && text.slice(Math.max(0, at - 3), at) !== ' no')
      return text.slice(at + 1);
  }
  return text;
}

/** The last telling word in the clause before a year. `keyword` is global, with groups sport, name, occasion. */
export function ownerBefore(before: string, keyword: RegExp): YearOwner {
  let owner: YearOwner = '';
  for (const match of matchesOf(keyword, lastClause(before))) {
    owner = match[1] ? 'sport' : match[2] ? 'name' : 'occasion';
  }
  return owner;
}
