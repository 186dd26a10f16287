/** Words around a date or city that tell whose it is: who only spoke then, what was before, what took place; all folded. */

/** Somebody says something on that day; the occasion may be another. */
const SAYING =
  /\b(?:said|says|announced|reported|told|statement|according to|wrote|confirmed|added|stated|disclosed|revealed|declared|explained|noted|stressed|commented|tweeted|posted|published|emerged|it be known|made (?:it )?(?:known|public)|came to light|learn(?:ed|t))\b[^.;]{0,70}$|(?:قال|قالت|اعلن|اعلنت|ذكر|ذكرت|افاد|افادت|بيان|تصريح|نقلت|اضاف|اوضح|اوضحت|كشف|كشفت|صرح|صرحت|نوه|نوهت|الصادر|اورد|اوردت|اشار|اشارت|نشر|نشرت|اكد|اكدت|عرض|بث|بثت|كتب|كتبت|غرد|لفت|لفتت)[^.؛]{0,70}$/;
/** Words of a sentence that tell when something took place. */
export const TAKES_PLACE =
  /\b(?:open(?:ed|ing)|beg[au]n|start(?:ed|s)|(?:kick|flagg?)ed off|(?:got|gets|getting) (?:under ?way|together)|underway|held|hold|took place|takes place|ceremon(?:y|ies)|sign(?:ed|ing|s)|inked|initialled|penned|sealed|clinched|concluded|launch(?:ed|es)?|inaugurated|conducted|carried out|arrest(?:ed|s)|detained|seized|raided|extradited|deported|repatriated|arriv(?:ed|al|als|es|ing)|landed|docked|berthed|anchored|moored|sailed|set sail|put to sea|flew(?: in)?|touched down|travell?ed|departed|set (?:out|off)|returned|deliver(?:ed|y)|hand(?:ed)? over|handover|given|gave|presented|donated|received|welcomed|hosted|host(?:s|ing)?|met|meeting|convened|gathered|came together|came to(?=the| [a-z]+ capital| [a-z]+ on)|sat down|talks|visit(?:ed|s)?|tour(?:ed|s)|attend(?:ed|s)?|unveiled|graduated|wound up|wrapped up|ended|finished|raised|ratified|approved|commissioned|staged|ran|joined|exchanged|agreed|resolved|decided|(?:was|were) (?:made|reached|taken|struck|settled|decided|given))\b|(?<![\u0621-\u064a])(?!وزاره)[وف]?(?:افتتح|افتتاح|انطلق|انطلاق|بدا|بدء|جري|جر|اقيم|عقد|مراسم|حفل|حضر|نفذ|اوقف|تم|وقع|توقيع|التقي|اجتمع|اجتماع|لقاء|استقبل|وصل|وصول|حط|حل|زار|زياره|رست|رسا|القت مراسيها|سلم|تسلم|تسليم|احتضن|استضاف|اختتم|اختتام|ختام|انتهي|غادر|توجه|ابحر|اعطيت|دشن|شهد|شارك|تخرج|صادق|اصطف)(?:ت|وا|ا|ان)?(?:ه|ها|هما)?(?![\u0621-\u064a])/;

/** Behind a day, the occasion that it belongs to: 'Friday's signing', 'the May 13 session'. */
export const DAY_OF =
  /^(?:'s|’s)? (?:[a-z-]+ ){0,2}(?:signing|ceremony|meeting|talks|session|consultations|conference|summit|forum|gathering|round|visit|call|drill|exercise|manoeuvres|hand-?over|transfer|delivery|extradition|deportation|flight|raids?|operation|arrests?|agreement|accord|deal|statement|announcement|decision|launch|opening|inauguration|graduation|arrival|departure)\b(?!,? [^.;]{0,20}attack)/;

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
