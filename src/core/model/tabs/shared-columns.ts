/** Columns that several tabs share: who decided what, the quotation's place, what was proposed. */
import { json, oneOf, prose, span, time, words } from '../column-types';
import { review } from '../lists';
import { column } from '../tab';

export const articleTitleColumn = column(
  prose,
  ['Article', 'المقال'],
  ['Title of the article.', 'عنوان المقال.'],
  { width: 200 },
);

export const reviewColumn = column(
  oneOf(...review.codes),
  ['Review', 'المراجعة'],
  ['What a person decided about this row.', 'ما قرره شخص بشأن هذا الصف.'],
  { width: 100, required: true },
);

export const noteColumn = column(words, ['Note', 'ملاحظة'], ['Free text for colleagues.', 'نص حر للزملاء.'], {
  width: 200,
});

/** Who decided, when, and what they want to say about it. */
export const decisionColumns = {
  review: reviewColumn,
  coder: column(words, ['Coder', 'المرمِّز'], ['Who decided.', 'من قرر.'], { width: 100 }),
  reviewed_at: column(time, ['Reviewed at', 'وقت المراجعة'], ['UTC.', 'بالتوقيت العالمي.'], { width: 150 }),
  note: noteColumn,
};

export const evidenceAtColumn = column(
  span,
  ['Evidence at', 'موضع الاقتباس'],
  ['Where the evidence stands in the stored text: start-end.', 'موضع الاقتباس في النص المحفوظ: بداية-نهاية.'],
  { hidden: true },
);

export const supportColumn = column(
  json,
  ['Support', 'السند'],
  [
    'For each field what was proposed, where the text says so, by which rule, or why it is empty (JSON).',
    'لكل حقل: ما اقتُرح وموضعه في النص والقاعدة التي اقترحته، أو سبب خلوّه (JSON).',
  ],
  { hidden: true },
);
