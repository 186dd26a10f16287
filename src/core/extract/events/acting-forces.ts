/** The domain of a deed from who does it, gets its equipment or is trained, where the text names no field. */
import type { Draft } from './draft';
import type { Found, ReadArticle } from './types';

/** Forces by the domain of what they do, the most telling first; all folded. */
const FORCES: ReadonlyArray<readonly [domain: string, words: RegExp]> = [
  [
    'maritime',
    /\b(?:coast ?guards?|maritime (?:police|enforcement|agency)|marine police|warships?|navy|navies|naval|patrol (?:boats?|vessels?)|frigates?)\b|خفر السواحل|حرس السواحل|الحرس البحري|بحريه|زوارق|فرقاط/,
  ],
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
    /\b(?:soldiers?|troops|army|armies|military|militaries|commandos?|cadets|marines|sailors|recruits|infantry|armed forces|air forces?|navy|battalions?|paratroopers|special forces|servicemen|pilots)\b|جندي|جنود|عسكري|الجيش|جيشي|القوات|كتيبه|ضباط الصف|مظليين|طيارين/,
  ],
];
/** Those whose equipment and training is not coded by what they are for. */
const LAND_FORCES = new Set(['policing', 'military']);

/** The forces in the sentences of a deed, or what else it stands for; one domain for each sentence. */
export function byForces(
  article: ReadArticle,
  draft: Draft,
  mechanism: string,
  rule: string,
  otherwise: string,
  among?: ReadonlySet<string>,
): Found[] {
  const found: Found[] = [];
  for (const { sentence, triggers } of draft.groups) {
    const trigger = triggers.find((one) => one.mechanism === mechanism);
    if (!trigger) continue;
    const [domain = otherwise] =
      FORCES.find(([code, words]) => (!among || among.has(code)) && words.test(sentence.folded)) ?? [];
    if (!article.domains.has(domain)) continue;
    const clause =
      sentence.sentence.clauses.find(({ start, end }) => trigger.start >= start && trigger.start < end) ??
      sentence.sentence;
    const { start, end } = trigger;
    found.push({ mention: { start, end, domain, term: '', sentence: trigger.sentence, clause }, rule });
  }
  return found;
}

/** Equipment whose use is not told is coded by who gets it, there or in the sentences around, else as a transfer. */
export function takersOf(article: ReadArticle, draft: Draft): Found[] {
  const around = draft.support.map(({ folded }) => folded).join(' ');
  const [otherwise = 'defence_industry'] = FORCES.find(([, words]) => words.test(around)) ?? [];
  return byForces(article, draft, 'equipment_transfer', 'domain.takers', otherwise).slice(0, 1);
}

/** Who is trained, from the words of the training itself. */
export function learnersOf(article: ReadArticle, draft: Draft): Found[] {
  return byForces(article, draft, 'training_delivery', 'domain.learners', '', LAND_FORCES);
}

/** A joint patrol or raid whose field is not named is coded by the forces that carry it out. */
export function forcesOf(article: ReadArticle, draft: Draft): Found[] {
  return byForces(article, draft, 'operation', 'domain.actors', 'security_general').slice(0, 1);
}
