/** The lists that fields choose from: the team's codebook and Accord's fixed lists, in the page's language. */
import { buildCodebook, type Codebook, type CodeKind } from '../../core/model/codebook';
import { countryCodes, countryLabel } from '../../core/model/countries';
import type { InterfaceLanguage, Words } from '../../core/model/tab';
import type { PageCodebook } from '../../addon/pages/hello';
import { byId, make } from '../common/elements';
import { pageLanguage, say } from '../common/speech';

export type Choice = readonly [code: string, label: string];

let codebook: Codebook = buildCodebook([]);

let language: InterfaceLanguage = 'en';

export function setCodebook(sent: PageCodebook): void {
  codebook = { ...buildCodebook(sent.entries), version: sent.version };
  language = sent.language;
}

/** The language of labels that are written into the workbook, which may be another than the page's. */
export function workbookLanguage(): InterfaceLanguage {
  return language;
}

export function pageCodebook(): Codebook {
  return codebook;
}

/** Active codes; `current` too where it is retired, so that a row can keep what it was coded with. */
export function codeChoices(kind: CodeKind, current: readonly string[] = []): Choice[] {
  return codebook.entries
    .filter((entry) => entry.kind === kind && (entry.active || current.includes(entry.code)))
    .map((entry) => {
      const label = (pageLanguage() === 'ar' && entry.label_ar) || entry.label_en || entry.code;
      return [entry.code, entry.active ? label : say('code-retired', { label })];
    });
}

export function listChoices(list: { readonly codes: readonly string[]; readonly labels: object }): Choice[] {
  const labels = list.labels as Readonly<Record<string, Words>>;
  return list.codes.map((code) => [code, labels[code]?.[pageLanguage()] ?? code]);
}

/** What country inputs suggest while people type. */
export function fillCountries(): void {
  const names = countryCodes().map((code) => [code, countryLabel(code, pageLanguage())] as const);
  byId('countries').append(
    ...[...names]
      .sort((a, b) => a[1].localeCompare(b[1], pageLanguage()))
      .map(([code, name]) => make('option', { value: name, label: code })),
  );
}
