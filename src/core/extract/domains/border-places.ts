/**
 * Tells a border that is a field of cooperation ('security of the common border') from one that is only the
 * place where something happened: 'at the border crossing', عبر الحدود المشتركة.
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
  /\b(?:at|near|in|from|through|via|towards?|across|along) (?:the |their |its |a |an )?(?:[a-z-]+ ){0,2}$|(?:^|[^\u0621-\u064a])(?:عبر|عند|قرب|في|من|علي طول|عن طريق|باتجاه|نحو) (?:ال)?$|(?:^| )ب(?:ال)?$/;
/** Words that make the place a matter of security all the same. */
const SECURED_BEFORE =
  /\b(?:secur\w*|control\w*|patrol\w*|monitor\w*|surveil\w*|checks?|protect\w*|stability|movement|smuggl\w+|infiltrat\w*|cooperat\w*|opening|closure|open|close)\b[^.;]{0,40}$|(?:امن|تامين|ضبط|حمايه|مراقبه|دوري|تسلل|تنقل|تعاون|فتح|اغلاق|تهريب البضايع)[^.؛]{0,30}$/;

/** Drugs smuggled across a border are a matter of drugs. */
const SMUGGLED_ACROSS = /تهريب[^.؛]{0,25} عبر (?:ال)?$/;

/** Whether the term that starts at a folded offset is a place where something happens. */
export function isLocation(folded: string, start: number, term: string): boolean {
  if (!PLACES.has(term)) return false;
  const before = folded.slice(Math.max(0, start - 60), start);
  return SMUGGLED_ACROSS.test(before) || (AT_BEFORE.test(before) && !SECURED_BEFORE.test(before));
}
