/** The hidden Texts tab: the articles' texts, exactly as imported, cut where a cell would overflow. */
import { id, number, prose } from '../column-types';
import { column, defineTab, type RowOf } from '../tab';

/** A cell holds at most 50,000 characters; some room is left for what the platform may add. */
export const TEXT_PART_LENGTH = 45_000;

export const texts = defineTab({
  name: 'texts',
  title: { en: 'Texts', ar: 'النصوص' },
  hidden: true,
  columns: {
    article_id: column(id, ['Article id', 'معرّف المقال'], ['The article.', 'المقال.'], { required: true }),
    part: column(
      number,
      ['Part', 'الجزء'],
      ['1, 2, 3: joined again on reading.', 'الأجزاء 1 و2 و3: تُضمّ عند القراءة.'],
      { required: true },
    ),
    text: column(
      prose,
      ['Text', 'النص'],
      [
        'The text. Never edit it: evidence is found by its place.',
        'النص. لا تعدّله: فالاقتباسات تُعرف بمواضعها فيه.',
      ],
      { width: 600, required: true },
    ),
  },
});

export type TextRow = RowOf<typeof texts.columns>;
