/** Says in plain words why a proposed field is empty, from the rule that left it so. */
import type { SidebarMessageId } from '../messages/en/sidebar';
import { sayPage } from '../messages/say-page';
import type { FieldSupport } from '../model/support';
import type { InterfaceLanguage } from '../model/tab';

const reasons: ReadonlyArray<readonly [RegExp, SidebarMessageId]> = [
  [/^date\.none$/, 'why-undated'],
  [/^date\.no-end$/, 'why-no-end'],
  [/^date\./, 'why-relative'],
  [/^place\./, 'why-no-place'],
  [/^direction\./, 'why-no-direction'],
  [/^instrument\./, 'why-no-instrument'],
];

/** Empty where the field has a proposal, or none is known. */
export function whyEmpty(support: FieldSupport | undefined, language: InterfaceLanguage): string {
  if (!support || support.value !== '' || !support.why) return '';
  const known = reasons.find(([pattern]) => pattern.test(support.rule ?? ''));
  return known ? sayPage(language, known[1]) : sayPage(language, 'why-not-given');
}
