/** The Articles tab: one row per imported text, with where it came from and how far its reading has got. */
import { day, id, oneOf, prose, time, words, country } from '../column-types';
import { articleStatus, publishedSource } from '../lists';
import { column, defineTab, type RowOf } from '../tab';
import { noteColumn } from './shared-columns';

export const articles = defineTab({
  name: 'articles',
  title: { en: 'Articles', ar: 'المقالات' },
  idColumn: 'article_id',
  idPrefix: 'art',
  columns: {
    title: column(
      prose,
      ['Title', 'العنوان'],
      [
        'The headline, or the first words where the text has none.',
        'عنوان المقال، أو كلماته الأولى إن لم يكن له عنوان.',
      ],
      { width: 320, required: true },
    ),
    outlet: column(words, ['Outlet', 'وسيلة الإعلام'], ['Who published it.', 'الجهة الناشرة.'], {
      width: 140,
    }),
    outlet_country: column(
      country,
      ['Outlet country', 'بلد الوسيلة'],
      [
        'Country of the outlet (three-letter code). It is never taken for a party.',
        'بلد الوسيلة (رمز من ثلاثة أحرف). لا يُحسب طرفًا أبدًا.',
      ],
      { width: 80 },
    ),
    language: column(
      words,
      ['Language', 'اللغة'],
      [
        'Two-letter code of the language; proposals are made for en (English) and ar (Arabic).',
        'رمز اللغة من حرفين؛ تُقدَّم الاقتراحات للإنجليزية (en) والعربية (ar).',
      ],
      { width: 85, required: true },
    ),
    published_on: column(
      day,
      ['Published on', 'تاريخ النشر'],
      [
        'YYYY-MM-DD. Words like “on Tuesday” are dated from it.',
        'بالشكل YYYY-MM-DD. منه تُؤرَّخ عبارات مثل «يوم الثلاثاء».',
      ],
      { width: 100 },
    ),
    published_source: column(
      oneOf(...publishedSource.codes),
      ['Date from', 'مصدر التاريخ'],
      ['Where the publication date comes from.', 'من أين أُخذ تاريخ النشر.'],
      { width: 90 },
    ),
    status: column(
      oneOf(...articleStatus.codes),
      ['Status', 'الحالة'],
      ['How far the article has been read.', 'إلى أين وصلت قراءة المقال.'],
      { width: 110, required: true },
    ),
    exclude_reason: column(
      words,
      ['Reason for exclusion', 'سبب الاستبعاد'],
      ['Needed where the status is excluded.', 'مطلوب إذا كانت الحالة excluded (مستبعد).'],
      { width: 160 },
    ),
    assignee: column(
      words,
      ['Assigned to', 'مسند إلى'],
      ['The coder who reads it.', 'المرمِّز الذي أُسندت إليه قراءته.'],
    ),
    note: noteColumn,
    url: column(words, ['Address', 'الرابط'], ['Web address of the article.', 'عنوان المقال على الويب.'], {
      width: 160,
    }),
    duplicate_of: column(
      id,
      ['Duplicate of', 'مكرر عن'],
      ['Id of the article that this one repeats.', 'معرّف المقال الذي يكرره هذا المقال.'],
    ),
    supersedes: column(
      id,
      ['Replaces', 'يحل محل'],
      ['Id of the earlier version of this article.', 'معرّف النسخة السابقة من المقال.'],
    ),
    imported_at: column(time, ['Imported at', 'وقت الاستيراد'], ['UTC.', 'بالتوقيت العالمي.'], {
      width: 150,
    }),
    imported_by: column(
      words,
      ['Imported by', 'استورده'],
      ['The coder who imported it.', 'المرمِّز الذي استورده.'],
    ),
    article_id: column(
      id,
      ['Article id', 'معرّف المقال'],
      ['Given once by Accord; never change it.', 'ينشئه أكورد مرة واحدة؛ لا تغيّره.'],
      { hidden: true, required: true },
    ),
    text_hash: column(
      words,
      ['Text hash', 'بصمة النص'],
      ['Tells whether two texts are the same.', 'تبيّن إن كان نصان متطابقين.'],
      { hidden: true, required: true },
    ),
    proposed_with: column(
      words,
      ['Proposed with', 'اقتُرح وفق'],
      [
        'What the proposals were made with: version of Accord’s reader, codebook version and publication date. Empty: still to be read by Accord.',
        'ما استُخدم في الاقتراح: نسخة قارئ أكورد ونسخة دليل الترميز وتاريخ النشر. فارغ: لم يقرأه أكورد بعد.',
      ],
      { hidden: true },
    ),
  },
});

export type ArticleRow = RowOf<typeof articles.columns>;
