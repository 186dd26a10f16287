/** Findings in Arabic: the problem, then the fix, in plain words. */
import type { FindingCatalogue } from '../findings';

export const findingsAr: FindingCatalogue = {
  codes: {
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
      message: '«{code}» ليس رمز دولة.',
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
      fix: 'عمود المعرّف محمي: اطلب من مالك الجدول أن يسمح لك بتعديله، ثم شغّل «أكورد > فحص الجدول» مرة أخرى.',
    },
    'row-id-duplicate': {
      message: 'معرّف هذا الصف هو نفسه معرّف الصف {first}.',
      fix: 'إن كان الصف منسوخًا فاحذف النسخة، أو أفرغ خلية المعرّف ليصبح صفًا مستقلًا.',
    },
    'formula-in-text-column': {
      message: 'في «{column}» صيغة حسابية.',
      fix: 'انسخ الخلية والصقها كقيم فقط (Ctrl+Shift+V) حتى لا يُحسب شيء آتٍ من الخارج.',
    },
    'date-format-ambiguous': {
      message: 'في «{column}» تاريخ بصيغة جدول البيانات، قُرئ {value}.',
      fix: 'اكتب التاريخ نصًا بالشكل YYYY-MM-DD.',
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
      fix: 'أدخله في «{column}» بالشكل YYYY-MM-DD ثم اختر «أكورد > استيراد المقالات > تحديث الاقتراحات»: تُقترح من جديد التواريخ المتوقفة عليه.',
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
    'evidence-not-found': {
      message: 'الاقتباس غير موجود في نص مقاله.',
      fix: 'انسخ الجملة من المقال بنصها، أو ارفض الصف.',
    },
    'evidence-moved': {
      message: 'الاقتباس موجود في المقال لكن ليس في الموضع المخزن أو ليس بحروفه.',
      fix: 'اقرأه في سياقه ثم انسخه من المقال مرة أخرى.',
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
};
