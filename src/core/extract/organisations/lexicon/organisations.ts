/**
 * International organisations and clubs of states: short name | English names | Arabic names | members.
 * `=` asks for the exact letter case (acronyms). Members are ISO 3166-1 alpha-3 codes as of 2025, listed only
 * for fixed clubs that an article may mean as 'the six GCC states'; `!` before them marks clubs without a body of
 * their own (the Quad), where the name alone means the states. Own compilation from the bodies' own
 * membership lists.
 */
export const ORGANISATIONS = `
UN|=UN;=U.N.;United Nations|الأمم المتحدة;هيئة الأمم المتحدة;منظمة الأمم المتحدة
UN Security Council|=UNSC;UN Security Council;U.N. Security Council;United Nations Security Council|مجلس الأمن الدولي;مجلس الأمن التابع للأمم المتحدة
UNHCR|=UNHCR;UN refugee agency;UN High Commissioner for Refugees|المفوضية السامية لشؤون اللاجئين;مفوضية الأمم المتحدة لشؤون اللاجئين;المفوضية السامية للأمم المتحدة لشؤون اللاجئين;مفوضية اللاجئين
UNODC|=UNODC;UN Office on Drugs and Crime;United Nations Office on Drugs and Crime|مكتب الأمم المتحدة المعني بالمخدرات والجريمة;مكتب الأمم المتحدة لمكافحة المخدرات والجريمة
UNIFIL|=UNIFIL;United Nations Interim Force in Lebanon;UN Interim Force in Lebanon|اليونيفيل;يونيفيل;قوات الأمم المتحدة المؤقتة في لبنان
UNOCT|=UNOCT;UN Office of Counter-Terrorism;United Nations Office of Counter-Terrorism|مكتب الأمم المتحدة لمكافحة الإرهاب
UNDP|=UNDP;UN Development Programme;United Nations Development Programme|برنامج الأمم المتحدة الإنمائي
UNICEF|Unicef|اليونيسف;اليونيسيف;يونيسف
UNESCO|Unesco|اليونسكو;يونسكو
UNRWA|=UNRWA|الأونروا;أونروا
UNMISS|=UNMISS|
MINUSMA|=MINUSMA|مينوسما
MONUSCO|=MONUSCO|مونوسكو
UNSMIL|=UNSMIL;UN Support Mission in Libya|بعثة الأمم المتحدة للدعم في ليبيا
WFP|=WFP;World Food Programme;World Food Program|برنامج الأغذية العالمي
WHO|=WHO;World Health Organization;World Health Organisation|منظمة الصحة العالمية
IOM|=IOM;International Organization for Migration;International Organisation for Migration|المنظمة الدولية للهجرة;منظمة الهجرة الدولية
IAEA|=IAEA;International Atomic Energy Agency|الوكالة الدولية للطاقة الذرية
OPCW|=OPCW;Organisation for the Prohibition of Chemical Weapons;Organization for the Prohibition of Chemical Weapons|منظمة حظر الأسلحة الكيميائية;منظمة حظر الأسلحة الكيماوية
IMO|=IMO;International Maritime Organization;International Maritime Organisation|المنظمة البحرية الدولية
ICAO|=ICAO;International Civil Aviation Organization;International Civil Aviation Organisation|منظمة الطيران المدني الدولي;الإيكاو
WCO|=WCO;World Customs Organization;World Customs Organisation|منظمة الجمارك العالمية
ICC|International Criminal Court|المحكمة الجنائية الدولية
FATF|=FATF;Financial Action Task Force|مجموعة العمل المالي
IMF|=IMF;International Monetary Fund|صندوق النقد الدولي
World Bank|World Bank|البنك الدولي
ICRC|=ICRC;International Committee of the Red Cross|اللجنة الدولية للصليب الأحمر;الصليب الأحمر الدولي
Interpol|Interpol;International Criminal Police Organization;International Criminal Police Organisation|الإنتربول;الانتربول;إنتربول;المنظمة الدولية للشرطة الجنائية;منظمة الشرطة الجنائية الدولية
Europol|Europol|اليوروبول;يوروبول
Eurojust|Eurojust|يوروجست
Frontex|Frontex;European Border and Coast Guard Agency|فرونتكس;فرونتيكس
Afripol|Afripol|الأفريبول;أفريبول
Aseanapol|Aseanapol|
Ameripol|Ameripol|
GCCPOL|=GCCPOL;GCC Police;GCC-POL|جهاز الشرطة الخليجية;الشرطة الخليجية
NATO|Nato;North Atlantic Treaty Organization;North Atlantic Treaty Organisation;North Atlantic Alliance;Atlantic Alliance|الناتو;ناتو;حلف الناتو;حلف شمال الأطلسي;حلف الأطلسي;منظمة حلف شمال الأطلسي;الحلف الأطلسي|ALB BEL BGR CAN CZE DEU DNK ESP EST FIN FRA GBR GRC HRV HUN ISL ITA LTU LUX LVA MKD MNE NLD NOR POL PRT ROU SVK SVN SWE TUR USA
EU|=EU;=E.U.;European Union;European Commission;European Council|الاتحاد الأوروبي;الإتحاد الأوروبي;المفوضية الأوروبية|AUT BEL BGR CYP CZE DEU DNK ESP EST FIN FRA GRC HRV HUN IRL ITA LTU LUX LVA MLT NLD POL PRT ROU SVK SVN SWE
GCC|=GCC;=G.C.C.;Gulf Cooperation Council;Gulf Co-operation Council;Cooperation Council for the Arab States of the Gulf|مجلس التعاون;مجلس التعاون الخليجي;مجلس التعاون لدول الخليج العربية;مجلس التعاون لدول الخليج|ARE BHR KWT OMN QAT SAU
Arab League|Arab League;League of Arab States;=LAS|جامعة الدول العربية;الجامعة العربية;جامعه الدول العربية
Arab Interior Ministers Council|Council of Arab Interior Ministers;Arab Interior Ministers Council;Arab Interior Ministers' Council;=AIMC|مجلس وزراء الداخلية العرب
Naif Arab University|Naif Arab University for Security Sciences;Nayef Arab University for Security Sciences;Naif University;Naif Arab University;=NAUSS|جامعة نايف العربية للعلوم الأمنية;جامعة نايف العربية;جامعة نايف
OIC|=OIC;Organisation of Islamic Cooperation;Organization of Islamic Cooperation;Organisation of the Islamic Conference;Organization of the Islamic Conference|منظمة التعاون الإسلامي;منظمة المؤتمر الإسلامي
IMCTC|=IMCTC;Islamic Military Counter Terrorism Coalition|التحالف الإسلامي العسكري لمحاربة الإرهاب;التحالف الإسلامي لمحاربة الإرهاب;التحالف الإسلامي العسكري
Global Coalition Against Daesh|Global Coalition Against Daesh;Global Coalition to Defeat ISIS;Global Coalition against ISIS;US-led coalition;U.S.-led coalition;US-led international coalition|التحالف الدولي ضد داعش;التحالف الدولي لمحاربة داعش;التحالف الدولي
African Union|African Union;=AU Commission;=AU Peace and Security Council|الاتحاد الأفريقي;الاتحاد الإفريقي;مفوضية الاتحاد الأفريقي
ATMIS|=ATMIS;African Union Transition Mission in Somalia|أتميس
AMISOM|=AMISOM;African Union Mission in Somalia|أميصوم
AUSSOM|=AUSSOM|
ECOWAS|Ecowas;=CEDEAO;Economic Community of West African States|إيكواس;الإيكواس;المجموعة الاقتصادية لدول غرب أفريقيا;الجماعة الاقتصادية لدول غرب أفريقيا;سيدياو|BEN CIV CPV GHA GIN GMB GNB LBR NGA SEN SLE TGO
ECCAS|=ECCAS;Economic Community of Central African States|الجماعة الاقتصادية لدول وسط أفريقيا
CEMAC|=CEMAC|
EAC|=EAC;East African Community|جماعة شرق أفريقيا;مجموعة شرق أفريقيا|BDI COD KEN RWA SOM SSD TZA UGA
EAPCCO|=EAPCCO;Eastern Africa Police Chiefs Cooperation Organisation|
SADC|=SADC;Southern African Development Community|سادك;الجماعة الإنمائية للجنوب الأفريقي;مجموعة تنمية الجنوب الأفريقي|AGO BWA COD COM LSO MDG MOZ MUS MWI NAM SWZ SYC TZA ZAF ZMB ZWE
IGAD|=IGAD;Intergovernmental Authority on Development|إيغاد;الإيغاد;الهيئة الحكومية للتنمية|DJI ERI ETH KEN SDN SOM SSD UGA
CEN-SAD|=CEN-SAD;Community of Sahel-Saharan States|تجمع دول الساحل والصحراء
G5 Sahel|=G5 Sahel;=G-5 Sahel;Group of Five Sahel|مجموعة الخمس في الساحل;مجموعة دول الساحل الخمس;دول الساحل الخمس;دول الساحل الخمسة;مجموعة دول الساحل الخمسة;مجموعة الساحل الخمسة;الدول الخمس بالساحل;دول مجموعة الخمس بالساحل|!BFA MLI MRT NER TCD
Alliance of Sahel States|Alliance of Sahel States;Confederation of Sahel States;Sahel Alliance;=AES|تحالف دول الساحل;كونفدرالية دول الساحل|!BFA MLI NER
Accra Initiative|Accra Initiative|مبادرة أكرا
MNJTF|=MNJTF;Multinational Joint Task Force|القوة المختلطة متعددة الجنسيات;قوة المهام المشتركة متعددة الجنسيات
Lake Chad Basin Commission|Lake Chad Basin Commission;=LCBC|لجنة حوض بحيرة تشاد
Arab Maghreb Union|Arab Maghreb Union;=AMU|اتحاد المغرب العربي|DZA LBY MAR MRT TUN
ASEAN|Asean;Association of Southeast Asian Nations|آسيان;الآسيان;رابطة دول جنوب شرق آسيا|BRN IDN KHM LAO MMR MYS PHL SGP THA TLS VNM
SAARC|=SAARC|سارك|AFG BGD BTN IND LKA MDV NPL PAK
BIMSTEC|=BIMSTEC|بيمستك|BGD BTN IND LKA MMR NPL THA
IORA|=IORA;Indian Ocean Rim Association|
Pacific Islands Forum|Pacific Islands Forum;=PIF|منتدى جزر المحيط الهادئ
OSCE|=OSCE;Organization for Security and Co-operation in Europe;Organization for Security and Cooperation in Europe;Organisation for Security and Cooperation in Europe|منظمة الأمن والتعاون في أوروبا
Council of Europe|Council of Europe|مجلس أوروبا
SCO|=SCO;Shanghai Cooperation Organization;Shanghai Cooperation Organisation|منظمة شنغهاي للتعاون;منظمة شانغهاي للتعاون;منظمة شنغهاي|BLR CHN IND IRN KAZ KGZ PAK RUS TJK UZB
CSTO|=CSTO;Collective Security Treaty Organization;Collective Security Treaty Organisation|منظمة معاهدة الأمن الجماعي|ARM BLR KAZ KGZ RUS TJK
CIS|=CIS;Commonwealth of Independent States|رابطة الدول المستقلة|ARM AZE BLR KAZ KGZ MDA RUS TJK TKM UZB
CICA|=CICA;Conference on Interaction and Confidence Building Measures in Asia|سيكا
Organization of Turkic States|Organization of Turkic States;Organisation of Turkic States;Turkic Council;=OTS|منظمة الدول التركية;المجلس التركي|AZE KAZ KGZ TUR UZB
BRICS|Brics|بريكس;البريكس;مجموعة بريكس|ARE BRA CHN EGY ETH IDN IND IRN RUS ZAF
G7|=G7;=G-7;Group of Seven|مجموعة السبع;مجموعة السبعة;مجموعة الدول السبع;الدول السبع|!CAN DEU FRA GBR ITA JPN USA
G20|=G20;=G-20;Group of 20;Group of Twenty|مجموعة العشرين
D-8|=D-8;=D8;Developing-8|مجموعة الثماني النامية;مجموعة الثماني الإسلامية|BGD EGY IDN IRN MYS NGA PAK TUR
Quad|QUAD;Quadrilateral Security Dialogue|الحوار الأمني الرباعي;تحالف كواد;كواد|!AUS IND JPN USA
AUKUS|Aukus|أوكوس|!AUS GBR USA
Five Eyes|Five Eyes|العيون الخمس;تحالف العيون الخمس|!AUS CAN GBR NZL USA
ANZUS|=ANZUS|أنزوس|!AUS NZL USA
Five Power Defence Arrangements|=FPDA;Five Power Defence Arrangements;Five Power Defense Arrangements|اتفاقيات الدفاع الخماسي|!AUS GBR MYS NZL SGP
Visegrad Group|Visegrad Group;Visegrad Four;=V4|مجموعة فيشغراد|!CZE HUN POL SVK
Weimar Triangle|Weimar Triangle|مثلث فايمار|!DEU FRA POL
NORDEFCO|=NORDEFCO;Nordic Defence Cooperation|النوردي للدفاع|!DNK FIN ISL NOR SWE
Joint Expeditionary Force|Joint Expeditionary Force|قوة التدخل السريع المشتركة
OPEC|Opec;Opec+|أوبك;أوبك بلس;أوبك+
OAS|=OAS;Organization of American States;Organisation of American States|منظمة الدول الأمريكية;منظمة الدول الأميركية
CARICOM|Caricom;Caribbean Community|كاريكوم
CELAC|=CELAC|سيلاك
Mercosur|Mercosur|ميركوسور
Commonwealth|Commonwealth of Nations|دول الكومنولث;الكومنولث
Combined Maritime Forces|Combined Maritime Forces;=CMF;Combined Task Force 150;Combined Task Force 151;Combined Task Force 153;=CTF 150;=CTF 151;=CTF-150;=CTF-151|القوات البحرية المشتركة;القوات البحرية المختلطة
MFO|Multinational Force and Observers|القوة متعددة الجنسيات والمراقبون
CENTCOM|Centcom;=USCENTCOM;US Central Command;U.S. Central Command|القيادة المركزية الأمريكية;القيادة المركزية الأميركية;القيادة الوسطى الأمريكية;سنتكوم
AFRICOM|Africom;=USAFRICOM;US Africa Command;U.S. Africa Command|أفريكوم;القيادة الأمريكية في أفريقيا;القيادة الأمريكية لأفريقيا;القيادة العسكرية الأمريكية في أفريقيا
EUCOM|=EUCOM;=USEUCOM;US European Command;U.S. European Command|القيادة الأمريكية في أوروبا
SOUTHCOM|Southcom;US Southern Command;U.S. Southern Command|القيادة الجنوبية الأمريكية
INDOPACOM|=INDOPACOM;=Indo-Pacific Command;US Indo-Pacific Command;U.S. Indo-Pacific Command|القيادة الأمريكية في المحيطين الهندي والهادئ
MINURSO|=MINURSO|المينورسو;مينورسو
`;

/** Names that contain an organisation's and are another body; `|` divides. */
export const NOT_ORGANISATIONS = `
high-level strategic cooperation council|strategic cooperation council|مجلس التعاون الاستراتيجي|مجلس التعاون الإستراتيجي
|مجلس التعاون الاستراتيجي رفيع المستوى|مجلس التعاون العسكري|مجلس التعاون المشترك|مجلس التعاون الأمني|مجلس التعاون التركي
|مجلس التعاون رفيع المستوى|مجلس التعاون الاقتصادي|مجلس التعاون السعودي|مجلس التعاون الثنائي|مجلس التعاون القطري
|european union of football|arab league of
`;

/** Words beside the name of a club that make it mean its states, by language. */
export const STATES_AFTER =
  'state states country countries nation nations members member neighbours neighbors';
export const STATES_BEFORE =
  'دول بدول لدول ودول الدول بلدان لبلدان وبلدان شعوب أعضاء states countries nations members';
/** What a text calls the members of a club without its name: phrase to short name. */
export const STATE_GROUPS = `
GCC|Gulf states;Gulf Arab states;Arab Gulf states;Arab Gulf countries;Gulf countries;Gulf Arab countries;Gulf nations;six Gulf states|دول الخليج العربية;دول الخليج;دول الخليج العربي;الدول الخليجية;دول المجلس
`;
