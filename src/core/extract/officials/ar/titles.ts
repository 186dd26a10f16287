/**
 * Words of Arabic titles of office: heads (وزير), ranks (لواء), forms of address, and what may stand in
 * a title behind its head (portfolios, bodies, adjectives). Compiled from government directories, rank
 * tables of Arab forces and the style of agencies; add words, not code.
 */
import { fold } from '../../../text/fold';

/** Folded words of a list. */
const words = (text: string): ReadonlySet<string> => new Set(fold(text).split(' '));

/** Heads that name one person, in the construct or with the article. */
export const HEADS = words(
  'وزير وزيرة رئيس رئيسة نائب نائبة قائد آمر مدير مديرة سفير سفيرة قنصل مبعوث مبعوثة موفد ملحق أمين أمينة مستشار مستشارة وكيل وكيلة ' +
    'مساعد مساعدة معاون متحدث متحدثة ناطق ناطقة محافظ محافظة والي عمدة ملك ملكة سلطان حاكم ولي عضو عضوة مفتش مفوض مفوضة ' +
    'مندوب مندوبة ممثل ممثلة نظير قائم عاهل زعيم كاتب سكرتير مدعي منسق منسقة مشرف مشرفة مسؤول مسؤولة ضابط مراقب ' +
    'خادم مرشد وصي معتمد منتدب حكمدار عميدة مفاوض متصرف قائمقام أمير أميرة',
);
/** Heads that are given names too: only with the article or before a country, region or body. */
export const HEADS_IN_CONSTRUCT = words('أمير أميرة سلطان ملك ملكة حاكم أمين مرشد قائم نائب');
/** What such a head may stand before: 'أمير منطقة', 'أمين عام', 'سلطان بروناي' (countries need no list). */
export const CONSTRUCTS = words(
  'منطقة دولة البلاد عام سر المنطقة إقليم إمارة مجلس ولاية مقاطعة مصرف الدولة عمان اللجنة لجنة وزير رئيس قائد مدير محافظ وكيل مساعد المدير الوزير مستشار',
);

/** What the word right behind such a head must be. */
export const FIXED_FOLLOWERS: Readonly<Record<string, ReadonlySet<string>>> = {
  [fold('قائم')]: words('بالأعمال بأعمال'),
  [fold('خادم')]: words('الحرمين'),
  [fold('ولي')]: words('العهد عهد ولي'),
  [fold('مدعي')]: words('العام عام العسكري'),
};

/** Plural and dual heads: several persons follow. */
export const PLURAL_HEADS = words('وزراء وزيرا وزيري وزيرتا رؤساء رئيسا رئيسي قادة سفراء زعماء مدراء');

export const RANKS = words(
  'فريق لواء عميد عقيد مقدم رائد نقيب ملازم رقيب عريف جنرال أدميرال أميرال كولونيل مشير مارشال عماد كومودور كابتن ميجور',
);
/** Ranks that are also given names or plain nouns: only with the article or a rank modifier behind. */
export const RANKS_WITH_ARTICLE = words('فريق لواء عميد مقدم رائد نقيب عماد رقيب عريف مشير ملازم');
export const RANK_MODIFIERS = words(
  'ركن الركن أول الأول ثاني ثان الثاني مهندس المهندس طيار الطيار بحري البحري بحار جوي الجوي حقوقي الحقوقي متقاعد المتقاعد طبيب ' +
    'الطبيب دكتور الدكتور شرطة فني إداري مظلي قانوني جنرال أدميرال لواء م د أ ح',
);

/** In front of a name and part of it. */
export const NAME_HONORIFICS = words(
  'الشيخ الشيخة الأمير الأميرة الدكتور الدكتورة المهندس المهندسة البروفيسور السير اللورد الشريف د م أ',
);
/** In front of a name and skipped. */
export const BARE_HONORIFICS = words(
  'السيد السيدة سمو سموه صاحب صاحبة السمو الملكي معالي سعادة فخامة جلالة حضرة عطوفة دولة الأخ الحاج القاضي الأستاذ الأستاذة سيادة ' +
    'سماحة المكرم معاليه سعادته الأخت الجلالة الفخامة المعالي السعادة العزة',
);
/**
 * Nouns, adjectives and names of bodies that continue a title, with and without article; words that
 * begin with ال need not be here, they continue a title anyway.
 */
export const CONTINUATIONS = words(
  'دفاع داخلية خارجية هيئة إدارة قوات مجلس شؤون قطاع مركز مديرية جهاز لجنة عام عامة أركان أول أولى ثان ثاني حرس جيش سلاح قسم ' +
    'شعبة مكتب ديوان دائرة وحدة فرقة لواء كتيبة منطقة قيادة شرطة أمن استخبارات مخابرات مباحث درك بحرية جوية برية وزارة وزراء وزير ' +
    'مؤسسة شركة بنك اتحاد حلف منظمة مكافحة حماية إقليم ولاية محافظة مدينة بلدية حكومة جمهورية مملكة دولة سلطنة إمارة إمارات برلمان ' +
    'مجالس خفر سواحل حدود جمارك جوازات سجون دفاعية نيابة محكمة قضاء عدل صحة تعليم مالية اقتصاد تجارة صناعة نقل طاقة نفط زراعة ' +
    'إعلام ثقافة سياحة بيئة تخطيط تنمية تعاون علاقات هجرة مصالحة إعمار تموين عمل شباب رياضة اتصالات تكنولوجيا فضاء تسليح صناعات ' +
    'إنتاج تدريب عمليات إمداد تموين تجهيز إسناد طيران ملاحة موانئ مطارات مطار ميناء كلية أكاديمية معهد مدرسة جامعة برنامج مشروع ' +
    'حركة حزب كتلة جبهة تحالف بعثة سفارة قنصلية مؤقت مكلف مساعد تنفيذي إقليمي دائم خاص خاصة سابق أسبق مفوض مشترك مشتركة أممي ' +
    'أممية دولي دولية عسكري عسكرية أمني أمنية سياسي سياسية دبلوماسي حربي حربية وطني وطنية قومي اتحادي اتحادية فدرالي فيدرالي ملكي ' +
    'ملكية أميرية سلطاني سلطانية جمهوري رئاسي برلماني نووي سيبراني رقمي أعلى عليا كبير كبيرة باسم لشؤون شئون بشؤون للشؤون ' +
    'بوزارة بالوزارة بوزاره لوزارة لوزير لقطاع لجهاز لمجلس لهيئة لمكافحة لمنطقة لقوات للقوات لشرطة لجيش لعمليات ' +
    'بمجلس بهيئة بجهاز بقطاع بمكتب بسفارة برئاسة بديوان بالديوان بشرطة بجيش بقوات ' +
    'والداخلية والخارجية وشؤون وهيئة وقوات وأركان حرب سر أسرار انتقالي انتقالية سيادة وزراء نواب شورى أمة شعب شيوخ أعيان ' +
    'غرفة صندوق وكالة مصلحة سلطة مراقبة رقابة تطوير ركن دولة دفاعي جنائية مخدرات إرهاب فساد أزمات طوارئ كوارث إنقاذ إطفاء مرور ' +
    'أمانة رئاسة سكرتارية مفوضية قنصل عهد عهدي حرمين مقاطعة دائرة ناحية قضاء شمال جنوب شرق غرب وسط ساحل أسطول لواء مجموعة ' +
    'مقيم مفوضا متجول فوق العادة الصلاحية معني معنية',
);

/** Before a proper name of their own: 'ولاية كسلا', 'شركة نافال', 'محافظ كركوك'. */
export const PROPER_FOLLOWS = words(
  'ولاية محافظة إقليم مدينة شركة منطقة مقاطعة بلدية دائرة والي محافظ عمدة مجموعة لشركة بشركة لمجموعة بولاية بمحافظة لولاية',
);
/** Diplomats: behind لدى and في stands the host. */
export const DIPLOMATS = words('سفير سفيرة قنصل مبعوث مبعوثة ملحق قائم مندوب مندوبة ممثل ممثلة موفد');

/** Organisations of states: whoever heads them serves no single country. */
export const INTERNATIONAL = words(
  'الأممي الأممية أممي للأمم الأمم الناتو للناتو لحلف حلف الحلف للحلف الإنتربول إنتربول للإنتربول اليونيفيل يونيفيل يوناميد اليوروبول الأوروبي الأوروبية للاتحاد ' +
    'العرب العربي العربية الإفريقي الأفريقي الافريقي أوبك إيغاد الإيكواس إيكواس',
);
/** Adjectives above that need a body of states before them: 'جامعة الدول العربية', 'الاتحاد الأفريقي'. */
export const INTERNATIONAL_BODIES = words(
  'الاتحاد اتحاد الجامعة جامعة للجامعة مجلس الدول لمجلس المفوضية مفوضية البرلمان بالاتحاد للاتحاد وزراء',
);
export const NEEDS_BODY = words('الأوروبي الأوروبية للاتحاد العرب العربي العربية الإفريقي الأفريقي الافريقي');

/** Offices that belong to one country although they do not name it, as `phrase=ISO3`. */
export const NATIONAL_TERMS: ReadonlyArray<readonly [string, string]> = (
  'خادم الحرمين=SAU|البنتاغون=USA|بنتاغون=USA|البنتاجون=USA|البيت الابيض=USA|الكرملين=RUS|الدوما=RUS|الاليزيه=FRA|الكنيست=ISR|الموساد=ISR|' +
  'الشاباك=ISR|الحرس الثوري=IRN|المرشد الاعلي=IRN|البيشمركه=IRQ|الحشد الشعبي=IRQ|حرس السلطاني=OMN|للحرس الثوري=IRN|' +
  'البوندستاغ=DEU|سنتكوم=USA|القياده المركزيه=USA|الامن العام اللبناني=LBN|الجيوش=FRA|الجيش الوطني الشعبي=DZA|' +
  'مجلس السياده=SDN|مراقبه التراب=MAR|القوات المسلحه الملكيه=MAR'
)
  .split('|')
  .map((entry) => {
    const [term, country] = entry.split('=') as [string, string];
    return [fold(term), country] as const;
  });

/** Heads of newsrooms, clubs and schools of thought hold no office. */
export const NO_OFFICE = words(
  'التحرير تحرير الصحفيين للصحفيين للدراسات الدراسات دراسات للأبحاث الأبحاث للبحوث الصحيفة صحيفة قناة القناة تلفزيون الجريدة ' +
    'جريدة النادي نادي منتخب المنتخب لكرة مراسل الفيفا الجامعة مسلسل الفنانين المحررين',
);
