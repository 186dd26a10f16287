/** The town of a camp, school or base that the event's own words only name by its kind, where another sentence tells it. */
import type { PlaceMention } from '../types';
import type { Draft } from './draft';
import type { ReadArticle } from './types';

const ENGLISH =
  'camp|base|academy|school|college|cent(?:re|er)|barracks|port|airport|airfield|range|shipyard|dockyard|headquarters';
const ARABIC = 'قاعده|معسكر|اكاديميه|مدرسه|كليه|مركز|ثكنه|ميناء|مطار|مقر';
/** 'At the camp', في القاعدة: a house of the event; folded. */
const AT_HOUSE = new RegExp(
  `\\b(?:at|in|on|inside) (?:the|its|their)(?: [a-z-]+){0,2} (${ENGLISH})\\b|(?<![\\u0621-\\u064a])(?:في |ب|داخل )ال(${ARABIC})(?![\\u0621-\\u064a])`,
);
const HOUSE_LIES = new RegExp(
  `\\b(?:the|its|their)(?: [a-z-]+){0,2} (${ENGLISH})(?: (?:is|lies|stands|located|situated))? (?:in|at|near)(?: the)?(?: [a-z]+)? $|(?<![\\u0621-\\u064a])ال(${ARABIC})(?: ال[\\u0621-\\u064a]+)?(?: (?:الواقع|الواقعه|الكائن|الكائنه))? (?:في |ب)(?: ?مدينه )?(?:ال)?$`,
);
/** Characters in front of a city that may name the house. */
const REACH = 60;

/** The city in which such a house lies. */
export function cityOfVenue(
  { article, sentences }: ReadArticle,
  { groups }: Draft,
  countries: readonly string[],
): PlaceMention | null {
  const { folded } = article;
  for (const { sentence } of groups) {
    const at = AT_HOUSE.exec(sentence.folded);
    const house = at?.[1] ?? at?.[2];
    if (house === undefined) continue;
    for (const { sentence: other, places } of sentences) {
      if (other.kind !== 'prose' || other.index <= sentence.sentence.index) continue;
      const found = places.find(({ start, country }) => {
        const end = folded.toFolded(start);
        const lies = HOUSE_LIES.exec(
          folded.text.slice(Math.max(folded.toFolded(other.start), end - REACH), end),
        );
        return lies !== null && (lies[1] ?? lies[2]) === house && countries.includes(country);
      });
      if (found) return found;
    }
  }
  return null;
}
