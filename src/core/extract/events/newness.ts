/** Which sentence opens the report, and which of its occasions is the reported one. */
import type { Draft } from './draft';
import { frameWordsOf } from './time-frame';
import type { ReadArticle, ReadSentence, TimeFrame } from './types';

const SHORTEST_LEAD = 60;

/** The sentence that opens the report: the first one that is more than a dateline or agency. */
export function leadOf(prose: readonly ReadSentence[]): ReadSentence | undefined {
  const told = prose.find(
    ({ sentence, triggers }) => triggers.length > 0 || sentence.end - sentence.start > SHORTEST_LEAD,
  );
  return told ?? prose[0];
}

export const proseOf = ({ sentences }: ReadArticle): ReadSentence[] =>
  sentences.filter(({ sentence }) => sentence.kind === 'prose');

/** Order in which drafts are asked to be the reported event. */
const NEWNESS: readonly TimeFrame[] = ['past', 'future', 'earlier'];

/** Drafts in the order in which they qualify as the reported event: the lead's, else what is new and comes first. */
export function byNewness(article: ReadArticle, drafts: readonly Draft[]): Draft[] {
  const lead = leadOf(proseOf(article));
  const ofLead = drafts.filter(({ groups, frame }) => groups[0]?.sentence === lead && frame !== 'earlier');
  // What is only told in passing is the news where nothing else is.
  const isTold = ({ groups }: Draft): boolean =>
    groups.some(({ triggers }) => triggers.some(({ strength }) => strength !== 'passing'));
  const ordered = [ofLead.filter(isTold), ofLead, drafts.filter(isTold), drafts].flatMap((pool) =>
    NEWNESS.flatMap((frame) => pool.filter((draft) => draft.frame === frame)),
  );
  // What lies years back is not what an article reports, unless it begins with it.
  const opening = (lead?.sentence.index ?? 0) + 1;
  const hostile = frameWordsOf(article.article.language).hostile.test(lead?.folded ?? '');
  const isReport = ({ frame, groups }: Draft): boolean =>
    frame !== 'earlier' || (!hostile && (groups[0]?.sentence.sentence.index ?? 0) <= opening);
  return [...new Set(ordered)].filter(isReport);
}
