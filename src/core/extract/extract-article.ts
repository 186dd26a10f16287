/** From one text to everything that Accord proposes about it: the entry point of the extractor. */
import { readArticleText } from '../text/read-article-text';
import { findCountries } from './countries/find-countries';
import { findDates } from './dates/find-dates';
import { findPublished } from './dates/published';
import { buildEvents, type BuiltEvent } from './events/build-events';
import { findFigures } from './figures/find-figures';
import { findOfficials } from './officials/find-officials';
import { findOrganisations } from './organisations/find-organisations';
import { findPlaces } from './places/find-places';
import { findSource } from './source/find-source';
import type { Extraction, ExtractOptions, Mentions } from './types';

const SUPPORTED = ['en', 'ar'];

/** Index of the sentence that holds an offset, -1 where none does. */
function sentenceAt(mentions: Mentions, offset: number): number {
  return mentions.article.sentences.findIndex(({ start, end }) => offset >= start && offset < end);
}

function eventsAt(events: readonly BuiltEvent[], sentence: number): number[] {
  const found: number[] = [];
  events.forEach(({ sentences }, at) => {
    if (sentences.includes(sentence)) found.push(at);
  });
  return found;
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
  if (!SUPPORTED.includes(language))
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
  return {
    language,
    supported: true,
    published,
    outlet,
    title,
    events: built.map(({ event }) => event),
    officials: mentions.officials.map((official) => ({
      ...official,
      events: [...new Set(official.mentions.flatMap(({ start }) => eventsAt(built, sentenceAt(mentions, start))))].sort(
        (a, b) => a - b,
      ),
    })),
    figures: mentions.figures.map((figure) => ({
      ...figure,
      event: eventsAt(built, sentenceAt(mentions, figure.span.start))[0] ?? null,
    })),
    countries_mentioned: [
      ...new Set(countries.filter(({ form }) => form !== 'city').map(({ country }) => country)),
    ].sort(),
  };
}
