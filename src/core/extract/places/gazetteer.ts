/** Reads the compact list of cities into entries, and finds the capital that is called like its country. */
import { CITIES } from './lexicon/cities';

export interface Spelling {
  readonly text: string;
  /** The spelling is also another word, person or place: it counts only where its country is named too. */
  readonly ambiguous: boolean;
}

export interface City {
  /** English name without diacritics. */
  readonly name: string;
  /** ISO 3166-1 alpha-3. */
  readonly country: string;
  readonly capital: boolean;
  /** The city is called like its country in English or Arabic (Tunis, تونس; Djibouti). */
  readonly namesake: boolean;
  readonly spellings: readonly Spelling[];
}

function parseSpelling(written: string): Spelling {
  const ambiguous = written.startsWith('?');
  return { text: ambiguous ? written.slice(1) : written, ambiguous };
}

function parseCity(country: string, item: string): City {
  const flags = /^[*~]*/.exec(item)?.[0] ?? '';
  const [english = '', arabic = ''] = item.slice(flags.length).split(':');
  const spellings = [...english.split('/'), ...(arabic === '' ? [] : arabic.split('/'))].map(parseSpelling);
  return {
    name: spellings[0]?.text ?? '',
    country,
    capital: flags.includes('*'),
    namesake: flags.includes('~'),
    spellings,
  };
}

let cities: readonly City[] | null = null;

/** All cities of the list, read at the first call. */
export function allCities(): readonly City[] {
  cities ??= CITIES.trim()
    .split('\n')
    .flatMap((line) => {
      const [country = '', ...items] = line.split('|');
      return items.map((item) => parseCity(country, item));
    });
  return cities;
}

let namesakes: ReadonlyMap<string, City> | null = null;

/** The capital that is called like its country, if it has one. */
export function namesakeOf(country: string): City | undefined {
  namesakes ??= new Map(
    allCities()
      .filter(({ namesake }) => namesake)
      .map((city) => [city.country, city]),
  );
  return namesakes.get(country);
}

let capitals: ReadonlyMap<string, City> | null = null;

/** The capital of a country; the first of the list where it has two. */
export function capitalOf(country: string): City | undefined {
  capitals ??= new Map(
    allCities()
      .filter(({ capital }) => capital)
      .reverse()
      .map((city) => [city.country, city]),
  );
  return capitals.get(country);
}
