/**
 * The hidden Counts tab, written by Build summary: events unrolled so that each row has one article, dyad,
 * domain and mechanism. The only source of pivots and charts, which can neither split lists nor read codes.
 */
import { id, words } from '../column-types';
import { column, defineTab, type RowOf } from '../tab';

export const counts = defineTab({
  name: 'counts',
  title: { en: 'Counts', ar: 'العدّ' },
  hidden: true,
  columns: {
    event_id: column(id, ['Events', 'الأحداث'], ['Counted once each.', 'يُعدّ كل منها مرة واحدة.'], {
      required: true,
    }),
    article_id: column(id, ['Articles', 'المقالات'], ['Counted once each.', 'يُعدّ كل منها مرة واحدة.'], {
      required: true,
    }),
    dyad: column(words, ['Dyad', 'الثنائي'], ['Two parties.', 'طرفان.'], { required: true }),
    group: column(words, ['Domain group', 'مجموعة المجالات'], ['Label.', 'تسمية.']),
    domain: column(words, ['Domain', 'المجال'], ['Label.', 'تسمية.'], { required: true }),
    year: column(words, ['Year', 'السنة'], ['Year, or undated.', 'السنة، أو غير مؤرخ.'], { required: true }),
    mechanism: column(words, ['Mechanism', 'الآلية'], ['Label.', 'تسمية.']),
    status: column(words, ['Status', 'الحالة'], ['Label.', 'تسمية.']),
    role: column(words, ['Role', 'الدور'], ['Label.', 'تسمية.']),
    review: column(words, ['Review', 'المراجعة'], ['Label.', 'تسمية.']),
    pair: column(
      words,
      ['Dyads', 'الثنائيات'],
      [
        'As Dyad, but empty where an event names one party only: counted once each.',
        'كالثنائي، لكنه فارغ إن لم يُذكر إلا طرف واحد: يُعدّ كل منها مرة واحدة.',
      ],
    ),
  },
});

export type CountRow = RowOf<typeof counts.columns>;
