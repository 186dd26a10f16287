/**
 * Finds talk about a named conflict or country of crisis ('the situation in Libya', الحرب في السودان), which
 * codes regional stability; 'regional and international developments' names none.
 */
import { fold, type Span } from '../../text/fold';
import { PatternIndex } from '../../text/pattern-index';

const PLACES_EN =
  'gaza|palestine|west bank|jerusalem|syria|iraq|yemen|libya|sudan|south sudan|darfur|afghanistan|ukraine|lebanon|somalia|somaliland|sahel|mali|niger|burkina faso|chad|central african republic|democratic republic of congo|dr congo|drc|congo|ethiopia|tigray|eritrea|horn of africa|lake chad|red sea|south china sea|east china sea|taiwan|korean peninsula|north korea|myanmar|rakhine|kashmir|nagorno-karabakh|karabakh|south caucasus|balkans|kosovo|bosnia|haiti|venezuela|mozambique|cabo delgado|western sahara|cyprus|eastern mediterranean|persian gulf|strait of hormuz|middle east|iran|georgia|donbas|crimea|black sea|central asia|great lakes|israel';
const PLACES_AR =
  'غزة|قطاع غزة|فلسطين|القدس|الضفة الغربية|سوريا|سورية|العراق|اليمن|ليبيا|السودان|جنوب السودان|دارفور|أفغانستان|أوكرانيا|لبنان|الصومال|الساحل|منطقة الساحل|مالي|النيجر|بوركينا فاسو|تشاد|إفريقيا الوسطى|الكونغو|إثيوبيا|تيغراي|القرن الإفريقي|البحر الأحمر|بحر الصين الجنوبي|تايوان|شبه الجزيرة الكورية|ميانمار|كشمير|قره باغ|جنوب القوقاز|البلقان|كوسوفو|هايتي|فنزويلا|موزمبيق|الصحراء الغربية|شرق المتوسط|مضيق هرمز|الشرق الأوسط|البحر الأسود|الأراضي الفلسطينية|سيناء';

const places = fold(`${PLACES_EN}|${PLACES_AR}`).replace(/-/g, '[- ]');

/**
 * Stands before the names: without it V8 writes all of them once for each way that leads to them, and
 * compiles ten times as long. It changes no match.
 */
const BEHIND_BLANK = '(?<=\\s)';

const NAMED_EN = new RegExp(
  `\\b(?:situation|crisis|crises|conflict|war|events|developments?|fighting|violence|hostilities|unrest|tensions?|escalation|stability|peace|security|aggression|transition|stabili[sz]ation|reconstruction|truce|ceasefire|process|operations?) (?:in|on|of|over|around|across|inside) (?:the |neighbou?ring |war-torn )?${BEHIND_BLANK}(?:${places})\\b|\\b(?:${places}) (?:crisis|conflict|war|peace process|truce|ceasefire)\\b`,
  'g',
);
const NAMED_AR = new RegExp(
  `(?:اوضاع|وضع|ازمه|حرب|تطورات|مستجدات|احداث|صراع|نزاع|قتال|تصعيد|توتر|توترات|استقرار|ملف|عدوان|قضيه|عمليه ال\\S+|سلام) (?:ال\\S+ )?(?:في |علي |داخل )?${BEHIND_BLANK}(?:${places})(?![\\u0621-\\u064a])`,
  'g',
);

/** 'Joint efforts for the security and stability of the region': stated joint action, and no wish or purpose. */
const JOINT_EN =
  /\b(?:joint (?:efforts?|action|work|steps)|work(?:ing)? together|cooperat(?:e|ing|ion)|partner(?:ing|ship)?|commit(?:ted|ment|ments)|coordinat(?:e|ing|ion))\b(?: [a-z,'-]+){0,6} (?:regional (?:peace|security|stability)|(?:peace|security|stability)(?:,? (?:and|or) (?:peace|security|stability))? (?:in|of|across|throughout) (?:the |their |that |this )?(?:wider |whole )?(?:region|sahel|gulf|horn of africa|middle east|indo-pacific|continent|caucasus|balkans|red sea))\b/g;
const JOINT_AR =
  /(?:جهود(?:هما)? المشترك[هة]|جهود مشترك[هة]|العمل المشترك|العمل معا|التعاون المشترك|التزام(?:هما)?|مواصله التنسيق|تنسيق الجهود)(?: [\u0621-\u064a]+){0,5} (?:و?ال)?(?:امن|استقرار|سلم|سلام|السلم|السلام|الامن|الاستقرار)(?: و(?:ال)?(?:امن|استقرار|سلم|سلام))? (?:في )?(?:ال)?(?:منطقه|اقليم|اقليمي|ساحل|خليج|قرن الافريقي|شرق الاوسط)(?![\u0621-\u064a])/g;

/** The security of a region as a topic; what is only wished for it stands in no talks. */
const REGION_EN =
  /\b(?:peace|security|stability)(?:,? (?:and|or) (?:peace|security|stability))? (?:in|of|across|throughout) (?:the|their|our|this) (?:wider |whole |entire )?region\b|\bregional (?:peace|security|stability)\b(?! (?:system|initiative|forum|council|assistance|service|office|centre|center))/g;
const REGION_AR =
  /(?:امن|استقرار|سلام|سلم)(?:ها|هما)?(?: و(?:ال)?(?:امن|استقرار|سلام|سلم)(?:ها|هما)?)? (?:في )?(?:ال)?منطقه(?![\u0621-\u064a])|منطقه(?: [\u0621-\u064a]+){1,4} (?:امنها|استقرارها|امنها واستقرارها)(?![\u0621-\u064a])|(?:الامن|الاستقرار|السلم) الاقليمي(?![\u0621-\u064a])/g;

const spansOf = (index: PatternIndex, folded: string, from: number, to: number): Span[] =>
  index.matchesIn(folded.slice(from, to)).map(({ match }) => ({
    start: from + match.index,
    end: from + match.index + match[0].length,
  }));

const CONFLICTS = new PatternIndex([NAMED_EN, NAMED_AR, REGION_EN, REGION_AR]);
const JOINT_ACTIONS = new PatternIndex([JOINT_EN, JOINT_AR]);

/** Ranges of `folded` between two offsets that name a conflict. */
export const namedConflicts = (folded: string, from: number, to: number): Span[] =>
  spansOf(CONFLICTS, folded, from, to);

/** Ranges of `folded` between two offsets that state joint action for a region. */
export const jointActions = (folded: string, from: number, to: number): Span[] =>
  spansOf(JOINT_ACTIONS, folded, from, to);
