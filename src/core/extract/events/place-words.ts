/** Words before a city that make it the place of an occasion, by language; all run over folded text. */
import { fold } from '../../text/fold';

export interface PlaceWords {
  /** The occasion is there: 'in Doha'. */
  readonly at: RegExp;
  /** Somebody came there: 'visited', وصل إلى. */
  readonly went: RegExp;
  /** A direction or aim: 'visit to'. */
  readonly towards: RegExp;
  /** Where somebody set off, or from where a distance is counted: من مطار, كلم شمال. */
  readonly away?: RegExp;
  /** Behind a city that hosts: 'Doha hosted'. */
  readonly hosts: RegExp;
  /** In front of a city that hosts: 'hosted by', تستضيفها. */
  readonly hostBefore: RegExp;
  /** The city stands for its government: 'between Ankara and Doha', 'Ankara said'. */
  readonly government: RegExp;
  readonly here: RegExp;
  /** What goes on about the event is `here` in so many words: 'she will be here for eight days'. */
  readonly isHere: RegExp;
  /** An embassy there is no scene: 'the embassy in', السفير في. */
  readonly mission: RegExp;
  /** What is or happens there is another matter: 'based in', 'the attack in', الأوضاع في. */
  readonly elsewhere: RegExp;
  /** 'The ministry in Seoul' that `says` something behind it: who speaks, and no scene. */
  readonly saidThere?: RegExp;
  readonly says?: RegExp;
  /** Between the deed and a city: the city is that of a later occasion. */
  readonly later: RegExp;
  /** A city that a word of place or an occasion stands beside: 'the Riyadh meeting', سواحل بورسعيد. */
  readonly nearBefore: RegExp;
  readonly nearAfter: RegExp;
  /** 'In the capital', without its name. */
  readonly capital: RegExp;
}

const KIND = '(?:capital|city|port|town|province|resort|village|district|base|harbou?r|suburb)';

const english: PlaceWords = {
  at: new RegExp(
    `\\b(?:in|at|near|outside|inside|around|capital|city of|port of|town of|off|through|across|sidelines of|margins of|during|attended|attending)(?: the| its| his| her| their)?(?: [a-z]+(?:'s)?)?(?: ${KIND})?(?: of)?,? $|\\b(?:in|at|near|outside)(?: the)?(?: [a-z'-]+){0,5} ${KIND}(?: of)?,? $`,
  ),
  went: /\b(?:visited|reached|arriv(?:ed|es|al) (?:in|at|to)|land(?:ed|s) (?:in|at)|flew (?:in)?to|travel+(?:ed|s) to|(?:came|comes?|coming) to|touched down (?:in|at)|dock(?:ed|s) (?:in|at)|(?:sailed|put|pulled) into|call(?:ed|s) at|put to sea from|set sail from|entered|went to|toured)(?: the)?(?: [a-z]+)?(?: (?:capital|city|port|town))?(?: of)?,? $/,
  towards:
    /\b(?:to|visiting|visits|visit|for|into)(?: the)?(?: [a-z]+)?(?: (?:capital|city|port|town))?(?: of)?,? $/,
  hosts:
    /^(?:'s [a-z]+)?,?(?: on [a-z]+day| yesterday| today| this week| last week| earlier| recently| also){0,2} (?:(?:has|had|have|is|was|will|would|again|once more|also) ){0,3}(?:hosted|hosts|host|hosting|play(?:ed|s)? host|welcomed|(?:be(?:en)? )?the (?:venue|scene|setting|host)|saw the (?:arrival|start|opening|signing|launch)|staged)\b|^,? on (?:mon|tues|wednes|thurs|fri|satur|sun)day|^(?:,[^.;,]{1,50},| \([^)]{1,30}\))? (?:is|was|will be) where\b/,
  hostBefore: /\b(?:hosted by|host city) $/,
  government:
    /\b(?:(?:between|with|from|by|against|and)|(?:left|leaving|departed|leaves)(?: [a-z'-]+){0,2}) $/,
  here: /\bhere\b|\b(?:in|to|at|of) this (?:[a-z-]+ ){0,3}(?:capital|city|port|town)\b/,
  isHere:
    /\b(?:be|is|are|was|were|been|arriv(?:ed|es|ing)|came|comes?|docked|berthed|anchored|landed|met|meeting|gathered|convened|held|opened|began|signed|talks|visiting|arrival|visit) (?:[a-z]+ )?here\b/,
  mission:
    /\b(?:embass(?:y|ies)|ambassador|consulate|high commission|charge d'affaires|attache|envoy)(?: [a-z]+){0,2} (?:in|at|to)(?: the)?(?: (?:[a-z]+ )?capital,?)? $/,
  elsewhere:
    /\b(?:born|(?<!be )based|headquartered|located|resident|residing|living|stationed|wounded|killed|attacks?|bombings?|explosion|clashes|fighting|war|wars|crisis|situation|developments?|conflict|violence|coup|events|unrest|instability|ceasefire|genocide|massacre|graduated|studied|educated|served)(?: (?:in|at|from|on|around))(?: the)?(?: [a-z]+)? $|\b(?:taken|brought|freed|rescued|released|removed|pulled|evacuated|flown|escaped|fled|fleeing|repatriated|recovered) (?:out of|from)(?: [a-z-]+){0,4} (?:in|at|near|around)(?: the)? $|\b(?:said|told (?:reporters|journalists|the (?:press|media)|a (?:news|press) (?:conference|briefing))|statement issued)(?: (?:on|late on|earlier on) [a-z]+day)? (?:in|from|at) $|\b(?:courts?(?: of [a-z]+)?|tribunal|prosecutors?|judges?|parliament|lawmakers|diplomats|analysts|observers|officials|correspondents?|reporters|think tank|headquarters of [a-z]+|(?:has|have|had) (?:its|their) (?:headquarters|seat|home|base|main base)|bank|border|frontier|crossing|staff college|request) (?:in|at)(?: the)? $|\bnot(?! only)(?: [a-z]+){0,4} (?:in|at)(?: the)? $|\b(?:instead of|rather than)(?: in| at)? $|\b(?:go|goes|going|sent|shipped|delivered|assigned|bound|destined|intended) (?:to|for) (?:an?|the|its|their) [^.;,]{1,30} (?:in|at|near)(?: the)? $|\bat (?=[a-z]+'s (?:request|invitation|insistence|urging))$/,
  saidThere:
    /\b(?:ministry|ministries|government|authorities|office|command|headquarters|police|spokes(?:man|woman|person)|embassy) in $/,
  says: /^,? (?:said|says|announced|reported|confirmed|added|told|stated|made known|disclosed|revealed)\b/,
  later:
    /\b(?:will|would|shall|(?:are|is) to (?!be (?:based|stationed|deployed))|were to|was to|due to|scheduled|expected to|plans? to|later this|next (?:meeting|round|session|edition|month|year|week)|before (?:heading|travell?ing|flying|leaving))\b/,
  nearBefore: /\b(?:coast of|waters of|outskirts of|airport of|mayor and people of) $/,
  nearAfter:
    /^(?:'s)? (?:[a-z]+ ){0,2}(?:summit|talks|meetings?|conference|forum|session|round|gathering|airport|port|naval base|air base|airbase|barracks|garrison|academy|police academy)\b/,
  capital: /\b(?:in|at|to|into|reached|visited) (?:the|its|their) capital(?: city)?(?! of\b)(?![a-z])/,
};

const word = (alternatives: string): string =>
  `(?:^|[^\\u0621-\\u064a])[وفبل]{0,2}(?:ال|ل)?(?:${alternatives})(?![\\u0621-\\u064a])`;
const pattern = (source: string): RegExp => new RegExp(fold(source));

const arabic: PlaceWords = {
  at: pattern(
    `${word('في|داخل|قرب|مدينة|عاصمة|بمدينة|العاصمة|ولاية|محافظة|مطار|ميناء|مرفأ|قاعدة|مقر|منتجع|بلدة|ضواحي|شرقي|غربي|شمالي|جنوبي|شرق|غرب|شمال|جنوب|سواحل|سواحلها|شواطئ|قبالة|هامش|ضمن|فعاليات|أعمال|معسكر|أكاديمية|جزيرة|معبر|منفذ|قصر|ميدان|رصيف|حوض|إقليم|عمالة|مقاطعة|قضاء|ناحية|قرية|منطقة')}(?: [\\u0621-\\u064a]+)? ?(?:ال)?$|(?:^|[^\\u0621-\\u064a])[وف]?ب(?:ال)?$`,
  ),
  went: pattern(
    `${word('زار|زارت|زارا|وصل إلى|وصلت إلى|وصلا إلى|وصلوا إلى|وصل|وصلت|حل ب|حط في|توجه إلى|قدم إلى|رست في|رست ب')}(?: (?:العاصمة|مدينة|مطار|ميناء)(?: [\\u0621-\\u064a]+)?)? ?(?:ال)?$`,
  ),
  towards: pattern(
    `${word('إلى|يزور|تزور|زيارة|زيارته|زيارتها|صوب|باتجاه|إلى العاصمة')}(?: [\\u0621-\\u064a]+)? ?(?:ال)?$|${word('زيارة|زيارته|زيارتها')}(?: [\\u0621-\\u064a]+){0,3} ل(?:لعاصمة (?:ال[\\u0621-\\u064a]+ )?)?$`,
  ),
  away: pattern(
    `(?:^| )[وف]?(?:من (?:قاعدة|مطار|ميناء|مدينة|مرفأ|العاصمة)(?: [\\u0621-\\u064a]+)?|(?:كلم|كم|كيلومتر[اات]*|ميلا|أميال)(?: (?:إلى|من|عن|شمال|جنوب|شرق|غرب|شمالي|جنوبي|شرقي|غربي|مدينة|العاصمة)){0,3}) ?(?:ال)?$`,
  ),
  hosts: pattern('^[،,]? (?:تستضيف|استضافت|تحتضن|احتضنت|شهدت|تشهد)'),
  hostBefore: pattern(
    `${word('تستضيفه|تستضيفها|تحتضنه|تحتضنها|احتضنت|استضافت|استضافته|استضافتها|احتضنته|احتضنتها|تستضيف|تحتضن|شهدت')}(?: العاصمة(?: [\\u0621-\\u064a]+)?| مدينة)? ?(?:ال)?$`,
  ),
  government: pattern(`${word('بين|مع|من|عن|قالت|أعلنت|أكدت|لدى|غادر|غادرت|مغادرة')} ?(?:ال)?$`),
  here: pattern(`${word('هنا')}`),
  isHere: pattern(`${word('هنا')}`),
  mission: pattern(
    `${word('سفارة|سفير|سفيرة|سفيرها|سفيره|سفارتها|قنصلية|ملحق|القائم بالأعمال')}(?: [\\u0621-\\u064a]+){0,2} (?:في |لدى |ب|إلى )(?:ال)?$`,
  ),
  elsewhere: pattern(
    `${word('أوضاع|وضع|تطورات|مستجدات|أحداث|حرب|هجوم|هجمات|تفجير|تفجيرات|أزمة|قتال|صراع|عدوان|معارك|مولود|مولودة|مقيم|مقيمة|المولود|ولد|درس|متمركز|متمركزة|متمركزين|متمركزون|منتشرة|منتشرين|محكمة|نيابة|صحيفة|مقرها')}(?: [\\u0621-\\u064a]+){0,2} (?:في |ب|على )(?:(?:مدينة|قطاع|العاصمة) )?(?:ال)?$|(?:^| )(?:اذا|لو)(?: ما)? [^.؛]{0,60}(?:في |ب)(?:ال)?$|(?:^| )و?(?:ليس|لا|بدلا من|عوضا عن)(?: في)? (?:ال)?$`,
  ),
  later: pattern(
    `(?:^| )[وف]?(?:سوف|س[يت](?!نا|اس|ار)[\\u0621-\\u064a]{3,}|المقرر|المزمع|المقبلة|المقبل|القادمة|القادم) `,
  ),
  nearBefore: pattern(`${word('أجواء|مياه|مجال|سماء|عبر|حدود')} ?(?:ال)?$`),
  nearAfter: pattern('^ (?:الجوية|البحرية|الدولي|العسكرية)(?![\\u0621-\\u064a])'),
  capital: pattern('(?<![\\u0621-\\u064a])(?:ب|في )العاصمة(?![\\u0621-\\u064a])'),
};

export const placeWordsOf = (language: string): PlaceWords => (language === 'ar' ? arabic : english);
