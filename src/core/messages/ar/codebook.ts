/** What the Codebook dialog says, in Arabic. */
import type { CodebookFindingCode } from '../../codebook/types';
import type { CodebookMessageId } from '../en/codebook';
import { codebookFaultsAr } from './codebook-faults';

/** What Validate sheet says of it, in one line. */
const said = (code: CodebookFindingCode) => `${codebookFaultsAr[code].message} ${codebookFaultsAr[code].fix}`;

const ROWS = 'لا صفوف|صف واحد|صفان|# صفوف|# صفًا|# صف';
const ROWS_OBJECT = 'لا صفوف|صف واحد|صفين|# صفوف|# صفًا|# صف';

export const codebookAr: Readonly<Record<CodebookMessageId, string>> = {
  'fault-kind-unknown': '«{value}» ليس نوعًا. استعمل أحد هذه: {kinds}.',
  'fault-code-form': said('code-form'),
  'fault-code-doubled':
    'الرمز «{code}» وارد من قبل في الصف {first}، فلا يُعتد بهذا الصف. أعطه رمزًا آخر أو احذف الصف.',
  'fault-code-gone':
    'أُزيل الرمز «{code}» ولا تزال صفوف تستعمله، وهي {count:لا صفوف|صف واحد|صفان|# صفوف|# صفًا|# صف}. أعد صفه واكتب no في عمود «مستخدم» وسمِّ خلفه في «حلّ محله».',
  'fault-label-missing': said('label-missing'),
  'fault-label-doubled': said('label-doubled'),
  'fault-group-unknown': said('group-unknown'),
  'fault-step-missing': said('step-missing'),
  'fault-successor-unknown':
    'حلّ «{value}» محل «{code}» وليس رمزًا من نوعه. اكتب رمزًا موجودًا أو اترك الخلية فارغة.',
  'fault-successor-circle': said('successor-circle'),
  'fault-successor-retired': said('successor-retired'),
  'fault-successor-missing': said('successor-missing'),
  'fault-term-short': said('term-short'),
  'fault-term-shared': said('term-shared'),
  'fault-term-common':
    'يرد «{term}» في {count} من {texts} من المقالات، فتنال كلها تقريبًا «{code}». اكتب مصطلحًا أضيق.',
  'aspect-added': 'جديد',
  'aspect-removed': 'أُزيل',
  'aspect-retired': 'أُلغي',
  'aspect-restored': 'عاد إلى الاستخدام',
  'aspect-renamed': 'تسمية أخرى',
  'aspect-meaning': 'تعريف آخر',
  'aspect-terms': 'مصطلحات أخرى',
  'aspect-successor': 'خلف آخر',
  'aspect-place': 'مجموعة أخرى أو سلّم آخر',
  'book-changed': '{count:لا رموز تغيّرت|تغيّر رمز واحد|تغيّر رمزان|تغيّرت # رموز|تغيّر # رمزًا|تغيّر # رمز}',
  'book-unchanged': 'لم يتغير رمز',
  'book-since': 'منذ تطبيقه: {when}، {who}.',
  'book-first': 'مقارنة بالدليل الذي يبدأ به كل جدول جديد.',
  'book-older': `رُمّز بنسخة أخرى من الدليل: {rows:${ROWS}}.`,
  'book-faults':
    'في تبويب الدليل {errors:لا أخطاء|خطأ واحد|خطآن|# أخطاء|# خطأً|# خطأ}، {warnings:لا تنبيهات|تنبيه واحد|تنبيهان|# تنبيهات|# تنبيهًا|# تنبيه}',
  'book-sound': 'لا أخطاء في تبويب الدليل.',
  'book-place': 'الصف {row}',
  'book-show': 'عرض',
  'book-show-fault': 'عرض الصف {row} من الدليل',
  'book-show-row': 'عرض الصف «{label}»',
  'book-changes': 'ما تغيّر',
  'book-touched': `يستعمله {count:${ROWS}}، المراجَع منها {reviewed}`,
  'book-more': `وكذلك {count:${ROWS}}`,
  'book-reading': 'البحث عن مصطلحاتكم في المقالات: {done} من {all}',
  'book-recode': `إعادة ترميز {count:${ROWS_OBJECT}}…`,
  'book-again': `إعادة {count:${ROWS_OBJECT}} إلى المراجعة…`,
  'book-apply': 'تطبيق',
  'book-check': 'فحص من جديد',
  'book-applied': 'طُبّق. تتبعه القوائم والاقتراحات والشريط الجانبي والملخصات.',
  'book-apply-hint':
    'أعد الترميز وأعد الصفوف أولًا: التطبيق يبدأ عدّ التغييرات من جديد. وتتبعه الاقتراحات عند «تحديث الاقتراحات» في «استيراد المقالات».',
  'book-errors-first': 'صحّح الأخطاء أولًا ثم افحص من جديد.',
  'recode-title': 'الرموز الملغاة تصير الرموز التي خلفتها',
  'recode-text': 'تحتفظ الصفوف المرفوضة برمزها. دفعة واحدة في السجل، فيعيدها التراجع كلها.',
  'recode-now': 'إعادة الترميز',
  'again-title': 'صفوف تعود إلى المراجعة',
  'again-text':
    'تصير مراجعتها «question» وحالة المقالات المنجزة «in_review». لا يتغير فيها غير ذلك، ويعيده التراجع.',
  'again-now': 'إعادة',
  'book-row': 'الصف',
  'book-old': 'الآن',
  'book-new': 'بعد ذلك',
  'book-done': `تغيّر {count:${ROWS}}. ما بقي كما هو لأن أحدًا غيّره أثناء ذلك: {left}. التراجع يعيد ما كان.`,
};
