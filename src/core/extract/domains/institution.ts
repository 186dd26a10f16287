/**
 * Tells the name of an institution or a person's title from a field of cooperation: 'Counter Narcotics
 * Police of Afghanistan' and مدير إدارة مكافحة المخدرات say nothing about what the parties do together.
 */
import type { ArticleText } from '../../text/article-text';
import type { Span } from '../../text/fold';

/** How many characters before and after a term may belong to the same name. */
const REACH = 70;
/** Within this many characters before a school or centre stands what makes it a common one. */
const NEAR = 30;

/** Head of a name or title right before the term: 'Department of', 'head of the national'. */
const HEAD_BEFORE_EN =
  /\b(?:ministry|ministers?|department|directorate|bureau|office|agency|administration|division|unit|secretary|head|chief|director|commander|adviser|advisor|coordinator|institute|authority|council|exhibition|expo|forum|conference|institution)(?: general)?(?: of| for| on| against|,)(?: the| national| federal| general| state| special| international| its| combating| combatting| fighting| countering| to combat| public)*\s*$/;
/** A further member of a ministry's or minister's name: 'minister for home affairs and [immigration]'. */
const MEMBER_BEFORE_EN =
  /\b(?:ministry|ministers?|department|directorate|secretary|secretariat|commissioner) (?:of|for)(?: the)? [a-z]+(?: [a-z]+)?(?:, [a-z]+(?: [a-z]+)?)*,? and (?:the )?$/;
/** Head of a name right after the term: 'Counter Narcotics [Special] Police', 'counter-terrorism department'. */
const HEAD_AFTER_EN =
  /^(?:'s)?(?:\s(?:[a-z-]+\s)?)(?:police|agency|force|department|directorate|bureau|command|service|authority|unit|ministry|minister|council|academy|college|institute|administration|office|division|squad|branch|chief|commander|director|secretary|corps|coordinator|official|officials|czar|summit|exhibition|expo|conference|firm|company|giant|brigade|regiment|battalion|initiative|mechanism|league)\b/;
/** Schools and centres are places of an occasion where their names are capitalised: 'Peace Support School'. */
const SITE_AFTER_EN = /^(?:\s(?:[a-z-]+\s)?)(?:school|centre|center|compound|headquarters)\b/;
const HEAD_BEFORE_AR =
  /(?:^|[\s"(])(?:[وفبلك]|بال|وال|لل|ال)?(?:قوه|وزاره|وزير|وزيره|هييه|جهاز|اداره|مديريه|مكتب|مركز|قياده|قايد|مدير|رييس|اكاديميه|معهد|كليه|شعبه|دايره|قسم|وكاله|مصلحه|سلطه|مفوضيه|مستشار|وكيل|موتمر|معرض|مجلس|جامعه|موسسه|مديرا|قطاع)(?:\s(?:ال|ل)?(?:عامه|عام|وطنيه|وطني|عليا|اعلي|مركزيه|مركزي|دوليه|دولي|اتحاديه|اتحادي|تابعه|اردني|عربيه|عربي|اقليميه|اقليمي|مكافحه))*\s(?:ال|ل|لل)?$/;
/** What makes an institution a common one, or the founding of it the news. */
const COMMON_EN =
  /\b(?:joint|jointly|bilateral|trilateral|mixed|common|cross-border|transborder|both|two|working group|task force|agencies|between|establish\w*|set up|setting up|create\w*|creating|launch\w*|opened|inaugurat\w*)\b/;
const COMMON_AR = /مشترك|ثنايي|البلدين|البلدان|افتتح|انشاء|تاسيس|انشا|تدشين|اجهزه|جهازا|جهازي/;
/** The words of a name are capitalised in English; a lower-case field before 'police' is one only right before it. */
const CAPITAL = /^[\p{Lu}]/u;

/** The rest of a name in capitals up to its head: 'Disaster [and Emergency Management Agency]'. */
const NAME_AFTER =
  /^(?:,? (?:and|of|for|&|[\p{Lu}][\p{L}-]+)){0,6}? (?:Agency|Department|Directorate|Office|Bureau|Authority|Academy|College|Institute|Institution|University|Centre|Center|School|Ministry|Minister|Council|Fund|Foundation|Association|Society)\b/u;

/** Fairs and conferences: where something happens, and no service that acts. */
const FAIR_AFTER =
  /^(?:,? (?:and|of|for|&|[\p{Lu}][\p{L}-]+)){0,6}? (?:Exhibition|Expo|Conference|Forum|Show|Fair)\b/u;

/** A name in capitals from its head on: 'Council for Counter-Terrorism and [Border Control]'. */
const NAME_BEFORE =
  /\b(?:Council|Ministry|Department|Directorate|Bureau|Office|Agency|Administration|Authority|Institute|Secretariat)(?: (?:of|for|on|against|to))(?:,? (?:and|the|of|&|[\p{Lu}][\p{L}-]+)){0,6},? (?:and |& |the )?$/u;

const isCapitalised = ({ text }: ArticleText, { start }: Span): boolean => CAPITAL.test(text.charAt(start));

/** True where the term at `span` is part of the name of one institution, or of a title. */
export function isInstitutionName(article: ArticleText, span: Span): boolean {
  const folded = article.folded.text;
  const from = article.folded.toFolded(span.start);
  const to = article.folded.toFolded(span.end);
  const before = folded.slice(Math.max(0, from - REACH), from);
  const after = folded.slice(to, to + REACH);
  if (isCapitalised(article, span) && !COMMON_EN.test(before.slice(-NEAR))) {
    const { text } = article;
    if (SITE_AFTER_EN.test(after) || NAME_AFTER.test(text.slice(span.end, span.end + REACH))) return true;
    if (NAME_BEFORE.test(text.slice(Math.max(0, span.start - REACH), span.start))) return true;
  }
  // Behind the term only the head of the name may tell: 'anti-drug agencies'.
  const near = isCapitalised(article, span) ? before.slice(-NEAR) : before;
  if (COMMON_EN.test(near + folded.slice(from, to + 24)) || COMMON_AR.test(before)) return false;
  if (HEAD_BEFORE_EN.test(before) || MEMBER_BEFORE_EN.test(before) || HEAD_BEFORE_AR.test(before))
    return true;
  const head = HEAD_AFTER_EN.exec(after);
  if (!head) return false;
  return isCapitalised(article, span) || head[0].trim().split(' ').length === 1;
}

/** True where the term at `span` is part of the name of a fair or conference. */
export const isFairName = (article: ArticleText, span: Span): boolean =>
  isCapitalised(article, span) && FAIR_AFTER.test(article.text.slice(span.end, span.end + REACH));
