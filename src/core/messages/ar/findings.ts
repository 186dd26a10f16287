/** Findings in Arabic: the problem, then the fix, in plain words. */
import type { FindingCatalogue } from '../findings';
import { codebookFaultsAr } from './codebook-faults';

export const findingsAr: FindingCatalogue = {
  codes: {
    ...codebookFaultsAr,
    'missing-label': {
      message: 'العمود «{column}» غير موجود.',
      fix: 'إن كان قد أُعيدت تسميته فأعد إليه عنوانه السابق، وإن حُذف فاستعده من «ملف > سجلّ الإصدارات».',
    },
    'type-error': { message: 'في «{column}» القيمة «{value}» وهي من نوع غير صحيح.', fix: '{form}' },
    'constraint-error': { message: 'في «{column}» القيمة «{value}» وهي غير مناسبة.', fix: '{form}' },
    'required-value': { message: '«{column}» فارغ.', fix: 'املأه أو ارفض الصف.' },
    'foreign-key': {
      message: 'يشير «{column}» إلى {id} ولا يوجد صف بهذا المعرّف.',
      fix: 'إن كان الصف قد حُذف فاستعده من «ملف > سجلّ الإصدارات»، وإلا فارفض هذا الصف.',
    },
    'country-not-canonical': {
      message: 'القيمة «{code}» ليست رمز دولة.',
      fix: 'استخدم رموزًا من ثلاثة أحرف مثل QAT أو TUR تفصلها ; إن تعددت.',
    },
    'code-unknown': {
      message: 'الرمز «{code}» غير موجود في تبويب الدليل.',
      fix: 'اختر رمزًا من قائمة الخلية، أو أضف «{code}» إلى تبويب الدليل.',
    },
    'domain-retired-code': {
      message: 'الرمز «{code}» ملغى في تبويب الدليل.',
      fix: 'اختر رمزًا آخر من القائمة{?successor ؛ وقد خلفه «{successor}»}.',
    },
    'unique-error': {
      message: 'هذا الرمز موجود من قبل في الصف {first}، وهو وحده المستخدم.',
      fix: 'أعطِ هذا الصف رمزًا آخر أو احذفه.',
    },
    'row-id-missing': {
      message: 'لا معرّف لهذا الصف، ولم يستطع أكورد أن يعطيه معرّفًا.',
      fix: 'عمود المعرّف محمي: اطلب من مالك الجدول أن يسمح لك بتعديله، ثم شغّل «Accord > فحص الجدول» مرة أخرى.',
    },
    'row-id-duplicate': {
      message: 'معرّف هذا الصف هو نفسه معرّف الصف {first}.',
      fix: 'إن نُسخ الصف خطأً فاحذف النسخة، وإن كانت مقصودة فأعطها معرّفًا خاصًا بها: «Accord > فحص الجدول > إصلاح».',
    },
    'formula-in-text-column': {
      message: 'في «{column}» صيغة حسابية.',
      fix: 'انسخ الخلية والصقها كقيم فقط (Ctrl+Shift+V) حتى لا يُحسب شيء آتٍ من الخارج.',
    },
    'date-format-ambiguous': {
      message:
        'في «{column}» {?read تاريخ بصيغة جدول البيانات، قُرئ {read}}{?first «{value}»، وقد يكون {first} أو {second}}.',
      fix: 'انظر التاريخ في المقال واكتبه بالشكل YYYY-MM-DD.',
    },
    'date-after-publication': {
      message: 'تاريخ الحدث ({value}) بعد تاريخ نشر مقاله ({published}).',
      fix: 'صحّح التاريخ، أو اجعل الحالة planned إن كان معلنًا عنه.',
    },
    'date-unresolved': {
      message: 'يذكر النص التاريخ بكلمات لا تحدد يومًا.',
      fix: 'إن عرفت التاريخ فأدخله بالشكل YYYY-MM-DD أو YYYY-MM أو YYYY، وإلا فاتركه فارغًا وتجاوز هذه الملاحظة.',
    },
    'date-precision-mismatch': {
      message: 'الدقة المذكورة «{value}»، لكن دقة التاريخ {date} هي {precision}.',
      fix: 'اجعل الدقة {precision} أو صحّح التاريخ.',
    },
    'published-missing': {
      message: 'تاريخ النشر غير موجود{?words ، فلا يمكن تأريخ {words}}.',
      fix: 'أدخله في «{column}» بالشكل YYYY-MM-DD ثم اختر «Accord > استيراد المقالات > تحديث الاقتراحات»: تُقترح من جديد التواريخ المتوقفة عليه.',
    },
    'edited-outside': {
      message: 'تغيّرت خانة «{column}» في الجدول{?before ؛ وكانت قبل ذلك «{before}»}.',
      fix: 'إن كانت القيمة الجديدة صحيحة فاجعل «المراجعة» corrected ليُعرف صاحبها؛ وإلا فأعد القيمة القديمة.',
    },
    'party-single': {
      message: 'للحدث طرف واحد فقط ({value}).',
      fix: 'أضف الدولة الأخرى، أو ارفض الحدث إن لم توجد.',
    },
    'article-duplicate': {
      message: 'نص هذا المقال هو نفسه نص «{first}».',
      fix: 'اجعل حالته excluded مع السبب «مكرر» حتى لا يُعدّ شيء مرتين.',
    },
    'exclude-reason-missing': { message: 'استُبعد المقال بلا سبب.', fix: 'اكتب السبب في «{column}».' },
    'text-missing': {
      message: 'نص هذا المقال مفقود.',
      fix: 'استورد المقال مرة أخرى، فيتعرف عليه أكورد ويستعيد النص.',
    },
    'end-before-start': {
      message: 'ينتهي الحدث ({value}) قبل أن يبدأ ({start}).',
      fix: 'صحّح أحد التاريخين، واترك تاريخ الانتهاء فارغًا إن دام الحدث يومًا واحدًا.',
    },
    'party-unlisted': {
      message: 'يسمي «{column}» {value} وهي ليست من الأطراف ({parties}).',
      fix: 'أضف {value} إلى الأطراف، أو أفرغ «{column}».',
    },
    'dyad-self': {
      message:
        '{?twice وردت {twice} مرتين بين الأطراف}{?both يسمي «من» و«إلى» كلاهما {both}}، ولا دولة تتعاون مع نفسها.',
      fix: '{?twice أبقها مرة واحدة وأضف الدولة الأخرى إن كانت ناقصة}{?both صحّح أحدهما أو أفرغهما معًا}.',
    },
    'domain-general-beside-specific': {
      message: 'يقف «{value}» بجانب مجال أدق للحدث نفسه ({others}).',
      fix: 'ارفض هذا الصف أو صحّح مجاله: الرمز العام لأحداث لم يُسمَّ مجالها.',
    },
    'status-mechanism': {
      message: 'الحالة «{value}» لا تناسب آليات الحدث ({mechanisms}).',
      fix: '{?needed غيّر الحالة، أو أضف إلى آليات الحدث واحدة من هذه: {needed}}{?allowed غيّر الحالة إلى واحدة من هذه، أو صحّح آليات الحدث: {allowed}}.',
    },
    'stage-regression': {
      message:
        'الحالة «{value}» متأخرة عن «{before}» التي بلغها من قبل الحدث الذي يليه هذا الحدث: {earlier}.',
      fix: 'راجع الحالتين، وإن لم يكن الحدثان خطوتين في أمر واحد فأفرغ «يلي» في تبويب الأحداث.',
    },
    'event-conflict': {
      message: 'في «{column}» {value}، وفي الحدث المرتبط به {other}: {linked}.',
      fix: 'اقرأ المقالين وصحّح الخطأ، وإن كانا حدثين فاجعل «الربط» own.',
    },
    'articles-contradict': {
      message:
        '{?denied ينفي مقال ما ينقله آخر عن الحدث نفسه}{?back ينقل مقال لاحق عن الحدث نفسه أقل مما نقله مقال سابق}: «{before}» في {other}{?other_published ، {other_published}}، الصف {first}{?other_quote : {other_quote}}؛ و«{value}» في {article}{?published ، {published}}، هذا الصف{?quote : {quote}}.',
      fix: 'اقرأ الاقتباسين وصحّح الحالة الخاطئة. وإن كانا حدثين فاجعل «الربط» في تبويب الأحداث own، وإن كان الاقتباسان صحيحين فتجاوز هذه الملاحظة مع ذكر السبب.',
    },
    'reference-self': {
      message: 'يشير «{column}» إلى الصف نفسه.',
      fix: 'أدخل معرّف الصف الآخر أو أفرغ الخلية.',
    },
    'duplicate-row': {
      message: 'يقول هذا الصف ما يقوله الصف {first}، فيُعدّ مرتين.',
      fix: 'ارفض أحدهما.',
    },
    'language-mismatch': {
      message: 'لغة المقال المذكورة «{value}»، لكن نصه مكتوب باللغة «{found}».',
      fix: 'اجعل اللغة {found} ثم اختر «Accord > استيراد المقالات > تحديث الاقتراحات».',
    },
    'bidi-control-present': {
      message: 'في «{column}» محارف لا تُرى ({characters})، قد تعرض النص بترتيب خاطئ أو تمنع العثور عليه.',
      fix: 'اكتب النص من جديد بدل لصقه، أو دع أكورد يحذف هذه المحارف.',
    },
    'evidence-changed': {
      message: 'الاقتباس ليس بنصه في مقاله، ونص المقال: «{found}».',
      fix: 'قارن بينهما. إن كانت كلمات المقال تثبت الصف أيضًا فخذها، وإلا فارفض الصف.',
    },
    'evidence-not-found': {
      message: 'الاقتباس غير موجود في نص مقاله ولا ما يشبهه.',
      fix: 'انسخ الجملة من المقال بنصها، أو ارفض الصف.',
    },
    'evidence-moved': {
      message: 'الاقتباس موجود في المقال لكن في غير الموضع المخزن، أو بعلامات أو فراغات أخرى.',
      fix: 'دع أكورد يخزن الموضع والحروف الصحيحة، أو انسخ الجملة من المقال مرة أخرى.',
    },
  },
  forms: {
    'not-in-list': 'اختر واحدة من: {allowed}.',
    'day-form': 'اكتب اليوم بالشكل YYYY-MM-DD، مثل 2019-03-04.',
    'date-form': 'اكتب التاريخ بالشكل YYYY-MM-DD أو YYYY-MM أو YYYY: بقدر ما يسمح به النص.',
    'time-form': 'اترك هذا العمود لأكورد، أو اكتب الوقت العالمي بالشكل YYYY-MM-DDThh:mm:ssZ.',
    'number-form': 'اكتب رقمًا بلا كلمات.',
    'id-form': 'المعرّفات ينشئها أكورد. تراجع عن التغيير (القيمة السابقة في «ملف > سجلّ الإصدارات»).',
    'span-form': 'اترك هذا العمود لأكورد: أفرغ الخلية واختر الدليل من جديد.',
    'json-form': 'اترك هذا العمود لأكورد: تراجع عن التغيير (القيمة السابقة في «ملف > سجلّ الإصدارات»).',
  },
  duplicateReason: 'مكرر',
  reasonMissing: 'لا يمكن تجاوزها بلا سبب: اكتبه في «السبب» ثم افحص مرة أخرى.',
};
