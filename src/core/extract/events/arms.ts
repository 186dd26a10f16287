/** Tells arms and military systems from other equipment: a gift of jets is arms transfer, one of engines may not be. */
import type { ArticleText } from '../../text/article-text';
import type { Span } from '../../text/fold';

const ARMS =
  /\b(?:aircrafts?|jets?|fighters?|helicopters?|choppers?|drones?|uavs?|unmanned|missiles?|rockets?|tanks?|armou?red|frigates?|corvettes?|submarines?|warships?|destroyers|radars?|weapons?|weaponry|arms|ammunition|munitions|shells|howitzers?|artillery|guns|rifles|bombs|f-\d+s?|rafales?|gripen|eurofighter|su-\d+|s-\d+|patriot|himars|bayraktar|tb2|air defen[cs]e|defen[cs]e systems|hardware|materiel)\b|طاير|مقاتل|مروحي|هليكوبتر|مسير|درون|صاروخ|صواريخ|دباب|مدرع|فرقاط|غواص|كورفيت|رادار|اسلحه|سلاح|ذخير|ذخائر|ذخاير|منظوم|مدافع|مدفعي|بنادق|اف-|رافال|بيرقدار|باتريوت|دفاع جوي|عتاد/;

export function isArms(article: ArticleText, object: Span): boolean {
  const { folded } = article;
  return ARMS.test(folded.text.slice(folded.toFolded(object.start), folded.toFolded(object.end)));
}
