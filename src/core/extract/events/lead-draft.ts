/**
 * The reported event of a report whose opening no trigger tells: 'Karachi on Tuesday saw the arrival of an Iranian
 * fleet'. Without it an occasion told in passing further down would pass for the news.
 */
import type { Trigger } from '../mechanisms/types';
import { Draft } from './draft';
import { mechanismOf, SECURITY } from './implied-cooperation';
import { leadOf } from './newness';
import { partiesOf } from './parties';
import { frameOf, frameWordsOf } from './time-frame';
import type { Family, Group, ReadArticle, ReadSentence } from './types';

/** Prose sentences that open a report: an occasion told in them is what it reports. */
const OPENING = 2;
/** As far behind the lead an occasion of the same countries is still the one that the lead means. */
const NEAR_LEAD = 3;
/** How parties are found where a sentence itself tells them. */
const TOLD_PARTIES: readonly string[] = ['parties.acting', 'parties.named'];

const FAMILY: Readonly<Record<string, Family>> = {
  meeting: 'contact',
  visit: 'contact',
  committee: 'contact',
  phone_call: 'contact',
  statement: 'contact',
  agreement_signed: 'paper',
};

/** What the words of an opening are most likely about, the narrowest first; folded. */
const DEEDS: ReadonlyArray<readonly [string, RegExp]> = [
  ['exercise', /\b(?:drills?|exercises?|manoeuvres?|maneuvers?|war ?games)\b|مناور|تمرين|تمارين/],
  [
    'operation',
    /\b(?:extradit\w+|surrender(?:ed|s)|deport\w+|fugitives?|wanted (?:man|men|by|in|for)|suspects?)\b|مطلوب|الفارين|فار من العداله/,
  ],
  [
    'equipment_transfer',
    /\b(?:donat\w+|gifts?|handed over|hand-?over|deliver\w*|purchas\w+|bought|buys?|sells?|sold|sales?|orders?|ordered|procur\w+|supply|supplies|supplied|shipments?)\b|هبه|تسلم|تسليم|صفقه|شراء|اليات|معدات/,
  ],
  [
    'training_delivery',
    /\b(?:train(?:ed|ing|ees?|ers?|s)|courses?|instruct(?:ors?|ed|ion)|cadets|graduat\w+|workshops?)\b|تدريب|دوره|دورات|متدرب/,
  ],
  [
    'deployment',
    /\b(?:deploy\w*|(?:troops|soldiers|officers|crews|firefighters|rescuers|contingents?|teams?|peacekeepers)[^.;]{0,60} (?:to|from|in|for)|(?:sends?|sent|sending|dispatch\w*)[^.;]{0,40} (?:troops|soldiers|officers|crews|firefighters|rescuers|contingents?|teams?|personnel))\b|نشر|ارسال|قاعده|فرق|بعثه/,
  ],
  [
    'agreement_signed',
    /\b(?:agreements?|accords?|pacts?|memorand\w+|mou|treat(?:y|ies)|protocols?|contracts?)\b|اتفاق|مذكره|بروتوكول|معاهد/,
  ],
  [
    'visit',
    /\b(?:visit\w*|arriv\w+|port call|fleet|flotilla|warships?|frigates?|delegations?|team heads|(?:set|sets) (?:out|off) for|flew|landed|docked)\b|زيار|زار|وصل|وصول|وفد|فرقاط|رست|رسو/,
  ],
  [
    'meeting',
    /\b(?:talks|conference|meeting|summit|discuss\w*|conferr\w+|see(?:ing)? each other|sat down|session)\b/,
  ],
];

/** The mechanism of an opening: who stands in it decides first, then what it is about. */
function mechanismIn(lead: ReadSentence, { frame, groups: [first] }: Draft): string {
  const acting = mechanismOf(lead);
  if (acting !== 'statement') return acting;
  const deed = DEEDS.find(([, words]) => words.test(lead.folded))?.[0];
  // What an opening leaves open is mostly the meeting or signing that is told next.
  const leadsTo = frame === 'past' && (first?.family === 'contact' || first?.family === 'paper');
  return deed ?? (leadsTo ? first.triggers[0]?.mechanism : undefined) ?? acting;
}

function groupOf({ article, published }: ReadArticle, lead: ReadSentence, first: Draft): Group {
  const mechanism = mechanismIn(lead, first);
  const anchor = lead.fields[0] ?? lead.bodies[0] ?? lead.countries[0] ?? lead.sentence;
  const trigger: Trigger = {
    start: anchor.start,
    end: anchor.end,
    mechanism,
    strength: 'hinted',
    sentence: lead.sentence.index,
    definite: false,
    attribute: false,
    object: null,
  };
  const frame = frameOf(article, trigger, lead.sentence, lead.dates, published.value);
  return {
    family: FAMILY[mechanism] ?? 'practice',
    triggers: [trigger],
    sentence: lead,
    span: lead.sentence,
    frame: frame === 'future' ? frame : 'past',
  };
}

/** Whether the first occasion told is the one that the opening leads up to. */
function isLedUpTo(first: Draft, lead: Draft, distance: number): boolean {
  if (first.frame !== lead.frame || distance > NEAR_LEAD) return false;
  const [own, told] = [[...first.parties], [...lead.parties]];
  return own.every((one) => told.includes(one)) || told.every((one) => own.includes(one));
}

/** The draft of the opening, or null where the `first` occasion that is news is told in it or soon behind it. */
export function leadDraft(article: ReadArticle, first: Draft, prose: readonly ReadSentence[]): Draft | null {
  const lead = leadOf(prose);
  if (!lead) return null;
  const at = prose.indexOf(lead);
  const opening = prose.slice(at, at + OPENING);
  const anchor = prose.indexOf(first.groups[0]?.sentence as ReadSentence);
  if (anchor < at + (first.frame === 'earlier' ? 1 : OPENING)) return null;
  const words = frameWordsOf(article.article.language);
  const hostile = words.hostile.test(lead.folded) || words.adverse.test(lead.folded);
  if (hostile && !words.joint.test(lead.folded)) return null;
  const isSecurity = ({ fields, named, bodies, folded }: ReadSentence): boolean =>
    fields.length + named.length + bodies.length > 0 || SECURITY.test(folded);
  if (!opening.some(isSecurity)) return null;
  const draft = new Draft(groupOf(article, lead, first), []);
  draft.implied = true;
  draft.main = true;
  for (const read of prose.slice(at + 1, anchor)) draft.follow(read);
  const { countries, rule } = partiesOf(article, draft);
  draft.main = false;
  for (const country of countries) draft.parties.add(country);
  if (countries.length < 2 || !TOLD_PARTIES.includes(rule)) return null;
  return isLedUpTo(first, draft, anchor - at) ? null : draft;
}
