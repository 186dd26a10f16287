/** The Codebook tab: the codes that a team works with. It is data; extraction, dropdowns and summaries follow it. */
import { number, oneOf, words, wordList } from '../column-types';
import { yesNo } from '../lists';
import { column, defineTab } from '../tab';

export const codebookTab = defineTab({
  name: 'codebook',
  title: { en: 'Codebook', ar: 'دليل الترميز' },
  columns: {
    kind: column(
      oneOf('domain_group', 'domain', 'mechanism', 'status'),
      ['Kind', 'النوع'],
      [
        'domain_group, domain, mechanism or status.',
        'مجموعة مجالات (domain_group) أو مجال (domain) أو آلية (mechanism) أو حالة (status).',
      ],
      { width: 125, required: true },
    ),
    code: column(
      words,
      ['Code', 'الرمز'],
      [
        'What stands in the rows. Lower-case letters, digits and _.',
        'ما يُكتب في الصفوف: حروف لاتينية صغيرة وأرقام والعلامة _.',
      ],
      { width: 150, required: true },
    ),
    group: column(
      words,
      ['Group', 'المجموعة'],
      ['For a domain: the code of its group.', 'للمجال: رمز مجموعته.'],
      { width: 120 },
    ),
    label_en: column(
      words,
      ['Label (English)', 'التسمية (بالإنجليزية)'],
      ['What summaries show.', 'ما تعرضه الملخصات.'],
      { width: 200, required: true },
    ),
    label_ar: column(
      words,
      ['Label (Arabic)', 'التسمية (بالعربية)'],
      ['What summaries show in Arabic.', 'ما تعرضه الملخصات بالعربية.'],
      { width: 180 },
    ),
    definition: column(words, ['Definition', 'التعريف'], ['When to use the code.', 'متى يُستخدم الرمز.'], {
      width: 340,
    }),
    includes: column(words, ['Includes', 'يشمل'], ['What belongs here too.', 'ما يندرج هنا أيضًا.'], {
      width: 160,
    }),
    excludes: column(words, ['Excludes', 'يستثني'], ['What does not belong here.', 'ما لا يندرج هنا.'], {
      width: 160,
    }),
    example: column(words, ['Example', 'مثال'], ['A sentence that is coded so.', 'جملة تُرمَّز هكذا.'], {
      width: 200,
    }),
    terms_en: column(
      wordList,
      ['Terms (English)', 'مصطلحات (إنجليزية)'],
      [
        'Words that stand for it, separated by ; and added to Accord’s own.',
        'كلمات تدل عليه، تفصل بينها ; وتُضاف إلى كلمات أكورد.',
      ],
      { width: 200 },
    ),
    terms_ar: column(
      wordList,
      ['Terms (Arabic)', 'مصطلحات (عربية)'],
      ['Arabic words that stand for it, separated by ;', 'كلمات عربية تدل عليه، تفصل بينها ;'],
      { width: 200 },
    ),
    plover: column(
      words,
      ['PLOVER', 'PLOVER'],
      ['The nearest category of the PLOVER event ontology.', 'أقرب فئة في تصنيف PLOVER للأحداث.'],
      { width: 140 },
    ),
    ladder: column(
      oneOf('paper', 'practice', 'none'),
      ['Ladder', 'السلّم'],
      [
        'For a status: paper (proposed to in force), practice (planned to implemented) or none.',
        'للحالة: على الورق (paper: من مقترح إلى نافذ) أو في التطبيق (practice: من مخطط له إلى منفّذ) أو بلا سلّم (none).',
      ],
      { width: 80 },
    ),
    rank: column(
      number,
      ['Rank', 'الدرجة'],
      ['Step on the ladder, 1 is the lowest.', 'الدرجة على السلّم، و1 أدناها.'],
      { width: 60 },
    ),
    maps_to: column(
      words,
      ['Maps to', 'يقابل'],
      ['The broader code that older data used.', 'الرمز الأوسع المستخدم في البيانات الأقدم.'],
      { width: 140 },
    ),
    replaced_by: column(
      words,
      ['Replaced by', 'حلّ محله'],
      ['For a retired code: its successor.', 'للرمز الملغى: الرمز الذي خلفه.'],
      { width: 140 },
    ),
    active: column(
      oneOf(...yesNo.codes),
      ['Active', 'مستخدم'],
      [
        'no retires the code: it stays in old rows, but is not offered any more.',
        'القيمة no تُلغي الرمز: يبقى في الصفوف القديمة ولا يُعرض بعد ذلك.',
      ],
      { width: 70, required: true },
    ),
  },
});
