/** The Findings tab: what Validate sheet found, each with the fix and a link to its cell. */
import { id, oneOf, prose, words } from '../column-types';
import { findingState, severity } from '../lists';
import { column, defineTab, type RowOf } from '../tab';

export const findings = defineTab({
  name: 'findings',
  title: { en: 'Findings', ar: 'الملاحظات' },
  idColumn: 'finding_id',
  idPrefix: 'fnd',
  columns: {
    severity: column(
      oneOf(...severity.codes),
      ['Severity', 'الخطورة'],
      [
        'Error: must be fixed. Warning: look at it. Note: good to know.',
        'خطأ (error): يجب إصلاحه. تنبيه (warning): انظر فيه. معلومة (note): للعلم.',
      ],
      { width: 80, required: true },
    ),
    message: column(prose, ['Problem', 'المشكلة'], ['What is wrong.', 'ما الخطأ.'], {
      width: 320,
      required: true,
    }),
    fix: column(prose, ['Fix', 'الحل'], ['What to do next.', 'ما العمل بعد ذلك.'], { width: 320 }),
    tab: column(words, ['Tab', 'التبويب'], ['The tab that it is about.', 'التبويب المعني.'], { width: 100 }),
    row: column(
      words,
      ['Row', 'الصف'],
      [
        'The row when the sheet was validated. After sorting, validate again, or choose Show in the dialog: it finds the row by its id.',
        'رقم الصف عند الفحص. بعد الفرز أعد الفحص، أو اختر «عرض» في النافذة فتجد الصف بمعرّفه.',
      ],
      { width: 60 },
    ),
    column: column(words, ['Column', 'العمود'], ['The column that it is about.', 'العمود المعني.'], {
      width: 120,
    }),
    value: column(prose, ['Value', 'القيمة'], ['What the cell holds.', 'ما في الخلية.'], { width: 180 }),
    cell: column(
      words,
      ['Cell', 'الخلية'],
      ['Opens the cell, where it was at validation.', 'يفتح الخلية في موضعها عند الفحص.'],
      { width: 80 },
    ),
    code: column(words, ['Code', 'الرمز'], ['The rule that found it.', 'القاعدة التي وجدته.'], {
      width: 170,
      required: true,
    }),
    state: column(
      oneOf(...findingState.codes),
      ['State', 'الوضع'],
      [
        'New since the last run, still open, fixed, or waived by somebody.',
        'جديد منذ آخر فحص (new)، أو ما زال مفتوحًا (open)، أو مُعالَج (fixed)، أو متجاوَز (waived).',
      ],
      { width: 80, required: true },
    ),
    waived_by: column(words, ['Waived by', 'تجاوزه'], ['Who decided that it may stay.', 'من قرر إبقاءه.'], {
      width: 100,
    }),
    reason: column(words, ['Reason', 'السبب'], ['Why it may stay.', 'سبب إبقائه.'], { width: 200 }),
    finding_id: column(
      id,
      ['Finding id', 'معرّف الملاحظة'],
      ['The same finding keeps its id across runs.', 'تحتفظ الملاحظة بمعرّفها عبر مرات الفحص.'],
      { hidden: true, required: true },
    ),
    row_id: column(words, ['Row id', 'معرّف الصف'], ['Id of the row that it is about.', 'معرّف الصف المعني.'], {
      hidden: true,
    }),
  },
});

export type FindingRow = RowOf<typeof findings.columns>;
