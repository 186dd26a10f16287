/**
 * Countries and territories: ISO 3166-1 alpha-3 code, English label, Arabic label.
 * Source: Unicode CLDR 48 territory names (Unicode-3.0 licence), with everyday names for those that CLDR
 * writes for maps (Congo - Kinshasa, Palestinian Territories, Hong Kong SAR China). Kosovo has the
 * user-assigned code XKX that the World Bank and the EU use.
 */
export const COUNTRY_LABELS = `
ABW|Aruba|أروبا
AFG|Afghanistan|أفغانستان
AGO|Angola|أنغولا
AIA|Anguilla|أنغويلا
ALA|Åland Islands|جزر آلاند
ALB|Albania|ألبانيا
AND|Andorra|أندورا
ARE|United Arab Emirates|الإمارات العربية المتحدة
ARG|Argentina|الأرجنتين
ARM|Armenia|أرمينيا
ASM|American Samoa|ساموا الأمريكية
ATA|Antarctica|أنتاركتيكا
ATF|French Southern Territories|الأقاليم الجنوبية الفرنسية
ATG|Antigua and Barbuda|أنتيغوا وبربودا
AUS|Australia|أستراليا
AUT|Austria|النمسا
AZE|Azerbaijan|أذربيجان
BDI|Burundi|بوروندي
BEL|Belgium|بلجيكا
BEN|Benin|بنين
BES|Caribbean Netherlands|هولندا الكاريبية
BFA|Burkina Faso|بوركينا فاسو
BGD|Bangladesh|بنغلاديش
BGR|Bulgaria|بلغاريا
BHR|Bahrain|البحرين
BHS|Bahamas|جزر البهاما
BIH|Bosnia and Herzegovina|البوسنة والهرسك
BLM|Saint Barthélemy|سان بارتليمي
BLR|Belarus|بيلاروسيا
BLZ|Belize|بليز
BMU|Bermuda|برمودا
BOL|Bolivia|بوليفيا
BRA|Brazil|البرازيل
BRB|Barbados|بربادوس
BRN|Brunei|بروناي
BTN|Bhutan|بوتان
BVT|Bouvet Island|جزيرة بوفيه
BWA|Botswana|بوتسوانا
CAF|Central African Republic|جمهورية أفريقيا الوسطى
CAN|Canada|كندا
CCK|Cocos (Keeling) Islands|جزر كوكوس (كيلينغ)
CHE|Switzerland|سويسرا
CHL|Chile|تشيلي
CHN|China|الصين
CIV|Côte d'Ivoire|ساحل العاج
CMR|Cameroon|الكاميرون
COD|DR Congo|جمهورية الكونغو الديمقراطية
COG|Congo|جمهورية الكونغو
COK|Cook Islands|جزر كوك
COL|Colombia|كولومبيا
COM|Comoros|جزر القمر
CPV|Cape Verde|الرأس الأخضر
CRI|Costa Rica|كوستاريكا
CUB|Cuba|كوبا
CUW|Curaçao|كوراساو
CXR|Christmas Island|جزيرة كريسماس
CYM|Cayman Islands|جزر كايمان
CYP|Cyprus|قبرص
CZE|Czechia|التشيك
DEU|Germany|ألمانيا
DJI|Djibouti|جيبوتي
DMA|Dominica|دومينيكا
DNK|Denmark|الدنمارك
DOM|Dominican Republic|جمهورية الدومينيكان
DZA|Algeria|الجزائر
ECU|Ecuador|الإكوادور
EGY|Egypt|مصر
ERI|Eritrea|إريتريا
ESH|Western Sahara|الصحراء الغربية
ESP|Spain|إسبانيا
EST|Estonia|إستونيا
ETH|Ethiopia|إثيوبيا
FIN|Finland|فنلندا
FJI|Fiji|فيجي
FLK|Falkland Islands|جزر فوكلاند
FRA|France|فرنسا
FRO|Faroe Islands|جزر فارو
FSM|Micronesia|ميكرونيزيا
GAB|Gabon|الغابون
GBR|United Kingdom|المملكة المتحدة
GEO|Georgia|جورجيا
GGY|Guernsey|غيرنزي
GHA|Ghana|غانا
GIB|Gibraltar|جبل طارق
GIN|Guinea|غينيا
GLP|Guadeloupe|غوادلوب
GMB|Gambia|غامبيا
GNB|Guinea-Bissau|غينيا بيساو
GNQ|Equatorial Guinea|غينيا الاستوائية
GRC|Greece|اليونان
GRD|Grenada|غرينادا
GRL|Greenland|غرينلاند
GTM|Guatemala|غواتيمالا
GUF|French Guiana|غويانا الفرنسية
GUM|Guam|غوام
GUY|Guyana|غيانا
HKG|Hong Kong|هونغ كونغ
HMD|Heard and McDonald Islands|جزيرة هيرد وجزر ماكدونالد
HND|Honduras|هندوراس
HRV|Croatia|كرواتيا
HTI|Haiti|هايتي
HUN|Hungary|المجر
IDN|Indonesia|إندونيسيا
IMN|Isle of Man|جزيرة مان
IND|India|الهند
IOT|British Indian Ocean Territory|الإقليم البريطاني في المحيط الهندي
IRL|Ireland|أيرلندا
IRN|Iran|إيران
IRQ|Iraq|العراق
ISL|Iceland|آيسلندا
ISR|Israel|إسرائيل
ITA|Italy|إيطاليا
JAM|Jamaica|جامايكا
JEY|Jersey|جيرسي
JOR|Jordan|الأردن
JPN|Japan|اليابان
KAZ|Kazakhstan|كازاخستان
KEN|Kenya|كينيا
KGZ|Kyrgyzstan|قيرغيزستان
KHM|Cambodia|كمبوديا
KIR|Kiribati|كيريباتي
KNA|Saint Kitts and Nevis|سانت كيتس ونيفيس
KOR|South Korea|كوريا الجنوبية
KWT|Kuwait|الكويت
LAO|Laos|لاوس
LBN|Lebanon|لبنان
LBR|Liberia|ليبيريا
LBY|Libya|ليبيا
LCA|Saint Lucia|سانت لوسيا
LIE|Liechtenstein|ليختنشتاين
LKA|Sri Lanka|سريلانكا
LSO|Lesotho|ليسوتو
LTU|Lithuania|ليتوانيا
LUX|Luxembourg|لوكسمبورغ
LVA|Latvia|لاتفيا
MAC|Macao|ماكاو
MAF|Saint Martin|سان مارتن
MAR|Morocco|المغرب
MCO|Monaco|موناكو
MDA|Moldova|مولدوفا
MDG|Madagascar|مدغشقر
MDV|Maldives|جزر المالديف
MEX|Mexico|المكسيك
MHL|Marshall Islands|جزر مارشال
MKD|North Macedonia|مقدونيا الشمالية
MLI|Mali|مالي
MLT|Malta|مالطا
MMR|Myanmar|ميانمار
MNE|Montenegro|الجبل الأسود
MNG|Mongolia|منغوليا
MNP|Northern Mariana Islands|جزر ماريانا الشمالية
MOZ|Mozambique|موزمبيق
MRT|Mauritania|موريتانيا
MSR|Montserrat|مونتسرات
MTQ|Martinique|جزر المارتينيك
MUS|Mauritius|موريشيوس
MWI|Malawi|ملاوي
MYS|Malaysia|ماليزيا
MYT|Mayotte|مايوت
NAM|Namibia|ناميبيا
NCL|New Caledonia|كاليدونيا الجديدة
NER|Niger|النيجر
NFK|Norfolk Island|جزيرة نورفولك
NGA|Nigeria|نيجيريا
NIC|Nicaragua|نيكاراغوا
NIU|Niue|نيوي
NLD|Netherlands|هولندا
NOR|Norway|النرويج
NPL|Nepal|نيبال
NRU|Nauru|ناورو
NZL|New Zealand|نيوزيلندا
OMN|Oman|عُمان
PAK|Pakistan|باكستان
PAN|Panama|بنما
PCN|Pitcairn Islands|جزر بيتكيرن
PER|Peru|بيرو
PHL|Philippines|الفلبين
PLW|Palau|بالاو
PNG|Papua New Guinea|بابوا غينيا الجديدة
POL|Poland|بولندا
PRI|Puerto Rico|بورتوريكو
PRK|North Korea|كوريا الشمالية
PRT|Portugal|البرتغال
PRY|Paraguay|باراغواي
PSE|Palestine|فلسطين
PYF|French Polynesia|بولينيزيا الفرنسية
QAT|Qatar|قطر
REU|Réunion|روينيون
ROU|Romania|رومانيا
RUS|Russia|روسيا
RWA|Rwanda|رواندا
SAU|Saudi Arabia|المملكة العربية السعودية
SDN|Sudan|السودان
SEN|Senegal|السنغال
SGP|Singapore|سنغافورة
SGS|South Georgia and South Sandwich Islands|جورجيا الجنوبية وجزر ساندويتش الجنوبية
SHN|Saint Helena|سانت هيلينا
SJM|Svalbard and Jan Mayen|سفالبارد وجان ماين
SLB|Solomon Islands|جزر سليمان
SLE|Sierra Leone|سيراليون
SLV|El Salvador|السلفادور
SMR|San Marino|سان مارينو
SOM|Somalia|الصومال
SPM|Saint Pierre and Miquelon|سان بيير ومكويلون
SRB|Serbia|صربيا
SSD|South Sudan|جنوب السودان
STP|São Tomé and Príncipe|ساو تومي وبرينسيبي
SUR|Suriname|سورينام
SVK|Slovakia|سلوفاكيا
SVN|Slovenia|سلوفينيا
SWE|Sweden|السويد
SWZ|Eswatini|إسواتيني
SXM|Sint Maarten|سانت مارتن
SYC|Seychelles|سيشل
SYR|Syria|سوريا
TCA|Turks and Caicos Islands|جزر توركس وكايكوس
TCD|Chad|تشاد
TGO|Togo|توغو
THA|Thailand|تايلاند
TJK|Tajikistan|طاجيكستان
TKL|Tokelau|توكيلاو
TKM|Turkmenistan|تركمانستان
TLS|Timor-Leste|تيمور الشرقية
TON|Tonga|تونغا
TTO|Trinidad and Tobago|ترينيداد وتوباغو
TUN|Tunisia|تونس
TUR|Türkiye|تركيا
TUV|Tuvalu|توفالو
TWN|Taiwan|تايوان
TZA|Tanzania|تنزانيا
UGA|Uganda|أوغندا
UKR|Ukraine|أوكرانيا
UMI|US Outlying Islands|جزر الولايات المتحدة النائية
URY|Uruguay|أورغواي
USA|United States|الولايات المتحدة
UZB|Uzbekistan|أوزبكستان
VAT|Vatican City|الفاتيكان
VCT|Saint Vincent and Grenadines|سانت فنسنت وجزر غرينادين
VEN|Venezuela|فنزويلا
VGB|British Virgin Islands|جزر فيرجن البريطانية
VIR|US Virgin Islands|جزر فيرجن الأمريكية
VNM|Vietnam|فيتنام
VUT|Vanuatu|فانواتو
WLF|Wallis and Futuna|جزر والس وفوتونا
WSM|Samoa|ساموا
XKX|Kosovo|كوسوفو
YEM|Yemen|اليمن
ZAF|South Africa|جنوب أفريقيا
ZMB|Zambia|زامبيا
ZWE|Zimbabwe|زيمبابوي
`;
