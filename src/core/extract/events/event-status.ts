/**
 * How far cooperation in a domain has got according to one event: what kind of occasion the event is sets
 * the step on the ladder (a text is signed, a drill was held), the words around the domain refine it.
 */
import { statusOf } from '../statuses/status-of';
import { statusCues, within } from '../statuses/status-cues';
import type { Trigger } from '../mechanisms/types';
import type { Draft } from './draft';
import type { Found, Group, ReadArticle, ReadSentence } from './types';

/** Deeds that are carried out, not talked about. */
const PRACTICE = new Set(['exercise', 'training_delivery', 'deployment', 'equipment_transfer', 'operation']);
/** Rules by which a domain is inferred from who meets. */
const INFERRED = new Set(['domain.body', 'domain.general', 'domain.of-main']);

const ONGOING =
  /\b(?:began|begun|begins?|start(?:ed|s|ing)?|kick(?:ed|s|ing)? off|launch(?:ed|es)?|under ?way|gets? going|opened|opens|continu(?:es?|ed|ing)|(?:is|are|has been|have been) (?:training|carrying|conducting|taking|being|patrolling|holding|hosting|deployed|stationed|based)|currently|until|runs? (?:to|until|through)|taking part|takes? part|set off|left|leaves?|flies out|heads? (?:for|to))\b|(?:^|[^\u0621-\u064a])[وف]?(?:انطلق|انطلقت|تنطلق|ينطلق|انطلاق|بدا|بدات|تبدا|يبدا|بدء|شرع|شرعت|تتواصل|يتواصل|تواصل|تواصلت|تستمر|يستمر|تجري|يجري|حاليا|تحتضن|تستضيف|تسير|غادر|غادرت)(?![\u0621-\u064a])/;
const OVER =
  /\b(?:conclud\w+|wrapp?(?:ed|s) up|ended|ends|complet\w+|finish\w+|graduat\w+|closing ceremony|came to an end|last (?:week|month))\b|(?:^|[^\u0621-\u064a])[وف]?(?:اختتم|اختتمت|تختتم|اختتام|ختام|انه[يت]|انتهت|انتهي|اكمل\S*|اتم\S*|تخرج\S*|تخريج)(?![\u0621-\u064a])/;
/** A sale that one side has cleared is not delivered yet. */
const CLEARED =
  /\b(?:approv\w+|clear(?:ed|s)|notif\w+|possible|potential|proposed|order(?:ed|s)?|contract\w*)\b|وافق|موافق|محتمل|مقترح|طلبي|تعاقد|اخطر/;
const REFUSED = /\b(?:refus\w+|reject\w+|declin\w+|turn(?:ed|s)? down)|رفض/;

const isTold = ({ strength }: Trigger): boolean => strength !== 'hinted';

/** Words of a group's sentence that tell of it. */
const wordsOf = ({ sentence, span }: Group): string => sentence.wordsAt(span);

/** Whether both sides say in a sentence that they agree: a finite verb, no text that is called an agreement. */
function agreesIn(article: ReadArticle, { sentence }: ReadSentence): boolean {
  const { folded } = article.article;
  const cues = within(
    statusCues(article.article),
    folded.toFolded(sentence.start),
    folded.toFolded(sentence.end),
  );
  return cues.some(({ status, form, negated }) => status === 'agreed' && form === 'finite' && !negated);
}

const discussesIn = ({ triggers }: ReadSentence): boolean =>
  triggers.some(({ mechanism, strength }) => mechanism === 'meeting' && strength === 'hinted');

/** Status of a deed in the words of its group. */
function practiceStatus(group: Group, mechanism: string): string {
  const words = wordsOf(group);
  if (mechanism === 'equipment_transfer') return CLEARED.test(words) ? 'planned' : 'implemented';
  if (OVER.test(words)) return 'implemented';
  return ONGOING.test(words) ? 'ongoing' : 'implemented';
}

/** Status of talks in one domain: agreed, discussed or, where nobody says of what they talked, held. */
function contactStatus(article: ReadArticle, draft: Draft, { mention, rule }: Found): string {
  const own = article.sentences[mention.sentence];
  const [first] = draft.groups;
  if (own && agreesIn(article, own)) return 'agreed';
  const headlines = article.sentences.filter(
    ({ sentence }) => sentence.kind === 'heading' && sentence.index < (first?.sentence.sentence.index ?? 0),
  );
  const opening = draft.main && first ? [first.sentence, ...headlines] : [];
  if (!INFERRED.has(rule) && opening.some((read) => agreesIn(article, read))) return 'agreed';
  if (!INFERRED.has(rule)) return 'discussed';
  const reads = [...draft.groups.map(({ sentence }) => sentence), ...draft.support];
  return reads.some(discussesIn) ? 'discussed' : 'held';
}

/** The latest step that an announcement itself names, else a proposal. */
function statementStatus(article: ReadArticle, draft: Draft, found: Found): string {
  const [first] = draft.groups;
  if (draft.groups.some(({ family }) => family === 'practice')) return 'planned';
  const { status } = statusOf(article.article, first?.sentence.sentence ?? found.mention.clause);
  return ['planned', 'agreed', 'proposed', 'ongoing', 'denied', 'refused'].includes(status)
    ? status
    : 'proposed';
}

/** The group that a deed of this kind stands in. */
const groupWith = (draft: Draft, mechanisms: ReadonlySet<string>): [Group, Trigger] | undefined => {
  for (const group of draft.groups)
    for (const trigger of group.triggers)
      if (mechanisms.has(trigger.mechanism) && isTold(trigger)) return [group, trigger];
  return undefined;
};

/** Status code of one domain of an event. */
export function statusIn(article: ReadArticle, draft: Draft, found: Found): string {
  const said = statusOf(article.article, found.mention);
  if (said.status === 'denied' && said.confidence === 'high') return 'denied';
  const stopped = groupWith(draft, new Set(['suspension']));
  if (stopped) return REFUSED.test(stopped[0].sentence.wordsAt(stopped[1])) ? 'refused' : 'suspended';
  if (draft.frame === 'future') return 'planned';
  const signed = draft.groups.some(({ triggers }) =>
    triggers.some(({ mechanism, attribute }) => mechanism === 'agreement_signed' && !attribute),
  );
  if (signed) return 'signed';
  if (draft.has('agreement_in_force')) return 'in_force';
  if (draft.has('agreement_signed')) return 'signed';
  const deed = groupWith(draft, PRACTICE);
  if (deed && deed[0].frame === 'future') return 'planned';
  const talks = draft.families.has('contact');
  if (deed && !(talks && found.rule !== 'domain.deed')) return practiceStatus(deed[0], deed[1].mechanism);
  if (talks) return contactStatus(article, draft, found);
  if (draft.has('statement')) return statementStatus(article, draft, found);
  return draft.has('operation') ? 'implemented' : draft.has('meeting') ? 'discussed' : 'held';
}
