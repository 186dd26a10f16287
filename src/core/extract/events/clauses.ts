/** The clause around the words of a deed: the stretch between two marks of punctuation. */
import type { Span } from '../../text/fold';
import type { Trigger } from '../mechanisms/types';
import type { ReadArticle, ReadSentence } from './types';

/** How far around a trigger a mark of punctuation is looked for; clauses are shorter. */
const FARTHEST_BREAK = 400;
const BREAK = /[,;:()"]\s|[،؛]|\s-\s|\n/g;

/** The stretch between two marks of punctuation that holds a trigger and its object. */
export function clauseAround(
  article: ReadArticle,
  { sentence, dates }: ReadSentence,
  trigger: Trigger,
): Span {
  const { text } = article.article;
  const from = Math.min(trigger.start, trigger.object?.start ?? trigger.start);
  const to = Math.max(trigger.end, trigger.object?.end ?? trigger.end);
  let start = sentence.start;
  let end = sentence.end;
  BREAK.lastIndex = Math.max(sentence.start, from - FARTHEST_BREAK);
  const limit = Math.min(sentence.end, to + FARTHEST_BREAK);
  for (let found = BREAK.exec(text); found && found.index < limit; found = BREAK.exec(text)) {
    const { index } = found;
    const after = index + found[0].length;
    // 'In April, 2023': English puts a comma into a date.
    if (article.article.language === 'en' && dates.some((date) => date.start < index && date.end > index))
      continue;
    if (after <= from) start = after;
    else if (found.index >= to) {
      end = found.index;
      break;
    }
  }
  return { start, end };
}
