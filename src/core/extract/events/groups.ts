/**
 * Gathers the triggers of a sentence into groups, one for each occasion that the sentence tells of, and
 * drops those that only name a field, a wish or a subject of talk.
 */
import type { Span } from '../../text/fold';
import type { Trigger } from '../mechanisms/types';
import { clauseAround } from './clauses';
import type { FrameWords } from './frame-words';
import { frameOf, frameWordsOf, isDeed, isPurpose } from './time-frame';
import { asSharedDrill } from './shared-drill';
import { dropSubordinate, familyOf, type Told } from './told-deeds';
import { asTravelled } from './travellers';
import type { Family, Group, ReadArticle, ReadSentence } from './types';

/** What stands before a body that is only founded; folded. */
const SETS_UP =
  /\b(?:set(?:s|ting)? up|establish\w*|creat\w+|form(?:s|ed|ing)?) (?:a |an |the |new )*$|(?:تشكيل|انشاء|تاسيس) (?:ال)?$/;
/** The same where the words of the deed begin with it; folded. */
const FOUNDS = /^(?:set(?:s|ting)? up|establish|creat|form|found|launch)/;
/** 'Aid had come to $18 million': a sum that is reached; folded. */
const COMES_TO = /\b(?:came|come|comes) to$/;
const SUM = /^ (?:about |nearly |almost |some |around |more than |over |less than |a total of |us)?[$€£]?\d/;
/** Arabic plurals of texts; folded. */
const TEXTS = /^(?:اتفاقيات|اتفاقات|مذكرات|بروتوكولات|معاهدات|عقود|تفاهمات|وثايق)/;
/** A sentence with more triggers is none; the rest of it is not read. */
const MOST_TRIGGERS = 40;

/** 'Fourteen courses': a number makes a noun a deed, past or planned. */
function isCounted({ figures }: ReadSentence, { mechanism, start, end }: Trigger): boolean {
  if (mechanism !== 'training_delivery') return false;
  return figures.some(
    ({ span }) => span.start <= start && start - span.start < COUNT_REACH && span.end >= end - 1,
  );
}
/** Characters between a number and the noun that it counts. */
const COUNT_REACH = 15;

/** 'Signed a joint statement', 'set up a joint committee': what is signed or set up is no occasion besides. */
function isObject(read: ReadSentence, trigger: Trigger): boolean {
  const { triggers, sentence } = read;
  const before = read.wordsAt({ start: Math.max(sentence.start, trigger.start - 30), end: trigger.start });
  if (
    trigger.mechanism === 'committee' &&
    (SETS_UP.test(before) || (trigger.strength === 'passing' && FOUNDS.test(read.wordsAt(trigger)))) &&
    triggers.some(({ mechanism }) => mechanism === 'agreement_signed')
  )
    return true;
  return triggers.some(
    ({ mechanism, object }) =>
      mechanism === 'agreement_signed' &&
      object !== null &&
      trigger.mechanism !== mechanism &&
      trigger.object === null &&
      trigger.start >= object.start &&
      trigger.end <= object.end,
  );
}

function isSum(read: ReadSentence, { mechanism, start, end }: Trigger): boolean {
  const after = { start: end, end: Math.min(read.sentence.end, end + 30) };
  return (
    mechanism === 'visit' && COMES_TO.test(read.wordsAt({ start, end })) && SUM.test(read.wordsAt(after))
  );
}

/** Value of the date that stands in a clause, to tell two dated occasions of one sentence apart. */
function dateKey(read: ReadSentence, clause: Span): string {
  const date = read.dates.find(
    ({ start, end, value }) => value !== '' && start >= clause.start && end <= clause.end,
  );
  return date?.value ?? '';
}

/** Two tellings of one sentence speak of one occasion where kind, time and deed agree. */
function sameOccasion(read: ReadSentence, a: Told, b: Told): boolean {
  const [family, other] = [familyOf(a.trigger), familyOf(b.trigger)];
  if (a.frame !== b.frame) return false;
  const [date, otherDate] = [dateKey(read, a.clause), dateKey(read, b.clause)];
  if (date && otherDate && date !== otherDate) return false;
  if (family === 'practice' || other === 'practice') return a.trigger.mechanism === b.trigger.mechanism;
  const kinds = new Set([a.trigger.mechanism, b.trigger.mechanism]);
  if (kinds.has('phone_call') && kinds.has('visit')) return false;
  if (family === other) return true;
  const pair = new Set([family, other]);
  return pair.has('contact') && pair.has('paper');
}

function spanOf(told: readonly Told[]): Span {
  return {
    start: Math.min(...told.map(({ clause }) => clause.start)),
    end: Math.max(...told.map(({ clause }) => clause.end)),
  };
}

/**
 * Shares a sentence out among its groups: each one has the words from its first clause to the next
 * group's, so that a date or list behind a comma stays with what it belongs to.
 */
function shareSentence(sentence: Span, groups: Group[]): void {
  if (groups.length < 2) return;
  groups.sort((a, b) => a.span.start - b.span.start);
  for (let at = 0; at < groups.length; at += 1) {
    const group = groups[at] as Group;
    const next = groups[at + 1];
    const start = at === 0 ? sentence.start : group.span.start;
    const end = next ? Math.max(group.span.end, next.span.start) : sentence.end;
    groups[at] = { ...group, span: group.family === 'statement' ? sentence : { start, end } };
  }
}

/** 'Visited Minsk to sign a protocol': what a past visit was for is told with it. */
function withPurpose(told: readonly Told[]): Told[] {
  return told.map((one, at) => {
    const governed = told
      .slice(0, at)
      .some(
        ({ trigger, frame }) =>
          frame === 'past' && trigger.strength === 'told' && familyOf(trigger) === 'contact',
      );
    return governed && one.frame === 'future' && one.purpose ? { ...one, frame: 'past' } : one;
  });
}

/** A text signed 'at the end of the meetings' is the news of its sentence; the meetings point back. */
function familyOfBundle(bundle: readonly Told[]): Family {
  const contacts = bundle.filter(({ trigger }) => familyOf(trigger) === 'contact');
  const first = bundle[0] as Told;
  if (contacts.length === 0) return familyOf(first.trigger);
  const pointsBack = contacts.every(({ trigger }) => trigger.definite && trigger.strength === 'named');
  return pointsBack && bundle.some(({ trigger }) => familyOf(trigger) === 'paper') ? 'paper' : 'contact';
}

/** What the triggers of a sentence tell of; those that only hint are none. */
function toldIn(article: ReadArticle, read: ReadSentence, isLead: boolean): Told[] {
  const { article: text, published } = article;
  const told: Told[] = [];
  for (const found of read.triggers.slice(0, MOST_TRIGGERS)) {
    if (found.strength === 'hinted' || isObject(read, found) || isSum(read, found)) continue;
    const clause = clauseAround(article, read, found);
    const trigger = asTravelled(text, read, asSharedDrill(read, found), clause);
    if (!trigger) continue;
    if (!isDeed(text, trigger, clause, isLead) && !isCounted(read, trigger)) continue;
    const dates = read.dates.filter(({ start, end }) => start >= clause.start && end <= clause.end);
    // مذكرات التفاهم الموقعة: an undated participle behind a plural only tells which texts are meant.
    if (trigger.attribute && dates.length === 0 && trigger.object && TEXTS.test(read.wordsAt(trigger.object)))
      continue;
    let frame = frameOf(text, trigger, clause, dates, published.value);
    // An offer is made now, whenever it is to be fulfilled.
    if (trigger.mechanism === 'statement' && trigger.strength === 'passing' && frame === 'future')
      frame = 'past';
    // That something will not be, or will be stopped, is the news.
    if (trigger.mechanism === 'suspension' && frame === 'future') frame = 'past';
    // 'the memorandum signed with Doha' describes a text that was there before, unless it is dated as news.
    if (trigger.attribute && !isLead && frame === 'past' && dates.length === 0) frame = 'earlier';
    told.push({ trigger, clause, frame, purpose: isPurpose(text, trigger) });
  }
  return told;
}

/** Whether a sentence tells of a deed of one side against another. */
export function isHostile({ folded }: ReadSentence, words: FrameWords): boolean {
  const news = words.background ? folded.replace(words.background, ' ') : folded;
  return (
    (words.hostile.test(news) && !words.joint.test(news)) ||
    (words.adverse.test(news) && !words.together.test(news))
  );
}

/** What is told of one occasion, together. */
function bundlesOf(article: ReadArticle, read: ReadSentence, told: readonly Told[]): Told[][] {
  const bundles: Told[][] = [];
  let hostile: boolean | undefined;
  for (const one of withPurpose(told)) {
    const family = familyOf(one.trigger);
    if (family === 'practice') {
      hostile ??= isHostile(read, frameWordsOf(article.article.language));
      if (hostile) continue;
    }
    if (one.frame === 'future' && family === 'statement') continue;
    const bundle = bundles.find((known) => known.some((other) => sameOccasion(read, other, one)));
    if (bundle) bundle.push(one);
    else bundles.push([one]);
  }
  return bundles;
}

/** Adds what is only hinted at to the groups of its sentence: talks on a visit, or talks by themselves. */
function addHinted(
  article: ReadArticle,
  read: ReadSentence,
  hinted: readonly Trigger[],
  told: readonly Told[],
  groups: Group[],
): void {
  const first = hinted[0];
  const contact = groups.findIndex(({ family, frame }) => family === 'contact' && frame === 'past');
  if (first && contact >= 0) {
    // What is discussed on a visit is discussed at a meeting.
    const group = groups[contact] as Group;
    if (group.triggers.every(({ mechanism }) => mechanism === 'visit'))
      groups[contact] = { ...group, triggers: [...group.triggers, first] };
  } else if (first) {
    const whole = clauseAround(article, read, first);
    const next = told.find(({ trigger, frame }) => frame === 'future' && trigger.start > first.end);
    const clause = next ? { ...whole, end: Math.min(whole.end, next.trigger.start) } : whole;
    const dates = read.dates.filter(({ end }) => !next || end <= clause.end);
    const frame = frameOf(article.article, first, clause, dates, article.published.value);
    const contacts = groups.filter(({ family }) => family === 'contact');
    // 'Discussed border security and prepared a visit': the talks are news beside the visit to come.
    if (contacts.length === 0 || (frame === 'past' && contacts.every((other) => other.frame === 'future')))
      groups.unshift({ family: 'contact', triggers: hinted, sentence: read, span: read.sentence, frame });
  }
}

/** Groups of one sentence in text order. `isLead`: the sentence that opens the article's prose. */
export function groupsOf(article: ReadArticle, read: ReadSentence, isLead: boolean): Group[] {
  if (read.triggers.length === 0) return [];
  const told = toldIn(article, read, isLead);
  if (told.length > 1) dropSubordinate(read, told);
  const bundles = bundlesOf(article, read, told);
  const groups = bundles.map((bundle): Group => {
    const first = bundle[0] as Told;
    return {
      family: familyOfBundle(bundle),
      triggers: bundle.map(({ trigger }) => trigger),
      sentence: read,
      span: bundles.length > 1 ? spanOf(bundle) : read.sentence,
      frame: first.frame,
    };
  });
  shareSentence(read.sentence, groups);
  const hinted = read.triggers
    .slice(0, MOST_TRIGGERS)
    .filter(({ strength, mechanism }) => strength === 'hinted' && mechanism === 'meeting');
  if (hinted.length > 0) addHinted(article, read, hinted, told, groups);
  return groups;
}
