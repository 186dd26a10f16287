/** The codebook that a new workbook starts with: its rows, and their look-ups. */
import { buildCodebook, type Codebook, type CodebookEntry, type Ladder } from './codebook';
import defaults from './default-codebook.json';

const blank: Omit<CodebookEntry, 'kind' | 'code' | 'label_en' | 'label_ar'> = {
  group: '',
  definition: '',
  includes: '',
  excludes: '',
  example: '',
  terms_en: [],
  terms_ar: [],
  plover: '',
  ladder: '',
  rank: 0,
  maps_to: '',
  replaced_by: '',
  active: true,
};

/** In the order of the tab. */
export function defaultCodebookEntries(): CodebookEntry[] {
  return [
    ...defaults.domain_groups.map((row): CodebookEntry => ({ ...blank, kind: 'domain_group', ...row })),
    ...defaults.domains.map(({ plover_context, ...row }): CodebookEntry => ({
      ...blank,
      kind: 'domain',
      ...row,
      plover: plover_context,
    })),
    ...defaults.mechanisms.map(({ plover_event, ...row }): CodebookEntry => ({
      ...blank,
      kind: 'mechanism',
      ...row,
      plover: plover_event,
    })),
    ...defaults.statuses.map((row): CodebookEntry => ({
      ...blank,
      kind: 'status',
      ...row,
      ladder: row.ladder as Ladder,
    })),
  ];
}

export function defaultCodebook(): Codebook {
  built ??= buildCodebook(defaultCodebookEntries());
  return built;
}

let built: Codebook | undefined;
