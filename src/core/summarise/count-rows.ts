/**
 * What every pivot counts: one row per event, article, dyad, domain and mechanism, in labels. Pivots count
 * distinct events in it, so that an event with three parties or two mechanisms is still one event.
 */
import { splitList, textAt } from '../model/cell';
import type { Codebook, CodeKind } from '../model/codebook';
import { countryLabel } from '../model/countries';
import { review as reviewList, role as roleList } from '../model/lists';
import type { InterfaceLanguage } from '../model/tab';
import type { CountRow } from '../model/tabs/counts';
import type { Counted } from './counted';

const undated: Record<InterfaceLanguage, string> = { en: 'Undated', ar: 'غير مؤرخ' };

/** A row of Counts with the record that it comes from. */
export interface LabelledRow {
  readonly row: CountRow;
  readonly counted: Counted;
}

/** Rows of Counts in their order; a record without a dyad has none. */
export function labelRows(
  counted: readonly Counted[],
  codebook: Codebook,
  language: InterfaceLanguage,
): LabelledRow[] {
  return counted.flatMap((item) => {
    const { record, article, occasion } = item;
    const domain = textAt(record, 'domain');
    const shared = {
      event_id: occasion.event_id,
      article_id: textAt(article, 'article_id'),
      group: codeLabel(codebook, 'domain_group', codebook.find('domain', domain)?.group ?? '', language),
      domain: codeLabel(codebook, 'domain', domain, language),
      year: occasion.date.slice(0, 4) || undated[language],
      status: codeLabel(codebook, 'status', textAt(record, 'status'), language),
      role: listLabel(roleList.labels, textAt(record, 'role'), language),
      review: listLabel(reviewList.labels, textAt(record, 'review'), language),
    };
    const mechanisms = splitList(textAt(occasion.event, 'mechanisms'));
    return item.dyads.flatMap((pair) => {
      const dyad = dyadLabel(pair, language);
      return (mechanisms.length > 0 ? mechanisms : ['']).map((mechanism) => ({
        row: {
          ...shared,
          dyad,
          mechanism: codeLabel(codebook, 'mechanism', mechanism, language),
          pair: isPair(pair) ? dyad : '',
        },
        counted: item,
      }));
    });
  });
}

/** What stands in Counts for events without a date. */
export function undatedLabel(language: InterfaceLanguage): string {
  return undated[language];
}

/** The label of a code; the code itself where the codebook does not have it. */
export function codeLabel(
  codebook: Codebook,
  kind: CodeKind,
  code: string,
  language: InterfaceLanguage,
): string {
  const entry = codebook.find(kind, code);
  return entry ? entry[`label_${language}`] || entry.label_en : code;
}

/** `QAT-TUR` in the names of the countries. */
export function dyadLabel(dyad: string, language: InterfaceLanguage): string {
  return dyad
    .split('-')
    .map((code) => countryLabel(code, language))
    .join(' – ');
}

/** An event may name one party only; it counts, but it is no dyad. */
export function isPair(dyad: string): boolean {
  return dyad.includes('-');
}

function listLabel(
  labels: Record<string, Record<InterfaceLanguage, string>>,
  code: string,
  language: InterfaceLanguage,
): string {
  return labels[code]?.[language] ?? code;
}
