/**
 * Larger towns that the list of cities lacks, where the words before them say that a place is meant and the text
 * names their country: 'in Mbale' beside Uganda, بمدينة قابس beside Tunisia.
 */
import type { ArticleText } from '../../text/article-text';
import { matchesOf } from '../../text/matches';
import type { GeographicName } from './geographic-names';
import type { StandIn } from './stand-ins';
import { skeletonOf, townKey as keyOf, townsBySkeleton, townsOf } from './town-list';

/** One to four words with capitals after a word of place. */
const LATIN =
  /(?<=(?:^|[^\p{L}])(?:in|at|near|outside|around|from|to|of|off|via|visited|reached|toured|between|and|a|the) )(\p{Lu}[\p{L}'’-]{2,25}(?: \p{Lu}[\p{L}'’-]{1,25}| d[aeo] | de[ls]? | el | la ){0,3})/gu;
/** A town that opens a report: 'MBALE, Uganda', 'Gabes (TAP)'. */
const DATELINE =
  /(?:^|\n)[ \t]{0,4}(\p{Lu}[\p{L}'’-]{2,25}(?: \p{Lu}[\p{L}'’-]{2,25}){0,2})(?=\s?[,(/–—-])/gu;
/** What may follow the name of a town with a capital: its house, a day, a month. */
const MAY_FOLLOW =
  /^(?: (?:Air(?:base|port)?|Naval|Military|Police|Army|Base|Barracks|Camp|Garrison|Academy|Airfield|Port|Harbou?r|District|Province|County|Region|State|Training|International|Hotel|University|(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day)\b|$)/;

const KIND =
  'ترسانه|حوض|رصيف|كليه|اكاديميه|مدرسه|مركز|ميدان|حقل|مدينه|بلده|قريه|ناحيه|قضاء|ضاحيه|مطار|ميناء|مرفا|قاعده|معسكر|ثكنه|ثكنات|محافظه|ولايه|اقليم|عماله|منطقه|مقاطعه|بلديه|سواحل|قباله';
const IN = '[وف]?(?:في|قرب|داخل|من|الي|نحو)';
/** Arabic words behind a word of place, or behind one that is written together with its ب; folded. */
const ARABIC = new RegExp(
  `(?<![\\u0621-\\u064a])(?:(?:${IN} )?([وف]?[بل]?(?:ال|ل)?(?:${KIND}) )|${IN} |[وف]?ب(?=[\\u0621-\\u064a]{4}))(?=([\\u0621-\\u064a]{3,}(?: [\\u0621-\\u064a]{2,}){0,3}))`,
  'g',
);

const NAMED_AFTER = 'مدينه|بلده|قريه|ناحيه|قضاء|ضاحيه|مطار|ميناء|مرفا|قاعده|معسكر|ثكنه|ثكنات|ترسانه';

/** A word that a word for a town, port or base stands before, by itself or with an adjective and في or ب; folded. */
const CALLED_ONE = new RegExp(
  `(?<![\\u0621-\\u064a])[وف]?[بل]?(?:ال|ل)?(${NAMED_AFTER})(?: ال[\\u0621-\\u064a]+(?: في | ب)| في | ب| )(?=[\\u0621-\\u064a]{4})(?![\\u0621-\\u064a]+(?:ته|تها|تهم|اته|هما|ها|ات)(?![\\u0621-\\u064a]))(?!(?:ال[\\u0621-\\u064a]*ي|[\\u0621-\\u064a]*يه)(?![\\u0621-\\u064a]))([\\u0621-\\u064a]+)`,
  'g',
);
const TOWN = /^(?:مدينه|بلده|قريه|ناحيه|ضاحيه)$/;

interface Town {
  readonly city: string;
  readonly country: string;
}

/** The country of the text that has a town of this name, the one it names most often first. */
function countryWith(key: string, countries: readonly string[]): string | undefined {
  return countries.find((country) => townsOf(country).has(key));
}

function latinTowns({ text }: ArticleText, countries: readonly string[]): StandIn[] {
  const towns: StandIn[] = [];
  for (const match of [...matchesOf(LATIN, text), ...matchesOf(DATELINE, text)]) {
    const written = (match[1] ?? '').trimEnd();
    const start = match.index;
    const words = written.split(' ');
    for (let count = words.length; count > 0; count -= 1) {
      const name = words
        .slice(0, count)
        .join(' ')
        .replace(/['’]s$/, '');
      const country = countryWith(keyOf(name), countries);
      if (country === undefined) continue;
      const from = start + match[0].indexOf(name);
      if (MAY_FOLLOW.test(written.slice(name.length)))
        towns.push({
          start: from,
          end: from + name.length,
          country,
          city: townsOf(country).get(keyOf(name)) ?? name,
        });
      break;
    }
  }
  return towns;
}

/** Shorter skeletons are those of many words. */
const SHORTEST_SKELETON = 3;

/** A town whose Arabic name no list has: 'بالقاعدة الجوية ببوفاريك', 'في بلدة زليتن'. */
function spelledAlike(word: string, isTown: boolean, countries: readonly string[]): Town | undefined {
  const skeleton = skeletonOf(word);
  const letters = skeleton.replace('-', '').length;
  if (letters < SHORTEST_SKELETON && !(isTown && letters === SHORTEST_SKELETON - 1 && !word.endsWith('ه')))
    return undefined;
  for (const country of countries) {
    const city = townsBySkeleton(country).get(skeleton);
    if (city !== undefined) return { country, city };
  }
  return undefined;
}

function arabicTowns({ folded }: ArticleText, countries: readonly string[]): StandIn[] {
  const towns: StandIn[] = [];
  for (const match of matchesOf(ARABIC, folded.text)) {
    const [whole, kind = '', written = ''] = match;
    const words = written.split(' ');
    const from = match.index + whole.length;
    for (let count = words.length; count > 0; count -= 1) {
      const name = words.slice(0, count).join(' ');
      const country = countryWith(name, countries);
      // A single word with the article is a town only where a word says so: الباحة, المبرز.
      if (country === undefined || (count === 1 && name.startsWith('ال') && kind === '')) continue;
      towns.push({
        ...folded.toOriginal(from, from + name.length),
        country,
        city: townsOf(country).get(name) ?? '',
      });
      break;
    }
  }
  for (const match of matchesOf(CALLED_ONE, folded.text)) {
    const [whole, kind = '', word = ''] = match;
    const from = match.index + whole.length - word.length;
    const town = spelledAlike(word, TOWN.test(kind), countries);
    if (town) towns.push({ ...folded.toOriginal(from, from + word.length), ...town });
  }
  return towns;
}

/** Towns in order of their kind of mention; none overlaps a name that is known. */
export function townsNamed(article: ArticleText, names: readonly GeographicName[]): StandIn[] {
  const counts = new Map<string, number>();
  for (const { country } of names) counts.set(country, (counts.get(country) ?? 0) + 1);
  const countries = [...counts].sort((a, b) => b[1] - a[1]).map(([country]) => country);
  const found = article.language === 'ar' ? arabicTowns(article, countries) : latinTowns(article, countries);
  return found.filter((town) => !names.some(({ start, end }) => start < town.end && end > town.start));
}
