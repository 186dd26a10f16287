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
  const before = [event.parties.join('-'), words, place].filter(Boolean);
  return [...before, event.event_date ? inOrder(event.event_date, before) : undated[language]].join(' · ');
}

/** Behind Arabic letters, 2018-10-15 would be drawn as 15-10-2018; a left-to-right mark keeps its order. */
function inOrder(date: string, before: readonly string[]): string {
  return /\p{Script=Arabic}/u.test(before[before.length - 1] ?? '') ? `\u200e${date}` : date;
}
