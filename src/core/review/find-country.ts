/** The country that a person means when typing a code or a name, in either language of the interface. */
import { countryCodes, countryLabel, isCountryCode } from '../model/countries';
import { interfaceLanguages } from '../model/tab';
import { fold } from '../text/fold';

/** A code; empty where no country, or more than one, is meant. */
export function countryFromText(text: string): string {
  const typed = text.trim();
  if (isCountryCode(typed.toUpperCase())) return typed.toUpperCase();
  const wanted = comparable(typed);
  if (wanted.length < 2) return '';
  const starting: string[] = [];
  for (const code of countryCodes()) {
    const names = interfaceLanguages.map((language) => comparable(countryLabel(code, language)));
    if (names.includes(wanted)) return code;
    if (names.some((name) => name.startsWith(wanted))) starting.push(code);
  }
  return starting.length === 1 ? (starting[0] ?? '') : '';
}

function comparable(name: string): string {
  return fold(name.slice(0, 100)).replace(/\s+/g, ' ').trim();
}
