/**
 * The registry of countries: which codes exist and what they are called in the user's language.
 * It holds all of ISO 3166-1 (members of the UN, Palestine, the Vatican, Taiwan, Hong Kong, Greenland...)
 * and Kosovo.
 */
import { COUNTRY_LABELS } from './data/country-labels';

export type LabelLanguage = 'en' | 'ar';

const labels = new Map<string, Readonly<Record<LabelLanguage, string>>>();
for (const line of COUNTRY_LABELS.trim().split('\n')) {
  const [code, en, ar] = line.split('|');
  if (code && en && ar) labels.set(code, { en, ar });
}
const codes: readonly string[] = [...labels.keys()];

/** True for an upper-case ISO 3166-1 alpha-3 code (or XKX). */
export function isCountryCode(code: string): boolean {
  return labels.has(code);
}

/** All codes, sorted. */
export function countryCodes(): readonly string[] {
  return codes;
}

/** The everyday name of a country; a code that is not in the registry comes back as it is. */
export function countryLabel(code: string, language: LabelLanguage): string {
  return labels.get(code)?.[language] ?? code;
}
