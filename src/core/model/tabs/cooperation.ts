/** The Cooperation tab: one row per domain of one event as one article reports it, with its quotation. */
import { codebookCode, id, oneOf, prose, words } from '../column-types';
import { confidence, role } from '../lists';
import { column, defineTab } from '../tab';
import { articleTitleColumn, decisionColumns, evidenceAtColumn, supportColumn } from './shared-columns';

export const cooperation = defineTab({
  name: 'cooperation',
  title: { en: 'Cooperation', ar: 'التعاون' },
  idColumn: 'record_id',
  idPrefix: 'rec',
  columns: {
    event: column(
      words,
      ['Event', 'الحدث'],
      ['The event in words. Written by Accord.', 'الحدث بالكلمات. يكتبه أكورد.'],
      { width: 260, required: true },
    ),
    domain: column(
      codebookCode('domain'),
      ['Domain', 'المجال'],
      ['The field of cooperation (code of the Codebook tab).', 'مجال التعاون (رمز من تبويب دليل الترميز).'],
      { width: 175, required: true },
    ),
    status: column(
      codebookCode('status'),
      ['Status', 'الحالة'],
      [
        'How far cooperation in this domain has got according to this event.',
        'إلى أين وصل التعاون في هذا المجال بحسب هذا الحدث.',
      ],
      { width: 110, required: true },
    ),
    role: column(
      oneOf(...role.codes),
      ['Role', 'الدور'],
      [
        'Main: what the article reports. News: other current events. Background: earlier ones. Announced: still to come.',
        'رئيسي (main): ما ينقله المقال. خبر (news): أحداث راهنة أخرى. خلفية (background): أحداث سابقة. معلَن (announced): ما سيأتي.',
      ],
      { width: 100, required: true },
    ),
    evidence: column(
      prose,
      ['Evidence', 'الاقتباس'],
      ['The sentence that proves it, word for word.', 'الجملة التي تثبته، بحرفها.'],
      { width: 420, required: true },
    ),
    confidence: column(
      oneOf(...confidence.codes),
      ['Confidence', 'الثقة'],
      ['How sure Accord was when it proposed the row.', 'مدى ثقة أكورد حين اقترح الصف.'],
      { width: 90 },
    ),
    article: articleTitleColumn,
    ...decisionColumns,
    record_id: column(
      id,
      ['Record id', 'معرّف السجل'],
      ['Given once by Accord; never change it.', 'ينشئه أكورد مرة واحدة؛ لا تغيّره.'],
      { hidden: true, required: true },
    ),
    event_id: column(
      id,
      ['Event id', 'معرّف الحدث'],
      ['The event that this row belongs to.', 'الحدث الذي يتبعه هذا الصف.'],
      { hidden: true, required: true },
    ),
    article_id: column(
      id,
      ['Article id', 'معرّف المقال'],
      ['The article that reports it.', 'المقال الذي ينقله.'],
      { hidden: true, required: true },
    ),
    evidence_at: evidenceAtColumn,
    codebook_version: column(
      words,
      ['Codebook version', 'نسخة دليل الترميز'],
      ['The codebook under which the row was coded.', 'نسخة دليل الترميز التي رُمِّز الصف وفقها.'],
      { hidden: true },
    ),
    support: supportColumn,
  },
});
