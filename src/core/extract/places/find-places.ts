/** Finds the cities that a text names. */
import type { ArticleText } from '../../text/article-text';
import type { PlaceMention } from '../types';
import { geographicNames } from './geographic-names';

/** Cities in order of the text, capitals included, outside boilerplate. */
export function findPlaces(article: ArticleText): PlaceMention[] {
  return geographicNames(article).flatMap(({ start, end, country, city, sentence }) =>
    city === null ? [] : [{ start, end, country, city: city.name, sentence }],
  );
}
