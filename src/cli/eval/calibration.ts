/** How often proposals of each confidence were right, by the coded articles: what 'high' is worth. */
import type { Confidence } from '../../core/extract/types';
import type { ReadArticle } from './coded-articles';
import { score, type Miss } from './score';

/** Right and judged proposals of one field at one confidence. */
export interface Calibration {
  readonly field: string;
  readonly confidence: Confidence;
  readonly right: number;
  readonly n: number;
}

const LEVELS: readonly Confidence[] = ['high', 'medium', 'low'];

/** Judges each proposed domain, mechanism, official, figure, and the main event's date and place. */
export function calibrate(articles: readonly ReadArticle[]): Calibration[] {
  const judged: Array<{ field: string; confidence: Confidence; right: boolean }> = [];
  for (const article of articles) {
    const { misses } = score([article]);
    const wrong = (field: string, name: string) => misses.some((miss) => isExtra(miss, field, name));
    const judge = (field: string, scored: string, name: string, confidence: Confidence) =>
      judged.push({ field, confidence, right: !wrong(scored, name) });
    const { events, officials, figures } = article.proposed;
    for (const { domains, mechanisms, proof } of events) {
      domains.forEach((code, at) => judge('domain', 'domains', code, proof.domains[at]!.confidence));
      mechanisms.forEach((code, at) =>
        judge('mechanism', 'mechanisms', code, proof.mechanisms[at]!.confidence),
      );
    }
    const main = events.find((event) => event.main);
    if (main?.event_date) judge('event date', 'main date', main.event_date, main.proof.event_date.confidence);
    if (main?.place) judge('place', 'main place', main.place, main.proof.place.confidence);
    officials.forEach(({ name, confidence }) => judge('official', 'officials', name, confidence));
    figures.forEach(({ value, confidence }) => judge('figure', 'figures', String(value), confidence));
  }
  const fields = [...new Set(judged.map(({ field }) => field))];
  return fields.flatMap((field) =>
    LEVELS.map((confidence) => {
      const those = judged.filter((one) => one.field === field && one.confidence === confidence);
      return { field, confidence, right: those.filter(({ right }) => right).length, n: those.length };
    }),
  );
}

function isExtra(miss: Miss, field: string, name: string): boolean {
  const nameOf = (item: unknown) =>
    typeof item === 'object' && item !== null && 'name' in item ? String(item.name) : String(item);
  return miss.field.startsWith(field) && miss.extra.some((item) => nameOf(item) === name);
}
