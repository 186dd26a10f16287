/** The domain of a deed from who does it, gets its equipment or is trained, where the text names no field. */
import type { DomainMention } from '../domains/find-domain-mentions';
import type { Draft } from './draft';
import type { Found, ReadArticle, ReadSentence } from './types';

/** Coast guards; a navy that learns is military. */
const COAST =
  /\b(?:coast ?guards?|maritime (?:police|enforcement|agency)|marine police)\b|خفر السواحل|حرس السواحل|الحرس البحري/;
/** Forces by the domain of what they do, the most telling first; all folded. */
const FORCES: ReadonlyArray<readonly [domain: string, words: RegExp]> = [
  ['maritime', COAST],
  ['maritime', /\b(?:warships?|navy|navies|naval|patrol (?:boats?|vessels?)|frigates?)\b|بحريه|زوارق|فرقاط/],
  [
    'border_migration',
    /\b(?:border (?:guards?|police|patrol|troops|forces?|services?|agents)|frontier guards?|customs|immigration (?:officers|service))\b|حرس الحدود|شرطه الحدود|الجمارك|الحدود/,
  ],
  [
    'policing',
    /\b(?:police\w*|gendarm\w+|carabinieri|constables|constabulary|detectives|law enforcement|security (?:forces|members|personnel|officers))\b|شرط[يه]|شرطيا|رجال? امن|درك|الامن الوطني|الامن العام/,
  ],
  [
    'military',
    /\b(?:soldiers?|troops|army|armies|military|militaries|commandos?|cadets|marines|sailors|(?<!police )recruits|infantry|armed forces|air forces?|navy|battalions?|paratroopers|special forces|servicemen|pilots)\b|جندي|جنود|عسكري|الجيش|جيشي|القوات|كتيبه|ضباط الصف|مظليين|طيارين/,
  ],
];

/** The forces in the sentences of a deed, or in `wordsOf` them, or what else it stands for; one domain for each sentence. */
export function byForces(
  article: ReadArticle,
  draft: Draft,
  mechanism: string,
  rule: string,
  otherwise: string,
  forces: typeof FORCES = FORCES,
  wordsOf = ({ folded }: ReadSentence): string => folded,
): Found[] {
  const found: Found[] = [];
  for (const { sentence, triggers } of draft.groups) {
    const trigger = triggers.find((one) => one.mechanism === mechanism);
    if (!trigger) continue;
    const [domain = otherwise] = forces.find(([, words]) => words.test(wordsOf(sentence))) ?? [];
    if (!article.domains.has(domain)) continue;
    const clause =
      sentence.sentence.clauses.find(({ start, end }) => trigger.start >= start && trigger.start < end) ??
      sentence.sentence;
    const { start, end } = trigger;
    found.push({ mention: { start, end, domain, term: '', sentence: trigger.sentence, clause }, rule });
  }
  return found;
}

/** Equipment whose use is not told is coded by who gets it, there or in the sentences around; what armies get, as a transfer. */
export function takersOf(article: ReadArticle, draft: Draft): Found[] {
  const around = draft.support.map(({ folded }) => folded).join(' ');
  const takers = FORCES.filter(([code]) => code !== 'military');
  const [otherwise = 'defence_industry'] = takers.find(([, words]) => words.test(around)) ?? [];
  return byForces(article, draft, 'equipment_transfer', 'domain.takers', otherwise, takers).slice(0, 1);
}

/** Services that get equipment, behind 'to', 'for' or the verb of giving; folded. */
const TO_SERVICE =
  /\b(?:to|for|with|help\w*|equip\w*|by|gave|give|gives|given)(?: (?!and|or)[a-z'-]+){0,5} (?:coast ?guards?|border (?:guards?|police|service|patrol|force)|customs|police|constabulary|gendarmerie|carabinieri)\b/g;

/** The service that equipment is given to: its field stands beside whatever else the gift is. */
export function servicesOf(article: ReadArticle, draft: Draft): Found[] {
  const services = FORCES.filter(
    ([code, words]) => words === COAST || code === 'border_migration' || code === 'policing',
  );
  const takers = ({ folded }: ReadSentence): string => folded.match(TO_SERVICE)?.join(' ') ?? '';
  return byForces(article, draft, 'equipment_transfer', 'domain.takers', '', services, takers);
}

/** Ships of a navy, and words that only hint at them; folded. */
const WARSHIP =
  /\b(?:warships?|frigates?|destroyers?|corvettes?|submarines?|flotillas?|squadron of ships|aircraft carrier|training ship|(?:navy|naval) (?:ships?|vessels?|fleet|visits?|calls?|group|task (?:force|group))|port (?:calls?|visits?)|ship visits?)\b|فرقاط|سفينه حربيه|سفن حربيه|السفن الحربيه|السفينه الحربيه|مدمره|غواصه|قطع بحريه|بارجه|سفينه التدريب/;
const NAVY = /\b(?:navy|navies|naval)\b|البحريه/;

/** The call of a warship at a port is military cooperation, whatever its officers talk about; a navy's only where no more is told. */
export function callsOf(article: ReadArticle, draft: Draft, known: boolean): Found[] {
  const ships = draft.groups.filter(
    ({ sentence: { folded } }) => WARSHIP.test(folded) || (!known && NAVY.test(folded)),
  );
  return ships.length > 0 ? byForces(article, draft, 'visit', 'domain.actors', 'military', []) : [];
}

/** Words that say what a ship that calls is sent for; folded. */
const SENT_FOR =
  /\b(?:part of|during|patrols?|deploy\w*|mission|aims?|aimed|purpose|promot\w+|enhanc\w+|strengthen\w*|drive|work\w* (?:with|together))\b|في اطار|مهمه|دوريه|بهدف/;
/** The security of the sea that a ship's call serves. */
export function seaOf(draft: Draft): Found[] {
  const read = [...draft.groups.map(({ sentence }) => sentence), ...draft.support];
  return read
    .filter(({ folded }) => SENT_FOR.test(folded))
    .flatMap(({ named }) => named)
    .filter(({ domain, weight }) => domain === 'maritime' && weight === 'strong')
    .map((mention): Found => ({ mention, rule: 'domain.field' }));
}

/** Those who learn to handle arms and warships; folded. */
const CREWS =
  /\bcrews? (?:of|for|to|on) (?:[a-z0-9' -]+ )?(?:minehunters?|frigates?|tanks?|submarines?|warships?|howitzers?|launchers?|batter(?:y|ies)|jets?|fighters?|vehicles|corvettes?|leopards?)\b|\b(?:tank|gun|artillery|submarine|patriot|missile) crews?\b/;

/**
 * Who is trained, from the words of the training itself. Soldiers beside coast or border guards may be those who teach,
 * and a navy that learns is military.
 */
export function learnersOf(article: ReadArticle, draft: Draft): Found[] {
  const learn = (force: (typeof FORCES)[number]): Found[] =>
    byForces(article, draft, 'training_delivery', 'domain.learners', '', [force]);
  const crews = draft.groups.some(({ sentence }) => CREWS.test(sentence.folded))
    ? byForces(article, draft, 'training_delivery', 'domain.learners', '', [['military', CREWS]])
    : [];
  const guards = FORCES.filter(([code, words]) => words === COAST || code === 'border_migration').flatMap(
    learn,
  );
  const others = FORCES.filter(
    ([code]) => code === 'policing' || (code === 'military' && guards.length === 0),
  );
  return [...guards, ...others.flatMap(learn), ...(guards.length > 0 ? [] : crews)];
}

/** A joint patrol or raid whose field is not named is coded by the forces that carry it out. */
export function forcesOf(article: ReadArticle, draft: Draft): Found[] {
  return byForces(article, draft, 'operation', 'domain.actors', 'security_general').slice(0, 1);
}

/** Who shall be trained, right behind the word: 'training of the Mozambican armed forces', تدريب أفراد الشرطة; folded. */
const TRAINEES: ReadonlyArray<readonly [domain: string, words: RegExp]> = [
  [
    'military',
    /^(?:ing|s|ed)?(?: (?:of|for|up))?(?: (?:the|its|their|our|new|more|[0-9,]+))*(?: (?!coast|border|police|and|in|by|with)[a-z]+){0,2} (?:armed forces|army|soldiers|troops|military personnel|servicemen)\b|^(?: (?:افراد|عناصر|وحدات|منتسبي))? (?:ال)?(?:جيش|قوات المسلحه|جنود|عسكريين)/,
  ],
  [
    'policing',
    /^(?:ing|s|ed)?(?: (?:of|for|up))?(?: (?:the|its|their|our|new|more|[0-9,]+))*(?: (?!coast|border|and|in|by|with)[a-z]+){0,2} (?:police(?: officers| force| recruits)?|policemen|gendarmes|constables)\b|^(?: (?:افراد|عناصر|رجال|ضباط))? (?:ال)?(?:شرطه|درك)/,
  ],
];
const TRAINEE_REACH = 70;

/** Who is trained, where training is a field of the event and the words behind it say whose. */
export function traineesOf(
  { article: { folded }, domains }: ReadArticle,
  own: readonly DomainMention[],
): Found[] {
  return own
    .filter(({ domain, term }) => domain === 'training' && /^(?:train|تدريب)/.test(term))
    .flatMap((mention) => {
      const end = folded.toFolded(mention.end);
      const behind = folded.text.slice(end, end + TRAINEE_REACH);
      return TRAINEES.filter(([domain, words]) => domains.has(domain) && words.test(behind)).map(
        ([domain]): Found => ({ mention: { ...mention, domain }, rule: 'domain.learners' }),
      );
    });
}
