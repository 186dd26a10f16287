/** 'today', 'yesterday', 'tomorrow', 'the day before yesterday', 'this morning', 'last night'. */
import { compile } from '../common/words';
import type { DatePattern, Direction, Surroundings } from '../types';
import { END, SPACE, START } from './constants';

const OFFSETS: ReadonlyArray<readonly [RegExp, number]> = [
  [/^(?:the )?day +before/, -2],
  [/^(?:the )?day +after/, 2],
  [/^(?:yesterday|last)/, -1],
  [/^tomorrow/, 1],
  [/./, 0],
];
const DIRECTIONS: Record<string, Direction> = { '-1': 'past', '0': 'present', '1': 'future' };

export const relativeDay: DatePattern = {
  rule: 'en.relative-day',
  pattern: compile(
    `${START}(?:(?:the${SPACE})?day${SPACE}before${SPACE}yesterday|(?:the${SPACE})?day${SPACE}after${SPACE}tomorrow|yesterday|tomorrow|last${SPACE}night|tonight|this${SPACE}(?:morning|afternoon|evening)|today)${END}`,
  ),
  read(match, around) {
    const amount = OFFSETS.find(([form]) => form.test(match[0]))?.[1] ?? 0;
    if (match[0] === 'today' && isNoDay(match[0].length, around)) {
      return { when: { kind: 'none' } };
    }
    return {
      when: { kind: 'offset', unit: 'day', amount },
      direction: DIRECTIONS[String(Math.sign(amount))] ?? 'none',
    };
  },
};

/** "today's world" means our time; 'Russia Today' is a name. */
function isNoDay(length: number, around: Surroundings): boolean {
  const { text, offset: at } = around;
  const after = text.slice(at + length, at + length + 24);
  if (
    /^'s? (?!meeting|talks|session|visit|signing|ceremony|summit|agreement|exercise|event|conference|drill)/.test(
      after,
    )
  )
    return true;
  return around.isCapital(at) && /[a-z] $/.test(text.slice(Math.max(0, at - 2), at));
}
