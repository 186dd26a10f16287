/** The fixed lists of values in Accord's columns, with a label for people. Codes of the codebook are data, not here. */
import type { Words } from './tab';

type Labels<Code extends string> = Readonly<Record<Code, Words>>;

const list = <Code extends string>(labels: Labels<Code>) => ({
  codes: Object.keys(labels) as Code[],
  labels,
});

export const articleStatus = list({
  unread: { en: 'Unread', ar: 'غير مقروء' },
  in_review: { en: 'In review', ar: 'قيد المراجعة' },
  curated: { en: 'Curated', ar: 'مُنجَز' },
  no_cooperation: { en: 'No cooperation', ar: 'لا تعاون' },
  excluded: { en: 'Excluded', ar: 'مستبعد' },
});

export const review = list({
  suggested: { en: 'Suggested', ar: 'مقترح' },
  accepted: { en: 'Accepted', ar: 'مقبول' },
  corrected: { en: 'Corrected', ar: 'مصحَّح' },
  rejected: { en: 'Rejected', ar: 'مرفوض' },
  added: { en: 'Added', ar: 'مضاف' },
  question: { en: 'Question', ar: 'موضع سؤال' },
});

export const role = list({
  main: { en: 'Main', ar: 'رئيسي' },
  news: { en: 'News', ar: 'خبر' },
  background: { en: 'Background', ar: 'خلفية' },
  announced: { en: 'Announced', ar: 'معلَن' },
});

export const confidence = list({
  high: { en: 'High', ar: 'عالية' },
  medium: { en: 'Medium', ar: 'متوسطة' },
  low: { en: 'Low', ar: 'منخفضة' },
});

export const datePrecision = list({
  day: { en: 'Day', ar: 'يوم' },
  month: { en: 'Month', ar: 'شهر' },
  year: { en: 'Year', ar: 'سنة' },
  approximate: { en: 'Approximate', ar: 'تقريبي' },
  unknown: { en: 'Unknown', ar: 'غير معروف' },
});

export const dateBasis = list({
  stated: { en: 'Stated', ar: 'مذكور' },
  inferred: { en: 'Inferred', ar: 'مستنتج' },
  relative: { en: 'Relative', ar: 'نسبي' },
  none: { en: 'None', ar: 'لا شيء' },
});

export const linkState = list({
  own: { en: 'Own', ar: 'مستقل' },
  proposed: { en: 'Proposed', ar: 'مقترح' },
  confirmed: { en: 'Confirmed', ar: 'مؤكد' },
});

export const publishedSource = list({
  given: { en: 'Given', ar: 'معطى' },
  stated: { en: 'Stated in the text', ar: 'مذكور في النص' },
  dateline: { en: 'Dateline', ar: 'ترويسة الخبر' },
  entered: { en: 'Entered', ar: 'أُدخل يدويًا' },
});

export const measure = list({
  people: { en: 'People', ar: 'أشخاص' },
  courses: { en: 'Courses', ar: 'دورات' },
  units: { en: 'Units', ar: 'وحدات' },
  equipment: { en: 'Equipment', ar: 'معدات' },
  money: { en: 'Money', ar: 'أموال' },
  articles: { en: 'Articles of a text', ar: 'مواد نص' },
  other: { en: 'Other', ar: 'أخرى' },
});

export const scope = list({
  so_far: { en: 'So far', ar: 'حتى الآن' },
  this_event: { en: 'This event', ar: 'هذا الحدث' },
  planned: { en: 'Planned', ar: 'مخطط له' },
});

export const severity = list({
  error: { en: 'Error', ar: 'خطأ' },
  warning: { en: 'Warning', ar: 'تنبيه' },
  note: { en: 'Note', ar: 'معلومة' },
});

export const findingState = list({
  new: { en: 'New', ar: 'جديد' },
  open: { en: 'Open', ar: 'مفتوح' },
  fixed: { en: 'Fixed', ar: 'مُعالَج' },
  waived: { en: 'Waived', ar: 'متجاوَز' },
});

export const yesNo = list({
  yes: { en: 'Yes', ar: 'نعم' },
  no: { en: 'No', ar: 'لا' },
});
