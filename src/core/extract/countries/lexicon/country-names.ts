/**
 * What news calls countries and their people, beyond the labels of the registry. One line a country:
 * code | English names | English demonyms | Arabic names | Arabic demonyms. `=` asks for the exact
 * letter case. English demonyms gain a plural s, Arabic ones the endings of the nisba by rule; `!` marks an
 * Arabic form that takes none (broken plurals), `?` one that takes only what starts with the article or
 * ends in ta marbuta, since its bare form is another word. Own compilation.
 */
export const COUNTRY_NAMES = `
AFG|Islamic Emirate of Afghanistan|Afghan|أفغانستان;إمارة أفغانستان الإسلامية|أفغاني;!أفغان;أفغانستاني
ALB||Albanian||?ألباني
DZA|People's Democratic Republic of Algeria|Algerian|الجمهورية الجزائرية;الجمهورية الجزائرية الديمقراطية الشعبية|جزائري
AND||Andorran||أندوري
AGO||Angolan|أنجولا|أنغولي;أنجولي
ARG|Argentine Republic|Argentine;Argentinian;Argentinean||أرجنتيني
ARM||Armenian||أرمني;أرميني;!أرمن
AUS||Australian||أسترالي
AUT||Austrian||نمساوي
AZE||Azerbaijani;Azeri|أذربيدجان|أذربيجاني;أذري
BHS||Bahamian|البهاما;الباهاماس;باهاماس|باهامي
BHR|Kingdom of Bahrain|Bahraini|مملكة البحرين|بحريني;!بحارنة
BGD|People's Republic of Bangladesh|Bangladeshi|بنجلاديش;بنغلادش;بنجلادش|بنغلاديشي;بنجلاديشي;بنغالي
BRB||Barbadian;Bajan|باربادوس|بربادوسي
BLR|Byelorussia|Belarusian;Belarussian;Belorussian|بيلاروس;روسيا البيضاء;بلاروسيا|بيلاروسي
BEL||Belgian||بلجيكي
BLZ||Belizean||?بليزي
BEN||Beninese;Beninois|جمهورية بنين|بنيني
BTN||Bhutanese|مملكة بوتان|بوتاني
BOL||Bolivian||بوليفي
BIH|Bosnia;Bosnia-Herzegovina;=BiH|Bosnian;Herzegovinian|البوسنة|بوسني;بوسنوي;!بوشناق
BWA||Botswanan;Batswana|بتسوانا;بوتسوانه|بوتسواني
BRA||Brazilian||برازيلي
BRN|Brunei Darussalam;Negara Brunei Darussalam|Bruneian|بروناي دار السلام;سلطنة بروناي|?بروني;بروناوي
BGR||Bulgarian||بلغاري;!بلغار
BFA|Burkina|Burkinabe;Burkinabè;Burkinese|بوركينا;بوركينافاسو|بوركيني;بوركينابي;بوركينافاسي
BDI||Burundian|بورندي|بوروندي
KHM|Kampuchea|Cambodian|كامبوديا|كمبودي
CMR||Cameroonian|الكامرون|كاميروني
CAN||Canadian||كندي
CPV|Cabo Verde|Cape Verdean;Cabo Verdean|كاب فيردي;كابو فيردي|
CAF|=CAR;Central Africa Republic||جمهورية إفريقيا الوسطى;أفريقيا الوسطى|
TCD|Republic of Chad|Chadian|جمهورية تشاد|تشادي
CHL||Chilean|شيلي;التشيلي|تشيلي;شيلي
CHN|People's Republic of China;Mainland China;=PRC|Chinese;=Sino|جمهورية الصين الشعبية|صيني
COL||Colombian|كولمبيا|كولومبي
COM|Comoro Islands;Union of the Comoros|Comorian;Comoran|جمهورية القمر المتحدة;جزر القُمر;اتحاد جزر القمر;الجزر القمرية;جمهورية جزر القمر|قمري
COG|Congo;Congo-Brazzaville;Republic of Congo;Republic of the Congo;Congo Republic||الكونغو;الكونجو;الكونغو برازافيل;الكونغو برازفيل;جمهورية الكونغو;الكونجو برازافيل|
COD|=DRC;Democratic Republic of the Congo;Democratic Republic of Congo;=D.R. Congo;=D.R.C.;Congo-Kinshasa;Democratic Congo;Zaire|Congolese;Zairean|الكونغو الديمقراطية;الكونغو الديموقراطية;جمهورية الكونغو الديموقراطية;الكونجو الديمقراطية;جمهورية الكونجو الديمقراطية;الكونغو كينشاسا|كونغولي;كونجولي
CRI||Costa Rican|كوستا ريكا|كوستاريكي
CIV|Ivory Coast;Republic of Cote d'Ivoire|Ivorian;Ivoirian|كوت ديفوار;الكوت ديفوار;ساحل العاج (كوت ديفوار)|إيفواري
HRV||Croatian;Croat||كرواتي;!كروات
CUB||Cuban||كوبي
CYP|Republic of Cyprus;Northern Cyprus;Turkish Republic of Northern Cyprus;=TRNC|Cypriot;Greek Cypriot;Turkish Cypriot|شمال قبرص التركية;جمهورية شمال قبرص التركية|قبرصي;!قبارصة
CZE|Czech Republic|Czech;=Czechs|جمهورية التشيك;تشيكيا|تشيكي
PRK|=DPRK;=D.P.R.K.;=N. Korea;=N.Korea;=NKorea;Democratic People's Republic of Korea|North Korean|جمهورية كوريا الديمقراطية الشعبية;كوريا الديمقراطية|كوري شمالي
DNK||Danish;Dane|الدانمارك|دنماركي;دانماركي
DJI||Djiboutian;Djiboutien||جيبوتي;جيبوتاوي
DMA|Commonwealth of Dominica||دومنيكا|
DOM||Dominican|الدومينيكان;الدومينيك;جمهورية الدومينكان|دومينيكاني;دومينيكي
ECU||Ecuadorian;Ecuadorean;Ecuadoran||إكوادوري
EGY|Arab Republic of Egypt|Egyptian|جمهورية مصر العربية;جمهورية مصر|مصري
SLV||Salvadoran;Salvadorean;Salvadorian||سلفادوري
GNQ||Equatorial Guinean;Equatoguinean||غيني استوائي
ERI|State of Eritrea|Eritrean|أريتريا;أرتيريا|إريتري;أريتري
EST||Estonian|أستونيا|إستوني
SWZ|Swaziland;=eSwatini|Swazi;Emaswati|سوازيلاند;اسواتيني;مملكة إسواتيني|سوازي
ETH||Ethiopian|أثيوبيا;الحبشة|إثيوبي;أثيوبي
FJI||Fijian||فيجي
FIN||Finnish;Finn|فنلنده|فنلندي
FRA|French Republic|French;Frenchman;Frenchmen;=Franco|فرنسة|فرنسي
GAB||Gabonese|الجابون|غابوني
GMB||Gambian|جامبيا|غامبي
GEO|Republic of Georgia|Georgian|جمهورية جورجيا|جورجي
DEU|Federal Republic of Germany|German|جمهورية ألمانيا الاتحادية|ألماني;!ألمان
GHA||Ghanaian;Ghanian||غاني
GRC|Hellenic Republic|Greek;Hellenic;=Greco||يوناني
GRD||Grenadian||غرينادي
GTM||Guatemalan|جواتيمالا;غواتيمالة|غواتيمالي;جواتيمالي
GIN|Guinea-Conakry;Republic of Guinea|Guinean|غينيا كوناكري;جمهورية غينيا;غينيا كونكري|غيني
GNB|Guinea Bissau|Bissau-Guinean;Bissau Guinean||غيني بيساوي
GUY||Guyanese|غويانا;جويانا|غوياني;غياني
HTI||Haitian|هاييتي|هايتي;هاييتي
HND||Honduran|الهندوراس|هندوراسي
HUN||Hungarian|هنغاريا|هنغاري;?مجري
ISL||Icelandic;Icelander|إيسلندا;ايسلندة|آيسلندي;إيسلندي
IND|Republic of India;=Bharat|Indian;=Indo|جمهورية الهند|هندي;!هنود
IDN||Indonesian||إندونيسي
IRN|Islamic Republic of Iran;West Azerbaijan;East Azerbaijan;West Azarbaijan;East Azarbaijan|Iranian|جمهورية إيران الإسلامية;الجمهورية الإسلامية الإيرانية;أذربيجان الغربية;أذربيجان الشرقية;آذربايجان الغربية;آذربايجان الشرقية|إيراني
IRQ|Republic of Iraq|Iraqi|جمهورية العراق|عراقي
IRL|Republic of Ireland;Irish Republic|Irish;Irishman;Irishmen|إيرلندا;جمهورية أيرلندا|أيرلندي;إيرلندي
ISR|State of Israel;Zionist entity;Zionist regime|Israeli|الكيان الصهيوني;دولة الاحتلال الإسرائيلي|إسرائيلي
ITA||Italian;=Italo||إيطالي
JAM||Jamaican|جاميكا|جامايكي
JPN||Japanese||ياباني
JOR|Hashemite Kingdom of Jordan;Hashemite Kingdom|Jordanian|المملكة الأردنية;المملكة الأردنية الهاشمية;المملكة الهاشمية|أردني
KAZ|=Kazakstan|Kazakh;Kazakhstani|كازاخستان;كازخستان;قازاقستان;قزاقستان|كازاخي;كازاخستاني;!كازاخ
KEN||Kenyan||كيني
KIR||I-Kiribati;Kiribatian||
KOR|Republic of Korea;=ROK;=R.O.K.;=S. Korea;=S.Korea;=SKorea;Korea|South Korean;Korean|جمهورية كوريا;كوريا|كوري جنوبي;كوري
KWT|State of Kuwait|Kuwaiti|دولة الكويت|كويتي
KGZ|Kyrgyz Republic;Kirghizstan;Kirgizstan|Kyrgyz;Kyrgyzstani;Kirghiz|قرغيزستان;قيرغيزيا;قرغيزيا;قرقيزستان|قيرغيزي;قرغيزي;قيرغيزستاني;قرغيزستاني;!قرغيز
LAO|Lao People's Democratic Republic;=Lao PDR;=LPDR|Laotian;Lao||لاوسي
LVA||Latvian||لاتفي
LBN|Lebanese Republic|Lebanese|الجمهورية اللبنانية|لبناني
LSO||Basotho|ليسوثو|ليسوتي
LBR||Liberian||ليبيري
LBY|State of Libya|Libyan|دولة ليبيا;الجماهيرية الليبية|ليبي
LIE||Liechtensteiner|ليشتنشتاين|
LTU||Lithuanian|لتوانيا|ليتواني
LUX||Luxembourger;Luxembourgish|لوكسمبورج|لوكسمبورغي
MDG||Malagasy|مدغشقر;مدغسكار|ملغاشي;مدغشقري
MWI||Malawian|مالاوي|ملاوي;مالاوي
MYS||Malaysian||ماليزي
MDV||Maldivian|المالديف;المالديڤ;جمهورية المالديف|مالديفي
MLI|Republic of Mali|Malian|جمهورية مالي|!المالي;!المالية;!الماليين;!الماليون;!الماليان;!الماليتين;!ماليا;!ماليين
MLT||Maltese|مالطة|مالطي
MHL||Marshallese||
MRT|Islamic Republic of Mauritania|Mauritanian|الجمهورية الإسلامية الموريتانية|موريتاني
MUS||Mauritian|موريشوس|موريشيوسي;موريشي
MEX|United Mexican States|Mexican||مكسيكي
FSM|Federated States of Micronesia|Micronesian|ولايات ميكرونيزيا المتحدة|
MDA||Moldovan|مولدافيا;ملدوفا|مولدوفي;مولدافي
MCO||Monegasque||
MNG||Mongolian||منغولي
MNE||Montenegrin|مونتينيغرو|مونتينيغري
MAR|Kingdom of Morocco|Moroccan|المملكة المغربية|مغربي;!مغاربة
MOZ||Mozambican|الموزمبيق;موزامبيق|موزمبيقي;موزامبيقي
MMR|Burma;Union of Myanmar|Burmese|بورما;ماينمار|ميانماري;بورمي
NAM||Namibian||ناميبي
NPL||Nepali;Nepalese|النيبال|نيبالي
NLD|Holland;Kingdom of the Netherlands|Dutch;Dutchman;Dutchmen|هولاندا;الأراضي المنخفضة|هولندي
NZL|=NZ;Aotearoa|New Zealander|نيوزيلاندا;نيوزلندا;نيوزيلنده|نيوزيلندي;نيوزيلاندي;نيوزلندي
NIC||Nicaraguan|نيكاراجوا|نيكاراغوي
NER|Republic of Niger|Nigerien|جمهورية النيجر|نيجري
NGA|Federal Republic of Nigeria|Nigerian|نيجريا|نيجيري
MKD|Macedonia;Republic of North Macedonia;=FYROM|Macedonian;North Macedonian|مقدونيا;شمال مقدونيا|مقدوني
NOR||Norwegian||نرويجي
OMN|Sultanate of Oman|Omani|سلطنة عمان|عماني
PAK|Islamic Republic of Pakistan|Pakistani;=Pak|جمهورية باكستان الإسلامية;الباكستان|باكستاني
PSE|State of Palestine;Palestinian Territories;Occupied Palestinian Territory;Palestinian Authority;Gaza Strip;West Bank|Palestinian|دولة فلسطين;الأراضي الفلسطينية;السلطة الفلسطينية;قطاع غزة;الضفة الغربية|فلسطيني
PAN||Panamanian|باناما|بنمي
PNG|=PNG|Papua New Guinean||
PRY||Paraguayan|الباراغواي;باراجواي|باراغوايي;باراغواياني
PER||Peruvian|البيرو|بيروفي;بيروي
PHL|Republic of the Philippines|Filipino;Filipina;Philippine|الفيليبين;الفليبين|فلبيني;فليبيني;فيليبيني
POL||Polish;Pole|بولونيا;بولنده|بولندي;بولوني
PRT||Portuguese||برتغالي
PRI||Puerto Rican|بويرتو ريكو|
QAT|State of Qatar|Qatari|دولة قطر|قطري
ROU|Rumania|Romanian||روماني
RUS|Russian Federation|Russian;=Russo|الاتحاد الروسي;روسيا الاتحادية;روسية الاتحادية|روسي;!الروس
RWA||Rwandan|راوندا|رواندي
WSM||Samoan||
SMR||Sammarinese|سان مارينو|
SAU|Kingdom of Saudi Arabia;=KSA;=K.S.A.|Saudi;Saudi Arabian|السعودية;العربية السعودية|سعودي
SEN||Senegalese||سنغالي
SRB||Serbian;Serb||صربي;!صرب
SYC||Seychellois|سيشيل;السيشيل;سيشيلز|سيشلي
SLE||Sierra Leonean|سيرا ليون;السيراليون|سيراليوني
SGP||Singaporean|سنغافورة;سنغفورة|سنغافوري
SVK|Slovak Republic|Slovak;Slovakian||سلوفاكي
SVN||Slovenian;Slovene||سلوفيني
SLB||Solomon Islander|جزر سولومون|
SOM|Federal Republic of Somalia;Somaliland;Puntland|Somali;Somalian|صوماليلاند;بونتلاند;جمهورية الصومال الفيدرالية;جمهورية الصومال|صومالي
ZAF|Republic of South Africa;=S. Africa|South African|جنوب إفريقيا|جنوب أفريقي
SSD|Republic of South Sudan|South Sudanese|جمهورية جنوب السودان|جنوب سوداني;سوداني جنوبي
ESP|Kingdom of Spain|Spanish;Spaniard||إسباني;!إسبان
LKA|Ceylon|Sri Lankan|سيريلانكا;سري لانكا|سريلانكي;سيريلانكي
SDN|Republic of Sudan;Republic of the Sudan|Sudanese|جمهورية السودان|سوداني
SUR||Surinamese||
SWE||Swedish;Swede||سويدي
CHE|Swiss Confederation|Swiss|سويسرة;الاتحاد السويسري|سويسري
SYR|Syrian Arab Republic|Syrian|سورية;الجمهورية العربية السورية;القطر العربي السوري|سوري
TWN|Chinese Taipei;Republic of China|Taiwanese||تايواني
TJK|Tadjikistan|Tajik;Tajikistani|طاجكستان;تاجيكستان|طاجيكي;طاجيكستاني;!طاجيك
TZA|United Republic of Tanzania|Tanzanian|تانزانيا|تنزاني
THA||Thai|تايلند;تايلندا;تايلاندا;تايلاند|تايلاندي;تايلندي
TLS|East Timor;Timor Leste|Timorese;East Timorese|تيمور الشرقية;تيمور ليشتي|تيموري
TGO||Togolese|التوغو;جمهورية توغو|توغولي
TON||Tongan||
TTO|Trinidad & Tobago;Trinidad;=T&T;=TT|Trinidadian|ترينيداد|
TUN|Republic of Tunisia|Tunisian|الجمهورية التونسية|تونسي;!توانسة
TUR|Turkey;Republic of Turkey;Republic of Turkiye|Turkish;Turk|جمهورية تركيا;الجمهورية التركية|تركي;!أتراك
TKM||Turkmen;Turkmenistani|تركمنستان|تركمانستاني;تركماني;!تركمان
UGA||Ugandan|أوغنده|أوغندي
UKR||Ukrainian|أكرانيا|أوكراني
ARE|=UAE;=U.A.E.;Emirates;United Arab Emirate|Emirati|الإمارات;دولة الإمارات;دولة الإمارات العربية المتحدة|إماراتي
GBR|=UK;=U.K.;=U.K;Britain;Great Britain;United Kingdom of Great Britain and Northern Ireland;England;Scotland;Wales;Northern Ireland|British;Briton;Brit;Scottish;Welsh;Northern Irish;=Anglo|بريطانيا;بريطانيا العظمى;انجلترا;إنكلترا;اسكتلندا;اسكوتلندا;ويلز;أيرلندا الشمالية;إيرلندا الشمالية|بريطاني;اسكتلندي
USA|=US;=U.S.;=U.S;=USA;=U.S.A.;=U.S.A;United States of America;America|American|الولايات المتحدة الأمريكية;الولايات المتحدة الأميركية;أمريكا;أميركا|أمريكي;أميركي;!أمريكان;!أميركان
URY||Uruguayan|أوروجواي;الأوروغواي|أوروغوياني;أوروغواياني
UZB||Uzbek;Uzbekistani|أوزباكستان|أوزبكي;أوزبكستاني;!أوزبك
VAT|Vatican;Holy See||الكرسي الرسولي;حاضرة الفاتيكان|فاتيكاني
VEN|Bolivarian Republic of Venezuela|Venezuelan||فنزويلي
VNM|Viet Nam;Socialist Republic of Vietnam|Vietnamese|فييتنام;الفيتنام|فيتنامي
YEM|Republic of Yemen|Yemeni;Yemenite|الجمهورية اليمنية|يمني;يماني
ZMB||Zambian||زامبي
ZWE||Zimbabwean|زمبابوي;زيمبابوي|زيمبابوي
ATG|Antigua & Barbuda;Antigua|Antiguan|أنتيغوا|
KNA|Saint Kitts & Nevis;St. Kitts and Nevis;St Kitts and Nevis;Saint Kitts;St. Kitts;St Kitts|Kittitian|سانت كيتس|
LCA|St. Lucia;St Lucia|Saint Lucian;St. Lucian;St Lucian||
VCT|Saint Vincent and the Grenadines;St. Vincent and the Grenadines;St Vincent and the Grenadines;Saint Vincent;St. Vincent;St Vincent|Vincentian|سانت فينسنت والغرينادين;سانت فنسنت|
STP|Sao Tome & Principe|Sao Tomean;Santomean|ساو تومي;ساوتومي وبرينسيب;ساو تومي وبرينسيب|
NRU||Nauruan||
PLW||Palauan||
TUV||Tuvaluan||
VUT||Ni-Vanuatu||
ASM||American Samoan||
XKX|Republic of Kosovo|Kosovar;Kosovan;Kosovo Albanian|كوسوفا|كوسوفي
ESH|Sahrawi Arab Democratic Republic|Sahrawi;Saharawi|الجمهورية العربية الصحراوية الديمقراطية;الجمهورية الصحراوية|صحراوي
GRL||Greenlandic;Greenlander|جرينلاند|غرينلاندي
FRO|Faroes|Faroese||
HKG|Hongkong|Hong Konger;Hongkonger|هونج كونج;هونغ كونج;هونغكونغ|
MAC|Macau||مكاو|
GIB||Gibraltarian||
CUW|Curacao|||
`;

/** Names that mean two countries at once: codes joined by `+`, and how news calls the two. */
export const NAMES_OF_TWO: Readonly<Record<string, string>> = {
  'KOR+PRK':
    'South and North Korea;North and South Korea;two Koreas;both Koreas;the Koreas;الكوريتان;الكوريتين;الكوريتين الشمالية والجنوبية;الكوريتين الجنوبية والشمالية;الكوريتان الشمالية والجنوبية;الكوريتان الجنوبية والشمالية;كوريا الشمالية والجنوبية;كوريا الجنوبية والشمالية',
  'SDN+SSD': 'the two Sudans;both Sudans;دولتا السودان;دولتي السودان',
};

/** Labels of the registry that are more often another word or place in news, by language. */
export const UNUSED_LABELS = {
  en: 'COG JEY ATF SJM UMI IOT SGS HMD BVT ATA BES MAF BLM SXM NIU'.split(' '),
  ar: 'JEY IMN ABW NIU BTN GIB ATA ATF SJM UMI IOT SGS HMD BVT BES MAF BLM SXM GUM PLW COG'.split(' '),
} as const;
