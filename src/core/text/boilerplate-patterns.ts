/**
 * What pages put around an article, in English and Arabic: patterns over folded text (lower case, alef
 * without hamza, ta marbuta as ha, Latin punctuation).
 */

const any = (parts: readonly string[]): string => `(?:${parts.join('|')})`;
/** End of an Arabic or English word: `\b` knows no Arabic. */
const END = '(?![\\p{L}\\p{N}])';

/** Requests to share, follow, subscribe or download; they count wherever they stand in a short sentence. */
const PROMPTS = [
  '^(?:please )?(?:share|tweet|like|follow|e-?mail|print) (?:this|us|it|on|via|with|the (?:article|story|post|news))\\b',
  '\\b(?:follow|like|find|join|visit) us (?:on|at)\\b',
  '\\bjoin our (?:\\w+ )?(?:channel|group|community)\\b',
  '\\b(?:subscribe|sign up|register) (?:to|for|now|here|today)\\b.*\\b(?:newsletter|updates?|alerts?|news|free|access|inbox|channel)\\b',
  '\\b(?:our|daily|weekly|free|e-?mail) newsletters?\\b',
  '\\b(?:download|get|install) (?:the|our) (?:\\w+ ){0,3}app\\b',
  '\\b(?:google news|google play|app store|apple news)\\b.*\\b(?:app|page|channel|follow|online|feed)\\b',
  '\\b(?:follow|latest|newest|headlines)\\b.*\\bgoogle news\\b',
  '^click here\\b|\\bclick here (?:to|for)\\b|^tap here\\b',
  '\\bdid you like (?:this|the) (?:article|story)\\b',
  '\\b(?:we use|uses|use of|accept(?: all)?|our) cookies\\b|\\bcookie (?:policy|settings|notice|preferences)\\b',
  '\\ball rights reserved\\b|\\bmay not be (?:published|reproduced|redistributed)|\\bterms (?:of|and) (?:use|service|conditions)\\b.*\\bprivacy\\b',
  '^(?:your e-?mail address|required fields|comments are closed|leave a (?:comment|reply)|be the first to comment)',
  'اعجبك (?:هذا )?(?:الموضوع|المقال|الخبر|التقرير)',
  `(?:^|\\s)(?:شارك|شاركه|شاركها|شاركوا|شاركونا|شاركنا) (?:هذا |هذه )?(?:مع|علي|عبر|المقال|الخبر|الموضوع|الصفحه|براي|رايك)`,
  `(?:^|\\s)(?:تابعنا|تابعونا|تابعوا|تابع) (?:علي|عبر|صفحتنا|قناتنا|اخر|احدث|كل)${END}`,
  `(?:^|\\s)(?:اشترك|اشتركوا|للاشتراك|انضم|انضموا|سجل) (?:الان |معنا )?(?:في|الي|ب)\\S* ?.*(?:قنا|نشر|خدم|بريد|تطبيق|مجموع)`,
  '(?:حمل|حملوا|نزل|لتحميل|لتنزيل) (?:الان )?(?:تطبيق|التطبيق)',
  `النشره (?:البريديه|الاخباريه)|ملفات (?:تعريف )?(?:الارتباط|الكوكيز)|سياسه الخصوصيه`,
  '(?:جميع|كل|كافه) (?:الحقوق|حقوق \\S+) محفوظه',
  '^(?:اضغط|انقر) هنا',
];

/** Whole lines: labels, navigation, counters, credits. `{tail}` stands for a colon and a few words. */
const LINES = [
  // advertising
  'advertisements?|advertising|ads?|sponsored(?: content)?|promoted|(?:story|article) continues below.*|continue reading.*|scroll to continue.*',
  'اعلان|اعلانات|اعلان ممول|مساحه اعلانيه',
  // sharing
  '(?:(?:share|tweet|facebook|twitter|x|whatsapp|linkedin|telegram|pinterest|reddit|e-?mail|print|copy link|save|viber|vk|messenger|instagram|youtube|rss|\\+|0|\\|)[\\s,|/]*)+',
  '(?:(?:شارك|مشاركه|انشر|فيسبوك|تويتر|واتساب|واتس اب|تيليجرام|تلغرام|لينكد ان|طباعه|ارسال|حفظ|بريد الكتروني|نسخ الرابط|تم نسخ الرابط)[\\s,|/]*)+',
  // navigation and comments
  '(?:skip|jump|go|back|return) to .{1,40}|home|menu|search|next|previous|(?:next|previous) (?:article|post|story).*|log ?in|sign in|register|more|close',
  '(?:no|\\d+|view|all|add a|post a|leave a)? ?comments?(?: \\(?\\d+\\)?)?|(?:tags?|keywords?|filed under|topics?|categor(?:y|ies)|section):?.{0,120}|listen to (?:this|the) article.*|\\d+ min(?:ute)?s? read',
  '(?:\\d{1,2}\\. ?)?(?:انتقال|انتقل|تخطي|اذهب|العوده|رجوع) الي .{1,40}|القائمه(?: الرئيسيه)?|الرئيسيه|الصفحه الرييسيه|القائمه الرييسيه|الرييسيه|بحث|التالي|السابق',
  '(?:التعليقات|تعليقات|اضف تعليق|اترك تعليق).{0,40}|(?:كلمات مفتاحيه|الكلمات المفتاحيه|كلمات دلاليه|الوسوم|وسوم|الكلمات الدلاليه|تصنيف):?.{0,120}',
  // counters, numbers and stamps
  '(?:views?|reads?|hits|shares?|visits|news (?:no|id|code|number)|story id|article id|print id)\\.?\\s*[:#]?\\s*[\\d.,k]*|[\\d.,k]+ (?:views?|reads?|shares?|hits)',
  '(?:عدد )?(?:المشاهدات|القراءات|الزيارات|القراء|مشاهده|مشاهدات|قراءه|رقم الخبر|رمز الخبر)\\s*:?\\s*[\\d.,]*|[\\d.,]+ (?:مشاهده|مشاهدات|قراءه)',
  '(?:last )?(?:updated|modified|published|posted|issued|date|time|published date|publication date)(?: (?:on|at))?\\s*[:,-]?[^.]{0,40}\\d[^.]{0,40}',
  '(?:تاريخ النشر|اخر تحديث|نشر (?:في|بتاريخ)|تم النشر|التاريخ|تحديث)\\s*[:,-]?.{0,40}\\d.{0,40}',
  // sources, copyright, addresses
  '(?:source|sources|via|original source|origin|courtesy)\\s*[:/-]\\s*.{1,80}|source link|source|original link',
  '(?:المصدر|مصدر|المصادر|نقلا عن)\\s*[:/-]\\s*.{1,80}|المصدر|المصدر الاصلي|رابط المصدر',
  '(?:©|\\(c\\)|copyright\\b).{0,200}',
  '(?:https?://|www\\.|pic\\.twitter\\.com)\\S+|[^\\s@]+@[^\\s@]+\\.[^\\s@.]+|(?:[#@][\\p{L}\\p{N}_]+[\\s,]*)+',
  // by-lines
  "by(?: [\\p{L}.'-]+){1,5}(?:[,|/-].{0,60})?|(?:reporting|writing|editing|edited|compiled|written|additional reporting|report) by .{1,120}",
  '\\(?[^()]{0,160}\\b(?:reporting|editing|writing|edited|compiled)\\b[^()]{0,160}\\)',
  '(?:كتب|كتبت|بقلم|اعداد|تحرير|ترجمه|تقرير|المحرر)\\s*[:/-]\\s*.{1,60}',
];

/** Captions and credits of pictures, wherever they stand in a line without a report of its own. */
const CREDITS = [
  '\\((?:(?:file|archive|illustrative|illustration|representative|handout|stock) )?(?:photo|photos|image|picture|pic|file|credit)\\b[^)]{0,80}\\)[\\s.]*$',
  '^(?:photo|image|picture|photograph|file photo|credit|caption)\\s?[:/|]\\s?\\S',
  '\\b(?:photo|image|picture|photograph|file photo|credit|photo credit|caption)\\s?(?:by|:|/|courtesy|credit)\\s?[^.]{1,60}$',
  '(?:\\(|\\[|/|\\|)\\s?(?:ap|afp|reuters|getty|epa|aa|dha|iha|anadolu|xinhua|shutterstock|istock|dpa|wam|spa|kuna|qna|vna)(?: (?:photo|images?|file photo))?(?:/[^()]{1,40})?\\s?[)\\]]?$',
  '\\b(?:getty images|afp photo|ap photo|reuters file photo|file photo|photo via|via getty|shutterstock)\\b',
  '(?:^|[\\s(])(?:الصوره|صوره|تصوير|مصدر الصوره|عدسه)\\s?[:/-]',
  '\\((?:صوره )?(?:ارشيف|ارشيفيه|من الارشيف|توضيحيه|صوره)[^)]{0,60}\\)|(?:^|\\s)(?:صوره ارشيفيه|صوره من الارشيف|ارشيفيه)$',
];

/** Words that open a list of other articles. */
const RELATED = [
  "read (?:more|also|next|on)|also read|see also|watch also|related(?: (?:articles?|stor(?:y|ies)|news|posts?|topics?|content|links?|coverage|reading))?|more (?:from|on|about|in) .{1,40}|more (?:stories|news|articles)|(?:you )?(?:may|might) (?:also )?(?:like|be interested in)|you (?:may|might) (?:also )?(?:like|be interested in)|recommended(?: (?:for you|stories|articles|reading))?|most (?:read|popular|viewed|shared)|trending(?: now)?|latest(?: news| stories| articles)?|top stories|don'?t miss|editor'?s picks?|what to read next|up next|similar (?:articles|news|posts)|other news|further reading",
  'اقرا (?:ايضا|المزيد|كذلك|اكثر)(?: .{1,20})?|طالع(?: ايضا)?|شاهد(?: ايضا)?|انظر ايضا|(?:مواضيع|موضوعات|اخبار|مقالات|روابط|مواد|تقارير) (?:ذات صله|متعلقه|متصله|مشابهه|مرتبطه|قد تهمك|اخري)|ذات صله|قد (?:يهمك|يعجبك)(?: ايضا)?|الاكثر (?:قراءه|مشاهده|تداولا|شعبيه)|المزيد(?: (?:من|حول|عن) .{1,30})?|للمزيد|اخر الاخبار|احدث الاخبار',
];

export const PROMPT = new RegExp(any(PROMPTS), 'u');
export const LABEL = new RegExp(`^[\\s|>»«\\-*•]*${any(LINES)}[\\s|.:<>"\\-]*$`, 'u');
export const CREDIT = new RegExp(any(CREDITS), 'u');
/**
 * A credit in brackets; what stands before it in its sentence is the caption of a picture, and what
 * stands behind it begins anew. Sticky, and not over folded text: it is tried at opening brackets.
 */
export const PICTURE_NOTE =
  /\((?:file |archive |stock )?(?:photo|photos|image|picture|الصورة|صورة|تصوير|أرشيف|أرشيفية)(?:\s?[:/][^()\n]{1,80}|\s(?:by|courtesy|credit)[^()\n]{1,80})?\)/iy;
/** A line that is only the title of a list of other articles: the list follows. */
export const RELATED_TITLE = new RegExp(`^[\\s|>*•\\-\\[(]*${any(RELATED)}[\\s|.:<>…"\\-\\])]*$`, 'u');
/** Such a title with one article on the same line. */
export const RELATED_LINE = new RegExp(
  `^[\\s|>*•\\-\\[(]*${any(RELATED)}\\s?(?::|\\||>|-\\s|\\.\\.\\.)`,
  'u',
);

const DATE_WORDS =
  'mon|monday|tue|tues|tuesday|wed|wednesday|thu|thur|thurs|thursday|fri|friday|sat|saturday|sun|sunday|' +
  'jan|january|feb|february|mar|march|apr|april|may|jun|june|jul|july|aug|august|sep|sept|september|oct|october|nov|november|dec|december|' +
  'am|pm|gmt|utc|ist|est|edt|ast|local time|time|at|on|of|st|nd|rd|th|hrs|h|' +
  'الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعه|السبت|الاحد|اثنين|ثلاثاء|اربعاء|خميس|جمعه|سبت|احد|يوم|' +
  'يناير|فبراير|مارس|ابريل|مايو|ماي|يونيو|يونيه|يوليو|يوليوز|يوليه|اغسطس|غشت|اوت|سبتمبر|شتنبر|اكتوبر|نوفمبر|نونبر|ديسمبر|دجنبر|جانفي|فيفري|افريل|جوان|جويليه|' +
  'كانون الثاني|كانون الاول|شباط|اذار|نيسان|ايار|حزيران|تموز|اب|ايلول|تشرين الاول|تشرين الثاني|' +
  'محرم|صفر|ربيع الاول|ربيع الاخر|ربيع الثاني|جمادي الاولي|جمادي الاخره|رجب|شعبان|رمضان|شوال|ذو القعده|ذو الحجه|ذي القعده|ذي الحجه|' +
  'هـ|ه|م|ص|الساعه|بتوقيت|غرينتش|صباحا|مساء';

/** A line that holds nothing but a date and a time. */
export const DATE_LINE = new RegExp(`^(?=.*\\d)(?:\\d|(?:${DATE_WORDS})${END}|[\\s,./:|()+\\-])+$`, 'u');
