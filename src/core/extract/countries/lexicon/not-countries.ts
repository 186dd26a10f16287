/**
 * Names that contain the name of a country or city and mean neither: seas, rivers, continents, treaties,
 * newspapers, people. The longest phrase wins, so these keep the shorter name from being found. Own
 * compilation; `|` divides.
 */
export const NOT_COUNTRIES_EN = `
gulf of oman|sea of oman|gulf of mexico|gulf of america|gulf of guinea|gulf of thailand|gulf of finland|gulf of panama
|gulf of aden|gulf of riga|gulf of tunis|gulf of aqaba|gulf of suez|sea of japan|south china sea|east china sea
|indochina|french indochina|norwegian sea|philippine sea|irish sea|taiwan strait|taiwan straits|straits of taiwan
|strait of gibraltar|rock of gibraltar|korean peninsula|korea strait|korean war|inter-korean|
|mozambique channel|indian ocean|indian ocean commission|indian subcontinent|american indian
|american indians|jordan river|river jordan|jordan valley|lake chad|lake chad basin|lake chad basin commission
|lake malawi|lake victoria|victoria falls bridge|niger delta|niger river|river niger|niger state|congo river
|river congo|congo basin|senegal river|river senegal|gambia river|
|new mexico|new england|new wales|new south wales|prince of wales|princess of wales|new britain
|british columbia|new jersey|south georgia|georgia tech|georgia state|georgia national guard
|university of georgia|state of georgia|us state of georgia|georgia southern
|dutch harbor|spanish town|east india company|west indies|west indian|east indies|latin america|latin american
|latin americans|south america|south american|south americans|north america|north american|north americans
|central america|central american|central americans|pan-american|inter-american|the americas|bank of america
|african american|african americans|voice of america|organization of american states|organisation of american states
|american university of beirut|american university in cairo|american university of sharjah|lebanese american university
|german jordanian university|british university in egypt|american university in dubai|american football
|iran-contra|panama papers|pandora papers|panama hat|turkish coffee|turkish delight|french fries|swiss army knife
|german shepherd|german shepherds|belgian malinois|dutch shepherd|guinea pig|guinea pigs|guinea worm|guinea fowl|
|russian roulette|jerusalem post|washington post|washington times
|new york times|new york post|moscow times|jakarta post|bangkok post|manila times|manila bulletin|tehran times|baghdad post
|times of india|hindustan times|times of israel|israel hayom|china daily|japan times|korea times|korea herald
|south china morning post|kyiv post|kyiv independent|philippine star|cyprus mail|daily news egypt|egypt today
|jordan times|kuwait times|khaleej times|oman observer|times of oman|oman daily observer|muscat daily|
|tripoli post|libya observer|libya herald|egypt independent|turkish minute|bahrain mirror|
|los angeles times|
|helsinki times|budapest times|tunis afrique presse|berlin wall
|english channel|warsaw pact|geneva convention|geneva conventions|geneva protocol|vienna convention|vienna conventions
|vienna document|paris agreement|paris accord|paris accords|paris climate agreement|paris climate accord|paris club
|paris saint-germain|rome statute|treaty of rome|kyoto protocol|budapest convention|budapest memorandum|palermo convention
|palermo protocol|palermo protocols|oslo accords|oslo agreement|oslo accord|minsk agreements|minsk accords
|minsk protocol|minsk process|osce minsk group|minsk group|montreux convention|lausanne treaty|treaty of lausanne
|treaty of lisbon|lisbon treaty|maastricht treaty|dublin regulation|dublin convention|helsinki final act
|helsinki accords|istanbul convention|khartoum process|rabat process|nairobi protocol|djibouti code of conduct
|jeddah amendment|montreal convention|hague convention|hague conventions
|hague tribunal|tokyo convention|chicago convention|beijing convention|the hague convention|bern convention
|basel convention|london club|copenhagen criteria|stockholm syndrome
|washington consensus|washington treaty|washington state|state of washington
|george washington|uss george washington|denzel washington|
|north pole|south pole|pole position|magnetic pole|israel katz|
|michael jordan|jim jordan|tom jordan|jordan bardella|jordan peterson|
|georgia meloni|chad bianco|chad wolf|chad brown|
|german galushchenko|german gref|tom holland|
|paris hilton|florence parly|florence nightingale|santiago pena|santiago abascal
|victoria nuland|queen victoria|wellington koo|duke of wellington|
|jack london|london breed|isaiah berlin|sofia vergara|alexandria ocasio-cortez
|cuba gooding|diego garcia|
|cambridge analytica|
|
|
|stockholm international peace research institute|soviet russia|
|emirates stadium|emirates airline|fly emirates|
|panama city beach|
`;

export const NOT_COUNTRIES_AR = `
خليج عمان|بحر عمان|خليج المكسيك|خليج غينيا|خليج عدن|خليج العقبة|خليج السويس|خليج تايلاند|خليج تايلند|خليج فنلندا|خليج سرت
|بحر الصين الجنوبي|بحر الصين الشرقي|بحر الصين|بحر اليابان|بحر الفلبين|مضيق تايوان|مضيق جبل طارق|جبل طارق|شبه الجزيرة الكورية
|الحرب الكورية|شبه القارة الهندية|المحيط الهندي|المحيط الهندي والهادئ|المحيطين الهندي والهادئ|المحيطين الهندي والهادي
|الهندي والهادئ|المحيطان الهندي والهادئ|الهندو باسيفيك|الهنود الحمر|نهر الأردن|غور الأردن|وادي الأردن|نهر السنغال
|نهر النيجر|دلتا النيجر|ولاية النيجر|نهر الكونغو|حوض الكونغو|بحيرة تشاد|حوض بحيرة تشاد|لجنة حوض بحيرة تشاد|جبل لبنان
|نهر غامبيا|قناة موزمبيق|نيو مكسيكو|نيو جيرسي|نيوجيرسي|نيو إنجلاند|نيو ساوث ويلز|ويلز الجديدة|أمير ويلز|أميرة ويلز|بريتيش كولومبيا
|كولومبيا البريطانية|أمريكا اللاتينية|أميركا اللاتينية|أمريكا الجنوبية|أميركا الجنوبية|أمريكا الشمالية|أميركا الشمالية
|أمريكا الوسطى|أميركا الوسطى|أمريكي لاتيني|الأمريكية اللاتينية|الأميركية اللاتينية|الدول الأمريكية|الدول الأميركية
|منظمة الدول الأمريكية|منظمة الدول الأميركية|صوت أمريكا|صوت أميركا|الجامعة الأمريكية في بيروت|الجامعة الأميركية في بيروت
|الجامعة الأمريكية بالقاهرة|الجامعة الأمريكية في القاهرة|الجامعة الأمريكية في الشارقة
|المغرب العربي|المغرب العربي الكبير|المغرب الكبير|المغرب الإسلامي|دول المغرب العربي|اتحاد المغرب العربي
|صلاة المغرب|أذان المغرب|بعد المغرب|قبل المغرب|جورجيا الأمريكية|جورجيا الأميركية|ولاية جورجيا|جورجيا ميلوني|جورجيا الجنوبية
|إيران كونترا|إيران غيت|أوراق بنما|وثائق بنما
|واشنطن بوست|الواشنطن بوست|واشنطن تايمز|واشنطن إكزامينر|نيويورك تايمز|النيويورك تايمز|نيويورك بوست|جيروزاليم بوست|جاكرتا بوست
|ولاية واشنطن|جورج واشنطن|تايمز أوف إسرائيل|يسرائيل كاتس|إسرائيل كاتس|إسرائيل هيوم|يسرائيل هيوم|طهران تايمز|تشاينا ديلي
|لوس أنجلوس تايمز|لوس أنجليس تايمز|كوريا تايمز|كوريا هيرالد|موسكو تايمز|
|اتفاقية جنيف|اتفاقيات جنيف|معاهدة جنيف|بروتوكول جنيف|اتفاقية فيينا|اتفاق باريس|اتفاق باريس للمناخ|اتفاقية باريس|نادي باريس
|باريس سان جرمان|نظام روما|نظام روما الأساسي|معاهدة روما|بروتوكول كيوتو|اتفاقية بودابست|مذكرة بودابست|اتفاقية باليرمو
|بروتوكول باليرمو|اتفاق أوسلو|اتفاقية أوسلو|اتفاقيات أوسلو|أوسلو للسلام|اتفاقات مينسك|اتفاقيات مينسك|اتفاق مينسك|مجموعة مينسك
|اتفاقية مونترو|معاهدة لوزان|اتفاقية لوزان|معاهدة لشبونة|حلف وارسو|إجماع واشنطن|مدونة جيبوتي|مدونة سلوك جيبوتي
|بروتوكول مونتريال|اتفاقية مونتريال|اتفاقية لاهاي|اتفاقية شيكاغو|اتفاقية طوكيو|اتفاقية بازل|اتفاقية إسطنبول|متلازمة ستوكهولم
|جدار برلين|القوة القاهرة|قوة قاهرة|الظروف القاهرة|ظروف قاهرة|لظروف قاهرة|مسقط رأسه|مسقط رأسها|مسقط رأس|مسقط رأسي|مسقط رأسهم|دييغو غارسيا
|مدارس البنين|كوبا أمريكا|كوبا أميركا
|الفول السوداني|فول سوداني|القهوة التركية|القطب الجنوبي|
|تركي الفيصل|تركي آل الشيخ|تركي بن|بن تركي|مالي وإداري|إداري ومالي|المالي والإداري|الإداري والمالي|المالية والإدارية
|قطر الندى|قطر الدائرة|
`;
