/** Titles that several persons share country by country: 'the interior ministers of Peru and Chile, X and Y'. */
import type { TitleChunk } from '../candidate';
import type { Word } from '../words';

/** States whose officials one title names. */
const MOST_STATES = 12;

/** Countries joined by commas and 'and' from word `at` on, and the index behind them. */
function listFrom(words: readonly Word[], at: number, end: number): { countries: string[]; next: number } {
  const countries: string[] = [];
  let next = at;
  for (let word = at; word < end && countries.length <= MOST_STATES; word += 1) {
    const { country, fold } = words[word] as Word;
    if (country !== null) {
      if (country !== words[word - 1]?.country) countries.push(country.country);
      next = word + 1;
    } else if (fold !== ',' && fold !== 'and' && fold !== '&' && fold !== 'the') break;
  }
  return { countries, next };
}

/** The same before word `at`, read backwards. */
function listBefore(
  words: readonly Word[],
  at: number,
  from: number,
): { countries: string[]; first: number } {
  const countries: string[] = [];
  let first = at;
  for (let word = at - 1; word >= from && countries.length <= MOST_STATES; word -= 1) {
    const { country, fold } = words[word] as Word;
    if (country !== null) {
      if (country !== words[word + 1]?.country) countries.unshift(country.country);
      first = word;
    } else if (fold !== ',' && fold !== 'and' && fold !== '&') break;
  }
  return { countries, first };
}

/**
 * A title of several with the countries of its holders in order and behind their list; the title as it is where it
 * names fewer than two. `from`, `to`: the words of the sentence.
 */
export function withStates(words: readonly Word[], title: TitleChunk, from: number, to: number): TitleChunk {
  if (!title.plural || title.counterpart) return title;
  const own = words.slice(title.from, title.to).findIndex(({ country }) => country !== null);
  if (own < 0) return title;
  const at = title.from + own;
  if (/^(?:of|from)$/.test((words[at - 1]?.fold === 'the' ? words[at - 2] : words[at - 1])?.fold ?? '')) {
    const { countries, next } = listFrom(words, at, to);
    return countries.length < 2 || next < title.to
      ? title
      : { ...title, to: next, country: null, states: countries };
  }
  if (own > 0) return title;
  const { countries, first } = listBefore(words, at + 1, from);
  return countries.length < 2 ? title : { ...title, from: first, country: null, states: countries };
}
