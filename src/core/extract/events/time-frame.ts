/**
 * Places a trigger in time from the words of its clause, and tells deeds from subjects of talk:
 * 'held a drill' happened, 'discussed joint drills' did not.
 */
import type { Span } from '../../text/fold';
import type { ArticleText } from '../../text/article-text';
import type { PartialDateMention } from '../dates/types';
import type { Trigger } from '../mechanisms/types';
import { arabic } from './ar/frame-words';
import { english } from './en/frame-words';
import type { FrameWords } from './frame-words';
import type { TimeFrame } from './types';

export const frameWordsOf = (language: string): FrameWords => (language === 'ar' ? arabic : english);

/** Deeds whose names often stand for a field of cooperation only. */
export const FIELD_NAMES: ReadonlySet<string> = new Set([
  'training_delivery',
  'exercise',
  'deployment',
  'equipment_transfer',
  'operation',
  'exhibition',
]);
const PRACTICE = new Set([...FIELD_NAMES, 'suspension']);
const CONTACT = new Set(['visit', 'meeting', 'phone_call', 'committee']);

const DAY = 86_400_000;
/** Older than this before publication, a dated occasion is no news. */
const NEWS_DAYS = 45;

/** Time of an ISO date, of its first day where it is a month or year; NaN where empty. */
function timeOf(value: string): number {
  const [year = '', month = '01', day = '01'] = value.split('-');
  return Date.UTC(Number(year), Number(month) - 1, Number(day));
}

/** Whether a date lies too far before publication (or, without one, is stated too coarsely) to be news. */
export function isOldDate(date: PartialDateMention, published: string): boolean {
  if (date.value === '') return false;
  if (published !== '') {
    if (published.startsWith(date.value)) return false;
    return timeOf(published) - timeOf(date.value) > NEWS_DAYS * DAY;
  }
  return (
    date.basis === 'stated' &&
    (date.precision === 'year' || date.precision === 'month') &&
    date.direction !== 'future'
  );
}

/** A month without a year is resolved backwards, and may as well be the next one: it proves nothing. */
const isOpenMonth = ({ basis, rule }: PartialDateMention): boolean =>
  basis === 'relative' && rule.endsWith('.month');

/** 'A 1985 bombing': a year that describes something else dates nothing that happens. */
function isAttribute(article: ArticleText, date: PartialDateMention, trigger: Trigger): boolean {
  if (date.precision !== 'year' || Math.abs(trigger.start - date.end) < ADJACENT) return false;
  const start = article.folded.toFolded(date.start);
  const end = article.folded.toFolded(date.end);
  const { text } = article.folded;
  return (
    /\b(?:a|an|the|its|their|his) $/.test(text.slice(Math.max(0, start - 8), start)) &&
    /^ [a-z]/.test(text.slice(end, end + 2))
  );
}
/** 'يوليو من العام الماضي': no news, though the year stays open without a publication date. */
function isOfLastYear({ folded }: ArticleText, { start, end }: PartialDateMention): boolean {
  return /(?:العام|السنه) (?:الماضي|المنصرم)/.test(
    folded.text.slice(folded.toFolded(start), folded.toFolded(end)),
  );
}
/** Within this many characters a year belongs to the deed: 'a 2007 agreement'. */
const ADJACENT = 12;

/** Folded words of the clause before a trigger, of the trigger, and of the whole clause. */
interface Clause {
  readonly before: string;
  /** What stands before the trigger in its sentence, across commas. */
  readonly sentenceBefore: string;
  readonly words: string;
  readonly after: string;
  readonly whole: string;
}

function clauseOf(article: ArticleText, trigger: Trigger, clause: Span): Clause {
  const { folded } = article;
  const from = folded.toFolded(clause.start);
  const start = folded.toFolded(trigger.start);
  const end = folded.toFolded(trigger.end);
  return {
    before: folded.text.slice(Math.max(from, start - 120), start),
    sentenceBefore: folded.text.slice(Math.max(0, start - 140), start),
    words: folded.text.slice(start, end),
    after: folded.text.slice(end, Math.min(folded.toFolded(clause.end), end + 80)),
    whole: folded.text.slice(from, Math.min(folded.toFolded(clause.end), from + 600)),
  };
}

export function frameOf(
  article: ArticleText,
  trigger: Trigger,
  clause: Span,
  dates: readonly PartialDateMention[],
  published: string,
): TimeFrame {
  const words = frameWordsOf(article.language);
  const near = clauseOf(article, trigger, clause);
  const recent = dates.some(
    (date) =>
      date.basis === 'relative' &&
      date.direction !== 'future' &&
      !isOldDate(date, published) &&
      !(published === '' && isOfLastYear(article, date)),
  );
  const old = dates.some(
    (date) => isOldDate(date, published) && !isOpenMonth(date) && !isAttribute(article, date, trigger),
  );
  if (!recent && old) return 'earlier';
  if (words.earlierOpening.test(near.whole)) return 'earlier';
  if (!recent && (words.earlierBefore.test(near.before) || words.earlierNear.test(near.whole)))
    return 'earlier';
  if (words.futureTrigger.test(near.words) || words.futureBefore.test(near.before)) return 'future';
  if (words.promised?.test(near.before)) return 'future';
  if (words.futureAfter.test(near.after)) return 'future';
  if (trigger.strength === 'named' && !recent && words.futureClause.test(near.before)) return 'future';
  // 'Runs until Friday' says nothing about its beginning.
  const own = dates.filter(({ bound }) => bound === undefined);
  const isPast = own.some(({ direction, value }) => direction === 'past' && value.length === 10);
  if (!isPast && own.some(({ direction }) => direction === 'future')) return 'future';
  if (!recent && words.futureNear.test(near.whole)) return 'future';
  return 'past';
}

/** 'The deals concluded for the supply of', صفقة: a sale that is sealed. */
const CONTRACT_FOR =
  /\b(?:deals?|contracts?|orders?)\b[^.;,]{0,70} (?:for|on) (?:the )?$|(?:صفقه|صفقات|عقد|عقود)[^.؛،]{0,60}$/;

/** 'Received an invitation from A, minister of B, to visit'. */
const INVITED = /\binvit(?:ation|ed|es)\b[^.;]{0,140} to $/;

/** Offers, wishes and subjects of talk before a deed that is told in passing. */
const PASSING_UNREAL =
  /\b(?:offer\w*|ask(?:s|ed|ing)?|urg(?:e|es|ed|ing)|request\w*|invit\w+|propos\w+|suggest\w*|hop(?:e|es|ed|ing)|wish\w*|would like|possibilit\w+|could|should|may|might|if|possible|potential|whether|call(?:ed|s)? (?:for|on)|ready|willing|glad|discuss\w*|cooperation in|sp(?:oke|oken) (?:about|of)|talks? (?:on|about)|confer(?:red)?|explor\w+|prospects?|interest(?:ed)? in|fields? of|areas? of|naming|yet to|such as|importance of|need for|(?:help|helps|helped|enable\w*|allow\w*|let|lets) (?:it|them|him|her|us))\b[^.;]{0,70}$/;

/** What stands before a clause of its own is not governed by the verb of the clause before it. */
const SUBORDINATE = /^.*\b(?:when|while|where|who|during) /;

/** 'The joint committees should be convened'. */
const ONLY_WANTED = /^[^.;]{0,60}? (?:should|must|ought to|needs? to) (?:be|soon|start|work|meet|convene)/;

/** 'The coordinator of the working group': a body that only gives its title to somebody. */
const OFFICE_IN =
  /\b(?:heads?|chair\w*|members?|coordinators?|secretar(?:y|ies)|directors?|president|spokes\w+|advis[eo]rs?|delegates?) (?:of|to|for|on) (?:the |its |their )?(?:[a-z-]+ ){0,2}$/;

/** 'Under which policemen have been trained': what was done is no plan of a text. */
const WAS_DONE = /\b(?:has|have) (?:already |since |so far )?$/;

/** 'Walk away from', 'back out of': what is left stands behind the words. */
const leaves = ({ mechanism }: Trigger, { words }: Clause): boolean =>
  mechanism === 'suspension' && / (?:from|of)$/.test(words);

/** False where the words only name a field, wish or subject of talk. */
export function isDeed(article: ArticleText, trigger: Trigger, clause: Span, isLead: boolean): boolean {
  const words = frameWordsOf(article.language);
  const near = clauseOf(article, trigger, clause);
  const governed = near.before.replace(SUBORDINATE, '');
  // Who would walk away from a pact says so: what is to be stopped is news.
  const governing = trigger.mechanism === 'suspension' ? governed.replace(/\bwould\b/g, ' ') : governed;
  if (/^ no (?!longer|fewer|less)/.test(near.after)) return false;
  if (trigger.mechanism === 'committee' && ONLY_WANTED.test(near.after)) return false;
  if (trigger.mechanism === 'committee' && OFFICE_IN.test(near.before)) return false;
  if (
    trigger.mechanism === 'committee' &&
    trigger.strength === 'named' &&
    words.attendants.test(near.sentenceBefore)
  )
    return false;
  if (CONTACT.has(trigger.mechanism))
    return (
      !words.unrealContactBefore.test(near.before) &&
      !words.settingBefore.test(near.before) &&
      !INVITED.test(near.sentenceBefore)
    );
  if (trigger.mechanism === 'exhibition' && words.settingBefore.test(near.before)) return false;
  if (trigger.attribute) return true;
  // A ratification that is debated is one under way.
  if (/^ratif/.test(near.words)) return true;
  if (!PRACTICE.has(trigger.mechanism)) return !words.unrealBefore.test(near.before.slice(-60));
  if (
    ((trigger.strength === 'passing' && article.language === 'en' ? PASSING_UNREAL : words.unrealBefore).test(
      governing,
    ) &&
      !words.promised?.test(near.before)) ||
    words.textTopicBefore.test(near.before)
  )
    return false;
  if (!isLead && words.contentBefore.test(near.sentenceBefore) && !WAS_DONE.test(near.before)) return false;
  if (trigger.strength === 'passing') return true;
  if (isLead && trigger.mechanism === 'exercise') return true;
  if (trigger.strength === 'named' && trigger.object)
    return isLead || words.happens.test(near.before) || CONTRACT_FOR.test(near.before);
  if (trigger.strength === 'named') return trigger.definite || words.happens.test(near.whole);
  return isLead || trigger.object !== null || leaves(trigger, near) || words.happens.test(near.whole);
}

/** Whether a trigger is the purpose of another deed: 'to sign', لتوقيع. */
export function isPurpose(article: ArticleText, trigger: Trigger): boolean {
  const start = article.folded.toFolded(trigger.start);
  return /(?:^|[^a-z])to $|(?:^|\s)(?:ل|من اجل |بهدف )$/.test(
    article.folded.text.slice(Math.max(0, start - 10), start),
  );
}
