/** The words that stand for an event in the first column of every row: 'QAT-TUR · committee · Ankara · undated'. */
import type { Codebook } from './codebook';
import { countryLabel } from './countries';
import type { InterfaceLanguage } from './tab';

export interface EventWords {
  parties: readonly string[];
  mechanisms: readonly string[];
  place: string;
  place_country: string;
  event_date: string;
}

const undated: Record<InterfaceLanguage, string> = { en: 'undated', ar: 'غير مؤرخ' };

/** Parties, first mechanism, place and date, joined by ' · '; what is unknown is left out, except the date. */
export function eventLabel(event: EventWords, codebook: Codebook, language: InterfaceLanguage): string {
  const mechanism = event.mechanisms[0];
  const plain = (mechanism ?? '').replace(/_/g, ' ');
  const words = (language === 'ar' && codebook.find('mechanism', mechanism ?? '')?.label_ar) || plain;
  const place = event.place || (event.place_country && countryLabel(event.place_country, language));
  return [event.parties.join('-'), words, place, event.event_date || undated[language]]
    .filter(Boolean)
    .join(' · ');
}
