/**
 * Tells a border or base that is a field of cooperation ('security of the common border') from one that is only the
 * place where something happened: 'at the border crossing', عبر الحدود المشتركة, 'landed at the air base'.
 */

/** Terms that name a place; what is done to it (control, security) is no part of them. */
const PLACES = new Set(
  (
    'border crossing|border region|border area|border point|border post|border checkpoint|border gate|border province|' +
    'common border|common frontier|shared border|shared frontier|border|borders|frontier|frontiers|crossing|crossings|' +
    'land borders|حدود مشتركة|مناطق حدودية|معابر حدودية|معبر حدودي|منفذ حدودي|نقاط حدودية|شريط حدودي|حدود|حدودية|حدودي'
  ).split('|'),
);
const AT_BEFORE =
  /\b(?:at|near|in|from|through|via|towards?|across|along|(?:both|either|this|that|other|each|our|their|its|one) sides? of) (?:the |their |its |a |an )?(?:[a-z-]+ ){0,2}$|(?:^|[^\u0621-\u064a])(?:عبر|عند|قرب|في|من|علي طول|عن طريق|باتجاه|نحو) (?:ال)?$|(?:^| )ب(?:ال)?$/;
/** Words that make the place a matter of security all the same. */
const SECURED_BEFORE =
  /\b(?:secur\w*|control\w*|patrol\w*|monitor\w*|surveil\w*|checks?|protect\w*|stability|movement|smuggl\w+|infiltrat\w*|cooperat\w*|coordinat\w*|opening|closure|open|close)\b[^.;]{0,40}$|(?:امن|تامين|ضبط|حمايه|مراقبه|دوري|تسلل|تنقل|تعاون|فتح|اغلاق|تهريب البضايع)[^.؛]{0,30}$/;

/** Drugs smuggled across a border are a matter of drugs. */
const SMUGGLED_ACROSS =
  /تهريب[^.؛]{0,25} عبر (?:ال)?$|\b(?:drugs?|narcotics|cocaine|heroin|captagon|weapons|arms)\b[^.;]{0,30} (?:on|along|across|over|through|at) (?:the|their) (?:[a-z-]+ )?$/;

/** A base at which somebody arrives or is welcomed, when nothing tells whose it is. */
const BASE =
  /^(?:air ?base|naval base|army base|military base|base (?:in|at|near)|garrison|قاعد[هة] ~?(?:جوي|عسكري|بحري))/;
const COMES_TO_BASE =
  /\b(?:came|come|comes|coming|arriv\w+|land(?:ed|s|ing)|flew|flown|flies|touched down|took off|departed|sign\w*|met|meet\w*|spoke|speak\w*|ceremony|ceremonies|held|gathered|welcomed|received|greeted)(?: [a-z]+)? (?:to|at|in|into|from) (?:the|an?) $|(?:^|[^\u0621-\u064a])(?:و|ف)?(?:حط|هبط|وصل|نزل|غادر|اقلع|انطلق|جر[يت]|اقيم|استقب|مراسم|حفل|كان)[\u0621-\u064a]*(?: [^ ]+){0,4} (?:ب|في |الي |من )(?:ال)?$/;

/** Whether the term for a base that starts at a folded offset is only where a guest arrives or a ceremony is held. */
export const isArrivalAt = (folded: string, start: number, term: string): boolean =>
  BASE.test(term) && COMES_TO_BASE.test(folded.slice(Math.max(0, start - 60), start));

/** Whether the term that starts at a folded offset is a place where something happens. */
export function isLocation(folded: string, start: number, term: string): boolean {
  if (!PLACES.has(term)) return false;
  const before = folded.slice(Math.max(0, start - 60), start);
  return SMUGGLED_ACROSS.test(before) || (AT_BEFORE.test(before) && !SECURED_BEFORE.test(before));
}
