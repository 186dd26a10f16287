/** What a team can choose from when it says what its summaries shall count: what the sheet holds, in labels. */
import { splitList, textAt } from '../model/cell';
import { role as roleList } from '../model/lists';
import type { InterfaceLanguage } from '../model/tab';
import { codeLabel, dyadLabel, isPair } from './count-rows';
import { dyadsOf, type SummaryInput } from './counted';
import { occasionsOf } from './occasions';
import type { SummaryOptions } from './options';

export interface Offer {
  readonly code: string;
  readonly label: string;
}

export interface Offers {
  readonly roles: readonly Offer[];
  /** By the number of their events, most first. */
  readonly dyads: ReadonlyArray<Offer & { readonly events: number }>;
  /** Active codes, and retired ones that rows still have, with the label of their group. */
  readonly domains: ReadonlyArray<Offer & { readonly group: string }>;
}

/** What is chosen already is offered too, even where the sheet has it no more. */
export function offersOf(
  input: Pick<SummaryInput, 'events' | 'cooperation' | 'codebook'>,
  chosen: SummaryOptions,
  language: InterfaceLanguage,
): Offers {
  const { codebook } = input;
  const events = new Map<string, Set<string>>(chosen.dyads.map((dyad) => [dyad, new Set()]));
  for (const { event, event_id } of occasionsOf(input.events).values()) {
    if (textAt(event, 'review') === 'rejected') continue;
    for (const dyad of dyadsOf(splitList(textAt(event, 'parties'))).filter(isPair))
      events.set(dyad, (events.get(dyad) ?? new Set()).add(event_id));
  }
  const used = new Set(input.cooperation.map((row) => textAt(row, 'domain')));
  const domains = [...new Set([...codebook.codes('domain'), ...used, ...chosen.domains])];
  const labels: Readonly<Record<string, { en: string; ar: string }>> = roleList.labels;
  return {
    roles: roleList.codes.map((code) => ({ code, label: labels[code]?.[language] ?? code })),
    dyads: [...events]
      .map(([code, own]) => ({ code, label: dyadLabel(code, language), events: own.size }))
      .sort((a, b) => b.events - a.events || (a.code < b.code ? -1 : 1)),
    // Other fields are kept apart from every total, so nobody can choose them.
    domains: domains
      .filter((code) => code !== '' && code !== 'non_security')
      .map((code) => ({
        code,
        label: codeLabel(codebook, 'domain', code, language),
        group: codeLabel(codebook, 'domain_group', codebook.find('domain', code)?.group ?? '', language),
      })),
  };
}
