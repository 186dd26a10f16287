/** The methods note: a draft in the person's language, to be copied into a report. */
import type { MethodsReport } from '../../addon/summarise/reports';
import { tallyWords } from '../../core/summarise/event-tally';
import type { PageMessageId } from '../../core/messages/en/pages';
import { call } from '../common/client';
import { make } from '../common/elements';
import { pageLanguage, say } from '../common/speech';
import type { Report } from './main';
import { paragraph } from './table';

export async function methodsReport(): Promise<Report> {
  const note = noteLines(await call('pageMethods')).join('\n\n');
  const area = make('textarea', { id: 'note', dir: 'auto', 'aria-label': say('part-methods') });
  area.value = note;
  return { content: [paragraph(say('methods-text')), area], copy: () => area.value };
}

/** One paragraph each. */
export function noteLines({ facts, provisional, choices, today }: MethodsReport): string[] {
  const { headline, double } = facts;
  const list = (words: readonly string[]) => words.join(pageLanguage() === 'ar' ? '، ' : ', ');
  const between = (id: 'note-published' | 'note-dates', from: string, to: string) =>
    from === '' ? '' : say(id, { from, to });
  const reasons = facts.exclusionReasons.map(({ reason, articles }) => `${reason}: ${articles}`);
  return [
    say('note-title', { today }),
    say('note-articles', {
      imported: facts.imported,
      excluded: facts.excluded,
      reasons: reasons.length > 0 ? ` (${list(reasons)})` : '',
      without: facts.withoutCooperation,
      duplicates: facts.duplicates,
    }),
    say('note-counted', {
      articles: headline.articles,
      outlets: headline.outlets,
      languages: list(facts.languages.map(languageName)),
      published: between('note-published', facts.publishedFrom, facts.publishedTo),
    }),
    say('note-events', {
      events: headline.events,
      dyads: headline.dyads,
      dates: between('note-dates', facts.eventsFrom, facts.eventsTo),
      undated: headline.undated,
      joined: facts.joined,
    }),
    tallyWords(facts.tally, say),
    say(provisional ? 'note-basis-provisional' : 'note-basis-reviewed', {
      reviewed: facts.reviewed,
      rows: facts.rows,
    }),
    facts.coders.length > 0 ? say('note-coders', { coders: list(facts.coders) }) : say('note-coders-none'),
    ...(choices.length > 0 ? [say('note-choices', { choices: choices.join('; ') })] : []),
    facts.leftOut.length > 0
      ? say('note-left', {
          reasons: list(facts.leftOut.map(({ reason, rows }) => say(`left-out-${reason}`, { count: rows }))),
        })
      : say('note-left-none'),
    [
      say('note-codebook', { version: facts.codebook }),
      ...(facts.otherCodebooks.length > 0
        ? [say('note-codebooks-other', { versions: list(facts.otherCodebooks) })]
        : []),
    ].join(' '),
    double
      ? say('note-double', {
          articles: double.articles,
          share: double.share,
          fields: double.fields.map(fieldWords).join('; '),
        })
      : say('note-double-none'),
    say('note-made'),
  ];
}

function languageName(code: string): string {
  return code === 'en' || code === 'ar' ? say(`language-${code}`) : code;
}

function fieldWords({
  field,
  percent,
  alpha,
  n,
}: NonNullable<MethodsReport['facts']['double']>['fields'][number]): string {
  const shown = (value: number | null, digits: number, scale = 1) =>
    value === null ? '—' : (value * scale).toFixed(digits);
  return say('note-double-field', {
    field: say(`compared-${field}` as PageMessageId),
    percent: shown(percent, 0, 100),
    alpha: shown(alpha, 2),
    n,
  });
}
