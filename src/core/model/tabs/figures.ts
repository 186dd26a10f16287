/** The Figures tab: one row per number that quantifies cooperation (people trained, courses, money). */
import { date, id, number, oneOf, prose, words } from '../column-types';
import { measure, scope } from '../lists';
import { column, defineTab } from '../tab';
import { articleTitleColumn, evidenceAtColumn, reviewColumn, supportColumn } from './shared-columns';

export const figures = defineTab({
  name: 'figures',
  title: { en: 'Figures', ar: 'الأرقام' },
  idColumn: 'figure_id',
  idPrefix: 'fig',
  columns: {
    value: column(number, ['Value', 'القيمة'], ['The number.', 'الرقم.'], { width: 90, required: true }),
    unit: column(words, ['Unit', 'الوحدة'], ['people, courses, USD...', 'أشخاص، دورات، دولار...'], {
      width: 90,
    }),
    of: column(
      prose,
      ['Of what', 'المعدود'],
      ['What is counted, in the words of the text.', 'ما يُعدّ، بكلمات النص.'],
      { width: 220, required: true },
    ),
    measure: column(
      oneOf(...measure.codes),
      ['Measure', 'القياس'],
      ['The kind of thing counted.', 'نوع المعدود.'],
      { width: 100 },
    ),
    scope: column(
      oneOf(...scope.codes),
      ['Scope', 'النطاق'],
      [
        'A running total so far, this event alone, or planned. Running totals are never added up.',
        'مجموع حتى الآن (so_far)، أو هذا الحدث وحده (this_event)، أو مخطط له (planned). لا تُجمع المجاميع الجارية أبدًا.',
      ],
      { width: 100 },
    ),
    as_of: column(date, ['As of', 'حتى تاريخ'], ['The date of a running total.', 'تاريخ المجموع الجاري.'], {
      width: 95,
    }),
    part_of: column(
      id,
      ['Part of', 'جزء من'],
      ['Id of the figure that this one is a part of.', 'معرّف الرقم الذي يُعدّ هذا الرقم جزءًا منه.'],
    ),
    event: column(
      words,
      ['Event', 'الحدث'],
      ['The event in words. Written by Accord.', 'الحدث بالكلمات. يكتبه أكورد.'],
      { width: 240 },
    ),
    article: articleTitleColumn,
    evidence: column(
      prose,
      ['Evidence', 'الاقتباس'],
      ['The words that give the number.', 'الكلمات التي تذكر الرقم.'],
      { width: 380, required: true },
    ),
    review: reviewColumn,
    figure_id: column(
      id,
      ['Figure id', 'معرّف الرقم'],
      ['Given once by Accord; never change it.', 'ينشئه أكورد مرة واحدة؛ لا تغيّره.'],
      { hidden: true, required: true },
    ),
    event_id: column(
      id,
      ['Event id', 'معرّف الحدث'],
      ['The event that the figure belongs to.', 'الحدث الذي يتبعه الرقم.'],
      { hidden: true },
    ),
    article_id: column(
      id,
      ['Article id', 'معرّف المقال'],
      ['The article that gives it.', 'المقال الذي يذكره.'],
      { hidden: true, required: true },
    ),
    evidence_at: evidenceAtColumn,
    support: supportColumn,
  },
});
