/**
 * Fields that a sentence behind a deed names without a word of cooperation and that belong to it all the same: what a
 * drill rehearses or a course teaches, what fugitives who are handed over are wanted for, and the mission of troops.
 */
import type { DomainMention } from '../domains/find-domain-mentions';
import type { Draft } from './draft';
import type { ReadSentence } from './types';

/** Words by which a sentence tells what a drill is about; folded. */
const AIM =
  /\b(?:aim\w*|purpose|goals?|objectives?|scenario|simulat\w+|mock|make-believe|fictitious|fictional|imaginary|practi[sc]\w+|rehears\w+|program\w*|phases?|includ\w+|featur\w+|focus\w*|hone|skills?|readiness|ability|abilities|capabilit\w+|prepar\w+|respond|response|counter\w*|anti|tackl\w+|go(?:ing)? after|interdict\w*|intercept\w*|train\w*|courses?|learn\w*|lessons?|topics?|subjects?|modules?|techniques?|tactics|procedures|methods|participants?|attendees|instructors?|drills?|exercises?|man(?:oeuv|euv)\w+)\b|هدف|اهداف|غرض|سيناريو|محاكاه|يحاكي|تحاكي|تضمن|يشمل|شمل|برنامج|قدره|قدرات|جاهزي|مهارات|تصدي|مواجهه|اختبار|يراد|تركز|ركز/;
/** Fields that a drill can rehearse. */
const REHEARSED = new Set(
  'counter_terrorism|counter_narcotics|organised_crime|border_migration|maritime|civil_defence|cyber'.split(
    '|',
  ),
);

/** What a drill rehearses: fields named in the sentences that tell its aims, without a word of cooperation. */
export function aimsOf(draft: Draft, read: ReadSentence): DomainMention[] {
  const rehearses = draft.has('exercise') || draft.has('training_delivery');
  const only = [...draft.families].every((family) => family === 'practice');
  const first = draft.groups[0]?.sentence.sentence.index ?? 0;
  if (!rehearses || !only || read.sentence.index < first || !AIM.test(read.folded)) return [];
  return read.named.filter(({ domain, weight }) => weight === 'strong' && REHEARSED.has(domain));
}

/** Words by which a sentence tells what somebody who is handed over is wanted for; folded. */
const CHARGED =
  /\b(?:accused|wanted|sought|suspected|convicted|charged|charges?|alleged\w*|indicted|sentenced|implicated|involved|in connection with|on the run|offen[cs]es?|said to have)\b|متهم|مطلوب|ملاحق|بتهم|تهمه|في قضايا|قضايا|متورط|مدان|ادانته|يشتبه|مشتبه/;
/** Crimes that are the field of a hand-over besides the judicial one. */
const CRIMES = new Set('counter_terrorism|counter_narcotics|organised_crime|cyber|judicial'.split('|'));

/** What fugitives who are handed over are wanted for. */
export function chargesOf(draft: Draft, read: ReadSentence): DomainMention[] {
  if (!draft.has('operation') || !CHARGED.test(read.folded)) return [];
  const judicial = [read, ...draft.groups.map(({ sentence }) => sentence)].some(({ fields, named }) =>
    [...fields, ...named].some(({ domain }) => domain === 'judicial'),
  );
  return judicial ? read.named.filter(({ domain, weight }) => weight === 'strong' && CRIMES.has(domain)) : [];
}

/** Forces and missions of several states, and those who make up a contingent; folded. */
const MISSION = /(?:mission|force|brigade|peacekeep|peace support|بعثة|بعثه|قوة|قوات|حفظ)/;
const CONSISTS =
  /\b(?:contingent|force|unit|team|group|mission|battalion|detachment)\b[^.;]{0,90}\b(?:consists?|consisting|comprises?|comprising|composed|made up|includ\w+)\b|(?:وحده|كتيبه|قوه|فريق|بعثه)[^.؛]{0,90}(?:تتالف|يتالف|تضم|يضم|تتكون|مولفه|مكونه)/;

/** What troops who are sent belong to, and whether police are among them, told behind their departure. */
export function missionsOf(draft: Draft, read: ReadSentence): DomainMention[] {
  const only = [...draft.families].every((family) => family === 'practice' || family === 'suspension');
  if (!draft.has('deployment') || !only) return [];
  return read.named.filter(
    ({ domain, weight, term }) =>
      weight === 'strong' &&
      ((domain === 'regional_stability' && MISSION.test(term)) ||
        (domain === 'policing' && CONSISTS.test(read.folded))),
  );
}
