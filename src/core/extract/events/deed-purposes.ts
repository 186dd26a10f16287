/**
 * Fields that words around a deed name and that are none of it: what equipment that is given shall help against, and
 * the soldiers and aircraft that a deployment consists of.
 */
import type { DomainMention } from '../domains/find-domain-mentions';
import { isArms } from './arms';
import type { Draft } from './draft';
import type { ReadArticle } from './types';

/** Threats that equipment is given against; whom it is for says more. */
const THREATS = new Set(
  'counter_terrorism|counter_narcotics|organised_crime|regional_stability|civil_defence|border_migration'.split(
    '|',
  ),
);
/** What troops that are sent consist of. */
const OF_TROOPS = new Set(['military', 'defence_industry']);
/** Words for them that name no field. */
const PLAIN_FORCE =
  /^(?:soldiers?|troops|military (?:assistance|aid|support)|fighter|jets?|aircraft|helicopters?|warplanes?|drones?|missiles?|tanks?|rifles?|armou?red|frigates?|warships?|corvettes?|submarines|destroyers|جنود|جندي|طائرات|طائرة|مقاتلات|مقاتلة|فرقاط|سفن حربية|سفينة حربية|غواص|مروحيات|صواريخ)/;
/** Besides, where arms are given: what the gift does for those who deal in it. */
const ENDS = new Set(['military', 'maritime', ...THREATS]);
const OTHER_DEEDS = ['exercise', 'training_delivery', 'operation', 'equipment_transfer'];

/** A purpose, right before the field that it names; folded. */
const PURPOSE =
  /\b(?:(?:to|will|can|would|could) (?:further |better |also )?(?:help|assist|aid|support|enhance|strengthen|boost|raise|improve|combat|counter|fight|tackle|address|confront|contribute|defeat|curb|protect)|(?:meant|intended|designed|aimed|used|useful) (?:to|at|for|in)|of use|(?:used|employed|serve|suited|suitable|capable|ideal|equipped)(?: [a-z]+){0,4} (?:in|for|to|of)|missions?|tasks|roles|in (?:its|their|the|his|our) (?:fight|war|battle|struggle|campaign|efforts?)|(?:fight|war|battle|struggle) (?:against|on)|in the face of|used entirely for)\b[^.;]{0,80}$/;
const REACH = 110;

function isPurpose({ article }: ReadArticle, { start, sentence }: DomainMention): boolean {
  const { folded, sentences } = article;
  const at = folded.toFolded(start);
  const from = Math.max(folded.toFolded(sentences[sentence]?.start ?? 0), at - REACH);
  return PURPOSE.test(folded.text.slice(from, at).replace(/"/g, ''));
}

/** Ships that call at a port, jets that escort a guest: named where the sentence speaks of no trade in them. */
const DEALS =
  /\b(?:buy\w*|bought|purchas\w*|sell\w*|sold|sales?|suppl\w+|procur\w+|acqui\w+|order\w*|contract\w*|deal|deliver\w*|produc\w*|manufactur\w*|build\w*|factory|plants?|industr\w*|request\w*|develop\w*|upgrad\w*|moderni[sz]\w*|maint[ae]\w*|export\w*|import\w*|lend\w*|lent|leas\w*|donat\w*|gift|technolog\w*|systems?|program\w*|projects?|transfer\w*|provid\w*|receiv\w*|given|pledg\w*|promis\w*|equip\w*|fleet|offer\w*|interest\w*|discuss\w*|talk\w*|cooperat\w*)\b|شراء|اقتناء|بيع|صفق|عقد|توريد|تسليم|تسليح|تصنيع|صناع|انتاج|بحث|ناقش|تزويد|تطوير|تحديث|صيانه|تصدير|استيراد|منح|هبه|استلم|تسلم|صناع|اتفاقيه/;
export function isCaller({ article }: ReadArticle, { domain, term, sentence }: DomainMention): boolean {
  if (domain !== 'defence_industry' || !PLAIN_FORCE.test(term)) return false;
  const { folded, sentences } = article;
  const { start, end } = sentences[sentence] ?? { start: 0, end: 0 };
  return !DEALS.test(folded.text.slice(folded.toFolded(start), folded.toFolded(end)));
}

const givesArms = ({ article }: ReadArticle, { groups }: Draft): boolean =>
  groups.some(({ triggers }) =>
    triggers.some(
      ({ mechanism, object }) => mechanism === 'equipment_transfer' && object && isArms(article, object),
    ),
  );

/** The fields of a draft without the purposes of a gift and the parts of a force. */
export function withoutPurposes(
  article: ReadArticle,
  draft: Draft,
  own: readonly DomainMention[],
): readonly DomainMention[] {
  const sealed = draft.has('equipment_transfer') && !draft.families.has('contact');
  if (!draft.has('equipment_transfer')) own = own.filter((mention) => !isCaller(article, mention));
  if (!sealed && [...draft.families].some((family) => family !== 'practice' && family !== 'statement'))
    return own;
  const arms = own.some(({ domain }) => domain === 'defence_industry') || givesArms(article, draft);
  if (draft.has('equipment_transfer') || (arms && draft.families.has('statement'))) {
    const ends = arms ? ENDS : THREATS;
    return own.filter(
      (mention) =>
        !(ends.has(mention.domain) && isPurpose(article, mention)) &&
        !(arms && mention.term === 'gapped' && mention.domain !== 'defence_industry'),
    );
  }
  if (draft.has('deployment') && !OTHER_DEEDS.some((deed) => draft.has(deed)))
    return own.filter(({ domain, term }) => !(OF_TROOPS.has(domain) && PLAIN_FORCE.test(term)));
  return own;
}
