/** From one text to everything that Accord proposes about it: the entry point of the extractor. */
import type { ArticleText } from '../text/article-text';
import { isSupported } from '../text/language';
import { readArticleText } from '../text/read-article-text';
import { findCountries } from './countries/find-countries';
import { findDates } from './dates/find-dates';
import { findPublished } from './dates/published';
import { buildEvents, type BuiltEvent } from './events/build-events';
import { findFigures, tellsOfGift } from './figures/find-figures';
import { findOfficials } from './officials/find-officials';
import { findOrganisations } from './organisations/find-organisations';
import { findPlaces } from './places/find-places';
import { findSource } from './source/find-source';
import type { Extraction, ExtractOptions, Mentions } from './types';

/** Finds, for an offset of the text, the positions of the events that its sentence tells of. */
function eventFinder(
  { sentences }: ArticleText,
  built: readonly BuiltEvent[],
): (offset: number) => readonly number[] {
  const bySentence = new Map<number, number[]>();
  built.forEach((one, at) => {
    for (const sentence of one.sentences) bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), at]);
  });
  return (offset) => {
    let low = 0;
    let high = sentences.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sentences[middle]?.end ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return bySentence.get(low) ?? [];
  };
}

/**
 * Extracts from the stored text of one article; never throws, and costs time linear in its length.
 * @param text the article as stored; all spans of the result are offsets into it.
 */
export function extractArticle(text: string, options: ExtractOptions): Extraction {
  const article = readArticleText(text);
  const published = findPublished(article, options.published_on);
  const { outlet, title } = findSource(article);
  const { language } = article;
  if (!isSupported(language))
    return {
      language,
      supported: false,
      published,
      outlet,
      title,
      events: [],
      officials: [],
      figures: [],
      countries_mentioned: [],
    };
  const countries = findCountries(article);
  const mentions: Mentions = {
    article,
    countries,
    organisations: findOrganisations(article),
    places: findPlaces(article),
    dates: findDates(article, published),
    officials: findOfficials(article, countries),
    figures: findFigures(article),
    published,
  };
  const built = buildEvents(mentions, options.codebook);
  const eventsAt = eventFinder(article, built);
  return {
    language,
    supported: true,
    published,
    outlet,
    title,
    events: built.map(({ event }) => event),
    officials: mentions.officials.map((official) => ({
      ...official,
      events: [...new Set(official.mentions.flatMap(({ start }) => eventsAt(start)))].sort((a, b) => a - b),
    })),
    // Where nothing tells of cooperation, there is nothing that a number could quantify.
    figures: (built.length > 0 || tellsOfGift(article) ? mentions.figures : []).map((figure) => ({
      ...figure,
      event: eventsAt(figure.span.start)[0] ?? null,
    })),
    countries_mentioned: [
      ...new Set(countries.filter(({ form }) => form !== 'city').map(({ country }) => country)),
    ].sort(),
  };
}
