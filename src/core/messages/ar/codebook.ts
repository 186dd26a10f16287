/** What the Codebook dialog says, in Arabic. */
import type { CodebookFindingCode } from '../../codebook/types';
import type { CodebookMessageId } from '../en/codebook';
import { codebookFaultsAr } from './codebook-faults';

/** What Validate sheet says of it, in one line. */
const said = (code: CodebookFindingCode) => `${codebookFaultsAr[code].message} ${codebookFaultsAr[code].fix}`;

const ROWS = 'لا صفوف|صف واحد|صفان|# صفوف|# صفًا|# صف';
const ROWS_OBJECT = 'لا صفوف|صف واحد|صفين|# صفوف|# صفًا|# صف';

export const codebookAr: Readonly<Record<CodebookMessageId, string>> = {
  'fault-kind-unknown': 'القيمة «{value}» ليست نوعًا معروفًا. اكتب واحدًا من هذه: {kinds}.',
  'fault-code-form': said('code-form'),
  'fault-code-doubled':
    'الرمز «{code}» وارد من قبل في الصف {first}، فلا يُعتدّ بهذا الصف. أعطه رمزًا آخر أو احذف الصف.',
  'fault-code-gone':
    'أُزيل الرمز «{code}» ولا {count:يستخدمه أي صف|يزال يستخدمه صف واحد|يزال يستخدمه صفان|تزال تستخدمه # صفوف|يزال يستخدمه # صفًا|يزال يستخدمه # صف}. أعد صفه إلى التبويب، واكتب no في «مستخدم»، واكتب خلفه في «حلّ محله».',
  'fault-label-missing': said('label-missing'),
  'fault-label-doubled': said('label-doubled'),
  'fault-group-unknown': said('group-unknown'),
  'fault-step-missing': said('step-missing'),
  'fault-successor-unknown':
    'الخلف المكتوب للرمز «{code}» هو «{value}»، وليس رمزًا من نوعه. اكتب رمزًا موجودًا أو أفرغ الخلية.',
  'fault-successor-circle': said('successor-circle'),
  'fault-successor-retired': said('successor-retired'),
  'fault-successor-missing': said('successor-missing'),
  'fault-term-short': said('term-short'),
  'fault-term-shared': said('term-shared'),
  'fault-term-common':
    'يرد المصطلح «{term}» في {count} من المقالات البالغ عددها {texts}، فتُرمَّز كلها تقريبًا بالرمز «{code}». اكتب مصطلحًا أدق.',
  'aspect-added': 'جديد',
  'aspect-removed': 'أُزيل',
  'aspect-retired': 'أُلغي',
  'aspect-restored': 'عاد إلى الاستخدام',
  'aspect-renamed': 'تغيّرت التسمية',
  'aspect-meaning': 'تغيّر التعريف',
  'aspect-terms': 'تغيّرت المصطلحات',
  'aspect-successor': 'تغيّر الخلف',
  'aspect-place': 'تغيّرت المجموعة أو السلّم',
  'book-changed': '{count:لم يتغيّر رمز|تغيّر رمز واحد|تغيّر رمزان|تغيّرت # رموز|تغيّر # رمزًا|تغيّر # رمز}',
  'book-unchanged': 'لم يتغيّر أي رمز',
  'book-since': 'منذ تطبيقه: {when}، {who}.',
  'book-first': 'مقارنةً بدليل الترميز الذي يبدأ به كل جدول جديد.',
  'book-older': `رُمِّز بنسخة أخرى من دليل الترميز: {rows:${ROWS}}.`,
  'book-faults':
    'في تبويب دليل الترميز {errors:لا أخطاء|خطأ واحد|خطآن|# أخطاء|# خطأً|# خطأ}، {warnings:لا تنبيهات|تنبيه واحد|تنبيهان|# تنبيهات|# تنبيهًا|# تنبيه}',
  'book-sound': 'لا أخطاء في تبويب دليل الترميز.',
  'book-place': 'الصف {row}',
  'book-show': 'عرض',
  'book-show-fault': 'عرض الصف {row} من تبويب دليل الترميز',
  'book-show-row': 'عرض الصف «{label}»',
  'book-changes': 'ما تغيّر',
  'book-touched':
    '{count:لا يستخدمه أي صف|يستخدمه صف واحد|يستخدمه صفان|تستخدمه # صفوف|يستخدمه # صفًا|يستخدمه # صف}، رُوجع منها {reviewed}',
  'book-more': '{count:ولا صفوف أخرى|وصف آخر|وصفان آخران|و# صفوف أخرى|و# صفًا آخر|و# صف آخر}',
  'book-reading': 'البحث عن مصطلحاتكم في المقالات: {done} من {all}',
  'book-recode': `إعادة ترميز {count:${ROWS_OBJECT}}…`,
  'book-again': `إعادة {count:${ROWS_OBJECT}} إلى المراجعة…`,
  'book-apply': 'تطبيق',
  'book-check': 'فحص من جديد',
  'book-applied':
    'طُبِّق دليل الترميز. تتبعه القوائم المنسدلة والشريط الجانبي والملخصات، وكذلك الاقتراحات القادمة.',
  'book-apply-hint':
    'أعد ترميز الصفوف أو أعدها إلى المراجعة أولًا، فالتطبيق يبدأ عدّ التغييرات من جديد. ولتجديد الاقتراحات اختر بعده «تحديث الاقتراحات» في «استيراد المقالات».',
  'book-errors-first': 'صحّح الأخطاء أولًا ثم افحص من جديد.',
  'recode-title': 'الرموز الملغاة تصير الرموز التي خلفتها',
  'recode-text': 'تحتفظ الصفوف المرفوضة برمزها. تُسجَّل التغييرات دفعةً واحدة في السجل، فيعيدها «تراجع» كلها.',
  'recode-now': 'إعادة الترميز',
  'again-title': 'صفوف تعود إلى المراجعة',
  'again-text':
    'تصير مراجعتها «question» وحالة المقالات المنجزة «in_review». لا يتغيّر فيها غير ذلك، ويعيده «تراجع».',
  'again-now': 'إعادة',
  'book-row': 'الصف',
  'book-old': 'الآن',
  'book-new': 'بعد ذلك',
  'book-done':
    '{count:لم يتغيّر أي صف|تغيّر صف واحد|تغيّر صفان|تغيّرت # صفوف|تغيّر # صفًا|تغيّر # صف}. ما بقي كما هو لأن شخصًا آخر غيّره أثناء ذلك: {left}. يعيد «تراجع» ما كان.',
};
