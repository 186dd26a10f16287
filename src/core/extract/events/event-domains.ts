/**
 * The domains of an event: the fields that its sentences name, each with the clause that proves it and
 * how far cooperation in it has got; where no field is named, the bodies that meet decide.
 */
import type { Span } from '../../text/fold';
import type { DomainMention } from '../domains/find-domain-mentions';
import { refineDomains } from '../domains/refine-domains';
import type { ProposedDomain } from '../types';
import { aimsOf, chargesOf, missionsOf } from './aims-and-charges';
import {
  byForces,
  callsOf,
  forcesOf,
  learnersOf,
  seaOf,
  servicesOf,
  takersOf,
  traineesOf,
} from './acting-forces';
import { domainCertainty } from './certainty';
import { deedsOf, isRelief } from './deed-domains';
import { isCaller, withoutPurposes } from './deed-purposes';
import type { Draft } from './draft';
import { statusIn } from './event-status';
import { isSealed } from './group-facts';
import { isAid, withoutVague } from './vague-fields';
import type { Found, Group, ReadArticle } from './types';

/** Fields that do not say what the parties' security cooperation is about. */
const UNNAMED = new Set(['non_security', 'security_general']);
/** Ways of working together, in whatever field. */
const CROSS_CUTTING = new Set(['training', 'intelligence', 'major_events', ...UNNAMED]);
/** Codes that say who acts and not in which field. */
const OF_ACTORS = new Set('policing|military|security_general'.split('|'));
/** Fields of an operation that say what it is about; police and forces then only carry it out. */
const OF_OPERATION = new Set('policing|security_general|basing'.split('|'));
/** What defence ministers talk about besides their policy. */
const OF_STAFFS = new Set('regional_stability|basing|exercises|maritime'.split('|'));
/** Whose courses are coded besides the training. */
const LEARNERS = new Set('military|maritime|border_migration'.split('|'));
/** What a drill always has: forces, a base, weapons. Its fields are others. */
const OF_FORCES = new Set('military|basing|defence_industry'.split('|'));
/** A word of soldiers that coast guards and rescuers use too. */
const INTEROPERABLE = /^inter-?operab/;
const OF_GUARDS = new Set('maritime|cyber|civil_defence'.split('|'));
/** Bases and military aircraft by which rescuers travel. */
const OF_RELIEF = new Set(['basing', 'defence_industry']);
/** Groups in which a field that is only named belongs to what is told. */
const TELLING: ReadonlySet<string> = new Set('practice|paper|suspension|contact'.split('|'));

/** Rules that guess a domain. */
const GUESSES = new Set(['domain.body', 'domain.of-main']);

export type AssignedFields = ReadonlyMap<Draft, readonly DomainMention[]>;

const inside = (span: Span, outer: Span): boolean => span.start >= outer.start && span.end <= outer.end;
const widthOf = ({ start, end }: Span): number => end - start;

/** The group of a sentence that a mention belongs to: the narrowest that holds it, else the last one before it. */
function ownerOf(groups: ReadonlyArray<{ draft: Draft; group: Group }>, mention: Span): Draft | undefined {
  const holding = groups.filter(({ group }) => inside(mention, group.span));
  const [narrowest] = holding.sort((a, b) => widthOf(a.group.span) - widthOf(b.group.span));
  if (narrowest) return narrowest.draft;
  const before = groups.filter(({ group }) => group.span.start <= mention.start);
  return (before[before.length - 1] ?? groups[0])?.draft;
}

/** Gives every field that the article names to one draft. */
export function assignFields(drafts: readonly Draft[]): AssignedFields {
  const assigned = new Map<Draft, DomainMention[]>(drafts.map((draft) => [draft, []]));
  const groups = drafts.flatMap((draft) => draft.groups.map((group) => ({ draft, group })));
  const told = new Map<number, Array<{ draft: Draft; group: Group }>>();
  for (const one of groups) {
    const { index } = one.group.sentence.sentence;
    told.set(index, [...(told.get(index) ?? []), one]);
  }
  for (const ofSentence of told.values()) {
    const sentence = ofSentence[0]?.group.sentence;
    for (const mention of sentence?.fields ?? []) {
      const owner = ownerOf(ofSentence, mention);
      if (owner) assigned.get(owner)?.push(mention);
    }
    const deeds = ofSentence.filter(({ group }) => TELLING.has(group.family));
    for (const mention of sentence?.named ?? []) {
      if (OF_ACTORS.has(mention.domain)) continue;
      const deed = deeds.find(
        ({ group }) =>
          inside(mention, group.span) &&
          group.triggers.some(
            ({ strength, start, mechanism }) =>
              strength === 'told' &&
              (mention.weight === 'strong'
                ? group.family !== 'contact' || start < mention.start
                : mechanism === 'operation'),
          ),
      );
      if (deed) assigned.get(deed.draft)?.push(mention);
    }
  }
  for (const draft of drafts)
    for (const read of draft.support)
      if (!told.has(read.sentence.index))
        assigned
          .get(draft)
          ?.push(
            ...read.fields,
            ...aimsOf(draft, read),
            ...chargesOf(draft, read),
            ...missionsOf(draft, read),
          );
  for (const mentions of assigned.values()) mentions.sort((a, b) => a.start - b.start);
  return assigned;
}

function firstOfEach(found: readonly Found[]): Found[] {
  const best = new Map<string, Found>();
  for (const one of found) if (!best.has(one.mention.domain)) best.set(one.mention.domain, one);
  return [...best.values()];
}

/** Folded characters that tell the name of a drill from the training of somebody. */
const DRILL_NAME = 30;
/** In a drill, 'training' and تدريب are the drill itself. */
function isDrillName({ article: { folded } }: ReadArticle, mention: DomainMention): boolean {
  const from = folded.toFolded(mention.start);
  return (
    mention.domain === 'training' &&
    /^(?:ال)?(?:تدريب(?! (?:ال)?(?:افراد|عناصر|ضباط|كوادر|اطقم|منتسب|عسكريين|متدرب|قوات|وحدات|شرط))|train(?!\w* of\b))/.test(
      folded.text.slice(from, from + DRILL_NAME),
    )
  );
}

/** A raid on smugglers is no police cooperation besides: who acts counts only where no field is named. */
function withoutActors(found: readonly Found[]): Found[] {
  const fields = found.filter(
    ({ mention }) => !OF_OPERATION.has(mention.domain) && mention.domain !== 'non_security',
  );
  return fields.length > 0 ? found.filter(({ mention }) => !OF_OPERATION.has(mention.domain)) : [...found];
}

/** A raid 'in coordination with the intelligence service': what the service gives is information. */
function informantsOf(draft: Draft): Found[] {
  return bodiesOf(draft, false)
    .filter(({ mention }) => mention.domain === 'intelligence')
    .slice(0, 1);
}

function bodiesOf(draft: Draft, withSupport = true): Found[] {
  const own = draft.groups.flatMap(({ sentence }) => sentence.bodies);
  const used = own.length > 0 || !withSupport ? own : draft.support.flatMap(({ bodies }) => bodies);
  return firstOfEach(used.map((mention): Found => ({ mention, rule: 'domain.body' })));
}

const meets = (draft: Draft): boolean => draft.groups.some(({ family }) => family === 'contact');

/** A drill or course codes also who drills or learns: police, or for courses soldiers. */
function peopleOf(article: ReadArticle, draft: Draft): Found[] {
  const deeds = new Set(draft.groups.flatMap(({ triggers }) => triggers.map(({ mechanism }) => mechanism)));
  if (!deeds.has('exercise') && !deeds.has('training_delivery')) return [];
  const bodies = bodiesOf(draft, false);
  const learners = deeds.has('training_delivery') ? learnersOf(article, draft) : [];
  return firstOfEach([...bodies, ...learners]).filter(
    ({ mention }) =>
      mention.domain === 'policing' || (LEARNERS.has(mention.domain) && !deeds.has('exercise')),
  );
}

/** Fields that are named beside the two countries, or in the headline above them. */
function namedOf(article: ReadArticle, draft: Draft): Found[] {
  const { sentences } = article;
  const first = draft.groups[0]?.sentence.sentence.index ?? 0;
  const headlines = sentences.filter(({ sentence }) => sentence.kind === 'heading' && sentence.index < first);
  return firstOfEach(
    [...draft.groups.map(({ sentence }) => sentence), ...headlines]
      .flatMap(({ fields, named }) => [...fields, ...named])
      .filter((mention) => mention.weight === 'strong' && !isCaller(article, mention))
      .map((mention): Found => ({ mention, rule: 'domain.weak-field' })),
  );
}

/** Where not even a word of cooperation stands, who acts. */
function impliedFields(article: ReadArticle, draft: Draft): Found[] {
  const [mechanism = ''] = draft.groups[0]?.triggers.map((trigger) => trigger.mechanism) ?? [];
  return byForces(article, draft, mechanism, 'domain.actors', 'security_general');
}

/** A meeting or text whose field is not told, beside the reported one: it serves the same matter. */
function ofMain(draft: Draft, mainDomains: readonly ProposedDomain[]): Found[] {
  const [first] = draft.groups;
  if (!first || (draft.frame === 'future' && !isSealed(first))) return [];
  if (first.family === 'statement' || first.family === 'exhibition') return [];
  const leading = mainDomains.find(({ domain }) => domain !== 'non_security');
  if (!leading) return [];
  const sentence = first.sentence.sentence;
  const clause =
    sentence.clauses.find(({ start, end }) => first.span.start >= start && first.span.start < end) ??
    sentence;
  const trigger = first.triggers[0] ?? first.span;
  const { start, end } = trigger;
  return [
    {
      mention: { start, end, domain: leading.domain, term: '', sentence: sentence.index, clause },
      rule: 'domain.of-main',
    },
  ];
}

/** 'Transfer of expertise' of trade ministers: know-how beside trade, where no service or ministry of security acts. */
function isTrade(draft: Draft, found: readonly Found[]): boolean {
  const codes = new Set(found.map(({ mention }) => mention.domain));
  if (codes.size !== 2 || !codes.has('non_security') || !codes.has('training')) return false;
  return !draft.has('training_delivery') && bodiesOf(draft).length === 0;
}

export function domainsOf(
  article: ReadArticle,
  draft: Draft,
  mainDomains: readonly ProposedDomain[],
  fields: AssignedFields,
): ProposedDomain[] {
  const drill = draft.has('exercise');
  const only = drill && [...draft.families].every((family) => family === 'practice');
  const practice = [...draft.families].every((family) => family === 'practice');
  const lessons = practice && draft.has('training_delivery') && !draft.has('deployment');
  const relief = [...draft.families].every((family) => family === 'practice') && isRelief(draft);
  const told = withoutPurposes(article, draft, fields.get(draft) ?? []);
  const own = withoutVague(article, draft, told).filter(
    (mention) =>
      !(drill && isDrillName(article, mention)) &&
      !(only && OF_FORCES.has(mention.domain)) &&
      !(INTEROPERABLE.test(mention.term) && told.some(({ domain }) => OF_GUARDS.has(domain))) &&
      !(lessons && mention.domain === 'basing' && mention.weight === 'weak') &&
      !(relief && (OF_RELIEF.has(mention.domain) || isAid(mention))),
  );
  const named = own.map((mention): Found => ({
    mention,
    rule: mention.weight === 'strong' ? 'domain.field' : 'domain.weak-field',
  }));
  let found = firstOfEach([...named, ...deedsOf(article, draft)]);
  const codes = found.map(({ mention }) => mention.domain);
  const known = codes.includes('security_general') ? [] : ofMain(draft, mainDomains);
  if (codes.every((code) => UNNAMED.has(code)) && known.length > 0) {
    // Told beside the reported event without a field: it serves the same matter, whoever meets.
    found = firstOfEach([...found, ...known]);
  } else if (draft.implied && codes.length === 0 && namedOf(article, draft).length > 0) {
    found = namedOf(article, draft);
  } else if (codes.every((code) => UNNAMED.has(code))) {
    const bodies = bodiesOf(draft);
    const general = found.find(({ mention }) => mention.domain === 'security_general');
    // 'Security cooperation' of police chiefs is police work: the words stay the proof, the bodies give the code.
    const [body] = bodies.filter(({ mention }) => !UNNAMED.has(mention.domain));
    const named =
      general && body
        ? [{ mention: { ...general.mention, domain: body.mention.domain }, rule: 'domain.general' }]
        : [];
    found = firstOfEach([...named, ...found, ...bodies]);
  } else if (codes.includes('security_general') && codes.every((code) => CROSS_CUTTING.has(code))) {
    // 'Security cooperation' of two interior ministries, with training: the police work stays a field beside it.
    const police = bodiesOf(draft).filter(({ mention }) => mention.domain === 'policing');
    found = firstOfEach([...found, ...police]);
  }
  if (codes.every((code) => CROSS_CUTTING.has(code) || OF_STAFFS.has(code)) && meets(draft)) {
    // Defence ministers who talk about training or the region conduct defence policy besides.
    const staffs = bodiesOf(draft).filter(({ mention }) => mention.domain === 'military');
    found = firstOfEach([...found, ...staffs]);
  }
  if (codes.length > 0 && codes.every((code) => code === 'training' || code === 'intelligence')) {
    found = firstOfEach([...found, ...bodiesOf(draft, false)]);
  }
  found = firstOfEach([...found, ...peopleOf(article, draft), ...traineesOf(article, own)]);
  if (draft.has('operation')) found = firstOfEach([...withoutActors(found), ...informantsOf(draft)]);
  if (draft.has('equipment_transfer')) found = firstOfEach([...found, ...servicesOf(article, draft)]);
  const guessed = found.every(({ mention, rule }) => mention.domain === 'military' && GUESSES.has(rule));
  // What an army gets is a transfer of equipment, whoever hands it over.
  if (guessed && draft.has('equipment_transfer')) found = takersOf(article, draft);
  if (found.length === 0 && draft.implied) found = impliedFields(article, draft);
  if (found.length === 0) found = forcesOf(article, draft);
  if (draft.has('visit')) {
    const calls = callsOf(article, draft, found.length > 0);
    found = firstOfEach([...found, ...calls, ...(calls.length > 0 ? seaOf(draft) : [])]);
  }
  if (found.every(({ mention }) => mention.domain === 'non_security'))
    found = [...found, ...ofMain(draft, mainDomains)];
  if (isTrade(draft, found)) found = found.filter(({ mention }) => mention.domain !== 'training');
  const timesOf = ({ mention }: Found): number =>
    own.filter(({ domain }) => domain === mention.domain).length;
  const kept = new Set(refineDomains(found.map(({ mention }) => mention.domain)));
  return found
    .filter(({ mention }) => kept.has(mention.domain))
    .map((one) => propose(article, draft, one, timesOf(one)));
}

function propose(article: ReadArticle, draft: Draft, found: Found, times: number): ProposedDomain {
  const { mention, rule } = found;
  return {
    domain: mention.domain,
    status: statusIn(article, draft, found),
    evidence: { start: mention.clause.start, end: mention.clause.end },
    rule,
    confidence: domainCertainty(draft, found, times),
  };
}
