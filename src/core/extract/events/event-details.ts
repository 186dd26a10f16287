/** Smaller facts of an event: the text signed, the session's number, who gives and who receives, organisations. */
import type { Span } from '../../text/fold';
import { fold } from '../../text/fold';
import type { Trigger } from '../mechanisms/types';
import type { Proposed } from '../types';
import type { Draft } from './draft';
import type { ReadArticle } from './types';

const spanOf = ({ start, end }: Span): Span => ({ start, end });
const empty = <T>(value: T, rule: string, reason: string): Proposed<T> => ({
  value,
  span: null,
  rule,
  confidence: 'low',
  reason,
});

const PAPER = new Set(['agreement_signed', 'agreement_in_force']);
/** Adjectives in front of an English instrument; words that end the phrase to the left. */
const LEFT_STOP =
  /^(?:the|a|an|of|on|and|to|in|by|with|for|that|this|its|their|his|her|signed|sign|signing|inked|concluded|approved|ratified|new|several|some|two|three|four|five|number|which|was|were|is|are|have|has|had|under)$/;
/** Adjectives behind a definite Arabic noun agree with it in the article: الاتفاقية الأمنية. */
const ARABIC_ADJECTIVE = /^ ال[\u0621-\u064a]{2,}(?:ية|يه|ي|كة|كه|ك|ا)(?![\u0621-\u064a])/;
/** A text joined to the one that was found: 'memorandum of understanding and protocols'. */
const JOINED_TEXT =
  /(?:memorand(?:um|a)(?: of [a-z]+)?|agreements?|protocols?|accords?|treat(?:y|ies)|pacts?|minutes|declaration)(?:,| and) $/i;

/** Widens the noun that was signed to the words that name it. */
function instrumentSpan(article: ReadArticle, object: Span): Span {
  const { text, language } = article.article;
  let { start, end } = object;
  if (language === 'ar') {
    if (/(?:^|[^\u0621-\u064a])[وفبلك]?(?:ال|ل)$/.test(text.slice(Math.max(0, start - 5), start))) {
      if (text.slice(start - 2, start) === 'ال') start -= 2;
      for (let step = 0; step < 2; step += 1) {
        const next = ARABIC_ADJECTIVE.exec(text.slice(end, end + 30));
        if (!next) break;
        end += next[0].length;
      }
    }
    return { start, end };
  }
  for (let step = 0; step < 3; step += 1) {
    const word = /([A-Za-z][A-Za-z-]*) $/.exec(text.slice(Math.max(0, start - 25), start));
    if (!word || LEFT_STOP.test((word[1] as string).toLowerCase())) break;
    start -= word[0].length;
  }
  const joined = JOINED_TEXT.exec(text.slice(Math.max(0, start - 50), start));
  return { start: joined ? start - joined[0].length : start, end };
}

export function instrumentOf(article: ReadArticle, draft: Draft): Proposed<string> {
  for (const { triggers } of draft.groups) {
    const signed = triggers.find(({ mechanism, object }) => PAPER.has(mechanism) && object !== null);
    if (!signed?.object) continue;
    const span = instrumentSpan(article, signed.object);
    return {
      value: article.article.text.slice(span.start, span.end),
      span,
      rule: 'instrument.signed',
      confidence: 'high',
    };
  }
  for (const { triggers } of draft.groups) {
    const committee = triggers.find(
      ({ mechanism, strength, object }) => mechanism === 'committee' && (strength === 'told' || object),
    );
    if (!committee) continue;
    const words = { start: committee.start, end: Math.max(committee.end, committee.object?.end ?? 0) };
    const span = article.article.language === 'ar' ? instrumentSpan(article, words) : words;
    return {
      value: article.article.text.slice(span.start, span.end),
      span,
      rule: 'instrument.body',
      confidence: 'medium',
    };
  }
  return empty('', 'instrument.none', 'no text or body is named');
}

const ORDINALS_EN =
  'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth'.split(
    '|',
  );
const ORDINALS_AR =
  'اول|اولي|ثاني|ثانيه|ثالث|ثالثه|رابع|رابعه|خامس|خامسه|سادس|سادسه|سابع|سابعه|ثامن|ثامنه|تاسع|تاسعه|عاشر|عاشره'.split(
    '|',
  );
const SESSION_EN = new RegExp(
  `\\b(${ORDINALS_EN.join('|')}|\\d{1,3}(?:st|nd|rd|th)) (?:[a-z]+ ){0,3}?(?:session|meeting|round|sitting|edition|committee|commission|dialogue)\\b`,
);
const SESSION_AR = new RegExp(
  `(?:دوره|دورتها|دورته|اجتماع|اجتماعها|اجتماعه|جلسه|جلستها|جوله|جولته|جولتها|نسخه|نسخته)(?: [\\u0621-\\u064a]+)? (?:ال)?(?:(${ORDINALS_AR.join('|')})(?: (عشره?))?|-? ?(\\d{1,3}))(?![\\u0621-\\u064a])`,
);

/** Number of the session that a committee holds. */
export function sessionOf(article: ReadArticle, draft: Draft): Proposed<number | null> {
  for (const { sentence, triggers } of draft.groups) {
    if (!triggers.some(({ mechanism }) => mechanism === 'committee' || mechanism === 'meeting')) continue;
    const english = SESSION_EN.exec(sentence.folded);
    const found = english ?? SESSION_AR.exec(sentence.folded);
    if (!found) continue;
    const number = english ? englishOrdinal(found[1] as string) : arabicOrdinal(found);
    if (!number) continue;
    const from = article.article.folded.toFolded(sentence.sentence.start) + found.index;
    const span = article.article.folded.toOriginal(from, from + found[0].length);
    return { value: number, span, rule: 'session.ordinal', confidence: 'high' };
  }
  return empty<number | null>(null, 'session.none', 'no session is numbered');
}

function englishOrdinal(word: string): number {
  const at = ORDINALS_EN.indexOf(word);
  return at >= 0 ? at + 1 : parseInt(word, 10);
}

function arabicOrdinal(found: RegExpExecArray): number {
  if (found[3]) return Number(found[3]);
  const at = ORDINALS_AR.indexOf(found[1] ?? '');
  return Math.floor(at / 2) + 1 + (found[2] ? 10 : 0);
}

/** Words of deeds in which the subject receives: 'bought', 'took delivery of', تسلمت. */
const RECEIVES =
  /^(?:bought|buy|buys|buying|purchas|procur|acquir|order|received|receives?|took delivery|takes delivery|taken delivery|received training|receiv|undergo|underwent|completed|finished|graduat|trained by|تسلم|تتسلم|ستتسلم|استلم|تستلم|اشتر|تشتر|شراء|لشراء|اقتن|حصل|تلق|تخرج|تدرب|انه|يخضع|خضع)/;
/** Arabic verbal nouns of giving and training; folded. */
const VERBAL_NOUN =
  /^(?:تدريب|تاهيل|تكوين|تخريج|تسليم|تزويد|شراء|اقتناء|وصول|منحه|هبه|اهداء|ارسال|ايفاد|نشر|بيع|توريد|صفقه)/;
const GIVING = new Set(['training_delivery', 'equipment_transfer', 'deployment']);

export interface Direction {
  readonly from_party: Proposed<string>;
  readonly to_party: Proposed<string>;
}

const NO_DIRECTION = 'the text does not say that one side gives';

/** Who gives and who receives, where one side trains, donates, sells or sends. */
export function directionOf(draft: Draft, parties: readonly string[]): Direction {
  const none = {
    from_party: empty('', 'direction.none', NO_DIRECTION),
    to_party: empty('', 'direction.none', NO_DIRECTION),
  };
  if (parties.length !== 2) return none;
  for (const group of draft.groups) {
    const deed = group.triggers.find(
      ({ mechanism, strength }) => GIVING.has(mechanism) && strength === 'told',
    );
    if (!deed) continue;
    const subject = subjectOf(group, deed, parties);
    if (!subject) continue;
    const other = parties.find((country) => country !== subject.country) ?? '';
    const object = group.sentence.countries.find(({ country }) => country === other) ?? subject;
    // 'Training 600 Qatari officers', 'troops arrived in Qatar': the only side named is the one that receives.
    const receives = subject.receives || RECEIVES.test(fold(subject.words));
    const [giver, taker] = receives ? [object, subject] : [subject, object];
    const [from, to] = receives ? [other, subject.country] : [subject.country, other];
    return {
      from_party: { value: from, span: spanOf(giver), rule: 'direction.subject', confidence: 'medium' },
      to_party: { value: to, span: spanOf(taker), rule: 'direction.subject', confidence: 'medium' },
    };
  }
  return none;
}

function subjectOf(
  { sentence, span }: Draft['groups'][number],
  deed: Trigger,
  parties: readonly string[],
): (Span & { country: string; words: string; receives: boolean }) | null {
  const own = sentence.countries.filter(
    ({ country, start, role }) =>
      parties.includes(country) && start >= span.start && role !== 'topic' && role !== 'source',
  );
  const before = own.filter(({ start }) => start < deed.start);
  const mention = before[0] ?? own[0];
  if (!mention) return null;
  const words = sentence.wordsAt({ start: deed.start, end: sentence.sentence.end });
  // 'Handed over to the Kenyan police' names the taker only.
  const lead = sentence.wordsAt({
    start: Math.max(deed.end, mention.start - 40),
    end: Math.max(deed.end, mention.start),
  });
  const isTaker =
    mention.start > deed.start && /(?:^|\s)(?:to|for)(?: the)? $|(?:^| )(?:الي|ل|لل) ?(?:ال)?$/.test(lead);
  // An Arabic verb stands before its subject; a verbal noun before whom the deed is done to.
  const isSubject =
    /\b(?:by|from)(?: the)? $|(?:^| )من (?:ال)?$/.test(lead) ||
    (/^[\u0621-\u064a]/.test(words) && !VERBAL_NOUN.test(words));
  const receives = isTaker || (before.length === 0 && !isSubject) || mention.role === 'host';
  return { start: mention.start, end: mention.end, country: mention.country, words, receives };
}

export function organisationsOf(draft: Draft): Proposed<readonly string[]> {
  const mentions = draft.groups.flatMap(({ sentence, span }) =>
    sentence.organisations.filter(({ start, end }) => start >= span.start && end <= span.end),
  );
  const [first] = mentions;
  if (!first) return empty<readonly string[]>([], 'organisations.none', 'no organisation takes part');
  const value = [...new Set(mentions.map(({ organisation }) => organisation))];
  return { value, span: spanOf(first), rule: 'organisations.named', confidence: 'medium' };
}
