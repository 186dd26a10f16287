/** What the words around a number say about whether it quantifies cooperation, and of which time. Patterns of folded text. */

/** Dead, wounded, captured by fighting: such numbers never quantify cooperation. */
export const CASUALTIES =
  /\b(?:kill(?:ed|ing|s)?|dead|died|deaths?|death toll|wound(?:ed|ing)|injur\w+|casualt\w+|martyr\w*|slain|missing|hostages?|kidnapp?ed|captured|destroyed|shot down|beheaded|victims?|lost their li\w+|laid down|martyrdom|bravery|sacrificed?|abducted|ambush\w*|gunmen|armed men|attackers|assailants|stormed|displaced|fled|homeless|protest\w*|demonstrators?|rall(?:y|ied)|population of|inhabitants)\b|(?:^|[\s"(])[وف]?(?:قتل|قتلت|قتلوا|قتلي|مقتل|مصرع|جرح|جرحي|جريح\S*|اصيب\S*|اصابه|اصابت|اصابوا|شهيد\S*|شهداء|استشهد\S*|ضحيه|ضحايا|قتيل\S*|رهاين|تدمير|اسقاط|استهدف|استهدفت|سقطوا|شيع|شيعت|رصاص|برصاص|اختطف|اختطفت|خطف|حتفهم|حتفه|نزح|نازح\S*|تظاهر\S*|متظاهر\S*|سكان|نسمه)(?![\u0621-\u064a])/;

/** Help for those who came to harm is cooperation. */
const RELIEF =
  /\b(?:treat\w*|help\w*|evacuat\w*|rescu\w*|search\w* for|look\w* for|car(?:e|ing) for|tend(?:ing)? to|aid(?:ing)?|reliev\w*|fre(?:e|ed|eing)|liberat\w*|identif\w*|support\w*|assist\w*)(?: [a-z0-9,]+){0,3} (?:injured|wounded|victims?|homeless|displaced|missing)\b/g;

/** What leads from the dead to some of them: ', among them 12'. */
const AMONG_THEM = /\b(?:among|of) (?:them|these|those|whom)\b|\bincluding\b|بينهم|منهم/;
/** Text before a number that may tell what came to it: back to another number or the end of an inserted clause. */
const LEAD_BREAK = /^.*(?:\d|[;:]|, (?=(?!and |or ))|، )/;
/** Text behind it: up to the next number. */
const TAIL_BREAK = /(?<=\D)\d.*$/;

/** True where the words beside a number tell of dead, wounded or displaced, and not of those who help them. */
export function tellsOfHarm(lead: string, tail: string): boolean {
  const near =
    (AMONG_THEM.test(lead) ? lead : lead.replace(LEAD_BREAK, '')) + '#' + tail.replace(TAIL_BREAK, '');
  return CASUALTIES.test(near) && CASUALTIES.test(near.replace(RELIEF, ''));
}

/** Given for nothing. */
export const GIFT =
  /\b(?:donat(?:e[sd]?|ing|ions?)|gift(?:s|ed)?|grants?|granted)\b|(?:^|\s)(?:و|ب|ال|بال)?(?:هبه|هبات|منحه|منح|مساعدات)(?![\u0621-\u064a])/;

/** Courses, exercises and missions, whose length counts. */
export const COURSE =
  /\b(?:courses?|training|trained|programmes?|programs?|workshops?|exercises?|trains?|exercis\w+|drill\w*|manoeuvr\w+|maneuver\w*|seminars?|lessons?|class(?:es)?|lectures?|tuition|instruction)\b|تدريب|تدرب|دوره|دورات|دورت|ورشه|تمرين|تمارين|مناورات|مناوره/;

/** A length that is said of the course itself: 'lasted', دام, 'for'. */
export const LASTING =
  /(?:\b(?:last(?:s|ed|ing)?|for|over|runs?|ran|spanning|duration of|of|take|took|takes|spen[dt]|spends)(?: (?:about|some|nearly|over|a|another|an additional|more than))*|(?:(?:دام|دامت|استمر|استمرت|يستمر|تستمر)(?: [^\s\d.،؛]+){0,5}|استغرق\S*|[وف]?[تي]ستغرق|مدته\S*|مدتها|لمده|مده|علي مدي|علي مدار|طوال|طيله|تمتد|امتد\S*)(?: ال(?!ي )\S+){0,2}(?: نحو| اكثر من| حوالي)?)\s*[ل]?$/;
/** Words that make a length a date: 'within', 'ago', 'the last'. */
export const NO_LENGTH =
  /\b(?:(?:the|his|her|this|their|its) last|past|next|coming|within|after|every|first|previous|recent|old|aged)(?: \w+)?\s*$|(?:خلال|قبل|بعد|منذ|كل|غضون|اخر)(?: ال\S+)?\s*$/;
export const AGO =
  /^\s*(?:ago|old|later|earlier|before|after|ahead|now)\b|^\s*(?:الماضي\S*|المقبل\S*|الاخير\S*|القادم\S*|مضت|من عمره)/;

/** Equipment blown up or used in an attack. */
export const BLOWN_UP =
  /\b(?:blasts?|explod\w*|explosions?|car bombs?|bombings?|attacked|looted|ramm(?:ed|ing)|harass\w*|collid\w+|collision|sank|sunk|torpedoed|hijack\w*|scrambled|encrypted|hacked|infected|crippled|disabled|damaged|wrecked|burn(?:t|ed))\b|دمر|انفجار|تفجير|انفجر|مفخخ|ملغوم/;

/** Persons and goods seized by the police: they count only where two countries did it together. */
export const SEIZED =
  /\b(?:arrest\w*|detain\w*|apprehend\w*|in custody|rounded up|picked up|caught|nabbed|seiz\w*|intercept(?:ed|s|ing|ions?)|confiscat\w*|impound\w*|recovered)\b|(?:^|\s)[وف]?(?:ضبط|ضبطت|المضبوط\S*|توقيف|اوقف\S*|توقف|اعتقال|اعتقل\S*|القبض|مصادره|صادرت|اطاح|اطاحت|الاطاحه|استرداد|تسترد|استردت|المستردات|احباط|حجز|حجزت)(?![\u0621-\u064a])/;
/** An operation of several countries: said in the lead, it makes what was seized a figure of cooperation. */
export const JOINT =
  /\b(?:joint(?:ly)?|together|in (?:close )?(?:cooperation|coordination|collaboration) with|cooperation with|in partnership with|with the (?:help|support|assistance) of|international operation|interpol|europol|tip(?:ped)? (?:off )?from|counterparts?|eurojust|frontex)\b|مشترك\S*|تعاون|بالتنسيق|بتنسيق|الانتربول|اليوروبول|نظير\S*/;
export const OPERATION =
  /\b(?:operations?|raids?|sweep|crackdown|dismantl\w*|bust(?:ed|s)?|foil\w*|smash\w*|(?:br[eo]a?ke?n?|tak(?:e|en|ing)|took) (?:up|down)|crack(?:s|ed)? down|swoop\w*|intercept(?:ed|s|ing|ions?)|uncover\w*|caught|nabbed|rescu(?:ed|ing)|arrest\w*|seiz\w*|police swoop)\b|عمليه|عمليات|تفكيك|تفكك|احباط|تحبط|احبطت|توقيف|القبض|ضبط|اعتقال|مداهم\S*/;

/** Said of freight in court, not of what two states seized together. */
export const ACCUSED =
  /\b(?:accus\w*|convict\w*|charged|sentenced|alleg\w*|suspected)\b|متهم|ادانه|ادين|بتهمه/;
/** Freight that is contraband: it counts only where two states took it together. */
export const CONTRABAND =
  /^\s*(?:of )?(?:[a-z-]+ ){0,3}?(?:powder|cocaine|heroin|hashish|cannabis|marijuana|captagon|amphetamines?|methamphetamine|opium|narcotics|drugs|pills|contraband|ivory)\b|^\s*(?:من )?(?:ال)?(?:\S+ )?(?:ال)?(?:مخدرات|حشيش|كوكايين|هيرويين|كبتاغون|افيون|ماريجوانا|قنب|شبو)(?![\u0621-\u064a])/;
/** What was shot, not given: right before the number. */
export const FIRED =
  /\b(?:(?:test-)?fired|launched|lobbed|intercepted|downed)(?: \w+){0,5} $|(?:اطلق|اطلقت|اطلاق|اعترض|اعترضت)(?: \S+){0,2} $/;

/** Signing, without which the number of texts says nothing new. */
export const SIGNING =
  /\b(?:sign\w*|(?:put|set|affix\w*) (?:its|their|his|her|both)? ?(?:names?|signatures?)|initial+ed|sealed|clinch\w*|put on the table|agreed (?:on|upon|to)|inked|conclud\w*|adopted|exchanged|produc(?:ed|es)|result(?:ed|s) in|yielded)\b|وقع|توقيع|ابرم|ابرام|اعتماد|توقع|تبادل/;

/** Ending what was signed long ago: right before its number. */
export const ENDING =
  /\b(?:put(?:s|ting)? an end to|end(?:s|ed|ing)?|terminat\w+|scrap(?:s|ped|ping)?|cancel+\w*|annul+\w*|revok\w+|denounc\w+|suspend\w*|rescind\w*|abrogat\w+|repeal\w*|tore up|pull(?:s|ed|ing)? out of|withdr[ae]w\w*(?: from)?|quit(?:s|ting)?|freez\w+|froze)(?: (?:the|all|another|some|its|their|a total of))*\s*$/;

/** Taking part, by which a number of states quantifies the occasion. */
export const TAKING_PART =
  /\b(?:from|participat\w*|tak(?:e|es|ing|en) part|took part|involv\w*|ask(?:s|ed|ing)?|invit\w*|offer\w*|pledg\w*|suppl\w*|deploy\w*|donat\w*|send(?:s|ing)?|sent|join\w*|gather\w*|attend\w*|together|like-minded|partner|allied|signator\w*|sign(?:s|ed)|ratif\w*|back(?:s|ed)|accept\w*|support\w*|bring\w*|brought|contribut\w*|representing|(?:exercises?|drills?|manoeuvres|operations?|missions?|force|patrols?|courses?|conferences?|meetings?|training|seminars?|workshops?|contest|competition))\b|مشارك|شارك|تشارك|يشارك|من|يضم|تضم|ضم|بحضور|حضر|اسهم|تسهم/;
/** Clubs and phrases that name the same states again and again. */
export const KNOWN_STATES =
  /(?<!-)\b(?:gcc|gulf|member|both|these|those|(?<!\bin )all|other|neighbou?ring|brotherly|two)\b|مجلس التعاون|خليجيه|اعضاء|الاعضاء/;

/** Handing over or taking together: then persons sought and migrants count. */
export const HANDED =
  /\b(?:(?:brought|bring|sen[dt]|tak(?:en|e|ing)|took|flown) (?:back|home)|(?:put|placed|bundled) (?:[a-z0-9'-]+ ){0,4}?on(?:to)? (?:an? |the )?(?:[a-z]+ )?(?:planes?|flights?|aircraft|jet)|flown (?:out|to|from)|hand(?:ed|ing|s)? (?:[a-z0-9'-]+ ){1,9}?to|hand(?:ed|ing|s)? (?:[a-z0-9'-]+ ){0,6}?over|handover|extradit\w*|transferr?ed|transfer of|return(?:ed|ing|s)?|deport\w*|repatriat\w*|surrendered|joint operations?|jointly)\b|تسليم|سلم|سلمت|تسلم|تسلمت|اعاده|اعيد|اعيدت|اعادت|ارجاع|نقل|ترحيل|مشترك/;

/** Money that is a state's own or a criminal's: budgets, prices, losses, bribes. */
export const OWN_MONEY =
  /\b(?:gdp|gross domestic|budget deficit|national debt|oil (?:prices?|fell|rose)|barrels?|prices (?:of|fell|rose)|price (?:fell|rose)|shares|stock|fined?|ransom|stolen|stole|steal|(?:defraud|swindl|embezzl|extort|misappropriat|siphon|scamm|cheat)(?:ed|ing)|laundered|bribes?|bail|ponzi|(?:fraud|scam|theft|bribery|extortion|laundering|embezzlement|corruption|robbery|heist|evasion)(?: [a-z-]+){0,2} (?:cases?|schemes?|trials?|charges?|worth|of|involving|rings?)|salary|salaries|revenue|seized|(?:street|black|international) (?:market|value)|market value|unit (?:price|cost)|each (?:costing|worth|priced)|prices (?:reaching|from|between|up to|ranging)|(?:paid|pay|paying|charg(?:ed|ing)) (?:the )?(?:smugglers|traffickers|gang)|reward|bounty|(?:offer\w*|price) (?:for|on) (?:his|her|their|the|information)\b|damages?|losses|alleg\w+|kickbacks?|graft|embezzlement|(?:defen[cs]e|military|security|annual|national|state|federal|its|their) (?:budget|spending|expenditure)|(?:company|firm|group|its|annual|sales)(?:'s)? turnover|profits?|debts?|ticket)\b|موازنه|ميزانيه|الانفاق (?:الدفاعي|العسكري)|رشو\S*|احتيال\S*|اختلاس\S*|السوق السوداء|(?:ال)?ناتج|عجز|للبرميل|البرميل|اسعار|غرامه|فديه|مسروق|خساير|مكافاه|الواحده? منه\S*|لكل (?:طايره|صاروخ|قطعه)|كل منها/;

/** A state's own budget, right before its sum or right behind it. */
export const BUDGET_BEFORE =
  /\bbudget(?:s|ed)?(?: (?:for|of|comes|stands|is|was|were|rose|has|grew|to|at|reached|totals|this|last|year|the|mission|about|some|nearly|over))* \S?$/;
export const BUDGET_AFTER =
  /^\s*-?(?:in (?:its|the|their|this year's) |(?!for |to |from |in |of |out |with |by ))(?:[a-z-]+ ){0,3}(?:budget|spending|expenditure)\b/;
/** What one person or one thing costs, behind its sum. */
export const PER_PIECE =
  /^[^.,;]{0,12}\b(?:(?:per|a|each|every|for each) (?:head|person|piece|unit|copy|barrel|kilo\w*|gramm?e?|tonne|ton|tablet|pill|seat|passenger|migrant|month|day|hour|round|shell|litre|liter)|apiece|each)\b/;

/** A crime that the sum before it measures. */
export const CRIME_AFTER =
  /^\s*-?(?:[a-z]+ )?(?:robbery|heist|fraud|theft|scam|embezzlement|swindle|laundering|bribery|ransom)\b/;

/** A number that follows these stands for people even without a noun. */
export const STRENGTH =
  /\b(?:(?:contingent|force|unit|battalion|team|total|class|batch|delegation|garrison|brigade|detachment|company|platoon|squad|draft|intake|cohort|crew|complement|wave|advance party|group(?! of (?:7|8|20|24|77|seven|eight|twenty)\b)|second|third|other) of|(?:total|number|strength|presence|contingent|force)(?: (?:in|of|at) (?:the )?[a-z]+)? to|(?:number|strength|size|total|contingent|force|presence|garrison|battalion|mission)s? (?:(?:will|would|is|was|are|were|to|has|had|be|been|have|soon) )+(?:raised|increased|enlarged|expanded|reinforced|strengthened|lowered|cut|reduced|brought|trimmed|halved|capped|limited|set|put|rise|grow|fall|number|stand)(?: (?:down|up))?(?: (?:from|to|at|by))?|\b(?:force|contingent|mission|strength|brigade|corps)\b[^.;]{0,50} reach(?:es|ed|ing)?)(?: (?:about|some|around|nearly|over|up to|at least|more than))*\s*$|(?:قوامه\S*|عددهم|عدي?د(?: ?\S+){0,1}|تعداده\S*|تضم|يضم|يناهز|يبلغ عددهم)(?: (?:فوق|نحو|اكثر من|حوالي|زهاء|قرابه))*\s*$/;
/** What follows such a number: no noun that it counts. */
export const STRENGTH_ENDS =
  /^\s*(?:[.,;:)\u2013-]|$|(?:from|to|in|at|on|and|or|but|for|with|by|as|already|also|now|who|which|that|ha[sd]|have|is|are|was|were|will|would|could|should|may|leaves?|left|arriv\w+|depart(?:s|ed)|fl(?:ew|ies)|sail(?:s|ed)|sets? (?:off|out)|c[ao]mes?|went|goes|visited|includ\w+|compris\w+|consist\w*|t(?:ook|akes)|beg[ai]ns?|joins?|joined|since|during|after|before|under) |الي |في |ل)/;
/** Verbs that say of a bare number that it is people on a course. */
export const PEOPLE_VERB =
  /^\s*(?:have |has |were |had |are |being |be |will |successfully )*(?:graduated|completed|passed|qualified|enrolled|taught|trained|schooled|attended|deployed|tak(?:e|en|ing) part|took part|participat\w+)\b|^\s*of (?:them|whom)\b|^\s*(?:men |people )?on (?:the|its|their|his|her|our|each|either) (?:[a-z'-]+ ){0,2}(?:side|team|delegation)\b|^\s*(?:منهم|منهن)(?![\u0621-\u064a])/;
/** Before a bare number: 'trained 3,000 and equipped ...', 'بينهم 12 من اليمن'. */
export const TRAINED =
  /\b(?:trained|graduated|schooled)(?: (?:about|some|around|nearly|over|up to|at least|more than|another|a total of))*\s*$|(?:بينهم|من بينهم|منهم|عدد المتدربين|عدد المشاركين|عدد الخريجين) (?:نحو )?$/;

export const SO_FAR =
  /\b(?:so far|to date|until now|up to now|since(?: \w+){0,2} \d{4}|since its|since the (?:start|launch|beginning)|over the (?:past|last)|has produced|in total since)\b|حتي الان|الي الان|حتي اليوم|منذ (?!امس|يوم|ايام|صباح|مساء|ساع|قليل|الامس|الصباح|اليوم|اول امس|اسبوع)/;
export const PLANNED_NOUN =
  /\b(?:planned|plans? to|to be|will|next year|next month|upcoming|intends? to|expected to|additional .{0,20} will|is to|are to)\b|التخطيط|يعتزم|تعتزم|المقرر|سيتم|سوف|المزمع|يخطط|تخطط|المقبل|(?:^|\s)[وف]?س(?!يناء|يناريو|توكهولم|يول)(?:يت|ين|يش|يق|يك|يج|يع|يو|يص|يخ|يس|يد[رعخ]|ير[سك]|يب[نل]|تت|تق|تش|تن|تع|توف|تج|تك|تد[رعخ]|تس|تص|تر[سك]|تب[نل])[^\s]+/;
