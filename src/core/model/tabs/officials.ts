/** The Officials tab: one row per person whom an article names with an office or rank. */
import { country, id, ids, prose, words } from '../column-types';
import { column, defineTab } from '../tab';
import { articleTitleColumn, evidenceAtColumn, reviewColumn, supportColumn } from './shared-columns';

export const officials = defineTab({
  name: 'officials',
  title: { en: 'Officials', ar: 'المسؤولون' },
  idColumn: 'official_id',
  idPrefix: 'off',
  columns: {
    name: column(prose, ['Name', 'الاسم'], ['As the text writes it.', 'كما كتبه النص.'], {
      width: 200,
      required: true,
    }),
    name_latin: column(
      words,
      ['Name in Latin letters', 'الاسم بالحروف اللاتينية'],
      ['For comparison across scripts.', 'للمقارنة بين الكتابتين.'],
      { width: 180 },
    ),
    title: column(prose, ['Title', 'المنصب'], ['Office or rank, as written.', 'المنصب أو الرتبة كما كُتب.'], {
      width: 260,
    }),
    country: column(
      country,
      ['Country', 'الدولة'],
      ['The country that the official serves.', 'الدولة التي يعمل لها المسؤول.'],
      { width: 80 },
    ),
    person: column(
      words,
      ['Person', 'الشخص'],
      [
        'One name for one person across articles and scripts (proposed until confirmed).',
        'اسم واحد للشخص الواحد عبر المقالات والكتابات (مقترح حتى يُؤكَّد).',
      ],
      { width: 180 },
    ),
    article: articleTitleColumn,
    evidence: column(
      prose,
      ['Evidence', 'الاقتباس'],
      ['The words that name the official.', 'الكلمات التي تسمي المسؤول.'],
      { width: 380, required: true },
    ),
    review: reviewColumn,
    official_id: column(
      id,
      ['Official id', 'معرّف المسؤول'],
      ['Given once by Accord; never change it.', 'ينشئه أكورد مرة واحدة؛ لا تغيّره.'],
      { hidden: true, required: true },
    ),
    article_id: column(
      id,
      ['Article id', 'معرّف المقال'],
      ['The article that names the official.', 'المقال الذي يسمي المسؤول.'],
      { hidden: true, required: true },
    ),
    event_ids: column(
      ids,
      ['Event ids', 'معرّفات الأحداث'],
      ['The events that the official took part in.', 'الأحداث التي شارك فيها المسؤول.'],
      { hidden: true },
    ),
    person_id: column(
      id,
      ['Person id', 'معرّف الشخص'],
      ['The same for all rows of one person, once confirmed.', 'واحد لكل صفوف الشخص بعد التأكيد.'],
      { hidden: true },
    ),
    evidence_at: evidenceAtColumn,
    support: supportColumn,
  },
});
