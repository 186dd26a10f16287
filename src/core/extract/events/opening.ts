/** Whether words for a deed that continue nothing told before are worth an event of their own. */
import { isDefinite, isSealed, isTold } from './group-facts';
import { partiesOfGroup } from './parties';
import type { Group, ReadArticle } from './types';

const CALL = 'phone_call';

/** What two or more sides do, without a word of who they are; folded. */
export const JOINT =
  /^[^a-z]{0,3}(?:they|the (?:allies|neighbou?rs|partners|hosts|trio)) |\bjoint(?:ly)?\b|\btogether,? we\b|\bwe [^.;]{0,30}together\b/;

/** No country, official or 'both sides' stands in the sentence. */
function namesNobody({ sentence }: Group): boolean {
  return (
    !sentence.pairCue &&
    !JOINT.test(sentence.folded) &&
    sentence.countries.length === 0 &&
    sentence.officials.every(({ country }) => country === '')
  );
}

/** 'Fourteen more courses': a number fixes what is planned. */
function isCounted({ span, sentence }: Group): boolean {
  return sentence.figures.some((figure) => figure.span.start >= span.start && figure.span.end <= span.end);
}

/**
 * Whether a group that continues nothing is worth an event of its own.
 * @param beside whether the article has told of an occasion before.
 */
export function opens(article: ReadArticle, group: Group, beside: boolean, isLead: boolean): boolean {
  // Arabic tells contacts by nouns: 'تلقى اتصالا', 'عقد لقاء'.
  const english = article.article.language === 'en';
  const told = isTold(group);
  const namesBoth = () => partiesOfGroup(article, group).length >= 2;
  if (told && group.frame === 'earlier') return true;
  // 'Before the withdrawal of foreign forces': nobody's in particular.
  if (group.family === 'suspension' && !isLead && namesNobody(group)) return false;
  // 'At the close of the conversation': words for a call that was told before, or for another contact.
  if (
    english &&
    group.triggers.every(({ mechanism, strength }) => mechanism === CALL && strength === 'named')
  )
    return false;
  // Units and equipment of nobody in particular are no deed between two sides, unless they are counted.
  if (group.family === 'practice' && !isLead && namesNobody(group) && !isCounted(group)) return false;
  if (group.triggers.every(({ strength }) => strength === 'hinted')) return !beside || namesBoth();
  if (
    group.family === 'practice' &&
    group.frame === 'future' &&
    (isCounted(group) || (english && told && namesBoth()))
  )
    return true;
  if (group.family === 'practice' && !told && !isLead) return !isDefinite(group) && namesBoth();
  if (group.family === 'contact' && !told && !isLead && beside) return !english && namesBoth();
  // A cabinet or bloc that decides, without a word of the two sides, is no occasion of theirs.
  if (group.family === 'paper' && !isLead && beside && namesNobody(group))
    return (
      isSealed(group) || (isDefinite(group) && group.frame === 'earlier' && group.sentence.places.length > 0)
    );
  if (group.frame === 'past') return true;
  const dated = group.sentence.dates.some(
    ({ start, end }) => start >= group.span.start && end <= group.span.end,
  );
  if (group.frame === 'earlier') return dated;
  return isLead || (told && (dated || group.sentence.places.length > 0 || group.family !== 'practice'));
}
