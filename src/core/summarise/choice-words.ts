/** The choices of a summary in words, for the Summary tab, its dialogs and the methods note. */
import { say } from '../messages/say';
import type { Codebook } from '../model/codebook';
import { role as roleList } from '../model/lists';
import type { InterfaceLanguage } from '../model/tab';
import { codeLabel, dyadLabel } from './count-rows';
import { defaultSummaryOptions, type SummaryOptions } from './options';

/** One phrase for each choice that differs from the default; none where nothing was chosen. */
export function choiceWords(
  options: SummaryOptions,
  codebook: Codebook,
  language: InterfaceLanguage,
): string[] {
  const list = (words: readonly string[]) => words.join(language === 'ar' ? '، ' : ', ');
  const labels: Readonly<Record<string, { en: string; ar: string }>> = roleList.labels;
  const { roles, dyads, domains, from, to } = options;
  const chosen: string[] = [];
  if (from !== '' || to !== '')
    // Isolated, so that dates keep their order among Arabic words.
    chosen.push(say(language, 'choice-period', { from: isolate(from || '…'), to: isolate(to || '…') }));
  if ([...roles].sort().join() !== [...defaultSummaryOptions.roles].sort().join())
    chosen.push(
      say(language, 'choice-roles', { roles: list(roles.map((code) => labels[code]?.[language] ?? code)) }),
    );
  if (dyads.length > 0)
    chosen.push(
      say(language, 'choice-dyads', { dyads: list(dyads.map((dyad) => dyadLabel(dyad, language))) }),
    );
  if (domains.length > 0)
    chosen.push(
      say(language, 'choice-domains', {
        domains: list(domains.map((code) => codeLabel(codebook, 'domain', code, language))),
      }),
    );
  return chosen;
}

function isolate(text: string): string {
  return `\u2066${text}\u2069`;
}
