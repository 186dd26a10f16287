/**
 * Palaces, ministries, headquarters and standing fairs that everybody knows to be in one city, so that an
 * article may leave the city out. One line a city: code | city | English | Arabic. Own compilation.
 */
export const VENUES = `
ARE|Abu Dhabi|Qasr Al Watan;Al Shati Palace;IDEX;ADNEC;UMEX|قصر الوطن;قصر الشاطئ;آيدكس;يومكس
ARE|Dubai|Dubai Airshow;Dubai Air Show|معرض دبي للطيران
ARG|Buenos Aires|Casa Rosada;Libertador Building;Edificio Libertador|
BEL|Brussels|NATO Headquarters;NATO HQ;NATO's headquarters;headquarters of NATO;Alliance headquarters|مقر الناتو;مقر حلف الناتو;مقر حلف شمال الأطلسي;مقر الحلف
BEL|Mons|SHAPE headquarters|
BGD|Dhaka|Bangabhaban;Ganabhaban;Pilkhana|
BHR|Manama|Manama Dialogue;Gudaibiya Palace|حوار المنامة;قصر القضيبية
BHR|Sakhir|Sakhir Palace;Bahrain International Airshow|قصر الصخير;معرض البحرين الدولي للطيران
BRA|Brasilia|Planalto Palace;Itamaraty Palace;Itamaraty|
CHL|Santiago|La Moneda|
CHN|Beijing|Great Hall of the People;Diaoyutai;Zhongnanhai;Bayi Building;Xiangshan Forum|قاعة الشعب الكبرى;منتدى شيانغشان
CHN|Zhuhai|Zhuhai Airshow;Airshow China|
COL|Bogota|Casa de Narino|
DEU|Berlin|Bendlerblock;Bellevue Palace;Schloss Bellevue|
DEU|Munich|Munich Security Conference|مؤتمر ميونخ للأمن;مؤتمر ميونيخ للأمن
DEU|Stuttgart|AFRICOM headquarters;EUCOM headquarters;headquarters of AFRICOM|مقر أفريكوم
EGY|Cairo|Arab League headquarters;Arab League's headquarters;headquarters of the Arab League;Ittihadiya Palace;Al-Ittihadiya;Egypt Defence Expo;EDEX|مقر الجامعة العربية;مقر جامعة الدول العربية;الأمانة العامة لجامعة الدول العربية;مقر الأمانة العامة للجامعة;قصر الاتحادية;إيديكس;ايديكس;أكاديمية ناصر العسكرية
ETH|Addis Ababa|African Union headquarters;AU headquarters;headquarters of the African Union|مقر الاتحاد الأفريقي;مقر الاتحاد الإفريقي
FRA|Lyon|Interpol headquarters;Interpol's headquarters;Interpol General Secretariat|مقر الإنتربول;مقر الأمانة العامة للإنتربول
FRA|Paris|Elysee;Elysee Palace;Hotel de Brienne;Quai d'Orsay;Eurosatory;Euronaval;Milipol Paris;Paris Air Show|الإليزيه;قصر الإليزيه;يوروساتوري;ميليبول باريس;معرض باريس الجوي
GBR|London|Downing Street;10 Downing Street;Lancaster House;Horse Guards;Whitehall;Buckingham Palace;New Scotland Yard;DSEI|داونينغ ستريت;قصر باكنغهام;لانكستر هاوس
GBR|Farnborough|Farnborough Airshow;Farnborough Air Show|معرض فارنبورو
GRC|Athens|Maximos Mansion|
IDN|Jakarta|Merdeka Palace;Istana Merdeka|قصر ميرديكا
IND|New Delhi|Rashtrapati Bhavan;Hyderabad House;South Block;Manekshaw Centre;Raisina Dialogue|
IND|Bengaluru|Aero India|
IRQ|Baghdad|Green Zone|المنطقة الخضراء
ITA|Rome|Palazzo Chigi;Chigi Palace;Quirinale;Palazzo Baracchini;Farnesina;Viminale|
JOR|Amman|Husseiniya Palace;Al Husseiniya Palace;Basman Palace;Raghadan Palace;SOFEX|مطار الملكة علياء;قصر الحسينية;قصر بسمان;قصر رغدان;سوفكس
KOR|Seoul|Blue House;Cheong Wa Dae|البيت الأزرق
KWT|Kuwait City|Bayan Palace;Seif Palace;Dar Al Yamama|قصر بيان;قصر السيف
LBN|Baabda|Baabda Palace|قصر بعبدا
LBN|Beirut|Grand Serail|مطار رفيق الحريري;السراي الحكومي;السراي الكبير
MYS|Langkawi|LIMA exhibition;Langkawi International Maritime and Aerospace|
NGA|Abuja|Aso Rock;Aso Villa|
NLD|The Hague|Europol headquarters;Europol's headquarters;headquarters of Europol|مقر اليوروبول;مقر يوروبول
OMN|Muscat|Al Alam Palace;Al Barakah Palace;Al Baraka Palace;Al Murtafa'a Camp;Muaskar al Murtafa'a|قصر العلم;قصر البركة;قصر العلم العامر;معسكر المرتفعة
PAK|Islamabad|Aiwan-e-Sadr|
PHL|Manila|Malacanang;Malacanang Palace|قصر مالاكانيانغ
PHL|Quezon City|Camp Aguinaldo;Camp Crame|معسكر أغينالدو
POL|Kielce|MSPO|
QAT|Doha|Milipol Qatar;MILIPOL Qatar;DIMDEX;Doha Forum|ميليبول قطر;ديمدكس;منتدى الدوحة
ROU|Bucharest|Cotroceni Palace;Victoria Palace|
RUS|Moscow|Kremlin;Moscow Conference on International Security|الكرملين;الكريملين;مؤتمر موسكو للأمن الدولي
RUS|Kubinka|Patriot Park|
SAU|Jeddah|Al-Salam Palace;Al Salam Palace|قصر السلام بجدة;قصر السلام في جدة
SAU|Riyadh|Al-Yamamah Palace;Al Yamamah Palace;GCC General Secretariat;GCC headquarters;World Defense Show;World Defence Show;IMCTC headquarters;Naif Arab University;Naif Arab University for Security Sciences|قصر اليمامة;قصر العوجا;مقر الأمانة العامة لمجلس التعاون;الأمانة العامة لمجلس التعاون;معرض الدفاع العالمي;مقر التحالف الإسلامي;جامعة نايف العربية;جامعة نايف العربية للعلوم الأمنية
SGP|Singapore|Shangri-La Dialogue;Istana;Singapore Airshow|حوار شانغريلا;حوار شانغري لا
TUN|Carthage|Carthage Palace|قصر قرطاج
TUN|Tunis|Kasbah Palace;Arab Interior Ministers Council headquarters|قصر الحكومة بالقصبة;مقر الأمانة العامة لمجلس وزراء الداخلية العرب
TUR|Ankara|Cankaya;Bestepe|قصر بيش تبه;بيش تبه
TUR|Antalya|Antalya Diplomacy Forum|منتدى أنطاليا الدبلوماسي
TUR|Istanbul|Dolmabahce;Vahdettin;Vahdettin Mansion;IDEF|قصر دولمة بهجة;دولمة بهتشة;آيدف;إيديف
UKR|Kyiv|Mariinskyi Palace;Mariinsky Palace|
USA|New York|UN headquarters;United Nations headquarters;headquarters of the United Nations;UN General Assembly;United Nations General Assembly|مقر الأمم المتحدة;الجمعية العامة للأمم المتحدة
USA|Tampa|CENTCOM headquarters;headquarters of CENTCOM;headquarters of US Central Command;US Central Command headquarters|مقر القيادة المركزية الأمريكية
USA|Washington|White House;Pentagon;Oval Office;Blair House;Capitol Hill;State Department headquarters;FBI headquarters|البيت الأبيض;البنتاغون;البنتاجون;المكتب البيضاوي
VEN|Caracas|Miraflores|
ZAF|Pretoria|Union Buildings|
CAN|Halifax|Halifax International Security Forum|
AZE|Baku|Zagulba;Zagulba Palace|
KAZ|Astana|Akorda;KADEX|
UZB|Tashkent|Kuksaroy|
`;
