/** What is said of people and things that are counted: cooperation, harm, law, need. Patterns of folded text. */

/** What makes a number of anybody one of cooperation: they learn, teach, serve, are sent, received or handed over. */
export const COOPERATING =
  /\b(?:train\w*|taught|teach\w*|instruct\w*|school(?:ed|ing)|course\w*|workshops?|seminars?|exercis\w*|drill\w*|man(?:oeu|eu)v\w*|learn\w*|stud(?:y|ies|ied|ying)|enrol\w*|graduat\w*|internships?|scholarships?|cadets?|academy|deploy\w*|sen(?:d|ds|ding|t)|d[ie]spatch\w*|station\w*|posted|assigned|second(?:ed|ment\w*)|embedded|lent|loaned|rotat\w*|missions?|contingents?|delegations?|teams?|peacekeep\w*|serv(?:e|es|ed|ing)|attend\w*|t(?:ak(?:e|es|ing)|ook) part|particip\w*|join(?:s|ed|ing|tly)?|patrol\w*|hand(?:ed|ing|s)? (?:over|(?:[a-z0-9'-]+ ){1,9}?to)|deliver(?:s|ed|ing)? up|extradit\w*|surrender(?:ed|s|ing)|deport\w*|repatriat\w*|return(?:ed|ing|s)? (?:[a-z0-9,'-]+ ){1,6}to|readmi\w+|transfer\w*|exchang\w*|evacuat\w*|airlift\w*|aboard|on board|embark\w*|flown|(?:t(?:ook|aken?|akes|aking)|br(?:ought|ings?|inging)|fl(?:own|ew|ies|ying)|bussed|ferried|sen[dt]s?) (?:out|home|back)|(?:received?|receiving|were (?:given|handed)|got|awarded|presented|collected) (?:their |with |the )?(?:[a-z]+ )?(?:diplomas?|certificates?|wings|badges)|certificates|diplomas|room for|pull(?:s|ed|ing)? out|withdr[ae]w\w*|go through|recruit\w*)\b|درب|تدريب|دوره|دورات|دورت|يدرس|دراس|تخرج|تخريج|التحق|ملتحق|كليه|اكاديمي|معهد|بعثه|ابتعاث|مبتعث|ارسل|ارسال|اوفد|ايفاد|موفد|نشر|شارك|مشارك|وفد|فريق|دفعه|انضم|تسليم|تسلم|ترحيل|تمرين|مناور|كتيبه|تاهيل|برنامج|(?:^|\s)[وف]?(?:سلم|سلمت|سلموا|خدم|يخدم|تخدم|خدموا|ال?قوه)(?![\u0621-\u064a])/;

/** Persons at home somewhere, whatever they number. */
const LIVING =
  /\b(?:li(?:ve[sd]?|ving) (?:in|there|abroad|and|on|as|outside)|resid(?:e[sd]?|ing|ents?)|expatriates?|diaspora|households|voters|employed|jobs|lose their)\b|(?:^|\s)[وف]?(?:يعيش|تعيش|يقيم|يقيمون|تقيم|مقيم\S*|مغترب\S*|جاليه|يسكن)(?![\u0621-\u064a])/;
/** Harm that the casualties of `contexts` do not name. */
const HARM =
  /\b(?:perish\w*|drown\w*|c[ao]me to (?:harm|grief)|(?:are|is|was|were|been|be|got|badly) hurt|(?:were|was|been|be) lost|went down|harmed|maimed|buried|trapped|stranded|marooned|capsiz\w*|adrift|escap\w+|flee\w*|without shelter)\b|قضوا|(?:^|\s)[وف]?غرق(?:وا|ا|ت)?(?![\u0621-\u064a])|نحبهم|الفرار|فروا|هربوا|مفقود/;
/** Said right before the number of those whom a side lost. */
const LOST =
  /\b(?:lost|loses|losing|loss of)(?: (?:about|some|around|nearly|over|at least|more than|another))* $|(?:فقد|فقدت|فقدان|خسر|خسرت|خساره)(?: \S+){0,2} $/;
/** A side's own effort, set against that of its guests. */
const OWN_SIDE =
  /\b(?:themselves|itself) (?:is|are|was|were|has|have|had|will|would|plans?|intends?|fields?|fielded|deploys?|deployed|keeps?|musters?|mustered|mobili[sz]\w*)\b/;

/** True where the clause says that people, whoever they are, only live somewhere, came to harm or serve at home. */
export function isNoCooperation(clause: string, lead: string): boolean {
  return LIVING.test(clause) || HARM.test(clause) || OWN_SIDE.test(clause) || LOST.test(lead);
}

/** Before a court or in a cell: such people count only where they are handed over or were taken together. */
export const LAW =
  /\b(?:sentenc(?:ed|ing)|convict(?:ed|ion\w*)|charged|indict\w*|in absentia|on trial|tried for|prosecuted|jailed|imprison\w*|behind bars|(?:to|in) (?:prison|jail)|court[- ]martial\w*|(?:is|are|was|were|been|being) (?:being )?(?:held(?! by| for| at| every| under| over| annually| regularly)|questioned|interrogated|suspended|sacked|dismissed|demoted)|remanded|acquitted|pardoned|amnest\w*)\b|(?:^|\s)[وف]?(?:حكم(?:ت)? (?:محكمه|القضاء|علي)|ادان|ادانت|بالسجن|المحاكمه|محاكمه|سجنت|قيد الاحتفاظ|الاطاحه|اطاح\S*|مثول|مثل امام)(?![\u0621-\u064a])/;

/** Two forces that arrest or seize together, said in the sentence itself. */
export const TOGETHER =
  /\b(?:(?:joint(?:ly)?|international|cross-border|co-?ordinated|simultaneous)(?: \w+)? (?:operations?|raids?|sweeps?|actions?|investigations?|crackdowns?|swoops?|searches)|(?:europol|interpol|eurojust|frontex|afripol|ameripol|aseanapol)[- ](?:led|coordinated|backed|supported|assisted)|(?:co-?ordinated|supported|led|backed|assisted|helped) by (?:europol|interpol|eurojust|frontex)|(?:police|agencies|officers|forces|authorities|services)(?: forces| agencies| services)? (?:from|in|of) (?:[a-z]+|\d+)(?: [a-z]+)? (?:countries|states|nations)|(?:acting|acted|working|worked|carried out|conducted|staged|mounted|launched|made|run) (?:jointly|together|in concert)|both forces|two forces|(?:police|officers|agents|forces|guards|investigators|prosecutors|customs|services|detectives) (?:of|from|in) [a-z]+(?: [a-z]+)? and [a-z]+|[a-z]+(?:an|ese|ish|i|ch|ek|ss|ai) and [a-z]+(?:an|ese|ish|i|ch|ek|ss|ai) (?:police|officers|agents|forces|guards|investigators|customs|services|detectives|authorities|polices)|(?:police|officers|agents|forces) of (?:both|the two) (?:countries|states)|in (?:close )?(?:cooperation|coordination|collaboration) with|(?:thanks to|acting on|on the basis of|based on) (?:information|intelligence|a tip)\w*|(?:information|intelligence|tip-offs?) (?:supplied|provided|shared|passed on|received) )/;
const TOGETHER_AR =
  /عمليه(?: \S+){0,2} (?:ال)?مشتركه|بالاشتراك مع|بالتعاون مع|بالتنسيق مع|بتنسيق مع|قوات البلدين|شرطه البلدين|(?:بناء علي|بفضل) معلومات/;
/** True where the sentence says that two forces did it together. */
export function isTogether(sentence: string): boolean {
  return TOGETHER.test(sentence) || TOGETHER_AR.test(sentence);
}

/** What police do to a place. */
export const SEARCH = /\b(?:search\w*|raid\w*|swoop\w*|storm\w*|shut|closed down)\b|تفتيش|مداهم|فتش/;

/** Ships and aircraft that come where they are not wanted, and what is done to them. */
export const HOSTILE =
  /\b(?:intru(?:d\w*|sions?)|incursions?|encroach\w*|trespass\w*|sail(?:ed|ing) into|strayed|water cannons?|ramm(?:ed|ing)|harass\w*|shadow(?:ed|ing)|chas(?:ed|ing)|expel\w*|driven off|drove off|close(?:d)? in|infiltrat\w+|territorial waters without|standoff|stand-off|scrambled|blockad\w*|poach\w*|scuttled|illegally)\b|توغل|انتهك|خرق|اخترق/;

/** The size of a ship or a vehicle, right before the number of its tonnes. */
export const SIZE_OF_SHIP =
  /(?:\b(?:vessels?|ships?|boats?|cutters?|frigates?|destroyers?|corvettes?|carriers?|submarines?|tankers?|freighters?|trucks?|cranes?|tanks?)(?: [a-z]+)? (?:of|at)|[,(] ?of|\bdisplac\w+(?: of)?|\bweigh(?:s|ed|ing)?|displacement of)(?: (?:about|some|around|nearly|over|up to|at least|more than|the))* $/;

/** What somebody lacks, right before the number. */
export const NEEDED =
  /\b(?:needs?|needed|requir(?:es?|ed|ing)|lacks?|lacking|short of)(?: (?:about|some|around|nearly|over|at least|more than|another|up to|as many as))* $|(?:تحتاج|يحتاج|احتاج\S*|بحاجه|تتطلب|يتطلب|تستلزم|يستلزم|ينقص\S*)(?: [^\s.,،؛]+){0,4} $/;
/** What a state has of its own, right before the number. */
export const OWNED =
  /\b(?:own(?:s|ed)|operates|possess(?:es|ed)|boasts|inventory of|arsenal of|stockpile of)(?: (?:about|some|around|nearly|over|at least|more than|up to))* $|(?:تمتلك|يمتلك|امتلكت|تملك|يملك)(?: [^\s\d.،؛]+){0,3} $/;
/** What a thing can carry, before the number. */
export const CARRIES =
  /\b(?:(?:can|could|may|(?:is|are|was|were)? ?able to|designed to|built to|configured to|capable of) (?:carry|hold|lift|ferry|transport|seat)(?:ing)?|carry(?:ing)? capacity)[^.;:,]{0,40}$|(?:بوسع|يمكن|قادر|تستطيع|يستطيع|مصمم|بامكان|بمقدور)\S*(?: \S+){0,3} ل?(?:تحمل|حمل|يحمل|نقل|تنقل|ينقل)[^.؛،]{0,40}$/;
/** How fast something goes on, behind what is counted. */
export const RATE =
  /^[^.,;]{0,12}\b(?:a|per|an|each|every) (?:minute|second|hour|day)\b|^[^.,;]{0,25}\bdaily\b|^ ?في (?:الدقيقه|الثانيه)/;
/** The label of one line of technical data, right before its number. */
export const DATA_LABEL =
  /\b(?:weigh|measur)(?:s|ed|ing)?(?: [a-z]+){0,2} $|(?:\b(?:weight|length|width|range|calib(?:er|re)|speed|crew|ammunition|magazine|payload|armament|engines?|rate(?: of fire)?|ceiling)|الوزن|الطول|العرض|المدي|العيار|السرعه|الطاقم|الذخيره|المعدل|الحموله|التسليح|المحرك)\s*: (?:(?:from|من|up to|حتي) )?(?:\d+ ?(?:-|to|الي) ?)?$/;

/** The act of cooperation that governs a number: 'sent Greece nine', 'trained some 40', ارسلت تركيا 30. */
const ACT =
  '(?:sen(?:d|ds|ding|t)|d[ie]spatch(?:es|ed|ing)?|deploy(?:s|ed|ing)?|donat(?:es|ed|ing)|gift(?:s|ed|ing)?|gave|giv(?:es|en|ing)|(?:hand|turn|sign|pass)(?:s|es|ed|ing)? (?:over|on)|(?:giv(?:es?|ing)|gave) back|vacat(?:es?|ed|ing)|relinquish(?:es|ed|ing)?|ced(?:es?|ed|ing)|transfer(?:s|red|ring)?|suppl(?:y|ies|ied|ying)|deliver(?:s|ed|ing)?|provid(?:es|ed|ing)|contribut(?:es|ed|ing)|second(?:s|ed|ing)|lent|lend(?:s|ing)?|train(?:s|ed|ing)?|taught|teach(?:es|ing)?|instruct(?:s|ed|ing)?|graduat(?:es|ed|ing)|host(?:s|ed|ing)?|extradit(?:es|ed|ing)|s(?:ells|old|elling)|bought|buy(?:s|ing)?|purchas(?:es|ed|ing)|order(?:s|ed|ing)?|acquir(?:es|ed|ing)|receiv(?:es|ed|ing)|pledg(?:es|ed|ing)|offer(?:s|ed|ing)?|grant(?:s|ed|ing)?|flew|flown|fl(?:y|ies|ying)|airlift(?:s|ed|ing)?|(?:station|post|assign|despatch|attach|embed|fit|award|present)(?:s|es|d?ed|t?ing)?|pa(?:ys?|ying|id) for|fund(?:s|ed|ing)?|financ(?:es?|ed|ing)|buil(?:ds?|ding|t)|renovat(?:es?|ed|ing)|refurbish(?:es|ed|ing)?|instal+(?:s|ed|ing)?)';
const ACT_AR =
  '(?:ارسل|ارسلت|ترسل|يرسل|ارسال|اوفد|اوفدت|ايفاد|نشر|نشرت|تنشر|تبرع|تبرعت|اهد[يت]|اهداء|قدم|قدمت|تقدم|تقديم|زود|زودت|تزويد|بناء|تمويل|تمول|يمول|مولت|سلم|سلمت|تسليم|تسلم|تسلمت|استلم|استلمت|منح|منحت|باع|باعت|بيع|شراء|اشتري|اشترت|درب|دربت|تدريب|تخريج|خرج|خرجت|استقبل|استقبلت|توريد|شحن)';
const ACTED = new RegExp(`\\b${ACT}(?: [a-z0-9,'-]+){0,7} $|(?:^|\\s)[وف]?${ACT_AR}(?: \\S+){0,4} $`);
const ACTED_ON =
  /^(?:(?:[a-z-]+ ){0,4}?(?:(?:was|were|is|are|be|been|being) (?:[a-z]+ )?(?:built|financed|funded|installed|fitted|equipped|(?:given|passed|handed|turned|signed) (?:up|on|over|back)|vacated|transferred|returned|sent|d[ie]spatched|deployed|donated|handed over|supplied|delivered|provided|lent|trained|taught|instructed|hosted|extradited|sold|bought|ordered|flown|stationed)|(?:had |have )?gone to|went to|arrived|left for|took part|take part|taking part|participat\w+|graduated|enrolled|attended|completed|joined|studied)\b)/;

/** True where an act of cooperation governs the number, so that harm elsewhere in the clause says nothing of it. */
export function isGoverned(lead: string, following: string, harm: RegExp): boolean {
  const act = ACTED.exec(lead)?.[0];
  if (act !== undefined && !harm.test(act)) return true;
  return ACTED_ON.test(following);
}
