/** Finds the countries that a text names: by name, by their people, by capital or seat, or by a city. */
import type { ArticleText } from '../../text/article-text';
import { geographicNames } from '../places/geographic-names';
import type { CountryMention } from '../types';

/**
 * Mentions in order of the text, outside boilerplate. Forms `name`, `demonym` and `capital` count as naming
 * the country; `city` (Istanbul) only tells where something lies.
 */
export function findCountries(article: ArticleText): CountryMention[] {
  return geographicNames(article).map(({ start, end, country, form, sentence }) => ({
    start,
    end,
    country,
    form,
    sentence,
  }));
}
