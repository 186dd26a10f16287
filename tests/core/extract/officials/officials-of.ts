/** Finds the officials of a short text, whose language is given because too short a text does not tell it. */
import { findCountries } from '../../../../src/core/extract/countries/find-countries';
import { findOfficials } from '../../../../src/core/extract/officials/find-officials';
import type { ProposedOfficial } from '../../../../src/core/extract/types';
import { readArticleText } from '../../../../src/core/text/read-article-text';

export function officialsOf(text: string, language: 'en' | 'ar' | 'fr'): ProposedOfficial[] {
  const article = { ...readArticleText(text), language };
  return findOfficials(article, findCountries(article));
}

/** `Name | ISO3`, as the tables of sentences have it. */
export function namesOf(text: string, language: 'en' | 'ar'): string[] {
  return officialsOf(text, language).map(({ name, country }) => `${name} | ${country}`);
}

/** `Name | title`. */
export function titlesOf(text: string, language: 'en' | 'ar'): string[] {
  return officialsOf(text, language).map(({ name, title }) => `${name} | ${title}`);
}
