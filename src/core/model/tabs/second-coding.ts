/**
 * The hidden Second coding tab: articles that were drawn for a second coder, what that coder found in them, and
 * what was decided where the two codings differ. No summary reads it; rows are only ever added.
 */
import {
  codebookCode,
  codebookCodes,
  countries,
  date,
  id,
  number,
  oneOf,
  prose,
  time,
  words,
} from '../column-types';
import { column, defineTab, type RowOf } from '../tab';
import { articleTitleColumn, noteColumn } from './shared-columns';

export const secondCoding = defineTab({
  name: 'second_coding',
  title: { en: 'Second coding', ar: 'الترميز الثاني' },
  idColumn: 'second_id',
  idPrefix: 'sec',
  hidden: true,
  columns: {
    kind: column(
      oneOf('drawn', 'coded', 'none', 'first', 'first_none', 'decided'),
      ['Kind', 'النوع'],
      [
        'Drawn for the coder; coded: one domain of one event; none: no cooperation; first, first_none: the first coding as it was compared; decided: which coding is right.',
        'drawn: مسحوب للمرمِّز؛ coded: مجال واحد من حدث واحد؛ none: لا تعاون؛ first وfirst_none: الترميز الأول كما قورن؛ decided: أي الترميزين صحيح.',
      ],
      { required: true },
    ),
    article: articleTitleColumn,
    coder: column(words, ['Coder', 'المرمِّز'], ['Who coded or decided.', 'من رمّز أو حسم.'], {
      required: true,
    }),
    at: column(time, ['At (UTC)', 'الوقت (العالمي)'], ['When.', 'متى.'], { width: 150 }),
    event: column(number, ['Event', 'الحدث'], ['Number within the article.', 'رقمه في المقال.'], {
      width: 60,
    }),
    parties: column(countries, ['Parties', 'الأطراف'], ['Three-letter codes.', 'رموز من ثلاثة أحرف.']),
    event_date: column(
      date,
      ['Date', 'التاريخ'],
      ['YYYY-MM-DD, YYYY-MM or YYYY.', 'بالشكل YYYY-MM-DD أو YYYY-MM أو YYYY.'],
    ),
    place: column(words, ['Place', 'المكان'], ['City.', 'المدينة.']),
    mechanisms: column(codebookCodes('mechanism'), ['Mechanisms', 'الآليات'], ['Codes.', 'رموز.']),
    domain: column(codebookCode('domain'), ['Domain', 'المجال'], ['Code.', 'رمز.']),
    status: column(codebookCode('status'), ['Status', 'الحالة'], ['Code.', 'رمز.']),
    evidence: column(
      prose,
      ['Evidence', 'الاقتباس'],
      ['The sentence that proves it.', 'الجملة التي تثبته.'],
      {
        width: 300,
      },
    ),
    field: column(words, ['Field', 'الحقل'], ['What the codings differ in.', 'ما يختلف فيه الترميزان.']),
    first: column(
      prose,
      ['First coding', 'الترميز الأول'],
      ['As it stood when decided.', 'كما كان عند الحسم.'],
    ),
    second: column(
      prose,
      ['Second coding', 'الترميز الثاني'],
      ['As it stood when decided.', 'كما كان عند الحسم.'],
    ),
    decision: column(
      oneOf('first', 'second', 'neither'),
      ['Decision', 'القرار'],
      ['Which of the two is right.', 'أيهما الصحيح.'],
    ),
    note: noteColumn,
    second_id: column(id, ['Row id', 'معرّف الصف'], ['Given once by Accord.', 'ينشئه أكورد مرة واحدة.'], {
      required: true,
    }),
    article_id: column(id, ['Article id', 'معرّف المقال'], ['The article.', 'المقال.'], { required: true }),
    unit: column(
      words,
      ['Unit', 'الوحدة'],
      ['What exactly was compared, or the draw: its seed and size.', 'ما قورن بعينه، أو السحب: بذرته وحجمه.'],
    ),
  },
});

export type SecondCodingRow = RowOf<typeof secondCoding.columns>;
