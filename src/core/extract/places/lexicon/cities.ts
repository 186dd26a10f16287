/**
 * Cities that news about security cooperation names: capitals, large cities, seats of commands and
 * organisations, ports, bases, border towns, summit venues. One line a country: code, then cities as
 * `English/other spellings:Arabic spellings`. `*` marks the capital, which may stand for the government;
 * `?` a spelling that is also another word, person or place, and so needs its country elsewhere in the text;
 * `~` a city called like its country in one language at least (the word alone is the country).
 * English names without diacritics, as matching folds them away. Own compilation.
 */
export const CITIES = `
AFG|*Kabul:?كابل/كابول|Kandahar/Qandahar:قندهار|Herat:هرات|Jalalabad:جلال آباد|Mazar-i-Sharif/Mazar-e-Sharif/Mazar-e Sharif:مزار شريف/مزار الشريف|Kunduz:قندوز|Bagram:باغرام/بجرام|Ghazni:غزنة|Khost:?خوست|Spin Boldak:سبين بولداك|Lashkar Gah:لشكركاه|Zaranj:زرنج|Islam Qala:إسلام قلعة|Bamyan:باميان|Hairatan|Ishkashim
AGO|*Luanda:لواندا|Cabinda:كابيندا|?Lobito|Benguela|Huambo|Lubango|Namibe
ALB|*Tirana:تيرانا|Durres:دوريس|Shengjin|Vlora/Vlore:فلورا|Kukes|Shkodra/Shkoder|?Fier|Gjirokaster|Kucove
AND|*Andorra la Vella:أندورا لا فيلا
ARE|*Abu Dhabi:أبوظبي/أبو ظبي|Dubai:دبي|Sharjah:الشارقة|Fujairah:الفجيرة|Ras Al Khaimah/Ras al-Khaimah:رأس الخيمة|Ajman:عجمان|Umm Al Quwain:أم القيوين|Al Ain:مدينة العين|Al Dhafra:الظفرة|Jebel Ali:جبل علي|Khor Fakkan/Khorfakkan:خورفكان|Al Ruwais/Ruwais:الرويس|?Liwa:?ليوا|Dibba:?دبا|Kalba:كلباء|Zayed Military City:مدينة زايد العسكرية|Al Minhad/Minhad:المنهاد
ARG|*Buenos Aires:بوينس آيرس/بوينوس آيرس|?Cordoba|Ushuaia:أوشوايا|?Mendoza|?Rosario|Bariloche|Iguazu|Mar del Plata|Misiones|Puerto Iguazu|Comodoro Rivadavia
ARM|*Yerevan:يريفان|Gyumri:غيومري|Vanadzor|Kapan
ATG|*?Saint John's
AUS|*Canberra:كانبرا/كانبيرا|Sydney:سيدني|Melbourne:ملبورن|Brisbane:بريزبن/بريسبان|?Perth:بيرث|?Darwin:داروين|Adelaide:أديلايد|Townsville|Cairns|Hobart|Fremantle|?Henderson|Rockhampton|Shoalwater Bay|Amberley|Gold Coast|Tindal|Williamtown
AUT|*Vienna:فيينا|Salzburg:سالزبورغ|?Graz|?Linz|Innsbruck|Klagenfurt|Eisenstadt|Nickelsdorf
AZE|*Baku:باكو|Nakhchivan:ناخيتشفان/نخجوان|Khankendi/Stepanakert:خانكندي/ستيباناكيرت|Lachin:لاتشين|Ganja:كنجة|Shusha:شوشا|Sumgait|Gabala|Sheki|Lankaran|Zangilan|Fuzuli
BDI|*Gitega:غيتيغا|Bujumbura:بوجمبورا|Ngozi|Muyinga
BEL|*Brussels/Bruxelles:بروكسل/بروكسيل|Antwerp:أنتويرب/أنفير|Mons:مونس|Ghent|Liege|Zeebrugge|Bruges|Namur|Ostend
BEN|*Porto-Novo:بورتو نوفو|Cotonou:كوتونو|Parakou|Natitingou
BFA|*Ouagadougou:واغادوغو/واجادوجو/وغادوغو|Bobo-Dioulasso:بوبو ديولاسو|Ouahigouya|Fada N'Gourma
BGD|*Dhaka/Dacca:دكا/داكا|Chittagong/Chattogram:شيتاغونغ/تشيتاغونغ|Cox's Bazar/Cox's Bazaar:كوكس بازار|Sylhet|Khulna|Rajshahi|Benapole|Teknaf
BGR|*Sofia:صوفيا|Plovdiv:بلوفديف|Varna:فارنا|Burgas:بورغاس|?Ruse|Haskovo|Svilengrad|Novo Selo|Bezmer|Kapitan Andreevo|Vidin
BHR|*Manama:المنامة|Muharraq:المحرق|Juffair:الجفير|Sakhir:الصخير|Riffa:الرفاع|Isa Air Base:قاعدة عيسى الجوية|Mina Salman:ميناء سلمان|Isa Town:مدينة عيسى|Zallaq:الزلاق
BHS|*Nassau:ناساو
BIH|*Sarajevo:سراييفو/سراجيفو|Banja Luka:بانيا لوكا|Tuzla:توزلا|Srebrenica:سريبرينيتسا|Mostar:موستار|Trebinje|Bihac|Zenica|Butmir|Brcko|?Neum
BLR|*Minsk:مينسك|Grodno/Hrodna:غرودنو|Vitebsk/Viciebsk:فيتيبسك|Gomel|Mogilev|Baranovichi|Borisov
BLZ|*Belmopan:بلموبان|Belize City
BOL|*La Paz:لاباز|*Sucre|Santa Cruz de la Sierra|Cochabamba|Tarija|Oruro|Cobija|Desaguadero
BRA|*Brasilia:برازيليا|Rio de Janeiro:ريو دي جانيرو|Sao Paulo:ساو باولو|Manaus:ماناوس|Foz do Iguacu|Recife|Fortaleza|Tabatinga|Corumba|Porto Alegre|Belem|Boa Vista|Campo Grande|Anapolis
BRB|*Bridgetown:بريدجتاون
BRN|*Bandar Seri Begawan:بندر سيري بيغاوان/بندر سري بيغاوان|?Muara|Kuala Belait
BTN|*Thimphu:تيمفو|Phuentsholing|?Paro
BWA|*Gaborone:غابورون|Francistown|Kasane|?Maun|Phakalane|Lobatse
CAF|*Bangui:بانغي|Birao:بيراو
CAN|*Ottawa:أوتاوا|Toronto:تورونتو|Montreal:مونتريال|Vancouver:فانكوفر|Quebec City:مدينة كيبيك|Halifax:هاليفاكس|Calgary|Winnipeg|Esquimalt|Edmonton|Gagetown|Petawawa
CHE|*Bern/Berne:?برن|Geneva:جنيف|Zurich:زيورخ/زوريخ|Davos:دافوس|Lausanne:لوزان|Basel:بازل|Lugano:لوغانو|Burgenstock:بورغنشتوك|Montreux:مونترو
CHL|*?Santiago:سانتياغو|Valparaiso:فالبارايسو|Arica|Iquique|Antofagasta|Punta Arenas|Vina del Mar|Talcahuano|?Concon|Colchane|Visviri
CHN|*Beijing/Peking:بكين/بيجين|Shanghai:شنغهاي/شانغهاي|Guangzhou/Canton:غوانزو/غوانجو/قوانغتشو|Shenzhen:شنزن/شنتشن|Tianjin:تيانجين|Qingdao:تشينغداو|Wuhan:ووهان|Chengdu:تشنغدو|Chongqing:تشونغتشينغ|Xi'an/Xian:شيآن/شيان|Kunming:كونمينغ|Urumqi:أورومتشي|Kashgar:كاشغر|Lianyungang:ليانيونقانغ|Hangzhou:هانغتشو|Nanjing:نانجينغ|Harbin:هاربين|Dalian:داليان|Lhasa:لاسا|Zhuhai:تشوهاي|Sanya:سانيا|Zhanjiang:تشانجيانغ|Yinchuan:ينتشوان|Nanning|Jinghong|Xishuangbanna|Xiamen
CIV|*Yamoussoukro:ياموسوكرو|*Abidjan:أبيدجان|Bouake:بواكيه|Korhogo|Jacqueville
CMR|*Yaounde:ياوندي|Douala:دوالا|Maroua:ماروا|Bamenda:باميندا|Garoua:?غاروا|Kousseri:كوسيري
COD|*Kinshasa:كينشاسا|Goma:غوما|Bukavu:بوكافو|Lubumbashi:لوبومباشي|Beni:بيني|Kisangani:كيسانغاني|Bunia:بونيا
COG|*Brazzaville:برازافيل|Pointe-Noire:بوانت نوار|Oyo:أويو
COL|*Bogota:بوغوتا|Medellin:ميديلين|Cali:كالي|?Cartagena:كارتاخينا|Cucuta:كوكوتا|?Santa Marta:سانتا مارتا|Barranquilla|Buenaventura|?Leticia|Ipiales|Tolemaida
COM|*Moroni:موروني|Mutsamudu:موتسامودو
CPV|*?Praia:برايا
CRI|*?San Jose:سان خوسيه|Puntarenas
CUB|*Havana:هافانا|Guantanamo:غوانتانامو/جوانتانامو
CYP|*Nicosia/Lefkosa/Lefkosia:نيقوسيا|Larnaca:لارنكا/لارناكا|Limassol:ليماسول|Paphos:بافوس|Akrotiri:أكروتيري|Dhekelia:ديكيليا
CZE|*Prague:براغ|Brno:برنو|Ostrava|Pilsen|Olomouc|Pardubice
DEU|*Berlin:برلين|?Bonn:بون|Munich/Muenchen:ميونخ/ميونيخ|Hamburg:هامبورغ|Frankfurt:فرانكفورت|Cologne:كولونيا/كولن|Stuttgart:شتوتغارت/شتوتجارت|Ramstein:رامشتاين/رامستين|Grafenwoehr/Grafenwohr:غرافنفور|Garmisch-Partenkirchen/Garmisch:غارميش|Wiesbaden:فيسبادن|Potsdam:بوتسدام|Nuremberg:نورمبرغ|Dresden:دريسدن|Hanover/Hannover:هانوفر|Dusseldorf/Duesseldorf:دوسلدورف|Bremen:بريمن|Rostock:روستوك|Leipzig|Hohenfels|?Kiel|Wilhelmshaven|Lubeck|Meseberg
DJI|*~Djibouti City/Djibouti:مدينة جيبوتي|Camp Lemonnier:معسكر ليمونيه/ليمونيه|Obock:أوبوك|Arta:عرتا|Tadjourah/Tadjoura:تاجورة|Ali Sabieh:علي صبيح|Doraleh:دوراليه
DMA|*Roseau:?روسو
DNK|*Copenhagen:كوبنهاغن/كوبنهاجن|Aarhus|Aalborg|Esbjerg|Karup|Skrydstrup|Frederikshavn|Roskilde
DOM|*Santo Domingo:سانتو دومينغو|Punta Cana:بونتا كانا|Dajabon|Santiago de los Caballeros
DZA|*~Algiers:الجزائر العاصمة/العاصمة الجزائر/الجزائر العاصمه|Oran:وهران|?Constantine:قسنطينة|Annaba:عنابة|Tamanrasset/Tamanghasset:تمنراست/تمنغست/تامنغست|Tindouf:تندوف|Bechar:?بشار|Ouargla:ورقلة|Setif:سطيف|Tlemcen:تلمسان|Djanet:جانت|Tebessa:تبسة|Blida:البليدة|Mers El Kebir:المرسى الكبير|In Guezzam:عين قزام|Bordj Badji Mokhtar:برج باجي مختار|Tizi Ouzou:تيزي وزو|Bejaia:بجاية|Batna:باتنة|Skikda:سكيكدة|Jijel:جيجل|Mostaganem:مستغانم|Ghardaia:غرداية|Laghouat:الأغواط|Biskra:بسكرة|Illizi:إليزي|Hassi Messaoud:حاسي مسعود|Cherchell:شرشال|Boumerdes:بومرداس|Djelfa:الجلفة|Adrar:?أدرار|Sidi Bel Abbes:سيدي بلعباس|Tiaret:تيارت|Medea:المدية|Souk Ahras:سوق أهراس|Tipaza:تيبازة|Beni Messous:بني مسوس|Tin Zaouatine/Tinzaouaten:تين زاوتين|Debdeb:الدبداب|El Tarf:الطارف|Zeralda:زرالدة|Arzew:أرزيو|Reggane:رقان|Bordj El Bahri:برج البحري|Ain Naadja:عين النعجة|Tamentfoust:تمنتفوست
ECU|*Quito:كيتو|Guayaquil:غواياكيل|Esmeraldas|Cuenca|Tulcan|Huaquillas|Lago Agrio|?Manta|?Salinas|Machala|?Loja
EGY|*Cairo:القاهرة|?Alexandria:الإسكندرية|Giza:الجيزة|Sharm el-Sheikh/Sharm El Sheikh/Sharm al-Sheikh/Sharm ash-Sheikh:شرم الشيخ|New Administrative Capital/Administrative Capital:العاصمة الإدارية الجديدة/العاصمة الإدارية|Suez:السويس|Port Said:بورسعيد/بور سعيد|Ismailia:الإسماعيلية|Luxor:الأقصر|Aswan:أسوان|Hurghada:الغردقة|El Alamein/New Alamein/Al Alamein:العلمين|Mersa Matruh/Marsa Matrouh:مرسى مطروح/?مطروح|Inshas:إنشاص|El Hammam:المدينة العسكرية بالحمام|Rafah:رفح|El Arish/Al-Arish/Arish:العريش|Taba:طابا|Sallum/Salloum:السلوم|Mohamed Naguib Military Base/Mohamed Naguib Base:قاعدة محمد نجيب العسكرية/قاعدة محمد نجيب|Berenice/Bernice:برنيس|Mansoura:المنصورة|Tanta:طنطا|Zagazig:الزقازيق|Asyut/Assiut:أسيوط|Beni Suef:بني سويف|Fayoum:الفيوم|Minya:المنيا|Qena:قنا|Sohag:سوهاج|Damietta:دمياط|Ain Sokhna:العين السخنة|Safaga:سفاجا|Siwa:سيوة|Sheikh Zuweid:الشيخ زويد|Nuweiba:نويبع|Ras Gharib:رأس غارب|Argeen:أرقين|Qastal:قسطل
ERI|*Asmara:أسمرة|Massawa:مصوع|Assab:?عصب|Keren:كرن|Tessenei:تسني
ESH|Laayoune/Laayoun/El Aaiun:العيون|Dakhla:الداخلة|Guerguerat:الكركرات
ESP|*Madrid:مدريد|Barcelona:برشلونة|Seville:إشبيلية|?Valencia:فالنسيا/بلنسية|Malaga:مالقة/ملقة|Rota:?روتا|Granada:غرناطة|?Cordoba:قرطبة|Cadiz:قادس|Algeciras:الجزيرة الخضراء|Ceuta:سبتة|Melilla:مليلية|Las Palmas:لاس بالماس|?Cartagena:قرطاجنة|Tarifa:طريفة|Zaragoza:سرقسطة|Bilbao:بلباو|Almeria:ألمرية|?Toledo:طليطلة|Palma de Mallorca:بالما دي مايوركا|Alicante:أليكانتي|Murcia:مرسية|Santa Cruz de Tenerife|Moron de la Frontera|Ferrol
EST|*Tallinn:تالين|Tartu|Narva|Parnu|?Tapa|Amari|Paldiski
ETH|*Addis Ababa:أديس أبابا/أديس ابابا|Dire Dawa:دير داوا|Mekelle/Mekele:ميكيلي/مقلي|Bahir Dar:بحر دار|Jigjiga:جيجيغا|Gondar:غوندر|Bishoftu/Debre Zeit:بيشوفتو|Metema:?المتمة|Harar:هرر|Hawassa|Jijiga
FIN|*Helsinki:هلسنكي|Turku|Tampere|Rovaniemi|?Oulu|Lappeenranta|Vaasa|Pirkkala|Santahamina|Imatra
FJI|*Suva:سوفا|?Nadi|Lautoka|Labasa|Nabua
FRA|*Paris:باريس|Lyon:ليون|Marseille/Marseilles:مرسيليا/مارسيليا|Toulouse:تولوز|?Nice:نيس|Strasbourg:ستراسبورغ|Lille:ليل|Bordeaux:بوردو|Toulon:تولون|Cannes:مدينة كان|Nantes:نانت|Saint-Cyr:سان سير|Le Bourget:لوبورجيه|Brest:بريست|Montpellier:مونبلييه|Istres:إيستر|Cherbourg:شيربورغ|Versailles:فرساي|Biarritz:بياريتس|Calais:كاليه|Ajaccio:أجاكسيو|Saint-Nazaire|Menton
GAB|*Libreville:ليبرفيل
GBR|*London:لندن|Manchester:مانشستر|?Birmingham:برمنغهام|Edinburgh:إدنبرة|Glasgow:غلاسكو|Belfast:بلفاست|Cardiff:كارديف|Liverpool:ليفربول|Portsmouth:بورتسموث|Plymouth:بليموث|Sandhurst:ساندهيرست/ساندهرست|Oxford:أكسفورد/أوكسفورد|?Cambridge:كامبريدج|Farnborough:فارنبورو|Aldershot|Dover:?دوفر|Chequers:تشيكرز|Southampton|Bristol:بريستول|?Windsor:ويندسور|Faslane|Salisbury Plain
GEO|*Tbilisi:تبليسي/تفليس|Batumi:باتومي|Kutaisi|Gori:?غوري|Sukhumi:سوخومي|Tskhinvali:تسخينفالي|Poti:بوتي|Vaziani:فازياني|Krtsanisi|Zugdidi|Telavi|Sachkhere
GHA|*Accra:أكرا|Kumasi|Tamale|Takoradi|?Tema|Aflao
GIN|*Conakry:كوناكري/كوناكرى|Kankan
GMB|*Banjul:بانجول|Bakau|Farafenni
GNB|*Bissau:بيساو
GNQ|*Malabo:مالابو|Bata:?باتا
GRC|*Athens:أثينا|Thessaloniki/Salonica:سالونيك/تسالونيكي|Alexandroupoli/Alexandroupolis:ألكسندروبوليس|Piraeus:بيرايوس|Souda Bay:خليج سودا|Crete:كريت|Rhodes:رودس|?Larissa:لاريسا|Chania:خانيا|Patras|Kavala|Volos|Lesbos|Corfu
GRD|*?Saint George's
GTM|*~Guatemala City:غواتيمالا سيتي/مدينة غواتيمالا|Puerto Quetzal|Antigua Guatemala|Quetzaltenango|Tecun Uman|Puerto Barrios
GUY|*?Georgetown:جورجتاون|Lethem
HND|*Tegucigalpa:تيغوسيغالبا|San Pedro Sula:سان بيدرو سولا|Soto Cano|La Ceiba|Comayagua
HRV|*Zagreb:زغرب|?Split:سبليت|Dubrovnik:دوبروفنيك|Rijeka|?Zadar|Osijek|Slavonski Brod|?Pula|Vukovar|?Knin|Sibenik|Zupanja
HTI|*Port-au-Prince:بور أو برنس/بورت أو برنس|Cap-Haitien|Ouanaminthe|Les Cayes
HUN|*Budapest:بودابست|Szeged|Debrecen|?Pecs|Papa Air Base|Szolnok|Kecskemet|?Gyor|Roszke
IDN|*Jakarta:جاكرتا/جاكارتا|Bali:?بالي|Surabaya:سورابايا|Bandung:باندونغ|Batam:باتام|Denpasar:دينباسار|Nusantara:نوسانتارا|Nusa Dua:نوسا دوا|Makassar|Medan|Semarang|Yogyakarta|Manado|Lombok|Tarakan|Jayapura|Baturaja
IND|*New Delhi/Delhi:نيودلهي/نيو دلهي/دلهي|Mumbai/Bombay:مومباي/بومباي|Kolkata/Calcutta:كلكتا/كولكاتا|Chennai/Madras:تشيناي|Bengaluru/Bangalore:بنغالورو/بنغالور|?Hyderabad:حيدر آباد|Goa:غوا|Srinagar:سريناغار|Kochi:كوتشي|Port Blair|Pune|Jaisalmer|Visakhapatnam/Vizag:فيساخاباتنام|Jodhpur|Agra:أغرا|Belagavi/Belgaum|Ahmedabad:أحمد آباد|Guwahati|Shillong|Agartala|?Mahajan|Umroi|Vairengte|Gwalior|Aurangabad|Jaipur|Chandigarh|Imphal|?Leh|Pithoragarh|Ranikhet
IRL|*Dublin:دبلن|?Cork:كورك|Galway|Shannon|Haulbowline|Limerick|Baldonnel|Curragh|Dundalk|Templemore
IRN|*Tehran/Teheran:طهران|Isfahan/Esfahan:أصفهان|Mashhad:?مشهد|Tabriz:تبريز|Shiraz:شيراز|Bandar Abbas:بندر عباس|Bushehr:بوشهر|Chabahar/Chah Bahar:تشابهار/جابهار|Qom:?قم|Zahedan:زاهدان|Ahvaz:الأهواز|Kermanshah:كرمانشاه|Natanz:نطنز|Urmia:أرومية|Mehran:مهران|Abadan:عبادان|Khorramshahr:خرمشهر|Konarak:كنارك|Ilam:إيلام|Shalamcheh:الشلامجة/شلمجة|Karaj:كرج|Jask:جاسك|?Kish:كيش|Rasht:?رشت|Hamedan:?همدان|Noshahr|Qeshm
IRQ|*Baghdad:بغداد|Basra/Basrah:البصرة|Erbil/Irbil/Arbil/Hewler:أربيل/اربيل|Mosul:الموصل|Sulaymaniyah/Sulaimaniyah/Sulaimani/Sulaymaniya:السليمانية|Kirkuk:كركوك|Najaf:النجف|Karbala/Kerbala:كربلاء|Dohuk/Duhok:دهوك|Fallujah/Falluja:الفلوجة|Ramadi:الرمادي|Tikrit:تكريت|Samarra:سامراء|Ain al-Asad/Al-Asad:عين الأسد|Al-Qaim/Qaim:?القائم|Sinjar:سنجار|Nasiriyah:الناصرية|Umm Qasr:أم قصر|Al-Faw/Faw:الفاو|Habbaniyah:الحبانية|Taji:التاجي|Baqubah/Baquba:بعقوبة|Kut:?الكوت|Diwaniyah:?الديوانية|Samawah:السماوة|Amara/Amarah:?العمارة|Hillah/Hilla:الحلة|Zakho:زاخو|Balad:قاعدة بلد الجوية|Tal Afar:تلعفر|Khanaqin:خانقين|Safwan:صفوان|Halabja:حلبجة|Bashiqa:بعشيقة|Arar Crossing:منفذ عرعر|Trebil/Turaibil:طريبيل|Besmaya/Besmaya Range:بسماية|Harir:?حرير|Zurbatiyah:زرباطية
ISL|*Reykjavik:ريكيافيك|Keflavik:كيفلافيك|Akureyri
ISR|Tel Aviv:تل أبيب/تل ابيب|Haifa:حيفا|Eilat:إيلات|Beersheba/Beer Sheva:بئر السبع|Ashdod:أشدود|Dimona:ديمونا|Nevatim:نيفاتيم|Kerem Shalom:كرم أبو سالم|Jerusalem|Herzliya:هرتسليا|Sde Boker:سديه بوكير|Caesarea
ITA|*Rome:روما|Milan:ميلانو|Naples:نابولي|Venice:البندقية|Turin:تورينو|Palermo:باليرمو|Sigonella:سيغونيلا|Vicenza:فيتشنزا|Aviano:أفيانو|?Florence:فلورنسا|Bari:?باري|Genoa:جنوة|Taranto:تارانتو|Trieste:ترييستي|Lampedusa:لامبيدوزا|Catania:كاتانيا|Messina:ميسينا|Cagliari:كالياري|La Spezia:لا سبيتسيا|Livorno:ليفورنو|Brindisi:برينديزي|Bologna:بولونيا الإيطالية|Ancona
JAM|*?Kingston:كينغستون|Port Royal|Montego Bay|Ocho Rios
JOR|*Amman:?عمان|Aqaba:العقبة|Zarqa:الزرقاء|Irbid:إربد/اربد|Mafraq:المفرق|Muwaqqar:الموقر|Ramtha:الرمثا|Petra:البتراء|Ruwaished:الرويشد|?Salt:?السلط|Karak:?الكرك|Maan/Ma'an:?معان|Jerash:جرش|Madaba:مادبا|Azraq:?الأزرق|Jaber:معبر جابر|Al-Karameh:معبر الكرامة|Wadi Rum:وادي رم|Dead Sea:البحر الميت|Al-Omari:مركز العمري/معبر العمري|Ajloun:عجلون|Quweira:القويرة
JPN|*Tokyo:طوكيو|Osaka:أوساكا|Kyoto:كيوتو|Hiroshima:هيروشيما|Nagasaki:ناغازاكي|Yokohama:يوكوهاما|Yokosuka:يوكوسوكا|Okinawa:أوكيناوا|Sasebo:ساسيبو|Nagoya|Fukuoka|Sapporo|?Kure|Maizuru
KAZ|*Astana/Nur-Sultan/Nursultan:أستانا/أستانة/نور سلطان/نورسلطان|Almaty:ألماتي/ألما آتا|Aktau:أكتاو|Shymkent|Baikonur:بايكونور|Karaganda:كاراغندا|Turkistan:?تركستان|?Otar|Atyrau|Taraz|Aktobe|Khorgos
KEN|*Nairobi:نيروبي|Mombasa:مومباسا|Lamu:لامو|Kisumu|Manda Bay:خليج ماندا|Mandera:مانديرا|Moyale:مويالي|Nanyuki|Nakuru|Garissa:غاريسا|Eldoret|Lodwar|Malindi|Isiolo|Naivasha
KGZ|*Bishkek:بيشكيك/بيشكك|Cholpon-Ata:تشولبون آتا|Osh:أوش|Batken:باتكن|Issyk-Kul/Issyk Kul:إيسيك كول|Jalal-Abad|Balykchy
KHM|*Phnom Penh:بنوم بنه|Siem Reap:سيام ريب|Sihanoukville:سيهانوكفيل|Ream:?ريام|Battambang|Poipet|Kampong Speu|Kampong Chhnang
KIR|*Tarawa:تاراوا
KNA|*Basseterre
KOR|*Seoul:?سيول|Busan/Pusan:بوسان|Incheon/Inchon:إنتشون|Pyeongtaek:بيونغتايك|Pyeongchang:بيونغ تشانغ|Gyeongju:غيونغجو|Jeju:جيجو|Panmunjom:بانمونجوم|Daegu:دايغو|Daejeon:دايجون|Jinhae|Pohang|Gyeryong
KWT|*~Kuwait City:مدينة الكويت/الكويت العاصمة/العاصمة الكويت|Camp Arifjan/Arifjan:عريفجان|Al Jahra/Jahra:الجهراء|Ahmadi:?الأحمدي|Ali Al Salem Air Base:قاعدة علي السالم|Camp Buehring:معسكر بيورينغ|Nuwaiseeb:النويصيب|Abdali:?العبدلي|Salmi:السالمي|Failaka:فيلكا|Shuwaikh:الشويخ|Udairi:الأديرع|Subhan:صبحان|Ali Al Salem
LAO|*Vientiane:فيينتيان|Luang Prabang|Savannakhet|Pakse|Bokeo|Champasak
LBN|*Beirut:بيروت|?Tripoli:طرابلس|Sidon/Saida:صيدا|Tyre/?Sour:?صور|Naqoura:الناقورة|Baalbek:بعلبك|Baabda:بعبدا|Yarze:اليرزة|Zahle:زحلة|Jounieh:جونيه|Nabatieh:النبطية|Rayak:رياق|Hamat:حامات|Arsal:عرسال|Marjayoun:مرجعيون|Masnaa:المصنع الحدودي|Batroun:البترون|Kfarshima:كفرشيما|Dbayeh:ضبيه|Warwar:الوروار|Qlayaa:القليعات|Byblos/Jbeil:?جبيل|Khiam:?الخيام|Aramoun:عرمون|Amchit:عمشيت
LBR|*Monrovia:مونروفيا|Buchanan|Gbarnga
LBY|*?Tripoli:طرابلس|Benghazi:بنغازي/بني غازي|Misrata/Misurata:مصراتة|Sirte:سرت|Tobruk/Tobruq:طبرق|Derna:درنة|Sabha/Sebha:سبها|Ghadames:غدامس|Al-Watiya:الوطية|Jufra:الجفرة|Ras Jedir/Ras Ajdir/Ras Jadir:رأس جدير/راس جدير|Zuwara:زوارة|Kufra:الكفرة|Ghat:?غات|Zawiya:?الزاوية|Ajdabiya:أجدابيا/إجدابيا|Al Bayda/Bayda:?البيضاء|Ubari:أوباري|Murzuq:مرزق|Zintan:الزنتان|Gharyan:غريان|Tarhuna:ترهونة|Khoms:مدينة الخمس|Al Marj:?المرج|Wazin:وازن|Brega:البريقة|Ras Lanuf:رأس لانوف|Bani Walid:بني وليد|Sabratha:صبراتة|Qatrun:القطرون|Brak:براك الشاطئ
LCA|*Castries
LIE|*Vaduz:فادوز
LKA|*Colombo:كولومبو|Kandy:كاندي|Hambantota:هامبانتوتا|Trincomalee:ترينكومالي|Jaffna|Galle|Diyatalawa
LSO|*Maseru:ماسيرو|Maputsoe|Mohale's Hoek
LTU|*Vilnius:فيلنيوس|Kaunas:كاوناس|Klaipeda:كلايبيدا|Rukla|Siauliai|Pabrade|Palanga|Rudninkai
LUX|*~Luxembourg City:مدينة لوكسمبورغ
LVA|*Riga:ريغا|Daugavpils|Liepaja|Ventspils|Adazi|Selija|Lielvarde|Jurmala
MAR|*Rabat:?الرباط|Casablanca:الدار البيضاء/كازابلانكا|Marrakesh/Marrakech:مراكش|Tangier/Tangiers:طنجة|Agadir:أكادير/أغادير|Fez/Fes:?فاس|Meknes:مكناس|Oujda:وجدة|Tan-Tan:طانطان|Kenitra:?القنيطرة|Skhirat:الصخيرات|Ifrane:إفران|Tetouan:تطوان|Nador:الناظور|Ouarzazate:ورزازات|Benguerir:بنجرير|?Safi:آسفي|El Jadida:مدينة الجديدة|Beni Mellal:بني ملال|Larache:العرائش|Ksar Sghir:القصر الصغير|Errachidia:الرشيدية|Guelmim:كلميم|Al Hoceima:الحسيمة|Essaouira:الصويرة|Mohammedia:المحمدية|Temara:تمارة|Tifnit:تيفنيت|Smara:السمارة|Mahbes:المحبس|Ben Slimane:بنسليمان|Fnideq:الفنيدق|Khouribga:خريبكة|Kasbah Tadla:قصبة تادلة|Sidi Slimane:سيدي سليمان|Guercif|Amizmiz:أمزميز|Taroudant:تارودانت
MCO|Monte Carlo:مونت كارلو
MDA|*Chisinau:كيشيناو/تشيسيناو|Tiraspol:تيراسبول|Balti|Ungheni|Bulboaca|Cahul
MDG|*Antananarivo:أنتاناناريفو|Toamasina|Antsiranana|Mahajanga
MDV|*?Male:ماليه|Addu City
MEX|*Mexico City:مكسيكو سيتي/مكسيكو/مدينة مكسيكو|Guadalajara:غوادالاخارا|Monterrey:مونتيري|Tijuana:تيخوانا|Cancun:كانكون|Ciudad Juarez:سيوداد خواريز|Tapachula:تاباتشولا|Veracruz:فيراكروز|Acapulco
MKD|*Skopje:سكوبيه/سكوبي|Ohrid:أوهريد|Tetovo|Bitola|Strumica|Kumanovo|Krivolak|Gevgelija
MLI|*Bamako:باماكو|Gao:?غاو|Timbuktu/Tombouctou:تمبكتو/تومبكتو|Kidal:كيدال|Mopti:موبتي|Kayes:?خاي|Menaka:ميناكا|Segou:سيغو|Sikasso:سيكاسو|Koulikoro:كوليكورو|Tessalit:تيساليت|Sevare:سيفاري|Ansongo:أنسونغو|?Kati:?كاتي|Nioro:نيورو
MLT|*Valletta:فاليتا
MMR|*Naypyidaw/Nay Pyi Taw/Naypyitaw:نايبيداو|Yangon/Rangoon:يانغون/رانغون|Mandalay:ماندالاي|Tachileik|Myawaddy|Sittwe
MNE|*Podgorica:بودغوريتسا|Budva|Kotor|Tivat|Niksic|Herceg Novi
MNG|*Ulaanbaatar/Ulan Bator:أولان باتور|Five Hills|Darkhan|Erdenet
MOZ|*Maputo:مابوتو|Pemba:بيمبا|Palma:بالما|Beira:بيرا|Nampula|Mocimboa da Praia
MRT|*Nouakchott:نواكشوط|Nouadhibou:نواذيبو/نواديبو|Selibaby/Selibabi:سيلبابي/سيليبابي|Nema:?النعمة|Zouerat:ازويرات|Rosso:روصو|Kiffa:?كيفة|Atar:مدينة أطار|Aleg:ألاك|Kaedi:كيهيدي|Bassiknou/Bassikounou:باسكنو|Ayoun:?لعيون|Tidjikja:تجكجة|Adel Bagrou:عدل بكرو|Oualata:ولاتة|Akjoujt:أكجوجت|Bir Moghrein:بير أم اكرين
MUS|*Port Louis:بورت لويس|Grand Baie
MWI|*Lilongwe:ليلونغوي|Blantyre:بلانتير|Mzuzu|Zomba|Mangochi
MYS|*Kuala Lumpur:كوالالمبور/كوالا لمبور|Putrajaya:بوتراجايا|Penang:بينانغ|Malacca/Melaka:ملقا/ملاكا|Kota Kinabalu|Lumut|Kuantan|Klang/Port Klang|Johor Bahru|Langkawi:لنكاوي|Kuching|Sandakan|Butterworth
NAM|*Windhoek:ويندهوك|Walvis Bay:والفيس باي|Swakopmund|Katima Mulilo|Oshakati|Rundu|Otjiwarongo|Keetmanshoop
NER|*Niamey:نيامي|Agadez:أغاديز/أغاديس|Diffa:ديفا|Arlit:أرليت|Tahoua:طاوة|Zinder:زندر|Maradi:?مرادي|Tillaberi:تيلابيري|Dosso:دوسو|Assamaka:أساماكا|Dirkou:ديركو|Madama:ماداما
NGA|*Abuja:أبوجا|Lagos:لاغوس|Kano:كانو|Maiduguri:مايدوغوري|Port Harcourt:بورت هاركورت|Kaduna:كادونا|Sokoto:سوكوتو|Calabar|Enugu|Ibadan
NIC|*Managua:ماناغوا|Corinto
NLD|*Amsterdam:أمستردام|The Hague/Hague:لاهاي|Rotterdam:روتردام|Eindhoven:آيندهوفن|Maastricht:ماستريخت|Den Helder|Utrecht|Breda|Leeuwarden|Volkel
NOR|*Oslo:أوسلو|Bergen:بيرغن|Stavanger:ستافانغر|Trondheim:تروندهايم|Tromso:ترومسو|Kirkenes|Narvik:نارفيك|?Bodo|Bardufoss|Longyearbyen|Evenes|Harstad
NPL|*Kathmandu/Katmandu:كاتماندو/كتماندو|Pokhara|Biratnagar|Birgunj|Saljhandi
NZL|*Wellington:ويلينغتون/ولينغتون|Auckland:أوكلاند|?Christchurch:كرايستشيرش|Waiouru|Palmerston North|Queenstown|Whenuapai
OMN|*Muscat:?مسقط|Duqm:الدقم|Salalah:صلالة|Sohar:صحار|Musandam:مسندم|Nizwa:نزوى|Thumrait:ثمريت|Al Buraimi/Buraimi:البريمي|Masirah:مصيرة|Ibri:ولاية عبري|?Sur:?صور|Khasab:?خصب|Barka:بركاء|Rustaq:الرستاق|Haima:هيماء|Al Mazyunah:المزيونة|Shinas:شناص|Seeb:السيب|Bahla:بهلاء|Ibra:إبراء|Rabkut:ربكوت|Musannah
PAK|*Islamabad:إسلام آباد/إسلام اباد|Karachi:كراتشي|Lahore:لاهور|Rawalpindi:راولبندي|Peshawar:بيشاور|Quetta:كويتا|Gwadar:جوادر/غوادر|Multan:ملتان|Faisalabad:فيصل آباد|?Hyderabad|Abbottabad:أبوت آباد|Torkham:طورخم/تورخم|Chaman:تشامان/جامان|Muzaffarabad:مظفر آباد|Gilgit:غيلغيت|Taftan:تفتان|Tarbela|Kharian|Wagah:واغا|Taxila|Cherat|Pabbi|Mangla:?مانجلا|Risalpur:ريسالبور|Nowshera:نوشهرة|Jamrud|Kakul|Jhelum|Bahawalpur|Ormara
PAN|*~Panama City:بنما سيتي/مدينة بنما/بنما العاصمة|Meteti
PER|*Lima:?ليما|Cusco/Cuzco:كوسكو|Tumbes|Iquitos|Arequipa|Tacna|Piura|Callao|Paita|Chorrillos
PHL|*Manila:مانيلا|Quezon City:كيزون|Davao:دافاو|Zamboanga:زامبوانغا|Subic Bay/Subic:سوبيك|Clark Air Base|Palawan:بالاوان|Marawi:ماراوي|Camp Aguinaldo:معسكر أغينالدو|Cotabato:كوتاباتو|Cebu|Baguio|Laoag|Puerto Princesa|Fort Magsaysay|Fort Bonifacio|General Santos|Makati|Taguig|Pasay|Cavite|Zambales|Tarlac|Basa Air Base
PLW|*Ngerulmud
PNG|*Port Moresby:بورت مورسبي|Manus Island|?Lae|Manus|Wewak|Mount Hagen|Vanimo|Goroka|Madang|Bomana
POL|*Warsaw:وارسو|Krakow/Cracow:كراكوف|Gdansk:غدانسك|Wroclaw:فروتسواف|Lodz:لودز|Poznan:بوزنان|Rzeszow:جيشوف|Redzikowo|Lublin:لوبلين|Gdynia|Szczecin|Orzysz|Zagan|Drawsko Pomorskie|Bydgoszcz|Bialystok|Elblag
PRK|*Pyongyang:بيونغ يانغ/بيونج يانج/بيونغيانغ|Wonsan|Yongbyon:يونغبيون|Kaesong:كايسونغ
PRI|*?San Juan:سان خوان
PRT|*Lisbon:لشبونة|Porto:?بورتو|Lajes:لاجيس|Sintra|Funchal|Ponta Delgada
PRY|*Asuncion:أسونسيون|Ciudad del Este|Pedro Juan Caballero|Encarnacion
PSE|Ramallah:رام الله|Gaza/Gaza City:غزة/مدينة غزة|Jericho:أريحا|Hebron:?الخليل|Nablus:نابلس|Bethlehem:بيت لحم|Khan Younis/Khan Yunis:خان يونس|Jerusalem/East Jerusalem:القدس/القدس الشرقية/القدس المحتلة|Tulkarm/Tulkarem:طولكرم|Jenin:?جنين|Qalqilya:قلقيلية|Salfit:سلفيت|Tubas:طوباس|Deir al-Balah:دير البلح|Jabalia:جباليا|Bireh/Al-Bireh:?البيرة
QAT|*Doha:الدوحة|Al Udeid/Al-Udeid/Udeid:قاعدة العديد/العديد الجوية|Lusail:لوسيل|Al Wakrah:الوكرة|Al Rayyan:مدينة الريان|Mesaieed:مسيعيد|Ras Laffan:رأس لفان|Dukhan:?دخان|Abu Samra:أبو سمرة|Al Khor:?الخور|Al Shamal:مدينة الشمال|Umm Salal:أم صلال|Simaisma:سميسمة|Al Shahaniya:الشحانية|Al Qalayel:القلايل|Tariq bin Ziyad Base:معسكر طارق بن زياد|Al Duhail:الدحيل|Barzan:معسكر برزان|Al Zubarah:الزبارة|Umm Al Houl:أم الحول|Al Kaaban:الكعبان
ROU|*Bucharest:بوخارست|Constanta:كونستانتا|Deveselu:ديفيسيلو|Cluj-Napoca|Mihail Kogalniceanu:ميهاي كوغالنيتشانو|?Iasi|Timisoara|Galati|Cincu|Brasov|Sibiu|Oradea|Craiova|Albita
RUS|*Moscow:موسكو|Saint Petersburg/St Petersburg/St. Petersburg:سان بطرسبورغ/سانت بطرسبرغ/سان بطرسبرغ|Vladivostok:فلاديفوستوك|Sochi:سوتشي|Kazan:قازان/كازان|Yekaterinburg/Ekaterinburg:يكاترينبورغ|Novosibirsk:نوفوسيبيرسك|Kaliningrad:كالينينغراد|Grozny:غروزني|Makhachkala|Rostov-on-Don/Rostov:روستوف|Murmansk:مورمانسك|Volgograd:فولغوغراد|Nizhny Novgorod|Belgorod:بيلغورود|Kursk:كورسك|Astrakhan:أستراخان|Novorossiysk:نوفوروسيسك|Ryazan:ريازان|Orenburg:أورينبورغ|Omsk:أومسك|Ufa:أوفا|Voronezh:فورونيج|Krasnodar:كراسنودار|Derbent:دربند|Zhukovsky:جوكوفسكي|Kaspiysk:كاسبييسك|Severomorsk|Khabarovsk|Pskov|Irkutsk|Chita|Ulan-Ude|Samara
RWA|*Kigali:كيغالي|Musanze|Rubavu|Nyagatare|?Huye
SAU|*Riyadh:الرياض|Jeddah/Jiddah:?جدة|Mecca/Makkah:مكة المكرمة/مكة|Medina/Madinah:المدينة المنورة|Dammam:الدمام|Dhahran:الظهران|Tabuk:تبوك|Taif:الطائف|Yanbu:ينبع|Abha:أبها|Jizan/Jazan:جازان/جيزان|Najran:نجران|Al-Ula/AlUla/Al Ula/Al-'Ula:العلا|Diriyah/Ad-Diriyah:الدرعية|Jubail:الجبيل|Neom/NEOM:نيوم|Arar:عرعر|Hafr al-Batin/Hafar Al Batin:حفر الباطن|Khamis Mushait:خميس مشيط|Al Kharj/Al-Kharj:الخرج|Prince Sultan Air Base:قاعدة الأمير سلطان الجوية|Al-Ahsa/Al Ahsa:الأحساء|Qassim:القصيم|Buraidah:بريدة|?Hail/Ha'il:?حائل|Al Baha:?الباحة|Sakaka:سكاكا|Al Jouf/Al-Jouf:?الجوف|Sharurah:شرورة|Qatif:القطيف|Khobar/Al Khobar:الخبر السعودية/مدينة الخبر|King Khalid Military City:مدينة الملك خالد العسكرية|Khafji:الخفجي|Wadiah:منفذ الوديعة|Qurayyat:القريات|Bisha:بيشة|Ras Tanura:رأس تنورة|Rabigh:رابغ|Turaif:?طريف|King Abdulaziz Air Base:قاعدة الملك عبدالعزيز الجوية|Ras al-Khair:رأس الخير|Rafha:رفحاء
SDN|*Khartoum:الخرطوم|Port Sudan:بورتسودان/بور تسودان/بورسودان|Omdurman:أم درمان|El Fasher/Al-Fashir/El-Fasher:الفاشر|Nyala:نيالا|El Geneina/Geneina:الجنينة|Kassala:كسلا|Gedaref/Gadaref:القضارف|Abyei:أبيي|Wad Madani/Wad Medani:ود مدني|Atbara:عطبرة|El Obeid:مدينة الأبيض|Kosti:كوستي|Dongola:دنقلا|Merowe:?مروي|Zalingei:زالنجي|Kadugli:كادوقلي|Damazin:الدمازين|Wadi Halfa:وادي حلفا|Suakin:سواكن|Gallabat:القلابات|El Daein:الضعين|Wadi Seidna:وادي سيدنا
SEN|*Dakar:داكار/دكار|Thies:تييس|Ziguinchor:زيغينشور|Tambacounda:تامبا كوندا/تامباكوندا|Diamniadio:ديامنياديو|Saint-Louis:سان لوي|Kedougou:كيدوغو|Bakel:باكل|?Saly
SGP|*~Singapore:مدينة سنغافورة
SLB|*Honiara:هونيارا
SLE|*Freetown:فريتاون|Kenema
SLV|*San Salvador:سان سلفادور|?San Miguel|?La Union|Comalapa
SMR|*~City of San Marino
SOM|*Mogadishu:مقديشو/مقديشيو/موقديشو|Hargeisa/Hargeysa:هرجيسا|Kismayo/Kismayu:كيسمايو|Bosaso/Bossaso:بوصاصو/بوساسو|Baidoa:بيدوا/بيدوة|Garowe:غروي|Berbera:بربرة|Galkayo:جالكعيو|Baledogle/Balidogle:بلي دوغلي|Jowhar:?جوهر|Beledweyne:بلدوين|Dhusamareb:طوسمريب|Merca/Marka:مركة|Barawe:براوة|Afgoye:أفجوي|Las Anod/Laascaanood:لاسعانود|Burao:برعو|Dolow:دولو|Warsheikh:ورشيخ|Hobyo:هوبيو|Luuq:لوق
SRB|*Belgrade:بلغراد|Novi Sad:نوفي ساد|?Nis|Subotica|Kragujevac|Vranje
SSD|*Juba:جوبا|Malakal:ملكال|Bentiu:بانتيو|Renk:الرنك|?Wau:?واو|?Bor:?بور
STP|*~Sao Tome:مدينة ساو تومي
SUR|*Paramaribo:باراماريبو|Nieuw Nickerie
SVK|*Bratislava:براتيسلافا|Kosice|?Lest|Sliac|Zilina|Nitra|Kuchyna|Malacky|Zvolen
SVN|*Ljubljana:ليوبليانا|Maribor|Koper|Brdo pri Kranju|Postojna|Piran
SWE|*Stockholm:ستوكهولم|Gothenburg:غوتنبرغ|Malmo:مالمو|Lulea|Kiruna|Visby|Karlskrona|?Umea|Linkoping|Uppsala|Haparanda|Stockholm Arlanda
SWZ|*Mbabane:مبابان
SYC|*?Victoria
SYR|*Damascus:دمشق|Aleppo:حلب|Homs:حمص|Latakia/Lattakia:اللاذقية|Tartus/Tartous:طرطوس|Idlib:إدلب/ادلب|Deir ez-Zor/Deir Ezzor/Deir al-Zor/Deir az-Zor:دير الزور|Raqqa:الرقة|Hasakah/Hasaka/Hassakeh:الحسكة|Qamishli/Qamishly:القامشلي|Daraa/Deraa:درعا|Suwayda/Sweida/Sueida:السويداء|Palmyra:?تدمر|Kobani/Kobane/Ayn al-Arab:كوباني/عين العرب|Manbij:منبج|Hmeimim/Khmeimim:حميميم|Al-Tanf/Tanf:التنف|Quneitra:القنيطرة|Afrin:عفرين|Albukamal/Al-Bukamal/Abu Kamal:البوكمال|Jarablus:جرابلس|Azaz:أعزاز/اعزاز|Al-Bab:مدينة الباب|Hama:?حماة|Ras al-Ain:رأس العين|Tal Abyad:تل أبيض|Jableh:?جبلة|Nasib:معبر نصيب|Sarmada:سرمدا|Ain Issa:عين عيسى|Tabqa:مدينة الطبقة|Al-Qutayfah:القطيفة|Mezzeh:المزة
TCD|*N'Djamena/Ndjamena:نجامينا/إنجمينا/انجامينا/أنجمينا|Abeche:أبشي|Moundou:موندو|Faya-Largeau/Faya:فايا لارجو/فايا|Moussoro:موسورو|?Mao:?ماو|Am Djarass:أم جرس|?Tine:الطينة|Adre:?أدري
TGO|*Lome:لومي|?Kara:كارا|Dapaong|Aneho
THA|*Bangkok:بانكوك|Phuket:بوكيت|Chiang Mai:شيانغ ماي|Pattaya:باتايا|Chonburi/Chon Buri|Rayong|Sattahip|Chiang Rai|Songkhla|U-Tapao|Lopburi|Nakhon Ratchasima|Udon Thani|Mae Sot|Hat Yai|Khon Kaen
TJK|*Dushanbe:دوشنبه/دوشانبي|Khujand:خوجند|Khorog:خوروغ|?Kulob:كولاب|Bokhtar/Qurghonteppa:بختر|Harb-Maidon|Isfara
TKM|*Ashgabat/Ashkhabad:عشق آباد/عشق أباد|Awaza:أوازا|Turkmenbashi:تركمانباشي|Turkmenabat
TLS|*Dili:ديلي|Baucau|Metinaro
TON|*Nuku'alofa:نوكوالوفا|Vava'u
TTO|*Port of Spain:بورت أوف سبين|Chaguaramas|?San Fernando|Piarco
TUN|*~Tunis:تونس العاصمة/العاصمة تونس|Sfax:صفاقس|Sousse:سوسة|Bizerte:بنزرت|Gabes:?قابس|Gafsa:قفصة|Kairouan:القيروان|Hammamet:الحمامات|Djerba:جربة|Ben Guerdane/Ben Gardane:بن قردان/بنقردان|Carthage:قرطاج|Tataouine:تطاوين|Kasserine:القصرين|Jendouba:جندوبة|Kef/El Kef:?الكاف|Medenine:مدنين|Remada:رمادة|Zarzis:جرجيس|Monastir:المنستير|Mahdia:المهدية|Nabeul:نابل|Tozeur:توزر|Beja:?باجة|Kebili:ولاية قبلي|Sidi Bouzid:سيدي بوزيد|Siliana:سليانة|Zaghouan:زغوان|Ariana:أريانة|La Marsa:?المرسى|La Goulette:حلق الوادي|Dehiba:الذهيبة|Sidi Thabet:سيدي ثابت|Borj el-Amri:برج العامري|Salambo:صلامبو|Fondouk Jedid:فندق الجديد|Tabarka:طبرقة|Gammarth:قمرت|Sidi Bou Said:سيدي بوسعيد
TUR|*Ankara:أنقرة/انقره|Istanbul:إسطنبول/اسطنبول/استانبول/إستنبول/استنبول|Izmir:إزمير/ازمير|Antalya:أنطاليا/انطاليا|Adana:أضنة/أضنه|Incirlik:إنجرليك/انجرليك/إنجيرليك|Diyarbakir:ديار بكر/دياربكر|Gaziantep:غازي عنتاب/غازي عينتاب|Konya:قونية/قونيا|Bursa:?بورصة|Trabzon:طرابزون|Samsun:سامسون|Kayseri:قيصري|Hatay:هاتاي|Sanliurfa/Urfa:شانلي أورفا/أورفا|Mersin:مرسين|Kurecik|Aksaz:أكساز|Edirne:أدرنة|Erzurum:أرضروم/أرزروم|Eskisehir:إسكي شهير/اسكي شهير|Sivas:سيواس|Canakkale:جناق قلعة|Isparta:إسبرطة/اسبرطة|Kars:?قارص|Iskenderun:إسكندرون|Golcuk:غولجوك|Marmaris:مرمريس|Bodrum:بودروم|Mugla:موغلا|Malatya:ملاطية|Mardin:ماردين|Sakarya:صقاريا|Rize:ريزة|Denizli:دنيزلي|Kocaeli:قوجا ايلي|Kahramanmaras:كهرمان مرعش|Yalova:يالوفا|Elazig:إلازيغ|Sirnak:شرناق|Hakkari:هكاري|Kilis:كلس|Polatli:بولاتلي|Dalaman:دالامان|Egirdir:إغيردير|?Foca
TUV|*Funafuti
TWN|*Taipei:تايبيه/تايبي|Kaohsiung:كاوهسيونغ|Kinmen:كينمين
TZA|*Dodoma:دودوما|Dar es Salaam/Dar-es-Salaam:دار السلام|Zanzibar:زنجبار|Arusha:أروشا|Mwanza|Mtwara|Bagamoyo|Kigoma|Bukoba|?Tanga
UGA|*Kampala:كمبالا|Entebbe:عنتيبي|Jinja:جينجا|Gulu|Mbarara|Moroto|Kasese|Fort Portal|?Arua|Kabale
UKR|*Kyiv/Kiev:كييف|Kharkiv/Kharkov:خاركيف/خاركوف|Odesa/Odessa:أوديسا|Lviv/Lvov:لفيف|Donetsk:دونيتسك|Luhansk:لوهانسك|Mariupol:ماريوبول|Kherson:خيرسون|Zaporizhzhia/Zaporizhia:زابوريجيا|Dnipro:دنيبرو|Sevastopol:سيفاستوبول|Mykolaiv:ميكولايف|Bakhmut:باخموت|Yavoriv:يافوريف|Chernihiv:تشيرنيهيف|Chernobyl:تشيرنوبيل|Simferopol:سيمفيروبول|Yalta:يالطا|Uzhhorod|Ivano-Frankivsk
URY|*Montevideo:مونتيفيديو|Punta del Este
USA|*Washington:واشنطن|*Washington DC/Washington, DC/Washington D.C./Washington, D.C.:واشنطن العاصمة|New York/New York City:نيويورك|Los Angeles:لوس أنجلوس/لوس أنجليس|Chicago:شيكاغو|Miami:ميامي|Houston:هيوستن|San Francisco:سان فرانسيسكو|San Diego:سان دييغو|Boston:بوسطن|Philadelphia:فيلادلفيا|Atlanta:أتلانتا|Dallas:دالاس|Tampa:تامبا|Norfolk:نورفولك|Seattle:سياتل|Las Vegas:لاس فيغاس|Honolulu:هونولولو|Pearl Harbor:بيرل هاربر|Anchorage:أنكوريدج|Camp David:كامب ديفيد|Fort Bragg/Fort Liberty:فورت براغ|Fort Leavenworth:فورت ليفنورث|Fort Benning:فورت بينينغ|West Point:ويست بوينت|Quantico:كوانتيكو|Annapolis:أنابوليس|MacDill Air Force Base/MacDill:ماكديل|Andrews Air Force Base|Fort Meade|New Orleans:نيو أورليانز|?Key West:كي ويست|Arlington:أرلينغتون|Palm Beach:بالم بيتش|San Antonio|El Paso|Colorado Springs|Tucson|Laredo
UZB|*Tashkent:طشقند|Samarkand:سمرقند|Bukhara:?بخارى|Termez:ترمذ|Andijan:أنديجان|Fergana|Namangan|Chirchik|Gulistan|Urgench|Nukus
VEN|*Caracas:كاراكاس|Maracaibo:ماراكايبو|?Valencia|?San Cristobal|San Antonio del Tachira
VNM|*Hanoi/Ha Noi:هانوي|Ho Chi Minh City/Saigon:هو تشي منه/هوشي منه/سايغون|Da Nang/Danang:دا نانغ/دانانغ|Hai Phong/Haiphong:هايفونغ|Cam Ranh Bay/Cam Ranh:كام رانه|?Hue|Nha Trang|Lao Cai|Lang Son|Mong Cai
VUT|*Port Vila:بورت فيلا|Luganville
WSM|*Apia:آبيا
XKX|*Pristina/Prishtina:بريشتينا|Mitrovica:ميتروفيتسا|Camp Bondsteel/Bondsteel:بوندستيل|Prizren:بريزرن|Ferizaj|Gjakova|?Peja
YEM|*Sanaa/Sana'a:صنعاء|*Aden:عدن|Hodeidah/Hudaydah/Al-Hudaydah:الحديدة|Taiz/Taizz:تعز|Marib/Ma'rib:مأرب|Mukalla:المكلا|Al-Mahra/Mahra:المهرة|Seiyun/Seiyoun:سيئون|Mocha/Mokha:المخا|Socotra:سقطرى|Saada/Sa'dah:صعدة|Shabwa:شبوة|Zinjibar:زنجبار أبين|Ataq:عتق|Dhamar:ذمار|Ghaydah/Al Ghaydah:الغيضة|Shihn:منفذ شحن|Lahij:لحج|Dhale:?الضالع|Hajjah:محافظة حجة|Amran:?عمران|Perim/Mayun:ميون|Balhaf:بلحاف|Al-Abr:منطقة العبر|Sayun
ZAF|*Pretoria/Tshwane:بريتوريا|*Cape Town:كيب تاون|Johannesburg:جوهانسبرغ/جوهانسبورغ|Durban:ديربان|Simon's Town:سيمونز تاون|Sandton|Bloemfontein|Polokwane|Musina|Potchefstroom|Gqeberha|Mbombela
ZMB|*Lusaka:لوساكا|Livingstone:ليفينغستون|Ndola|Kitwe|Chipata|Kasumbalesa|Chirundu|Solwezi
ZWE|*Harare:هراري|Bulawayo:بولاوايو|Victoria Falls:شلالات فيكتوريا|Mutare|Beitbridge|Kariba
GRL|*Nuuk:نوك|Pituffik/Thule:بيتوفيك/ثولي
TCA|*Grand Turk
NCL|*Noumea:نوميا
`;
