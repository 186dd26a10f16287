/**
 * Tells the travel of officials from that of forces, which is a deployment, of goods, which is a delivery, of
 * aircraft and private persons, which is none, and the sights of a guest from the visit itself.
 */
import type { ArticleText } from '../../text/article-text';
import type { Span } from '../../text/fold';
import type { Trigger } from '../mechanisms/types';
import type { Group, ReadSentence } from './types';

/** Words of travel that ships, troops and recruits share with visitors; folded. */
export const ARRIVES =
  /^(?:arriv|land|dock|reach|left|leav|flew|fly|flies|depart|travel|went|came|ha[sd] come|come|journey|cross|drove|head|return|touch|sail|set off|وصل|وصول|غادر|توجه|عاد|يصل|تصل|حط|هبط|رست|رسا)/;
/** Who travels without being sent; folded. */
const PRIVATE =
  /\b(?:migrants?|refugees?|asylum seekers|tourists?|pilgrims?|passengers?|nationals?|suspects?|students)\b|مهاجر|لاجي|لاجئ|سياح|حجاج|مسافر|رعايا/;
/** Those who travel on behalf of their country; folded. */
const ENVOYS =
  /\b(?:ministers?|delegations?|presidents?|premiers?|chiefs?|heads?|commanders?|generals?|admirals?|secretar(?:y|ies)|envoys?|ambassadors?|officials?|directors?|leaders?|king|prince|sheikh|visitors?|guests?|colonels?|captains?|commodores?|brigadiers?|marshals?|inspectors?|commissioners?|diplomats?|chancellors?|emir|governors?|lawmakers|senators?|attaches?|teams?(?= of)|team|he|she|they|mr|ms|who|warships?|ships?|vessels?|frigates?|destroyers?|corvettes?|submarines?|flotilla|squadron|navy|cutters?)\b/;
const FORCES =
  /\b(?:troops?|soldiers|servicemen|gunners|sappers|engineers|medics|instructors|legionnaires|paratroopers|crews|peacekeepers|contingents?|battalions?|regiment|brigade|detachment|personnel|airmen|marines|gendarmes|policemen|police officers|reinforcements|firefighters|rescuers|blue helmets|(?:rescue|medical|peacekeeping|police) (?:teams?|units?|force))\b/;
const TEAM_OF_FORCES = new RegExp(`\\bteams? of (?:[\\w,]+ ){0,3}${FORCES.source}`);
const GOODS =
  /\b(?:equipment|shipments?|consignments?|cargo|supplies|deliver(?:y|ies)|donations?|vehicles|weapons|arms|ammunition|missiles|tanks|trucks|kits)\b/;

/** 'The head of the border troops flew': who travels is not what he leads. */
const LEADER =
  /\b(?:heads?|chiefs?|commanders?|director|inspector|general|deputy|representatives?|delegations?) (?:of|from)(?: [a-z']+){0,4} $/;
/** How much of the words before a verb may hold its subject. */
const SUBJECT_REACH = 140;
/** A clause that the verb does not belong to ends here. */
const CLAUSE_END = /[.;:"]|\b(?:that|which|while|when|after|before|said)\b/g;

/** Folded words that may be the subject of a verb, and where they start. */
function subjectOf({ folded }: ArticleText, sentence: Span, { start }: Span): { words: string; at: number } {
  const end = folded.toFolded(start);
  const from = Math.max(folded.toFolded(sentence.start), end - SUBJECT_REACH);
  const before = folded.text.slice(from, end);
  let cut = 0;
  CLAUSE_END.lastIndex = 0;
  for (let found = CLAUSE_END.exec(before); found; found = CLAUSE_END.exec(before))
    cut = found.index + found[0].length;
  return { words: before.slice(cut), at: from + cut };
}

/**
 * What a trigger of travel tells: itself, a deployment where forces travel, a delivery where goods do, or
 * nothing where aircraft, migrants or passengers are on their way.
 * @param clause the clause around the trigger.
 */
export function asTravelled(
  article: ArticleText,
  read: ReadSentence,
  trigger: Trigger,
  clause: Span,
): Trigger | null {
  const { sentence, wordsAt } = read;
  if (!ARRIVES.test(wordsAt(trigger))) return trigger;
  if (trigger.mechanism === 'deployment') {
    const before = trigger.object ? subjectOf(article, sentence, trigger.object).words : '';
    return LEADER.test(before) ? null : trigger;
  }
  if (trigger.mechanism !== 'visit') return trigger;
  if (PRIVATE.test(wordsAt(clause))) return null;
  if (article.language !== 'en') return trigger;
  const { words, at } = subjectOf(article, sentence, trigger);
  if (ENVOYS.test(words) && !TEAM_OF_FORCES.test(words)) return trigger;
  const mechanism = FORCES.test(words) ? 'deployment' : GOODS.test(words) ? 'equipment_transfer' : '';
  if (mechanism === '') return isEnvoy(article, read, trigger) ? trigger : null;
  const found = (mechanism === 'deployment' ? FORCES : GOODS).exec(words);
  const from = at + (found?.index ?? 0);
  const object = article.folded.toOriginal(from, from + (found?.[0].length ?? 0));
  return { ...trigger, mechanism, strength: 'told', object };
}

/** Whether words of travel have an official, a delegation or a ship before them. */
export function isEnvoy(article: ArticleText, { sentence, officials }: ReadSentence, trigger: Span): boolean {
  const { words, at } = subjectOf(article, sentence, trigger);
  if (ENVOYS.test(words)) return true;
  const from = article.folded.toOriginal(at, at + 1).start;
  return (
    !FORCES.test(words) &&
    officials.some(({ mentions }) => mentions.some(({ start, end }) => start >= from && end <= trigger.start))
  );
}

const SEES = /^(?:visit(?:s|ed|ing)|tour(?:s|ed| of)|day tour of)/;
/** What a guest is shown: something there, and no country, capital or region. */
const SIGHT =
  /^ (?:the|a|an|its|his|her|their|our|several|various|some|other|two|three) (?!(?:[a-z-]+ ){0,2}(?:country|countries|kingdom|republic|capital|region|island|islands|state|nation|city|sultanate|emirates|states|neighbou?r|neighbou?ring|continent)\b)/;
const NAMED = 14;

/** Whether all that a group tells is that somebody was shown something: 'toured the museum'. */
export function isSightseeing(article: ArticleText, { triggers, sentence }: Group): boolean {
  const { folded } = article;
  return triggers.every(({ mechanism, start, end }) => {
    const from = folded.toFolded(end);
    const words = folded.text.slice(folded.toFolded(start), from);
    if (mechanism !== 'visit' || !SEES.test(words) || !SIGHT.test(folded.text.slice(from, from + 60)))
      return false;
    return ![...sentence.countries, ...sentence.places].some(
      (mention) => mention.start >= end && mention.start - end < NAMED,
    );
  });
}
