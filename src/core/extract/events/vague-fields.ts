/** Drops fields that only vague words name, where others of the same event say them better: gangs that move drugs. */
import type { Span } from '../../text/fold';
import type { DomainMention } from '../domains/find-domain-mentions';
import type { Draft } from './draft';
import type { ReadArticle } from './types';

/** 'Smuggle', تهريب: what is smuggled says more. */
const BARE_SMUGGLING = /^(?:smuggl|تهريب|مهرب)\S*$/;
const SMUGGLED = new Set('counter_narcotics|organised_crime|defence_industry'.split('|'));

/** Aid that rescuers bring along; refugees stay a field of their own. */
const AID = /^(?:humanitarian|relief|مساعد|اغاث|إغاث)/;
export const isAid = ({ domain, term }: DomainMention): boolean =>
  domain === 'refugees_humanitarian' && AID.test(term);

/** 'Humanitarian assistance' beside the response to disasters is one field, that of rescue. */
function withoutAid(own: readonly DomainMention[]): DomainMention[] {
  const rescue = own.some(({ domain }) => domain === 'civil_defence');
  return own.filter((mention) => !(rescue && isAid(mention)));
}

/** Drops bare smuggling beside the drugs or arms that are smuggled. */
function withoutBareSmuggling(own: readonly DomainMention[]): DomainMention[] {
  const told = new Set(own.filter(({ domain }) => SMUGGLED.has(domain)).map(({ sentence }) => sentence));
  return own.filter(({ term, sentence }) => !(BARE_SMUGGLING.test(term) && told.has(sentence)));
}

/** 'Networks', 'gangs': those that move drugs belong to that field. */
const BARE_GANGS =
  /^(?:(?:criminal|crime|smuggling) (?:networks?|gangs?)|gangs?$|شبك(?:ات|ة) ~?(?:إجرامية|تهريب|جريمة)|عصاب)/;

/** Criminals whose business is told right behind them: 'the organisations behind these shipments'. */
const CRIMINALS = /^(?:criminal|transnational|crime) /;
const THEIR_TRADE =
  /^[a-z]*(?: [a-z]+)? (?:behind|involved in|engaged in|linked to|tied to|responsible for|that|who|which)\b/;

function withoutGangs(article: ReadArticle, own: readonly DomainMention[]): DomainMention[] {
  const { folded } = article.article;
  const isOrganised = ({ end }: Span): boolean =>
    /^ (?:ال)?منظم/.test(folded.text.slice(folded.toFolded(end), folded.toFolded(end) + 8));
  const drugs = own.some(({ domain, weight }) => domain === 'counter_narcotics' && weight === 'strong');
  const isRelated = ({ start }: Span): boolean =>
    /\b(?:related|such|these) $/.test(
      folded.text.slice(Math.max(0, folded.toFolded(start) - 10), folded.toFolded(start)),
    );
  const isTold = ({ end, term }: DomainMention): boolean =>
    CRIMINALS.test(term) &&
    THEIR_TRADE.test(folded.text.slice(folded.toFolded(end), folded.toFolded(end) + 40));
  const isBare = (mention: DomainMention): boolean =>
    isRelated(mention) || isTold(mention) || (BARE_GANGS.test(mention.term) && !isOrganised(mention));
  return own.filter((mention) => !(drugs && mention.domain === 'organised_crime' && isBare(mention)));
}

/** Search and rescue, and words that take it to sea; folded. */
const SAR = /^(?:search|relief and rescue|rescue|بحث|إنقاذ|انقاذ)/;
const AT_SEA =
  /\b(?:nav(?:y|ies|al)|maritime|coast ?guards?|(?:war)?ships?|vessels?|boats?|at sea|frigates?|corvettes?|fleet|sailors|decks?)\b|بحري|سفين|سفن|زورق|زوارق|خفر السواحل|فرقاط/;

/** Search and rescue that ships rehearse is the safety of the sea, where nothing tells of fires or disasters. */
function atSea(article: ReadArticle, draft: Draft, own: readonly DomainMention[]): DomainMention[] {
  const rescue = own.filter(({ domain }) => domain === 'civil_defence');
  const read = [...draft.groups.map(({ sentence }) => sentence), ...draft.support];
  const isMaritime =
    rescue.length > 0 &&
    article.domains.has('maritime') &&
    rescue.every(({ term }) => SAR.test(term)) &&
    read.some(({ folded }) => AT_SEA.test(folded));
  return own.map((one) => (isMaritime && rescue.includes(one) ? { ...one, domain: 'maritime' } : one));
}

/** The fields of an event without bare smuggling, gangs and aid beside what they are about. */
export const withoutVague = (
  article: ReadArticle,
  draft: Draft,
  told: readonly DomainMention[],
): DomainMention[] => withoutGangs(article, withoutAid(withoutBareSmuggling(atSea(article, draft, told))));
