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

/** Words of a relative clause, up to a deed in it; folded. */
const RELATIVE = /\b(?:which|whom) [^,;]{0,60}$/;

/** Whether an occasion is told in relative clauses only. */
function isAside({ groups }: Draft): boolean {
  const [first] = groups;
  return (
    first?.family === 'practice' &&
    first.triggers.every(({ start, end }) => {
      const from = Math.max(first.sentence.sentence.start, start - REACH);
      return RELATIVE.test(first.sentence.wordsAt({ start: from, end }));
    })
  );
}
const REACH = 60;

/** Drafts in the order in which they qualify as the reported event: the lead's, else what is new and comes first. */
export function byNewness(article: ReadArticle, drafts: readonly Draft[]): Draft[] {
  const lead = leadOf(proseOf(article));
  const ofLead = drafts.filter(({ groups, frame }) => groups[0]?.sentence === lead && frame !== 'earlier');
  // What is only told in passing is the news where nothing else is.
  const isTold = ({ groups }: Draft): boolean =>
    groups.some(({ triggers }) => triggers.some(({ strength }) => strength !== 'passing'));
  const isDated = ({ groups }: Draft): boolean =>
    groups.some(
      ({ sentence, family, span }) =>
        sentence === lead &&
        family !== 'statement' &&
        sentence.dates.some(
          ({ value, start, end }) => value.length === 10 && start >= span.start && end <= span.end,
        ),
    );
  // 'The systems that both are buying will help, he said on a visit on Monday': the day is that of the news.
  const beside = ofLead.some(isAside) ? ofLead.filter((draft) => !isAside(draft) && isDated(draft)) : [];
  const ordered = [beside, ofLead.filter(isTold), ofLead, drafts.filter(isTold), drafts].flatMap((pool) =>
    NEWNESS.flatMap((frame) => pool.filter((draft) => draft.frame === frame)),
  );
  // What lies years back is not what an article reports, unless it begins with it.
  const opening = (lead?.sentence.index ?? 0) + 1;
  const hostile = frameWordsOf(article.article.language).hostile.test(lead?.folded ?? '');
  const isReport = ({ frame, groups }: Draft): boolean =>
    frame !== 'earlier' || (!hostile && (groups[0]?.sentence.sentence.index ?? 0) <= opening);
  return [...new Set(ordered)].filter(isReport);
}
