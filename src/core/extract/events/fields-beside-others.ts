/** Fields that words name and that yet are none beside others: a drill's own training, aid with rescuers, bare smuggling, gangs. */
import type { Span } from '../../text/fold';
import type { DomainMention } from '../domains/find-domain-mentions';
import type { ReadArticle } from './types';

/** Folded characters that tell the name of a drill from the training of somebody. */
const DRILL_NAME = 30;
/** In a drill, 'training' and تدريب are the drill itself. */
export function isDrillName({ article: { folded } }: ReadArticle, mention: DomainMention): boolean {
  const from = folded.toFolded(mention.start);
  return (
    mention.domain === 'training' &&
    /^(?:ال)?(?:تدريب(?! (?:ال)?(?:افراد|عناصر|ضباط|كوادر|اطقم|منتسب|عسكريين|متدرب|قوات|وحدات|شرط))|train(?!\w* of\b))/.test(
      folded.text.slice(from, from + DRILL_NAME),
    )
  );
}

/** 'Smuggle', تهريب: what is smuggled says more. */
const BARE_SMUGGLING = /^(?:smuggl|تهريب|مهرب)\S*$/;
const SMUGGLED = new Set(['counter_narcotics', 'organised_crime', 'defence_industry']);

/** Aid that rescuers bring along; refugees stay a field of their own. */
const AID = /^(?:humanitarian|relief|مساعد|اغاث|إغاث)/;
export const isAid = ({ domain, term }: DomainMention): boolean =>
  domain === 'refugees_humanitarian' && AID.test(term);

/** 'Humanitarian assistance' beside the response to disasters is one field, that of rescue. */
export function withoutAid(own: readonly DomainMention[]): DomainMention[] {
  const rescue = own.some(({ domain }) => domain === 'civil_defence');
  return own.filter((mention) => !(rescue && isAid(mention)));
}

/** Drops bare smuggling beside the drugs or arms that are smuggled. */
export function withoutBareSmuggling(own: readonly DomainMention[]): DomainMention[] {
  const told = new Set(own.filter(({ domain }) => SMUGGLED.has(domain)).map(({ sentence }) => sentence));
  return own.filter(({ term, sentence }) => !(BARE_SMUGGLING.test(term) && told.has(sentence)));
}

/** 'Networks', 'gangs': those that move drugs belong to that field. */
const BARE_GANGS =
  /^(?:(?:criminal|crime|smuggling) (?:networks?|gangs?)|gangs?$|شبك(?:ات|ة) ~?(?:إجرامية|تهريب|جريمة)|عصاب)/;

export function withoutGangs(article: ReadArticle, own: readonly DomainMention[]): DomainMention[] {
  const { folded } = article.article;
  const isOrganised = ({ end }: Span): boolean =>
    /^ (?:ال)?منظم/.test(folded.text.slice(folded.toFolded(end), folded.toFolded(end) + 8));
  const drugs = own.some(({ domain, weight }) => domain === 'counter_narcotics' && weight === 'strong');
  const isBare = (mention: DomainMention): boolean => BARE_GANGS.test(mention.term) && !isOrganised(mention);
  return own.filter((mention) => !(drugs && mention.domain === 'organised_crime' && isBare(mention)));
}
