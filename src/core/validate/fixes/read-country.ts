/** The country that somebody wrote in place of its code: a name in either language, or a code in small letters. */
import { findCountries } from '../../extract/countries/find-countries';
import { countryCodes, countryLabel, isCountryCode } from '../../model/countries';
import { interfaceLanguages } from '../../model/tab';
import { fold } from '../../text/fold';
import { readArticleText } from '../../text/read-article-text';

/** Longer texts are no name of a country. UTF-16 units. */
const LONGEST = 60;

/** A code; empty where the whole text is not the name of exactly one country. */
export function readTypedCountry(text: string): string {
  const typed = text.trim();
  if (typed.length > LONGEST) return '';
  if (isCountryCode(typed.toUpperCase())) return typed.toUpperCase();
  const wanted = fold(typed);
  const labelled = countryCodes().filter((code) =>
    interfaceLanguages.some((language) => fold(countryLabel(code, language)) === wanted),
  );
  if (labelled[0] !== undefined) return labelled[0];
  const [found] = findCountries(readArticleText(typed));
  const whole = found?.form === 'name' && found.start === 0 && found.end === typed.length;
  return whole ? found.country : '';
}
