/** Domains that a deed stands for by itself, from its kind and from who or what is sent, given or handed over. */
import type { Span } from '../../text/fold';
import type { Trigger } from '../mechanisms/types';
import { isArrivalAt } from '../domains/border-places';
import { isArms } from './arms';
import type { Draft } from './draft';
import type { Found, ReadArticle, ReadSentence } from './types';

/** The domain of a deed whose object does not matter. */
const OF_DEED: Readonly<Record<string, string>> = {
  exercise: 'exercises',
  training_delivery: 'training',
  deployment: 'basing',
};

/** Those who are sent to help and not to stay; folded. */
const RESCUERS =
  /rescue|fire|module|water bomber|disaster|medic|doctor|اطفا|انقاذ|الحمايه المدنيه|الدفاع المدني|اسعاف|مسعف|طبي|تحت الانقاض|طواري|emergency unit|emergencies/;
/** Those whose withdrawal ends a presence; folded. */
const TROOPS = /troops|soldiers|forces|contingent|battalion|peacekeepers|قوات|جنود|عسكريي|كتيب/;
/** Those who are sent to teach; folded. */
const EXPERTS = /expert|trainer|instructor|teacher|خبير|خبراء|مدرب/;
/** A suspect who is handed over is judicial cooperation, whatever the crime; folded. */
const HANDS_OVER = /^(?:hand|turn|surrender|extradit|repatriat|deliver|transfer|تسل|سلم|استلم|استرد|يسلم)/;
const PERSON =
  /suspect|fugitive|wanted|prisoner|convict|defendant|accused|alleged|criminal|trafficker|kingpin|مطلوب|متهم|مجرم|سجين|سجناء|محكوم|فار|هارب|مدان|مشتبه/;

/** A catastrophe or those who help in it, anywhere in the sentence of who or what is sent; folded. */
const RELIEF =
  /\b(?:firefight\w*|fire (?:crews?|brigades?|engines?)|rescue\w*|disasters?|earthquakes?|quakes?|floods?|wildfires?|forest fires?|typhoon|cyclone|hurricane|tsunami|landslides?|medics)\b|زلزال|اعصار|فيضان|حرايق|اطفاء|كارث|كوارث/;
/** The withdrawal of troops as a date or a demand, and not as news; folded. */
const ASIDE =
  /\b(?:reference to|since|after|following|ahead of|before|upon|until|once|about|demand\w*|urg\w+|call\w* for|bring about|with) (?:the |a |an |its |their )?(?:[a-z]+ ){0,2}$/;

/** Joint patrols, and what they guard; folded. */
const PATROL = /patrol|دوري/;
const BORDER =
  /\b(?:along|on|of|at|across|near) (?:the |their |its |both sides of the )?(?:[a-z-]+ ){0,2}(?:borders?|frontiers?|boundary)\b|علي (?:طول )?(?:ال)?حدود|(?:ال)?شريط الحدودي/;
/** Fighters that take turns to guard the sky of an ally; folded. */
const JETS = /\b(?:f-?\d+s?|(?:fighter )?jets?|fighters|typhoons|gripens|eurofighters|rafales|mirages?)\b/;
const SKIES = /\b(?:patrols?|air policing|airspace|skies)\b/;
/** One person who is posted somewhere, a house of spies and forces that are brought together are no force that is sent; folded. */
const NO_FORCE =
  /^(?:(?:an?|one) (?:[a-z-]+ ){0,4})?(?:officer|instructor|adviser|advisor|expert|official|attache|liaison)\b|^(?:intelligence|spy|listening) |^brought the (?:two|three|four) /;
/** What brings aid to those in need; folded. */
const CARRIERS = /\b(?:aircraft|planes?|airplanes?|flights?|convoys?|trucks?)\b|طاير|شاحن|قافله|قوافل/;
const AID =
  /\b(?:medicines?|food|foodstuffs|tents|blankets|(?:humanitarian|relief|medical) (?:aid|supplies|goods|assistance|cargo)|aid supplies)\b|ادويه|دواء|غذاء|غذايي|اغاث|مساعدات (?:انساني|طبي)|خيام/;

/** How far behind a team without an object of its own its trade is told: 'the first team of civil protection'. */
const TEAM_REACH = 160;
const TEAM = /فريق|فرق|مجموعه|\bteams?\b/;

function isRescueTeam({ wordsAt, sentence }: ReadSentence, { start, end, object }: Trigger): boolean {
  if (object !== null || !TEAM.test(wordsAt({ start, end }))) return false;
  return RESCUERS.test(wordsAt({ start: end, end: Math.min(end + TEAM_REACH, sentence.end) }));
}

/** What lies off the coast of a catastrophe is a force as well as help; folded. */
const SHIPS = /ship|vessel|carrier|frigate|سفن|سفين/;

/** A base that guests come to, or one for spies. */
function isOnlyPlace(
  { article: { folded } }: ReadArticle,
  { wordsAt }: ReadSentence,
  trigger: Trigger,
): boolean {
  const { start, object } = trigger;
  const place = object ?? trigger;
  if (!/\b(?:base|airbase)$/.test(wordsAt(place))) return false;
  const before = wordsAt({ start: Math.max(0, place.start - 25), end: place.start });
  return (
    /\b(?:intelligence|spy|listening) (?:[a-z]+ )?$/.test(before) ||
    (object === null &&
      isArrivalAt(folded.text, folded.toFolded(start), wordsAt(trigger).replace(/^the /, '')))
  );
}

/** Troops whom a country posts on its own side of a border. */
const OWN_BORDER =
  /\b(?:on|along|at|to|near) (?:its|their|our|his) (?:own )?(?:[a-z-]+ ){0,2}(?:edge|borders?|frontiers?)\b/;
const isOwnBorder = ({ wordsAt, sentence }: ReadSentence, { start, end }: Trigger): boolean =>
  OWN_BORDER.test(wordsAt({ start, end: Math.min(end + OWN_REACH, sentence.end) }));
const OWN_REACH = 80;

const isAirPolicing = ({ folded, wordsAt }: ReadSentence, trigger: Trigger, objectWords: string): boolean =>
  SKIES.test(folded) && (JETS.test(objectWords) || (SKIES.test(wordsAt(trigger)) && JETS.test(folded)));

function domainOf(
  article: ReadArticle,
  read: ReadSentence,
  trigger: Trigger,
  inRelief: boolean,
): string | undefined {
  const { wordsAt } = read;
  const { mechanism, object } = trigger;
  const objectWords = object ? wordsAt(object) : '';
  if (mechanism === 'operation' && PATROL.test(wordsAt(trigger)))
    return BORDER.test(read.folded) ? 'border_migration' : undefined;
  if (mechanism === 'operation')
    return PERSON.test(objectWords) && HANDS_OVER.test(wordsAt(trigger)) ? 'judicial' : undefined;
  if (mechanism === 'suspension' && /^(?:withdrawal|departure|pull-?out)/.test(wordsAt(trigger))) {
    const { start } = trigger;
    if (ASIDE.test(wordsAt({ start: Math.max(read.sentence.start, start - 40), end: start })))
      return undefined;
  }
  if (mechanism === 'suspension')
    return TROOPS.test(`${wordsAt(trigger)} ${objectWords}`) ? 'basing' : undefined;
  if (mechanism === 'equipment_transfer')
    return object && isArms(article.article, object) && !RELIEF.test(read.folded)
      ? 'defence_industry'
      : undefined;
  const relieves = inRelief && !TROOPS.test(objectWords) && !SHIPS.test(objectWords);
  if (mechanism === 'deployment' && relieves) return 'civil_defence';
  if (
    mechanism === 'deployment' &&
    (NO_FORCE.test(objectWords || wordsAt(trigger)) || isOwnBorder(read, trigger))
  )
    return undefined;
  if (mechanism === 'deployment' && isAirPolicing(read, trigger, objectWords)) return 'military';
  if (mechanism === 'deployment' && CARRIERS.test(objectWords) && AID.test(read.folded))
    return 'refugees_humanitarian';
  if (mechanism === 'deployment' && isOnlyPlace(article, read, trigger)) return undefined;
  if (
    mechanism === 'deployment' &&
    (object ? RESCUERS.test(teamOf(read, object)) : isRescueTeam(read, trigger))
  )
    return 'civil_defence';
  if (mechanism === 'deployment' && object && EXPERTS.test(teamOf(read, object))) return 'training';
  return OF_DEED[mechanism];
}

/** Deeds that are a field of their own: a drill codes `exercises`, whatever else it is about. */
export function deedsOf(article: ReadArticle, draft: Draft): Found[] {
  const found: Found[] = [];
  const inRelief = draft.groups.some(({ sentence }) => RELIEF.test(sentence.folded));
  for (const { triggers, sentence } of draft.groups)
    for (const trigger of triggers) {
      const domain = domainOf(article, sentence, trigger, inRelief);
      if (!domain || !article.domains.has(domain)) continue;
      const clause =
        sentence.sentence.clauses.find(({ start, end }) => trigger.start >= start && trigger.start < end) ??
        sentence.sentence;
      const term = article.article.text.slice(trigger.start, trigger.end);
      const { start, end } = trigger;
      found.push({
        mention: { start, end, domain, term, sentence: trigger.sentence, clause, weight: 'strong' },
        rule: 'domain.deed',
      });
    }
  return found;
}

const TEAM_OR_UNIT = /فريق|فرق|مجموعه|جندي|جنود|عسكريي|\bteams?\b|\bsoldiers\b|\btroops\b/;
/** Who is sent; of a team also what it is told to be: فريق USAR للإنقاذ. */
function teamOf({ wordsAt, sentence }: ReadSentence, { start, end }: Span): string {
  const isTeam = TEAM_OR_UNIT.test(wordsAt({ start, end }));
  return wordsAt({ start, end: isTeam ? Math.min(end + TEAM_TRADE, sentence.end) : end });
}
/** Characters behind a team within which its trade is told. */
const TEAM_TRADE = 25;

/** Whether rescuers are deployed: they help, and have no base. */
export const isRelief = (draft: Draft): boolean =>
  draft.groups.some(({ sentence, triggers }) =>
    triggers.some(
      (trigger) =>
        trigger.mechanism === 'deployment' &&
        (trigger.object !== null
          ? RESCUERS.test(teamOf(sentence, trigger.object))
          : isRescueTeam(sentence, trigger)),
    ),
  );
