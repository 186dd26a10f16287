/**
 * Words that say that parties do something together or for one another: they make a field that is named
 * beside them a field of cooperation. Verbs of agreeing, signing and talking come from the statuses.
 */
export const BONDS_EN =
  'cooperat*|co-operat*|collaborat*|coordinat*|co-ordinat*|partnership*|partner|partners|joint|jointly|together|bilateral|bilaterally|trilateral|mutual|mutually|reciprocal|both sides|both countries|both nations|both parties|both ministries|two countries|two sides|two nations|two neighbours|two neighbors|two states|two ministries|two ministers|two parties|two friendly|three countries|each other|one another|exchange of|exchange|exchanges|exchanging|agreement*|accord*|memorandum*|memoranda|mou|mous|protocol|protocols|treaty|treaties|pact|pacts|convention|contracts|counterpart*|working group|task force|dialogue|talks|consultations|memorandums|alliance|multinational|combined|between the|coalition|cross-border|transborder|liaison|side by side|shoulder to shoulder|hand in hand|in common|in concert|in tandem|alongside|team up|teams up|teamed up|teaming up|join forces|joins forces|joined forces|joining forces|pull together|pulled together|pulling together|tripartite|quadrilateral|two-way|three-way|four-way|opposite number*|colleagues|the three sides|the neighbours|the neighbors|two services|two forces|two police forces|two armies|two navies|two militaries|two governments|two capitals|the document|under the deal|the deal provides|understanding|arrangement|arrangements|liaise*|twinned|embedded|seconded|interoperab*|come into it|comes into it|part of it|form part of|forms part of|curriculum|syllabus';

export const BONDS_AR =
  'تعاون*|تعاون|تعاونا|تنسيق|تنسيقا|منسقة|شراكة|شراكات|شريك|شريكا|مشترك|مشتركة|مشتركا|مشتركين|معا|سويا|ثنائي|ثنائية|ثلاثي|ثلاثية|متبادل|متبادلة|متبادلا|الجانبان|الجانبين|الطرفان|الطرفين|البلدان|البلدين|بلدين|الدولتان|الدولتين|الوزيران|الوزيرين|تبادل|يتبادل|تداول|تقاسم|مشاركة|اتفاق*|اتفاقية|اتفاقيات|معاهدة|مذكرة|مذكرات|بروتوكول*|ميثاق|نظيره|نظيرها|مجموعة عمل|فريق عمل|حوار|مباحثات|محادثات|مشاورات|علاقات|بين البلدين|بين الجانبين|دورياتهما|تحالف|دول مجلس التعاون|أشقاء|عمل ثنائي';

/** Deeds that one side may do for another or for itself: they bind only where the sentence tells of another side. */
export const DEEDS_EN =
  'support for|assistance|assist|aid to|help|helping|helped|provide|provides|provided|providing|supply|supplied|deliver*|received|receives|arrived in|arrive in|arriving in|left for|donat*|gifted|hand over|handed over|handing over|handover|transfer*|deploy*|dispatch*|send|sent|sending|train|trained|training|stationed|host|hosting|extradit*|deal|contract|committee|commission|drills|exercise|exercises|drill|manoeuvres|maneuvers|patrols|participat*|takes part|take part|taking part|batch of|invited|access|from abroad|courses|share|shared|sharing|allies|arms deal|arms sale*|arms exports|under the programme|relations|ties|lend|lends|lent|lending|loan|loaned|gift|gifts|grant|grants|supplies|supplying|advisers|advisors|instructors|trainers|teach|teaches|teaching|taught|mentors|mentoring|learn from|pass on|passes on|passed on|support|supports|supported|supporting|bought|buys|buying|purchase*|sells|selling|sold|turned over|surrendered|returned to|on loan|on behalf of|at the request of|with the help of|thanks to';
export const DEEDS_AR =
  'مساعدة|لمساعدة|مساعدات|دعم|تزويد|توريد|تسليم|تسلم|تسلمت|سلم|سلمت|تبرع*|تلقى|تلقت|وصلت|وصل إلى|غادرت|إيفاد|إرسال|أرسل|أرسلت|نشر|ستنشر|ستوفد|تدريب|تدرب|ستدرب|درب|دربت|تأهيل|استضافة|تمركز|موقعة|دوريات|مناورات|تمرين|تمرينا|تمارين|تدريبات|صادرات|شراء|اقتناء|بعثة|حفظ السلام|وقف إطلاق النار|جدول الأعمال|دورة تدريبية|مدربين|مدربون|مقاتلات|عقد|صفقة|صفقات|لجنة|حلفاء|ملتقى';

/** Domestic deeds, biographies and purposes: a field beside them is only mentioned, unless a bond stands there too. */
export const DOMESTIC_EN =
  'killed|kills|were killed|was killed|died|wounded|injured|raid|raided|arrested two|arrested three|arrested|detained|accused of|charged with|sentenced|convicted|clashes|militants|gunmen|served as|was born|career|before joining|before entering|before that he|comes under|come under|falls under|lawmaker|elections|trial|executed|execution of|hanged|shot dead';
export const DOMESTIC_AR =
  'قتل|قتلت|قتلوا|مقتل|لقي مصرعه|أصيب|جرح|مداهمة|أوقفت|اعتقلت|ألقت القبض|متهمين|متهم ب*|حكم على|اشتباكات|مسلحين|مسلحون|شغل منصب|تولى منصب|ولد عام|مسيرته|حاصل على|تتبع|يتبع|إعدام|أعدم|أعدمت';

/** Topics that a clause expressly leaves out. */
export const EXCLUDED_EN =
  /\b(?:did not|does not|do not|didn't|doesn't|will not|not) (?:discuss|address|include|cover|mention|touch|concern|extend|involve|deal|raise|talk)\w*|\bno (?:mention|discussion) of\b|\bexclud(?:es|ed|ing)\b|\bnot on the agenda\b/;
export const EXCLUDED_AR = /(?:^|\s)(?:و|ف)?(?:لم|لا|لن) (?:ي|ت)(?:تطرق|ناقش|شمل|تناول|بحث|تضمن|تعلق)\S*/;
