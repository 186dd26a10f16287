/** Arabic nouns that a figure of cooperation may count, folded, with the English unit they stand for. */
import { fold } from '../../../text/fold';
import type { CountedKind, CountedNoun } from './types';

/** `unit: forms` separated by `;`. Forms are given as numbers govern them: accusative singular, genitive plural. */
const NOUNS: Readonly<Record<CountedKind, string>> = {
  people:
    'people: قوات شرطة درك إطار إطارا إطارات قيادة قيادات جندي جنديا جنود عسكري عسكريا عسكريين عسكريون ضابط ضابطا ضباط شرطي شرطيا شرطيين شرطيون عنصر عنصرا عناصر فرد فردا أفراد متدرب متدربا متدربين متدربون متدربة مدرب مدربا مدربين مدربون محاضر محاضرا محاضرين خبير خبيرا خبراء مختص مختصا مختصين مختصون متخصص متخصصا متخصصين مستشار مستشارا مستشارين خريج خريجا خريجين مشارك مشاركا مشاركين مجند مجندا مجندين طيار طيارا طيارين بحار بحارا بحارة منتسب منتسبا منتسبين مقاتل مقاتلا مقاتلين دركي دركيا دركيين إطفائي إطفائيا إطفائيين منقذ منقذا منقذين مراقب مراقبا مراقبين مهندس مهندسا مهندسين حارس حارسا حراس قاض قاضيا قضاة محقق محققا محققين كادر كادرا كوادر فني فنيا فنيين مظلي مظليا مظليين دارس دارسا دارسين عضو عضوا أعضاء حرس رقيب ملازم متخرج متخرجا متخرجين مبتعث مبتعثا مبتعثين بحريا غواص غواصا غواصين مسعف مسعفا مسعفين مفتش مفتشا مفتشين ضابطة شرطية شرطيات مجندة مجندات عون عونا أعوان جمركيا جمركيين خريجة خريجات متدربات موفد موفدا موفدين مرشح مرشحا مرشحين ملتحق ملتحقا ملتحقين منخرط منخرطا منخرطين سباحا سباحين مرتبا مستجدا مستجدين قناصا قناصين قناصة محللا محللين منسقا منسقين جراحا جراحين ممثلا ممثلين',
  persons:
    'people: شخص شخصا أشخاص طالب طالبا طلاب طلبة طالبة طالبات امرأة نساء سيدة سيدات متطوع متطوعا متطوعين متطوعة موظف موظفا موظفين طبيب طبيبا أطباء ممرضا ممرضين رجل رجلا رجال حرفي مواطن مواطنا مواطنين عامل عاملا عمال شاب شابا شبان فتاة فتيات باحث باحثا باحثين أستاذ أستاذا أساتذة مدنيا مدنيين تلميذ تلميذا تلاميذ سائقا سائقين رعية رعايا',
  handed:
    'people: مشتبها مشتبهين ملاحق ملاحقا ملاحقين فارا فارين مدانا مدانين مرحلا مرحلين مطلوب مطلوبا مطلوبين هارب هاربا هاربين سجين سجينا سجناء مهاجر مهاجرا مهاجرين لاجئ لاجئا لاجئين محكوم محكوما محكومين مشتبه موقوف موقوفا موقوفين متورط متورطا متورطين متهم متهما متهمين مجرم مجرما مجرمين مهرب مهربا مهربين إرهابيا إرهابيين تاجر تاجرا تجار صياد صيادا صيادين أسير أسيرا أسرى محتجزا محتجزين قاصرا قصر مقبوضا مضبوطا',
  seized:
    'pills: حبة حبات حبوب قرص قرصا أقراص; attempts: محاولة محاولات; networks: شبكة شبكات; cells: خلية خلايا; gangs: عصابة عصابات; packages: طرد طردا طرود كيسا أكياس كبسولة كبسولات; raids: مداهمة مداهمات',
  course:
    'courses: دورة دورات; workshops: ورشة ورشات ورش; seminars: ندوة ندوات; scholarships: منحة منح مقعد مقعدا مقاعد; programmes: برنامج برنامجا برامج; activities: نشاط نشاطا أنشطة فعالية فعاليات; projects: مشروع مشروعا مشاريع مشروعات; lectures: محاضرة محاضرات; sorties: طلعة طلعات; exercises: تمرين تمرينا تمارين مناورة مناورات تدريب تدريبات; patrols: دورية دوريات; operations: عملية عمليات',
  unit: 'battalions: كتيبة كتائب; brigades: لواء ألوية; squadrons: سرب سربا أسراب; batches: دفعة دفعات; teams: فريق فريقا فرق; units: وحدة وحدات; bases: قاعدة قواعد; companies: سرية سرايا; centres: مركز مركزا مراكز; regiments: فوج فوجا أفواج; posts: مخفر مخفرا مخافر; towers: برج برجا أبراج',
  equipment:
    'aircraft: طائرة طائرات; fighter jets: مقاتلة مقاتلات; helicopters: مروحية مروحيات طوافة طوافات حوامة حوامات; drones: مسيرة مسيرات; tanks: دبابة دبابات; vehicles: آلية آليات مركبة مركبات عربة عربات سيارة سيارات حافلة حافلات; armoured vehicles: مدرعة مدرعات مصفحة مصفحات ناقلة ناقلات; ships: سفينة سفن; warships: بارجة بوارج; frigates: فرقاطة فرقاطات; corvettes: كورفيت; boats: زورق زورقا زوارق قارب قاربا قوارب لنش لنشات خافرة خافرات طراد طرادا طرادات مركب مراكب; minesweepers: كاسحة كاسحات; generators: مولد مولدا مولدات; machine guns: رشاش رشاشا رشاشات; pistols: مسدس مسدسا مسدسات; bombs: قنبلة قنابل; tankers: صهريج صهريجا صهاريج; bulldozers: جرافة جرافات; cranes: رافعة رافعات; engines: محرك محركا محركات; binoculars: منظار منظارا مناظير; containers: حاوية حاويات; blankets: بطانية بطانيات; beds: سرير سريرا; submarines: غواصة غواصات; missiles: صاروخ صاروخا صواريخ; launchers: منصة منصات راجمة راجمات; howitzers: مدفع مدفعا مدافع; rifles: بندقية بنادق; radars: رادار رادارا رادارات; trucks: شاحنة شاحنات; ambulances: إسعاف; cameras: كاميرا كاميرات; rounds: طلقة طلقات قذيفة قذائف; trailers: مقطورة مقطورات; motorcycles: دراجة دراجات; computers: حاسوب حاسوبا حواسيب; devices: جهاز جهازا أجهزة; vests: سترة سترات; helmets: خوذة خوذ; pieces: قطعة قطع معدة معدات; systems: منظومة منظومات نظام أنظمة; batteries: بطارية بطاريات; warships: مدمرة مدمرات; tents: خيمة خيام; tonnes: طن طنا أطنان; kilograms: كيلوغرام كيلوغراما كيلوغرامات كيلوجرام كيلوجراما كلغ كغ كغم كجم كلغم كيلو',
  animal: 'dogs: كلب كلبا كلاب; horses: حصان حصانا أحصنة خيل; camels: جمل جملا جمال',
  article: 'articles: مادة مواد بند بندا بنود فصل فصلا فصول',
  state: 'states: دولة دول بلد بلدا بلدان',
  instrument:
    'agreements: اتفاقية اتفاقيات اتفاق اتفاقا اتفاقات مذكرة مذكرات بروتوكول بروتوكولا بروتوكولات وثيقة وثائق عقد عقدا عقود',
  span: 'days: يوم يوما أيام; weeks: أسبوع أسبوعا أسابيع; months: شهر شهرا أشهر شهور; hours: ساعة ساعات; years: سنة سنوات عام عاما أعوام',
};

/** Duals: the noun carries the number two. */
const DUALS: Readonly<Record<CountedKind, string>> = {
  people: 'people: خبيرين خبيران ضابطين ضابطان جنديين جنديان',
  persons: '',
  handed:
    'people: شخصين شخصان عنصرين عنصران تاجرين تاجران عميلين عميلان سجينين سجينان أسيرين متهمان مطلوبان هاربان',
  seized: 'networks: شبكتين; cells: خليتين; attempts: محاولتين',
  course:
    'courses: دورتين دورتان دورتي دورتا; workshops: ورشتين ورشتا ورشتي; exercises: تمرينين تمرينان مناورتين; patrols: دوريتين',
  unit: 'battalions: كتيبتين كتيبتان كتيبتا كتيبتي; batches: دفعتين دفعتان; squadrons: سربين; units: وحدتين; bases: قاعدتين قاعدتان; centres: مركزين; teams: فريقين فريقان; companies: سريتين',
  equipment:
    'aircraft: طائرتين طائرتان طائرتا طائرتي; fighter jets: مقاتلتين مقاتلتان; helicopters: مروحيتين مروحيتان; drones: مسيرتين; tanks: دبابتين; vehicles: مركبتين عربتين آليتين سيارتين سيارتان مركبتان عربتان آليتان;  trucks: شاحنتين شاحنتان; armoured vehicles: مدرعتين مدرعتان; ambulances: سيارتا سيارتي; ships: سفينتين سفينتان سفينتا سفينتي السفينتين السفينتان; frigates: فرقاطتين فرقاطتان فرقاطتا فرقاطتي; boats: خافرتين خافرتان طرادين طرادان زورقين زورقان زورقا زورقي قاربين قاربان قاربا; submarines: غواصتين غواصتان; warships: بارجتين بارجتان; radars: رادارين; systems: منظومتين منظومتان; tonnes: طنين',
  animal: 'dogs: كلبين; horses: حصانين',
  article: '',
  state: '',
  instrument: 'agreements: اتفاقيتين اتفاقيتان مذكرتين مذكرتان مذكرتي مذكرتا اتفاقيتي بروتوكولين',
  span: 'days: يومين; weeks: أسبوعين; months: شهرين; years: سنتين عامين',
};

function nouns(data: Readonly<Record<CountedKind, string>>): Map<string, CountedNoun> {
  const found = new Map<string, CountedNoun>();
  for (const [kind, list] of Object.entries(data) as Array<[CountedKind, string]>) {
    for (const entry of list.split(';').filter(Boolean)) {
      const [unit = '', forms = ''] = entry.split(':');
      for (const form of forms.trim().split(' ')) found.set(fold(form), { kind, unit: unit.trim() });
    }
  }
  return found;
}

export const NOUNS_AR: ReadonlyMap<string, CountedNoun> = nouns(NOUNS);
export const DUALS_AR: ReadonlyMap<string, CountedNoun> = nouns(DUALS);

/** Adjectives that make a noun more exact: a warplane, a warship, a drone. */
export const REFINED_AR: ReadonlyArray<readonly [unit: string, adjective: RegExp, refined: string]> = [
  ['aircraft', /^ال?مسيره$|^مسيرت(?:ين|ان)$|^بدون$|^دون$/, 'drones'],
  ['ships', /^(?:ال)?حربيه$/, 'warships'],
];

/** Words that may stand between a number and its noun. */
export const BETWEEN_AR: ReadonlySet<string> = new Set(
  'من بين نحو قرابه اكثر كبار ما يقارب ابرز اخطر اهم افضل بعض اجمالي'.split(' '),
);
/** Words before which a number is a mark, not a count. */
export const MARK_BEFORE_AR: ReadonlySet<string> = new Set(
  'الماده ماده القرار قرار رقم البند الفقره المرحله الساعه بوينغ ايرباص ميراج ميغ سوخوي الفصل المجموعه مجموعه قمه طراز الدوره العام عام سنه البالغ'.split(
    ' ',
  ),
);
