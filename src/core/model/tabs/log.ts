/** The Log tab: one entry per added row and per changed cell, with what stood there before. Never edited. */
import { prose, time, words } from '../column-types';
import { column, defineTab } from '../tab';

/** UTF-16 units. A cell holds 50,000 characters; longer values are cut in the log, never in the data. */
export const LOG_VALUE_LENGTH = 45_000;

export const log = defineTab({
  name: 'log',
  title: { en: 'Log', ar: 'السجل' },
  columns: {
    at: column(time, ['At (UTC)', 'الوقت (العالمي)'], ['When.', 'متى.'], { width: 150, required: true }),
    who: column(words, ['Who', 'من قام به'], ['The coder.', 'المرمِّز.'], { width: 110 }),
    action: column(words, ['Action', 'الإجراء'], ['What was done.', 'ما جرى.'], {
      width: 100,
      required: true,
    }),
    tab: column(words, ['Tab', 'التبويب'], ['Stable name of the tab.', 'الاسم الثابت للتبويب.'], {
      width: 100,
    }),
    row: column(words, ['Row id', 'معرّف الصف'], ['Id of the row.', 'معرّف الصف.'], { width: 140 }),
    column: column(
      words,
      ['Column', 'العمود'],
      ['Stable name of the column; empty for a whole row.', 'الاسم الثابت للعمود؛ فارغ للصف كله.'],
      { width: 120 },
    ),
    old: column(prose, ['Old value', 'القيمة القديمة'], ['What stood there before.', 'ما كان فيها من قبل.'], {
      width: 240,
    }),
    new: column(prose, ['New value', 'القيمة الجديدة'], ['What stands there since.', 'ما فيها بعد ذلك.'], {
      width: 240,
    }),
    batch: column(
      words,
      ['Batch', 'الدفعة'],
      [
        'Entries of one action share it; undo goes by batch.',
        'تشترك فيها قيود الإجراء الواحد؛ والتراجع دفعةً دفعة.',
      ],
      { width: 140, required: true },
    ),
  },
});
