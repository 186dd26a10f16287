/** Words around a date or city that tell whose it is: who only spoke then, what was before, what took place; all folded. */

/** Somebody says something on that day; the occasion may be another. */
const SAYING =
  /\b(?:said|says|announced|reported|told|statement|according to|tweeted|wrote|confirmed|added|stated)\b[^.;]{0,70}$|(?:قال|قالت|اعلن|اعلنت|ذكر|ذكرت|افاد|افادت|بيان|تصريح|نقلت|اضاف|اوضح|اوضحت|كشف|كشفت|صرح|صرحت)[^.؛]{0,70}$/;
/** Words of a sentence that tell when something took place. */
export const TAKES_PLACE =
  /\b(?:opened|opening|began|begun|started|kicked off|got under way|gets under way|got underway|held|took place|ceremony|signed|launched|inaugurated|conducted|carried out|arrested|arrived|concluded|delivered|handed over|met|hosted|attended)\b|(?<![\u0621-\u064a])[وف]?(?:افتتح|افتتاح|انطلق|انطلاق|بدا|جري|جر|اقيم|عقد|مراسم|حفل|حضر|نفذ|اوقف|تم|وقع|التقي|استقبل|وصل|سلم|تسلم)(?:ت|وا|ا)?(?![\u0621-\u064a])/;

/** A clause that adds when it was over: 'and ended on Friday', واختتمت الجمعة. */
export const ENDED =
  /\b(?:and|which|that|it) (?:was |were )?(?:ended|concluded|closed|wrapped up|finished|completed)(?: on| in)?(?: the)? $|(?:^| )(?:واختتم|وانته|واختتمت|وانتهت|والتي اختتمت|الذي اختتم)(?:ت|ي)?(?: (?:يوم|في|اعمال\S*))? ?$/;

/** Whether the words before a date only say when somebody spoke; in 'said they met on Monday' they do not. */
export function isSaidOn(words: string): boolean {
  const said = SAYING.exec(words);
  return said !== null && !TAKES_PLACE.test(words.slice(said.index));
}

/** A time that is only about right, and that a day in one of the next sentences makes exact. */
export const VAGUE =
  /\b(?:this week|this month|last week|last month|recently|in recent days|(?:a few|several|some) days ago|over the weekend|at the weekend)\b/;
/** Somebody came, was brought or taken somewhere. */
export const MOVED =
  /\b(?:came back|came home|returned|landed|(?:was|were|been) (?:flown|taken|escorted|brought|put on|deported|repatriated|transferred|extradited)|flew|arrived|handed over)\b/;

/** 'After', 'following': what comes behind dates something that was before. */
export const AFTERWARDS =
  /\b(?:after|following|since|before|ahead of|prior to|on the heels of|in the wake of)\b[^.;]{0,80}$|(?:^| )[وف]?(?:بعد|عقب|قبل|منذ|اثر)(?: [^.؛]{0,80})? ?$/;
