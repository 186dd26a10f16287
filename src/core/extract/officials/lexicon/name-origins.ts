/**
 * What the form of a name tells about where it is at home: endings, letters and given names that are usual in a few
 * states only. A weak clue, for officials of whom the text says nothing better.
 */

const ARAB = 'DZA BHR TCD COM DJI EGY IRQ JOR KWT LBN LBY MRT MAR OMN PSE QAT SAU SOM SDN SYR TUN ARE YEM';
const MUSLIM = `${ARAB} AFG AZE BGD BRN GMB GIN IDN IRN KAZ KGZ MYS MDV MLI NER NGA PAK SEN TJK TUR TKM UZB KEN TZA ETH ERI`;
const SPANISH = 'ARG BOL CHL COL CRI CUB DOM ECU SLV GTM HND MEX NIC PAN PRY PER ESP URY VEN GNQ PHL USA';
const PORTUGUESE = 'PRT BRA AGO MOZ CPV GNB STP TLS';
const SLAVIC = 'RUS UKR BLR BGR KAZ KGZ UZB TJK TKM AZE MKD ARM GEO MDA LVA EST';
const NORDIC = 'NOR DNK SWE ISL';
const FRENCH =
  'FRA BEL CHE LUX CAN BEN BFA BDI CMR CAF TCD COM COG COD CIV DJI GAB GIN HTI MDG MLI MUS NER RWA SEN SYC TGO LBN';

/**
 * Patterns over a lower-case name, with the states where such names are at home; the first that fits counts.
 * Latin names keep their diacritics, Arabic ones are folded.
 */
export const ORIGINS: ReadonlyArray<readonly [pattern: RegExp, states: string]> = [
  // Latin letters
  [/(?:oğlu|oglu)$|[ğı]|ş(?!i\b)/, 'TUR AZE CYP KAZ'],
  [
    /^(?:recep|mehmet|mevl[uü]t|s[uü]leyman|hulusi|ya[sş]ar|[uü]mit|cevdet|efkan|nurettin|vecdi|tuncay|bülent|b[uü]lent|kemal|hakan|y[iı]lmaz|numan|fikri|[iı]smet|levent|serdar|volkan|mustafa kemal) /,
    'TUR AZE CYP',
  ],
  [/yan$|yants$/, 'ARM'],
  [
    /(?:zadeh|nejad|pour|ollahi|abadi|ian)$|^(?:hossein|gholam|seyed|seyyed|sayyid ali|mohammad[- ]reza|ali[- ]reza|alireza|abdolreza) /,
    'IRN AFG ARM TJK',
  ],
  [/(?:shvili|dze|iani|ava|uria)$/, 'GEO'],
  [/(?:enko|chuk|skyi|skyy|iuk|yshyn)$/, 'UKR BLR RUS KAZ'],
  [/(?:ouli?s|akis|akos|idis|iadis|ellis|atos|opoulou?|[aeo]s lykou)$/, 'GRC CYP'],
  [/(?:auskas|aitis|evicius|avičius|ickas|iene|ienė|[ck]as)$/, 'LTU'],
  [/(?:vičs|ics|iņš|ņš)$/, 'LVA'],
  [/(?:ić|vić|čić|vic|cic)$/, 'SRB HRV BIH MNE SVN'],
  [/(?:czyk|wicz|cki|dzki|ak-kamysz|szcz)|[łńśźż]/, 'POL'],
  [/[řěů]|ová$|ský$|čka$/, 'CZE SVK'],
  [/(?:escu|eanu|oiu)$|[țș]/, 'ROU MDA'],
  [/[őű]|^(?:istván|sándor|zoltán|györgy|lászló|gábor|tamás|kristóf|péter szijj)/, 'HUN'],
  [/nen$/, 'FIN'],
  [/[øåæ]|(?:sen|sson|ström|qvist|gaard|gård)$/, `${NORDIC} USA`],
  [/(?:ov|ova|ev|eva|yev|yeva|ovich|evich|insky|sky|skiy|skii)$/, `${SLAVIC} CZE SVK POL`],
  [/(?:ção|ões)|ão\b|^(?:joão|josé da|jorge da)| (?:da|dos) /, PORTUGUESE],
  [
    /ñ|(?:[aeiou]ez|ández|érez|óndez)$|^(?:juan|josé|jose|carlos|luis|miguel|jorge|pedro|javier|andrés|andres|francisco|guillermo|hernán|rodrigo|álvaro|alvaro|gustavo|enrique|ricardo|sergio|alejandro|diego|fernando|raúl|raul|óscar|oscar|pablo|mauricio|ignacio|marcelo|víctor|césar) /,
    `${SPANISH} ${PORTUGUESE}`,
  ],
  [
    /(?:elli|etti|ucci|ini|otti|etto|acci|ozzi|izzi)$|^(?:giuseppe|giovanni|giorgio|giorgia|matteo|lorenzo|luigi|guido|giulio|paolo|roberta) /,
    'ITA SMR CHE ARG',
  ],
  [
    /(?:moto|kawa|gawa|mura|yama|shima|jima|zaki|saki|hashi|naga|guchi)$|^(?:shinzo|taro|minoru|yoshi\w+|hiro\w+|kenji|koji|akira|yasu\w+|nobu\w+|tsu\w+|tomo\w+|take\w+|shige\w+|masa\w+|toshi\w+) /,
    'JPN',
  ],
  [
    /^(?:kim|lee|park|choi|jung|chung|jeong|kang|cho|yoon|jang|lim|shin|song|moon|suh|han|ahn|hwang|kwon|oh) [a-z]+-[a-z]+$/,
    'KOR PRK',
  ],
  [
    /^(?:nguy[eễ]n|tr[aầ]n|ph[aạ]m|phan|ho[aà]ng|v[uũ]|v[oõ]|[đd][aặ]ng|b[uù]i|ng[oô]|l[eê]|l[uư][oơ]ng|đỗ|đinh) [\p{L}]+ [\p{L}]+$/u,
    'VNM',
  ],
  [
    /^(?:wang|li|zhang|liu|chen|yang|zhao|huang|zhou|xu|zhu|gao|guo|luo|wei|xi|dong|chang|geng|hua|qin|wu|meng|mao|cui|zheng|xie|feng|tang|jiang) [a-z]{2,9}$/,
    'CHN TWN SGP',
  ],
  [
    /\b(?:singh|kumar|sharma|gupta|shri|reddy|nair|menon|patel|krishna\w*|jaishankar|shankar|verma|mishra|chauhan|rao|narayan\w*|sinha|prasad|yadav)\b/,
    'IND NPL LKA MUS FJI GUY TTO SGP',
  ],
  [
    /(?:onto|oyo|owo|anto|yono|wati|mantyo|santo|sudi)$|^(?:agus|bambang|susilo|joko|prabowo|purnomo) /,
    'IDN',
  ],
  [
    /(?:imana|nkunda|ishimye|nyamvumba|ayezu|uwimana|hunga|abiye)$|^(?:nk|nd|ng|mug|nshi)\w+(?:iza|eza|aho|ana)$/,
    'RWA BDI COD',
  ],
  [
    /^(?:al-|al )| (?:bin|ibn|al|bint) | (?:al|el|ash|ar|as|an|at|ad|az)-[a-z]|^(?:abdul|abdel|abd) ?/,
    MUSLIM,
  ],
  [
    /^(?:mohamm?[ae]d|muhammad|mohamed|ahmed|ahmad|ali|hassan|hussein|khalid|khaled|omar|umar|yousef|yusuf|ibrahim|mustafa|mahmoud|mahmood|abdullah|said|saeed|salim|salem|faisal|hamad|hamid|tariq|nasser|mansour|rashid|rashed|saleh|sultan|jassim|qasim|fahd|fahad|zayed|bandar|turki) /,
    MUSLIM,
  ],
  [
    /^(?:jean|pierre|françois|francois|jacques|michel|gérard|gerard|hervé|herve|sébastien|sebastien|bernard|philippe|thierry|stéphane|yves|guy|rené|andré|étienne|christophe)[ -]/,
    FRENCH,
  ],
  // Arabic letters, folded
  [
    /(?:اوغلو|اوغلي)$|^(?:رجب طيب|خلوصي|هاكان|يشار|مولود|بن علي يلدريم|افكان|عصمت|نور الدين جان) /,
    'TUR AZE CYP',
  ],
  [/يان$/, 'ARM IRN'],
  [/(?:شفيلي|ادزه)$/, 'GEO'],
  [/(?:ينكو|تشوك)$/, 'UKR BLR RUS KAZ'],
  [/(?:يتش|فيتش)$/, 'SRB HRV BIH MNE SVN'],
  [
    /(?:وف|ييف|وفا|ييفا|سكي|وفيتش)$|^(?:سيرغي|سيرجي|ديمتري|فلاديمير|اندريه|الكسندر|ميخاييل|نيكولاي|يفغيني|اليكسي|ايغور) /,
    `${SLAVIC} POL SVK CZE`,
  ],
  [
    /(?:يريز|نديز|انديز|يغيز|ييز)$|^(?:خوسيه|خوان|كارلوس|لويس|ميغيل|بيدرو|خافيير|فرناندو|فرانسيسكو|رودريغو|غوستافو|انريكي) /,
    `${SPANISH} ${PORTUGUESE}`,
  ],
  [
    /^(?:جوزيبي|جوسيبي|جورجا|جورجيو|ماتيو|لورينزو|لورينتسو|غويدو|جويدو|ماركو|باولو|لويجي|روبرتو|سيلفيو) /,
    'ITA CHE ARG',
  ],
  [
    /^(?:جان|بيار|بيير|فرانسوا|جاك|ميشال|ميشيل|جيرار|جيرالد|ايمانويل|سيباستيان|سباستيان|برنار|فيليب|لوران|كريستوف|ستيفان|هيرفيه)[ -]/,
    FRENCH,
  ],
  [
    /^(?:جون|جورج|جيمس|وليام|ويليام|روبرت|مايكل|ديفيد|ريتشارد|توماس|دونالد|ستيفن|ستيف|مارك|كريس|كريستوفر|بول|توني|بيتر|سكوت|كيفن|كينيث|برايان|انتوني|انطوني|لويد|اريك|جوزيف|مايك|بيت|ماريز|جولي) /,
    'USA GBR CAN AUS NZL IRL',
  ],
  [/^(?:كيم|بارك|تشوي|كانج|كانغ|تشونغ|هونج|هونغ|مون|يون|سونغ|سوه) [\u0621-\u064a]+/, 'KOR PRK CHN'],
  [
    /^(?:وانغ|وانج|تشانغ|شي|لي|ليو|تشن|تشين|يانغ|تشاو|هوانغ|تشو|قوه|غوه|وي|دونغ|جيانغ|بيان|شيوي|وو|مي|ما|سون|تساو|فان|لين|شو|ماو|قنغ|هوا|تشين|تشنغ) [\u0621-\u064a]+/,
    'CHN TWN SGP',
  ],
  [
    /(?:موتو|كاوا|غاوا|جاوا|مورا|ياما|شيما|زاكي|ساكي|غوتشي)$|^(?:شينزو|تارو|مينورو|يوكو|فوميو|يوشي[\u0621-\u064a]+|هيرو[\u0621-\u064a]+|شيغيرو|شيجيرو) /,
    'JPN',
  ],
  [
    /^(?:عبد|محمد|احمد|علي|حسن|حسين|خالد|عمر|يوسف|ابراهيم|مصطفي|محمود|سعيد|سليمان|سالم|فيصل|حمد|حامد|طارق|ناصر|منصور|راشد|صالح|سلطان|جاسم|قاسم|فهد|زايد|بندر|تركي|عثمان|ياسر|هاني|وليد|جمال|كمال|رياض|ماجد|سعود|مبارك|عادل|عماد|نبيل|سامح|هشام) ?/,
    MUSLIM,
  ],
];
