/** Finds the cities that a text names or means. */
import type { ArticleText } from '../../text/article-text';
import type { PlaceMention } from '../types';
import { geographicNames } from './geographic-names';
import { capitalsMeant, townsBeforeCountry, townsInArea, venuesNamed, type StandIn } from './stand-ins';
import { townsNamed } from './towns-named';

/** Adds to the cities that are named what stands for one, where the two do not overlap; in order of the text. */
function withStandIns(
  article: ArticleText,
  named: readonly PlaceMention[],
  others: readonly StandIn[],
): PlaceMention[] {
  const { sentences } = article;
  const places = [...named];
  let last = -1;
  let at = 0;
  for (const { start, end, city, country } of [...others].sort((a, b) => a.start - b.start)) {
    while (at + 1 < sentences.length && (sentences[at + 1]?.start ?? Infinity) <= start) at += 1;
    const sentence = sentences[at];
    if (!sentence || start < last || sentence.kind === 'boilerplate') continue;
    places.push({ start, end, city, country, sentence: sentence.index });
    last = end;
  }
  return places.sort((a, b) => a.start - b.start || b.end - a.end).filter(isFirst);
}

/** Of two mentions at one place of the text the one that begins first stays. */
function isFirst(place: PlaceMention, index: number, all: readonly PlaceMention[]): boolean {
  const before = all[index - 1];
  return before === undefined || before.end <= place.start;
}

/** Cities in order of the text, capitals included, outside boilerplate. */
export function findPlaces(article: ArticleText): PlaceMention[] {
  const names = geographicNames(article);
  const named = names.flatMap(({ start, end, country, city, sentence }) =>
    city === null ? [] : [{ start, end, country, city: city.name, sentence }],
  );
  return withStandIns(article, named, [
    ...capitalsMeant(article, names),
    ...venuesNamed(article),
    ...townsBeforeCountry(article, names),
    ...townsInArea(article, names),
    ...townsNamed(article, names),
  ]);
}
