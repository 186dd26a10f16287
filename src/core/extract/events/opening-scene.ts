/** The sentences in front of an event, which set its scene: 'Thousands had come to the air base here on Saturday'. */
import type { Draft } from './draft';
import { leadOf, proseOf } from './newness';
import type { ReadArticle, ReadSentence } from './types';

/** Sentences from the first one of a report that may set the scene. */
const REACH = 3;

const anchorOf = ({ groups }: Draft): number => groups[0]?.sentence.sentence.index ?? 0;

/** Sentences in front of an event that lead up to it. */
export const leadsTo = (draft: Draft): ReadSentence[] =>
  draft.support.filter(({ sentence }) => sentence.index < anchorOf(draft));

/** Sentences that open the report right in front of its event and tell of something else: a crowd, a fair, a flight. */
export function openingScene(article: ReadArticle, draft: Draft): ReadSentence[] {
  const prose = proseOf(article);
  const lead = leadOf(prose);
  const at = lead ? prose.indexOf(lead) : 0;
  const opening = prose.slice(at, at + REACH);
  const anchor = anchorOf(draft);
  if (!opening.some(({ sentence }) => sentence.index + 1 >= anchor)) return [];
  return opening.filter((read) => read.sentence.index < anchor && !draft.support.includes(read));
}
