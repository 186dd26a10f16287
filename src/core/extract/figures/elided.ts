/** Numbers whose noun stands elsewhere or nowhere: 'a contingent of 200', '480 graduated', 'boats, six in all'. */
import * as context from './contexts';
import { NOUNS_EN } from './lexicon/en';
import { MEASURES, type CountedNoun } from './lexicon/types';
import * as predicate from './predicates';
import { FEWEST_PEOPLE, quantifies } from './quantifies';
import type { NumberMention } from './read-numbers';
import { after, before, type Quantity, type Reading } from './reading';

/** Puts a number and what it counts into a quantity. */
export function quantity(
  number: NumberMention,
  noun: CountedNoun,
  nounFrom: number,
  next: number,
  rule: string,
): Quantity {
  return {
    value: number.value,
    unit: noun.unit,
    measure: MEASURES[noun.kind],
    first: number.first,
    next,
    nounFrom,
    rule: `figure.${rule}`,
    confidence: rule === 'counted' ? 'high' : 'medium',
  };
}

const PEOPLE: CountedNoun = { kind: 'people', unit: 'people' };
/** What is made of people. */
const FORCE = /^(?:mission|force|contingent|garrison|delegation|presence|brigade|battalion)$/;
/** What follows a number whose noun stands before. */
const NOUN_ENDS =
  /^\s*(?:[.,;:)]|$|(?:and|or|by|in|at|to|for|from|with|when|while|which|after|this|next|last|as) )/;
/** Fewer are the crew that a machine needs. */
const LEAST_CREW = 15;
/** Words between a noun and the number that follows it. */
const NOUN_REACH = 5;

/** 'sappers, 25 in all', 'F-16s, two at a time', 'boats, six of them'. */
const APPOSED =
  /^\s*(?:in all|in total|altogether|all told|at a time|apiece|in number|of (?:them|which|whom))\b/;
/** 'sailors numbering over 2,000', 'trainees totalling 140'. */
const NUMBERING =
  /\b(?:(?:to |will |would |should |must )number|number(?:s|ed|ing)|total(?:s|l?ed|l?ing)|count(?:ed|ing))(?: (?:about|some|around|nearly|almost|over|up to|at least|more than))* $/;
/** 'the ultimate goal is 10,500': of what was counted before. */
const GOAL =
  /\b(?:goal|target|aim|ceiling|limit|maximum|objective)(?: (?!and|or)[a-z]+){0,3} (?:is|was|of|at|to|being)(?: (?:about|some|around|nearly|over|up to|at least|more than))* $|(?:الهدف|هدف\S*|المستهدف|الحد الاقصي)(?: \S+){0,3} $/;
const GOAL_ENDS = /^\s*(?:[.,;)،؛]|$|by |in |next |within |بحلول |في |خلال )/;
/** 'out of the 10,000 whom London promised to train'. */
const WHO = /^,? ?(?:who|whom)\b/;
/** What may stand before a number that is a subject by itself. */
const SUBJECT_LEAD =
  /(?:^|[.,;:(\u2013-] ?|\b(?:so far|to date|other|remaining|earlier|another|only|but|of which|of these|upwards of|more than|over|nearly|almost|about|around|some|at least|as many as) )$/;
const SUBJECT_VERB =
  /^(?:(?:did|do|does) so |(?:have|has|had|were|are|was|will|would) (?!kill|wound|injur|died|dead)|(?:came|took|arrived|left|went|accepted|agreed|followed|remained|stayed|returned|completed)\b)/;
/** Between a word and its number. */
const ABOUT =
  '(?: (?:about|some|around|nearly|almost|over|up to|at least|at most|more than|only|just|as many as))*';
/** 'of whom 400 are there already' */
const OF_WHOM = new RegExp(
  `\\b(?:of|among) (?:whom|which|these|those|them)${ABOUT} $|(?:منهم|منهن|منها|بينهم|بينها|بينهن) $`,
);
/** What a number without a noun is set against, or is to become: 'instead of 680', 'up from 19', 'envisages 20'. */
const COMPARED = new RegExp(
  `\\b(?:out of(?: a total of)?|instead of|rather than|compared (?:with|to)|(?:up|down) from|as against|envisages|foresees|provides for|calls for|(?:raised?|rise[sn]?|rose|increase[sd]?|expand(?:s|ed)?|grow[sn]?|grew|cut|reduced?|lowered|brought|bring|bringing the (?:total|number)) to|number of)${ABOUT} $|(?:بدلا من|عوضا عن|مقابل|مقارنه ب|ارتفاعا من|بعدما كان)(?: ?(?:نحو|حوالي|اكثر من))* ?$`,
);
/** What ends a number that has no noun. */
const BARE_ENDS =
  /^\s*(?:[.,;:)،؛]|$|(?:كما|وفق|في|من قبل|سابقا) ?|(?:in|by|for|from|to|at|next|this|last|now|today|currently|the (?:year|previous)|a year|and|but|while)\b)/;
/** '54 finished the basic course, 22 the advanced one', '26 from us, 36 bought earlier'. */
const ONE_OF_A_LIST = new RegExp(`(?:[,;]|\\band)${ABOUT} $`);
const LISTED_FOR =
  /^\s*(?:the (?!same|latter|first|last|end|two)[a-z]+ (?:one|course|group|class)|(?:from|for|on|in|at|to) (?!all|total|favou?r|number|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* )|(?:already |since )?(?:bought|ordered|purchased|acquired|delivered|supplied|handed over|promised|pledged)\b|(?:will|would|are|is|were|was|have|has|had)(?: [a-z]+)?(?: to)?(?: be| been)? (?:built|assembled|made|produced|manufactured|delivered|supplied|bought|refurbished|upgraded)\b)/;
const LONGEST_LIST_GAP = 12;
/** 'four in 2016', 'five last year': the same things at another time or place. */
const ANOTHER_TIME =
  /^\s*(?:did so )?(?:in (?:(?:19|20)\d\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|autumn|winter)|(?:last|this|next|the (?:next|previous|following)) (?:year|month|week|time))/;
/** Right before the number of those taken together. */
const DETAINED = new RegExp(`\\b(?:detain(?:ed|ing)|arrest(?:ed|ing)|apprehend(?:ed|ing))${ABOUT} $`);
/** '18 more', 'a further 12', 'another seven', '21 armoured ones'. */
const MORE_AFTER =
  /^ ?(?:اخر(?:ي|ين|ون)?|ال(?:باق|متبق|اخر)(?:ي|يه|ين|ون|يين|يات)?)(?![\u0621-\u064a])|^\s*(?:more(?! than)|further|others?)(?: |$|[.,;)])|^\s*(?:[a-z-]+ )?ones\b/;
const MORE_BEFORE = new RegExp(`\\b(?:another|an? further|an? additional|the (?:other|remaining))${ABOUT} $`);
/** An order or a delivery whose object is known: 'signed for 48'. */
const ORDERED = new RegExp(
  `\\b(?:sign(?:ed|s|ing)? (?:up )?for|orders? (?:for|of)|ordered|bought|has received|have received|took delivery of|taken delivery of|delivered)${ABOUT} $`,
);
/** 'the number of members in the zone is to reach', 'the strength of the contingent at'. */
const NUMBER_OF =
  /\b(?:number|total|strength|size) of ((?:[a-z'-]+ ){1,8}?)(?:(?:is|was|are|were|will|would|to|has|had|eventually|now|soon) )*(?:reach(?:es|ed)?|st(?:ands?|ood) at|(?:rise|rises|rose|grow|grows|grew|come|comes|came) to|at|to|be|is|was|totall?ed)(?: (?:between|about|some|around|nearly|over|up to|at least|more than|eventually))* $/;
const NUMBER_OF_REACH = 110;
/** 'bringing to four the number of bases' */
const NUMBER_AFTER =
  /^,? ?the (?:total |overall )?(?:number|tally|total|strength|count) of ((?:[a-z'-]+ ?){1,6})/;
const BROUGHT_TO = new RegExp(`\\b(?:to|at)${ABOUT} $`);
/** 'border posts, of which there are 14' */
const THERE_ARE = new RegExp(`\\bof which there (?:are|were|will be)${ABOUT} $`);
const THERE_REACH = 16;
/** Tokens between one giver's number and the next one's. */
const LONGEST_GAP = 10;
/** Another giver with its number, after the first: ', Tonga 14'. */
const GAPPED =
  /^(?:,|and|, and) (?!(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*$)[a-z]{3,}(?: [a-z]{3,})?$/;
const GAP_ENDS = /^\s*(?:[.,;]|(?:and|to|from) |$)/;
/** Persons whom a state wanted, named by nothing else. */
const WANTED = /^\s*(?:ممن|من ابرز|من كبار|من اخطر|ملاحق|مطلوب|متهم|محكوم)/;
/** Money whose currency stood before: so much that it can be nothing else. */
const LEAST_MONEY = 1e5;
const MONEY_ENDS =
  /^\s*(?:[.,;)،؛]|$|(?:in|by|this|last|next|later|for|from|to|a|per|over|and) |(?:في|من|الي|علي|العام|خلال|سنويا|بعد|ثم) )/;

/** '12 of them' */
export const OF_THEM = /^\s*of (?:them|whom|which|these|those)\b|^\s*(?:منهم|منهن|منها)(?![\u0621-\u064a])/;
/** The noun before a token that opens an apposition, or before 'numbering'. */
function nounBefore({ text }: Reading, token: number): CountedNoun | null {
  const { tokens, words } = text;
  for (let at = token; at >= 0 && token - at < NOUN_REACH; at -= 1) {
    const noun = NOUNS_EN.get(words[at] ?? '');
    if (noun) return noun;
    if (FORCE.test(words[at] ?? '')) return PEOPLE;
    if (words[at] === 's' && tokens[at - 1]?.kind === 'number' && words[at - 2] === '-')
      return { kind: 'equipment', unit: 'aircraft' };
    if (tokens[at]?.kind === 'punctuation' && words[at] !== '-') return null;
  }
  return null;
}

/** Quantity of a noun that stands before its number. */
function apposed(reading: Reading, number: NumberMention): Quantity | null {
  const { words } = reading.text;
  const counting = NUMBERING.exec(before(reading, number.first))?.[0];
  const opener = words[number.first - 1] ?? '';
  let end = -1;
  if (counting !== undefined) end = number.first - 1 - counting.trim().split(' ').length;
  else if (/^[,(\u2013-]$/.test(opener) && APPOSED.test(after(reading, number.next))) end = number.first - 2;
  const noun = end < 0 ? null : nounBefore(reading, end);
  if (!noun || number.value < 2) return null;
  const counted = { noun, from: number.next, next: number.next };
  return quantifies(reading, number, counted)
    ? quantity(number, noun, number.next, number.next, 'apposed')
    : null;
}

/** A quantity of the same things as another one. */
function same(number: NumberMention, { unit, measure }: Quantity, rule: string): Quantity {
  return { ...quantity(number, PEOPLE, number.next, number.next, rule), unit, measure };
}

/** The rest, the goal or the part of what was counted before. */
function ofBefore(reading: Reading, number: NumberMention, counted: Quantity): Quantity | null {
  const start = before(reading, number.first);
  const following = after(reading, number.next);
  if (counted.measure === 'money')
    return number.value >= LEAST_MONEY && MONEY_ENDS.test(following) ? same(number, counted, 'elided') : null;
  if (GOAL.test(start) && GOAL_ENDS.test(following)) return same(number, counted, 'goal');
  // 'is sending 80 soldiers, Tonga 14'
  const near = number.first - counted.next <= LONGEST_GAP && counted.first < number.first;
  const gap = near ? reading.text.words.slice(counted.next, number.first).join(' ') : '';
  if (
    near &&
    /people|equipment/.test(counted.measure) &&
    counted !== reading.last &&
    GAPPED.test(gap) &&
    GAP_ENDS.test(following)
  )
    return same(number, counted, 'gapped');
  const part =
    number.value <= counted.value && number.value >= 2 && !/\b(?:last|past|first|next) $/.test(start);
  if (
    part &&
    OF_WHOM.test(start) &&
    !/^\s*[a-z-]+s\b/.test(following.replace(/^\s*(?:was|is|has|does)\b/, ''))
  )
    return same(number, counted, 'of-them');
  if (number.value >= 2 && counted !== reading.last) {
    if (ANOTHER_TIME.test(following)) return same(number, counted, 'another-time');
    const between = reading.text.words.slice(counted.next, number.first);
    const alone = !between.some((word) => /^\d/.test(word) && !/^(?:19|20)\d\d$/.test(word));
    if (
      alone &&
      ONE_OF_A_LIST.test(start) &&
      LISTED_FOR.test(following) &&
      between.length <= LONGEST_LIST_GAP
    )
      return same(number, counted, 'listed');
    if (alone && COMPARED.test(start) && BARE_ENDS.test(following)) return same(number, counted, 'compared');
  }
  if (part && (OF_THEM.test(following) || (SUBJECT_LEAD.test(start) && SUBJECT_VERB.test(following))))
    return same(number, counted, 'of-them');
  return null;
}

/** 'the strength of the contingent at 2,000', 'posts, of which there are 14': the noun stands before. */
function numberOf(reading: Reading, number: NumberMention): Quantity | null {
  const phrase = NUMBER_OF.exec(before(reading, number.first, NUMBER_OF_REACH))?.[1];
  const brought = BROUGHT_TO.test(before(reading, number.first))
    ? NUMBER_AFTER.exec(after(reading, number.next))?.[1]
    : undefined;
  const words = (phrase ?? brought)?.trim().split(' ');
  const there = THERE_ARE.test(before(reading, number.first))
    ? reading.text.words.slice(Math.max(0, number.first - THERE_REACH), number.first).reverse()
    : undefined;
  const noun = (words ?? there)
    ?.map((word) => NOUNS_EN.get(word) ?? (FORCE.test(word) ? PEOPLE : undefined))
    .find(Boolean);
  const ends = brought !== undefined || NOUN_ENDS.test(after(reading, number.next));
  if (!noun || number.value < FEWEST_PEOPLE || !ends) return null;
  const counted = { noun, from: number.next, next: number.next };
  return quantifies(reading, number, counted)
    ? quantity(number, noun, number.next, number.next, 'number-of')
    : null;
}

/** '18 more', 'signed for 48': more of what the article counted last. */
function further(reading: Reading, number: NumberMention, counted: Quantity | null): Quantity | null {
  if (!counted || !/people|equipment|courses|units/.test(counted.measure) || number.value < 2) return null;
  const start = before(reading, number.first);
  const following = after(reading, number.next);
  // 'Nsamba, Kigozi and four more'
  const elsewhere = counted === reading.last || counted === reading.topic;
  if (elsewhere && (/(?:,|\band) $/.test(start) || /^\s*others\b/.test(following))) return null;
  if (MORE_AFTER.test(following) || (MORE_BEFORE.test(start) && BARE_ENDS.test(following)))
    return same(number, counted, 'further');
  const ordered =
    counted.measure === 'equipment' && ORDERED.test(start) && /^\s*(?:[.,;)]|$)/.test(following);
  return ordered ? same(number, counted, 'further') : null;
}

/** A number without a noun of its own that still counts people, things or money, or null. */
export function bareQuantity(
  reading: Reading,
  number: NumberMention,
  previous: Quantity | undefined,
): Quantity | null {
  const start = before(reading, number.first);
  const following = after(reading, number.next);
  const clause = reading.clauseOf(number.first);
  const taken = context.SEIZED.test(clause) || predicate.LAW.test(clause) || context.ACCUSED.test(clause);
  if (context.tellsOfHarm(start, following) || predicate.isNoCooperation(clause, start)) return null;
  const handed = context.HANDED.test(clause);
  if (handed && number.value >= 2 && WANTED.test(following))
    return quantity(number, PEOPLE, number.next, number.next, 'wanted');
  if (taken && !reading.joint && !handed) return null;
  // 'and detained seven.'
  if (taken && number.value >= FEWEST_PEOPLE && DETAINED.test(start) && BARE_ENDS.test(following))
    return quantity(number, PEOPLE, number.next, number.next, 'detained');
  const antecedent = previous ?? reading.last;
  const elided =
    apposed(reading, number) ??
    numberOf(reading, number) ??
    (antecedent ? ofBefore(reading, number, antecedent) : null) ??
    further(reading, number, antecedent ?? reading.topic);
  if (elided) return elided;
  if (number.value < FEWEST_PEOPLE) return null;
  // '70 منها من طراز أباتشي': so many of the aircraft named before.
  if (/^\s*(?:منها )?من (?:طراز|نوع)\s/.test(following))
    return quantity(number, { kind: 'equipment', unit: 'items' }, number.next, number.next, 'elided');
  if (context.PEOPLE_VERB.test(following))
    return quantity(number, PEOPLE, number.next, number.next, 'of-them');
  if (WHO.test(following) && (predicate.COOPERATING.test(clause) || reading.last?.measure === 'people'))
    return quantity(number, PEOPLE, number.next, number.next, 'whom');
  if (
    context.TRAINED.test(start) &&
    /^\s*(?:[.,)]|$|and |or |from |since |in |at |من |في |و)/.test(following)
  )
    return quantity(number, PEOPLE, number.next, number.next, 'trained');
  const few = number.value < LEAST_CREW && /\bcrew of\b/.test(start);
  if (!few && context.STRENGTH.test(start) && context.STRENGTH_ENDS.test(following))
    return quantity(number, PEOPLE, number.next, number.next, 'strength');
  // '90 trainers from Italy and 250 from France', 'buy 84 jets and upgrade 70 others'.
  const joined =
    previous &&
    ((ONE_OF_A_LIST.test(start) && /^\s*(?:from|to) /.test(following)) ||
      // 'وعشرة من الأردن وسبعة للتدريب'
      ((/^و/.test(reading.text.words[number.first] ?? '') || /(?:^| )و ?$/.test(start)) &&
        /^ ?(?:من |ل[^ ]{3})/.test(following)) ||
      /^\s*others\b|^\s*of (?:its|their) own\b/.test(following));
  return joined ? same(number, previous, 'elided') : null;
}
